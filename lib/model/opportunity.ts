import { z } from 'zod';
import { zId, zText } from './fields';

/** Small (1) to large (3). */
export const WEIGHTS = [1, 2, 3] as const;

/** The best chance to do the customer good at a moment. */
export const opportunityFields = z.strictObject({
  text: zText,
  department: zId.optional(),
  /** Obstacles and questions that it takes away. */
  addresses: z.array(zId).optional(),
  effect: z.literal(WEIGHTS).optional(),
  effort: z.literal(WEIGHTS).optional(),
});
