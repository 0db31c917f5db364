import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';

const MATRIX = '/w/stadshotel/journeys/business-trip/matrix';

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
