import { z } from 'zod';
import { zText } from './fields';

/** What the customer wants to know in a moment. */
export const questionFields = z.strictObject({ text: zText });
