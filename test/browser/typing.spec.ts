import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { awake, cellOf, isSaved, press, revisionsAt } from '../support/in-matrix';

const JOURNEY = '/w/stadshotel/journeys/business-trip';
const MATRIX = `${JOURNEY}/matrix`;
const MAP = `${JOURNEY}/map`;

const { app, open } = appInBrowser();

/** What had the focus when keys began, typed in and given back: nothing of it is anywhere. */
async function givesBack(page: Page) {
  await awake(page);
  const before = await revisionsAt(app().url);
  await page.keyboard.type('XX');
  await press(page, 'Escape');
  await page.locator('[data-row]:focus').waitFor();
  await isSaved(page);
  expect(await page.getByText('XX').count()).toBe(0);
  expect(await revisionsAt(app().url)).toEqual(before);
}

describe('Escape gives back', () => {
  it.each([
    ['an answered cell', () => ['gridcell', /^Sales, step 8 Prepare:/] as const],
    ['a cell without an answer', () => ['gridcell', /, step \d+ .*: not answered/] as const],
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
  await cellOf(page, 'Sales', 'Prepare').click();
  await page.getByRole('rowheader', { name: /^Finance and control/ }).waitFor();
  await isSaved(page);
  expect(await cellOf(page, 'Sales', 'Prepare').evaluate((one) => one === document.activeElement)).toBe(true);
});

it('what is being typed in the cell is no draft beside it', async () => {
  const page = await open(MATRIX);
  await awake(page);
  await cellOf(page, 'Sales', 'Start').focus();
  await press(page, 'Enter');
  await page.keyboard.type('half a');
  // The panel beside the matrix comes to the cell only now, with a field for the same text.
  await page.getByRole('heading', { name: 'Sales · Start' }).waitFor();
  await press(page, 'Alt+0');
  await page.keyboard.type(' sentence');
  await isSaved(page);
  expect(await page.getByText('You were typing here').count()).toBe(0);
  await press(page, 'Enter');
  await cellOf(page, 'Sales', 'Start').filter({ hasText: 'half a sentence' }).waitFor();
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

it('a card that is being typed when the page is left waits where it was being written', async () => {
  const page = await open(MAP);
  await awake(page);
  const place = page.locator('[role="gridcell"][data-lane="obstacles"]').first();
  const field = page.getByRole('grid').getByRole('textbox');
  await place.focus();
  await press(page, 'Enter');
  await page.keyboard.type('half a card');
  await page.reload();
  await awake(page);
  await place.focus();
  await press(page, 'Enter');
  await expect.poll(() => field.inputValue()).toBe('half a card');
  await press(page, 'Escape', 'Enter');
  await field.waitFor();
  expect(await field.inputValue()).toBe('');
});

it.each([
  ['why a gap is accepted', `${MATRIX}?at=step.prepare`, 'Accept', 'Why can this gap stay?'],
  ['departments that are not added yet', '/w/stadshotel/departments', undefined, 'Names'],
  ['a department that is not added yet', MATRIX, undefined, 'Add a department'],
])('%s waits in its field, also after a reload', async (_, path, button, label) => {
  const page = await open(path);
  const field = page.getByRole('textbox', { name: label }).first();
  const openForm = async () => {
    if (button) await page.getByRole('button', { name: button }).first().click();
    await field.waitFor();
  };
  await openForm();
  await field.fill('Typed, not sent');
  await page.reload();
  await openForm();
  await expect.poll(() => field.inputValue()).toBe('Typed, not sent');
});
