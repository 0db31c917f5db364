import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { twelveSteps } from '../../lib/framework/twelve-steps';
import { BUILT_IN_LENSES } from '../../lib/lenses/lens-ids';
import { TEXTS } from '../../lib/text/languages';
import { launchBrowser } from '../support/browser';
import { startApp } from '../support/running-app';
import { type BenchRow, spread } from '.';

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
    const drawn: number[] = [];
    for (let n = 0; n < RUNS; n++) drawn.push(await drawAll(page));
    const late = await scrollAlong(page);
    return [
      {
        what: `lens board, ${MOMENTS} moments and ${BUILT_IN_LENSES.length + 1} lenses, from a filter to all of it on the screen`,
        ...spread(drawn, 'ms', 0),
        aim: '100 ms',
      },
      {
        what: `frames of ${FRAMES} later than 25 ms while scrolling along it`,
        ...spread([late], '', 0),
        aim: '0',
      },
    ];
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** Leaves only a few moments, then shows all of them again. @returns until that is painted, in milliseconds */
async function drawAll(page: Page): Promise<number> {
  const words = TEXTS.en.lenses.board;
  const heads = page.getByRole('group', { name: words.moments }).getByRole('button');
  const open = () => page.getByRole('button', { name: words.which }).click();
  await open();
  await page.getByRole('option', { name: words.missedBy({ count: 2, lenses: 9 }) }).click();
  await page.waitForFunction((all) => document.querySelectorAll('.lens-moment').length < all, MOMENTS);
  await open();
  const all = page.getByRole('option', { name: words.allMoments({ count: MOMENTS }) });
  await all.waitFor();
  const taken = await all.evaluate(
    (option, count) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = () => {
          if (document.querySelectorAll('.lens-moment').length < count) return requestAnimationFrame(look);
          // The frame after the one in which it stands there: then it has been painted.
          return requestAnimationFrame(() => resolve(performance.now() - start));
        };
        (option as HTMLElement).click();
        requestAnimationFrame(look);
      }),
    MOMENTS,
  );
  await heads.last().waitFor();
  return taken;
}

/** Scrolls from the first moment to the last. @returns how many frames came late */
const scrollAlong = (page: Page): Promise<number> =>
  page.locator('.lens-board').evaluate(
    (board, frames) =>
      new Promise<number>((resolve) => {
        const end = board.scrollWidth - board.clientWidth;
        let late = 0;
        let at = 0;
        let last = performance.now();
        const step = (now: number) => {
          if (at > 1 && now - last > 25) late += 1;
          last = now;
          at += 1;
          board.scrollLeft = (end * at) / frames;
          if (at < frames) requestAnimationFrame(step);
          else resolve(late);
        };
        requestAnimationFrame(step);
      }),
    FRAMES,
  );
