import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../support/browser';
import { startApp } from '../support/running-app';
import { type BenchRow, spread } from './bench-row';

const RUNS = 7;
const MATRIX = '/w/stadshotel/journeys/business-trip/matrix';

/** JavaScript that the matrix of the example loads, and when it paints first. Needs a build. */
export async function benchMatrixPage(): Promise<BenchRow[]> {
  const [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  try {
    const sizes: number[] = [];
    const paints: number[] = [];
    for (let n = 0; n < RUNS; n++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      const scripts: Promise<number>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() !== 'script') return;
        // What is still on its way when the page is closed was not needed for it.
        scripts.push(
          response.body().then(
            (body) => gzipSync(body).length,
            () => 0,
          ),
        );
      });
      await page.goto(app.url + MATRIX);
      await page.getByRole('grid').waitFor();
      const paint = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      );
      if (paint !== undefined) paints.push(paint);
      const loaded = await Promise.all(scripts);
      sizes.push(loaded.reduce((sum, size) => sum + size, 0) / 1024);
      await context.close();
    }
    return [
      { what: 'JavaScript of the matrix page, gzip', ...spread(sizes, 'KB', 0), aim: '200 KB' },
      { what: 'first contentful paint of the matrix', ...spread(paints, 'ms', 0), aim: 'as low as it gets' },
    ];
  } finally {
    await browser.close();
    await app.stop();
  }
}
