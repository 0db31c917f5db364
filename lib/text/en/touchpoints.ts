import { plural } from '../plural';
import { quoted } from '../quoted';

/** The inventory of touchpoints across journeys. */
export const touchpoints = {
  title: 'Touchpoints',
  lead: 'Every way the company is present, in all journeys. The biggest finds are the ones that nobody uses yet.',
  columns: {
    name: 'Name',
    channel: 'Channel',
    mode: 'Online or offline',
    department: 'Department',
    state: 'State',
    journey: 'Journey',
    step: 'Step',
    moment: 'Moment',
  },
  where: 'Where it is used',
  shown: (p: { shown: number; count: number }) =>
    p.shown === p.count
      ? plural(p.count, 'touchpoint', 'touchpoints')
      : `${p.shown} of ${plural(p.count, 'touchpoint', 'touchpoints')}`,
  noChannel: 'No channel',
  tableHint:
    'Arrow keys go from cell to cell, Enter or F2 edits one, Escape leaves it as it was, Delete removes the touchpoint.',
  cell: (p: { column: string; name: string }) => `${p.column} of ${p.name}`,
  csv: 'Save as CSV',
  xlsx: 'Save for Excel',
  filters: 'What is shown',
  by: 'Group by',
  groupings: {
    none: 'Nothing: one list',
    department: 'Department',
    channel: 'Channel',
    state: 'State',
    journey: 'Journey',
  },
  anyJourney: 'Every journey',
  anyDepartment: 'Every department',
  noDepartment: 'No department',
  anyState: 'Every state',
  search: 'Search',
  searchHint: 'Name, channel, moment',
  clear: 'Show all again',
  noMatch: 'No touchpoint fits this filter.',
  emptyTitle: 'No touchpoints yet',
  empty:
    'Walk through the company and list what the customer could meet: mails, pages, desks, signs, also what nobody uses. Paste the list here, or add touchpoints at a moment on the matrix.',
  noMomentsTitle: 'First write down what the customer does',
  noMoments: 'A touchpoint stands at a moment of a journey, and there is no moment yet.',
  toJourneys: 'To the journeys',
  unused: {
    title: 'Unused',
    lead: 'They exist, or could, and nobody uses them.',
    none: 'Every touchpoint on the map is in use or planned. Look around once more: stickers on the door, lines on the invoice, the hold music.',
    couldHelp: 'Where could this help?',
    couldHelpOf: (p: { name: string }) => `Where could this help? ${p.name}`,
    alreadyAt: (p: { places: string }) => `In use or planned at ${p.places}`,
    noSilence: 'There is no moment without contact left where it does not stand already.',
    hint: 'Moments without contact, by step:',
    here: 'stands here, unused',
    takeUp: 'Use it here',
    takeUpAt: (p: { name: string; moment: string }) => `Use it here: ${p.name} at ${p.moment}`,
    put: 'Put it here',
    putAt: (p: { name: string; moment: string }) => `Put it here: ${p.name} at ${p.moment}`,
    placed: (p: { name: string; moment: string }) => `${quoted(p.name)} is planned at ${quoted(p.moment)}.`,
    questions: (p: { count: number }) => plural(p.count, 'question', 'questions'),
    obstacles: (p: { count: number }) => plural(p.count, 'obstacle', 'obstacles'),
    showMore: (p: { count: number }) => `Show ${p.count} more`,
  },
  paste: {
    open: 'Paste a list…',
    title: 'Paste a list of touchpoints',
    list: 'List',
    hint: 'Names, one a line. Or columns from a spreadsheet: name, channel, online or offline, department, journey, moment. A file that was saved here comes in again as it is.',
    placeholder: 'Door sticker\nInvoice\nMail before arrival',
    journey: 'Journey of lines that name none',
    moment: 'Moment of lines that name none',
    noMoment: 'Choose a moment',
    state: 'State of lines that name none',
    preview: (p: { good: number; bad: number }) =>
      p.bad === 0
        ? `${plural(p.good, 'touchpoint', 'touchpoints')} to add`
        : `${plural(p.good, 'touchpoint', 'touchpoints')} to add, ${plural(p.bad, 'line', 'lines')} left out`,
    line: (p: { line: number }) => `Line ${p.line}`,
    add: (p: { count: number }) =>
      p.count === 0 ? 'Add touchpoints' : `Add ${plural(p.count, 'touchpoint', 'touchpoints')}`,
    added: (p: { count: number }) => `${plural(p.count, 'touchpoint', 'touchpoints')} added`,
    more: (p: { count: number }) => `… and ${p.count} more`,
    problems: {
      'no-name': () => 'There is no name.',
      'too-long': () => 'The name is too long.',
      'unknown-mode': (p: { value: string }) => `${quoted(p.value)} is neither online nor offline.`,
      'unknown-state': (p: { value: string }) => `${quoted(p.value)} is no state: active, unused or planned.`,
      'unknown-department': (p: { value: string }) =>
        `There is no department ${quoted(p.value)}. Add it first, or leave it out.`,
      'unknown-journey': (p: { value: string }) => `There is no journey ${quoted(p.value)}.`,
      'unknown-moment': (p: { value: string }) => `There is no moment ${quoted(p.value)}.`,
      'several-moments': (p: { value: string }) =>
        `There are several moments ${quoted(p.value)}. Name the journey, too.`,
      'no-moment': () => 'It names no moment. Choose one above for such lines.',
      'already-there': (p: { value: string }) => `It stands at ${quoted(p.value)} already.`,
    },
  },
};
