type Listener = () => void;

// Next compiles several module graphs; a hint has to reach all of them.
const shared = globalThis as { journeyLensCommitHints?: Set<Listener> };
const listeners = () => {
  shared.journeyLensCommitHints ??= new Set();
  return shared.journeyLensCommitHints;
};

/**
 * Calls `listener` after commands have been stored. It is a hint that may be lost: whoever follows the log also
 * looks by itself from time to time.
 * @returns stops listening
 */
export async function onCommit(listener: Listener): Promise<() => void> {
  listeners().add(listener);
  return () => listeners().delete(listener);
}

/** Says that a command has been stored. Never throws: the command has been carried out whatever a listener does. */
export async function hintCommit(): Promise<void> {
  for (const listener of listeners()) {
    try {
      listener();
    } catch (error) {
      console.error(error);
    }
  }
}
