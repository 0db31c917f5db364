import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { drawingToSvg } from '@/lib/drawings/drawing-to-svg';
import { drawLensBoard } from '@/lib/drawings/lens-board/draw-lens-board';
import { lensBoardSheets } from '@/lib/drawings/lens-board/lens-board-sheets';
import { drawMap } from '@/lib/drawings/map/draw-map';
import { mapSheets } from '@/lib/drawings/map/map-sheets';
import { measureMap } from '@/lib/drawings/map/measure-map';
import { drawMatrix } from '@/lib/drawings/matrix/draw-matrix';
import { matrixSheets } from '@/lib/drawings/matrix/matrix-sheets';
import { EXAMPLES } from '@/lib/examples';
import { journeyToPdf } from '@/lib/exports/files/journey-to-pdf';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { stepsOf } from '@/lib/framework/twelve-steps';
import { lensesOf } from '@/lib/lenses';
import { parseMapChoice } from '@/lib/map/map-choice';
import { shownMap } from '@/lib/map/shown-map';
import type { Journey, Workspace } from '@/lib/model/facts';
import { dayIn } from '@/lib/reports/day-in';
import { TEXTS } from '@/lib/text/languages';
import { largeJourney } from './bench/large-journey';
import { pdfFonts } from './support/pdf-fonts';
import { squeezed } from './support/words-in-shapes';

const TODAY = '2026-11-25';

/** What another library reads in a PDF: the words of its pages, and how they are told. */
async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(bytes);
  const { text: pages } = await extractText(pdf, { mergePages: false });
  const first = await pdf.getPage(1);
  const [tree, marks, { info }] = [
    await first.getStructTree(),
    await pdf.getMarkInfo(),
    (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } },
  ];
  return { pages: pages.map(squeezed), tree: tree as Node | null, marks, info };
}

type Node = { role?: string; alt?: string; children?: Node[] };

const withRole = (node: Node | null, role: string): Node[] =>
  node === null
    ? []
    : [
        ...(node.role === role ? [node] : []),
        ...(node.children ?? []).flatMap((child) => withRole(child, role)),
      ];

/** Every text of an SVG. */
const textsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) =>
    squeezed(
      words
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    ),
  );

const toldIn = (language: 'en' | 'nl') => ({
  text: TEXTS[language],
  language,
  today: TODAY,
  dayText: dayIn(language),
});

describe.each(['en', 'nl'] as const)('drawings as PDF (%s)', (language) => {
  const parsed = parseFileValue(EXAMPLES[language]);
  if (!parsed.ok) throw new Error('The example is no valid file.');
  const [journey] = parsed.facts.journeys as [Journey];
  const source = { ...toldIn(language), workspace: parsed.facts.workspace, journey };

  it.each([
    ['matrix', matrixSheets(source), drawMatrix(source)],
    ['lens board', lensBoardSheets(source), drawLensBoard(source)],
    ['map', mapSheets(source), drawMap(measureMap(source))],
  ] as const)(
    'the %s says what its drawing says, on numbered and dated sheets',
    async (_, sheets, drawing) => {
      const { pages, marks, info } = await readPdf(await journeyToPdf(sheets, source, await pdfFonts()));
      const all = pages.join('');
      // On sheets there is their number among what stands below the title.
      const texts = textsIn(drawingToSvg(drawing)).flatMap((words) => words.split(/[·.]/));
      expect(texts.filter((words) => !all.includes(words))).toEqual([]);
      for (const [at, words] of pages.entries())
        expect(words).toContain(squeezed(`${source.dayText(TODAY)}${at + 1}/${pages.length}`));
      expect(marks).toMatchObject({ Marked: true });
      expect(info.Language).toBe(language);
      expect(info.Title).toContain(journey.name);
    },
  );

  it('the matrix is told as a table, with what is not said and where the baton goes', async () => {
    const { tree } = await readPdf(await journeyToPdf(matrixSheets(source), source, await pdfFonts()));
    const steps = stepsOf(source.workspace);
    const [table] = withRole(tree, 'Table');
    const rows = withRole(table ?? null, 'TR');
    // Stages, steps and the customer stand above the departments.
    expect(rows).toHaveLength(source.workspace.departments.length + 3);
    for (const row of rows.slice(3)) {
      expect(withRole(row, 'TH')).toHaveLength(1);
      expect(withRole(row, 'TD')).toHaveLength(steps.length);
    }
    expect(withRole(tree, 'H1')).toHaveLength(1);
    const said = withRole(tree, 'Figure').map(({ alt }) => alt);
    const unanswered = source.workspace.departments.length * steps.length - journey.roles.length;
    expect(said.filter((alt) => alt === source.text.model.levels.unanswered)).toHaveLength(unanswered);
    expect(said.some((alt) => alt?.includes(source.text.matrix.handoffStates.missing))).toBe(true);
  });

  it('the map shows what a lens and a filter leave of it', async () => {
    const asked = new URLSearchParams({ lens: 'functional', lanes: 'questions,feeling' });
    const shown = shownMap(source, parseMapChoice(asked));
    const { pages } = await readPdf(
      await journeyToPdf(mapSheets({ ...source, ...shown }), source, await pdfFonts()),
    );
    const all = pages.join('');
    const pack = journey.moments.find(({ step }) => step === 'prepare');
    expect(all).not.toContain(squeezed(pack?.name ?? ''));
    expect(all).toContain(squeezed(source.text.map.lanes.questions));
    expect(all).not.toContain(squeezed(source.text.map.lanes.opportunities));
    expect(all).toContain(squeezed(shown.caption ?? ''));
    const [scenario] = journey.scenarios;
    const way = shownMap(source, parseMapChoice(new URLSearchParams({ scenario: scenario?.id ?? '' })));
    expect(way.columns?.map(({ id }) => id).toSorted()).toEqual([...new Set(scenario?.moments)].toSorted());
  });
});

