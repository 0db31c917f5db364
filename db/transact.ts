import type { Database } from './open-db';

/** Inside a transaction. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Must not be async: the driver would store its first write and lose the rest (measured); the type refuses promises. */
type Work<Result> = (tx: Transaction) => Result extends PromiseLike<unknown> ? never : Result;

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. It takes the write lock at once, so that what
 * is read in it stays true until it is stored.
 */
export const transact = <Result>(db: Database, work: Work<Result>): Result =>
  db.transaction(work, IMMEDIATE) as Result;

const IMMEDIATE = { behavior: 'immediate' } as const;

type Waiting = {
  work: (tx: Transaction) => unknown;
  resolve: (result: unknown) => void;
  reject: (reason: unknown) => void;
};

const waitingFor = new WeakMap<object, Waiting[]>();

/**
 * Runs `work` as `transact` does, in one transaction with all other work that is waiting: bringing it to the disk takes
 * longer than the work, and as long for thirty as for one. Each is carried out in turn, as the ones before it have left
 * things, and is stored or fails by itself; nobody gets an answer before all of it is on the disk.
 */
export function transactTogether<Result>(db: Database, work: Work<Result>): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const waiting = waitingFor.get(db.$client) ?? [];
    waitingFor.set(db.$client, waiting);
    waiting.push({ work, resolve: resolve as Waiting['resolve'], reject });
    // After all requests that have come in by now have been looked at.
    if (waiting.length === 1) setImmediate(() => runWaiting(db));
  });
}

function runWaiting(db: Database) {
  const waiting = waitingFor.get(db.$client) ?? [];
  waitingFor.delete(db.$client);
  try {
    const [alone, ...others] = waiting;
    if (alone && others.length === 0) return alone.resolve(db.transaction(alone.work, IMMEDIATE));
    const answers = db.transaction((tx) => waiting.map((one) => answerOf(db, tx, one)), IMMEDIATE);
    for (const answer of answers) answer();
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}

/** Carries out one of several works; gives what tells its result once everything is stored. */
function answerOf(db: Database, tx: Transaction, { work, resolve, reject }: Waiting): () => void {
  try {
    const result = tx.transaction(work);
    return () => resolve(result);
  } catch (error) {
    // A full disk ends the whole transaction: nothing of it may be acknowledged, nor written outside of it.
    if (!db.$client.inTransaction) throw error;
    return () => reject(error);
  }
}
