import { listed, plural } from '../plural';

/** The matrix of departments against steps. */
export const matrix = {
  label: (p: { journey: string }) => `Matrix of ${p.journey}`,
  customer: 'The customer',
  customerHint: 'moments, dashed edge = no contact',
  gaps: 'Gaps',
  inspector: 'Details',
  people: (p: { count: number }) => plural(p.count, 'person', 'people'),
  cell: (p: { department: string; step: string; level: string; statement: string; hasContact: boolean }) =>
    `${p.department}, step ${p.step}: ${p.level.toLowerCase()}${p.statement && `, “${p.statement}”`}${p.hasContact ? '' : '; the customer has no contact here'}`,
  statement: 'What this department does here for the customer',
  statementOf: (p: { department: string; step: string }) => `What ${p.department} does in step ${p.step}`,
  statementHint: 'What we do here for the customer',
  levelOf: (p: { department: string }) => `Role of ${p.department}`,
  /** One letter on the keyboard for each level. */
  levelKeys: [
    { key: 'l', level: 'leads' },
    { key: 's', level: 'supports' },
    { key: 'c', level: 'consulted' },
    { key: 'i', level: 'informed' },
    { key: 'n', level: 'none' },
  ],
  momentsIn: (p: { step: string; moments: string[] }) =>
    p.moments.length > 0 ? `Moments in ${p.step}: ${p.moments.join(', ')}` : `No moments in ${p.step}`,
  noContact: 'no contact',
  momentOfTruth: 'moment of truth',
  addMoment: (p: { step: string }) => `Add a moment to ${p.step}`,
  newMoment: (p: { step: string }) => `What the customer does in ${p.step}`,
  gapsIn: (p: { step: string; count: number; worst: string }) =>
    p.count === 0
      ? `No gaps in ${p.step}`
      : `${plural(p.count, 'gap', 'gaps')} in ${p.step}, the worst ${p.worst.toLowerCase()}`,
  nothingIn: (p: { step: string }) => `Nothing filled in yet in ${p.step}`,
  fork: (p: { step: string; leads: string[] }) =>
    `${listed(p.leads, 'and')} ${p.leads.length === 2 ? 'both' : 'all'} lead ${p.step}: one of them should`,
  crossing: (p: { from: string; to: string; state: string }) => `Handoff ${p.from} → ${p.to}: ${p.state}`,
  handoffStates: {
    agreed: 'agreed by both',
    'one-side': 'confirmed by one side',
    recorded: 'recorded, confirmed by nobody',
    missing: 'missing',
    broken: 'nobody leads in between',
    fork: 'several lead',
  },
  renameStage: 'Name of this stage',
  renameStep: 'Name of this step',
  renameDepartment: 'Name of this department',
  addStepHere: 'Add a step to this stage',
  addStepAfter: 'Add a step after this one',
  addStage: 'Add a stage',
  newStep: 'New step',
  newStage: 'New stage',
  pinStep: 'Keep in sight on the left',
  pinDepartment: 'Keep on top',
  unpin: 'Put back in its place',
  hide: 'Hide',
  showHidden: (p: { count: number }) => `Show ${p.count} hidden`,
  stageFilter: 'Stage shown',
  allStages: 'All stages',
  onlyWithGaps: 'Only rows with gaps',
  addDepartment: 'Add a department',
  responsibilities: 'Responsibility table…',
  noSteps: 'This framework has no steps. Add one to a stage in the settings of the workspace.',
  steps: 'Steps',
  stepOf: (p: { number: number; count: number }) => `Step ${p.number} of ${p.count}`,
  aboutStep: (p: { count: number }) =>
    p.count === 0 ? 'About this step' : `About this step: ${plural(p.count, 'gap', 'gaps')}`,
  aboutDepartment: (p: { department: string }) => `More about ${p.department}`,
  handoffInto: (p: { state: string }) => `Handoff into this step: ${p.state}`,
  askLater: 'Ask later',
  first: 'First step',
  last: 'Last step',
  legend: {
    label: 'Legend',
    leads: 'answers for the step',
    supports: 'does part of the work',
    unanswered: 'nobody has said anything yet',
    handoffs: { agreed: 'handoff agreed by both', 'one-side': 'by one side', missing: 'missing' },
    keys: 'Keys:',
  },
  edits: {
    moved: (p: { name: string }) => `moving ${p.name}`,
    renamed: (p: { name: string }) => `renaming ${p.name}`,
    added: (p: { name: string }) => `adding ${p.name}`,
    deleted: (p: { name: string }) => `deleting ${p.name}`,
    answered: (p: { department: string; step: string }) => `${p.department} at ${p.step}`,
    deletedWith: (p: { name: string; moments: number; answers: number; handoffs: number }) => {
      const along = [
        p.moments > 0 ? plural(p.moments, 'moment', 'moments') : '',
        p.answers > 0 ? plural(p.answers, 'answer', 'answers') : '',
        p.handoffs > 0 ? plural(p.handoffs, 'handoff', 'handoffs') : '',
      ].filter((part) => part !== '');
      return along.length > 0 ? `Deleted ${p.name} with ${listed(along, 'and')}.` : `Deleted ${p.name}.`;
    },
  },
};
