import { z } from 'zod';
import { zText } from './fields';

/** A gap that people accept, and why. The key may name a gap that no longer exists. */
export const acceptanceFields = z.strictObject({ gap: zText, reason: zText });
