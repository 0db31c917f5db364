import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { walkedIn } from '../support/walked-in';

const { open } = appInBrowser();

const NAMES = {
  en: { prepare: 'Prepare', explore: 'Explore', pack: 'Pack the hand luggage', sales: 'Sales' },
  nl: { prepare: 'Voorbereiden', explore: 'Verkennen', pack: 'De handbagage inpakken', sales: 'Sales' },
};

describe.each(walkedIn('nl'))('looking through a lens (%s)', (language) => {
  const text = TEXTS[language];
  const words = text.lookThrough;
  const { prepare, explore, pack, sales } = NAMES[language];
  const journey = `/w/${exampleWorkspaceId(language)}/journeys/business-trip`;
  const functional = text.lenses.builtIn.functional;
  const said = words.disappear({ theLens: functional.inSentence, moments: 6, roles: 8, handoffs: 3 });
  const moment = (page: Page) => page.getByRole('grid').getByRole('button', { name: new RegExp(`^${pack}`) });
  const line = (page: Page) => page.getByRole('status').getByText(said);
  const works = (page: Page) => page.getByText(text.editing.live).waitFor();
  const choose = (page: Page, name: string) =>
    page.getByRole('group', { name: words.label }).getByText(name, { exact: true }).click();

  it('makes packing disappear from the matrix and says so; taking the glasses off brings it back', async () => {
    const page = await open(`${journey}/matrix`, { language });
    await moment(page).waitFor();
    await works(page);
    await choose(page, functional.name);
    await line(page).waitFor();
    await moment(page).waitFor({ state: 'hidden' });
    const cells = page.getByRole('gridcell', {
      name: words.unseenCell({ department: sales, step: `8 ${prepare}` }),
    });
    await cells.first().waitFor();
    expect(
      await page.getByRole('gridcell', { name: words.unseenStep({ step: prepare }), exact: true }).count(),
    ).toBe(2);
    // A step that is seen in part says how much of it is not.
    const part = page.getByRole('gridcell', { name: words.momentsUnseen({ count: 1 }) });
    expect(await part.first().getAttribute('aria-label')).toContain(explore);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: words.takeOff }).click();
    await moment(page).waitFor();
    await line(page).waitFor({ state: 'hidden' });
    // The keyboard goes on from the choice.
    const none = page.getByRole('radio', { name: words.none, checked: true });
    await expect.poll(() => none.evaluate((own) => own === document.activeElement)).toBe(true);
  });

  it('stays from screen to screen and in the address, and hides the same gaps everywhere', async () => {
    const page = await open(`${journey}/matrix?lens=functional`, { language });
    await line(page).waitFor();
    await page.getByRole('link', { name: new RegExp(`^${text.shell.gaps}`) }).click();
    await page.getByRole('heading', { level: 1, name: text.gapsPage.title }).waitFor();
    await line(page).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('lens')).toBe('functional');
    expect(await page.getByRole('link', { name: new RegExp(pack) }).count()).toBe(0);
    // What is past is shown as it was; the lens waits.
    await page.getByRole('link', { name: text.historyPage.title, exact: true }).click();
    await page.waitForURL(/\/history$/);
    await line(page).waitFor({ state: 'hidden' });
    expect(await page.getByRole('group', { name: words.label }).count()).toBe(0);
    await page.goBack();
    await line(page).waitFor();
    const seen = await page.getByRole('article').count();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: words.takeOff }).click();
    await page
      .getByRole('link', { name: new RegExp(pack) })
      .first()
      .waitFor();
    expect(await page.getByRole('article').count()).toBeGreaterThan(seen);
    expect(new URL(page.url()).searchParams.get('lens')).toBeNull();
  });

  it('works by keyboard: a cell that is not seen says why, and cannot be changed', async () => {
    const page = await open(`${journey}/matrix`, { language });
    const name = new RegExp(`^${sales}, [^:]* 8 ${prepare}: `);
    const cell = page.getByRole('gridcell', { name });
    await cell.focus();
    const before = await cell.getAttribute('aria-label');
    await page.keyboard.press('Alt+1');
    await line(page).waitFor();
    await page.getByRole('heading', { level: 2, name: words.panel.title }).waitFor();
    await page.getByText(words.panel.edit).waitFor();
    expect(await cell.evaluate((own) => own === document.activeElement)).toBe(true);
    for (const key of ['l', 'Delete', 'Enter']) await page.keyboard.press(key);
    await page.keyboard.press('Alt+0');
    await line(page).waitFor({ state: 'hidden' });
    expect(await cell.getAttribute('aria-label')).toBe(before);
    // The lens that sees every moment takes nothing away.
    await page.keyboard.press('Alt+5');
    const theLens = text.lenses.builtIn['goal-oriented'].inSentence;
    await page.getByText(words.allSeen({ theLens })).waitFor();
    await moment(page).waitFor();
  });

  it('leaves what it does not see alone while a block is cleared, and says so', async () => {
    const page = await open(`${journey}/matrix?lens=functional`, { language });
    await line(page).waitFor();
    await works(page);
    const unseen = page.getByRole('gridcell', {
      name: words.unseenCell({ department: 'Web & IT', step: `8 ${prepare}` }),
    });
    const beside = page.getByRole('gridcell', { name: /^Web & IT, [^:]* 7 / });
    const before = await beside.getAttribute('aria-label');
    await unseen.focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Delete');
    await page
      .getByText(text.blocks.unseen({ count: 1 }))
      .first()
      .waitFor();
    await expect.poll(() => beside.getAttribute('aria-label')).not.toBe(before);
    await page.keyboard.press('Alt+0');
    await page
      .getByRole('gridcell', {
        name: new RegExp(`^Web & IT, [^:]* 8 ${prepare}: ${text.model.levels.consulted}`, 'i'),
      })
      .waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => beside.getAttribute('aria-label')).toBe(before);
  });

  it('leaves the board one row with holes, without the names of what it does not see', async () => {
    const page = await open(`${journey}/lenses?lens=functional`, { language });
    await line(page).waitFor();
    await expect.poll(() => page.getByRole('img', { name: /: / }).count()).toBe(1);
    expect(await page.getByRole('button', { name: pack }).count()).toBe(0);
    await page.getByRole('button', { name: words.unseen }).first().waitFor();
    await expectNoAxeViolations(page);
  });

  it('leaves an empty step on a phone, with the reason', async () => {
    const page = await open(`${journey}/matrix?lens=functional`, { language, width: 390 });
    await line(page).waitFor();
    await page.getByRole('button', { name: `8 ${prepare}` }).click();
    await page.getByText(words.momentsUnseen({ count: 2 }), { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: pack }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: words.takeOff }).click();
    await page.getByRole('button', { name: new RegExp(`^${pack}`) }).waitFor();
  });
});
