import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';

const TABLE = `Task,Night desk,Sales
Before,,
Sign the contract,R,R/A
Purchase extras,C,I
After,,
Review the stay,R,C`;
const TURNED = `Role\tSign the contract\tReview the stay
Night desk\tC\tA
Sales\tA/R\tI`;
const PEOPLE = `| Taak | A | R | C | I |
|---|---|---|---|---|
| Contract tekenen | Nachtbalie | Sales, Linnenkamer | | |`;

const ODD = `Task,Night desk,Sales
Review the stay,R/A,C
Odds and ends,A,R
The usual,C,I`;

const { open } = appInBrowser();

async function openTables(language: 'en' | 'nl', width = 1440): Promise<Page> {
  const page = await open('/', { language, width });
  await page.waitForURL(/\/matrix/);
  await page.goto(page.url().replace(/\/matrix.*/, '/responsibilities'));
  return page;
}

const cell = (page: Page, name: RegExp) => page.getByRole('gridcell', { name }).first();

/** The server has it too: the next walk begins with what it has. */
const isSaved = (page: Page) => page.getByRole('status').filter({ hasText: 'Live, all saved' }).waitFor();

test('a table with combined letters and sections comes in, and one undo takes all of it back', async () => {
  const page = await openTables('en');
  await page.getByLabel('The table').fill(TABLE);
  await page.getByText('3 activities, 2 parties, 7 letters in the cells.').waitFor();
  await page.getByRole('heading', { name: 'Before', exact: true }).waitFor();
  await page.getByRole('textbox', { name: 'Name of the new department for “Night desk”' }).fill('Night team');
  await page.getByRole('button', { name: 'Step of “Review the stay”' }).click();
  await page.getByRole('option', { name: /Leave out/ }).click();
  await page.getByText('1 activity is left out on purpose.').waitFor();
  await expectNoAxeViolations(page);

  await page.reload();
  await page.getByText('1 activity is left out on purpose.').waitFor();
  const preview = page.getByRole('region', { name: 'Roles after bringing in' });
  expect(await preview.getByRole('rowheader').allInnerTexts()).toContain('Night team');

  await page.getByRole('button', { name: /^Bring in 2 cells/ }).click();
  await page.waitForURL(/\/matrix/);
  await page.getByText('2 cells and 1 department brought in from the table.').waitFor();
  await cell(
    page,
    /^Night team, step 7 Acquire: supports, “Sign the contract\s+Purchase extras \(consulted\)”/,
  ).waitFor();
  await cell(
    page,
    /^Sales, step 7 Acquire: leads, “Sign the contract\s+Purchase extras \(informed\)”/,
  ).waitFor();

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page
    .getByRole('gridcell', { name: /^Night team/ })
    .first()
    .waitFor({ state: 'detached' });
  expect(await page.getByRole('gridcell', { name: /“Sign the contract/ }).count()).toBe(0);
  await isSaved(page);
});

test('activities that say nothing wait for a step of their own, and then all come in', async () => {
  const page = await openTables('en');
  await page.getByLabel('The table').fill(ODD);
  await page.getByText('2 activities have no step yet and will not come in.').waitFor();
  const preview = page.getByRole('region', { name: 'What becomes of it' });
  await preview.getByText('1 of 3 activities come in; 2 stay out.').waitFor();
  await preview.getByText('Odds and ends; The usual').waitFor();
  await expectNoAxeViolations(page);

  await preview.getByRole('button', { name: 'Choose a step' }).click();
  const first = page.getByRole('button', { name: 'Step of “Odds and ends”' });
  expect(await first.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /8 Prepare/ }).click();
  await preview.getByText('2 of 3 activities come in; 1 stays out.').waitFor();
  expect(await first.evaluate((button) => button === document.activeElement)).toBe(true);
  await preview.getByRole('button', { name: 'Choose a step' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /11 Judge/ }).click();
  await preview.getByText('Everything comes in: all 3 activities.').waitFor();
  await page.getByText('All decided').waitFor();

  await page.getByRole('button', { name: /^Bring in 4 cells/ }).click();
  await page.waitForURL(/\/matrix/);
  await cell(page, /^Night desk, step 8 Prepare: leads, “Odds and ends”/).waitFor();
  await cell(page, /^Sales, step 8 Prepare: supports, “Odds and ends”/).waitFor();
  await cell(
    page,
    /^Night desk, step 11 Judge: leads, “Review the stay\s+The usual \(consulted\)”/,
  ).waitFor();
  await cell(page, /^Sales, step 11 Judge: consulted, “Review the stay\s+The usual \(informed\)”/).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(/^Undone/).waitFor();
});

