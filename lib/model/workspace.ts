import { z } from 'zod';
import { zDays, zId, zName } from './fields';

/** Languages of the product and of what people type in a workspace. */
export const LANGUAGES = ['en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Days without contact after which a single silent moment is a finding, unless the workspace says otherwise. */
export const DEFAULT_SILENT_AFTER_DAYS = 7;
/** Days after which a step's review counts as stale, unless the workspace says otherwise. */
export const DEFAULT_REVIEW_AFTER_DAYS = 180;

export const workspaceFields = z.strictObject({
  name: zName,
  language: z.enum(LANGUAGES),
  /** Lenses that are switched on, in order; left out: the five of the method. */
  lenses: z.array(zId).optional(),
  silentAfterDays: zDays.optional(),
  reviewAfterDays: zDays.optional(),
});
