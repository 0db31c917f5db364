import { text } from './messages.mjs';

/**
 * Loads a command and runs its `main`, or says which Node it needs.
 * @param {string} lowest the first version that will do
 * @param {() => Promise<{ main: () => Promise<void> }>} load
 */
export function onNewEnoughNode(lowest, load) {
  const current = process.versions.node;
  if (isOlder(current, lowest)) {
    console.error(text.oldNode({ current, lowest }));
    process.exitCode = 1;
    return;
  }
  load().then(({ main }) => main());
}

/**
 * @param {string} version
 * @param {string} lowest
 */
function isOlder(version, lowest) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const [lowestMajor = 0, lowestMinor = 0, lowestPatch = 0] = lowest.split('.').map(Number);
  return (major - lowestMajor || minor - lowestMinor || patch - lowestPatch) < 0;
}
