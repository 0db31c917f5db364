import { expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { focused } from '../support/focused';
import { awake, isSaved, press } from '../support/in-matrix';

const { open } = appInBrowser();

it('a letter on the cell of the customer begins a moment, and Enter the first of a step', async () => {
  const page = await open('/w/stadshotel/journeys/business-trip/matrix');
  await awake(page);
  const adding = page.getByRole('grid').getByRole('textbox');
  await page.getByRole('gridcell', { name: /^Moments in Prepare: / }).focus();
  await page.keyboard.type('Zips it');
  await press(page, 'Enter');
  await page
    .getByRole('button', { name: /^Zips it/ })
    .first()
    .waitFor();
  await press(page, 'Escape');
  await expect.poll(() => focused(page)).toMatch(/^Moments in Prepare: .*Zips it/);
  await page.getByRole('gridcell', { name: 'No moments in Validate' }).focus();
  await press(page, 'Enter');
  await adding.waitFor();
});

it('keys go on where they were: after a menu, a new moment, a deleted row, a recorded handoff', async () => {
  const page = await open('/w/stadshotel/journeys/business-trip/matrix');
  await page.getByRole('grid').locator('[tabindex="0"]').first().waitFor();

  await page.getByRole('columnheader', { name: /Validate/ }).focus();
  await press(page, 'Space');
  await page.getByRole('menuitem', { name: 'Rename' }).waitFor();
  await press(page, 'Escape');
  await expect.poll(() => focused(page)).toBe('5Validate');

  await press(page, 'ArrowDown', 'Enter');
  await page.keyboard.type('Asks a friend');
  await press(page, 'Enter', 'Escape');
  await expect.poll(() => focused(page)).toBe('Moments in Validate: Asks a friend');

  await page.getByRole('rowheader', { name: /^Housekeeping/ }).focus();
  await press(page, 'Delete');
  // At no department, which the next key would delete, but beside the one that has come into its place.
  await expect.poll(() => focused(page)).toMatch(/^Matrix of/);
  await press(page, 'ArrowDown');
  await expect.poll(() => focused(page)).toMatch(/^Food & beverage/);
  await press(page, 'Control+z');
  await page.getByRole('rowheader', { name: /^Housekeeping/ }).waitFor();

  await page.getByRole('rowheader', { name: /^Housekeeping/ }).focus();
  await press(page, 'Space');
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect.poll(() => focused(page)).toMatch(/^Matrix of/);
  await press(page, 'Control+z');
  await page.getByRole('rowheader', { name: /^Housekeeping/ }).waitFor();

  await page.getByRole('gridcell', { name: /^Finance, step 5 Validate/ }).focus();
  await press(page, 'l');
  await page.getByRole('button', { name: 'Handoff Compare → Validate: missing' }).first().focus();
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Record handoff' }).focus();
  await press(page, 'Enter');
  await expect.poll(() => focused(page)).toBe('4 · Compare → 5 · Validate');
  await press(page, 'Tab');
  const panel = page.getByRole('complementary');
  await panel.getByRole('switch', { name: 'Sales confirms' }).focus();
  await press(page, 'Space', 'Tab');
  await panel.getByRole('switch', { name: 'Finance confirms' }).focus();
  await press(page, 'Space');
  await page.getByRole('button', { name: 'Handoff Compare → Validate: agreed by both' }).first().waitFor();
});

it('Escape leads from the panel back to what it is about, and from there lets it go', async () => {
  const page = await open('/w/stadshotel/journeys/business-trip/matrix?at=moment.pack');
  await awake(page);
  const panel = page.getByRole('complementary');
  const question = panel.getByRole('textbox', { name: 'Add a question' });
  await question.focus();
  await page.keyboard.type('Given back');
  await press(page, 'Escape');
  await expect.poll(() => question.inputValue()).toBe('');
  await press(page, 'Escape');
  await expect.poll(() => focused(page)).toMatch(/^Pack the hand luggage/);
  await panel.getByRole('heading', { name: 'Pack the hand luggage' }).waitFor();
  await press(page, 'Escape');
  await panel.getByRole('heading', { name: 'Where the customer is dropped' }).waitFor();

  await page.getByRole('gridcell', { name: /^Sales, step 8 Prepare:/ }).focus();
  await panel.getByRole('textbox', { name: 'What this department does here for the customer' }).focus();
  await press(page, 'Escape');
  await expect.poll(() => focused(page)).toMatch(/^Sales, step 8 Prepare:/);
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
