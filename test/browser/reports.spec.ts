import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { readWorkbook } from '../support/read-workbook';

const JOURNEY = '/w/stadshotel/journeys/business-trip';
const REPORTS = '/w/stadshotel/reports';

const { open } = appInBrowser();

it('one menu gives a journey as workbook, slides, drawings and pictures', async () => {
  const page = await open(`${JOURNEY}/matrix`);
  const save = async (name: string | RegExp, group = 'The whole journey') => {
    await page.getByRole('button', { name: 'Export' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('group', { name: group }).getByRole('menuitem', { name }).click();
    const download = await saved;
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(await readFile(await download.path())),
    };
  };
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menu', { name: 'Export' }).waitFor();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');

  const workbook = await save(/^Workbook/);
  expect(workbook.name).toBe('Business trip with hand luggage.xlsx');
  expect(readWorkbook(workbook.bytes).map(({ name }) => name)).toEqual([
    'Matrix',
    'Gaps',
    'Actions',
    'Touchpoints',
  ]);
  const slides = await save(/^Slides for the sponsor/);
  expect(slides.name).toMatch(/\.pptx$/);
  const picture = await save(/^Picture \(PNG\)/, 'Matrix');
  expect(picture.name).toBe('Business trip with hand luggage.matrix.png');
  expect([...picture.bytes.slice(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
});

it('a report says what has changed since a snapshot, on the screen and in files', async () => {
  const page = await open(`${REPORTS}?of=since`);
  await page.getByRole('heading', { name: 'There is nothing to look back to yet' }).waitFor();
  await page.getByRole('link', { name: 'To the history' }).click();
  await page.getByRole('button', { name: 'Make a snapshot' }).click();
  await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('Before the workshop');
  await page.keyboard.press('Enter');
  await page.getByText('Before the workshop', { exact: true }).waitFor();

  await page.goto(new URL(`${JOURNEY}/matrix`, page.url()).href);
  const cell = page.getByRole('gridcell', { name: /^Sales, step \d+ Prepare:/ });
  await cell.focus();
  await page.keyboard.press('l');
  await page.getByRole('status').filter({ hasText: 'Live, all saved' }).waitFor();

  await page.goto(new URL(`${REPORTS}?of=since`, page.url()).href);
  await page.getByRole('heading', { name: /^Since last time/ }).waitFor();
  await page.getByText(/^Compared with “Before the workshop”/).waitFor();
  const leads = page.getByRole('table', { name: 'Who leads' });
  await leads.getByRole('row', { name: 'Prepare nobody → Sales' }).waitFor();
  await expectNoAxeViolations(page);
  const file = await page.request.get(
    new URL('/api/workspaces/stadshotel/export/md?of=since', page.url()).href,
  );
  expect(await file.text()).toContain('| Prepare | nobody → Sales |');

  await page.goto(new URL(`${REPORTS}?department=sales`, page.url()).href);
  await page.getByRole('button', { name: /Compared with/ }).click();
  await page.getByRole('option', { name: /Before the workshop/ }).click();
  await page.getByRole('heading', { name: 'What has changed since' }).waitFor();
});

it('the heat map keeps its totals in sight on a phone', async () => {
  const page = await open(REPORTS, { width: 390 });
  const total = page.getByRole('columnheader', { name: 'Total' });
  const box = await total.boundingBox();
  expect((box?.x ?? 390) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
});
