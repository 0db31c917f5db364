import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';

const { open } = appInBrowser();

describe.each(['en', 'nl'] as const)('a campaign (%s)', (language) => {
  const text = TEXTS[language];
  const words = text.campaigns;
  const campaign = `/w/${exampleWorkspaceId(language)}/campaigns/hand-luggage-only`;

  const goAheadEverywhere = async (page: Page) => {
    const blockers = page.getByRole('region', { name: words.blockers.title });
    const ask = blockers.getByRole('button', {
      name: new RegExp(`^${words.blockers.override.split(' ').slice(0, 2).join(' ')}`),
    });
    for (let left = await ask.count(); left > 0; left -= 1) {
      await ask.first().click();
      await blockers.getByRole('textbox', { name: words.blockers.by }).fill('Anna');
      await blockers
        .getByRole('textbox', { name: words.blockers.reason })
        .fill('The desk phones every guest');
      await blockers.getByRole('button', { name: words.blockers.override, exact: true }).click();
      await blockers.getByRole('form').waitFor({ state: 'detached' });
    }
  };

  it('is a no-go because of packing, becomes a go, is launched, and says what differs since', async () => {
    const page = await open(campaign, { language });
    const verdict = page.getByRole('status').filter({ hasText: words.noGo });
    await verdict.waitFor();
    const launch = page.getByRole('button', { name: words.launching.launch, exact: true });
    expect(await launch.isDisabled()).toBe(true);
    await expectNoAxeViolations(page);

    await goAheadEverywhere(page);
    const list = page.getByRole('region', { name: words.list.title, exact: true });
    const unticked = list.getByRole('checkbox', { checked: false });
    for (let left = await unticked.count(); left > 0; left -= 1) await unticked.first().check();
    const signOff = page.getByRole('region', { name: words.signOff.title });
    const sign = signOff.getByRole('button', {
      name: new RegExp(`^${words.signOff.signFor({ department: '' }).trim()}`),
    });
    for (let left = await sign.count(); left > 0; left -= 1) {
      await sign.first().click();
      await signOff.getByRole('button', { name: words.signOff.sign, exact: true }).click();
      await signOff.getByRole('form').waitFor({ state: 'detached' });
    }
    await page.getByText(words.goWhy).waitFor();
    await launch.click();
    const since = page.getByRole('region', { name: words.launching.title });
    await since.getByText(words.launching.same).waitFor();

    await list.getByRole('checkbox', { checked: true }).first().uncheck();
    await since.getByRole('heading', { name: new RegExp(`^${words.launching.itemsChanged}`) }).waitFor();
    await page.getByText(words.noGo, { exact: true }).waitFor();
    await expectNoAxeViolations(page);
  });

  it('stands in a list beside others, without scrolling sideways on a phone', async () => {
    const page = await open(campaign.replace('/hand-luggage-only', ''), { language, width: 390 });
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
