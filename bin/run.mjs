import { spawn } from 'node:child_process';

/** @typedef {{ cwd: string, verbose?: boolean, env?: Record<string, string>, timeout?: number }} RunOptions */

/**
 * Runs a program to its end and keeps what it says; `verbose` shows it at once too. Resolves also when it fails.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {RunOptions} options `timeout` in milliseconds
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(program, parameters, { cwd, verbose, env, timeout }) {
  const child = spawn(program, parameters, {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      if (verbose) process.stdout.write(chunk);
    });
  }
  const letGo = endTogether(child);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  }).finally(letGo);
}

/**
 * Runs a script with this Node.
 * @param {readonly string[]} parameters the script's path first
 * @param {RunOptions} options
 */
export const runNode = (parameters, options) => run(process.execPath, parameters, options);

/**
 * When this process is told to end, so is the child, and we end with it.
 * @param {import('node:child_process').ChildProcess} child
 */
function endTogether(child) {
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    child.once('close', () => process.exit(signal === 'SIGINT' ? 130 : 143));
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  return () => {
    for (const signal of SIGNALS) process.off(signal, pass);
  };
}

/** @type {readonly NodeJS.Signals[]} */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