describe('a large journey as PDF', () => {
  const { workspace, journey } = largeJourney(120);
  const named: Workspace = {
    ...workspace,
    departments: workspace.departments
      .slice(0, 40)
      .map((one, n) => ({ ...one, name: `Klanttevredenheidsonderzoek en verbetermanagement ${n}.` })),
  };
  const source = { ...toldIn('nl'), workspace: named, journey };

  it('has all of forty departments, with the heads of the steps on every sheet', {
    timeout: 60_000,
  }, async () => {
    const { pages } = await readPdf(await journeyToPdf(matrixSheets(source), source, await pdfFonts()));
    expect(pages).toHaveLength(matrixSheets(source).sheets.length);
    expect(pages.length).toBeGreaterThan(3);
    const all = pages.join('');
    for (const { name } of named.departments) expect(all).toContain(squeezed(name));
    for (const { department, statement = '' } of journey.roles)
      if (named.departments.some(({ id }) => id === department)) expect(all).toContain(squeezed(statement));
    for (const page of pages)
      for (const [at, { name }] of stepsOf(named).entries())
        expect(page).toContain(squeezed(`${at + 1} ${name}`));
  });

  it('leads the baton to the edge of a sheet, with the name of who is behind it', () => {
    const { sheets } = matrixSheets(source);
    const texts = sheets.map((sheet) => textsIn(drawingToSvg(sheet)));
    const down = texts.flatMap((said) => said.filter((words) => words.startsWith('↓')));
    const up = texts.flatMap((said) => said.filter((words) => words.startsWith('↑')));
    expect(down.length).toBeGreaterThan(0);
    expect(down).toHaveLength(up.length);
    expect(texts.at(-1)?.some((words) => words.startsWith('↓'))).toBe(false);
  });

  it('has every moment of the lens board and the map, with their names on every sheet', {
    timeout: 60_000,
  }, async () => {
    const fonts = await pdfFonts();
    const board = await readPdf(await journeyToPdf(lensBoardSheets(source), source, fonts));
    const map = await readPdf(await journeyToPdf(mapSheets(source), source, fonts));
    for (const { name } of journey.moments)
      for (const { pages } of [board, map]) expect(pages.join('')).toContain(squeezed(name));
    for (const { called } of lensesOf(named))
      for (const page of board.pages) expect(page).toContain(squeezed(source.text.lenses.lens(called)));
    for (const page of map.pages) expect(page).toContain(squeezed(source.text.map.does));
    expect(map.pages).toHaveLength(mapSheets(source).sheets.length);
  });
});

it('a PDF that nobody waits for any more is not made to its end', async () => {
  const { workspace, journey } = largeJourney(120);
  const stopping = new AbortController();
  const source = { ...toldIn('en'), workspace, journey };
  const written = journeyToPdf(matrixSheets(source), source, await pdfFonts(), stopping.signal);
  stopping.abort();
  await expect(written).rejects.toThrow(/abort/i);
});
