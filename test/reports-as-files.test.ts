import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '@/lib/examples';
import { paperToDocx } from '@/lib/exports/files/paper-to-docx';
import { paperToMarkdown } from '@/lib/exports/files/paper-to-markdown';
import { paperToPdf } from '@/lib/exports/files/paper-to-pdf';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { findGaps } from '@/lib/gaps/find-gaps';
import type { Journey, WorkspaceFacts } from '@/lib/model/facts';
import { dayIn } from '@/lib/reports/day-in';
import type { Paper } from '@/lib/reports/paper';
import type { Earlier } from '@/lib/reports/since-report';
import { tellReport } from '@/lib/reports/tell-report';
import { TEXTS } from '@/lib/text/languages';
import { pdfFonts } from './support/pdf-fonts';

const TODAY = '2026-11-25';
const analysedOf = ({ workspace, journeys }: WorkspaceFacts) =>
  journeys.map((journey) => ({ journey, analysis: findGaps(workspace, journey, TODAY) }));

describe.each(['en', 'nl'] as const)('one report in every kind of file (%s)', (language) => {
  const parsed = parseFileValue(EXAMPLES[language]);
  if (!parsed.ok) throw new Error('The example is no valid file.');
  const { workspace } = parsed.facts;
  const analysed = analysedOf(parsed.facts);
  const telling = { text: TEXTS[language], today: TODAY, dayText: dayIn(language) };
  const [journey] = parsed.facts.journeys as [Journey];
  const then = { ...journey, roles: journey.roles.slice(3), moments: journey.moments.slice(1), handoffs: [] };
  const before = { workspace, journey: then, day: '2026-11-01' };
  const earlier: Earlier = {
    at: 1,
    between: [],
    day: before.day,
    journeys: new Map([[journey.id, { before, between: [] }]]),
  };
  const papers = [
    ...workspace.departments.map(({ id }) => ({ department: id })),
    'journey' as const,
    'overview' as const,
    'checklist' as const,
    'since' as const,
  ].map(
    (of) => tellReport(telling, workspace, analysed, { of }, of === 'since' ? earlier : undefined) as Paper,
  );

  /** All words that a file must hold, whatever it puts between them. */
  const wordsOf = (paper: Paper) =>
    [paper.title, paper.subtitle, ...paper.blocks.flatMap(wordsOfBlock)].map(squeezed).filter(Boolean);
  const wordsOfBlock = (block: Paper['blocks'][number]): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'text':
        return [block.text];
      case 'figures':
        return block.figures.flatMap(({ value, label }) => [value, label]);
      case 'strip':
        return block.boxes.flatMap(({ name, value }) => [name, value]);
      case 'table':
        return block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ text, below = '', items = [] }) => [...text.split('\n'), below, ...items]),
        );
    }
  };
  // Where lines break is a matter of the file.
  const squeezed = (words: string) => words.replace(/[\s­]+/gu, '');
  const missing = (paper: Paper, written: string) => {
    const all = squeezed(written);
    return wordsOf(paper).filter((words) => !all.includes(words));
  };

  it('Markdown', { timeout: 60_000 }, () => {
    for (const paper of papers)
      expect(missing(paper, paperToMarkdown(paper).replace(/\\(.)/g, '$1').replaceAll('<br>', ''))).toEqual(
        [],
      );
  });

  it('Word', { timeout: 60_000 }, async () => {
    for (const paper of papers) {
      const xml = unzipSync(await paperToDocx(paper, language))['word/document.xml'];
      const words = strFromU8(xml ?? new Uint8Array())
        .replace(/<[^>]+>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      expect(missing(paper, words)).toEqual([]);
    }
  });

  it('PDF', { timeout: 60_000 }, async () => {
    const fonts = await pdfFonts();
    // Every report is made of the same blocks; a PDF takes its time.
    for (const paper of papers.slice(-5)) {
      const { text } = await extractText(await getDocumentProxy(await paperToPdf(paper, language, fonts)), {
        mergePages: true,
      });
      expect(missing(paper, text)).toEqual([]);
    }
  });
});
