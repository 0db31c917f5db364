import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { text } from './messages.mjs';
import { Stop } from './stop.mjs';

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * The path of a browser that playwright can drive, or undefined. CHROME_PATH decides when it is set.
 * @param {Environment} [env]
 * @throws Stop when CHROME_PATH names something that does not run
 */
export function findBrowser(env = process.env) {
  const given = env.CHROME_PATH;
  if (given) {
    if (!runs(given)) throw new Stop(text.badChromePath({ path: given }));
    return given;
  }
  return [...onPath(env), ...inUsualPlaces(env), ...inPlaywrightCache(env)].find(runs);
}

/**
 * There and able to start: some systems keep a `chromium-browser` that only says where to get one, and a
 * downloaded browser may lack libraries.
 * @param {string} file
 */
function runs(file) {
  if (!existsSync(file)) return false;
  // On Windows a browser answers `--version` by opening a window.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** @param {Environment} env */
function onPath(env) {
  // The one without windows first: it does the same in a fifth less time.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'google-chrome',
    'google-chrome-stable',
    'chromium-browser',
    'chrome',
  ];
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return process.platform === 'win32'
    ? []
    : names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @param {Environment} env */
function inUsualPlaces(env) {
  if (process.platform === 'darwin')
    return ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
        path.join(folder, `${name}.app/Contents/MacOS/${name}`),
      ),
    );
  if (process.platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].flatMap((name) =>
        ['chrome.exe', 'msedge.exe'].map((file) => path.join(folder ?? '', name, 'Application', file)),
      ),
    );
  return [];
}

/** What playwright downloaded before, the newest first. @param {Environment} env */
function inPlaywrightCache(env) {
  const cache = {
    darwin: path.join(homedir(), 'Library/Caches'),
    win32: env.LOCALAPPDATA ?? '',
  }[String(process.platform)];
  const folder =
    env.PLAYWRIGHT_BROWSERS_PATH ??
    path.join(cache ?? env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'ms-playwright');
  if (!existsSync(folder)) return [];
  const numberOf = (/** @type {string} */ name) => Number(name.split('-').at(-1));
  return readdirSync(folder)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => numberOf(b) - numberOf(a))
    .flatMap((name) =>
      readdirSync(path.join(folder, name), { recursive: true, encoding: 'utf8' })
        .filter((file) =>
          /(^|[\\/])(chrome-headless-shell|headless_shell|chrome|Chromium|Google Chrome for Testing)(\.exe)?$/.test(
            file,
          ),
        )
        .map((file) => path.join(folder, name, file)),
    );
}
