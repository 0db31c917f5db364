import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { paperToPdf } from '@/lib/exports/files/paper-to-pdf';
import type { Block } from '@/lib/reports/paper';
import { pdfFonts } from './support/pdf-fonts';

const line = (text: string): Block => ({ kind: 'text', text });

it('headings stand on the page of the first row below them, whatever is above', {
  timeout: 60_000,
}, async () => {
  const fonts = await pdfFonts();
  const above = fc.integer({ min: 0, max: 90 });
  const height = fc.integer({ min: 1, max: 30 });
  await fc.assert(
    fc.asyncProperty(above, height, async (linesAbove, linesInRow) => {
      const paper = {
        title: 'Report',
        subtitle: '',
        meta: 'Hotel',
        blocks: [
          ...Array.from({ length: linesAbove }, (_, at) => line(`Line ${at}`)),
          { kind: 'heading', text: 'Journey', level: 2 },
          { kind: 'heading', text: 'To close', level: 3 },
          {
            kind: 'table',
            label: 'To close',
            columns: [{ name: 'Where', share: 1 }],
            rows: [{ cells: [{ text: `Prepare${'\nand on'.repeat(linesInRow)}` }] }],
          },
        ] satisfies Block[],
      };
      const { text } = await extractText(await getDocumentProxy(await paperToPdf(paper, 'en', fonts)));
      const pageOf = (words: string) => text.findIndex((page) => page.includes(words));
      expect([pageOf('Journey'), pageOf('To close'), pageOf('Where')]).toEqual(
        Array(3).fill(pageOf('Prepare')),
      );
      expect(pageOf('Prepare')).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 40 },
  );
});
