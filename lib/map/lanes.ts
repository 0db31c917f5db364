/**
 * The lanes of the journey map below what the customer does, as they stand at first. `ways` are the scenarios,
 * `questions` holds thoughts too.
 */
export const LANES = [
  'ways',
  'questions',
  'feeling',
  'obstacles',
  'movesOn',
  'touchpoints',
  'opportunities',
  'content',
] as const;
export type Lane = (typeof LANES)[number];

/** The lanes that hold cards. */
export type CardLane = Exclude<Lane, 'ways' | 'feeling'>;

/** Whether a lane holds cards; ways and feelings are drawn as lines. */
export const isCardLane = (lane: Lane): lane is CardLane => lane !== 'ways' && lane !== 'feeling';

/** All lanes in the order that somebody has given them; those that the order does not know come behind. */
export const lanesInOrder = (order: readonly string[]): Lane[] => {
  const known = order.flatMap((id) => LANES.find((lane) => lane === id) ?? []);
  return [...new Set([...known, ...LANES])];
};
