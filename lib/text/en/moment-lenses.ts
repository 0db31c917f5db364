import type { LensField } from '../../lenses/moment-field';

/** What a moment says to the lenses: set by somebody, or by default and why. */
export const momentLenses = {
  title: 'What lenses go by here',
  why: 'Three lenses go by more than contact. Mostly what the step gives is right; set what is not.',
  fields: {
    target: 'Business target',
    product: 'Phase with the product',
    activePhase: 'What the customer does with you',
  } satisfies Record<LensField, string>,
  activeHint: 'In the journey’s own words: search, book, check in',
  none: 'None: hide this moment',
  fromStep: (p: { phase: string }) => `As the step says: ${p.phase}`,
  fromStepUnseen: 'As the step says: not seen',
  byDefault: 'default',
  setHere: 'set here',
  seen: (p: { phase: string; step: string }) =>
    `${p.phase}, because the step ${p.step} counts as ${p.phase.toLowerCase()}.`,
  seenAsStep: (p: { phase: string }) =>
    `${p.phase}, because no other words are given: then the step is the phase.`,
  seenAsSet: (p: { phase: string }) => `${p.phase}, because somebody has set it here.`,
  unseen: (p: { because: string }) => `Not seen, because ${p.because}.`,
  keptUnseen:
    'Not seen, because the customer has no contact with us here; the words are kept until there is.',
  toDefault: 'Back to the default',
  toDefaultOf: (p: { field: string }) => `Back to the default: ${p.field}`,
};
