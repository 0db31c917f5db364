import { expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { isSaved } from '../support/in-matrix';

const { open } = appInBrowser();

const CAMPAIGNS = '/w/stadshotel/campaigns';
const CAMPAIGN = `${CAMPAIGNS}/hand-luggage-only`;

it('an item is worded anew where it stands, and stays as it was when its field is emptied', async () => {
  const page = await open(CAMPAIGNS);
  const wording = page.getByRole('textbox', { name: 'What must be so', exact: true }).first();
  await wording.fill('Everybody has read it');
  await page.keyboard.press('Enter');
  await isSaved(page);
  await page.goto(new URL(CAMPAIGN, page.url()).href);
  await page.getByRole('checkbox', { name: 'Done: Everybody has read it' }).waitFor();
  await page.goBack();
  await wording.fill('');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').first().waitFor();
  await page.getByRole('button', { name: 'Delete “Everybody has read it”' }).waitFor();
});

it('a press that ends a day ticks the box it was meant for, though the list is put in order anew', async () => {
  const page = await open(CAMPAIGN);
  await page.getByLabel('Launch day').fill('2027-12-01');
  const box = page.getByRole('checkbox', { checked: false, name: /^Done: / }).last();
  const name = await box.getAttribute('aria-label');
  await box.scrollIntoViewIfNeeded();
  const { x, y } = (await box.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 8, y + 8);
  await page.mouse.down();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).not.toBe('date');
  await page.mouse.up();
  await page.getByRole('checkbox', { name: name ?? '', exact: true, checked: true }).waitFor();
  await page
    .getByText(/Dec(ember)? \d+, 2027|\d+ December 2027/)
    .first()
    .waitFor();
});
