import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { paperToPdf } from '@/lib/exports/files/paper-to-pdf';
import type { Block } from '@/lib/reports/paper';
import { pdfFonts } from './support/pdf-fonts';

const line = (text: string): Block => ({ kind: 'text', text });
const numbered = (count: number, word: string) => Array.from({ length: count }, (_, at) => `${word} ${at}.`);

/** The pages of a report with a table below so many lines, whose one row has so many lines below its first. */
async function pagesOf(linesAbove: number, linesInRow: number): Promise<string[]> {
  const blocks: Block[] = [
    ...numbered(linesAbove, 'Line').map(line),
    { kind: 'heading', text: 'Journey', level: 2 },
    { kind: 'heading', text: 'To close', level: 3 },
    {
      kind: 'table',
      label: 'To close',
      columns: [{ name: 'Where', share: 1 }],
      rows: [{ cells: [{ text: 'Prepare', items: numbered(linesInRow, 'and on') }] }],
    },
  ];
  const paper = { title: 'Report', subtitle: '', meta: 'Hotel', blocks };
  const pdf = await paperToPdf(paper, 'en', await pdfFonts());
  return (await extractText(await getDocumentProxy(pdf))).text;
}

const pageWith = (pages: string[], words: string) => pages.findIndex((page) => page.includes(words));

it('headings stand on the page of the first lines below them, whatever is above', {
  timeout: 60_000,
}, async () => {
  const above = fc.integer({ min: 0, max: 90 });
  const inRow = fc.integer({ min: 1, max: 90 });
  await fc.assert(
    fc.asyncProperty(above, inRow, async (linesAbove, linesInRow) => {
      const pages = await pagesOf(linesAbove, linesInRow);
      const together = ['Journey', 'To close', 'Where', 'Prepare', 'and on 0.'];
      expect(together.map((words) => pageWith(pages, words))).toEqual(
        together.map(() => pageWith(pages, 'Prepare')),
      );
      expect(pageWith(pages, 'Prepare')).toBeGreaterThanOrEqual(0);
      for (const words of numbered(linesInRow, 'and on'))
        expect(pageWith(pages, words)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 40 },
  );
});

it('a row that lists much begins where there is room, and goes on on the next page', async () => {
  const pages = await pagesOf(20, 50);
  expect(['Prepare', 'and on 0.', 'and on 49.'].map((words) => pageWith(pages, words))).toEqual([0, 0, 1]);
  // With the names of its columns.
  expect(pages.map((page) => page.includes('Where'))).toEqual([true, true]);
});

it('heads of narrow columns stand upright before a word in them would be broken', async () => {
  const names = numbered(12, 'Voorbereiden');
  const table: Block = {
    kind: 'table',
    label: 'Gaps',
    columns: ['Who', ...names].map((name) => ({ name, share: 1 })),
    rows: [{ cells: ['Sales', ...names.map((_, at) => `${at}`)].map((text) => ({ text })) }],
  };
  const paper = { title: 'Report', subtitle: '', meta: 'Hotel', blocks: [table] };
  const pdf = await getDocumentProxy(await paperToPdf(paper, 'nl', await pdfFonts()));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});
