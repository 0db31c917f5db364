import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, exampleWorkspaceId } from '@/lib/examples';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { stagesOf } from '@/lib/framework/twelve-steps';
import type { Moment } from '@/lib/model/facts';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { bringIn } from '../support/bring-in';
import { walkedIn } from '../support/walked-in';

const { app, open } = appInBrowser();

/** A walk through the matrix, the checklist and a second campaign takes its time. */
const LONG = 180_000;

describe.each(walkedIn('nl'))('a campaign (%s)', (language) => {
  const text = TEXTS[language];
  const words = text.campaigns;
  const beside = text.campaignsBeside;
  const campaigns = `/w/${exampleWorkspaceId(language)}/campaigns`;
  const campaign = `${campaigns}/hand-luggage-only`;
  const names = namesInExample(language);

  /** Every edit is with the server: the next page is made from it. */
  const isSaved = (page: Page) => page.getByText(text.editing.live).waitFor();
  const goTo = async (page: Page, path: string) => {
    await isSaved(page);
    await page.goto(app().url + path);
    await isSaved(page);
  };

  /** Adds something to a list of the panel beside the matrix, and gives it to sales. */
  async function add(page: Page, { title, add: label }: { title: string; add: string }, typed: string) {
    const list = partOf(page, title);
    await list.getByRole('textbox', { name: label, exact: true }).fill(typed);
    await page.keyboard.press('Enter');
    const row = list.getByRole('listitem').filter({ hasText: typed });
    await row.getByRole('button', { expanded: false }).click();
    await row.getByRole('button', { name: new RegExp(`${text.inspector.department}$`) }).click();
    await page.getByRole('option', { name: names.sales, exact: true }).click();
    return row;
  }
  const partOf = (page: Page, title: string) => page.getByRole('region', { name: new RegExp(`^${title}`) });

  /** Fills in what packing and the way there lack, in the panel beside the matrix. */
  async function bePresentWhilePacking(page: Page, matrix: string) {
    const { touchpoints, opportunities, contents, experience } = text.inspector;
    const { assumptions } = text.plan;
    const openMoment = async ({ id, name }: Moment) => {
      await goTo(page, `${matrix}?at=moment.${id}`);
      await page.getByRole('heading', { level: 2, name }).waitFor();
    };
    const tickAll = async (row: Locator, of: readonly { text: string }[]) => {
      for (const { text: option } of of) await row.getByRole('checkbox', { name: option }).press('Space');
    };
    await openMoment(names.travel);
    await add(page, touchpoints, 'The way there, by mail');
    await openMoment(names.pack);
    await add(page, touchpoints, 'Packing list by mail');
    await partOf(page, touchpoints.title).getByText(touchpoints.contact).waitFor();
    await tickAll(await add(page, opportunities, 'Lend an iron'), names.pack.obstacles);
    await tickAll(await add(page, contents, 'What is in the room'), names.pack.questions);
    await page.getByRole('radio', { name: experience.feelings[1], exact: true }).check({ force: true });
    const beliefs = partOf(page, assumptions.title);
    await beliefs.getByRole('button', { expanded: false, name: names.belief }).click();
    await beliefs.getByRole('textbox', { name: assumptions.test }).fill('Ask five guests');
    await page.keyboard.press('Tab');
  }

  /** Gives the step of packing a lead, and hands the customer over from there. */
  async function leadThePreparation(page: Page, matrix: string) {
    const leads = text.matrix.levelKeys.find(({ level }) => level === 'leads')?.key ?? '';
    await goTo(page, `${matrix}?at=cell.sales.prepare`);
    const cell = page.getByRole('gridcell', { name: new RegExp(`^${names.sales}, .*${names.prepare}`) });
    await cell.focus();
    await page.keyboard.press(leads);
    await goTo(page, `${matrix}?at=handoff.prepare.start`);
    await page.getByRole('button', { name: text.inspector.handoff.record, exact: true }).click();
    const confirm = page.getByRole('switch', { checked: false });
    await confirm.first().waitFor();
    for (const department of [names.sales, names.frontOffice])
      await page
        .getByRole('switch', { name: text.inspector.handoff.confirms({ department }), checked: false })
        .click();
    await goTo(page, `${matrix}?at=handoff.acquire.start`);
    await page
      .getByRole('switch', { name: text.inspector.handoff.confirms({ department: names.sales }) })
      .click();
  }

  /** What was pressed is gone with the press, and the focus is on what stands in its place. */
  const expectFocusIn = (page: Page, section: string) =>
    expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label')))
      .toBe(section);

  async function settleAndSign(page: Page) {
    const unticked = page
      .getByRole('region', { name: words.list.title, exact: true })
      .getByRole('checkbox', { checked: false });
    for (let left = await unticked.count(); left > 0; left -= 1) await unticked.first().check();
    const signOff = page.getByRole('region', { name: words.signOff.title });
    const sign = signOff.getByRole('button', {
      name: new RegExp(`^${words.signOff.signFor({ department: '' }).trim()}`),
    });
    for (let left = await sign.count(); left > 0; left -= 1) {
      await sign.first().click();
      await signOff.getByRole('textbox', { name: words.signOff.by }).fill('Anna');
      await page.keyboard.press('Enter');
      await signOff.getByRole('form').waitFor({ state: 'detached' });
      await expectFocusIn(page, words.signOff.title);
    }
  }

  it(
    'is a no-go because of packing, a go once packing is taken care of in the matrix, frozen at launch, and held against the next',
    async () => {
      const id = await bringIn(app().url, EXAMPLES[language]);
      const own = `/w/${id}/campaigns/hand-luggage-only`;
      const matrix = `/w/${id}/journeys/business-trip/matrix`;
      const page = await open(own, { language });
      const blockers = page.getByRole('region', { name: words.blockers.title });
      const packing = blockers.getByRole('link', { name: names.pack.name });
      await packing.waitFor();
      await page.getByText(words.noGo, { exact: true }).waitFor();
      const launch = page.getByRole('button', { name: words.launching.launch, exact: true });
      expect(await launch.isDisabled()).toBe(true);
      await expectNoAxeViolations(page);

      await bePresentWhilePacking(page, matrix);
      await leadThePreparation(page, matrix);
      await goTo(page, own);
      // What Sanne has taken upon herself in the example is all that is left.
      await blockers.getByText('Sanne de Wit').first().waitFor();
      expect(await packing.count()).toBe(0);
      const left = () => blockers.getByRole('heading', { level: 2 }).textContent();
      await expect.poll(left).toBe(`${words.blockers.title}0`);

      await settleAndSign(page);
      const count = await blockers.getByText('Sanne de Wit').count();
      await page.getByText(words.goWhyInSpite({ count })).waitFor();
      await launch.click();
      const since = page.getByRole('region', { name: words.launching.title });
      await since.getByText(words.launching.same).waitFor();

      // The lead of the launch is taken away again: that is said, and what was kept stays as it was.
      await goTo(page, `${matrix}?at=cell.sales.prepare`);
      await page.getByRole('gridcell', { name: new RegExp(`^${names.sales}, .*${names.prepare}`) }).focus();
      await page.keyboard.press('Delete');
      await goTo(page, own);
      await page.getByText(words.noGo, { exact: true }).waitFor();
      const lead = { step: names.prepare, was: names.sales, is: words.launching.nobody };
      await since.getByText(words.launching.lead(lead)).waitFor();
      const unled = text.gaps['step-without-lead'].title({ step: names.prepare });
      await since.getByText(unled, { exact: true }).waitFor();
      await expectNoAxeViolations(page);

      await goTo(page, `/w/${id}/campaigns`);
      await page.getByRole('textbox', { name: words.add }).fill('Lente');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Lente' }).waitFor();
      await goTo(page, own);
      await page.getByRole('link', { name: beside.compare }).click();
      await page.getByRole('heading', { level: 1, name: /Lente$/ }).waitFor();
      // Closed before the launch of the one, open again before that of the other.
      const onlyGaps = page.getByRole('table', { name: beside.onlyGaps({ name: 'Lente' }) });
      await onlyGaps.getByText(unled, { exact: true }).first().waitFor();
      await page.getByRole('table', { name: beside.numbers }).waitFor();
      // And what Sanne took upon herself is there again.
      await page.getByRole('table', { name: beside.again }).getByText('Sanne de Wit').first().waitFor();
      await expectNoAxeViolations(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      const lente = await fetch(`${app().url}/api/documents/${id}`).then((answer) => answer.json());
      const next = Object.keys(lente.records.campaign).find((one) => one !== 'hand-luggage-only');
      const file = await page.request.get(
        `${app().url}/api/workspaces/${id}/export/md?campaign=hand-luggage-only&with=${next}`,
      );
      expect(await file.text()).toContain(`## ${beside.again}`);
    },
    LONG,
  );

  it(
    'keeps the focus where somebody goes ahead by name, takes that back, signs off and launches',
    async () => {
      const id = await bringIn(app().url, EXAMPLES[language]);
      const page = await open(`/w/${id}/campaigns/hand-luggage-only`, { language });
      const blockers = page.getByRole('region', { name: words.blockers.title });
      // The button that sends the form does not name its place.
      const ofPlace = blockers.getByRole('button', { name: /: / });
      const goAhead = ofPlace.filter({ hasNotText: words.blockers.takeBack });
      const takeBack = ofPlace.filter({ hasText: words.blockers.takeBack });
      const form = blockers.getByRole('form');
      const focused = page.locator(':focus');
      await goAhead.first().waitFor();
      const name = await goAhead.first().getAttribute('aria-label');
      await goAhead.first().press('Enter');
      await form.waitFor();
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'detached' });
      await expect.poll(() => focused.getAttribute('aria-label')).toBe(name);

      for (let left = await goAhead.count(); left > 0; left -= 1) {
        await goAhead.first().press('Enter');
        await form.getByRole('textbox', { name: words.blockers.reason }).fill('We bellen elke gast');
        await form.getByRole('textbox', { name: words.blockers.by }).fill('Anna');
        await page.keyboard.press('Enter');
        await form.waitFor({ state: 'detached' });
        await expectFocusIn(page, words.blockers.title);
      }
      expect(await goAhead.count()).toBe(0);

      await takeBack.last().press('Enter');
      await goAhead.waitFor();
      await expectFocusIn(page, words.blockers.title);
      await page.keyboard.press('Enter');
      await form.getByRole('textbox', { name: words.blockers.reason }).fill('Toch');
      await form.getByRole('button', { name: words.blockers.override, exact: true }).press('Enter');
      await form.waitFor({ state: 'detached' });
      await expectFocusIn(page, words.blockers.title);

      await settleAndSign(page);
      await page.getByText(words.goWhyInSpite({ count: await takeBack.count() })).waitFor();
      await page.getByRole('button', { name: words.launching.launch, exact: true }).press('Enter');
      await page.getByRole('region', { name: words.launching.title }).waitFor();
      await expectFocusIn(page, words.launching.title);
    },
    LONG,
  );

  it('stands in a list beside others, without scrolling sideways on a phone', async () => {
    const page = await open(campaigns, { language, width: 390 });
    await page.getByRole('textbox', { name: words.add }).fill('Zomer');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Zomer' }).waitFor();
    const widths = () =>
      page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    const [scroll, client] = await widths();
    expect(scroll).toBe(client);
    await page.getByRole('link', { name: words.back }).click();
    await page.getByRole('link', { name: 'Zomer' }).waitFor();
    await expectNoAxeViolations(page);
  });

  it('leaves as a document and as a calendar', async () => {
    const page = await open(campaign, { language });
    const at = (format: string) =>
      page.request.get(
        `${new URL(page.url()).origin}/api/workspaces/${exampleWorkspaceId(language)}/export/${format}?campaign=hand-luggage-only`,
      );
    expect(await (await at('ics')).text()).toContain('BEGIN:VCALENDAR');
    expect(await (await at('md')).text()).toContain(words.signOff.title);
  });
});

/** What the parts of the example that the walk goes through are called. */
function namesInExample(language: 'en' | 'nl') {
  const parsed = parseFileValue(EXAMPLES[language]);
  if (!parsed.ok) throw new Error('The example cannot be read.');
  const { workspace, journeys } = parsed.facts;
  const moment = (id: string) => {
    const found = journeys[0]?.moments.find((one) => one.id === id);
    if (!found) throw new Error(`The example has no moment ${id}.`);
    return found;
  };
  const department = (id: string) => workspace.departments.find((one) => one.id === id)?.name ?? '';
  const steps = stagesOf(workspace).flatMap((stage) => stage.steps);
  return {
    pack: moment('pack'),
    travel: moment('travel'),
    prepare: steps.find(({ id }) => id === 'prepare')?.name ?? '',
    sales: department('sales'),
    frontOffice: department('front-office'),
    belief: journeys[0]?.assumptions.find(({ on }) => on?.moment === 'pack')?.text ?? '',
  };
}
