import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { type RunningApp, startApp } from '../support/running-app';

const MATRIX = '/w/stadshotel/journeys/business-trip/matrix';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function open(viewport: { width: number; height: number }): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(app.url + MATRIX);
  return [context, page];
}

const cell = (page: Page, department: string, step: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${department}, step \\d+ ${step}:`) });

async function type(page: Page, department: string, step: string, statement: string) {
  await cell(page, department, step).focus();
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
  const [annaContext, anna] = await open({ width: 1440, height: 900 });
  const [benContext, ben] = await open({ width: 1280, height: 800 });
  const [phoneContext, phone] = await open({ width: 390, height: 844 });
  await anna.getByRole('status').filter({ hasText: 'Live' }).waitFor();

  await type(anna, 'Sales', 'Prepare', 'asks what you need');
  await sees(ben, 'Sales', 'Prepare', 'asks what you need');

  await benContext.setOffline(true);
  await type(ben, 'Marketing', 'Prepare', 'written without a network');
  await ben.getByRole('status').filter({ hasText: 'not saved yet' }).waitFor();
  await type(anna, 'Marketing', 'Judge', 'written meanwhile');
  await benContext.setOffline(false);
  await sees(anna, 'Marketing', 'Prepare', 'written without a network');
  await sees(ben, 'Marketing', 'Judge', 'written meanwhile');

  await app.kill();
  await type(anna, 'Sales', 'Judge', 'written without a server');
  await anna.getByRole('status').filter({ hasText: 'not saved yet' }).waitFor();
  await app.restart();
  await sees(ben, 'Sales', 'Judge', 'written without a server');

  await Promise.all([anna.reload(), ben.reload(), phone.reload()]);
  for (const page of [anna, ben]) {
    await sees(page, 'Sales', 'Prepare', 'asks what you need');
    await sees(page, 'Marketing', 'Prepare', 'written without a network');
    await sees(page, 'Marketing', 'Judge', 'written meanwhile');
    await sees(page, 'Sales', 'Judge', 'written without a server');
  }
  const stored = await (await fetch(`${app.url}/api/documents/stadshotel/business-trip`)).json();
  const { statement } = stored.records.role['sales:judge'];
  expect(statement).toBe('written without a server');
  await phone.goto(`${app.url}${MATRIX}?at=cell.sales.judge`);
  await phone.getByText('written without a server').or(phone.locator('textarea, input')).first().waitFor();
  const typedOnPhone = await phone
    .locator('textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  const shownOnPhone = await phone.locator('main').textContent();
  expect([...typedOnPhone, shownOnPhone].join('\n')).toContain('written without a server');

  // Undo is still there after the reload, and only hurts its own step.
  await anna.getByRole('button', { name: /^Undo: / }).click();
  await cell(anna, 'Sales', 'Judge').filter({ hasNotText: 'written without a server' }).waitFor();
  await cell(ben, 'Sales', 'Judge').filter({ hasNotText: 'written without a server' }).waitFor();
  await sees(ben, 'Marketing', 'Judge', 'written meanwhile');

  await Promise.all([annaContext.close(), benContext.close(), phoneContext.close()]);
});

it('what is being typed stays, and two texts for one cell lead to a choice', async () => {
  const [annaContext, anna] = await open({ width: 1440, height: 900 });
  const [benContext, ben] = await open({ width: 1280, height: 800 });
  await cell(ben, 'Finance', 'Use').focus();
  await ben.keyboard.press('Enter');
  await ben.keyboard.type('from Ben');
  await type(anna, 'Finance', 'Use', 'from Anna');
  await sees(anna, 'Finance', 'Use', 'from Anna');
  const field = ben.getByRole('textbox', { name: /^What Finance does/ }).first();
  expect(await field.inputValue()).toContain('from Ben');
  await ben.keyboard.press('Enter');
  await ben.getByText('from Anna').first().waitFor();
  await ben.getByRole('button', { name: 'Use mine' }).first().click();
  await sees(anna, 'Finance', 'Use', 'from Ben');
  await Promise.all([annaContext.close(), benContext.close()]);
});
