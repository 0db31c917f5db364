import { z } from 'zod';
import { zId, zName, zText } from './fields';

/** One goal of a customer in one context; `why` is the organisation's reason, in a line. */
export const journeyFields = z.strictObject({
  name: zName,
  why: zText.optional(),
  persona: zId.optional(),
  copyOf: zId.optional(),
});
