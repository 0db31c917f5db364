import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { cellOf, isSaved, press, revisionsAt } from '../support/in-matrix';

const JOURNEY = '/w/stadshotel/journeys/business-trip';
const MATRIX = `${JOURNEY}/matrix`;
const MAP = `${JOURNEY}/map`;

const { app, open } = appInBrowser();

const isFocused = (page: Page) => page.getByRole('grid').evaluate((one) => one === document.activeElement);

describe('somebody deletes what another is typing in', () => {
  it('a row of the matrix: the keys that follow change nothing, and the text is told and kept', async () => {
    const [anna, ben] = [await open(MATRIX), await open(MATRIX)];
    await cellOf(ben, 'Sales', 'Compare').focus();
    await press(ben, 'Enter', 'Control+a');
    await ben.keyboard.type('Ben is typing');
    await anna.getByRole('rowheader', { name: /^Sales/ }).focus();
    await press(anna, 'Delete');
    await isSaved(anna);
    await ben.getByText('You typed: “Ben is typing”').waitFor();
    const before = await revisionsAt(app().url);
    await press(ben, 'Backspace', 'Delete', 's', 'l', 'Enter', 'x', 'Control+d', 'F2');
    await isSaved(ben);
    expect(await revisionsAt(app().url)).toEqual(before);
    expect(await isFocused(ben)).toBe(true);
    // An arrow goes on beside the place, and not in it.
    await press(ben, 'ArrowDown');
    await ben.locator('[data-row]:focus').waitFor();

    await anna.getByRole('button', { name: /^Undo: / }).click();
    await cellOf(ben, 'Sales', 'Compare').click();
    await ben.getByText('You were typing here').waitFor();
    await ben.getByRole('button', { name: 'Save what I typed' }).click();
    await cellOf(anna, 'Sales', 'Compare').filter({ hasText: 'Ben is typing' }).waitFor();
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
    const before = await revisionsAt(app().url);
    await press(ben, 'Delete', 'Enter', 'x', 'F2');
    expect(await isFocused(ben)).toBe(true);
    await isSaved(ben);
    expect(await revisionsAt(app().url)).toEqual(before);
    await anna.getByRole('button', { name: /^Undo: / }).click();
    await isSaved(anna);
  });

  it('a department in the list of departments', async () => {
    const [anna, ben] = [await open('/w/stadshotel/departments'), await open('/w/stadshotel/departments')];
    const field = (page: Page) => page.getByRole('textbox', { name: /Finance/ }).first();
    const size = anna.getByRole('textbox', { name: 'People in Finance' });
    const before = await size.boundingBox();
    await size.fill('twelve');
    await size.press('Enter');
    await anna.getByRole('alert').filter({ hasText: 'must be a number' }).waitFor();
    expect(await size.boundingBox(), 'it stays as wide as it is').toEqual(before);
    await size.press('Escape');
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
  await cellOf(anna, name, step).focus();
  await press(anna, 'Enter', 'Control+a');
  await anna.keyboard.type('as it was');
  await press(anna, 'Enter');
  await cellOf(ben, name, step).filter({ hasText: 'as it was' }).waitFor();
  await cellOf(ben, name, step).focus();
  await press(ben, 'Enter', 'Control+a');
  await ben.keyboard.type('only Ben wrote this');
  await cellOf(anna, name, step).focus();
  await press(anna, 'Delete');
  await isSaved(anna);
  await ben.getByRole('gridcell', { name: /^Sales, step 8 Prepare: not answered/ }).waitFor();
  await press(ben, 'Enter');
  await ben.getByRole('button', { name: 'Keep what is there' }).first().click();
  await isSaved(ben);
  const { records } = await (await fetch(`${app().url}/api/documents/stadshotel/business-trip`)).json();
  expect(records.role['sales:prepare']).toBeUndefined();
  await ben.goto(`${app().url}${JOURNEY}/history`);
  await ben.getByText('only Ben wrote this').first().waitFor();
});
