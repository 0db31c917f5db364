import { z } from 'zod';
import { zId, zText } from './fields';

/** Levels of a department's role in a step. A step without a role is *unanswered*, which is not `none`. */
export const ROLE_LEVELS = ['leads', 'supports', 'consulted', 'informed', 'none'] as const;
export type RoleLevel = (typeof ROLE_LEVELS)[number];

/** Whether a level does part of the step's work. */
export const carries = (level: RoleLevel | undefined) => level === 'leads' || level === 'supports';

/** What a department does for the customer in a step, in its own words: one cell of the matrix. */
export const roleFields = z.strictObject({
  department: zId,
  step: zId,
  level: z.enum(ROLE_LEVELS),
  statement: zText.optional(),
});
