import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { bringIn } from '../support/bring-in';
import { focused } from '../support/focused';

const { app, open } = appInBrowser();
const words = TEXTS.en.importing;

const choose = (page: Page, file: unknown) =>
  page.locator('input[type="file"]').setInputFiles({
    name: 'a.journey.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });

it('a file comes in place of the workspace that it fits, and that is a step of undo there', async () => {
  const name = `Hotel ${crypto.randomUUID()}`;
  const hotel = (language: string) => ({
    format: 'journey-lens/1',
    workspace: { name, language, departments: [] },
    journeys: [],
  });
  for (const language of ['nl', 'nl', 'en']) await bringIn(app().url, hotel(language));
  const page = await open('/import');
  await page.getByRole('button', { name: words.chooseFile }).focus();
  await choose(page, hotel('nl'));
  const place = page.getByRole('button', { name: words.replacedWorkspace });
  await page.getByRole('radio', { name: words.inPlaceOf }).click({ force: true });
  // There are two of that name and language: which one has to be said, and can be seen.
  await place.getByText(words.chooseWorkspace).waitFor();
  const replace = page.getByRole('button', { name: words.bringInReplace });
  expect(await replace.isDisabled()).toBe(true);
  await place.click();
  const told = await page.getByRole('option', { name }).allTextContents();
  expect(told.filter((one) => one.includes('Nederlands · Last changed'))).toHaveLength(2);
  expect(told.filter((one) => one.includes('English · Last changed'))).toHaveLength(1);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: words.otherFile }).click();
  await expect.poll(() => focused(page)).toBe(words.chooseFile);
  await choose(page, { ...hotel('en'), workspace: { ...hotel('en').workspace, name: 'Stadshotel' } });
  await expect.poll(() => focused(page)).toBe(words.otherFile);
  await place.getByText('Stadshotel').waitFor();
  await replace.click();
  await page.waitForURL(/\/w\/stadshotel$/);
  await page.getByText(/brought in$/).waitFor();
  const journeys = page.getByRole('link', { name: /Business trip with hand luggage/ });
  expect(await journeys.count()).toBe(0);
  await page.locator('body').press('Control+z');
  await journeys.first().waitFor();
  await page.getByRole('button', { name: /^Redo: .*brought in$/ }).waitFor();
});

it('a photo is told to be no workspace file, in plain words', async () => {
  const page = await open('/import');
  const jpeg = { mimeType: 'image/jpeg', buffer: Buffer.of(0xff, 0xd8, 0xff, 0xe0) };
  await page.locator('input[type="file"]').setInputFiles({ name: 'beach.jpg', ...jpeg });
  const problem = page.getByRole('alert').filter({ hasText: words.cannotRead({ name: 'beach.jpg' }) });
  await problem.getByText(words.noFileOfOurs['not-utf8']()).waitFor();
  await problem.getByText(words.another).waitFor();
});
