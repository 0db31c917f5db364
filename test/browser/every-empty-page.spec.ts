import { beforeAll, describe, expect, it } from 'vitest';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { expectForEverybody, OF_JOURNEY, OF_WORKSPACE, worksOn } from '../support/every-page';

const { open } = appInBrowser({ sharesDevices: true });

describe('nobody is shut out of what is still empty', () => {
  const text = TEXTS.nl;
  const workspace = '/w/leeg';
  const journey = `${workspace}/journeys/eerste`;

  beforeAll(async () => {
    const page = await open('/workspaces', { language: 'nl' });
    await page.getByRole('button', { name: text.start.workspaces.make }).click();
    await page.getByRole('textbox', { name: text.start.name }).fill('Leeg');
    await page.getByRole('button', { name: text.start.workspaces.makeIt }).click();
    await page.waitForURL(`**${workspace}`);
  });

  const look = async (path: string) => {
    const page = await open(path, { language: 'nl' });
    await worksOn(page, 'nl');
    await expectNoAxeViolations(page);
    await expectForEverybody(page, 'nl');
  };

  it.each(OF_WORKSPACE.map((path) => workspace + path))('%s', look);

  it('a journey that begins', async () => {
    const page = await open(`${workspace}/new-journey`, { language: 'nl' });
    await page.getByRole('textbox', { name: text.start.name }).fill('Eerste');
    await page.getByRole('button', { name: text.start.newJourney.make, exact: true }).click();
    await page.waitForURL(`**${journey}/matrix`);
  });

  it('nothing can be saved where nothing is, and the way on is there', async () => {
    const actions = await open(`${workspace}/plan/actions`, { language: 'nl' });
    await actions.getByText(text.plan.actions.emptyWhy).waitFor();
    expect(await actions.getByRole('link', { name: text.plan.actions.csv }).count()).toBe(0);
    const reports = await open(`${workspace}/reports`, { language: 'nl' });
    await reports.getByRole('heading', { name: text.reports.notBegun }).waitFor();
    expect(await reports.getByRole('button', { name: text.reports.save }).count()).toBe(0);
    const beside = await open(`${workspace}/side-by-side`, { language: 'nl' });
    await beside.getByText(text.personas.sideBySide.tooFewWhy).waitFor();
    await beside.getByRole('link', { name: text.shell.newJourney }).click();
    await beside.waitForURL(`**${workspace}/new-journey`);
  });

  it.each(OF_JOURNEY.map((path) => journey + path))('%s', look);
});
