import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';

const { open } = appInBrowser();

const MOMENTS = {
  en: { pack: 'Pack the hand luggage', travel: 'Travel to the city' },
  nl: { pack: 'De handbagage inpakken', travel: 'Naar de stad reizen' },
};

describe.each(['en', 'nl'] as const)('the lens board (%s)', (language) => {
  const text = TEXTS[language];
  const words = text.lenses.board;
  const { pack, travel } = MOMENTS[language];
  const workspace = `/w/${exampleWorkspaceId(language)}`;
  const board = `${workspace}/journeys/business-trip/lenses`;

  it('begins with packing: one lens sees it, and each other one says why it does not', async () => {
    const page = await open(board, { language });
    const sights = page.getByRole('region', { name: pack });
    await sights.getByText(words.seenBy({ seeing: 1, lenses: 5 })).waitFor();
    const functions = ['marketing', 'sales', 'service'] as const;
    const because = text.lenses.because({ because: 'no-function', functions: [...functions] });
    await sights.getByText(words.missesIt({ because })).waitFor();
    const row = page.getByRole('row', { name: new RegExp(`^${text.lenses.builtIn.functional.name}`) });
    expect(await row.textContent()).toContain(words.blindSpots({ count: 6 }));
  });

  it('is walked along by keyboard, and leads to the moment on the matrix', async () => {
    const page = await open(board, { language });
    const moment = page.getByRole('button', { name: pack, exact: true });
    await moment.focus();
    await page.keyboard.press('ArrowRight');
    const next = page.getByRole('button', { name: travel, exact: true, pressed: true });
    await next.waitFor();
    expect(await next.evaluate((own) => own === document.activeElement)).toBe(true);
    // One stop for Tab: the arrows have taken it along.
    expect(await moment.getAttribute('tabindex')).toBe('-1');
    await page.getByRole('region', { name: travel }).getByRole('link', { name: words.toMoment }).click();
    await page.waitForURL(/\/matrix\?at=moment\./);
    await page.getByRole('heading', { level: 2, name: travel }).waitFor();
  });

  it('fits a phone, and says in an empty journey what to do first', async () => {
    const page = await open(board, { language, width: 390 });
    await page.getByRole('table').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.goto(new URL(`${workspace}/new-journey`, page.url()).href);
    await page.getByRole('textbox', { name: text.start.name }).fill('Weekend');
    await page.getByRole('button', { name: text.start.newJourney.make, exact: true }).click();
    await page.getByRole('link', { name: words.tab, exact: true }).click();
    await page.getByRole('heading', { name: words.empty }).waitFor();
    await page.getByRole('link', { name: words.toMatrix }).waitFor();
    await expectNoAxeViolations(page);
  });
});