test('a turned table is recognised and comes in by keyboard alone', async () => {
  const page = await openTables('en');
  await page.getByLabel('The table').focus();
  await page.keyboard.insertText(TURNED);
  const turn = page.getByRole('button', { name: /The activities stand/ });
  await turn.filter({ hasText: 'in the columns' }).waitFor();
  const bringIn = page.getByRole('button', { name: /^Bring in \d+ cells/ });
  await bringIn.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await bringIn.evaluate((button) => button === document.activeElement)) break;
  }
  expect(await bringIn.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/matrix/);
  await cell(page, /^Night desk, step 11 Judge: leads, “Review the stay”/).waitFor();
  await cell(page, /^Sales, step 11 Judge: informed, “Review the stay”/).waitFor();
  await page.keyboard.press('Control+z');
  await page
    .getByRole('gridcell', { name: /^Night desk/ })
    .first()
    .waitFor({ state: 'detached' });
  await isSaved(page);
});

test('people in cells come in on a phone, in Dutch', async () => {
  const page = await openTables('nl', 390);
  await page.getByLabel('De tabel').fill(PEOPLE);
  await page.getByText('1 activiteit, 3 partijen, 3 letters in de cellen.').waitFor();
  await page.getByRole('heading', { name: 'Wat ervan wordt' }).waitFor();
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('button', { name: '3 cellen overnemen' }).click();
  await page.waitForURL(/\/matrix/);
  await page.getByText('3 cellen en 2 afdelingen overgenomen uit de tabel.').waitFor();
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click();
  await page.getByText(/^Ongedaan gemaakt/).waitFor();
});

test('what is no table is answered with what to do', async () => {
  const page = await openTables('en');
  const alert = page.getByRole('alert').filter({ hasText: /\w/ });
  await page.getByLabel('The table').fill('Nothing of the kind');
  await alert.filter({ hasText: 'We look for R, A, C and I' }).waitFor();
  const chooser = page.locator('input[type=file]');
  const send = (name: string, buffer: Buffer) =>
    chooser.setInputFiles({ name, mimeType: 'text/csv', buffer });
  await send('raci.xlsx', Buffer.from([80, 75, 3, 4, 0, 0, 0]));
  await alert.filter({ hasText: 'raci.xlsx is not a text file. Save the sheet as CSV' }).waitFor();
  await send('nothing.csv', Buffer.from(''));
  await alert.filter({ hasText: 'nothing.csv is empty' }).waitFor();
  await send('huge.csv', Buffer.from(`Task,Sales\n${'Book a room,R\n'.repeat(100_000)}`));
  await alert.filter({ hasText: 'Bring in only the sheet or section with the table' }).waitFor();
  await page.getByLabel('The table').fill('');
  await page.getByLabel('The table').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', 'Book a room,R\n'.repeat(100_000));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await alert.filter({ hasText: 'too long for a responsibility table' }).waitFor();
});

test('a table of thousands of lines says that it is being read', async () => {
  const page = await openTables('en');
  // What is there when a frame begins is what a person sees in it.
  const seen = page.waitForFunction(
    () => [...document.querySelectorAll('[role=status]')].some((one) => one.textContent === 'Reading…'),
    undefined,
    { polling: 'raf' },
  );
  await page.locator('input[type=file]').setInputFiles({
    name: 'long.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `Task,Sales\n${Array.from({ length: 4000 }, (_, at) => `Do thing number ${at},R`).join('\n')}`,
    ),
  });
  await seen;
  await page.getByRole('alert').filter({ hasText: '4000 activities' }).waitFor();
  await page.getByText('Reading…', { exact: true }).waitFor({ state: 'detached' });
});
