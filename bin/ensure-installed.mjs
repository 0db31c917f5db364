import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from './messages.mjs';
import { ROOT } from './project.mjs';
import { run } from './run.mjs';
import { Stop, say } from './stop.mjs';

/** @typedef {{ verbose: boolean }} Options */

/** Installs what is not there, or not as the lock file says, or not for this Node. @param {Options} options */
export async function ensureInstalled(options) {
  await ensurePackages(options);
  await ensureCompiled(options);
}

/**
 * The packages as they come. What has to be compiled here is left to `ensureCompiled`: it takes minutes where no ready
 * one can be had, and most things can be done meanwhile.
 * @param {Options} options
 */
export async function ensurePackages(options) {
  if (areThere()) return;
  say(text.installing());
  await npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], options);
}

/** The database, for this Node. @param {Options} options */
export async function ensureCompiled(options) {
  if (!isForThisNode()) await npm(['rebuild'], options);
}

/** Compares with npm's own list of what it put there, which it writes last and only when all went well. */
function areThere() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  return (
    wanted !== undefined &&
    present !== undefined &&
    Object.entries(wanted).every(
      // What is optional is mostly for other systems than this one.
      ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
    )
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The database is the one compiled part: it stops loading when somebody moves to another version of Node. */
function isForThisNode() {
  const database = 'node_modules/better-sqlite3';
  if (!(database in (packagesOf('package-lock.json') ?? {}))) return true;
  try {
    process.dlopen({ exports: {} }, path.join(ROOT, database, 'build/Release/better_sqlite3.node'));
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {readonly string[]} parameters
 * @param {Options} options
 */
async function npm(parameters, { verbose }) {
  const [program, ...first] = whichNpm();
  const { ok, output } = await run(program, [...first, ...parameters], { cwd: ROOT, verbose });
  if (ok) return;
  if (/ENOENT/.test(output) && !/npm (error|ERR!)/.test(output)) throw new Stop(text.noNpm());
  const reason = whyNpmFailed(output);
  throw new Stop(/gyp/.test(output) ? text.noCompiler({ reason }) : text.installFailed({ reason }));
}

/** The npm that runs us, else the one on the path. @returns {[string, ...string[]]} */
function whichNpm() {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.c?js$/.test(own)) return [process.execPath, own];
  // Windows starts npm.cmd only through its shell.
  return process.platform === 'win32' ? ['cmd.exe', '/c', 'npm'] : ['npm'];
}

/** The line of npm's output that says most. @param {string} output */
function whyNpmFailed(output) {
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!)/, '').trim())
    .filter((line) => line !== '' && !/^A complete log|^gyp (info|verb)/.test(line));
  // From the cause of a failed compilation or download, over any sentence, down to a bare code.
  const telling = [
    /gyp ERR! stack Error: (.+)/,
    /failed, reason: (.+)/,
    /^(?!path|command|syscall|gyp)(.*[a-z] [a-z]+ [a-z]+ .+)/,
    /^code (.+)/,
  ];
  for (const pattern of telling)
    for (const line of lines) {
      const found = pattern.exec(line)?.[1];
      if (found) return found.replace(/\.$/, '');
    }
  return lines.at(-1)?.replace(/\.$/, '') ?? 'npm ci';
}
