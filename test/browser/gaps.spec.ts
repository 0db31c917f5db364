import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { walkedIn } from '../support/walked-in';

const { app, open } = appInBrowser();

const PLACES = {
  en: { worst: 'Prepare / Pack the hand luggage', unled: 'Prepare', moment: 'Pack the hand luggage' },
  nl: {
    worst: 'Voorbereiden / De handbagage inpakken',
    unled: 'Voorbereiden',
    moment: 'De handbagage inpakken',
  },
};

describe.each(walkedIn('nl'))('the gaps of the example (%s)', (language) => {
  const text = TEXTS[language];
  const words = text.gapsPage;
  const places = PLACES[language];
  const workspace = `/w/${exampleWorkspaceId(language)}`;
  const gaps = `${workspace}/journeys/business-trip/gaps`;
  const unled = text.gaps['step-without-lead'].title({ step: places.unled });

  const withPage = async (path: string, walk: (page: Page) => Promise<void>, width = 1280) => {
    const page = await open(path, { language, width });
    await walk(page);
  };
  const choose = async (page: Page, label: string, option: string) => {
    await page.getByRole('search').getByRole('button', { name: label }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  const headings = (page: Page) => page.getByRole('heading', { level: 2 });
  const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

  it('stand by place, the worst first, and can be put together by step; the address keeps it', () =>
    withPage(gaps, async (page) => {
      await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
      expect(await headings(page).first().textContent()).toBe(places.worst);
      await choose(page, words.by, words.groupings.step);
      await expect.poll(() => param(page, 'by')).toBe('step');
      await page
        .getByRole('region', { name: `8 · ${places.unled}` })
        .getByText(unled, { exact: true })
        .waitFor();
      // Steps stand among the places too, with their numbers: the new order is there when a step comes first.
      await expect.poll(() => headings(page).first().textContent()).toMatch(/^1 · /);
      const order = await headings(page).allTextContents();
      const numbered = order.filter((name) => /^\d/.test(name)).map((name) => Number.parseInt(name, 10));
      expect(numbered.length).toBeGreaterThan(3);
      expect(numbered).toEqual(numbered.toSorted((a, b) => a - b));
      await page.reload();
      await expect.poll(() => headings(page).allTextContents()).toEqual(order);
    }));

  it('are filtered and searched; where nothing is left, one button brings all back', () =>
    withPage(gaps, async (page) => {
      await page.getByRole('article', { name: unled, exact: true }).waitFor();
      // More than come with the page: all are there in the end, without a press.
      const said = await page.getByRole('status').filter({ hasText: /^\d+ / }).textContent();
      const all = Number.parseInt(said ?? '', 10);
      await expect.poll(() => page.getByRole('article').count()).toBe(all);
      await page.getByRole('button', { name: new RegExp(`^${text.model.severities.critical} `) }).click();
      await expect.poll(() => param(page, 'severity')).toBe('critical');
      await page.getByRole('button', { name: words.clear }).waitFor();
      await expect.poll(() => page.getByRole('article').count()).toBeLessThan(all);
      await choose(page, words.family, text.model.ruleFamilies.presence);
      await page.getByRole('article', { name: unled, exact: true }).waitFor({ state: 'hidden' });
      await page.getByRole('region', { name: places.worst }).waitFor();
      await page.getByRole('searchbox', { name: words.search }).fill('zzz');
      await page.getByRole('heading', { name: words.noMatch }).waitFor();
      await expectNoAxeViolations(page);
      await page.getByRole('button', { name: words.clear }).last().click();
      await expect.poll(() => page.getByRole('article').count()).toBe(all);
      expect(await page.getByRole('searchbox', { name: words.search }).inputValue()).toBe('');
      await page.getByRole('searchbox', { name: words.search }).fill(places.unled.toUpperCase());
      await page.getByRole('article', { name: unled, exact: true }).waitFor();
      await expect.poll(() => page.getByRole('article').count()).toBeLessThan(all);
    }));

  it('lead to their place on the matrix, and back with the filters as they were', () =>
    withPage(`${gaps}?severity=critical`, async (page) => {
      await page.getByRole('link', { name: places.worst }).click();
      await page.waitForURL(/\/matrix\?at=moment\./);
      await page.getByRole('heading', { level: 2, name: places.moment }).waitFor();
      await page.goBack();
      await page.getByRole('region', { name: places.worst }).waitFor();
      expect(param(page, 'severity')).toBe('critical');
      const pressed = page.getByRole('button', { pressed: true });
      expect(await pressed.textContent()).toContain(text.model.severities.critical);
    }));

  it('lead keys into the panel of a handoff, which is no cell', () =>
    withPage(gaps, async (page) => {
      await page.locator('a[href*="at=handoff."]').first().press('Enter');
      await page.waitForURL(/\/matrix\?at=handoff\./);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('[data-place]')?.tagName))
        .toBe('DIV');
      await page.keyboard.press('Tab');
      expect(page.url()).toContain('at=handoff.');
    }));

  it('are accepted with a reason by keyboard alone, found under accepted, and open again after undo', () =>
    withPage(gaps, async (page) => {
      const gap = page.getByRole('article', { name: unled, exact: true });
      const reason = page.getByRole('textbox', { name: text.inspector.gap.reason });
      await gap.getByRole('button', { name: text.inspector.gap.accept }).press('Enter');
      await reason.press('Escape');
      await reason.waitFor({ state: 'detached' });
      await gap.getByRole('button', { name: text.inspector.gap.accept }).press('Enter');
      await reason.fill('Next year');
      await reason.press('Control+Enter');
      await gap.waitFor({ state: 'hidden' });
      // Its card is gone; the keyboard goes on from the list, not from the top of the page.
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
        .toBe('status');
      await page.getByRole('button', { name: words.accepted({ count: 2 }) }).press('Enter');
      await gap.getByText('Next year').waitFor();
      expect(param(page, 'state')).toBe('accepted');
      const undo = text.editing.undoWhat({
        what: text.inspector.gap.accepting({ name: text.gaps['step-without-lead'].name }),
      });
      await page.getByRole('button', { name: undo, exact: true }).press('Enter');
      await gap.waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: words.clear }).first().press('Enter');
      await gap.waitFor();
      // The next walks find the example as it was only once the undo has reached the server.
      await page.getByText(text.editing.live).waitFor();
    }));

  it('shut nobody out: full, and in a new journey that says what to do first', () =>
    withPage(gaps, async (page) => {
      await page.getByRole('article', { name: unled, exact: true }).waitFor();
      await expectNoAxeViolations(page);
      await page.goto(`${app().url}${workspace}/new-journey`);
      await page.getByRole('textbox', { name: text.start.name }).fill('Weekend');
      await page.getByRole('button', { name: text.start.newJourney.make, exact: true }).click();
      await page.getByRole('link', { name: words.title, exact: true }).click();
      await page.getByRole('heading', { name: text.inspector.orientation.empty }).waitFor();
      await page.getByRole('link', { name: words.toMatrix }).waitFor();
      await expectNoAxeViolations(page);
    }));

  it('fit a phone', () =>
    withPage(
      gaps,
      async (page) => {
        await page.getByRole('article', { name: unled, exact: true }).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        await choose(page, words.state, words.states.accepted);
        await expect.poll(() => page.getByRole('article').count()).toBe(1);
      },
      390,
    ));

  it('name their rule, which is explained with its examples', () =>
    withPage(gaps, async (page) => {
      const gap = page.getByRole('article', { name: unled, exact: true });
      await gap.getByRole('button', { name: text.inspector.gap.more }).click();
      await gap.getByRole('link', { name: text.inspector.gap.aboutRule }).click();
      const { name, finds } = text.gaps['step-without-lead'];
      const rule = page.getByRole('article', { name });
      await rule.getByText(finds).waitFor();
      expect(new URL(page.url()).hash).toBe('#step-without-lead');
      expect(await rule.getByRole('list', { name: text.rulesPage.saysThen }).count()).toBeGreaterThan(0);
      await expectNoAxeViolations(page);
    }));

  it('that are not there say so, and where to go on', async () => {
    const answer = await fetch(`${app().url}/w/nowhere`, { headers: { cookie: `language=${language}` } });
    expect(answer.status).toBe(404);
    await withPage('/w/nowhere', async (page) => {
      await page.getByRole('heading', { level: 1, name: text.shell.gone }).waitFor();
      await expectNoAxeViolations(page);
      await page.getByRole('link', { name: text.shell.toOverview }).click();
      await page.waitForURL(/\/workspaces$/);
    });
  });
});
