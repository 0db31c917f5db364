import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import type { Language } from '@/lib/model/workspace';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from './app-in-browser';
import { expectNoAxeViolations, expectReadableColours } from './axe';
import { makeLink } from './make-link';

/** The pages of a workspace, below its address. */
export const OF_WORKSPACE = [
  '',
  '/departments',
  '/personas',
  '/touchpoints',
  '/plan/content',
  '/plan/opportunities',
  '/plan/actions',
  '/plan/assumptions',
  '/plan/reviews',
  '/campaigns',
  '/reports',
  '/lenses',
  '/history',
  '/settings',
  '/new-journey',
  '/side-by-side',
];

/** The pages of a journey, below its address. */
export const OF_JOURNEY = [
  '/matrix',
  '/matrix?at=moment.pack',
  '/matrix?lens=functional',
  '/lenses',
  '/lenses?compare=functional,goal-oriented',
  '/map',
  '/map?lens=functional',
  '/gaps',
  '/history',
  '/history/past',
  '/history/compare?from=1&to=now',
  '/responsibilities',
];

/** The pages of the campaign of the example. */
const OF_CAMPAIGN = ['/campaigns/hand-luggage-only', '/campaigns/hand-luggage-only/compare'];

const OF_PRODUCT = ['/workspaces', '/import', '/rules', '/nowhere', '/w/nowhere', '/shared/nothing'];

/**
 * A page, once it works. In English it is looked at in light and across a desk; in Dutch, which has the longer words, in
 * dark and on a phone.
 */
export async function expectForEverybody(page: Page, language: Language) {
  await worksOn(page, language);
  if (language === 'en') return expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectReadableColours(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  // So high that no edge cuts a target in two: what is left of it would be taken for the whole.
  await page.setViewportSize({ width: 390, height: 9000 });
  await expectNoAxeViolations(page);
}

/** A page of a workspace is at work once it says what is saved; another once it stands. */
export async function worksOn(page: Page, language: Language) {
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  const saved = page.getByRole('status').filter({ hasText: TEXTS[language].editing.live });
  if (/\/w\/(?!nowhere)/.test(page.url())) await saved.waitFor();
}

/** Looks at every page of the example in one language. Each language has a file of its own, so that they run side by side. */
export function lookAtEveryPage(language: Language) {
  const { app, open } = appInBrowser({ sharesDevices: true });

  describe(`nobody is shut out of (${language})`, () => {
    const workspace = `/w/${exampleWorkspaceId(language)}`;
    const journey = `${workspace}/journeys/business-trip`;

    it.each([
      ...OF_PRODUCT,
      ...[...OF_WORKSPACE, ...OF_CAMPAIGN].map((path) => workspace + path),
      ...OF_JOURNEY.map((path) => journey + path),
    ])('%s', async (path) => expectForEverybody(await open(path, { language }), language));

    it('a report by its link', async () => {
      const link = await makeLink(app().url, exampleWorkspaceId(language));
      await expectForEverybody(await open(link, { language }), language);
    });
  });
}
