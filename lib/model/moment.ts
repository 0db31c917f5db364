import { z } from 'zod';
import { zDays, zId, zName, zText } from './fields';

/** What the company has decided about a moment without contact. */
export const ABSENCE_STATES = ['open', 'could-help', 'left-alone'] as const;
export type AbsenceState = (typeof ABSENCE_STATES)[number];

/** Business targets of the target lens; `none` hides the moment from it. */
export const TARGETS = ['acquisition', 'conversion', 'retention'] as const;
/** Phases of the engagement lens; `none` hides the moment from it. */
export const PRODUCT_PHASES = [
  'awareness',
  'interest',
  'consideration',
  'purchase',
  'aftersales',
  'repeat',
] as const;
/** From very bad (-2) to very good (+2). */
export const FEELINGS = [-2, -1, 0, 1, 2] as const;

/** One thing the customer does, in exactly one step. */
export const momentFields = z.strictObject({
  step: zId,
  name: zName,
  momentOfTruth: z.boolean().optional(),
  durationDays: zDays.optional(),
  thoughts: z.array(zText).optional(),
  feeling: z.literal(FEELINGS).optional(),
  feelingWord: zText.optional(),
  movesOn: zText.optional(),
  absence: z.strictObject({ state: z.enum(ABSENCE_STATES), reason: zText.optional() }).optional(),
  target: z.enum([...TARGETS, 'none']).optional(),
  product: z.enum([...PRODUCT_PHASES, 'none']).optional(),
  /** Phase of the active lens, in the journey's own words. */
  activePhase: zText.optional(),
});
