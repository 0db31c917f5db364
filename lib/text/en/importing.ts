import { plural } from '../plural';
import { quoted } from '../quoted';

const counted = (one: string, other: string) => (p: { count: number }) => plural(p.count, one, other);

/** Bringing in what stands in files: a workspace file, or tables of who is responsible for what. */
export const importing = {
  title: 'Bring in a file',
  lead: 'A workspace file (.journey.json) holds an organisation with all its journeys. You see what it does before anything is done.',
  chooseFile: 'Choose a file',
  dropFile: 'Drop a workspace file here (.journey.json, at most 20 MB), or',
  otherFile: 'Another file',
  reading: (p: { name: string }) => `Reading ${p.name}…`,
  unreadable: (p: { name: string }) =>
    `${p.name} could not be read. See whether it is still there and open to you, then choose it again.`,
  cannotRead: (p: { name: string }) => `${p.name} was not brought in`,
  correct: (p: { count: number }) =>
    `${p.count === 1 ? 'One thing' : `${p.count} things`} to correct in the file. Each line says where, and what is wrong. Then choose the file again; nothing has been changed.`,
  perhapsMore: 'There may be more: at most fifty are told at once.',
  where: 'Where does it go?',
  asNew: 'A new workspace',
  asNewHint: 'Nothing that is there changes.',
  inPlaceOf: 'In place of a workspace',
  inPlaceOfHint: 'The workspace becomes what is in the file. What is not in the file, goes. You can undo it.',
  replacedWorkspace: 'Workspace that it replaces',
  asking: 'Working out what will change…',
  whatHappens: 'This will happen',
  doesNotFit: 'This does not fit together with what is there',
  nothingChanges: 'Nothing: all of this is there already, word for word.',
  becomes: {
    workspace: {
      added: (p: { name: string }) => `Workspace ${quoted(p.name)} is made`,
      edited: (p: { name: string }) => `Workspace ${quoted(p.name)} changes`,
      removed: (p: { name: string }) => `Workspace ${quoted(p.name)} is deleted`,
    },
    journey: {
      added: (p: { name: string }) => `Journey ${quoted(p.name)} is made`,
      edited: (p: { name: string }) => `Journey ${quoted(p.name)} changes`,
      removed: (p: { name: string }) => `Journey ${quoted(p.name)} is deleted`,
    },
  },
  ways: { added: 'New', edited: 'Changed', removed: 'Deleted' },
  itself: 'its name or settings',
  counted: {
    workspace: counted('workspace', 'workspaces'),
    department: counted('department', 'departments'),
    stage: counted('stage', 'stages'),
    step: counted('step', 'steps'),
    lens: counted('lens', 'lenses'),
    persona: counted('persona', 'personas'),
    snapshot: counted('snapshot', 'snapshots'),
    journey: counted('journey', 'journeys'),
    moment: counted('moment', 'moments'),
    question: counted('question', 'questions'),
    obstacle: counted('obstacle', 'obstacles'),
    touchpoint: counted('touchpoint', 'touchpoints'),
    opportunity: counted('opportunity', 'opportunities'),
    content: counted('piece of content', 'pieces of content'),
    role: counted('role', 'roles'),
    handoff: counted('handoff', 'handoffs'),
    scenario: counted('scenario', 'scenarios'),
    assumption: counted('assumption', 'assumptions'),
    review: counted('review', 'reviews'),
    action: counted('action', 'actions'),
    acceptance: counted('accepted gap', 'accepted gaps'),
  },
  bringInNew: 'Make the workspace',
  bringInReplace: 'Replace the workspace',
  sending: 'Bringing it in…',
  done: (p: { name: string }) => `${quoted(p.name)} brought in`,
};
