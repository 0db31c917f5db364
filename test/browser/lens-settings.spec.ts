import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { twelveSteps } from '@/lib/framework/twelve-steps';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { focused } from '../support/focused';
import { walkedIn } from '../support/walked-in';

const { open } = appInBrowser();

const SAID = {
  en: {
    pack: 'Pack the hand luggage',
    checkIn: 'Check in',
    silent: 'Housekeeping',
    lens: 'Our funnel',
    trip: 'Business trip with hand luggage',
  },
  nl: {
    pack: 'De handbagage inpakken',
    checkIn: 'Inchecken',
    silent: 'Housekeeping',
    lens: 'Onze trechter',
    trip: 'Zakenreis met handbagage',
  },
};

describe.each(walkedIn('en'))('lenses of a workspace (%s)', (language) => {
  const text = TEXTS[language];
  const words = text.lensSettings;
  const said = SAID[language];
  const workspace = `/w/${exampleWorkspaceId(language)}`;
  const journey = `${workspace}/journeys/business-trip`;
  const stepName = (id: string) =>
    twelveSteps(language)
      .flatMap(({ steps }) => steps)
      .find((step) => step.id === id)?.name ?? id;

  it('are switched off and on, put in another order, and put back', async () => {
    const page = await open(`${workspace}/lenses`, { language });
    const on = page.getByRole('region', { name: words.on });
    const { functional, target } = text.lenses.builtIn;
    const toggle = page.getByRole('switch', { name: functional.name, exact: true });
    await toggle.click();
    await page
      .getByRole('region', { name: words.off })
      .getByRole('switch', { name: functional.name })
      .waitFor();
    // Who switched it goes along to the other list.
    expect(await toggle.evaluate((own) => own === document.activeElement)).toBe(true);
    await toggle.press('Enter');
    await on.getByRole('switch', { name: functional.name }).waitFor();
    await on.getByRole('switch', { name: target.name }).press('Alt+ArrowDown');
    const order = () => on.getByRole('switch').allTextContents();
    await expect
      .poll(order)
      .toEqual(
        (['engagement', 'target', 'active', 'goal-oriented', 'functional'] as const).map(
          (id) => text.lenses.builtIn[id].name,
        ),
      );
    await page.getByRole('button', { name: words.toFive }).click();
    await expect.poll(async () => (await order())[0]).toBe(functional.name);
    await expectNoAxeViolations(page);
  });

  it('get one of their own, with a preview, that stands on the board, and that goes again', async () => {
    const page = await open(`${workspace}/lenses`, { language });
    await page.getByRole('textbox', { name: words.make.name }).fill(said.lens);
    await page.getByRole('button', { name: words.make.button }).click();
    await page.getByRole('heading', { level: 1, name: said.lens }).waitFor();
    const preview = page.getByRole('region', { name: words.preview.title });
    await preview.getByRole('button', { name: words.preview.journey }).click();
    await page.getByRole('option', { name: said.trip }).click();
    await preview.getByText(words.preview.sees({ seen: 0, moments: 19 })).waitFor();

    const add = page.getByRole('textbox', { name: words.editor.addPhase });
    await add.fill('Ready');
    await add.press('Enter');
    await page.getByText(words.editor.blind({ because: 'no-steps' })).waitFor();
    const steps = page.getByRole('group', { name: words.editor.steps({ phase: 'Ready' }) });
    await steps.getByRole('button', { name: stepName('prepare'), exact: true }).click();
    await preview.getByText(words.preview.sees({ seen: 2, moments: 19 })).waitFor();
    const packing = preview.getByRole('listitem').filter({ hasText: said.pack });
    await packing.getByText(words.preview.seenIn({ phase: 'Ready' })).waitFor();
    await page.getByRole('radio', { name: words.sights.contact.label }).check({ force: true });
    await packing.getByText(text.lenses.because({ because: 'no-contact' })).waitFor();
    await expectNoAxeViolations(page);

    await preview.getByRole('link', { name: words.preview.toBoard }).click();
    await page.getByRole('img', { name: new RegExp(`^${said.lens}: `) }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: words.editor.remove }).click();
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    const toggle = page.getByRole('switch', { name: said.lens });
    await toggle.waitFor({ state: 'detached' });
    const bringBack = async () => {
      await page
        .locator('.toast')
        .filter({ hasText: words.editor.removed({ lens: said.lens, departments: 0 }) })
        .getByRole('button', { name: text.editing.undo })
        .click();
      await toggle.waitFor();
    };
    await bringBack();
    await page.getByRole('button', { name: text.ui.more({ of: said.lens }) }).click();
    await page.getByRole('menuitem', { name: text.ui.delete }).click();
    await toggle.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toMatch(new RegExp(`^${text.ui.more({ of: '' })}`));
    await bringBack();
  });

  it('name a default of a moment and why, take another, and find the way back', async () => {
    const page = await open(`${journey}/matrix?at=moment.check-in`, { language });
    await page.getByRole('heading', { level: 2, name: said.checkIn }).waitFor();
    const lenses = page.getByRole('region', { name: text.momentLenses.title });
    const { retention, conversion } = text.lenses.phases;
    const byDefault = lenses.getByText(text.momentLenses.seen({ phase: retention, step: stepName('start') }));
    await byDefault.waitFor();
    await lenses.getByRole('button', { name: new RegExp(text.momentLenses.fields.target) }).click();
    await page.getByRole('option', { name: conversion, exact: true }).click();
    await lenses.getByText(text.momentLenses.seenAsSet({ phase: conversion })).waitFor();
    await lenses
      .getByRole('button', {
        name: text.momentLenses.toDefaultOf({ field: text.momentLenses.fields.target }),
      })
      .click();
    await byDefault.waitFor();
  });

  it('are compared two by two: packing is seen by the goal-oriented one alone', async () => {
    const page = await open(`${journey}/lenses?compare=functional,goal-oriented`, { language, width: 390 });
    const { theLens } = text.lenses;
    const only = (builtIn: 'functional' | 'goal-oriented') =>
      page.getByRole('region', { name: text.lensComparison.onlySeenBy({ lens: theLens({ builtIn }) }) });
    await only('goal-oriented').getByRole('link', { name: said.pack }).waitFor();
    expect(await only('functional').getByRole('link').count()).toBe(0);
    const handoffs = page.getByRole('region', { name: text.lensComparison.handoffs });
    await handoffs
      .getByRole('region', { name: text.lensComparison.onlyIn({ lens: theLens({ builtIn: 'functional' }) }) })
      .getByText(text.lensComparison.change({ from: 'Sales', to: 'Service' }))
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: text.lensComparison.swap }).click();
    await page.waitForURL(/compare=goal-oriented,functional/);
  });

  it('are asked of each department, and the answer shows in the picture of who looks through what', async () => {
    const words = text.lensAlignment;
    const page = await open(`${workspace}/departments`, { language });
    await page.getByRole('button', { name: words.answerFor({ department: said.silent }) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: words.answers['goal-oriented'].label }).check({ force: true });
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: text.ui.save, exact: true }).click();
    const row = page.getByRole('figure', { name: words.picture }).getByRole('row', { name: said.silent });
    await row.getByText(text.lenses.builtIn['goal-oriented'].name).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: words.aboutRule }).click();
    await page.waitForURL(/\/rules#lens-not-shared$/);
  });
});
