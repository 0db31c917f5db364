import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';

const MATRIX = '/w/stadshotel/journeys/business-trip/matrix';
const { open } = appInBrowser();
const text = TEXTS.en;
const words = text.ui.longWork;
const name = text.exports['matrix-pdf'].name;

const choose = async (page: Page) => {
  await page.getByRole('button', { name: text.shell.export }).click();
  await page
    .getByRole('group', { name: text.shell.files.parts.matrix })
    .getByRole('menuitem', { name: text.shell.files.kinds.pdf })
    .click();
};

/** Holds back what answers a path; comes true once it has been asked for. */
const hold = (page: Page, path: RegExp) =>
  new Promise<void>((asked) => void page.route(path, () => asked(), { times: 1 }));

it('a file that takes long says so, and can be stopped; the next one arrives', async () => {
  const page = await open(MATRIX);
  const held = hold(page, /export\/matrix-pdf/);
  const stopped = page.waitForEvent('requestfailed', (request) => request.url().includes('matrix-pdf'));
  await choose(page);
  await held;
  const said = page.getByText(words.making({ name }));
  await said.waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: words.stop }).click();
  expect((await stopped).failure()?.errorText).toMatch(/abort/i);
  await said.waitFor({ state: 'detached' });
  expect(await page.getByText(words.failed({ name })).count(), 'what is stopped has not failed').toBe(0);

  const arrives = page.waitForEvent('download');
  await choose(page);
  const file = await arrives;
  expect(file.suggestedFilename()).toBe('Business trip with hand luggage.matrix.pdf');
  expect(String(await readFile(await file.path(), 'latin1')).slice(0, 5)).toBe('%PDF-');
});

it('what is at work keeps its Stop, however many messages come after it', async () => {
  const page = await open(MATRIX);
  const held = hold(page, /export\/matrix-pdf/);
  await choose(page);
  await held;
  const stop = page.getByRole('button', { name: words.stop });
  await stop.waitFor();
  await page.route(/export\/gaps-csv/, (route) => route.fulfill({ status: 500 }));
  const failed = page.getByText(words.failed({ name: text.exports['gaps-csv'].name }));
  for (const shown of [1, 2, 3, 3, 3]) {
    await page.getByRole('button', { name: text.shell.export }).click();
    const answered = page.waitForResponse(/export\/gaps-csv/);
    await page.getByRole('menuitem', { name: text.exports['gaps-csv'].name }).click();
    await answered;
    await expect.poll(() => failed.count()).toBe(shown);
  }
  const stopped = page.waitForEvent('requestfailed', (request) => request.url().includes('matrix-pdf'));
  await stop.click();
  await stopped;
  await stop.waitFor({ state: 'detached' });
});

it('a file that cannot be made says so, and is made when it is tried again', async () => {
  const page = await open(MATRIX);
  await page.route(/export\/matrix-pdf/, (route) => route.fulfill({ status: 500 }), { times: 1 });
  await choose(page);
  await page.getByText(words.failed({ name })).waitFor();
  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: words.again }).click();
  expect((await arrives).suggestedFilename()).toMatch(/\.matrix\.pdf$/);
});

it('a message on a phone leaves the way to the next step free', async () => {
  const page = await open(MATRIX, { width: 390 });
  await page.route(/export\/matrix-pdf/, (route) => route.fulfill({ status: 500 }));
  await choose(page);
  const message = page.getByText(words.failed({ name }));
  await message.waitFor();
  const next = page.getByRole('navigation', { name: text.matrix.steps }).getByRole('button').last();
  const before = await page.getByRole('heading', { level: 2 }).first().textContent();
  await next.click();
  await expect.poll(() => page.getByRole('heading', { level: 2 }).first().textContent()).not.toBe(before);
  expect(await message.isVisible()).toBe(true);
});

it('is a link all the same, which a browser follows by itself with a key held down', async () => {
  const page = await open('/w/stadshotel/touchpoints');
  const link = page.getByRole('link', { name: text.touchpoints.csv });
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/export/')) fetched.push(request.resourceType());
  });
  const [plain] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(plain.suggestedFilename()).toBe('Stadshotel.touchpoints.csv');
  expect(fetched).toEqual(['fetch']);
  const [held] = await Promise.all([page.waitForEvent('download'), link.click({ modifiers: ['Alt'] })]);
  expect(held.suggestedFilename()).toBe('Stadshotel.touchpoints.csv');
  expect(fetched.filter((kind) => kind === 'fetch')).toHaveLength(1);
});

it('the map gives what is shown of it as PDF', async () => {
  const page = await open('/w/stadshotel/journeys/business-trip/map?lens=functional');
  await page.getByRole('button', { name: text.map.toolbar.output }).click();
  const arrives = page.waitForEvent('download');
  const fetched = page.waitForRequest(/export\/map-pdf/);
  await page.getByRole('menuitem', { name: text.exports['map-pdf'].name }).click();
  expect((await fetched).url()).toContain('lens=functional');
  expect((await arrives).suggestedFilename()).toBe('Business trip with hand luggage.map.pdf');
});
