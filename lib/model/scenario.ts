import { z } from 'zod';
import { zId, zName } from './fields';

/** A way through the journey: the moments it takes, in its own order; a moment may come twice. */
export const scenarioFields = z.strictObject({ name: zName, moments: z.array(zId) });
