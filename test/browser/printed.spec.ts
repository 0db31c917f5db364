import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { walkedIn } from '../support/walked-in';

const { open } = appInBrowser();

/** A4 upright within margins of 10 mm, in pixels. */
const SHEET = 718;

/** As a sheet shows it: laid out anew in its width. */
async function onSheet(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: SHEET, height: 1000 });
}

describe.each(walkedIn('en'))('on paper (%s)', (language) => {
  const text = TEXTS[language];
  const workspace = `/w/${exampleWorkspaceId(language)}`;

  it('the touchpoints have all their columns, whole, and nothing to press', async () => {
    const page = await open(`${workspace}/touchpoints`, { language });
    const table = page.getByRole('grid', { name: text.touchpoints.title });
    await table.waitFor();
    // A browser that prints goes by the sheet without a word to the scripts, which would draw the phone's list.
    await page.evaluate(() => Object.defineProperty(window, 'innerWidth', { value: 1440 }));
    await onSheet(page);
    const edges = await table
      .getByRole('columnheader')
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().right));
    expect(edges).toHaveLength(6);
    expect(Math.max(...edges)).toBeLessThanOrEqual(SHEET);
    const cut = await table
      .locator('th span')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
    expect(cut).toBe(0);
    expect(await page.getByRole('main').getByRole('button').filter({ visible: true }).count()).toBe(0);
  });
});
