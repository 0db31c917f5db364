import { expect, it } from 'vitest';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';

const JOURNEY = '/w/stadshotel/journeys/business-trip';
const { open } = appInBrowser();

it.each([
  { language: 'en', width: 1440 },
  { language: 'nl', width: 390 },
] as const)('screens of a journey open without the server, other pages wait for it: %o', async (opened) => {
  const text = TEXTS[opened.language];
  const page = await open(`${JOURNEY}/matrix`, opened);
  const tabs = page.getByRole('navigation', { name: text.shell.screens });
  const go = async (name: string, path: string) => {
    await tabs.getByRole('link', { name }).click();
    await page.waitForURL(`**${JOURNEY}/${path}`);
    await page.locator('#content').getByRole('heading').first().waitFor({ state: 'attached' });
  };
  const around = async () => {
    await go(text.map.tab, 'map');
    await go(text.shell.gaps, 'gaps');
    await go(text.shell.matrix, 'matrix');
  };
  // From then on they are fetched ahead.
  await tabs.locator('[data-ahead]').first().waitFor();
  await around();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await around();
  await around();
  const said = page.getByText(text.editing.waitingToGo);
  expect(await said.count(), 'nothing had to wait').toBe(0);

  await page.getByRole('link', { name: text.ui.product }).click();
  await said.waitFor();
  // Meanwhile one can go on.
  await go(text.map.tab, 'map');
  await said.waitFor({ state: 'detached' });

  await page.getByRole('link', { name: text.ui.product }).click();
  await said.waitFor();
  await page.context().setOffline(false);
  await page.waitForURL('**/workspaces');
  await page.getByRole('heading', { level: 1, name: text.start.workspaces.title }).waitFor();
  await said.waitFor({ state: 'detached' });
});
