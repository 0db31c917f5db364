import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { focused } from '../support/focused';
import { cellOf } from '../support/in-matrix';

const JOURNEY = '/w/stadshotel/journeys/business-trip';
const MATRIX = `${JOURNEY}/matrix`;
const HISTORY = `${JOURNEY}/history`;

const { open } = appInBrowser();

/** The matrix, when it listens: the baton is drawn by then. */
async function openMatrix(width = 1440) {
  const page = await open(MATRIX, { width });
  await page
    .getByRole('button', { name: /^Handoff / })
    .first()
    .waitFor();
  return page;
}

const entry = (page: Page, words: string | RegExp) => page.getByRole('listitem').filter({ hasText: words });

async function call(page: Page, name: string) {
  await page.getByRole('button', { name: 'Your name…' }).click();
  await page.getByRole('textbox', { name: 'What should others see beside your edits?' }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Your name: ${name}` }).waitFor();
}

async function answer(page: Page, department: string, step: string, key: string) {
  await cellOf(page, department, step).focus();
  await page.keyboard.press(key);
}

async function isSaved(page: Page) {
  await page.getByRole('status').filter({ hasText: 'Live, all saved' }).waitFor();
}

it('what one does, another reads, hears, looks back at and brings back', async () => {
  const anna = await openMatrix();
  await call(anna, 'Anna');
  const ben = await open(HISTORY);
  await ben.getByText('File brought in').waitFor();
  const earliest = await ben.getByRole('listitem').filter({ hasText: 'File brought in' }).count();
  expect(earliest).toBe(1);

  await answer(anna, 'Sales', 'Prepare', 'l');
  await entry(ben, 'Anna: Sales leads Prepare').waitFor();
  // The same, for whoever does not see the list.
  await ben.getByText('Anna: Sales leads Prepare.', { exact: true }).waitFor();

  await anna.getByRole('link', { name: 'History of this cell' }).click();
  await anna.getByText('Only what touched Sales · Prepare').waitFor();
  await entry(anna, 'Anna: Sales leads Prepare').waitFor();
  expect(await entry(anna, 'File brought in').count()).toBe(0);
  await anna.getByRole('button', { name: 'Show all' }).click();
  await entry(anna, 'File brought in').waitFor();

  await ben.getByRole('link', { name: 'Look back in time' }).click();
  await ben.getByText('You look at now.').waitFor();
  await ben.getByRole('slider', { name: 'Moment' }).focus();
  await ben.keyboard.press('ArrowLeft');
  await ben.getByText(/^You look at \d/).waitFor();
  await cellOf(ben, 'Sales', 'Prepare')
    .and(ben.getByRole('gridcell', { name: /not answered.*differs from now$/ }))
    .waitFor();
  await cellOf(ben, 'Sales', 'Prepare').focus();
  await ben.getByRole('button', { name: 'Bring back this cell' }).click();
  await ben.getByText('As it is now').waitFor();
  await expect.poll(() => ben.evaluate(() => document.activeElement?.textContent)).toBe('Sales · Prepare');
  await isSaved(ben);
  await ben.getByRole('button', { name: 'Back to now' }).click();
  await expect.poll(() => focused(ben)).toBe('You look at now.');
  await cellOf(ben, 'Sales', 'Prepare')
    .and(ben.getByRole('gridcell', { name: /not answered/ }))
    .waitFor();
  await ben.getByRole('button', { name: /^Undo: bringing back Sales · Prepare/ }).click();
  await cellOf(ben, 'Sales', 'Prepare')
    .and(ben.getByRole('gridcell', { name: /: leads/ }))
    .waitFor();
  await entry(anna, 'Brought back: Sales leads Prepare').waitFor();
});

it('of two texts for one cell both are found, also the one that was given up', async () => {
  const anna = await openMatrix();
  const ben = await openMatrix(1280);
  await cellOf(ben, 'Finance', 'Use').focus();
  await ben.keyboard.press('Enter');
  await ben.keyboard.type('from Ben');
  await cellOf(anna, 'Finance', 'Use').focus();
  await anna.keyboard.press('Enter');
  await anna.keyboard.type('from Anna');
  await anna.keyboard.press('Enter');
  await isSaved(anna);
  await ben.getByRole('status').filter({ hasText: 'Live' }).waitFor();
  await cellOf(ben, 'Finance', 'Use')
    .and(ben.getByRole('gridcell', { name: /from Anna/ }))
    .waitFor();
  await ben.keyboard.press('Enter');
  await ben.getByRole('button', { name: 'Keep what is there' }).first().click();
  await isSaved(ben);
  await cellOf(ben, 'Finance', 'Use')
    .and(ben.getByRole('gridcell', { name: /from Anna/ }))
    .waitFor();
  await ben.goto(ben.url().replace(/\/matrix.*/, '/history?place=cell.finance.use'));
  await ben.getByText('from Ben').first().waitFor();
  expect(await entry(ben, 'from Anna').count()).toBeGreaterThan(1);
});

it('a snapshot, an edit, and what the one made of the other', async () => {
  const page = await open(HISTORY);
  await page.getByText('No snapshots yet').waitFor();
  await page.getByRole('button', { name: 'Make a snapshot' }).click();
  await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('Before the workshop');
  await page.keyboard.press('Enter');
  const snapshots = page.getByRole('list', { name: 'Snapshots' });
  await snapshots.getByText('Before the workshop').waitFor();
  await isSaved(page);
  // Another of that name could not be told from it.
  await page.getByRole('button', { name: 'Make a snapshot' }).click();
  await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('before the workshop');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('There is a snapshot “before the workshop” already.').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('link', { name: 'Matrix' }).click();
  await answer(page, 'Housekeeping', 'Validate', 'l');
  await cellOf(page, 'Finance', 'Use').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('said at the workshop');
  await page.keyboard.press('Enter');
  await isSaved(page);
  await page.getByRole('link', { name: 'History' }).first().click();
  await page.getByRole('button', { name: 'More for snapshot Before the workshop' }).click();
  await page.getByRole('menuitem', { name: 'Compare with now' }).click();
  await expect.poll(() => focused(page)).toBe('Compare two moments');
  const leads = page.getByRole('region', { name: 'Who leads' });
  await leads.getByText('Validate: nobody → Housekeeping').waitFor();
  await page
    .getByRole('region', { name: 'What else was edited' })
    .getByText('said at the workshop')
    .first()
    .waitFor();
  await page
    .getByRole('region', { name: 'Gaps closed' })
    .getByText(/Validate/)
    .first()
    .waitFor();

  await page.getByRole('link', { name: 'History' }).first().click();
  await page.getByRole('button', { name: 'More for snapshot Before the workshop' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('Before');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'More for snapshot Before', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByText('No snapshots yet').waitFor();
  await expect.poll(() => focused(page)).toBe('History');
  const deleted = page.locator('.toast').filter({ hasText: 'Snapshot “Before” deleted.' });
  await deleted.getByRole('button', { name: 'Undo' }).click();
  await snapshots.getByText('Before', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'More for snapshot Before', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Look at it' }).click();
  await cellOf(page, 'Housekeeping', 'Validate')
    .and(page.getByRole('gridcell', { name: /not answered/ }))
    .waitFor();
  await page.getByRole('button', { name: 'Bring back the whole journey' }).click();
  await page.getByText('Nothing in this journey differs from now.', { exact: true }).waitFor();
});

it('a link that is followed right after a cell is chosen leads where it says', async () => {
  const page = await openMatrix();
  await page.route(/\/history\?.*_rsc=/, async (route) => {
    // On its way until the chosen cell stands in the address.
    await page.waitForURL(/at=cell\.housekeeping/);
    await route.continue();
  });
  await cellOf(page, 'Housekeeping', 'Validate').focus();
  await page.getByRole('link', { name: 'History' }).first().click();
  await page.getByRole('heading', { name: 'History', level: 1 }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: /^Housekeeping/ }).waitFor();
  expect(page.url()).toContain('at=cell.housekeeping.validate');
});

it('the overview follows what others do', async () => {
  const overview = await open('/w/stadshotel');
  const before = await overview
    .getByText(/\d+ of \d+ /)
    .first()
    .textContent();
  const anna = await openMatrix();
  await answer(anna, 'Finance', 'Validate', 's');
  await overview
    .getByText(/\d+ of \d+ /)
    .first()
    .filter({ hasNotText: before ?? '' })
    .waitFor();
});

it('journeys that others make, rename and delete are there and gone without a reload', async () => {
  const overview = await open('/w/stadshotel');
  const anna = await openMatrix();
  const card = (name: string) => overview.getByRole('heading', { name });

  const maker = await open('/w/stadshotel/new-journey');
  await maker.getByRole('textbox', { name: 'Name' }).fill('Family weekend');
  await maker.keyboard.press('Enter');
  await maker.getByRole('grid').waitFor();
  await card('Family weekend').waitFor();
  await anna.getByRole('button', { name: 'Business trip' }).click();
  await anna.getByRole('menuitem', { name: 'Family weekend' }).click();
  await anna.getByRole('grid', { name: /Family weekend/ }).waitFor();

  await overview.getByRole('button', { name: 'More for Family weekend' }).click();
  await overview.getByRole('menuitem', { name: 'Rename…' }).click();
  await overview.getByRole('textbox', { name: 'Name' }).fill('A week with the children');
  await overview.keyboard.press('Enter');
  await anna.getByRole('button', { name: 'A week with the children' }).waitFor();
  await anna.keyboard.press('Control+k');
  await anna.keyboard.type('children');
  await anna.getByRole('menuitem', { name: /^A week with the children/ }).waitFor();
  await anna.keyboard.press('Escape');

  await overview.getByRole('button', { name: 'More for A week with the children' }).click();
  await overview.getByRole('menuitem', { name: 'Delete' }).click();
  await anna.getByRole('heading', { name: 'This journey has been deleted' }).waitFor();
  await anna.reload();
  await anna.getByRole('button', { name: 'Bring the journey back' }).click();
  await anna.getByRole('grid', { name: /A week with the children/ }).waitFor();
  await card('A week with the children').waitFor();
});

it('looking back shows the gaps of then, through a lens too, and on a phone a step at a time', async () => {
  const anna = await openMatrix();
  // Nobody leads the step, whatever was done before.
  await answer(anna, 'Sales', 'Prepare', 'Delete');
  await cellOf(anna, 'Sales', 'Prepare')
    .and(anna.getByRole('gridcell', { name: /not answered/ }))
    .waitFor();
  await isSaved(anna);
  await answer(anna, 'Web & IT', 'Prepare', 'l');
  await isSaved(anna);
  const ben = await open(`${HISTORY}/past`);
  await ben.getByRole('slider', { name: 'Moment' }).focus();
  await ben.keyboard.press('ArrowLeft');
  await ben.getByText(/^You look at \d/).waitFor();
  const gap = ben.getByRole('listitem').filter({ hasText: 'Nobody leads Prepare.' }).last();
  await ben.getByRole('gridcell', { name: /^\d+ gaps in Prepare/ }).focus();
  await ben.getByRole('heading', { name: /^Open gaps then/ }).waitFor();
  await gap.getByText('closed since').waitFor();
  await ben.keyboard.press('Alt+1');
  await ben.getByText(/^Through the functional lens \d/).waitFor();
  await ben.getByRole('gridcell', { name: 'Sales, step 8 Prepare: not seen through this lens' }).waitFor();

  const phone = await open(
    new URL(ben.url()).pathname + new URL(ben.url()).search.replace(/&?lens=[^&]*/, ''),
    {
      width: 390,
    },
  );
  await phone.getByRole('button', { name: '8 Prepare' }).click();
  await phone.getByText('Nobody leads Prepare.').waitFor();
  expect(await phone.getByRole('textbox').count()).toBe(0);
  await phone.getByRole('region', { name: 'Web & IT' }).getByRole('button').click();
  await phone.getByRole('dialog').getByText('Then', { exact: true }).waitFor();
  await phone.getByRole('button', { name: 'Bring back this cell' }).waitFor();
});

it('what somebody else deleted comes back from the history: a campaign with its checklist', async () => {
  const ben = await open('/w/stadshotel/campaigns/hand-luggage-only');
  const anna = await open('/w/stadshotel/campaigns/hand-luggage-only');
  await ben
    .getByRole('button', { name: /^More for / })
    .last()
    .click();
  await ben.getByRole('menuitem', { name: /^Delete/ }).click();
  await anna.getByRole('heading', { name: 'This campaign is not there any more' }).waitFor();
  await anna.getByRole('link', { name: 'History', exact: true }).last().click();
  const deletion = anna
    .getByRole('listitem')
    .filter({ hasText: /Campaign “Hand luggage only.*” deleted/ })
    .first();
  await deletion.getByRole('button', { name: /^Bring back: / }).click();
  await anna.getByText(/^Brought back: Campaign “Hand luggage only/).waitFor();
  await expect.poll(() => deletion.getByRole('button', { name: /^Bring back: / }).count()).toBe(0);
  await ben.getByRole('link', { name: /^Hand luggage only/ }).click();
  await ben
    .getByRole('region', { name: 'Standing items' })
    .or(ben.getByText('The desk has read'))
    .first()
    .waitFor();
  await deletion.getByRole('link', { name: /^To the place of/ }).click();
  await anna.waitForURL(/\/campaigns\/hand-luggage-only$/);
});
