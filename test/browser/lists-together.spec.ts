import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { focused } from '../support/focused';
import { isSaved } from '../support/in-matrix';

const { app, open } = appInBrowser();

const stored = async (id: string) => (await (await fetch(`${app().url}/api/documents/${id}`)).json()).records;

type Both = {
  anna: Page;
  ben: Page;
  /** The list as the server has it. */
  list: () => Promise<readonly string[] | undefined>;
  words: (who: string) => string;
  act: (page: Page, words: string, who: string) => Promise<void>;
};

/** Both do it at the same moment: the one while the other, who does it too, is offline. */
async function together({ anna, ben, list, words, act }: Both) {
  await ben.context().setOffline(true);
  await act(ben, words('Ben'), 'Ben');
  await act(anna, words('Anna'), 'Anna');
  await expect.poll(list).toContain(words('Anna'));
  await ben.context().setOffline(false);
  await isSaved(ben);
}

it("a persona's lines: both add, each writes another line, and the same line leads to a choice", async () => {
  const [anna, ben] = [await open('/w/stadshotel/personas'), await open('/w/stadshotel/personas')];
  const goals = async () =>
    Object.values<{ goals?: string[] }>((await stored('stadshotel')).persona)[0]?.goals;
  const before = (await goals()) ?? [];
  await together({
    anna,
    ben,
    list: goals,
    words: (who) => `goal of ${who}`,
    act: async (page, words) => {
      await page.getByRole('textbox', { name: 'Add a goal' }).first().fill(words);
      await page.keyboard.press('Enter');
    },
  });
  expect(await goals()).toEqual([...before, 'goal of Anna', 'goal of Ben']);

  const line = (page: Page, number: number) =>
    page.getByRole('textbox', { name: new RegExp(`^Goals ${number} of`) }).first();
  await line(ben, before.length + 2).waitFor();
  await together({
    anna,
    ben,
    list: goals,
    words: (who) => `${who} writes anew`,
    act: async (page, words, who) => {
      await line(page, before.length + (who === 'Anna' ? 1 : 2)).fill(words);
      await page.keyboard.press('Enter');
    },
  });
  expect(await goals()).toEqual([...before, 'Anna writes anew', 'Ben writes anew']);

  // The line keeps its field while the other saves it, and nothing that is typed goes astray.
  await line(ben, 1).focus();
  await ben.keyboard.press('Control+End');
  await ben.keyboard.type(' of Ben, half');
  await line(anna, 1).fill('first of Anna');
  await anna.keyboard.press('Enter');
  await isSaved(anna);
  await expect.poll(async () => (await goals())?.[0]).toBe('first of Anna');
  await ben.keyboard.type(' and whole');
  await ben.keyboard.press('Enter');
  const choice = ben.getByRole('alert').filter({ hasText: 'first of Anna' });
  await choice.getByText(/of Ben, half and whole/).waitFor();
  await choice.getByRole('button', { name: 'Use mine' }).click();
  await expect.poll(async () => (await goals())?.[0]).toMatch(/ of Ben, half and whole$/);

  // A line that is emptied goes, and the keyboard goes on at the next one.
  await line(ben, before.length + 2).fill('');
  await ben.keyboard.press('Enter');
  await expect.poll(goals).not.toContain('Ben writes anew');
  await expect.poll(() => focused(ben)).toBe('Add a goal');
  await ben.getByRole('textbox', { name: 'Add a goal' }).first().fill('Ben writes anew');
  await ben.keyboard.press('Enter');
  await isSaved(ben);

  // Taking back one line leaves the other's alone.
  await anna.getByRole('button', { name: 'Delete “Anna writes anew”' }).click();
  await ben.getByRole('button', { name: 'Delete “Anna writes anew”' }).waitFor({ state: 'detached' });
  await line(ben, before.length + 1).fill('Ben once more');
  await ben.keyboard.press('Enter');
  await isSaved(ben);
  await isSaved(anna);
  expect(await focused(anna)).not.toBe('nothing');
  await anna.getByRole('button', { name: /^Undo: / }).click();
  await expect.poll(goals).toEqual(expect.arrayContaining(['Anna writes anew', 'Ben once more']));
});

it('thoughts on the map: both add, and the same thought leads to a choice', async () => {
  const map = '/w/stadshotel/journeys/business-trip/map';
  const [anna, ben] = [await open(map), await open(map)];
  const thoughts = async () =>
    Object.values<{ name: string; thoughts?: string[] }>(
      (await stored('stadshotel/business-trip')).moment,
    ).find(({ name }) => name === 'Book the room')?.thoughts;
  const before = (await thoughts()) ?? [];
  const cell = (page: Page) =>
    page.getByRole('gridcell', { name: /^Questions and thoughts, Book the room:/ });
  await together({
    anna,
    ben,
    list: thoughts,
    words: (who) => `thought of ${who}`,
    act: async (page, words) => {
      await cell(page).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
    },
  });
  expect(await thoughts()).toEqual([...before, 'thought of Anna', 'thought of Ben']);

  await ben.getByRole('button', { name: '“thought of Anna”', exact: true }).waitFor();
  await together({
    anna,
    ben,
    list: thoughts,
    words: (who) => `${who} thinks anew`,
    act: async (page, words) => {
      await page.getByRole('button', { name: '“thought of Anna”', exact: true }).focus();
      await page.keyboard.press('F2');
      await page.keyboard.press('Control+a');
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
    },
  });
  await ben.getByRole('button', { name: 'Choose', exact: true }).click();
  const choice = ben.getByRole('dialog', { name: 'Texts that were not saved' });
  await choice.getByText('Anna thinks anew').waitFor();
  await choice.getByText('Ben thinks anew').waitFor();
  await choice.getByRole('button', { name: 'Use mine' }).click();
  await expect.poll(thoughts).toEqual([...before, 'Ben thinks anew', 'thought of Ben']);

  // Pasted lines are a thought each.
  await anna.getByRole('textbox', { name: 'Add a thought' }).focus();
  await anna.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'one thought\nand another');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect.poll(async () => (await thoughts())?.slice(-2)).toEqual(['one thought', 'and another']);
});

it('ticks of a campaign and its days: both hold', async () => {
  const campaign = '/w/stadshotel/campaigns/hand-luggage-only';
  const [anna, ben] = [await open(campaign), await open(campaign)];
  const of = async () => (await stored('stadshotel')).campaign['hand-luggage-only'];
  const tick = (page: Page, name: string) =>
    page
      .getByRole('group', { name: 'Steps it touches' })
      .getByRole('checkbox', { name, exact: true })
      .press('Space');
  await ben.context().setOffline(true);
  await tick(ben, 'Use');
  await ben.getByRole('spinbutton', { name: 'Content', exact: true }).fill('33');
  await tick(ben, 'Define');
  await tick(anna, 'Continue');
  await tick(anna, 'Acquire');
  await anna.getByRole('spinbutton', { name: 'Touchpoints' }).fill('9');
  await tick(anna, 'Judge');
  await isSaved(anna);
  await ben.context().setOffline(false);
  await isSaved(ben);
  const { steps, daysBefore } = await of();
  expect(steps).toEqual(expect.arrayContaining(['use', 'define', 'continue', 'judge']));
  expect(steps).not.toContain('acquire');
  expect(daysBefore).toMatchObject({ content: 33, touchpoint: 9 });
  // Undo takes back one's own tick alone.
  await ben.getByRole('button', { name: /^Undo: / }).click();
  await expect.poll(async () => (await of()).steps).not.toContain('define');
  expect((await of()).steps).toContain('continue');
});
