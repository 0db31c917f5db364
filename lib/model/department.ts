import { z } from 'zod';
import { zCount, zId, zName } from './fields';

/** What a department is there for; the functional and value-chain lenses go by it. */
export const DEPARTMENT_FUNCTIONS = ['marketing', 'sales', 'service', 'product', 'other'] as const;
export type DepartmentFunction = (typeof DEPARTMENT_FUNCTIONS)[number];

export const departmentFields = z.strictObject({
  name: zName,
  function: z.enum(DEPARTMENT_FUNCTIONS).optional(),
  /** People in it. */
  size: zCount.optional(),
  /** The lens through which it says it decides and plans today. */
  lens: zId.optional(),
});
