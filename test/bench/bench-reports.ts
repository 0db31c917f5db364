import { writeFile } from '../../lib/file/write-file';
import type { Journey } from '../../lib/model/facts';
import { launchBrowser } from '../support/browser';
import { startApp } from '../support/running-app';
import { type BenchRow, spread } from './bench-row';
import { largeJourney } from './large-journey';
import { postCommand } from './post-command';

const JOURNEYS = 10;
const MOMENTS = 30;
const RUNS = 7;

/** Ten journeys of fifty departments, as a file. */
function largeWorkspace() {
  const { workspace, journey } = largeJourney(MOMENTS);
  const journeys = Array.from({ length: JOURNEYS }, (_, n) => ({
    // No two things of a workspace have the same id.
    ...(JSON.parse(JSON.stringify(journey).replace(/"([mqotc]\d+|all)"/g, `"$1-${n}"`)) as Journey),
    id: `journey-${n}`,
    name: `Journey ${n}`,
  }));
  return JSON.parse(writeFile({ workspace, journeys })) as unknown;
}

/** The report page of a large company until it can be read, and its files as they are asked for. Needs a build. */
export async function benchReports(): Promise<BenchRow[]> {
  const [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  try {
    const file = largeWorkspace();
    await postCommand(app.url, { documentId: 'large', type: 'import', mode: 'new', file });
    const pages: number[] = [];
    for (let n = 0; n < RUNS; n++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${app.url}/w/large/reports`, { waitUntil: 'commit' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      const paint = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      );
      if (paint !== undefined) pages.push(paint);
      await context.close();
    }
    const timesOf = async (format: string, query: string) => {
      const times: number[] = [];
      for (let n = 0; n < RUNS; n++) {
        const start = performance.now();
        const file = await fetch(`${app.url}/api/workspaces/large/export/${format}?${query}`);
        if (!file.ok) throw new Error(`No ${format}: ${file.status}`);
        await file.arrayBuffer();
        times.push((performance.now() - start) / 1000);
      }
      return times;
    };
    const about = 'of 50 departments';
    return [
      {
        what: `report page ${about} and ${JOURNEYS} journeys: first contentful paint`,
        ...spread(pages, 'ms', 0),
        aim: '1 s',
      },
      {
        what: `journey report ${about} as PDF`,
        ...spread(await timesOf('pdf', 'of=journey&journey=journey-0'), 's', 2),
        aim: '5 s',
      },
      {
        what: `journey ${about} as workbook`,
        ...spread(await timesOf('xlsx', 'journey=journey-0'), 's', 2),
        aim: '5 s',
      },
      {
        what: `journey ${about} as slides`,
        ...spread(await timesOf('pptx', 'journey=journey-0'), 's', 2),
        aim: '5 s',
      },
    ];
  } finally {
    await browser.close();
    await app.stop();
  }
}
