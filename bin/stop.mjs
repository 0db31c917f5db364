import { text } from './messages.mjs';

/** Ends a command with one line for the person who ran it. */
export class Stop extends Error {}

/** @param {string} line */
export const say = (line) => process.stdout.write(`${line}\n`);

/**
 * Runs the work of a command; a failure becomes one line and a non-zero exit code.
 * @param {(options: { verbose: boolean }) => Promise<void>} work
 */
export async function asCommand(work) {
  const options = process.argv.slice(2);
  const verbose = options.includes('--verbose');
  try {
    const unknown = options.find((option) => option !== '--verbose');
    if (unknown !== undefined) throw new Stop(text.unknownOption({ option: unknown }));
    await work({ verbose });
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof Stop) return console.error(error.message);
    console.error(text.unexpected({ reason: reasonOf(error) }));
    if (verbose) console.error(error);
  }
}

/** The one line of an error. @param {unknown} error */
export const reasonOf = (error) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.$/, '') ?? '';
