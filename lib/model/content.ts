import { z } from 'zod';
import { zId, zText } from './fields';

export const CONTENT_STATES = ['missing', 'draft', 'live'] as const;
export type ContentState = (typeof CONTENT_STATES)[number];

/** Content needed: the information that would do the customer good at a moment. */
export const contentFields = z.strictObject({
  text: zText,
  form: zText.optional(),
  channel: zText.optional(),
  department: zId.optional(),
  /** How its effect is measured. */
  measure: zText.optional(),
  state: z.enum(CONTENT_STATES).optional(),
  /** Questions that it answers. */
  answers: z.array(zId).optional(),
});
