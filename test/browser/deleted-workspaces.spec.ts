import { expect, it } from 'vitest';
import { EXAMPLES } from '@/lib/examples';
import { appInBrowser } from '../support/app-in-browser';
import { bringIn } from '../support/bring-in';

const { app, open } = appInBrowser();

it('a deleted workspace comes back from the list, long after the message has gone', async () => {
  const id = await bringIn(app().url, EXAMPLES.en);
  const page = await open('/workspaces');
  const card = page.locator('li.card').filter({ has: page.locator(`h2 a[href="/w/${id}"]`) });
  await card.getByRole('button', { name: /^More for / }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await card.waitFor({ state: 'detached' });
  await page.reload();
  const lately = page.getByRole('region', { name: 'Deleted lately' });
  await lately.getByText('Somebody').waitFor();
  await lately.getByRole('button', { name: /^Bring back “/ }).click();
  await card.waitFor();
  await lately.waitFor({ state: 'detached' });
});

it('its own pages say so and bring it back, and ask for nothing that is gone', async () => {
  const id = await bringIn(app().url, EXAMPLES.en);
  const matrix = `/w/${id}/journeys/business-trip/matrix`;
  const [inside, list] = [await open(matrix), await open('/workspaces')];
  const missing: string[] = [];
  inside.on('response', (answer) => {
    if (answer.status() === 404) missing.push(answer.url());
  });
  const card = list.locator('li.card').filter({ has: list.locator(`h2 a[href="/w/${id}"]`) });
  await card.getByRole('button', { name: /^More for / }).click();
  await list.getByRole('menuitem', { name: 'Delete' }).click();
  const title = inside.getByRole('heading', { name: 'This workspace has been deleted' });
  await title.waitFor();
  await inside.getByText(/“Stadshotel.*”: Somebody, /).waitFor();
  expect(missing).toEqual([]);

  const page = await open('/workspaces');
  for (const path of [`/w/${id}`, matrix]) {
    await page.goto(app().url + path);
    await page.getByRole('heading', { name: 'This workspace has been deleted' }).waitFor();
  }
  await inside.getByRole('button', { name: 'Bring the workspace back' }).click();
  await inside.getByRole('grid').waitFor();
  await page.goto(app().url + matrix);
  await page.getByRole('grid').waitFor();
});

it('a message with something to do in it waits for whoever is at it', async () => {
  const page = await open('/w/stadshotel/journeys/business-trip/matrix');
  await page.clock.install();
  const heading = page.getByRole('rowheader', { name: /^Finance/ }).first();
  await heading.focus();
  await page.keyboard.press('Delete');
  const undo = page.locator('.toast').getByRole('button', { name: 'Undo' });
  await undo.focus();
  await page.clock.runFor(30_000);
  await undo.click();
  await heading.waitFor();
});
