import { z } from 'zod';
import { zId, zName, zText } from './fields';

export const TOUCHPOINT_STATES = ['active', 'unused', 'planned'] as const;
export type TouchpointState = (typeof TOUCHPOINT_STATES)[number];

export const TOUCHPOINT_MODES = ['online', 'offline'] as const;
export type TouchpointMode = (typeof TOUCHPOINT_MODES)[number];

/** The way the company is present in a moment. */
export const touchpointFields = z.strictObject({
  name: zName,
  channel: zText,
  mode: z.enum(TOUCHPOINT_MODES),
  department: zId.optional(),
  state: z.enum(TOUCHPOINT_STATES),
});
