import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { EXAMPLES } from '@/lib/examples';
import { appInBrowser } from '../support/app-in-browser';
import { bringIn } from '../support/bring-in';
import { cellOf } from '../support/in-matrix';

const MATRIX = '/w/stadshotel/journeys/business-trip/matrix';

const { app, open } = appInBrowser();

async function type(page: Page, department: string, step: string, statement: string) {
  await cellOf(page, department, step).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(statement);
  await page.keyboard.press('Enter');
}

const sees = (page: Page, department: string, step: string, statement: string) =>
  page
    .getByRole('gridcell', { name: new RegExp(`^${department}, step \\d+ ${step}:.*“${statement}”`) })
    .waitFor();

it('two browsers and a phone: offline, a killed server and reloads lose nothing (L5, L9)', async () => {
  const anna = await open(MATRIX, { width: 1440 });
  const ben = await open(MATRIX, { width: 1280 });
  const phone = await open(MATRIX, { width: 390 });
  await anna.getByRole('status').filter({ hasText: 'Live' }).waitFor();

  await type(anna, 'Sales', 'Prepare', 'asks what you need');
  await sees(ben, 'Sales', 'Prepare', 'asks what you need');

  await ben.context().setOffline(true);
  await type(ben, 'Marketing', 'Prepare', 'written without a network');
  await ben.getByRole('status').filter({ hasText: 'not saved yet' }).waitFor();
  await type(anna, 'Marketing', 'Judge', 'written meanwhile');
  await ben.context().setOffline(false);
  await sees(anna, 'Marketing', 'Prepare', 'written without a network');
  await sees(ben, 'Marketing', 'Judge', 'written meanwhile');

  await app().kill();
  await type(anna, 'Sales', 'Judge', 'written without a server');
  await anna.getByRole('status').filter({ hasText: 'not saved yet' }).waitFor();
  await app().restart();
  await sees(ben, 'Sales', 'Judge', 'written without a server');

  await Promise.all([anna.reload(), ben.reload(), phone.reload()]);
  for (const page of [anna, ben]) {
    await sees(page, 'Sales', 'Prepare', 'asks what you need');
    await sees(page, 'Marketing', 'Prepare', 'written without a network');
    await sees(page, 'Marketing', 'Judge', 'written meanwhile');
    await sees(page, 'Sales', 'Judge', 'written without a server');
  }
  const stored = await (await fetch(`${app().url}/api/documents/stadshotel/business-trip`)).json();
  const { statement } = stored.records.role['sales:judge'];
  expect(statement).toBe('written without a server');
  await phone.goto(`${app().url}${MATRIX}?at=cell.sales.judge`);
  await phone.getByText('written without a server').or(phone.locator('textarea')).first().waitFor();
  const typedOnPhone = await phone
    .locator('textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  const shownOnPhone = await phone.locator('main').textContent();
  expect([...typedOnPhone, shownOnPhone].join('\n')).toContain('written without a server');

  // Undo is still there after the reload, and only hurts its own step.
  await anna.getByRole('button', { name: /^Undo: / }).click();
  await cellOf(anna, 'Sales', 'Judge').filter({ hasNotText: 'written without a server' }).waitFor();
  await cellOf(ben, 'Sales', 'Judge').filter({ hasNotText: 'written without a server' }).waitFor();
  await sees(ben, 'Marketing', 'Judge', 'written meanwhile');
});

it('what is being typed stays, and two texts for one cell lead to a choice', async () => {
  const anna = await open(MATRIX, { width: 1440 });
  const ben = await open(MATRIX, { width: 1280 });
  await cellOf(ben, 'Finance', 'Use').focus();
  await ben.keyboard.press('Enter');
  await ben.keyboard.type('from Ben');
  await type(anna, 'Finance', 'Use', 'from Anna');
  await sees(ben, 'Finance', 'Use', 'from Anna');
  const field = ben.getByRole('textbox', { name: /^What Finance does/ }).first();
  expect(await field.inputValue()).toContain('from Ben');
  await ben.keyboard.press('Enter');
  await ben.getByText('from Anna').first().waitFor();
  // In sight though its row is the last one, and by keys alone: to the choice, past what is there, to one's own.
  const mine = ben.getByRole('button', { name: 'Use mine' }).first();
  await expect.poll(async () => (await mine.boundingBox())?.y ?? 900).toBeLessThan(840);
  for (const key of ['Tab', 'Tab', 'Enter']) await ben.keyboard.press(key);
  await sees(anna, 'Finance', 'Use', 'from Ben');
  await expect
    .poll(() => cellOf(ben, 'Finance', 'Use').evaluate((one) => one === document.activeElement))
    .toBe(true);
});

it('the list of workspaces shows what others have made as soon as somebody comes back to it', async () => {
  const page = await open('/workspaces');
  const id = await bringIn(app().url, EXAMPLES.en);
  const made = page.locator(`a[href^="/w/${id}"]`).first();
  expect(await made.count()).toBe(0);
  await page.evaluate(() => {
    window.dispatchEvent(new Event('blur'));
    window.dispatchEvent(new Event('focus'));
  });
  await made.waitFor();
});

it('two new names for one journey lead to a choice in the dialog, with what was typed still there', async () => {
  const [anna, ben] = [await open('/w/stadshotel'), await open('/w/stadshotel')];
  for (const page of [anna, ben]) {
    await page.getByRole('button', { name: 'More for Business trip' }).click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
  }
  const rename = async (page: Page, name: string) => {
    await page.getByRole('dialog').getByRole('textbox').fill(name);
    await page.keyboard.press('Enter');
  };
  await rename(anna, 'Name from Anna');
  await anna.getByRole('dialog').waitFor({ state: 'detached' });
  await rename(ben, 'Name from Ben');
  const dialog = ben.getByRole('dialog');
  await dialog.getByText('Name from Anna').waitFor();
  expect(await dialog.getByRole('textbox').inputValue()).toBe('Name from Ben');
  await dialog.getByRole('button', { name: 'Use mine' }).click();
  await dialog.waitFor({ state: 'detached' });
  await anna.getByRole('link', { name: 'Name from Ben' }).first().waitFor();
});
