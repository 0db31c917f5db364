import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { twelveSteps } from '@/lib/framework/twelve-steps';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';

const { app, open } = appInBrowser();

const DEPARTMENTS = ['Reservations', 'Klantenservice en relatiebeheer', 'Huishoudelijke dienst'];

describe.each(['en', 'nl'] as const)('a first journey of one’s own (%s)', (language) => {
  const text = TEXTS[language];
  const workspace = `/w/${exampleWorkspaceId(language)}`;
  const prepare = twelveSteps(language)
    .flatMap(({ steps }) => steps)
    .find(({ id }) => id === 'prepare');
  const step = prepare?.name ?? '';
  const leadsKey = text.matrix.levelKeys.find(({ level }) => level === 'leads')?.key ?? '';
  const cellOf = (page: Page, department: string) =>
    page.getByRole('gridcell', { name: new RegExp(`^${department}, .*${step}`) });
  const carriedAlone = text.gaps['step-carried-alone'].title({ step, department: DEPARTMENTS[0] ?? '' });

  it('shows its first gaps by mouse', async () => {
    const page = await open(`${workspace}/new-journey`, { language });
    await page.getByRole('textbox', { name: text.start.name }).fill(`Muis ${language}`);
    await page.getByRole('button', { name: text.start.newJourney.make, exact: true }).click();
    await page.waitForURL(/\/matrix/);
    const add = page.getByRole('textbox', { name: text.matrix.addDepartment });
    for (const name of DEPARTMENTS) {
      await add.fill(name);
      await page.getByRole('button', { name: text.matrix.addDepartment }).click();
      await page.getByRole('rowheader', { name: new RegExp(`^${name}`) }).waitFor();
    }
    await cellOf(page, DEPARTMENTS[0] ?? '').click();
    await page.keyboard.press(leadsKey);
    await page
      .getByRole('gridcell', {
        name: new RegExp(`^${DEPARTMENTS[0]}.*${step}.*${text.model.levels.leads}`, 'i'),
      })
      .waitFor();
    await page.getByRole('columnheader', { name: new RegExp(step) }).click();
    await page.getByText(carriedAlone).first().waitFor();
    await expectNoAxeViolations(page);
    // It is in the file of the workspace, and so are the departments.
    const file = await page.request.get(
      `${app().url}/api${workspace.replace('/w/', '/workspaces/')}/export/json`,
    );
    const { workspace: written, journeys } = await file.json();
    expect(written.departments.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(DEPARTMENTS),
    );
    const made = journeys.find(({ name }: { name: string }) => name === `Muis ${language}`);
    expect(made.roles).toMatchObject([{ step: 'prepare', level: 'leads' }]);
  });

  it('is filled in by keyboard alone, and undone', async () => {
    const page = await open(`${workspace}/new-journey`, { language });
    await page.getByRole('textbox', { name: text.start.name }).fill(`Toetsen ${language}`);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/matrix/);
    await page.getByRole('textbox', { name: text.matrix.addDepartment }).focus();
    await page.keyboard.type(`Toets ${language}`);
    await page.keyboard.press('Enter');
    const cell = cellOf(page, `Toets ${language}`);
    await cell.focus();
    await page.keyboard.press(leadsKey);
    await expect.poll(() => cell.getAttribute('aria-label')).toContain(text.model.levels.leads.toLowerCase());
    await page.keyboard.press('F2');
    await page.keyboard.type('Mailt wat er in de kamer is');
    await page.keyboard.press('Control+Enter');
    await cell.getByText('Mailt wat er in de kamer is').waitFor();
    await cell.focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => cell.getAttribute('aria-label'))
      .toContain(text.model.levels.unanswered.toLowerCase());
    await page.keyboard.press('ArrowRight');
    expect(await cell.evaluate((own) => own === document.activeElement)).toBe(false);
  });

  it('fits a phone, one step at a time', async () => {
    const page = await open(`${workspace}/journeys/business-trip/matrix`, { language, width: 390 });
    await page.getByRole('button', { name: `8 ${step}` }).click();
    await page.getByRole('heading', { level: 2, name: step }).waitFor();
    const department = page.getByRole('region', { name: 'Housekeeping' });
    await department.getByRole('button').first().click();
    await department.getByRole('button', { name: text.model.levels.consulted, exact: true }).click();
    await department.getByRole('button', { name: text.model.levels.consulted, pressed: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectNoAxeViolations(page);
  });
});
