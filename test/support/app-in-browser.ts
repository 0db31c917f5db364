import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Language } from '@/lib/model/workspace';
import { TEXTS } from '@/lib/text/languages';
import { launchBrowser } from './browser';
import { type RunningApp, startApp } from './running-app';

/** Longest time that a walk waits for anything, in milliseconds. */
const PATIENCE = 20_000;

type Opened = { language?: Language; width?: number; hasTouch?: boolean; userAgent?: string };

/**
 * The app and a browser for the tests of one file.
 * @param options.sharesDevices pages that are opened alike are of one device, which keeps what it has loaded: for
 * tests that look at many pages and leave nothing behind on them
 * @returns opens a page of its own device, by its path. What is open is closed after each test, which fails when
 * a script of any of them has failed.
 */
export function appInBrowser({ sharesDevices = false } = {}) {
  let app: RunningApp;
  let browser: Browser;
  const shared = new Map<string, BrowserContext>();
  let pages: Page[] = [];
  let errors: string[] = [];
  beforeAll(async () => {
    [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => (sharesDevices ? page : page.context()).close()));
    const said = errors;
    pages = [];
    errors = [];
    expect(said, 'errors of scripts').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  const device = async (language: Language, width: number, more: BrowserContextOptions) => {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...more });
    await context.addCookies([{ name: 'language', value: language, url: app.url }]);
    return context;
  };
  return {
    app: () => app,
    open: async (path: string, { language = 'en', width = 1440, ...more }: Opened = {}): Promise<Page> => {
      const key = JSON.stringify([language, width, more]);
      const context = shared.get(key) ?? (await device(language, width, more));
      if (sharesDevices) shared.set(key, context);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      page.on('pageerror', ({ message }) => errors.push(message));
      pages.push(page);
      const answer = await page.goto(app.url + path);
      // A page of a workspace is at work once it says what is saved; what is typed or pressed before would be lost.
      if (path.startsWith('/w/') && answer?.ok())
        // On a phone it is not in sight.
        await page.getByText(TEXTS[language].editing.live).waitFor({ state: 'attached' });
      return page;
    },
  };
}
