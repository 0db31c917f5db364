import { z } from 'zod';
import { DEPARTMENT_FUNCTIONS } from './department';
import { zId, zName } from './fields';

/** Whether a lens looks from inside the company or from the customer's side. */
export const LENS_SIDES = ['inside', 'customer'] as const;
export type LensSide = (typeof LENS_SIDES)[number];

/** What makes an own lens see a moment. */
export const LENS_SIGHTS = ['functions', 'contact', 'everything'] as const;
export type LensSight = (typeof LENS_SIGHTS)[number];

/** A lens made in the workspace. Phase ids are unique in their lens. */
export const ownLensFields = z.strictObject({
  name: zName,
  looksFrom: z.enum(LENS_SIDES),
  sees: z.enum(LENS_SIGHTS),
  phases: z.array(
    z.strictObject({
      id: zId,
      name: zName,
      steps: z.array(zId).optional(),
      function: z.enum(DEPARTMENT_FUNCTIONS).optional(),
    }),
  ),
});
