import { z } from 'zod';
import { zName, zText } from './fields';

/** One step of the framework, and what the customer asks in it. */
export const stepFields = z.strictObject({ name: zName, asks: zText.optional() });
