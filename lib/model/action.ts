import { z } from 'zod';
import { zDay, zId, zText } from './fields';

/** What somebody will do about a gap or an obstacle. */
export const actionFields = z.strictObject({
  text: zText,
  department: zId.optional(),
  person: zText.optional(),
  due: zDay.optional(),
  done: z.boolean().optional(),
  /** Key of the finding it answers; it may name a gap that no longer exists. */
  gap: zText.optional(),
  obstacle: zId.optional(),
});
