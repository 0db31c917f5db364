import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { walkedIn } from '../support/walked-in';

const { open } = appInBrowser();

const NAMES = {
  en: {
    mail: 'Mail three days before arrival',
    travel: 'Travel to the city',
    travels: 'Prepare / Travel to the city',
    ad: 'Search ad',
    question: 'Is there an iron in the room?',
    belief: 'Guests find on the website what is in the room',
    iron: 'Put an iron and a board on every floor',
    trigger: 'Trigger',
    desk: 'Front office',
  },
  nl: {
    mail: 'Mail drie dagen voor aankomst',
    travel: 'Naar de stad reizen',
    travels: 'Voorbereiden / Naar de stad reizen',
    ad: 'Zoekadvertentie',
    question: 'Is er een strijkijzer op de kamer?',
    belief: 'Gasten vinden op de website wat er op de kamer is',
    iron: 'Zet op elke verdieping een strijkijzer met plank',
    trigger: 'Aanleiding',
    desk: 'Receptie',
  },
};

describe.each(walkedIn('en'))('touchpoints and plan (%s)', (language) => {
  const text = TEXTS[language];
  const names = NAMES[language];
  const workspace = `/w/${exampleWorkspaceId(language)}`;
  const screen = (path: string, width = 1440) => open(`${workspace}/${path}`, { language, width });
  const undoInToast = async (page: Page) => {
    // The next test looks at the same workspace.
    const saved = page.waitForResponse(/api\/commands/);
    await page
      .getByRole('region', { name: text.ui.messages })
      .getByRole('button', { name: text.editing.undo, exact: true })
      .last()
      .click();
    await saved;
  };

  it('an unused touchpoint is found, put where it helps, and taken back', async () => {
    const words = text.touchpoints;
    const page = await screen('touchpoints');
    const unused = page.getByRole('region', { name: words.unused.title });
    await unused.getByRole('button', { name: words.unused.couldHelpOf({ name: names.mail }) }).click();
    await expectNoAxeViolations(page);
    const at = { name: names.mail, moment: names.travel };
    const put = unused.getByRole('button', { name: words.unused.putAt(at) });
    await put.click();
    await page.getByText(words.unused.placed(at)).waitFor();
    const placed = page.getByRole('row').filter({ hasText: names.mail }).filter({ hasText: names.travels });
    await placed.getByText(text.model.touchpointStates.planned).waitFor();
    await put.waitFor({ state: 'detached' });
    await undoInToast(page);
    await placed.waitFor({ state: 'detached' });
    await put.waitFor();
  });

  it('the table is sorted, put together, searched, and edited by keyboard', async () => {
    const words = text.touchpoints;
    const page = await screen('touchpoints');
    const grid = page.getByRole('grid', { name: words.title });
    await grid.getByRole('columnheader', { name: words.columns.name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await grid.locator('th[aria-sort="ascending"]').waitFor();
    await page.getByRole('searchbox', { name: words.search }).fill(names.ad.toUpperCase());
    await page.getByText(words.shown({ shown: 1, count: 40 })).waitFor();

    const cell = grid.getByRole('rowheader', { name: names.ad, exact: true });
    await cell.focus();
    await page.keyboard.press('F2');
    const label = words.cell({ column: words.columns.name, name: names.ad });
    const field = page.getByRole('textbox', { name: label });
    await field.waitFor();
    await page.keyboard.press('End');
    await page.keyboard.type(' 2');
    await page.keyboard.press('Enter');
    const renamed = grid.getByRole('rowheader', { name: `${names.ad} 2`, exact: true });
    await renamed.waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('th[data-row]'));
    // On to the department, which is chosen from a list.
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('option', { name: names.desk }).click();
    await grid.getByRole('gridcell', { name: names.desk }).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('td[data-row]'));
    await page.keyboard.press('Control+z');
    await grid.getByRole('gridcell', { name: names.desk }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await cell.waitFor();

    await page.getByRole('button', { name: words.clear }).click();
    await page.getByRole('button', { name: new RegExp(`${words.by}$`) }).click();
    await page.getByRole('option', { name: words.groupings.state }).click();
    await grid
      .getByRole('rowheader', { name: new RegExp(`^${text.model.touchpointStates.unused}`) })
      .waitFor();
    await expectNoAxeViolations(page);
  });

  it('a pasted list says what is wrong with a line, adds the others, and is undone as one', async () => {
    const words = text.touchpoints;
    const page = await screen('touchpoints');
    await page.getByRole('button', { name: words.paste.open }).click();
    const dialog = page.getByRole('dialog', { name: words.paste.title });
    const lines = [
      [words.columns.name, words.columns.mode, words.columns.moment],
      ['Sticker', text.model.touchpointModes.offline, names.travel],
      ['Tram stop', text.model.touchpointModes.offline, names.travel],
      ['Radio', '?', names.travel],
    ];
    await dialog
      .getByRole('textbox', { name: words.paste.list })
      .fill(lines.map((cells) => cells.join('\t')).join('\n'));
    await dialog.getByText(words.paste.problems['unknown-mode']({ value: '?' })).waitFor();
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: words.paste.add({ count: 2 }) }).click();
    await dialog.waitFor({ state: 'detached' });
    const sticker = page.getByRole('rowheader', { name: 'Sticker' });
    await sticker.waitFor();
    await undoInToast(page);
    await sticker.waitFor({ state: 'detached' });
    await page.getByText(words.shown({ shown: 40, count: 40 })).waitFor();
  });

  it('content is planned for a question, in one press that opens it, and taken back', async () => {
    const words = text.plan.content;
    // The first of its screens.
    const page = await screen('plan');
    const open = page.getByRole('region', { name: words.open });
    const plan = open.getByRole('button', { name: words.planFor({ question: names.question }) });
    await plan.click();
    const list = page.getByRole('region', { name: words.list });
    const row = list.getByRole('listitem').filter({ hasText: `${words.answers}: ${names.question}` });
    await row.getByRole('textbox', { name: text.inspector.contents.measure }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-expanded') === 'true');
    await plan.waitFor({ state: 'detached' });
    await expectNoAxeViolations(page);
    await undoInToast(page);
    await row.waitFor({ state: 'detached' });
    await plan.waitFor();
  });

  it('an assumption is marked as tested and goes down the list, and back up', async () => {
    const words = text.plan.assumptions;
    const page = await screen('plan/assumptions');
    const first = page.getByRole('list', { name: words.title }).getByRole('listitem').first();
    await first.getByText(names.belief).waitFor();
    await first.getByRole('button', { name: words.markTestedOf({ name: names.belief }) }).click();
    await page.keyboard.type('12 / 20');
    await first.getByText(text.model.grades.measured, { exact: true }).click();
    await expectNoAxeViolations(page);
    await first.getByRole('button', { name: words.saveResult }).click();
    const result = page.getByText(words.resultIs({ result: '12 / 20' }));
    await result.waitFor();
    expect(await first.getByText(names.belief).count()).toBe(0);
    await undoInToast(page);
    await result.waitFor({ state: 'detached' });
    await first.getByText(names.belief).waitFor();
  });

  it('an opportunity is moved by keyboard, becomes an action, and the action is ticked off', async () => {
    const words = text.plan.opportunities;
    const page = await screen('plan/opportunities');
    const inField = (effort: 1 | 2) =>
      page
        .getByRole('region', {
          name: words.field({ effect: words.weights[3], effort: words.weights[effort] }),
        })
        .getByRole('button', { name: names.iron });
    await inField(2).focus();
    await page.keyboard.press('Alt+ArrowLeft');
    await inField(1).waitFor();
    await page.waitForFunction((name) => document.activeElement?.textContent?.startsWith(name), names.iron);
    await expectNoAxeViolations(page);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: text.inspector.gap.toAction }).click();
    await dialog.getByRole('button', { name: text.inspector.gap.addAction }).click();
    await dialog.getByRole('list', { name: text.plan.actions.title }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: new RegExp(`^${text.plan.actions.title}`) }).click();
    const action = page.getByRole('checkbox', { name: text.inspector.gap.doneWith({ action: names.iron }) });
    await page
      .getByRole('region', { name: text.plan.actions.times.someday })
      .filter({ has: action })
      .waitFor();
    await action.click();
    await page.getByRole('region', { name: text.plan.actions.times.done }).filter({ has: action }).waitFor();
    await expectNoAxeViolations(page);
  });

  it('a step that is due is looked at today, and that is taken back', async () => {
    const words = text.plan.reviews;
    const page = await screen('plan/reviews');
    const due = page.getByRole('region', { name: words.due });
    const step = due.getByRole('link', { name: new RegExp(names.trigger) });
    await step.waitFor();
    await expectNoAxeViolations(page);
    await due.getByRole('button', { name: new RegExp(names.trigger) }).click();
    await page.getByText(words.said({ step: names.trigger })).waitFor();
    await step.waitFor({ state: 'detached' });
    await undoInToast(page);
    await step.waitFor();
  });
});
