import { z } from 'zod';
import { zDay, zId } from './fields';

/** The last day on which a step was looked at. */
export const reviewFields = z.strictObject({ step: zId, day: zDay });
