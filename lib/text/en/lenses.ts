import type { Blindness, Called, PhaseWord } from '../../lenses/lens';
import type { BuiltInLens } from '../../lenses/lens-ids';
import type { DepartmentFunction } from '../../model/department';
import { listed, plural } from '../plural';
import { quoted } from '../quoted';

type Words = { name: string; inSentence: string; asks: string; shows: string; pitfall: string };

const builtIn: Record<BuiltInLens, Words> = {
  functional: {
    name: 'Functional',
    inSentence: 'the functional lens',
    asks: 'Which department is at work here?',
    shows: 'A series of departments, each with its own part',
    pitfall: 'Each department defines its own part; nobody thinks through the handoffs.',
  },
  target: {
    name: 'Target',
    inSentence: 'the target lens',
    asks: 'Which of our targets is served here?',
    shows: 'A series of business targets',
    pitfall:
      'Often the functional lens in another coat; a booking counts as done though it can still be cancelled.',
  },
  engagement: {
    name: 'Engagement',
    inSentence: 'the engagement lens',
    asks: 'How far is the customer with our product?',
    shows: 'How the customer engages with the product',
    pitfall: 'It asks how the customer helps us, not how we help the customer.',
  },
  active: {
    name: 'Active',
    inSentence: 'the active lens',
    asks: 'What does the customer do with us?',
    shows: 'What the customer does, touchpoint by touchpoint',
    pitfall:
      'Staff know customers only at touchpoints, so it hops from one to the next and misses what lies between.',
  },
  'goal-oriented': {
    name: 'Goal-oriented',
    inSentence: 'the goal-oriented lens',
    asks: 'What does the customer want to get done?',
    shows: 'What the customer wants to get done, step by step',
    pitfall: 'It takes the most research, and must be mapped anew for each context.',
  },
  'five-stages': {
    name: 'Five stages',
    inSentence: 'the lens of five stages',
    asks: 'Through which of five stages does the customer come?',
    shows: 'From awareness to what follows the purchase',
    pitfall:
      'All that follows the purchase is one stage, though it is most of what the customer goes through.',
  },
  relationship: {
    name: 'Relationship',
    inSentence: 'the relationship lens',
    asks: 'How does the relationship stand?',
    shows: 'Orienting, becoming a customer, being one, leaving',
    pitfall: 'It sees a relationship only where there is contact; the customer may not think of it as one.',
  },
  'value-chain': {
    name: 'Value chain',
    inSentence: 'the value chain lens',
    asks: 'Which function adds value here?',
    shows: 'The company as a chain of functions',
    pitfall: 'It follows the product through the company, not the customer through their day.',
  },
};

const phases: Record<PhaseWord, string> = {
  marketing: 'Marketing',
  sales: 'Sales',
  service: 'Service',
  acquisition: 'Acquisition',
  conversion: 'Conversion',
  retention: 'Retention',
  awareness: 'Awareness',
  interest: 'Interest',
  consideration: 'Consideration',
  purchase: 'Purchase',
  aftersales: 'Aftersales',
  repeat: 'Repeat purchase',
  engagement: 'Engagement',
  evaluation: 'Evaluation',
  'post-purchase': 'Post-purchase',
  orienting: 'Orienting',
  becoming: 'Becoming a customer',
  being: 'Being and staying one',
  leaving: 'Leaving',
  product: 'R&D',
  'customer-service': 'Customer service',
};

const functions: Record<DepartmentFunction, string> = {
  marketing: 'marketing',
  sales: 'sales',
  service: 'service',
  product: 'product',
  other: 'other',
};

const lensOf = (called: Called): Partial<Words> =>
  'own' in called ? { name: called.own } : builtIn[called.builtIn as BuiltInLens];

const fields = { target: 'target', product: 'phase with the product' };

/** Why a lens does not see a moment, after "because". */
const because = (blind: Blindness): string => {
  switch (blind.because) {
    case 'no-function':
      return blind.functions.length === 0
        ? 'none of its phases names a function'
        : `no department with the function ${listed(
            blind.functions.map((one) => functions[one]),
            'or',
          )} owns an active touchpoint here`;
    case 'no-contact':
      return 'the customer has no contact with us here';
    case 'nothing-set':
      return `no ${fields[blind.field]} is set here, and without contact none is taken from the step`;
    case 'set-to-none':
      return `somebody has said that it has no ${fields[blind.field]}`;
    case 'no-default':
      return `${quoted(blind.step)} is a step of your own, from which nothing can be taken`;
    case 'outside-steps':
      return `no phase that could see it holds the step ${quoted(blind.step)}`;
  }
};

