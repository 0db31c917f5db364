import { z } from 'zod';
import { zName } from './fields';

/**
 * A name on a moment of the change log, in epoch ms by the server's clock: how the workspace and all of its
 * journeys stood then. It is no copy; what stood there is read back from the log.
 */
export const snapshotFields = z.strictObject({ name: zName, at: z.int().min(0) });
