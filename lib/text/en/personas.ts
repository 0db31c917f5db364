import { listed, plural } from '../plural';
import { quoted } from '../quoted';

/** The people that journeys are drawn for, and two journeys beside each other. */
export const personas = {
  title: 'Personas',
  lead: 'The kinds of people that journeys are drawn for. One map per persona: what moves one may hold up the other.',
  empty: 'No personas yet. Name the first one below: “Noor, consultant”.',
  add: 'Name of a new persona',
  added: (p: { name: string }) => `New persona ${quoted(p.name)}`,
  name: 'Name',
  nameOf: (p: { name: string }) => `Name of ${p.name}`,
  summary: 'In short',
  summaryHint: 'Who is this, and in which situation?',
  lists: {
    goals: 'Goals',
    frustrations: 'Frustrations',
    moves: 'What moves them',
    quotes: 'In their own words',
  },
  addTo: {
    goals: 'Add a goal',
    frustrations: 'Add a frustration',
    moves: 'Add what moves them',
    quotes: 'Add a quote',
  },
  itemOf: (p: { list: string; number: number; name: string }) => `${p.list} ${p.number} of ${p.name}`,
  removeItem: (p: { text: string }) => `Delete ${quoted(p.text)}`,
  edited: (p: { name: string; field: string }) => `${p.name}: ${p.field}`,
  moved: (p: { name: string }) => `Place of ${quoted(p.name)}`,
  deleted: (p: { name: string; journeys: string[] }) =>
    p.journeys.length === 0
      ? `${quoted(p.name)} deleted.`
      : `${quoted(p.name)} deleted. Without a persona now: ${listed(p.journeys.map(quoted), 'and')}.`,
  portraitOf: (p: { name: string }) => `Portrait of ${p.name}`,
  choosePicture: 'Choose a picture…',
  removePicture: 'Take the picture away',
  pictureHint: 'PNG, JPEG or WebP, up to 10 MB. It is made small and stays in the workspace.',
  notAPicture: 'This is no PNG, JPEG or WebP picture. Save it as one of these first, or choose another.',
  pictureTooLarge: 'This picture is larger than 10 MB. Make it smaller first, or choose another.',
  pictureUnreadable:
    'This picture could not be read; it may be damaged. Open it and save it anew, or choose another.',
  journeys: 'Journeys',
  noJourneys: 'No journey is drawn for this persona yet.',
  copyHere: 'A journey of another, for this persona',
  copyFrom: (p: { journey: string }) => `Copy ${quoted(p.journey)}`,
  copyName: (p: { journey: string; persona: string }) => `${p.journey}: ${p.persona}`,
  copied: (p: { name: string }) => `New journey ${quoted(p.name)}`,
  beside: (p: { journey: string }) => `Beside ${quoted(p.journey)}`,
  sideBySide: {
    title: 'Two journeys beside each other',
    lead: 'Aligned by step. What one customer passes lightly may hold up the other.',
    first: 'Journey on the left',
    second: 'Journey on the right',
    choose: 'Choose two journeys to lay beside each other.',
    tooFew: 'There are no two journeys yet',
    tooFewWhy:
      'Make another one, or copy one for another persona. Then you can lay them beside each other here.',
    none: 'Nothing here',
    noPersona: 'no persona',
    feelingUnknown: 'feeling not known',
    gaps: (p: { count: number }) => (p.count === 0 ? 'no gaps' : plural(p.count, 'gap', 'gaps')),
  },
};
