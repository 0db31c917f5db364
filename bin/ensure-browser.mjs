import { findBrowser } from './find-browser.mjs';
import { text } from './messages.mjs';
import { PLAYWRIGHT, ROOT } from './project.mjs';
import { run, runNode } from './run.mjs';
import { Stop, say } from './stop.mjs';

/** Longest time for one way to install a browser, in milliseconds. */
const TIMEOUT = 300_000;

/** How the distributions install theirs. */
const PACKAGE_MANAGERS = [
  [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell'],
  ],
  [['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']],
  [['dnf', 'install', '-y', 'chromium']],
  [['apk', 'add', 'chromium']],
  [['pacman', '-Sy', '--noconfirm', 'chromium']],
];

/**
 * The path of a browser for the tests; where there is none, installs playwright's, else the distribution's.
 * @param {{ verbose: boolean }} options
 */
export async function ensureBrowser({ verbose }) {
  const present = findBrowser();
  if (present) return present;
  say(text.installingBrowser());
  const options = { cwd: ROOT, verbose, timeout: TIMEOUT };

  await runNode([PLAYWRIGHT, 'install', 'chromium-headless-shell'], {
    ...options,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  const downloaded = findBrowser();
  if (downloaded) return downloaded;

  const asRoot = await wayToRoot();
  for (const commands of asRoot ? PACKAGE_MANAGERS : []) {
    for (const command of commands) {
      const [program = '', ...parameters] = [...(asRoot ?? []), ...command];
      // A list of packages that cannot be brought up to date may still do: the last command decides.
      await run(program, parameters, { ...options, env: { DEBIAN_FRONTEND: 'noninteractive' } });
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Stop(text.noBrowser());
}

/** What to put before a command that needs root; undefined when there is no way without asking. */
async function wayToRoot() {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid?.() === 0) return [];
  const { ok } = await run('sudo', ['-n', 'true'], { cwd: ROOT });
  return ok ? ['sudo', '-n'] : undefined;
}
