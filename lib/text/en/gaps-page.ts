import { plural } from '../plural';

/** The page with all gaps of a journey. */
export const gapsPage = {
  title: 'Gaps',
  toClose: (p: { count: number; places: number }) =>
    `${plural(p.count, 'gap', 'gaps')} to close in ${plural(p.places, 'place', 'places')}`,
  noneToClose: 'No gaps to close',
  inAction: (p: { count: number }) => `${p.count} in action`,
  accepted: (p: { count: number }) => `${p.count} accepted`,
  print: 'Print',
  filters: 'Which gaps',
  by: 'Put together by',
  groupings: {
    place: 'Place, the worst first',
    step: 'Step',
    department: 'Who closes it',
    rule: 'Rule',
    severity: 'Severity',
  },
  severity: 'Severity',
  severityCount: (p: { severity: string; count: number }) => `${p.severity} ${p.count}`,
  state: 'Answer given',
  states: {
    'to-close': 'To close (open or in action)',
    open: 'Open',
    action: 'In action',
    accepted: 'Accepted',
    all: 'All, accepted ones too',
  },
  department: 'Who closes it',
  anyDepartment: 'All departments',
  family: 'About',
  anyFamily: 'Everything',
  search: 'Search',
  searchHint: 'Words in the gap or its place',
  clear: 'Clear the filters',
  shown: (p: { shown: number; all: number }) =>
    p.shown === p.all ? `${plural(p.all, 'gap', 'gaps')} shown` : `${p.shown} of ${p.all} gaps shown`,
  gaps: (p: { count: number }) => plural(p.count, 'gap', 'gaps'),
  wholeWorkspace: 'The whole workspace',
  noStep: 'No single step',
  noOwner: 'Nobody yet',
  noMatch: 'No gap is like this',
  noMatchWhy: 'There are gaps, but none that fits all that you asked for.',
  none: 'No gaps in what has been filled in so far',
  noneWhy: 'Fill in more of the matrix: what nobody has said anything about cannot be looked at yet.',
  notBegunWhy: 'Gaps show up by themselves as soon as there is something on the map. This comes first:',
  toMatrix: 'To the matrix',
  failed: 'Not all rules worked: there can be more gaps than these',
  failedRule: (p: { rule: string; message: string }) => `${p.rule}: ${p.message}`,
  printedOn: (p: { workspace: string; journey: string; day: string }) =>
    `${p.workspace} · ${p.journey} · ${p.day}`,
};
