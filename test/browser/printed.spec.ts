import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { bringIn } from '../support/bring-in';
import { walkedIn } from '../support/walked-in';

const { app, open } = appInBrowser();

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

  it('the matrix takes the width of its sheet, with every statement whole', async () => {
    const page = await open(`${workspace}/journeys/business-trip/matrix`, { language });
    const table = page.locator('.matrix');
    await table.waitFor();
    const whole = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const frame = document.querySelector<HTMLElement>('.matrix-scroll');
      const zoom = Number(frame?.style.getPropertyValue('--paper-zoom'));
      const table = document.querySelector<HTMLElement>('.matrix');
      const statements = [...document.querySelectorAll('.statement')];
      return {
        sheets: frame?.dataset.paper,
        width: Math.round((table?.offsetWidth ?? 0) * zoom),
        height: (table?.offsetHeight ?? 0) * zoom,
        statements: statements.length,
        cut: statements.filter((one) => one.scrollHeight > one.clientHeight + 1).length,
      };
    });
    expect(whole).toMatchObject({ sheets: 'one', width: 1511, cut: 0 });
    expect(whole.statements).toBeGreaterThan(20);
    expect(whole.height).toBeLessThanOrEqual(900);
  });

  it('a matrix over several sheets tells its handoffs in a row', async () => {
    const departments = Array.from({ length: 30 }, (_, at) => ({ id: `d${at}`, name: `Department ${at}` }));
    const roles = ['trigger', 'define'].map((step, at) => ({ step, department: `d${at}`, level: 'leads' }));
    const id = await bringIn(app().url, {
      format: 'journey-lens/1',
      workspace: { name: 'Large', language, departments },
      journeys: [{ id: 'long', name: 'Long', moments: [], roles }],
    });
    const page = await open(`/w/${id}/journeys/long/matrix`, { language });
    await page.locator('.matrix').waitFor();
    expect(await page.locator('.printed-handoffs').count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page
      .locator('.printed-handoffs td')
      .filter({ hasText: text.matrix.handoffStates.missing })
      .filter({ hasText: 'Department 0 → Department 1' })
      .waitFor();
  });

  it('the matrix is on A3 across; what is opened after it is not', async () => {
    const sheetOf = async (page: Page) =>
      /MediaBox \[0 0 (\d+)/.exec((await page.pdf({ preferCSSPageSize: true })).toString('latin1'))?.[1];
    const page = await open(`${workspace}/journeys/business-trip/matrix`, { language });
    await page.locator('.matrix').waitFor();
    expect(await sheetOf(page)).toBe('1191');
    await page.getByRole('banner').getByRole('link', { name: 'Stadshotel' }).click();
    await page.getByRole('link', { name: text.touchpoints.title }).first().click();
    await page.getByRole('grid', { name: text.touchpoints.title }).waitFor();
    expect(await sheetOf(page)).not.toBe('1191');
  });
});
