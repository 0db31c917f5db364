import { listed, plural } from '../plural';
import { quoted } from '../quoted';

/** The journey map as a wall chart. */
export const map = {
  tab: 'Map',
  title: (p: { journey: string }) => `Map of ${p.journey}`,
  grid: 'Journey map: lanes against moments',
  does: 'What the customer does',
  lanes: {
    ways: 'Ways through',
    questions: 'Questions and thoughts',
    feeling: 'Feeling',
    obstacles: 'Obstacles',
    movesOn: 'What moves them on',
    touchpoints: 'Touchpoints',
    opportunities: 'Opportunities',
    content: 'Content needed',
  },
  /** What to type in a lane. */
  hints: {
    questions: 'Is there an iron?',
    obstacles: 'Effort: fill it in twice',
    movesOn: 'The train leaves',
    touchpoints: 'Mail: confirmation',
    opportunities: 'What we could do',
    content: 'What they need to know',
  },
  /** How the quick way of writing works, below the field. */
  writing: {
    questions: 'With “?” a question, else a thought.',
    obstacles: (p: { kinds: string[] }) => `Begin with a kind: ${p.kinds.join(', ')}.`,
    touchpoints: 'Channel: what it is.',
    moments: 'Enter: another one here. Tab: on to the next step.',
    enter: 'Enter adds it, Tab goes on. Paste lines to add many.',
  },
  lacks: {
    answer: 'no answer yet',
    address: 'nothing done about it',
    owner: 'no department',
    measure: 'effect not measured',
  },
  cell: (p: { lane: string; moment: string; cards: string[] }) =>
    `${p.lane}, ${p.moment}: ${p.cards.length === 0 ? 'nothing yet' : p.cards.join('; ')}`,
  addTo: (p: { lane: string; moment: string }) => `Add to ${p.lane.toLowerCase()} of ${p.moment}`,
  editCard: (p: { text: string }) => `Text of ${quoted(p.text)}`,
  showMore: (p: { count: number }) => `${p.count} more`,
  showFewer: 'Fewer',
  moment: (p: {
    name: string;
    number: number;
    step: string;
    contact: boolean;
    truth: boolean;
    gaps: number;
  }) =>
    [
      `${p.number}. ${p.name}, ${p.step}`,
      !p.contact && 'no contact',
      p.truth && 'moment of truth',
      p.gaps > 0 && plural(p.gaps, 'gap', 'gaps'),
    ]
      .filter(Boolean)
      .join(', '),
  addMomentIn: (p: { step: string }) => `Add a moment in ${p.step}`,
  addMomentAfter: (p: { name: string }) => `Add a moment after ${p.name}`,
  momentFirst: 'First what the customer does here',
  newMoment: 'What does the customer do?',
  emptyStep: (p: { step: string }) => `${p.step}: no moments yet`,
  renameMoment: 'Name of this moment',
  addAfter: 'Add a moment after this one',
  truth: 'Moment of truth',
  notTruth: 'No moment of truth after all',
  earlier: 'Move earlier',
  later: 'Move later',
  gapCount: (p: { count: number }) => plural(p.count, 'gap', 'gaps'),

  feelingOf: (p: { moment: string; feeling: string; word: string; truth: boolean }) =>
    `Feeling, ${p.moment}: ${p.feeling}${p.word && `, ${quoted(p.word)}`}${p.truth ? ', moment of truth' : ''}`,
  feelingUnknown: 'not known yet',
  setFeeling: (p: { feeling: string; moment: string }) => `${p.feeling} at ${p.moment}`,
  feelingWord: (p: { moment: string }) => `Feeling in a word at ${p.moment}`,
  feelingHint: 'Unsure, proud…',

  emptyTitle: 'Nothing on the map yet',
  emptyWhat:
    'Begin with what the customer does. Press + under a step, type, Enter, and the next one. Paste a list to add them all at once.',
  sheet: (p: { number: number; count: number }) => `Sheet ${p.number} of ${p.count}`,

  toolbar: {
    lanes: 'Lanes',
    lanesTitle: 'Lanes shown, in this order',
    laneUp: (p: { lane: string }) => `Move ${p.lane} up`,
    laneDown: (p: { lane: string }) => `Move ${p.lane} down`,
    filter: 'Filter',
    scenario: 'Way through',
    allScenarios: 'All ways',
    department: 'Department',
    allDepartments: 'All departments',
    channel: 'Channel',
    allChannels: 'All channels',
    onlyGaps: 'Only gaps',
    clear: 'Show everything',
    shown: (p: { shown: number; all: number }) => `${p.shown} of ${plural(p.all, 'moment', 'moments')}`,
    ways: 'Ways through',
    output: 'Print or save',
    printOne: 'Print on one A3',
    printOneHint: 'The whole map, as small as it must be',
    printPoster: 'Print as a poster',
    printPosterHint: 'Over several A3 pages, readable from a distance',
    persona: 'Persona',
    noPersona: 'No persona',
    choosePersona: 'For whom is this map?',
    besideOriginal: 'Beside the one it was copied from',
  },
  keys: 'Keys of the map',
  phone: {
    moment: 'Moment',
    momentOf: (p: { number: number; count: number }) => `Moment ${p.number} of ${p.count}`,
    previous: 'Previous moment',
    next: 'Next moment',
    about: 'Everything about this moment',
    emptyWhat: 'Begin with what the customer does: choose a step, type, and the next one.',
    newMoment: 'A new moment',
    added: (p: { names: readonly string[] }) => `Added: ${p.names.join(', ')}`,
  },
  edits: {
    added: (p: { count: number; lane: string; moment: string; text: string }) =>
      p.count === 1
        ? `adding ${quoted(p.text)}`
        : `adding ${p.count} to ${p.lane.toLowerCase()} of ${p.moment}`,
    addedMoments: (p: { names: string[] }) =>
      p.names.length === 1 ? `adding ${p.names.join()}` : `adding ${p.names.length} moments`,
    edited: (p: { text: string }) => `editing ${quoted(p.text)}`,
    moved: (p: { text: string; moment: string }) => `moving ${quoted(p.text)} to ${p.moment}`,
    feeling: (p: { moment: string }) => `feeling at ${p.moment}`,
    persona: 'persona of this journey',
    scenario: (p: { name: string }) => `way through ${quoted(p.name)}`,
    scenarioAdded: (p: { name: string }) => `adding the way ${quoted(p.name)}`,
    scenarioDeleted: (p: { name: string }) => `Way through ${quoted(p.name)} deleted.`,
  },
  scenarios: {
    title: 'Ways through',
    what: 'Every customer goes another way: some skip whole stages, some come back. Draw such ways and see which handoffs they need.',
    empty: 'No ways yet. Name one, such as “Repeat guest books at once”, and then draw it on the map.',
    add: 'Name a new way through',
    name: 'Name of this way',
    deleteOf: (p: { name: string }) => `Delete ${p.name}`,
    count: (p: { count: number }) => plural(p.count, 'moment', 'moments'),
    draw: 'Draw on the map',
    stopDrawing: 'Done drawing',
    drawing: (p: { name: string }) =>
      `Drawing “${p.name}”: press moments on the map in the order in which the customer comes by.`,
    takes: (p: { name: string }) => `Moments of ${p.name}`,
    noMoments: 'This way takes no moments yet.',
    addMoment: 'Add a moment to this way',
    addAll: 'Take all moments, in the order of the journey',
    earlier: (p: { moment: string }) => `Move ${p.moment} earlier`,
    later: (p: { moment: string }) => `Move ${p.moment} later`,
    leaveOut: (p: { moment: string }) => `Leave out ${p.moment}`,
    compare: 'Compare two ways',
    first: 'First way',
    compareWith: 'Compare with',
    onlyIn: (p: { name: string }) => `Only on “${p.name}”`,
    nothingOnly: 'Nothing that the other does not take.',
    otherOrder: 'In another order',
    handoffsDiffer: 'Handoffs that only one of them needs',
    sameHandoffs: 'Both need the same handoffs.',
    neededBy: (p: { name: string }) => `only “${p.name}”`,
    jumps: (p: { steps: string[] }) => `skips ${listed(p.steps, 'and')}`,
    back: 'goes back',
    passes: (p: { way: string; moment: string; place: number }) =>
      `${p.way} passes ${p.moment} as number ${p.place}`,
    skips: (p: { way: string; moment: string }) => `${p.way} skips ${p.moment}`,
    onMatrix: 'Baton along',
    wholeJourney: 'The whole journey',
    toMatrix: 'See its baton on the matrix',
  },
};
