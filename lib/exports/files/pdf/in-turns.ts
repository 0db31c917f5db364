/** Lets others have their turn before what comes next of a long file; fails once nobody waits for it any more. */
export type Turn = () => Promise<void>;

/** Turns of a file that is made until `signal` says that it is no longer wanted. */
export const inTurns =
  (signal: AbortSignal | undefined): Turn =>
  async () => {
    await new Promise((done) => setImmediate(done));
    signal?.throwIfAborted();
  };
