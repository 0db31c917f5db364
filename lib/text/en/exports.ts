/** Kinds of file, and what each is good for. */
export const exports = {
  json: { name: 'Workspace file', goodFor: 'Everything typed, as one JSON file that can come in again' },
  xlsx: {
    name: 'Workbook (Excel)',
    goodFor:
      'To sort, filter and count: matrix, gaps, actions and touchpoints; the matrix can be pasted back',
  },
  pptx: {
    name: 'Slides for the sponsor (PowerPoint)',
    goodFor: 'To present: lenses, baton, worst places and actions, as tables and shapes that can be edited',
  },
  'matrix-pdf': {
    name: 'Matrix as PDF',
    goodFor: 'To print and to send: sheets of A3, also read by screen readers',
  },
  'map-pdf': {
    name: 'Map as PDF',
    goodFor: 'To print and to send: one A3, or several where it is long',
  },
  'lenses-pdf': {
    name: 'Lens board as PDF',
    goodFor: 'To print and to send: what each lens sees, on sheets of A3',
  },
  'matrix-csv': { name: 'Matrix (CSV)', goodFor: 'For any spreadsheet; it can be pasted back' },
  'gaps-csv': { name: 'Gaps (CSV)', goodFor: 'To count gaps, or to bring them into another system' },
  'map-svg': { name: 'Map as SVG', goodFor: 'A drawing for posters: sharp at any size' },
  'lenses-svg': { name: 'Lens board as SVG', goodFor: 'A drawing of what each lens sees: sharp at any size' },
  'matrix-svg': {
    name: 'Matrix as SVG',
    goodFor: 'A drawing of who does what, with the baton: for posters and slides',
  },
  'touchpoints-csv': {
    name: 'Touchpoints (CSV)',
    goodFor: 'A list for a spreadsheet, which can be pasted back',
  },
  'touchpoints-xlsx': {
    name: 'Touchpoints (Excel)',
    goodFor: 'The same list with filters and headings that stay in sight',
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
