import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { awake, press } from '../support/in-matrix';

const MATRIX = '/w/stadshotel/journeys/business-trip/matrix';

const { open } = appInBrowser();

const cell = (page: Page, department: string, step: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${department}, (step|stap) \\d+ ${step}:`) });
const nameOf = (page: Page, department: string, step: string) =>
  cell(page, department, step).getAttribute('aria-label');
const selected = (page: Page) => page.getByRole('gridcell', { selected: true }).count();

/** Gives the focused cell what a spreadsheet would have put on the clipboard. */
const paste = (page: Page, plain: string, html = '') =>
  page.evaluate(
    ([text, table]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text ?? '');
      if (table) clipboardData.setData('text/html', table);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [plain, html],
  );

test('a block is selected, filled and cleared by keyboard alone; each is one step of undo', async () => {
  const page = await open(MATRIX);
  await awake(page);
  await cell(page, 'Finance', 'Define').focus();
  const before = await nameOf(page, 'Finance', 'Define');
  await press(page, 'Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowRight');
  await page
    .getByRole('status')
    .filter({ hasText: '3 by 2 cells selected, up to Housekeeping, Explore' })
    .waitFor();
  expect(await selected(page)).toBe(6);

  await press(page, 'i');
  await page.getByText(/^\d cells: Informed\./).waitFor();
  await cell(page, 'Housekeeping', 'Explore')
    .and(page.getByRole('gridcell', { name: /: informed/ }))
    .waitFor();
  // Its statement is still there.
  expect(await nameOf(page, 'Finance', 'Define')).toBe(before?.replace('consulted', 'informed'));

  await press(page, 'Delete');
  await page.getByText(/^6 cells cleared\. 1 statement goes with it; Undo brings it back\./).waitFor();
  await press(page, 'Control+z');
  await cell(page, 'Finance', 'Define')
    .and(page.getByRole('gridcell', { name: /: informed/ }))
    .waitFor();
  await press(page, 'Control+z');
  await cell(page, 'Finance', 'Define')
    .and(page.getByRole('gridcell', { name: before ?? '' }))
    .waitFor();

  await press(page, 'Escape');
  expect(await selected(page)).toBe(1);
  await press(page, 'l', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Control+d');
  await page.getByText('2 cells filled.').waitFor();
  await cell(page, 'Finance', 'Compare')
    .and(page.getByRole('gridcell', { name: /: leads/ }))
    .waitFor();
});

test('a block that is copied comes back as it was, elsewhere and in another language', async () => {
  const page = await open(MATRIX);
  await awake(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await cell(page, 'Marketing', 'Trigger').focus();
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const textOf = async (type: string) => (await item?.getType(type))?.text();
    return { plain: await textOf('text/plain'), html: await textOf('text/html') };
  });
  expect(copied.plain?.split('\n')[0]?.split('\t')[0]).toMatch(/^Leads: \w/);
  expect(copied.html).toMatch(/<td[^>]*>Leads: \w/);
  const levelOf = async (department: string, step: string) =>
    (await nameOf(page, department, step))
      ?.replace(/^.*?: /, '')
      .replace(/; the customer has no contact here$/, '');
  const source = await Promise.all([levelOf('Marketing', 'Trigger'), levelOf('Communications', 'Define')]);

  const dutch = await open(MATRIX, { language: 'nl' });
  await awake(dutch);
  await cell(dutch, 'Housekeeping', 'Judge').focus();
  await paste(dutch, copied.plain ?? '', copied.html);
  const dialog = dutch.getByRole('dialog', { name: 'Plakken in de matrix' });
  await dialog.getByRole('list', { name: 'Cellen die veranderen' }).waitFor();
  await expectNoAxeViolations(dutch);
  await dutch.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await dutch.getByText(/cellen geplakt/).waitFor();

  const moved = async () =>
    Promise.all([levelOf('Housekeeping', 'Judge'), levelOf('Food & beverage', 'Continue')]);
  await expect.poll(moved).toEqual(source);
  await press(dutch, 'Control+z');
  await expect.poll(moved).not.toEqual(source);
});

test('what cannot be read is said with its place before anything happens', async () => {
  const page = await open(MATRIX);
  await awake(page);
  await cell(page, 'Food & beverage', 'Judge').focus();
  const before = await nameOf(page, 'Food & beverage', 'Judge');
  await paste(page, 'L: asks how breakfast was\tQ\tS\nC\t\n');
  const dialog = page.getByRole('dialog', { name: 'Paste into the matrix' });
  await dialog.getByText('Food & beverage, Continue: we cannot read “Q”').waitFor();
  await dialog.getByText('1 column beyond the edge of the matrix.').waitFor();
  await expectNoAxeViolations(page);
  await press(page, 'Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await nameOf(page, 'Food & beverage', 'Judge')).toBe(before);
  await expect
    .poll(() => cell(page, 'Food & beverage', 'Judge').evaluate((one) => one === document.activeElement))
    .toBe(true);
});

test('a block is drawn with the mouse, one value fills it, and the buttons do what the keys do', async () => {
  const page = await open(MATRIX);
  await awake(page);
  const from = await cell(page, 'Marketing', 'Validate').boundingBox();
  const to = await cell(page, 'Communications', 'Choose').boundingBox();
  await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 50);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) + 50, { steps: 4 });
  await page.mouse.up();
  expect(await selected(page)).toBe(4);
  await paste(page, 'C');
  await page.getByText('4 cells pasted.').or(page.getByText('3 cells pasted.')).waitFor();
  const tools = page.getByRole('toolbar', { name: 'Selected cells' });
  await tools.getByRole('button', { name: 'Clear' }).click();
  await page.getByText(/^4 cells cleared\./).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await cell(page, 'Communications', 'Choose')
    .and(page.getByRole('gridcell', { name: /: consulted/ }))
    .waitFor();
  await page.keyboard.down('Shift');
  await cell(page, 'Sales', 'Choose').click();
  await page.keyboard.up('Shift');
  expect(await selected(page)).toBe(6);
});

test('what spreadsheets and documents copy goes into the cells that it was in', async () => {
  const page = await open(MATRIX);
  await awake(page);
  const dialog = page.getByRole('dialog', { name: 'Paste into the matrix' });
  const copied: { from: string; plain: string; html: string; statements: string[] }[] = [
    {
      from: 'a document: paragraphs in cells',
      plain: 'L: greets the guest\r\nby name\tS: helps here\r\nC: hears it first\tI: hears it later\r\n',
      html: `<html><head><style>p {margin:0}</style></head><body><!--StartFragment--><table><tr><td><p class=MsoNormal>L:
        greets the guest</p><p class=MsoNormal>by name</p></td><td><p>S: helps here</p></td></tr><tr><td><p>C: hears it
        first</p></td><td><p>I: hears it&nbsp;later</p></td></tr></table><!--EndFragment--></body></html>`,
      statements: ['greets the guest\nby name', 'helps here', 'hears it first', 'hears it later'],
    },
    {
      from: 'Excel: merged cells, a row for the widths, a line break with quotes around the cell',
      plain: '"L: says ""hi""\ntwice"\t\r\nC: one for two\tI: beside it\r\n',
      html: `<table><col width=64><tr><td colspan=2>L: says "hi"<br>twice</td></tr><tr><td>C: one for two</td><td>I:
        beside it</td></tr><![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64
        style='width:48pt'></td><td></td></tr><![endif]></table>`,
      statements: ['says "hi"\ntwice', 'one for two', 'beside it'],
    },
    {
      from: 'LibreOffice: one cell with a line break',
      plain: 'L: opens the door\nand the curtains',
      html: '<table><tr><td><font>L: opens the door<br>and the curtains</font></td></tr></table>',
      statements: ['opens the door\nand the curtains'],
    },
    {
      from: 'Google Sheets: one cell with a line break',
      plain: 'L: carries the bags\nto the room',
      html: '<google-sheets-html-origin><span data-sheets-root="1">L: carries the bags<br>to the room</span>',
      statements: ['carries the bags\nto the room'],
    },
  ];
  for (const { from, plain, html, statements } of copied) {
    await cell(page, 'Marketing', 'Trigger').focus();
    await paste(page, plain, html);
    const cells = dialog.getByRole('list', { name: 'Cells that change' }).getByRole('listitem');
    await cells.nth(statements.length - 1).waitFor();
    expect(await cells.count(), from).toBe(statements.length);
    const said = (await cells.allInnerTexts()).join('\n');
    for (const statement of statements) expect(said, from).toContain(statement);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
});

test('a finger that rests on a cell begins a block, draws it, and a handle makes it larger', async () => {
  const page = await open(MATRIX, { width: 900, hasTouch: true });
  await awake(page);
  const touches = await page.context().newCDPSession(page);
  const middle = async (department: string, step: string) => {
    const box = await cell(page, department, step).boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) => {
    await touches.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  };
  await touch('touchStart', await middle('Marketing', 'Define'));
  await page.locator('[data-range~="in"]').waitFor();
  await touch('touchMove', await middle('Communications', 'Explore'));
  await touch('touchEnd');
  expect(await selected(page)).toBe(4);
  // The touch opened nothing.
  expect(await page.getByRole('dialog').count()).toBe(0);

  const handle = await page.locator('[data-range~="corner"] .range-handle').boundingBox();
  await touch('touchStart', { x: (handle?.x ?? 0) + 14, y: (handle?.y ?? 0) + 14 });
  await touch('touchMove', await middle('Sales', 'Explore'));
  await touch('touchEnd');
  expect(await selected(page)).toBe(6);
  await page.getByRole('toolbar', { name: 'Selected cells' }).getByRole('button', { name: 'Clear' }).tap();
  await page.getByText(/^\d cells cleared\./).waitFor();
});

test('through a lens, what it does not see is left out of a copy, and that is said', async () => {
  const page = await open(`${MATRIX}?lens=functional`);
  await awake(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await cell(page, 'Sales', 'Acquire').focus();
  // Over the step in which the customer packs, to the one after it.
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('1 cell that the lens does not see is left out.').waitFor();
  const plain = await page.evaluate(() => navigator.clipboard.readText());
  expect(plain.trimEnd().split('\t')).toHaveLength(2);
});
