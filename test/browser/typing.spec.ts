import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';

const JOURNEY = '/w/stadshotel/journeys/business-trip';
const MATRIX = `${JOURNEY}/matrix`;
const MAP = `${JOURNEY}/map`;

const { app, open } = appInBrowser();

const cell = (page: Page, department: string, step: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${department}, step \\d+ ${step}:`) });
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const awake = (page: Page) => page.getByRole('grid').locator('[tabindex="0"]').first().waitFor();
/** Every edit is with the server. */
const isSaved = (page: Page) => page.getByRole('status').filter({ hasText: 'Live, all saved' }).waitFor();
const revisions = () =>
  Promise.all(
    ['stadshotel', 'stadshotel/business-trip'].map(
      async (id) => (await (await fetch(`${app().url}/api/documents/${id}`)).json()).revision,
    ),
  );
const isFocused = (page: Page) => page.getByRole('grid').evaluate((one) => one === document.activeElement);

/** What had the focus when keys began, typed in and given back: nothing of it is anywhere. */
async function givesBack(page: Page) {
  await awake(page);
  const before = await revisions();
  await page.keyboard.type('XX');
  await press(page, 'Escape');
  await page.locator('[data-row]:focus').waitFor();
  await isSaved(page);
  expect(await page.getByText('XX').count()).toBe(0);
  expect(await revisions()).toEqual(before);
}

describe('Escape gives back', () => {
  it.each([
    ['an answered cell', () => ['gridcell', /^Sales, step 8 Prepare:/] as const],
    ['a cell without an answer', () => ['gridcell', /, step \d+ .*: unanswered/] as const],
    ['a step', () => ['columnheader', /Compare/] as const],
    ['a department', () => ['rowheader', /^Finance/] as const],
  ])('%s', async (_, place) => {
    const page = await open(MATRIX);
    await awake(page);
    const [role, name] = place();
    await page.getByRole(role, { name }).last().focus();
    await press(page, 'F2');
    await page.getByRole('grid').getByRole('textbox').waitFor();
    await givesBack(page);
  });

  it('a moment that is being added in the matrix', async () => {
    const page = await open(MATRIX);
    await awake(page);
    await page.getByRole('button', { name: 'Add a moment to Compare' }).click();
    await page.getByRole('grid').getByRole('textbox').waitFor();
    await givesBack(page);
  });

  it('a moment and a card of the map', async () => {
    const page = await open(MAP);
    await awake(page);
    await page.getByRole('columnheader', { name: /^\d+\. Book the room/ }).focus();
    await press(page, 'F2');
    await page.getByRole('grid').getByRole('textbox').waitFor();
    await givesBack(page);
  });
});

it('a click elsewhere while a heading is renamed keeps the focus there', async () => {
  const page = await open(MATRIX);
  await awake(page);
  await page.getByRole('rowheader', { name: /^Finance/ }).focus();
  await press(page, 'F2');
  await page.keyboard.type(' and control');
  await cell(page, 'Sales', 'Prepare').click();
  await page.getByRole('rowheader', { name: /^Finance and control/ }).waitFor();
  await isSaved(page);
  expect(await cell(page, 'Sales', 'Prepare').evaluate((one) => one === document.activeElement)).toBe(true);
});

it('what is being typed in the cell is no draft beside it', async () => {
  const page = await open(MATRIX);
  await awake(page);
  await cell(page, 'Sales', 'Start').focus();
  await press(page, 'Enter');
  await page.keyboard.type('half a');
  // The panel beside the matrix comes to the cell only now, with a field for the same text.
  await page.getByRole('heading', { name: 'Sales · Start' }).waitFor();
  await press(page, 'Alt+0');
  await page.keyboard.type(' sentence');
  await isSaved(page);
  expect(await page.getByText('You were typing here').count()).toBe(0);
  await press(page, 'Enter');
  await cell(page, 'Sales', 'Start').filter({ hasText: 'half a sentence' }).waitFor();
  await isSaved(page);
  expect(await page.getByText('You were typing here').count()).toBe(0);
});

it('typing goes on from what is still on its way', async () => {
  const page = await open(`${MATRIX}?at=cell.sales.judge`);
  const field = page
    .getByRole('complementary')
    .getByRole('textbox', { name: 'What this department does here for the customer' });
  await page.context().setOffline(true);
  await field.fill('written');
  await press(page, 'Control+Enter');
  await field.focus();
  await press(page, 'Control+End');
  await page.keyboard.type(' on');
  await press(page, 'Control+Enter');
  await page.context().setOffline(false);
  await isSaved(page);
  expect(await page.getByText('Somebody else changed this').count()).toBe(0);
  const { records } = await (await fetch(`${app().url}/api/documents/stadshotel/business-trip`)).json();
  expect(records.role['sales:judge'].statement).toBe('written on');
});

describe('somebody deletes what another is typing in', () => {
  it('a row of the matrix: the keys that follow change nothing, and the text is told and kept', async () => {
    const [anna, ben] = [await open(MATRIX), await open(MATRIX)];
    await cell(ben, 'Sales', 'Compare').focus();
    await press(ben, 'Enter', 'Control+a');
    await ben.keyboard.type('Ben is typing');
    await anna.getByRole('rowheader', { name: /^Sales/ }).focus();
    await press(anna, 'Delete');
    await isSaved(anna);
    await ben.getByText('You typed: “Ben is typing”').waitFor();
    const before = await revisions();
    await press(ben, 'Backspace', 'Delete', 's', 'l', 'Enter', 'x', 'Control+d', 'F2');
    await isSaved(ben);
    expect(await revisions()).toEqual(before);
    expect(await isFocused(ben)).toBe(true);
    // An arrow goes on beside the place, and not in it.
    await press(ben, 'ArrowDown');
    await ben.locator('[data-row]:focus').waitFor();

    await anna.getByRole('button', { name: /^Undo: / }).click();
    await cell(ben, 'Sales', 'Compare').click();
    await ben.getByText('You were typing here').waitFor();
    await ben.getByRole('button', { name: 'Save what I typed' }).click();
    await cell(anna, 'Sales', 'Compare').filter({ hasText: 'Ben is typing' }).waitFor();
  });

  it('a moment of the map that is being renamed', async () => {
    const [anna, ben] = [await open(MAP), await open(MAP)];
    const moment = (page: Page) => page.getByRole('columnheader', { name: /^\d+\. Book the room/ });
    await moment(ben).focus();
    await press(ben, 'F2', 'Control+a');
    await ben.keyboard.type('Books it');
    await moment(anna).focus();
    await press(anna, 'Delete');
    await isSaved(anna);
    await ben.getByText('You typed: “Books it”').waitFor();
    const before = await revisions();
    await press(ben, 'Delete', 'Enter', 'x', 'F2');
    expect(await isFocused(ben)).toBe(true);
    await isSaved(ben);
    expect(await revisions()).toEqual(before);
    await anna.getByRole('button', { name: /^Undo: / }).click();
    await isSaved(anna);
  });

  it('a department in the list of departments', async () => {
    const [anna, ben] = [await open('/w/stadshotel/departments'), await open('/w/stadshotel/departments')];
    const field = (page: Page) => page.getByRole('textbox', { name: /Finance/ }).first();
    await field(ben).fill('Finance and');
    await anna.getByRole('button', { name: 'More for Finance' }).click();
    await anna.getByRole('menuitem', { name: 'Delete' }).click();
    await ben.getByText('You typed: “Finance and”').waitFor();
    await expect.poll(() => ben.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await anna.getByRole('button', { name: /^Undo: / }).click();
    await isSaved(anna);
    await ben.getByText('You were typing here').waitFor();
  });
});

it('“Keep what is there” keeps an empty text too, and mine is in the history', async () => {
  const [anna, ben] = [await open(MATRIX), await open(MATRIX)];
  const [name, step] = ['Sales', 'Prepare'];
  await cell(ben, name, step).focus();
  await press(ben, 'Enter', 'Control+a');
  await ben.keyboard.type('only Ben wrote this');
  await cell(anna, name, step).focus();
  await press(anna, 'Delete');
  await isSaved(anna);
  await ben.getByRole('gridcell', { name: /^Sales, step 8 Prepare: unanswered/ }).waitFor();
  await press(ben, 'Enter');
  await ben.getByRole('button', { name: 'Keep what is there' }).first().click();
  await isSaved(ben);
  const { records } = await (await fetch(`${app().url}/api/documents/stadshotel/business-trip`)).json();
  expect(records.role['sales:prepare']).toBeUndefined();
  await ben.goto(`${app().url}${JOURNEY}/history`);
  await ben.getByText('only Ben wrote this').first().waitFor();
});

describe('keys that delete', () => {
  it('a key that is held, or pressed twice, deletes one department', async () => {
    const page = await open(MATRIX);
    await awake(page);
    const rows = () => page.getByRole('rowheader').count();
    const before = await rows();
    await page.getByRole('rowheader', { name: /^Marketing/ }).focus();
    for (let times = 0; times < 5; times += 1) await page.keyboard.down('Delete');
    await page.keyboard.up('Delete');
    await press(page, 'Delete');
    await isSaved(page);
    expect(await rows()).toBe(before - 1);
    await press(page, 'ArrowDown');
    await page.locator('th[data-row]:focus').waitFor();
  });
});

describe('the palette', () => {
  it('takes the keys before its field is there', async () => {
    const page = await open(MATRIX);
    await awake(page);
    // Its script comes late.
    let come: () => void = () => undefined;
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await coming;
      await route.continue();
    });
    await cell(page, 'Sales', 'Prepare').focus();
    const before = await revisions();
    await press(page, 'Control+k', 's', 'Delete', 'x', 'Backspace', 'n', 'Enter', 'a');
    come();
    const field = page.getByRole('dialog').getByRole('searchbox');
    await expect.poll(() => field.inputValue()).toBe('sna');
    await page.keyboard.type('p');
    await expect.poll(() => field.inputValue()).toBe('snap');
    await isSaved(page);
    expect(await revisions()).toEqual(before);
  });

  it('opens from a text that is being typed, which is then saved, and keys go back to its place', async () => {
    const page = await open(MATRIX);
    await awake(page);
    await cell(page, 'Sales', 'Validate').focus();
    await press(page, 'Enter', 'Control+a');
    await page.keyboard.type('typed before');
    await press(page, 'Control+k');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    await press(page, 'Escape');
    await cell(page, 'Sales', 'Validate').filter({ hasText: 'typed before' }).waitFor();
    await expect
      .poll(() => cell(page, 'Sales', 'Validate').evaluate((one) => one === document.activeElement))
      .toBe(true);
  });
});

it('a line that was not added yet waits at its moment, and that is said', async () => {
  const page = await open(`${JOURNEY}/matrix?at=moment.book`);
  const moments = page.getByRole('grid').locator('button.moment');
  await moments.first().click();
  const field = page.getByRole('complementary').getByRole('textbox', { name: 'Add a question' });
  await field.fill('What does it');
  await moments.nth(1).click();
  await page.getByText('“What does it” is not added yet').waitFor();
  await expect.poll(() => field.inputValue()).toBe('');
  await moments.first().click();
  await expect.poll(() => field.inputValue()).toBe('What does it');
});
