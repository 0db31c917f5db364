import { z } from 'zod';
import { zName } from './fields';

/** A stage of the goal-oriented framework: framing, making the decision, transaction, evaluation. */
export const stageFields = z.strictObject({ name: zName });
