import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { twelveSteps } from '../../lib/framework/twelve-steps';
import { BUILT_IN_LENSES } from '../../lib/lenses/lens-ids';
import { TEXTS } from '../../lib/text/languages';
import { launchBrowser } from '../support/browser';
import { startApp } from '../support/running-app';
import { type BenchRow, spread } from './bench-row';

const MOMENTS = 300;
const RUNS = 11;
/** Frames over which the board is scrolled from one end to the other. */
const FRAMES = 90;
const FUNCTIONS = ['marketing', 'sales', 'service', 'product'] as const;

const numbered = <Item>(count: number, make: (n: number) => Item) =>
  Array.from({ length: count }, (_, n) => make(n));

/** A long journey that every lens sees in pieces, through the eight lenses of the product and one of its own. */
function longJourney() {
  const steps = twelveSteps('en').flatMap((stage) => stage.steps.map(({ id }) => id));
  return {
    format: 'journey-lens/1',
    workspace: {
      name: 'Long',
      language: 'en',
      departments: FUNCTIONS.map((one) => ({ id: one, name: one, function: one })),
      lenses: [...BUILT_IN_LENSES, 'own'],
      ownLenses: [
        {
          id: 'own',
          name: 'Our own',
          looksFrom: 'inside',
          sees: 'contact',
          phases: [
            { id: 'early', name: 'Early', steps: steps.slice(0, 6) },
            { id: 'late', name: 'Late', steps: steps.slice(6) },
          ],
        },
      ],
    },
    journeys: [
      {
        id: 'long',
        name: 'Long',
        roles: steps.map((step, n) => ({ department: FUNCTIONS[n % 4], step, level: 'leads' })),
        moments: numbered(MOMENTS, (n) => ({
          id: `m${n}`,
          name: `Moment ${n} of a journey that goes on`,
          step: steps[Math.floor((n * steps.length) / MOMENTS)],
          // One that only the goal-oriented lens sees, so that a filter leaves next to nothing.
          touchpoints:
            n % 4 === 0
              ? []
              : [
                  {
                    name: 'Mail',
                    channel: 'e-mail',
                    mode: 'online',
                    state: 'active',
                    department: FUNCTIONS[n % 3],
                  },
                ],
          ...(n === 1 && { target: 'none', product: 'none' }),
        })),
      },
    ],
  };
}

/** Drawing the whole lens board once its facts are there, and scrolling along it. Needs a build. */
export async function benchLensBoard(): Promise<BenchRow[]> {
  const [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  try {
    const answer = await fetch(`${app.url}/api/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: app.url },
      body: JSON.stringify({
        commandId: randomUUID(),
        documentId: 'long',
        type: 'import',
        mode: 'new',
        file: longJourney(),
      }),
    });
    if (!answer.ok) throw new Error(`The journey was not taken: ${await answer.text()}`);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // What compiles this file names its functions, also those that run in the page.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    await page.goto(`${app.url}/w/long/journeys/long/lenses`);
    const main = await mainThread(page);
    const drawn: number[] = [];
    for (let n = 0; n < RUNS; n++) drawn.push(await drawAll(page, main));
    const frames: number[] = [];
    for (let n = 0; n < RUNS; n++) {
      const before = await main();
      await scrollAlong(page);
      frames.push(((await main()).all - before.all) / FRAMES);
    }
    const board = `lens board of ${MOMENTS} moments and ${BUILT_IN_LENSES.length + 1} lenses`;
    return [
      {
        what: `${board}: script, style and layout to draw all of it`,
        ...spread(drawn, 'ms', 0),
        aim: '100 ms',
      },
      { what: `${board}: a frame of scrolling along it`, ...spread(frames, 'ms'), aim: '16 ms' },
    ];
  } finally {
    await browser.close();
    await app.stop();
  }
}

/**
 * How long the page's main thread has worked so far, in milliseconds of its own time, which others on the machine do
 * not lengthen: on script, style and layout, and on all there is.
 */
async function mainThread(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
    const drawing = ms('ScriptDuration') + ms('RecalcStyleDuration') + ms('LayoutDuration');
    return { drawing, all: ms('TaskDuration') };
  };
}

/** Leaves only a few moments, then shows all of them again. @returns the work of drawing these, in milliseconds */
async function drawAll(page: Page, main: Awaited<ReturnType<typeof mainThread>>): Promise<number> {
  const words = TEXTS.en.lenses.board;
  const heads = page.getByRole('group', { name: words.moments }).getByRole('button');
  const choose = async (name: string) => {
    await page.getByRole('button', { name: words.which }).click();
    const option = page.getByRole('option', { name });
    await option.waitFor();
    const before = await main();
    await option.click();
    await option.waitFor({ state: 'detached' });
    return before.drawing;
  };
  await choose(words.missedBy({ count: 2, lenses: 9 }));
  const before = await choose(words.allMoments({ count: MOMENTS }));
  await heads.nth(MOMENTS - 1).waitFor({ state: 'attached' });
  // Two frames later it has been painted.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return (await main()).drawing - before;
}

/** Scrolls from the first moment to the last, a step a frame. */
const scrollAlong = (page: Page) =>
  page.locator('.lens-board').evaluate(
    (board, frames) =>
      new Promise<void>((resolve) => {
        const end = board.scrollWidth - board.clientWidth;
        let at = 0;
        const step = () => {
          at += 1;
          board.scrollLeft = (end * at) / frames;
          if (at < frames) requestAnimationFrame(step);
          else resolve();
        };
        requestAnimationFrame(step);
      }),
    FRAMES,
  );
