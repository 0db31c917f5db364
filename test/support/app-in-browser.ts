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
 * a script of any of them has failed, or edits do not get to the server.
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
    const opened = pages;
    const said = errors;
    pages = [];
    errors = [];
    const left = opened.filter((page) => !page.isClosed());
    try {
      // A device that goes takes along what it has not sent; the next test would begin without.
      const waiting = () => Promise.all(left.map(waitingOn));
      await expect.poll(waiting, { timeout: PATIENCE }).toEqual(left.map(() => 0));
    } finally {
      await Promise.all(opened.map((page) => (sharesDevices ? page : page.context()).close()));
    }
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
      // What is typed or pressed before a page is at work would be lost. One of a workspace says what is saved then;
      // of another, React has taken the heading over. On a phone neither need be in sight.
      if (!answer?.ok()) return page;
      if (path.startsWith('/w/'))
        await page.locator('header').getByText(TEXTS[language].editing.live).waitFor({ state: 'attached' });
      else
        await page.waitForFunction(() => {
          const heading = document.querySelector('h1');
          return heading !== null && Object.keys(heading).some((key) => key.startsWith('__react'));
        });
      return page;
    },
  };
}

/** How many edits the outbox of a page's device holds. */
const waitingOn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // Opening it would make it.
    const isThere = (await indexedDB.databases()).some(({ name }) => name === 'keyval-store');
    if (!isThere) return 0;
    return new Promise<number>((tell, fail) => {
      const opening = indexedDB.open('keyval-store');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const reading = database.transaction('keyval').objectStore('keyval').get('journey-lens:outbox');
        reading.onerror = () => fail(reading.error);
        reading.onsuccess = () => tell(reading.result?.length ?? 0);
        database.close();
      };
    });
  });
