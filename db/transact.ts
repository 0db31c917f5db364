import type { Database } from './open-db';

/** Inside a transaction. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. It takes the write lock at once, so that what
 * is read in it stays true until it is stored. `work` must not be async: the driver would store its first write
 * and lose the rest (measured); the type refuses promises.
 */
export const transact = <Result>(
  db: Database,
  work: (tx: Transaction) => Result extends PromiseLike<unknown> ? never : Result,
): Result => db.transaction(work, { behavior: 'immediate' }) as Result;
