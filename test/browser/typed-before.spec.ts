import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { holdScripts } from '../support/late-scripts';

const { app, open } = appInBrowser();

/** A page whose scripts are still on their way. @returns lets them come */
async function openWithoutScripts(
  path: string,
): Promise<{ page: Page; letScriptsCome: () => Promise<void> }> {
  const page = await open('/workspaces');
  const come = await holdScripts(page);
  await page.goto(app().url + path, { waitUntil: 'commit' });
  return {
    page,
    letScriptsCome: async () => {
      come();
      await page.getByText('Live, all saved').waitFor({ state: 'attached' });
    },
  };
}

it('what is typed before the page is at work stays, and Enter sends nobody away', async () => {
  const { page, letScriptsCome } = await openWithoutScripts('/w/stadshotel/new-journey');
  const url = page.url();
  await page.getByRole('textbox', { name: 'Name' }).fill('Typed early');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Why' }).fill('Early too');
  await letScriptsCome();
  expect(page.url()).toBe(url);
  await page.getByRole('button', { name: 'Make the journey' }).click();
  await page.getByRole('grid', { name: /Typed early/ }).waitFor();
  const made = await (await fetch(`${app().url}/api/documents/stadshotel/typed-early`)).json();
  expect(made.records.journey['typed-early']).toMatchObject({ name: 'Typed early', why: 'Early too' });
});

it('a field that saves itself when it is left has done so, also where it was left too early', async () => {
  const { page, letScriptsCome } = await openWithoutScripts('/w/stadshotel/personas');
  const [first, second] = [0, 1].map((at) => page.getByRole('textbox', { name: /^Name of / }).nth(at));
  await first?.fill('Left early');
  await second?.fill('Still typing');
  await letScriptsCome();
  await page.keyboard.type(' on');
  await page.keyboard.press('Enter');
  const names = async () => {
    const { records } = await (await fetch(`${app().url}/api/documents/stadshotel`)).json();
    return Object.values<{ name: string }>(records.persona).map(({ name }) => name);
  };
  await expect.poll(names).toEqual(expect.arrayContaining(['Left early', 'Still typing on']));
});
