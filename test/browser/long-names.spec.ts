import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { bringIn } from '../support/bring-in';
import { walkedIn } from '../support/walked-in';

const { app, open } = appInBrowser();

const DEPARTMENT =
  'Klanttevredenheidsonderzoek & relatiebeheer zakelijke markt, vestiging Noordoost-Nederland';
const MOMENT = 'Belt de klantenservice over de ontvangstbevestiging die nooit is aangekomen';
const STATEMENT =
  'Zorgt dat de behandelingstermijn van de vergunningaanvraag wordt gehaald en belt de klant terug';
const FILE = {
  format: 'journey-lens/1',
  workspace: {
    name: 'Gemeenschappelijke Uitvoeringsorganisatie Verzekeringen & Vergunningen',
    language: 'nl',
    departments: [{ id: 'relations', name: DEPARTMENT, function: 'marketing', size: 12 }],
  },
  journeys: [
    {
      id: 'long',
      name: 'Arbeidsongeschiktheidsverzekering aanvragen voor een zelfstandige met personeel',
      moments: [{ id: 'waits', step: 'trigger', name: MOMENT }],
      roles: [{ department: 'relations', step: 'trigger', level: 'leads', statement: STATEMENT }],
    },
  ],
};

const isWhole = (field: Locator) =>
  field.evaluate((one) => one.scrollWidth <= one.clientWidth + 1 && one.scrollHeight <= one.clientHeight + 1);

describe.each(walkedIn('en'))('long names (%s)', (language) => {
  const text = TEXTS[language];

  it.each([1440, 390])('a department is read whole where it is named, at %i wide', async (width) => {
    const workspace = await bringIn(app().url, FILE);
    const page = await open(`/w/${workspace}/departments`, { language, width });
    const words = text.start.departments;
    const field = page.getByRole('textbox', { name: words.nameOf({ name: DEPARTMENT }) });
    expect(await isWhole(field)).toBe(true);
    for (const heading of [words.name, words.function, words.people])
      await page.getByText(heading, { exact: true }).first().waitFor();
    // A name is one line, however many it is shown in.
    await field.fill('Relaties\nNoordoost');
    await field.press('Enter');
    await page.getByRole('textbox', { name: words.nameOf({ name: 'Relaties Noordoost' }) }).waitFor();
  });

  it.each([1440, 900])(
    'the tools stay at the right of the one line of the header, at %i wide',
    async (width) => {
      const workspace = await bringIn(app().url, FILE);
      const page = await open(`/w/${workspace}/journeys/long/matrix`, { language, width });
      const header = page.getByRole('banner');
      const tools = header.getByRole('button', { name: text.shell.languageAndTheme });
      const first = header.getByRole('link', { name: text.ui.product });
      const [tool, start] = [await tools.boundingBox(), await first.boundingBox()];
      expect((tool?.x ?? 0) + (tool?.width ?? 0)).toBeGreaterThan(width - 40);
      expect(Math.abs((tool?.y ?? 0) - (start?.y ?? 0))).toBeLessThan(16);
      await header.getByTitle(FILE.workspace.name).waitFor();
      await header.getByTitle(FILE.journeys[0]?.name ?? '').waitFor();
    },
  );

  it('a moment is read whole at the head of the map; a statement that is cut has a tooltip', async () => {
    const workspace = await bringIn(app().url, FILE);
    const page = await open(`/w/${workspace}/journeys/long/map`, { language });
    const name = page.locator('.moment-name');
    await name.waitFor();
    expect(await isWhole(name)).toBe(true);
    await page.goto(new URL('matrix', page.url()).href);
    await page.locator('.statement').hover();
    expect(await page.locator('.statement').getAttribute('title')).toBe(STATEMENT);
  });
});
