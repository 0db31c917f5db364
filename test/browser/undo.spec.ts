import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { focused } from '../support/focused';
import { cellOf } from '../support/in-matrix';

const JOURNEY = '/w/stadshotel/journeys/business-trip';
const MATRIX = `${JOURNEY}/matrix`;

const { app, open } = appInBrowser();

const heading = (page: Page, name: RegExp) => page.getByRole('rowheader', { name });
const message = (page: Page, words: string | RegExp) => page.locator('.toast').filter({ hasText: words });

async function write(page: Page, department: string, step: string, statement: string) {
  await cellOf(page, department, step).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(statement);
  await page.keyboard.press('Enter');
}

const stored = async () =>
  (await (await fetch(`${app().url}/api/documents/stadshotel/business-trip`)).json()).records;

it('Undo in a message takes back what the message names, also under later edits', async () => {
  const page = await open(MATRIX);
  for (const name of [/^Sales/, /^Finance/]) {
    await heading(page, name).first().focus();
    await page.keyboard.press('Delete');
    await heading(page, name).first().waitFor({ state: 'detached' });
  }
  await message(page, 'Deleted Sales').getByRole('button', { name: 'Undo' }).click();
  await heading(page, /^Sales/)
    .first()
    .waitFor();
  expect(await heading(page, /^Finance/).count()).toBe(0);

  // The other one is still the step that Undo takes back next.
  await page.getByRole('button', { name: /^Undo: .*Finance/ }).click();
  await heading(page, /^Finance/)
    .first()
    .waitFor();
});

it('says plainly when the edit that a message names can no longer be taken back', async () => {
  const page = await open(MATRIX);
  await cellOf(page, 'Finance', 'Explore').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('l');
  const said = page.locator('.toast').filter({ has: page.getByRole('button', { name: 'Undo' }) });
  await said.waitFor();
  await write(page, 'Finance', 'Explore', 'written on top of it');
  await write(page, 'Finance', 'Compare', 'and here');
  await said.getByRole('button', { name: 'Undo' }).click();
  await message(page, 'You edited').waitFor();
  const { role } = await stored();
  expect(role['finance:explore'].statement).toBe('written on top of it');
});

it('an undo that others stand in the way of says who did what, lets those before it go first, and stays', async () => {
  const [anna, ben] = [await open(MATRIX), await open(MATRIX)];
  await anna.evaluate(() => localStorage.setItem('journey-lens:name', 'Anna'));
  await anna.reload();
  await anna.getByText('Live, all saved').waitFor({ state: 'attached' });
  await write(ben, 'Finance', 'Explore', 'the one before');
  await write(ben, 'Sales', 'Explore', 'by Ben');
  await cellOf(anna, 'Sales', 'Explore').filter({ hasText: 'by Ben' }).waitFor();
  await write(anna, 'Sales', 'Explore', 'by Anna');
  await cellOf(ben, 'Sales', 'Explore').filter({ hasText: 'by Anna' }).waitFor();
  await cellOf(ben, 'Finance', 'Use').focus();
  await ben.keyboard.press('Control+z');
  const said = message(ben, /Anna: Sales at Explore: “by Anna”/);
  await said.getByRole('button', { name: 'Show' }).click();
  await expect.poll(() => ben.url()).toContain('at=cell.sales.explore');

  await cellOf(ben, 'Finance', 'Use').focus();
  await ben.keyboard.press('Control+z');
  await message(ben, /^Undone: Finance at Explore/).waitFor();
  await cellOf(anna, 'Sales', 'Explore').focus();
  await anna.keyboard.press('Control+z');
  await cellOf(ben, 'Sales', 'Explore').filter({ hasText: 'by Ben' }).waitFor();
  await ben.keyboard.press('Control+z');
  await expect.poll(async () => (await stored()).role['sales:explore']?.statement).not.toBe('by Ben');
});

it('undo of a block leaves the cells that others have changed since, and redo brings just the rest', async () => {
  const [anna, ben] = [await open(MATRIX), await open(MATRIX)];
  const levels = async () => {
    const { role } = await stored();
    return ['trigger', 'define', 'explore'].map((step) => role[`housekeeping:${step}`]?.level);
  };
  const before = await levels();
  await cellOf(ben, 'Housekeeping', 'Trigger').focus();
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'l']) await ben.keyboard.press(key);
  const middle = /^Housekeeping, step \d+ Define: leads/i;
  await anna.getByRole('gridcell', { name: middle }).waitFor();
  await write(anna, 'Housekeeping', 'Define', 'hers by now');
  await cellOf(ben, 'Housekeeping', 'Define').filter({ hasText: 'hers by now' }).waitFor();

  await ben.keyboard.press('Control+z');
  await message(ben, /1 cell.*left/).waitFor();
  await expect.poll(levels).toEqual([before[0], 'leads', before[2]]);
  await ben.keyboard.press('Control+Shift+z');
  await expect.poll(levels).toEqual(['leads', 'leads', 'leads']);
  await ben.keyboard.press('Control+z');
  await expect.poll(levels).toEqual([before[0], 'leads', before[2]]);
  expect((await stored()).role['housekeeping:define'].statement).toBe('hers by now');
});

it('undo says what it takes back: a campaign that was deleted', async () => {
  const campaign = '/w/stadshotel/campaigns/hand-luggage-only';
  const page = await open(campaign);
  const more = page.getByRole('button', { name: /^More for / }).last();
  // The menu leads to another page, where the focus goes on from its heading.
  await more.click();
  await page.getByRole('menuitem', { name: /^Compare with another/ }).click();
  await expect.poll(() => focused(page)).toBe('Campaigns compared');
  await page.goBack();
  await more.click();
  await page.getByRole('menuitem', { name: /^Delete/ }).click();
  await page.getByRole('button', { name: /^Undo: deleting campaign / }).click();
  await page.getByRole('button', { name: /^Redo: deleting campaign / }).waitFor();
});

it('undo and redo right after Enter in a field that adds are those of the workspace', async () => {
  const page = await open('/w/stadshotel/personas');
  const field = page.getByRole('textbox', { name: 'Add a frustration' }).first();
  const added = page.getByRole('button', { name: 'Delete “added and taken back”' });
  await field.click();
  await page.keyboard.type('added and taken back');
  await page.keyboard.press('Enter');
  await added.waitFor();
  await page.keyboard.press('Control+z');
  await added.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+z');
  await added.waitFor();
  await message(page, /^Done again: /).waitFor();
  expect(await added.count()).toBe(1);
  expect(await field.inputValue()).toBe('');

  // What is typed there has its own.
  await page.keyboard.type('x');
  await page.keyboard.press('Control+z');
  expect(await field.inputValue()).toBe('');
  expect(await added.count()).toBe(1);
});
