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
  correct: (p: { count: number; isPart: boolean }) =>
    `${p.isPart ? 'At least ' : ''}${p.count === 1 ? 'One thing' : `${p.count} things`} to correct in the file. Each line says where, and what is wrong. Then choose the file again; nothing has been changed.`,
  another: 'Nothing has been changed. Choose another file, or mend this one and choose it again.',
  /** What makes a file none of ours, by its problem, without the words of the format. */
  noFileOfOurs: {
    'empty-file': () => 'This file is empty.',
    'too-large': (p: { max: number }) => `This file is larger than ${p.max} MB.`,
    'too-deep': (p: { max: number }) =>
      `This is no workspace file of Journey Lens: it is nested deeper than ${p.max} levels.`,
    'not-utf8': () =>
      'This is no workspace file of Journey Lens: there is no text in it (UTF-8), as in a photo or a Word document.',
    'not-json': (p: { line: number; column: number }) =>
      `This is no workspace file of Journey Lens, or it is damaged: it cannot be read (as JSON) from line ${p.line}, column ${p.column} on.`,
    'wrong-format': () =>
      'This is no workspace file of Journey Lens: in one, “format” says “journey-lens/1”, at its very start.',
    'newer-format': (p: { format: string }) =>
      `This file needs a newer version of Journey Lens, one that reads ${quoted(p.format)}; this one reads “journey-lens/1”.`,
  },
  perhapsMore: 'There may be more: at most fifty are told at once.',
  where: 'Where does it go?',
  asNew: 'A new workspace',
  asNewHint: 'Nothing that is there changes.',
  inPlaceOf: 'In place of a workspace',
  inPlaceOfHint: 'The workspace becomes what is in the file. What is not in the file, goes. You can undo it.',
  replacedWorkspace: 'Workspace that it replaces',
  chooseWorkspace: 'Choose a workspace',
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
    template: counted('standing checklist item', 'standing checklist items'),
    campaign: counted('campaign', 'campaigns'),
    check: counted('checklist item', 'checklist items'),
    task: counted('own checklist item', 'own checklist items'),
    override: counted('override', 'overrides'),
    signoff: counted('sign-off', 'sign-offs'),
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
    scenario: counted('way through', 'ways through'),
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
