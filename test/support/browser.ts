import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../bin/find-browser.mjs';

/** Starts the browser of this machine, without a window and without calls of its own to the outside. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no browser here: `npm test` installs one.');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
