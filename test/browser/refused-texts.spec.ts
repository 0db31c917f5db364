import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appInBrowser } from '../support/app-in-browser';
import { focused } from '../support/focused';
import { cellOf, isSaved } from '../support/in-matrix';

const MATRIX = '/w/stadshotel/journeys/business-trip/matrix';
const STEPS = ['Trigger', 'Explore', 'Compare', 'Acquire', 'Judge'] as const;

const { app, open } = appInBrowser();

async function write(page: Page, step: string, statement: string) {
  await cellOf(page, 'Marketing', step).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(statement);
  await page.keyboard.press('Enter');
}

it('texts of a tab that is gone, refused, stay until somebody has chosen (L5)', async () => {
  const [anna, ben] = [await open(MATRIX), await open(MATRIX)];
  const device = ben.context();
  await device.setOffline(true);
  for (const step of STEPS) await write(ben, step, `ben ${step}`);
  await ben.getByRole('status').filter({ hasText: '5 edits are not saved' }).waitFor();
  for (const step of STEPS) await write(anna, step, `anna ${step}`);
  await isSaved(anna);
  await ben.close();
  await device.setOffline(false);

  const again = await device.newPage();
  again.setDefaultTimeout(20_000);
  await again.goto(app().url + MATRIX);
  await again.getByText(/5 texts of yours were not saved.*Marketing · Trigger/).waitFor();
  // Neither a reload nor other messages take them away.
  await again.reload();
  await again.getByRole('button', { name: 'Choose', exact: true }).click();
  const dialog = again.getByRole('dialog', { name: 'Texts that were not saved' });
  await dialog.waitFor();
  await again.keyboard.press('Escape');
  await expect.poll(() => focused(again)).toMatch(/^Matrix of/);
  await again.getByRole('button', { name: 'Choose', exact: true }).click();
  for (const step of STEPS) {
    const choice = dialog.getByRole('alert').filter({ hasText: `Marketing · ${step}` });
    await choice.getByText(`anna ${step}`).waitFor();
    await choice.getByText(`ben ${step}`).waitFor();
  }
  for (const step of STEPS)
    await dialog
      .getByRole('alert')
      .filter({ hasText: `Marketing · ${step}` })
      .getByRole('button', { name: step === 'Explore' ? 'Keep what is there' : 'Use mine' })
      .click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => focused(again)).toMatch(/^Matrix of/);
  const texts = async () => {
    const { records } = await (await fetch(`${app().url}/api/documents/stadshotel/business-trip`)).json();
    return STEPS.map((step) => records.role[`marketing:${step.toLowerCase()}`].statement);
  };
  await expect
    .poll(texts)
    .toEqual(STEPS.map((step) => (step === 'Explore' ? 'anna Explore' : `ben ${step}`)));
  // Both texts are found afterwards, whichever stays.
  const history = await fetch(`${app().url}/api/workspaces/stadshotel/history?journey=business-trip`);
  const told = JSON.stringify(await history.json());
  for (const step of STEPS) for (const who of ['anna', 'ben']) expect(told).toContain(`${who} ${step}`);
});

it('with the tab left open they wait for a choice in one message, also after a reload', async () => {
  const [anna, ben] = [await open(MATRIX), await open(MATRIX)];
  await ben.context().setOffline(true);
  for (const step of STEPS) await write(ben, step, `ben offline ${step}`);
  for (const step of STEPS) await write(anna, step, `anna meanwhile ${step}`);
  await isSaved(anna);
  await ben.context().setOffline(false);
  await ben.getByText(/5 texts of yours were not saved.*Marketing · Trigger/).waitFor();
  await ben.reload();
  await ben.getByRole('button', { name: 'Choose', exact: true }).click();
  const dialog = ben.getByRole('dialog', { name: 'Texts that were not saved' });
  for (const step of STEPS) {
    const choice = dialog.getByRole('alert').filter({ hasText: `Marketing · ${step}` });
    await choice.getByText(`anna meanwhile ${step}`).waitFor();
    await choice.getByRole('button', { name: 'Use mine' }).click();
    await cellOf(anna, 'Marketing', step)
      .filter({ hasText: `ben offline ${step}` })
      .waitFor();
  }
  await dialog.waitFor({ state: 'detached' });
  // None of them is offered once more in its field.
  await cellOf(ben, 'Marketing', 'Explore').click();
  await ben.getByRole('complementary').getByRole('textbox').first().waitFor();
  expect(await ben.getByText('You were typing here').count()).toBe(0);
});
