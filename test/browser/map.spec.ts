import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { twelveSteps } from '@/lib/framework/twelve-steps';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { walkedIn } from '../support/walked-in';

const { open: openPage } = appInBrowser();

const WORDS = {
  en: {
    pack: 'Pack the hand luggage',
    travel: 'Travel to the city',
    question: 'Is there an iron in the room?',
  },
  nl: {
    pack: 'De handbagage inpakken',
    travel: 'Naar de stad reizen',
    question: 'Is er een strijkijzer op de kamer?',
  },
};

describe.each(walkedIn('nl'))('the journey map (%s)', (language) => {
  const text = TEXTS[language];
  const words = text.map;
  const { pack, travel, question } = WORDS[language];
  const workspace = `/w/${exampleWorkspaceId(language)}`;
  const example = `${workspace}/journeys/business-trip/map`;

  /** Opens a page, and waits until its keys and buttons work. */
  const open: typeof openPage = async (path, opened) => {
    const page = await openPage(path, opened);
    await page.getByText(text.editing.live).waitFor({ state: 'attached' });
    return page;
  };
  const emptyMap = async () => {
    const page = await open(`${workspace}/new-journey`, { language });
    await page.getByRole('textbox', { name: text.start.name }).fill('Weekend');
    await page.getByRole('button', { name: text.start.newJourney.make, exact: true }).click();
    await page.waitForURL(/\/matrix$/, { waitUntil: 'commit' });
    await page.getByRole('link', { name: words.tab, exact: true }).click();
    await page.getByRole('heading', { name: words.emptyTitle }).waitFor();
    return page;
  };
  const cell = (page: Page, lane: string, moment: string) =>
    page.getByRole('gridcell', { name: new RegExp(`^${lane}, ${moment}:`) });
  const head = (page: Page, moment: string) =>
    page.getByRole('columnheader', { name: new RegExp(`\\. ${moment},`) });
  const paste = (page: Page, pasted: string) =>
    page.evaluate((lines) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', lines);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, pasted);
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('is built by keyboard alone: ten moments, feelings, questions, touchpoints and opportunities', async () => {
    const page = await emptyMap();
    const trigger = page.getByRole('columnheader', { name: /1 (Trigger|Aanleiding)/ });
    await trigger.focus();
    await page.keyboard.press('Enter');
    for (let number = 1; number <= 7; number++) {
      await page.keyboard.type(`Doing ${number}`);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: words.addMomentAfter({ name: `Doing ${number}` }) }).waitFor();
    }
    await page.keyboard.press('Escape');
    // The keyboard goes on at the last of them; three more at once, as one step of undo.
    await expect.poll(() => focused(page)).toContain('Doing 7');
    await paste(page, '- Doing 8\n- Doing 9\n- Doing 10');
    await head(page, 'Doing 10').waitFor();

    await cell(page, words.lanes.questions, 'Doing 10').focus();
    for (const typed of ['Is it far?', 'I hope it is dry', 'Who will be there?']) {
      await page.keyboard.press('Enter');
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
    }
    const note = page.getByRole('grid').getByRole('button', { name: /^Is it far\?/ });
    expect(await note.textContent()).toContain(words.lacks.answer);
    expect(await page.getByRole('grid').getByRole('button', { name: '“I hope it is dry”' }).count()).toBe(1);

    // By Alt and an arrow a card goes to the moment before, and the keyboard with it.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowLeft');
    await cell(page, words.lanes.questions, 'Doing 9')
      .getByRole('button', { name: /^Is it far/ })
      .waitFor();
    await expect.poll(() => focused(page)).toContain('Is it far?');

    const feeling = page.getByRole('gridcell', { name: new RegExp(`^${words.lanes.feeling}, Doing 9:`) });
    await feeling.focus();
    await page.keyboard.press('1');
    const bad = text.inspector.experience.feelings['-2'];
    await expect.poll(() => feeling.getAttribute('aria-label')).toContain(bad);
    await page.keyboard.press('F2');
    await page.keyboard.type('Lost');
    await page.keyboard.press('Enter');
    await expect.poll(() => feeling.getAttribute('aria-label')).toContain('Lost');

    await cell(page, words.lanes.touchpoints, 'Doing 9').focus();
    await paste(page, 'Mail: confirmation\nDesk');
    const mail = page.getByRole('grid').getByRole('button', { name: /^confirmation Mail/ });
    await mail.waitFor();
    expect(await mail.textContent()).toContain(words.lacks.owner);
    await cell(page, words.lanes.opportunities, 'Doing 9').focus();
    await page.keyboard.type('Send a map');
    await page.keyboard.press('Enter');
    await page
      .getByRole('grid')
      .getByRole('button', { name: /^Send a map/ })
      .waitFor();
    await expectNoAxeViolations(page);
  });

  it('takes a paste back as one step', async () => {
    const page = await open(example, { language });
    const obstacles = cell(page, words.lanes.obstacles, travel);
    await obstacles.focus();
    await paste(page, 'one\ntwo\nthree\nfour\nfive');
    await expect.poll(() => obstacles.getByRole('button').count()).toBe(5);
    await obstacles.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => obstacles.getByRole('button').count()).toBe(0);
    await page.getByText(text.editing.live).waitFor();
  });

  it('moves cards by dragging, sets feelings by pressing a level, and opens what is pressed', async () => {
    const page = await open(example, { language });
    const card = page.getByRole('button', { name: new RegExp(`^${question.replace('?', '\\?')}`) }).first();
    await card.dragTo(cell(page, words.lanes.questions, travel));
    await cell(page, words.lanes.questions, travel).getByRole('button', { name: question }).waitFor();
    await page
      .getByRole('button', { name: new RegExp(`^${text.editing.undoWhat({ what: '' })}`) })
      .first()
      .click();
    const back = cell(page, words.lanes.questions, pack).getByRole('button', { name: question });
    await back.click();
    await page.waitForURL(/at=moment\.pack\./);
    // The panel has it open, to be answered there.
    await page
      .getByRole('complementary')
      .getByRole('textbox', { name: text.inspector.question, exact: true })
      .waitFor();
    await page.getByText(text.editing.live).waitFor();
  });

  it('shows and hides lanes, also after a reload, and leaves only what was asked for', async () => {
    const page = await open(example, { language });
    const lane = page.getByRole('rowheader', { name: words.lanes.movesOn });
    await lane.waitFor();
    await page.getByRole('button', { name: words.toolbar.lanes, exact: true }).click();
    await page.getByRole('checkbox', { name: words.lanes.movesOn }).press('Space');
    await page.getByRole('button', { name: words.toolbar.laneUp({ lane: words.lanes.content }) }).click();
    await page.keyboard.press('Escape');
    await lane.waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByRole('rowheader', { name: words.lanes.feeling }).waitFor();
    await lane.waitFor({ state: 'hidden' });
    const heads = page.getByRole('columnheader');
    await page.getByRole('search').getByRole('button', { name: words.toolbar.scenario }).click();
    await page.getByRole('option').nth(2).click();
    await page.getByText(words.toolbar.shown({ shown: 10, all: 19 })).waitFor();
    await head(page, pack).waitFor();
    expect(await heads.count()).toBeLessThan(30);
    await page.getByRole('button', { name: words.toolbar.clear }).click();
    await expectNoAxeViolations(page);
  });

  it('draws a way through on the map, and its baton on the matrix', async () => {
    const page = await open(example, { language });
    await page.getByRole('button', { name: words.toolbar.ways, exact: true }).click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('textbox', { name: words.scenarios.add }).fill('Shortcut');
    await page.keyboard.press('Enter');
    await page.getByText(words.scenarios.drawing({ name: 'Shortcut' })).waitFor();
    await head(page, pack).click();
    await head(page, travel).click();
    const taken = panel.getByRole('list', { name: words.scenarios.takes({ name: 'Shortcut' }) });
    await expect.poll(() => taken.getByRole('listitem').count()).toBe(2);
    await taken.getByRole('button', { name: words.scenarios.earlier({ moment: travel }) }).press('Enter');
    await expect.poll(() => taken.getByRole('listitem').first().textContent()).toContain(travel);
    await expectNoAxeViolations(page);
    await panel.getByRole('link', { name: words.scenarios.toMatrix }).click();
    await page.waitForURL(/\/matrix/);
    await page
      .getByRole('button', { name: /Shortcut/ })
      .first()
      .waitFor();
    await page.goBack();
    await page.getByRole('button', { name: words.toolbar.ways, exact: true }).click();
    await panel.getByRole('button', { name: words.scenarios.deleteOf({ name: 'Shortcut' }) }).click();
    await page.getByText(words.edits.scenarioDeleted({ name: 'Shortcut' })).waitFor();
    await page.getByText(text.editing.live).waitFor();
  });

  it('goes on to the next step with Tab, also past one that stays empty, and begins wherever it is pressed', async () => {
    const page = await emptyMap();
    const field = (step: string) => page.getByRole('textbox', { name: words.addMomentIn({ step }) });
    const [first = '', , third = ''] = twelveSteps(language).flatMap(({ steps }) =>
      steps.map(({ name }) => name),
    );
    await page
      .getByRole('columnheader', { name: words.emptyStep({ step: first }) })
      .click({ position: { x: 8, y: 8 } });
    await field(first).waitFor();
    await page.keyboard.type('Hears of it');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: words.addMomentAfter({ name: 'Hears of it' }) }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Looks around');
    await expect.poll(() => field(third).inputValue()).toBe('Looks around');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: words.addMomentAfter({ name: 'Looks around' }) }).waitFor();
  });

  it('takes a list on a phone, and says what was added', async () => {
    const page = await open(example, { language, width: 390 });
    await page.getByRole('textbox', { name: words.newMoment }).focus();
    await paste(page, '- One\n- Two');
    await page.getByText(words.phone.added({ names: ['One', 'Two'] })).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Two' }).waitFor();
  });

  it('goes moment by moment on a phone', async () => {
    const page = await open(`${example}?at=moment.pack`, { language, width: 390 });
    await page.getByRole('button', { name: text.ui.close }).first().click();
    await page.getByRole('heading', { level: 2, name: pack }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: words.phone.next }).click();
    await page.getByRole('heading', { level: 2, name: travel }).waitFor();
    await expectNoAxeViolations(page);
  });

  it('leaves as it is shown: a picture through a lens has nothing that the lens does not see, and says so', async () => {
    const page = await open(`${example}?lens=functional`, { language });
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: words.toolbar.output }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: text.exports['map-svg'].name }).click(),
    ]);
    const svg = await readFile(await download.path(), 'utf8');
    const bare = svg.replace(/<[^>]+>|\s/g, '');
    expect(bare).not.toContain(pack.replace(/\s/g, ''));
    expect(bare).toContain(text.lenses.theLens({ builtIn: 'functional' }).replace(/\s/g, ''));
  });

  it('leaves as a picture, and comes onto paper sheet by sheet', async () => {
    const page = await open(example, { language });
    await page.getByRole('grid').waitFor();
    const output = page.getByRole('button', { name: words.toolbar.output });
    const saved = async (name: string) => {
      await output.click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name }).click(),
      ]);
      return download.suggestedFilename();
    };
    expect(await saved(text.exports['map-svg'].name)).toMatch(/\.svg$/);
    expect(await saved(text.shell.files.asPicture({ drawing: text.exports['map-svg'].name }))).toMatch(
      /\.png$/,
    );
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await output.click();
    await page.getByRole('menuitem', { name: words.toolbar.printPoster }).click();
    await page.waitForSelector('body[data-printed]');
    const drawn = await page.locator('.printed-map img').count();
    expect(drawn).toBeGreaterThan(2);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(drawn);
    // What was printed is gone again, and the map is back.
    await page.locator('.printed-map').waitFor({ state: 'detached' });
  });
});
