import type { Page } from 'playwright-core';
import { fileOfFacts } from '../../lib/file/write-file';
import { launchBrowser } from '../support/browser';
import { startApp } from '../support/running-app';
import { bareTable } from './bare-table';
import { type BenchRow, percentile, spread } from './bench-row';
import { DEPARTMENTS, largeJourney, MOMENTS } from './large-journey';
import { postCommand } from './post-command';

const RUNS = 5;
const PRESSES = 40;
/** Between two keys of a quick hand, in milliseconds. */
const HAND = 100;

type Measured = { painted: number[]; longest: number };

/** From a key press to the painted cell, in the matrix of a large journey. Needs a build. */
export async function benchKeys(): Promise<BenchRow[]> {
  const [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  try {
    const { workspace, journey } = largeJourney();
    const file = fileOfFacts({ workspace, journeys: [journey] });
    await postCommand(app.url, { type: 'import', documentId: 'large', mode: 'new', file });
    const bare: Measured[] = [];
    const hand: Measured[] = [];
    const levels: Measured[] = [];
    const arrows: Measured[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${app.url}/w/large/journeys/long/matrix`);
      await page.getByRole('grid').locator('[tabindex="0"]').first().waitFor();
      await page.getByRole('gridcell', { name: /^Department 3, step 4/ }).focus();
      arrows.push(await press(page, ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']));
      hand.push(await press(page, ['s', 'c', 'i', 'l'], HAND));
      levels.push(await press(page, ['s', 'c', 'i', 'l']));
      await page.goto('about:blank');
      await page.setContent(bareTable());
      await page.locator('td[autofocus]').focus();
      bare.push(await press(page, ['s', 'c', 'i', 'l']));
      await page.close();
    }
    const what = (key: string) => `${key} to painted cell, ${DEPARTMENTS} departments, ${MOMENTS} moments`;
    const p95 = (runs: Measured[]) => runs.map(({ painted }) => percentile(painted, 0.95));
    return [
      {
        what: 'a letter written into a bare HTML table of that size, each as soon as the last is painted: p95',
        ...spread(p95(bare), 'ms', 0),
        aim: '–',
      },
      {
        what: `${what('letter that sets a level')}, each as soon as the last is painted: p95`,
        ...spread(p95(levels), 'ms', 0),
        aim: '30 ms',
      },
      { what: 'the same at ten letters a second: p95', ...spread(p95(hand), 'ms', 0), aim: '30 ms' },
      { what: `${what('arrow')}: p95`, ...spread(p95(arrows), 'ms', 0), aim: '30 ms' },
      {
        what: 'longest task of the page meanwhile (0: none of 50 ms or more)',
        ...spread(
          levels.map(({ longest }, run) =>
            Math.max(longest, hand[run]?.longest ?? 0, arrows[run]?.longest ?? 0),
          ),
          'ms',
          0,
        ),
        aim: '50 ms',
      },
    ];
  } finally {
    await browser.close();
    await app.stop();
  }
}

/**
 * Presses keys one after the other, each after the one before it has been painted.
 * @param pause between that and the next key, in milliseconds
 */
async function press(page: Page, keys: readonly string[], pause = 0): Promise<Measured> {
  await page.evaluate(() => {
    const known = window as unknown as { measured?: Measured };
    if (known.measured) {
      known.measured.painted.length = 0;
      known.measured.longest = 0;
      return;
    }
    const state: Measured = { painted: [], longest: 0 };
    known.measured = state;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
    }).observe({ type: 'longtask' });
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // Comes after the frame: what the key changed is painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => state.painted.push(performance.now() - timeStamp);
          port2.postMessage(0);
        });
      },
      { capture: true },
    );
  });
  for (let count = 0; count < PRESSES; count += 1) {
    await page.keyboard.press(keys[count % keys.length] ?? '');
    await page.waitForFunction(
      (wanted) => (window as unknown as { measured: Measured }).measured.painted.length >= wanted,
      count + 1,
    );
    if (pause > 0) await page.waitForTimeout(pause);
  }
  return page.evaluate(() => (window as unknown as { measured: Measured }).measured);
}
