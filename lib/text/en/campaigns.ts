import type { NoGoReason } from '../../checklists/checklist';
import { listed, plural } from '../plural';
import { quoted } from '../quoted';

/** `more`: how many there are beside those that are named. */
type Why = { count: number; names: string[]; more: number };

const reasons: { [R in NoGoReason['reason']]: (p: Why) => string } = {
  'nothing-touched': () =>
    'Nothing is on the checklist yet: choose the journeys and the steps that it touches.',
  'failed-rules': (p) =>
    `${plural(p.count, 'gap rule', 'gap rules')} could not be worked out, so gaps may be missing.`,
  blockers: (p) =>
    `${p.count === 1 ? 'One serious gap is' : `${p.count} serious gaps are`} open on the steps that it touches.`,
  'not-signed': (p) =>
    `Not signed off by ${listed(p.more > 0 ? [...p.names, plural(p.more, 'other department', 'other departments')] : p.names, 'and')}.`,
  unowned: (p) => `${plural(p.count, 'item belongs', 'items belong')} to no department.`,
};

const asks = (question: string) => (question ? ` (${quoted(question)})` : '');

/** Campaigns: their launch checklist, go or no-go, and what is different since the launch. */
export const campaigns = {
  title: 'Campaigns',
  lead: 'Before a campaign starts, the steps that it touches become a checklist for their departments. Serious gaps there stand in the way of the launch.',
  empty: 'No campaign yet',
  emptyWhy:
    'Give the first one a name. Its checklist then writes itself from the matrix of the journeys that it touches.',
  add: 'New campaign',
  name: 'Name of the campaign',
  added: (p: { name: string }) => `${quoted(p.name)} made`,
  deleting: (p: { name: string }) => `deleting campaign ${p.name}`,
  deleted: (p: { name: string }) => `${quoted(p.name)} deleted, with all that was said on its checklist`,
  rename: 'Change the name',
  back: 'All campaigns',
  gone: 'This campaign is not there any more',
  goneWhy: 'Somebody may have deleted it. The history of the workspace can bring it back.',
  go: 'Go',
  noGo: 'No-go',
  goWhy: 'Nothing stands in the way: every department has signed off, and no serious gap is open.',
  goWhyInSpite: (p: { count: number }) =>
    `Nothing stands in the way: every department has signed off. ${p.count === 1 ? 'One serious gap goes' : `${p.count} serious gaps go`} ahead by name.`,
  reasons,
  states: { done: 'Done', 'not-needed': 'Not needed here' },
  measures: { set: 'Set', unset: 'Not set' },
  kinds: {
    ask: 'Who answers',
    handoff: 'Handoffs',
    content: 'Content',
    touchpoint: 'Touchpoints',
    measure: 'Measures',
    own: 'Own items',
    template: 'Standing items',
  },
  items: {
    ask: {
      leads: (p: { step: string; asks: string }) =>
        `${p.step}: we lead, and know who answers what the customer asks here${asks(p.asks)}`,
      supports: (p: { step: string; asks: string }) =>
        `${p.step}: we support, and know what we answer of what the customer asks here${asks(p.asks)}`,
      nobody: (p: { step: string; asks: string }) =>
        `${p.step}: nobody leads; say who answers what the customer asks here${asks(p.asks)}`,
    },
    handoff: (p: { fromStep: string; toStep: string; from: string[]; to: string[] }) =>
      `Handoff ${p.fromStep} → ${p.toStep} works, from ${listed(p.from, 'and')} to ${listed(p.to, 'and')}`,
    content: (p: { text: string; moment: string }) => `${quoted(p.text)} is there, at ${p.moment}`,
    touchpoint: (p: { text: string; moment: string }) => `${quoted(p.text)} works, at ${p.moment}`,
    measure: (p: { text: string; moment: string }) =>
      `The effect of ${quoted(p.text)} is measured, at ${p.moment}`,
  },
  about: {
    title: 'What it touches',
    goal: 'Goal',
    goalHint: 'What the customer or the company should get out of it',
    launch: 'Launch day',
    persona: 'Persona',
    journeys: 'Journeys',
    steps: 'Steps it touches',
    departments: 'Departments that take part besides',
    channels: 'Channels',
    channelsHint: 'Divided by commas',
    noJourneys: 'There is no journey yet.',
    daysBefore: 'Due, days before the launch',
    changed: (p: { field: string }) => `Campaign: ${p.field}`,
  },
  launchOn: (p: { day: string }) => `Launch on ${p.day}`,
  noLaunch: 'No launch day yet',
  daysToGo: (p: { count: number }) =>
    p.count === 0
      ? 'today'
      : p.count > 0
        ? `in ${plural(p.count, 'day', 'days')}`
        : `${plural(-p.count, 'day', 'days')} ago`,
  settledOf: (p: { settled: number; items: number }) => `${p.settled} of ${p.items} items settled`,
  openItems: (p: { count: number }) => plural(p.count, 'item open', 'items open'),
  late: (p: { count: number }) => `${p.count} overdue`,
  blockersOpen: (p: { count: number }) => plural(p.count, 'blocker', 'blockers'),
  noBlockers: 'no blockers',
  blockers: {
    title: 'Blockers',
    why: 'Open gaps, high or critical, on the steps that it touches. Close them in the matrix, or take it upon yourself by name.',
    none: 'No serious gap is open on the steps that it touches.',
    override: 'Go ahead in spite of it',
    overrideAll: (p: { count: number }) =>
      p.count === 1 ? 'Go ahead in spite of it' : `Go ahead in spite of these ${p.count}`,
    overrideAllOf: (p: { place: string }) => `Go ahead in spite of the gaps at ${p.place}`,
    overridden: (p: { by: string; reason: string }) => `Goes ahead: ${p.by}, ${quoted(p.reason)}`,
    takeBack: 'Take back',
    takeBackOf: (p: { gap: string }) => `Take back: ${p.gap}`,
    by: 'Your name',
    reason: 'Why it can start in spite of this',
    said: (p: { gap: string }) => `Goes ahead in spite of: ${p.gap}`,
  },
  list: {
    title: 'Checklist',
    none: 'Nothing to check yet',
    noneWhy: 'Choose the journeys and the steps that the campaign touches.',
    by: 'Group by',
    groupings: { due: 'Due', step: 'Step', department: 'Department' },
    noDay: 'No day',
    noStep: 'No single step',
    noDepartment: 'No department',
    only: 'Department',
    all: 'All departments',
    overdue: 'overdue',
    tick: (p: { item: string }) => `Done: ${p.item}`,
    against: (p: { fact: string }) => `Ticked, but the matrix says: ${p.fact}`,
    inMatrix: (p: { fact: string }) => `Matrix: ${p.fact}`,
    notNeeded: 'Not needed here',
    note: 'Note',
    proof: 'Proof (link)',
    proofHint: 'https://…',
    person: 'Who',
    due: 'Due',
    openProof: 'Proof',
    addOwn: 'Add an item of your own',
    department: 'Department',
    deleteOwn: 'Delete item',
    said: (p: { item: string }) => `Checklist: ${p.item}`,
    place: 'To the place in the matrix',
  },
  changes: {
    added: (p: { count: number; day: string }) =>
      `${p.count === 1 ? 'One item has' : `${p.count} items have`} been added since ${p.day}`,
    gone: (p: { count: number; day: string }) =>
      `${p.count === 1 ? 'One item has' : `${p.count} items have`} lapsed since ${p.day}`,
    remember:
      'The list follows the matrix. Looked through it? Then what is added or lapses from now on will be named here.',
    rememberIt: 'Looked through',
    seen: 'Seen',
    seenDone: 'Checklist looked through',
    isNew: 'new',
    lapsed: 'Lapsed, but not lost',
    lapsedWhy: 'The matrix no longer asks for these. What you said about them is kept.',
    forget: 'Delete',
    forgetOf: (p: { item: string }) => `Delete what was said about: ${p.item}`,
  },
  signOff: {
    title: 'Sign-off',
    why: 'Each department says by name that its items are in order.',
    openOf: (p: { open: number; items: number }) => `${p.open} of ${p.items} open`,
    allDone: 'all settled',
    noItems: 'no items',
    signed: (p: { by: string; day: string }) => `Signed off by ${p.by}, ${p.day}`,
    since: (p: { count: number }) => `${plural(p.count, 'item', 'items')} to sign off anew`,
    sign: 'Sign off',
    signFor: (p: { department: string }) => `Sign off for ${p.department}`,
    takeBack: 'Take back',
    takeBackFor: (p: { department: string }) => `Take back the sign-off of ${p.department}`,
    by: 'Your name',
    said: (p: { department: string }) => `${p.department} signs off`,
    firstSettle: 'Settle its items first.',
  },
  launching: {
    launch: 'Launch',
    hint: 'Keeps how everything stands today, so that it can be compared later. You can undo it.',
    notYet: 'The campaign can be launched when it is a go.',
    launched: (p: { day: string }) => `Launched on ${p.day}`,
    takeBack: 'Take the launch back',
    tookBack: 'Launch taken back',
    title: 'Launch and today',
    why: (p: { day: string }) => `What is different from ${p.day}, the day of the launch.`,
    same: 'Nothing is different: all stands as it did at launch.',
    gapsClosed: 'Serious gaps closed since',
    gapsNew: 'Serious gaps that are new',
    gapsStill: 'Serious gaps that are still there',
    itemsAdded: 'Items added to the checklist',
    itemsLapsed: 'Items that have lapsed',
    itemsChanged: 'Items that stand differently',
    leadsChanged: 'Steps led by another department',
    lead: (p: { step: string; was: string; is: string }) => `${p.step}: ${p.was} → ${p.is}`,
    nobody: 'nobody',
    open: 'open',
  },
  template: {
    title: 'Standing items',
    why: 'On the checklist of every campaign of this workspace, beside what the matrix asks.',
    add: 'Add a standing item',
    step: 'Only where it touches',
    anyStep: 'Any step',
    text: 'What must be so',
    remove: (p: { item: string }) => `Delete ${quoted(p.item)}`,
    said: (p: { item: string }) => `Standing item: ${p.item}`,
  },
  paper: {
    kind: (p: { name: string }) => `Launch checklist: ${p.name}`,
    subtitle: (p: { verdict: string; launch: string }) => `${p.verdict} · ${p.launch}`,
    items: (p: { count: number }) => `of ${plural(p.count, 'item', 'items')} settled`,
    blockers: (p: { count: number }) => (p.count === 1 ? 'blocker open' : 'blockers open'),
    signed: (p: { count: number }) => `of ${plural(p.count, 'department', 'departments')} signed off`,
    late: 'overdue',
    reasons: 'Why it is a no-go',
    item: 'Item',
    state: 'State',
    note: 'Note and proof',
    open: 'open',
  },
};
