import { expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { awake, isSaved, press } from '../support/in-matrix';

const { open } = appInBrowser();

it('keys go on where they were: after a menu, a new moment, a deleted row, a recorded handoff', async () => {
  const page = await open('/w/stadshotel/journeys/business-trip/matrix');
  await page.getByRole('grid').locator('[tabindex="0"]').first().waitFor();
  const focused = () =>
    page.evaluate(() =>
      (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)?.slice(
        0,
        60,
      ),
    );
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  await page.getByRole('columnheader', { name: /Validate/ }).focus();
  await press('Space');
  await page.getByRole('menuitem', { name: 'Rename' }).waitFor();
  await press('Escape');
  await expect.poll(focused).toBe('5Validate');

  await press('ArrowDown', 'Enter', 'Enter');
  await page.keyboard.type('Asks a friend');
  await press('Enter', 'Escape');
  await expect.poll(focused).toBe('Moments in Validate: Asks a friend');

  await page.getByRole('rowheader', { name: /^Housekeeping/ }).focus();
  await press('Delete');
  // At no department, which the next key would delete, but beside the one that has come into its place.
  await expect.poll(focused).toMatch(/^Matrix of/);
  await press('ArrowDown');
  await expect.poll(focused).toMatch(/^Food & beverage/);
  await press('Control+z');
  await page.getByRole('rowheader', { name: /^Housekeeping/ }).waitFor();

  await page.getByRole('rowheader', { name: /^Housekeeping/ }).focus();
  await press('Space');
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect.poll(focused).toMatch(/^Matrix of/);
  await press('Control+z');
  await page.getByRole('rowheader', { name: /^Housekeeping/ }).waitFor();

  await page.getByRole('gridcell', { name: /^Finance, step 5 Validate/ }).focus();
  await press('l');
  await page.getByRole('button', { name: 'Handoff Compare → Validate: missing' }).first().focus();
  await press('Enter');
  await page.getByRole('button', { name: 'Record handoff' }).focus();
  await press('Enter');
  await expect.poll(focused).toBe('4 · Compare → 5 · Validate');
  await press('Tab');
  const panel = page.getByRole('complementary');
  await panel.getByRole('switch', { name: 'Sales confirms' }).focus();
  await press('Space', 'Tab');
  await panel.getByRole('switch', { name: 'Finance confirms' }).focus();
  await press('Space');
  await page.getByRole('button', { name: 'Handoff Compare → Validate: agreed by both' }).first().waitFor();
});

it('the keyboard begins at the place that the address names', async () => {
  const page = await open('/w/stadshotel/journeys/business-trip/matrix?at=cell.sales.prepare');
  await awake(page);
  expect(await page.locator('[data-row][tabindex="0"]').getAttribute('aria-label')).toMatch(
    /^Sales, step 8 Prepare/,
  );
});

it('keys that come one upon the other leave inspector and gaps as the last of them says', async () => {
  const page = await open('/w/stadshotel/journeys/business-trip/matrix');
  await page.getByRole('grid').locator('[tabindex="0"]').first().waitFor();
  const cell = page.getByRole('gridcell', { name: /^Finance, step 5 Validate/ });
  const panel = page.getByRole('complementary');
  const heading = () => panel.getByRole('heading', { level: 2 }).first().textContent();
  const gaps = async () => [
    await page.getByRole('link', { name: /^Gaps/ }).textContent(),
    ...(await page.locator('.gap-cell').allTextContents()),
    ...(await panel.getByRole('article').allTextContents()),
  ];
  await cell.focus();
  await expect.poll(heading).toBe('Finance · Validate');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  await expect.poll(heading).toBe('Finance · Choose');
  const before = await gaps();
  for (const key of ['s', 'c', 'l']) await page.keyboard.press(key);
  await panel.getByRole('radio', { name: /Leads/, checked: true }).waitFor({ state: 'attached' });
  await expect.poll(gaps).not.toEqual(before);

  // As somebody sees it who comes now.
  await page.getByText('Live, all saved').waitFor();
  const after = await gaps();
  await page.reload();
  await expect.poll(gaps).toEqual(after);
});

it('the baton stays on the bars: when a row above grows, goes, and comes back', async () => {
  const page = await open('/w/stadshotel/journeys/business-trip/matrix');
  await awake(page);
  const heights = () =>
    page.evaluate(() => {
      const table = document.querySelector('table.matrix')?.getBoundingClientRect();
      const middleOf = (bar: Element) => {
        const { top, bottom } = bar.getBoundingClientRect();
        return Math.round((top + bottom) / 2 - (table?.top ?? 0));
      };
      return {
        bars: [...document.querySelectorAll('.lead-bar')].map(middleOf),
        lines: [...document.querySelectorAll('.baton-line')].map((line) =>
          Math.round(Number(line.getAttribute('d')?.match(/^M[\d.]+,([\d.]+)/)?.[1])),
        ),
      };
    });
  const isOnBars = async () => {
    const { bars, lines } = await heights();
    return lines.length > 0 && lines.every((line) => bars.some((bar) => Math.abs(bar - line) <= 1));
  };
  await expect.poll(isOnBars).toBe(true);
  const before = await heights();

  await page.getByRole('rowheader', { name: /^Marketing/ }).focus();
  await press(page, 'F2', 'End');
  await page.keyboard.type(' and everybody who tells of us to those who have never been here'.repeat(2));
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => Math.max(...(await heights()).bars))
    .toBeGreaterThan(Math.max(...before.bars));
  await expect.poll(isOnBars).toBe(true);

  await page.getByRole('rowheader', { name: /^Marketing/ }).focus();
  await press(page, 'Delete');
  await expect.poll(isOnBars).toBe(true);
  await press(page, 'Control+z');
  await page.getByRole('rowheader', { name: /^Marketing/ }).waitFor();
  await expect.poll(isOnBars).toBe(true);
  await isSaved(page);
});