/** Lenses: their names, what they ask, and what they can't see. */
export const lenses = {
  builtIn,
  phases,
  lens: (called: Called) => lensOf(called).name ?? '',
  /** A lens inside a sentence. */
  theLens: (called: Called) => lensOf(called).inSentence ?? `the lens ${quoted(lensOf(called).name ?? '')}`,
  phase: (called: Called<PhaseWord>) => ('own' in called ? called.own : phases[called.builtIn]),
  because,
  /** The same as a sentence of its own. */
  why: (blind: Blindness) => `Because ${because(blind)}.`,
  board: {
    tab: 'Lenses',
    title: (p: { count: number }) => `One journey, ${plural(p.count, 'lens', 'lenses')}`,
    lead: (p: { moments: number }) =>
      `${plural(p.moments, 'moment', 'moments')} in the customer’s order. A hatched hole is what a lens does not see.`,
    caption: 'What each lens sees of each moment',
    moments: 'The customer’s moments',
    momentsHint: 'red: no contact with us',
    seen: 'Moments seen',
    unseen: 'not seen',
    sides: { inside: 'looks from inside', customer: 'looks from the customer' },
    blindSpots: (p: { count: number }) => plural(p.count, 'blind spot', 'blind spots'),
    handoffs: (p: { count: number }) => plural(p.count, 'handoff', 'handoffs'),
    seesIt: (p: { phase: string }) => `sees it in ${quoted(p.phase)}`,
    missesIt: (p: { around: string; because: string }) =>
      `does not see it${p.around && ` (${p.around})`}, because ${p.because}`,
    /** Who sees a moment and who does not. */
    whoSees: (p: { seeing: string[]; missing: string[] }) => {
      if (p.missing.length === 0) return 'Every lens sees it.';
      if (p.seeing.length === 0) return 'No lens sees it.';
      return `Seen by ${listed(p.seeing, 'and')}, not by ${listed(p.missing, 'or')}.`;
    },
    hole: (p: { around: string }) => `Not seen${p.around && `, ${p.around}`}`,
    holeOf: (p: { lens: string; around: string; moments: string[] }) =>
      p.around === ''
        ? `${p.lens} sees nothing at all.`
        : `${p.lens}: ${p.around} ${p.moments.length === 1 ? 'lies' : 'lie'} ${listed(p.moments, 'and')}.`,
    lens: 'Lens',
    seenOf: (p: { seen: number; moments: number }) =>
      `sees ${p.seen} of ${plural(p.moments, 'moment', 'moments')}`,
    run: (p: { name: string; count: number }) => `${p.name} (${plural(p.count, 'moment', 'moments')})`,
    rowInWords: (p: { lens: string; runs: string[] }) => `${p.lens}: ${p.runs.join(', ')}`,
    notAgreed: (p: { count: number }) => `${p.count} not agreed`,
    handoffStates: {
      missing: 'missing',
      unconfirmed: 'not confirmed by both',
      agreed: 'agreed by both',
      kept: 'one department leads on',
    },
    phaseHandoff: (p: { from: string; to: string; state: string }) => `${p.from} → ${p.to}: ${p.state}`,
    openHandoffs: 'Handoffs without agreement',
    noOpenHandoffs: 'Wherever a phase changes, one department leads on or both have agreed.',
    unseenBetween: (p: { count: number }) =>
      `${plural(p.count, 'unseen moment', 'unseen moments')} in between`,
    more: (p: { count: number }) => `${p.count} more`,
    legend: 'What the signs mean',
    legendHandoff: (p: { state: string }) => `handoff ${p.state}`,
    questions: 'What each lens asks, and its pitfall',
    which: 'Moments shown',
    allMoments: (p: { count: number }) => `All ${p.count}`,
    missedBy: (p: { count: number; lenses: number }) =>
      p.count === 0 ? 'Seen by every lens' : `Missed by ${p.count} of ${plural(p.lenses, 'lens', 'lenses')}`,
    momentCount: (p: { count: number }) => plural(p.count, 'moment', 'moments'),
    sort: 'Order',
    customersOrder: 'The customer’s',
    worstFirst: 'The most missed first',
    print: 'Print',
    toMoment: 'Show it on the matrix',
    overlooked: (p: { missing: number; lenses: number }) =>
      `Overlooked by ${p.missing} of ${plural(p.lenses, 'lens', 'lenses')}`,
    nothingOverlooked: 'Every lens sees every moment.',
    between: 'Unseen between two phases',
    nothingBetween: 'Nothing lies between two phases of any lens.',
    empty: 'Nothing to look at yet',
    emptyWhy: 'Lenses compare what they see of the customer’s moments. Add the first moments on the matrix.',
    noLenses: 'No lens is switched on in this workspace.',
    toMatrix: 'To the matrix',
  },
  table: {
    moment: 'Moment',
    unseen: '–',
    summary: (p: { lens: string; seen: number; moments: number; handoffs: number }) =>
      `${p.lens}: sees ${p.seen} of ${plural(p.moments, 'moment', 'moments')}, ${plural(p.handoffs, 'handoff', 'handoffs')}`,
    between: (p: { from: string; to: string; moments: string[] }) =>
      `between ${p.from} and ${p.to}: ${p.moments.join(', ')}`,
    noMoments: 'no moments yet',
  },
};
