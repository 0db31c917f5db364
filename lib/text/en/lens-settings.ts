import type { PhaseBlindness } from '../../lenses/blind-phases';
import type { BuiltInLens } from '../../lenses/lens-ids';
import type { LensSide, LensSight } from '../../model/lens';
import { listed, plural } from '../plural';
import { quoted } from '../quoted';

const byContact = 'Sees a moment when the customer has contact with you in it.';
const byFunction = 'Sees a moment when a department of that function owns an active touchpoint in it.';

const builtInSees: Record<BuiltInLens, string> = {
  functional: byFunction,
  target:
    'Sees a moment when a target is set on it; else its step gives one, where the customer has contact with you.',
  engagement:
    'Sees a moment when a phase with the product is set on it; else its step gives one, where the customer has contact with you.',
  active: byContact,
  'goal-oriented': 'Sees every moment, also where you are not there.',
  'five-stages': byContact,
  relationship: byContact,
  'value-chain': byFunction,
};

const sides: Record<LensSide, string> = { inside: 'From inside', customer: 'From the customer' };

const sights: Record<LensSight, { label: string; hint: string; sees: string }> = {
  functions: {
    label: 'Whose touchpoint it is',
    hint: 'A phase sees a moment when a department of its function owns an active touchpoint there.',
    sees: 'Sees a moment when a department of the function of a phase owns an active touchpoint in it.',
  },
  contact: {
    label: 'Contact in a step',
    hint: 'A phase sees a moment in one of its steps when the customer has contact with you there.',
    sees: 'Sees a moment in a step of a phase when the customer has contact with you in it.',
  },
  everything: {
    label: 'Everything in a step',
    hint: 'A phase sees every moment in one of its steps, also where you are not there.',
    sees: 'Sees every moment in a step of a phase, also where you are not there.',
  },
};

/** The lenses of a workspace: which are on, in which order, and how an own one is made. */
export const lensSettings = {
  tab: 'Lenses',
  title: 'Lenses',
  lead: 'Everybody in a company looks at the same journey through other glasses. Choose which ones are compared, and in which order; boards, gaps and files follow at once.',
  on: 'Switched on',
  off: 'Switched off',
  noneOn: 'No lens is switched on. Switch on at least two, so that there is something to compare.',
  oneOn: 'A single lens has nothing to be compared with. Switch on another one.',
  noneOff: 'All lenses are switched on.',
  toFive: 'Back to the five of the method',
  toFiveDone: 'The five lenses of the method are switched on',
  builtInSees,
  sides,
  sights,
  pitfall: 'Its pitfall',
  phases: 'Phases',
  fromJourney: 'the journey’s own, else its steps',
  noPhases: 'no phases yet',
  own: 'Made here',
  edit: 'Edit',
  copy: 'Make an own lens out of it',
  drag: 'Drag to another place, or press Alt with an arrow key',
  moved: (p: { lens: string }) => `Place of the lens ${quoted(p.lens)}`,
  switchedOn: (p: { lens: string }) => `${quoted(p.lens)} switched on`,
  switchedOff: (p: { lens: string }) => `${quoted(p.lens)} switched off`,

  make: {
    title: 'A lens of your own',
    why: 'How does your organisation cut a journey into pieces? In a funnel, by teams, by systems? Make that a lens, and see what it misses.',
    name: 'Name',
    nameHint: 'Such as “Our funnel” or “The app team”.',
    from: 'Start from',
    fromNothing: 'Nothing: I name the phases',
    button: 'Make the lens',
    made: (p: { lens: string }) => `Lens ${quoted(p.lens)} made`,
    copyOf: (p: { lens: string }) => `Copy of ${p.lens}`,
    taken: (p: { lens: string }) =>
      `There is a lens called ${quoted(p.lens)} already. Give this one another name.`,
  },

  editor: {
    back: 'All lenses',
    rename: 'Rename the lens',
    name: 'Name of the lens',
    isOff: 'This lens is switched off: boards and gaps leave it aside.',
    switchOn: 'Switch it on',
    looksFrom: 'Looks',
    seesBy: 'What it sees by',
    phases: 'Phases',
    phasesWhy: 'In order: where more than one could see a moment, the first does.',
    noPhases: 'No phases yet, so this lens sees nothing. Name the first one.',
    addPhase: 'Add a phase',
    phaseName: (p: { number: number }) => `Name of phase ${p.number}`,
    function: (p: { phase: string }) => `Function of ${p.phase}`,
    noFunction: 'No function',
    steps: (p: { phase: string }) => `Steps of ${p.phase}`,
    allSteps: 'No step chosen: it looks in every step.',
    inPhase: (p: { step: string; phase: string }) => `${p.step} (in ${p.phase} already)`,
    removePhase: (p: { phase: string }) => `Phase ${quoted(p.phase)} deleted`,
    edited: (p: { lens: string }) => `Lens ${quoted(p.lens)}`,
    blind: (blind: PhaseBlindness) => {
      switch (blind.because) {
        case 'no-function':
          return 'Sees nothing yet: choose the function that it goes by.';
        case 'no-steps':
          return 'Sees nothing yet: choose the steps that it holds.';
        case 'behind':
          return `Sees nothing: ${listed(blind.phases.map(quoted), 'and')} ${
            blind.phases.length === 1 ? 'stands' : 'stand'
          } before it and ${blind.phases.length === 1 ? 'sees' : 'see'} all of it. Move it up, or give it something of its own.`;
      }
    },
    remove: 'Delete this lens',
    removed: (p: { lens: string; departments: number }) =>
      `Lens ${quoted(p.lens)} deleted.${
        p.departments > 0
          ? ` ${plural(p.departments, 'department', 'departments')} that looked through it ${
              p.departments === 1 ? 'has' : 'have'
            } no lens now.`
          : ''
      }`,
    gone: 'This lens is not there any more',
    goneWhy:
      'Somebody has deleted it, or its making was undone. The history of the workspace can bring it back.',
  },

  preview: {
    title: 'What it would see',
    journey: 'Journey',
    reading: 'Reading the journey…',
    noJourneys: 'There is no journey yet to look at. Make one, and it shows here what this lens sees of it.',
    noMoments: 'This journey has no moments yet. Add some on its matrix, and they show here.',
    sees: (p: { seen: number; moments: number }) =>
      `Sees ${p.seen} of ${plural(p.moments, 'moment', 'moments')}`,
    handoffs: (p: { count: number }) => plural(p.count, 'handoff', 'handoffs'),
    moments: 'Moments, in the customer’s order',
    seenIn: (p: { phase: string }) => `seen in ${p.phase}`,
    missed: (p: { because: string }) => `missed, because ${p.because}`,
    toBoard: 'See it beside the other lenses',
  },
};
