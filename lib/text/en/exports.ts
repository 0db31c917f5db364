/** Kinds of file, and what each is good for. */
export const exports = {
  json: { name: 'Workspace file', goodFor: 'Everything typed, as one JSON file that can come in again' },
  'map-svg': { name: 'Map as SVG', goodFor: 'A drawing for posters: sharp at any size' },
  'touchpoints-csv': {
    name: 'Touchpoints (CSV)',
    goodFor: 'A list for a spreadsheet, which can be pasted back',
  },
  'actions-csv': {
    name: 'Actions (CSV)',
    goodFor: 'For an issue tracker: summary, description, assignee, labels, due date',
  },
  pdf: { name: 'PDF', goodFor: 'To send and to file: looks the same everywhere' },
  docx: { name: 'Word document', goodFor: 'To edit, and to put into your own house style' },
  ics: { name: 'Calendar (iCal)', goodFor: 'The days on which items are due, in everybody’s own calendar' },
  md: { name: 'Markdown', goodFor: 'For wikis, issues and chat' },
};
