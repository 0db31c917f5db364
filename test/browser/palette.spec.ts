import { expect, test } from 'vitest';
import { formatsOf } from '@/lib/exports/formats';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { focused } from '../support/focused';
import { awake } from '../support/in-matrix';

const MATRIX = '/w/stadshotel/journeys/business-trip/matrix';

const { open } = appInBrowser();
const text = TEXTS.en;

test('the palette goes to a step, from the matrix and from another screen', async () => {
  const page = await open(MATRIX);
  await awake(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Go to or do' });
  await palette.getByRole('menuitem').first().waitFor();
  await expectNoAxeViolations(page);
  await page.keyboard.type('prep');
  await palette.getByRole('menuitem', { name: /^8 Prepare/ }).waitFor();
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached' });
  await page.getByRole('columnheader', { name: /Prepare/, selected: true }).waitFor();
  await page.getByRole('heading', { name: '8 · Prepare' }).waitFor();

  await page.getByRole('link', { name: /^Gaps/ }).click();
  await page.waitForURL(/\/gaps/);
  await page.getByRole('button', { name: 'Go to or do' }).click();
  await page.keyboard.type('pack the hand');
  await page.getByRole('menuitem', { name: /^Pack the hand luggage Moment/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/matrix\?at=moment\./);
  await page.getByRole('heading', { name: 'Pack the hand luggage' }).waitFor();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('handoff sales front');
  await page.getByRole('menuitem', { name: /^Acquire → Start Handoff/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '7 · Acquire → 9 · Start' }).waitFor();
});

test('the palette runs commands: a department, its undo, the language, and a level for the selected cell', async () => {
  const page = await open(MATRIX);
  await awake(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Night porters');
  await page.getByRole('menuitem', { name: /^Add “Night porters” as a department/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('“Night porters” is a department now.').waitFor();
  const porters = page.getByRole('gridcell', { name: /^Night porters, step 9 Start:/ });
  await porters.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('selected leads');
  await page.getByRole('menuitem', { name: /^Answer the selected cells: Leads/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: /^Night porters, step 9 Start: leads/ }).waitFor();

  for (let steps = 0; steps < 2; steps += 1) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('undo');
    await page.getByRole('menuitem', { name: /^Undo: / }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page
      .getByText(/^Undone: /)
      .nth(steps)
      .waitFor();
  }
  await porters.waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  await page.keyboard.type('nederlands');
  await page.keyboard.press('Enter');
  await page.getByRole('grid', { name: /^Matrix van/ }).waitFor();
});

test('the palette leads to a handoff: it is marked in the matrix, and keys go on in its panel', async () => {
  const page = await open(MATRIX);
  await awake(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('handoff judge');
  await page.getByRole('menuitem', { name: /Judge → .*Continue/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^\d+ · Judge → \d+ · Continue/);
  await page.getByRole('button', { name: /^Handoff Judge → Continue/, pressed: true }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatch(/^Handoff Judge → Continue/);
});

test('all keys stand on one page, in both languages', async () => {
  const page = await open(MATRIX);
  await awake(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.getByText('Fill with the level of the top cell').waitFor();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'detached' });

  const dutch = await open(MATRIX, { language: 'nl', width: 390 });
  await dutch.getByRole('button', { name: 'Ga naar of doe' }).click();
  await dutch.getByRole('menuitem').first().waitFor();
  await expectNoAxeViolations(dutch);
  await dutch.getByRole('button', { name: 'Alle sneltoetsen' }).click();
  await dutch.getByRole('dialog', { name: 'Sneltoetsen' }).getByText('Rol: trekt').waitFor();
  await expectNoAxeViolations(dutch);
  expect(await dutch.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('what is being typed is offered again after a reload, and undo belongs to its tab', async () => {
  const page = await open(MATRIX);
  const cell = page.getByRole('gridcell', { name: /^Sales, step 8 Prepare:/ });
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('half a sente');
  await page.waitForURL(/at=cell/);
  await page.reload();
  await page.getByText('You were typing here, and it was not saved').waitFor();
  await page.getByRole('button', { name: 'Save what I typed' }).click();
  await cell.and(page.getByRole('gridcell', { name: /“half a sente”/ })).waitFor();

  const other = await page.context().newPage();
  await other.goto(page.url());
  await awake(other);
  const finance = other.getByRole('gridcell', { name: /^Finance, step 8 Prepare:/ });
  await finance.focus();
  await other.keyboard.press('s');
  await finance.and(other.getByRole('gridcell', { name: /: supports/ })).waitFor();
  await other.getByRole('button', { name: 'Undo: Finance at Prepare' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /^Undo: Sales at/ }).waitFor();
  await other.reload();
  await other.getByRole('button', { name: 'Undo: Finance at Prepare' }).waitFor();
});

test('the focus comes back after one Escape, and goes along to where the palette goes', async () => {
  const page = await open(MATRIX);
  await awake(page);
  const go = async (query: string, entry: RegExp) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(query);
    await page.getByRole('menuitem', { name: entry }).waitFor();
    await page.keyboard.press('Enter');
  };
  await page.getByRole('gridcell', { name: /^Sales, step 6 Choose:/ }).focus();
  const before = await focused(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zzz');
  // What makes something new is never what Enter does by itself.
  await page.getByText('Nothing here is called “zzz”.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Add “zzz” as a department' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe(before);
  for (const [query, entry] of [
    ['undo', /^History · Stadshotel/],
    ['dutch', /^Change the language to Nederlands/],
    ['help', /^Keys/],
    ['dark mode', /^Colours: light/],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(query);
    await page.getByRole('menuitem', { name: entry }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  await go('history', /^History Screen/);
  await page.waitForURL(/\/history/);
  await expect.poll(() => focused(page)).toBe('History');
  await go('departments', /^Departments Screen/);
  await expect.poll(() => focused(page)).toBe('Departments');

  await page.getByRole('button', { name: 'More for Sales' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect.poll(() => focused(page)).toBe('More for Web & IT');
  const name = page.getByRole('textbox', { name: 'Name of Web & IT' });
  await name.fill('Web');
  await name.press('Enter');
  await page.getByText('Live, all saved').waitFor();
  await page.getByRole('button', { name: /^Undo: .*Web/ }).waitFor();
  await expect.poll(() => focused(page)).toBe('Name of Web');
  for (const back of ['Name of Web & IT', 'Name of Sales']) {
    await page.keyboard.press('Control+z');
    await page.getByRole('textbox', { name: back }).waitFor();
  }
  await go('business trip', /^Business trip with hand luggage Journey/);
  await page.waitForURL(/\/matrix/);
  await expect.poll(() => focused(page)).toMatch(/^Matrix of/);
});

test('keys are named as they stand on the keyboard', async () => {
  const page = await open(MATRIX, {
    userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15',
  });
  await awake(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.getByText('⌘').first().waitFor();
  expect(await keys.getByText('Ctrl').count()).toBe(0);
  expect(await keys.getByText('Alt', { exact: true }).count()).toBe(0);
});

test('a snapshot is made and a name given from any screen of a journey', async () => {
  const page = await open('/w/stadshotel/journeys/business-trip/gaps');
  const run = async (typed: string, entry: RegExp) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await page.getByRole('menuitem', { name: entry }).waitFor();
    await page.keyboard.press('Enter');
  };
  await run('snapshot', /^Make a snapshot…/);
  const naming = page.getByRole('dialog', { name: 'Make a snapshot' });
  await naming.getByRole('textbox').fill('Before the workshop');
  await page.keyboard.press('Enter');
  await naming.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Undo: .*Before the workshop/ }).waitFor();

  await run('your name', /^Your name…/);
  const asking = page.getByRole('dialog');
  await asking.getByRole('textbox').fill('Anna');
  await page.keyboard.press('Enter');
  await asking.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /Anna/ }).waitFor();
});

test('every file of the export menu and every report can be found by typing', async () => {
  const page = await open(MATRIX);
  await awake(page);
  await page.getByRole('button', { name: text.shell.export }).click();
  const offered = page.getByRole('menuitem');
  await offered.first().waitFor();
  // All but the way to the reports.
  const files = (await offered.count()) - 1;
  expect(files).toBeGreaterThan(formatsOf('journey').length + formatsOf('workspace').length);
  await page.keyboard.press('Escape');
  await offered.first().waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: text.palette.title });
  await palette.getByRole('menuitem').first().waitFor();
  await page.keyboard.type('export');
  const found = palette.getByRole('menuitem', { name: /^Export: / });
  await expect.poll(() => found.count()).toBe(files);
  for (const { id } of [...formatsOf('journey'), ...formatsOf('workspace')])
    await found.filter({ hasText: text.exports[id].name }).waitFor();
  await found
    .filter({ hasText: text.shell.files.asPicture({ drawing: text.exports['map-svg'].name }) })
    .waitFor();
  await page.keyboard.type(' matrix csv');
  await expect.poll(() => found.count()).toBe(1);
  const arrives = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await arrives).suggestedFilename()).toMatch(/\.matrix\.csv$/);

  await page.keyboard.press('Control+k');
  await palette.getByRole('menuitem').first().waitFor();
  await page.keyboard.type('report sales');
  const title = text.reports.department.title({ department: 'Sales' });
  await palette.getByRole('menuitem', { name: title }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/reports\?department=sales/);
  await page.getByRole('heading', { name: title }).waitFor();
});
