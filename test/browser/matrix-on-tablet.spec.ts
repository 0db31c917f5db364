import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { focused } from '../support/focused';
import { awake, cellOf, isSaved, press } from '../support/in-matrix';

const { open } = appInBrowser();

const MATRIX = '/w/stadshotel/journeys/business-trip/matrix';
const TABLET = { width: 900 };

const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Details' });
/** Also when more time has gone by than a click waits for a second one. */
const staysShut = async (page: Page) => {
  await page.clock.fastForward(500);
  expect(await sheetOf(page).count()).toBe(0);
};

it('the keyboard walks and answers; details come when asked for, and go', async () => {
  const page = await open(MATRIX, TABLET);
  await awake(page);
  await page.clock.install();
  const sheet = sheetOf(page);
  const details = page.getByRole('button', { name: 'Details' });
  await page.getByRole('button', { name: 'Only rows with gaps' }).focus();
  expect(await details.isDisabled()).toBe(true);
  // Marks of the matrix are no tab stops: the next one is its first cell.
  await press(page, 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight');
  await expect.poll(() => focused(page)).toMatch(/^Marketing, step 3 /);
  await staysShut(page);
  await press(page, 'i');
  await expect.poll(() => focused(page)).toMatch(/^Marketing, step 3 Explore: informed/);
  await isSaved(page);
  await staysShut(page);

  const cell = cellOf(page, 'Housekeeping', 'Prepare');
  await cell.click();
  await sheet.getByRole('heading', { name: 'Housekeeping · Prepare' }).waitFor();
  for (const close of ['Escape', 'Close', 'beside']) {
    if (close === 'Escape') await press(page, 'Escape');
    else if (close === 'Close') await sheet.getByRole('button', { name: 'Close' }).click();
    else await page.mouse.click(20, 20);
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toMatch(/^Housekeeping, step 8 Prepare/);
    expect(await cell.getAttribute('aria-selected')).toBe('true');
    await press(page, 'ArrowRight', 'ArrowLeft');
    await staysShut(page);
    await details.focus();
    await press(page, 'Enter');
    await sheet.getByRole('heading', { name: 'Housekeeping · Prepare' }).waitFor();
  }

  // The cell keeps the focus when nothing is selected any more: a click selects it again.
  await press(page, 'Escape');
  await sheet.waitFor({ state: 'detached' });
  await press(page, 'Escape');
  await expect.poll(() => cell.getAttribute('aria-selected')).toBe('false');
  await cell.click();
  await sheet.getByRole('heading', { name: 'Housekeeping · Prepare' }).waitFor();
});

it('what is clicked opens, and is selected still when the sheet has gone', async () => {
  const page = await open(MATRIX, TABLET);
  await awake(page);
  await page.clock.install();
  const sheet = sheetOf(page);
  const isShut = () => sheet.waitFor({ state: 'detached' });
  const heading = sheet.locator('[data-place] h2');

  const moment = page.getByRole('button', { name: /^Pack the hand luggage/ });
  await moment.click();
  await expect.poll(() => heading.textContent()).toMatch(/^Pack the hand luggage/);
  await press(page, 'Escape');
  await isShut();
  await expect.poll(() => focused(page)).toMatch(/^Pack the hand luggage/);
  expect(await moment.getAttribute('aria-pressed')).toBe('true');

  // On to its step, from within: there it stays, with the focus.
  await cellOf(page, 'Housekeeping', 'Prepare').click();
  await sheet
    .getByRole('button', { name: /Prepare/ })
    .first()
    .click();
  await expect.poll(() => heading.textContent()).toBe('8 · Prepare');
  await press(page, 'Escape');
  await isShut();
  await expect.poll(() => focused(page)).toBe('8Prepare');
  expect(await page.getByRole('columnheader', { name: /Prepare/ }).getAttribute('aria-selected')).toBe(
    'true',
  );

  const mark = page.getByRole('button', { name: /^Handoff Acquire → Start/ }).first();
  await mark.focus();
  await press(page, 'Enter');
  await expect.poll(() => heading.textContent()).toBe('7 · Acquire → 9 · Start');
  await press(page, 'Escape');
  await isShut();
  await expect.poll(() => mark.evaluate((one) => one === document.activeElement)).toBe(true);

  await page.locator('.gap-cell').first().click();
  await sheet.waitFor();
  await press(page, 'Escape');
  await isShut();
  await page.getByRole('columnheader', { name: /Validate/ }).click();
  await expect.poll(() => heading.textContent()).toMatch(/Validate/);
});

it('a double click edits, a drag draws a block, a menu opens: none of them has a sheet in its way', async () => {
  const page = await open(MATRIX, TABLET);
  await awake(page);
  await page.clock.install();
  const cell = cellOf(page, 'Marketing', 'Define');
  await cell.dblclick();
  await page.getByRole('textbox', { name: /^What Marketing/ }).waitFor();
  await staysShut(page);
  await press(page, 'Escape');

  const header = page.getByRole('rowheader', { name: /^Marketing/ });
  await header.dblclick();
  await page.getByRole('textbox', { name: 'Name of this department' }).waitFor();
  await staysShut(page);
  await press(page, 'Escape');

  await cell.hover();
  await page.mouse.down();
  await cellOf(page, 'Sales', 'Explore').hover();
  await page.mouse.up();
  await expect.poll(() => page.locator('.role-cell[data-range]').count()).toBeGreaterThan(1);
  await staysShut(page);

  await header.hover();
  await header.getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Rename' }).waitFor();
  await staysShut(page);
  await press(page, 'Escape');
});

it('a link to a place opens with its details', async () => {
  const page = await open(`${MATRIX}?at=cell.sales.prepare`, TABLET);
  await awake(page);
  await page.clock.install();
  await sheetOf(page).getByRole('heading', { name: 'Sales · Prepare' }).waitFor();
  await press(page, 'Escape');
  await expect.poll(() => focused(page)).toMatch(/^Sales, step 8 Prepare/);
  await staysShut(page);

  const handoff = await open(`${MATRIX}?at=handoff.compare.validate`, TABLET);
  await handoff.clock.install();
  await sheetOf(handoff).waitFor();
  await press(handoff, 'Escape');
  await expect.poll(() => focused(handoff)).toMatch(/^Matrix of/);
  await press(handoff, 'ArrowDown');
  await staysShut(handoff);

  // From the palette, as from a link.
  await press(handoff, 'Control+k');
  await handoff.getByRole('dialog', { name: 'Go to or do' }).getByRole('menuitem').first().waitFor();
  await handoff.keyboard.type('pack the hand');
  await handoff.getByRole('menuitem', { name: /^Pack the hand luggage Moment/ }).waitFor();
  await press(handoff, 'Enter');
  await sheetOf(handoff)
    .getByRole('heading', { name: /^Pack the hand luggage/ })
    .waitFor();
});

it('on a low screen, as when it is enlarged, four departments can be read at once', async () => {
  const page = await open(MATRIX, TABLET);
  await page.setViewportSize({ width: 720, height: 450 });
  await awake(page);
  await page.clock.install();
  await page.getByRole('rowheader', { name: /^Communications/ }).evaluate((row) => row.scrollIntoView());
  const whole = () =>
    page.locator('tr[data-department] > th').evaluateAll(
      (names) =>
        names.filter((name) => {
          const { top, bottom, left } = name.getBoundingClientRect();
          const shown = document.elementFromPoint(left + 40, (top + bottom) / 2);
          return top > -1 && bottom < window.innerHeight + 1 && name.contains(shown);
        }).length,
    );
  await expect.poll(whole).toBeGreaterThanOrEqual(4);
});

it('messages over the details can be pressed: what was deleted there comes back', async () => {
  const page = await open(`${MATRIX}?at=moment.pack`, TABLET);
  const question = sheetOf(page).getByRole('button', { name: /^Is there an iron/ });
  await question.click();
  await sheetOf(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await question.waitFor({ state: 'detached' });
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await question.waitFor();
  await sheetOf(page).getByRole('heading', { name: 'Pack the hand luggage' }).waitFor();
});
