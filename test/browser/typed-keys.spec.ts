import { describe, expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { awake, cellOf, isSaved, press, revisionsAt } from '../support/in-matrix';
import { holdScripts } from '../support/late-scripts';

const MATRIX = '/w/stadshotel/journeys/business-trip/matrix';

const { app, open } = appInBrowser();

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
    const come = await holdScripts(page);
    await cellOf(page, 'Sales', 'Prepare').focus();
    const before = await revisionsAt(app().url);
    await press(page, 'Control+k', 's', 'Delete', 'x', 'Backspace', 'n', 'Enter', 'a');
    come();
    const field = page.getByRole('dialog').getByRole('searchbox');
    await expect.poll(() => field.inputValue()).toBe('sna');
    await page.keyboard.type('p');
    await expect.poll(() => field.inputValue()).toBe('snap');
    await isSaved(page);
    expect(await revisionsAt(app().url)).toEqual(before);
  });

  it('opens from a text that is being typed, which is then saved, and keys go back to its place', async () => {
    const page = await open(MATRIX);
    await awake(page);
    await cellOf(page, 'Sales', 'Validate').focus();
    await press(page, 'Enter', 'Control+a');
    await page.keyboard.type('typed before');
    await press(page, 'Control+k');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    await press(page, 'Escape');
    await cellOf(page, 'Sales', 'Validate').filter({ hasText: 'typed before' }).waitFor();
    await expect
      .poll(() => cellOf(page, 'Sales', 'Validate').evaluate((one) => one === document.activeElement))
      .toBe(true);
  });
});

it('Enter and Escape that end the composing of a character leave the text in hand', async () => {
  const page = await open(MATRIX);
  await awake(page);
  await cellOf(page, 'Sales', 'Use').focus();
  await press(page, 'Enter');
  const field = page.locator('.statement-editor textarea');
  await page.keyboard.type('caf');
  for (const key of ['Enter', 'Escape'])
    await field.dispatchEvent('keydown', { key, isComposing: true, bubbles: true });
  await page.keyboard.type('e');
  await expect.poll(() => field.inputValue()).toMatch(/cafe$/);
  await press(page, 'Enter');
  await cellOf(page, 'Sales', 'Use').filter({ hasText: /cafe$/ }).waitFor();
});
