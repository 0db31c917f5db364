import { z } from 'zod';
import { zId, zText } from './fields';

/** The customer passed on from one department to another between two steps. */
export const handoffFields = z.strictObject({
  fromStep: zId,
  toStep: zId,
  from: zId,
  to: zId,
  passes: zText.optional(),
  trigger: zText.optional(),
  within: zText.optional(),
  system: zText.optional(),
  /** It holds only when both of its departments are in this list. */
  confirmedBy: z.array(zId).optional(),
});
