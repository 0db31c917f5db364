import { listed, plural } from '../plural';
import { quoted } from '../quoted';

/** The panel beside the matrix: everything about what is selected, and its gaps. */
export const inspector = {
  /** What undo calls an edit: of what, and which part of it. */
  edited: (p: { name: string; field: string }) => `${p.name}: ${p.field}`,
  deleted: (p: { name: string }) => `Deleted ${quoted(p.name)}.`,
  moveUpOf: (p: { name: string }) => `Move ${p.name} up`,
  moveDownOf: (p: { name: string }) => `Move ${p.name} down`,
  levelAt: (p: { department: string; step: string }) => `Role of ${p.department} in ${p.step}`,
  unansweredSteps: (p: { count: number }) => `Not answered: ${plural(p.count, 'step', 'steps')}`,
  noDepartment: 'No department',
  department: 'Department',
  name: 'Name',
  channel: 'Channel',
  question: 'Question',
  obstacle: 'Obstacle',
  opportunity: 'Opportunity',
  /** In place of a text that is empty. */
  blank: '(empty)',

  orientation: {
    title: 'Where the customer is dropped',
    what: 'Select a step, a moment, a cell or a handoff. Here you see what lies there and what is missing, and you edit it on the spot.',
    worst: 'The worst places',
    gaps: (p: { count: number }) => plural(p.count, 'gap', 'gaps'),
    noGaps: 'No gaps in what has been filled in so far.',
    allGaps: 'All gaps',
    empty: 'Nothing filled in yet',
    addDepartments: 'Add the departments that the customer has to do with.',
    toDepartments: 'Add departments',
    sayWhoLeads: 'Say for each step who leads, and who supports.',
    writeMoments: 'Write down what the customer does in each step, also where you are not there.',
    beginWith: (p: { step: string }) => `Begin with ${p.step}`,
  },

  gap: {
    none: 'No gaps here.',
    showMore: (p: { count: number }) => `Show ${p.count} more`,
    acceptedCount: (p: { count: number }) => plural(p.count, 'accepted gap', 'accepted gaps'),
    more: 'Why',
    why: 'Why it matters',
    fix: 'What closes it',
    owners: 'Who closes it',
    informed: 'Who should know',
    rule: 'Rule',
    aboutRule: 'About this rule',
    accept: 'Accept',
    accepting: (p: { name: string }) => `accepting ${quoted(p.name)}`,
    accepted: (p: { name: string }) => `Accepted: ${quoted(p.name)}.`,
    reason: 'Why can this gap stay?',
    acceptedBecause: 'Accepted, because',
    withdraw: 'Withdraw',
    withdrawing: (p: { name: string }) => `withdrawing the acceptance of ${quoted(p.name)}`,
    toAction: 'Make action',
    actions: 'Actions for this gap',
    addAction: 'Add action',
    what: 'What will be done',
    person: 'Who',
    due: 'Done by',
    dueOn: (p: { day: string }) => `by ${p.day}`,
    done: 'done',
    doneWith: (p: { action: string }) => `Done: ${p.action}`,
  },

  step: {
    asks: 'What the customer asks',
    gaps: 'Gaps in this step',
    roles: 'Who does what',
    moments: 'Moments',
    noMoments: 'No moments here yet. What does the customer do in this step?',
    addMoment: 'Add what the customer does',
    handoffs: 'Handed over',
    noHandoffs: 'No handoffs yet. They appear where the lead goes from one department to another.',
    leadsOn: (p: { department: string; way: string }) => `${p.department} leads on: ${p.way}`,
    reviewed: 'Last looked at together',
    reviewedOn: 'Day',
    reviewedToday: 'Today',
  },

  stage: {
    of: (p: { number: number; count: number }) => `Stage ${p.number} of ${p.count}`,
    noSteps: 'No steps in this stage yet.',
    addStep: 'Add a step',
  },

  cell: {
    level: 'Role in this step',
    countsAsSupports: 'With a statement but without a role, the department counts as supporting.',
    gaps: 'Gaps to close here',
    customer: 'What the customer does here',
    around: 'Around it',
    ledBy: (p: { leads: string[] }) =>
      `${listed(p.leads, 'and')} ${p.leads.length === 1 ? 'leads' : 'lead'} this step.`,
    leadsAlone: 'Nobody else leads this step.',
    ledByNobody: 'Nobody leads this step.',
    elsewhere: 'In the other steps:',
  },

  handoff: {
    to: 'to',
    nobody: 'nobody',
    gaps: 'Gaps in this handoff',
    broken: (p: { steps: string[] }) =>
      `Nobody leads ${listed(p.steps, 'or')}. The customer is dropped here.`,
    sayWhoLeads: (p: { step: string }) => `Say who leads ${p.step}`,
    kept: (p: { departments: string[] }) =>
      `${listed(p.departments, 'and')} ${p.departments.length === 1 ? 'leads' : 'lead'} both steps: no handoff is needed.`,
    passes: 'What is passed on',
    trigger: 'What sets it off',
    within: 'Within what time',
    system: 'Through which system',
    hints: {
      passes: 'Arrival time, wishes, what was promised',
      trigger: 'The booking is paid',
      within: '2 hours',
      system: 'The booking system',
    },
    confirms: (p: { department: string }) => `${p.department} confirms`,
    confirming: (p: { department: string }) => `confirmation by ${p.department}`,
    countsNot: 'This does not count: it does not go from the lead of the one step to the lead of the other.',
    record: 'Record handoff',
    recordHint: 'A handoff holds when both departments have confirmed it.',
    from: 'From',
    into: 'To',
    remove: (p: { name: string }) => `Delete handoff ${p.name}`,
  },

  ofDepartment: {
    function: 'Function',
    size: 'People',
    lens: 'The lens through which it plans',
    notSaid: 'Not said yet',
    roles: 'Its role in every step',
    gaps: 'Gaps to close',
    statements: 'What it does for the customer',
    noStatements: 'No statements yet. Say in a step what this department does there for the customer.',
    deleted: (p: { name: string; answers: number; handoffs: number; touchpoints: number }) => {
      const along = [
        ...(p.answers > 0 ? [plural(p.answers, 'answer', 'answers')] : []),
        ...(p.handoffs > 0 ? [plural(p.handoffs, 'handoff', 'handoffs')] : []),
      ];
      return `Deleted ${p.name}${along.length > 0 ? ` with ${listed(along, 'and')}` : ''}.${
        p.touchpoints > 0
          ? ` ${plural(p.touchpoints, 'touchpoint has', 'touchpoints have')} no owner now.`
          : ''
      }`;
    },
  },

  moment: {
    name: 'Name of this moment',
    place: (p: { step: string; number: number; count: number }) =>
      `${p.step}, moment ${p.number} of ${p.count}`,
    step: 'Step',
    momentOfTruth: 'Moment of truth',
    earlier: 'Move earlier',
    later: 'Move later',
    gaps: 'Gaps in this moment',
  },

  questions: {
    title: 'Questions',
    empty: 'What does the customer want to know here?',
    add: 'Add a question',
    answered: 'answered',
    unanswered: 'no content answers it',
  },
  obstacles: {
    title: 'Obstacles',
    empty: 'What holds the customer back here?',
    add: 'Add an obstacle',
    kind: 'Kind',
  },
  touchpoints: {
    title: 'Touchpoints',
    empty: 'How could the customer meet you here?',
    add: 'Add a touchpoint',
    contact: 'The customer has contact with you here.',
    noContact: 'Nobody is there: no touchpoint is active.',
    state: 'State',
    mode: 'Online or offline',
    channelHint: 'Mail, phone, desk',
  },
  absence: {
    title: 'What about this moment without contact?',
    reason: 'Why',
    needsReason: 'Say why: without a reason it stays open.',
    needsOpportunity: 'Write down below what you could do: until then it stays open.',
  },
  opportunities: {
    title: 'Opportunities',
    empty: 'What is the best you could do for the customer here?',
    add: 'Add an opportunity',
    effect: 'Effect',
    effort: 'Effort',
    notWeighed: 'Not weighed',
    weights: { 1: 'small', 2: 'medium', 3: 'large' },
    addresses: 'What it takes away',
  },
  contents: {
    title: 'Content needed',
    empty: 'Which information would help the customer here?',
    add: 'Add content needed',
    text: 'What the customer needs to know',
    answers: 'Which questions it answers',
    form: 'Form',
    formHint: 'List, film',
    channelHint: 'Mail, website',
    measure: 'How its effect is measured',
    measureHint: 'Fewer calls about irons',
    state: 'State',
    notSaid: 'Not said yet',
  },
  experience: {
    title: 'How it is for the customer',
    feeling: 'Feeling',
    feelings: {
      '-2': 'Very bad',
      '-1': 'Bad',
      0: 'Neutral',
      1: 'Good',
      2: 'Very good',
    },
    unknown: 'Not known after all',
    word: 'Feeling, in a word',
    wordHint: 'Unsure, proud, rushed',
    movesOn: 'What moves them on',
    duration: 'Duration in days',
  },
  thoughts: {
    title: 'Thoughts',
    empty: 'What goes through the customer’s head?',
    add: 'Add a thought',
    one: 'Thought',
  },
};
