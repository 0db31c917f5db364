import { z } from 'zod';
import { zDay, zId, zText } from './fields';

export const ASSUMPTION_GRADES = ['assumed', 'observed', 'measured'] as const;
export type AssumptionGrade = (typeof ASSUMPTION_GRADES)[number];

/** What the team believes, and how it will be tested. */
export const assumptionFields = z.strictObject({
  text: zText,
  on: z.strictObject({ step: zId.optional(), moment: zId.optional() }).optional(),
  grade: z.enum(ASSUMPTION_GRADES),
  test: zText.optional(),
  result: zText.optional(),
  due: zDay.optional(),
});
