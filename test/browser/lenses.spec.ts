import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { focused } from '../support/focused';
import { walkedIn } from '../support/walked-in';

const { open } = appInBrowser();

const MOMENTS = {
  en: { pack: 'Pack the hand luggage', travel: 'Travel to the city', book: 'Book the room' },
  nl: { pack: 'De handbagage inpakken', travel: 'Naar de stad reizen', book: 'De kamer boeken' },
};

describe.each(walkedIn('en'))('the lens board (%s)', (language) => {
  const text = TEXTS[language];
  const words = text.lenses.board;
  const { pack, travel, book } = MOMENTS[language];
  const workspace = `/w/${exampleWorkspaceId(language)}`;
  const board = `${workspace}/journeys/business-trip/lenses`;
  const lensName = (id: keyof typeof text.lenses.builtIn) => text.lenses.builtIn[id].name;
  const phases = text.lenses.phases;
  const around = text.lookThrough.around({ from: phases.sales, to: phases.service });

  it('begins with packing: one lens sees it, and each other one says where it lies and why', async () => {
    const page = await open(board, { language });
    const sights = page.getByRole('region', { name: pack });
    const missing = (['functional', 'target', 'engagement', 'active'] as const).map(lensName);
    await sights.getByText(words.whoSees({ seeing: [lensName('goal-oriented')], missing })).waitFor();
    const functions = ['marketing', 'sales', 'service'] as const;
    const because = text.lenses.because({ because: 'no-function', functions: [...functions] });
    await sights.getByText(words.missesIt({ around, because })).waitFor();
    const row = page.getByRole('img', { name: new RegExp(`^${lensName('functional')}: `) });
    expect(await row.getAttribute('aria-label')).toContain(words.run({ name: words.unseen, count: 2 }));
    await page.getByText(words.blindSpots({ count: 6 })).waitFor();
    // The same facts, to be read out.
    const table = page.getByRole('table', { name: words.caption });
    const read = table.getByRole('row', { name: new RegExp(`^${pack}`) });
    await read
      .getByRole('cell', { name: text.lenses.why({ because: 'no-contact' }) })
      .first()
      .waitFor();
    await expectNoAxeViolations(page);
  });

  it('is walked along by keyboard, names the hole in a lens, and leads to the moment on the matrix', async () => {
    const page = await open(board, { language });
    const moment = page.getByRole('button', { name: pack, exact: true });
    await moment.focus();
    await page.keyboard.press('ArrowRight');
    const next = page.getByRole('button', { name: travel, exact: true, pressed: true });
    await next.waitFor();
    expect(await next.evaluate((own) => own === document.activeElement)).toBe(true);
    // One stop for Tab: the arrows have taken it along.
    expect(await moment.getAttribute('tabindex')).toBe('-1');
    await page.keyboard.press('ArrowDown');
    const hole = words.holeOf({ lens: lensName('functional'), around, moments: [pack, travel] });
    await page.getByRole('status').getByText(hole).waitFor();
    await page.getByRole('link', { name: text.lensComparison.link }).press('Enter');
    await expect.poll(() => focused(page)).toBe(text.lensComparison.title);
    await page.getByRole('link', { name: text.lensComparison.toBoard }).press('Enter');
    await expect.poll(() => focused(page)).toBe(words.title({ count: 5 }));
    await moment.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('region', { name: travel }).getByRole('link', { name: words.toMoment }).click();
    await page.waitForURL(/\/matrix\?at=moment\./);
    await page.getByRole('heading', { level: 2, name: travel }).waitFor();
  });

  it('shows only what so many lenses miss, and sorts by it', async () => {
    const page = await open(board, { language });
    const heads = page.getByRole('group', { name: words.moments }).getByRole('button');
    await expect.poll(() => heads.count()).toBe(19);
    const choose = async (label: string, option: string | RegExp) => {
      await page.getByRole('button', { name: label }).click();
      await page.getByRole('option', { name: option }).click();
    };
    await choose(words.sort, words.worstFirst);
    await expect.poll(() => heads.first().textContent()).toBe(pack);
    await choose(words.which, words.missedBy({ count: 4, lenses: 5 }));
    await expect.poll(() => heads.allTextContents()).toEqual([pack, travel]);
    await choose(words.which, words.allMoments({ count: 19 }));
    await expect.poll(() => heads.count()).toBe(19);
  });

  it('says how the customer is handed over from phase to phase, the worst first', async () => {
    const page = await open(board, { language });
    const card = page.getByRole('region', { name: words.openHandoffs });
    const missing = words.phaseHandoff({
      from: phases.sales,
      to: phases.service,
      state: words.handoffStates.missing,
    });
    expect(await card.getByRole('listitem').first().textContent()).toContain(missing);
  });

  it('goes lens by lens on a phone, and says in an empty journey what to do first', async () => {
    const page = await open(board, { language, width: 390 });
    const hole = page.getByRole('heading', { name: words.hole({ around }) });
    await hole.waitFor();
    await page.getByRole('button', { name: pack, exact: true }).click();
    const sights = page.getByRole('region', { name: pack, exact: true });
    await sights.getByRole('link', { name: words.toMoment }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectNoAxeViolations(page);
    const shown = lensName('functional');
    const choice = new RegExp(`^(${shown} ${words.lens}|${words.lens} ${shown})$`);
    await page.getByRole('button', { name: choice }).click();
    await page.getByRole('option', { name: lensName('goal-oriented') }).click();
    await hole.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: book, exact: true }).waitFor();
    await page.goto(new URL(`${workspace}/new-journey`, page.url()).href);
    await page.getByRole('textbox', { name: text.start.name }).fill('Weekend');
    await page.getByRole('button', { name: text.start.newJourney.make, exact: true }).click();
    // The workspace has a tab of the same name.
    await page.waitForURL(/\/matrix/);
    await page.getByRole('link', { name: words.tab, exact: true }).click();
    await page.getByRole('heading', { name: words.empty }).waitFor();
    await page.getByRole('link', { name: words.toMatrix }).waitFor();
    await expectNoAxeViolations(page);
  });
});
