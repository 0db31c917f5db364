import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseBlock } from '@/lib/blocks/parse-block';
import { planPaste } from '@/lib/blocks/plan-paste';
import { EXAMPLES } from '@/lib/examples';
import { journeyToPptx } from '@/lib/exports/files/journey-to-pptx';
import { journeyToXlsx } from '@/lib/exports/files/journey-to-xlsx';
import { tableToCsv } from '@/lib/exports/files/table-to-csv';
import { journeyTables } from '@/lib/exports/journey-tables';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { stagesOf, stepsOf } from '@/lib/framework/twelve-steps';
import { findGaps } from '@/lib/gaps/find-gaps';
import { readTouchpointList } from '@/lib/inventory/read-touchpoint-list';
import type { Journey, Workspace } from '@/lib/model/facts';
import { dayIn } from '@/lib/reports/day-in';
import { journeyPaper } from '@/lib/reports/journey-paper';
import { journeyReport } from '@/lib/reports/journey-report';
import { TEXTS } from '@/lib/text/languages';
import { readWorkbook } from './support/read-workbook';

const TODAY = '2026-11-25';

describe.each(['en', 'nl'] as const)('a journey as files (%s)', (language) => {
  const parsed = parseFileValue(EXAMPLES[language]);
  if (!parsed.ok) throw new Error('The example is no valid file.');
  const { workspace } = parsed.facts;
  const [journey] = parsed.facts.journeys as [Journey];
  const telling = { text: TEXTS[language], language, today: TODAY, dayText: dayIn(language) };
  const sourceOf = (own: Partial<{ workspace: Workspace; journey: Journey }> = {}) => ({
    ...telling,
    workspace,
    journey,
    ...own,
  });
  const sheets = async (source = sourceOf()) => readWorkbook(await journeyToXlsx(source));
  const analysis = findGaps(workspace, journey, TODAY);
  const report = journeyReport(workspace, { journey, analysis });

  describe('the workbook', () => {
    it('has a sheet a table, each with its headings in sight, filters over all of it and wide columns', async () => {
      const tables = Object.values(journeyTables(sourceOf()));
      const written = await sheets();
      expect(written.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
      for (const [at, { rows, xml }] of written.entries()) {
        const { columns = [], rows: cells = [] } = tables[at] ?? {};
        expect(rows[0]).toEqual(columns.map(({ name }) => name));
        expect(rows).toHaveLength(cells.length + 1);
        expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*xSplit="1"[^>]*state="frozen"/);
        expect(xml).toMatch(new RegExp(`</sheetData><autoFilter ref="A1:[A-Z]+${rows.length}"/>`));
        expect([...xml.matchAll(/<col [^>]*width="(\d+)/g)]).toHaveLength(columns.length);
      }
    });

    it('says the numbers of the report', async () => {
      const [, gaps, actions] = await sheets();
      const { severities } = telling.text.model;
      const open = gaps?.rows.slice(1).filter((row) => row[6] !== telling.text.gapsPage.states.accepted);
      expect(open).toHaveLength(report.figures.gaps);
      expect(open?.filter(([severity]) => severity === severities.critical)).toHaveLength(
        report.figures.critical,
      );
      expect(actions?.rows).toHaveLength(report.actions.length + 1);
      expect(report.figures.gaps).toBeGreaterThan(0);
    });

    it('gives the same cells when its matrix is pasted back, and the same touchpoints as a list', async () => {
      const [matrix, , , touchpoints] = await sheets();
      const tabbed = (rows: string[][] = []) =>
        rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t')).join('\n');
      const steps = stagesOf(workspace).flatMap((stage) => stage.steps);
      const plan = planPaste({
        rows: parseBlock(tabbed(matrix?.rows)).rows,
        departments: workspace.departments,
        steps,
        area: { row: 0, column: 0, rows: 1, columns: 1 },
        roles: journey.roles,
        unseen: new Set(),
        keepsWhereEmpty: false,
      });
      expect(plan).toMatchObject({ changes: [], problems: [], isByName: true });
      expect(plan.same).toBe(workspace.departments.length * steps.length);
      const bare = structuredClone(journey);
      const listed = bare.moments.flatMap((moment) => moment.touchpoints.splice(0).map(({ name }) => name));
      const list = readTouchpointList(tabbed(touchpoints?.rows), workspace, [bare], { state: 'active' });
      expect(list.map(({ name, problems }) => [name, problems])).toEqual(listed.map((name) => [name, []]));
    });

    it('keeps what looks like a formula, a number or an escape a text, and days as days', async () => {
      const odd = structuredClone(journey);
      const texts = [
        '=1+1',
        '+31 20',
        '-3',
        '@SUM(A1)',
        '=cmd|"/c calc"!A1',
        '0012',
        '_x0041_',
        'a\nb & <c>',
      ];
      odd.actions = texts.map((text, n) => ({ id: `a${n}`, text, due: '2026-12-24' }));
      const [, , actions] = await sheets(sourceOf({ journey: odd }));
      expect(actions?.rows.slice(1).map(([text]) => text)).toEqual(texts);
      expect(actions?.xml).not.toContain('<f>');
      // Days are counted from the end of 1899.
      expect(actions?.rows.slice(1).map((row) => row[4])).toEqual(texts.map(() => '46380'));
    });
  });

  describe('the slides', () => {
    const slides = async (source = sourceOf()) => {
      const parts = unzipSync(await journeyToPptx(source));
      const names = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      const number = (name: string) => Number(name.replace(/\D/g, ''));
      return names
        .sort((a, b) => number(a) - number(b))
        .map((name) => strFromU8(parts[name] ?? new Uint8Array()));
    };
    const wordsIn = (xml: string) =>
      [...xml.matchAll(/<a:t>(.*?)<\/a:t>/gs)]
        .map(([, words = '']) => words)
        .join('')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replace(/\s+/gu, '');
    const squeezed = (words: string) => words.replace(/\s+/gu, '');

    it('hold the figures and every word of the tables of the report, and number their pages', async () => {
      const paper = journeyPaper(telling, workspace, report);
      const written = await slides();
      const all = wordsIn(written.join(''));
      const words = paper.blocks.flatMap((block) =>
        block.kind === 'figures'
          ? block.figures.flatMap(({ value, label }) => [value, label])
          : block.kind === 'table' && block.label !== telling.text.reports.journey.actions
            ? [
                ...block.columns.map(({ name }) => name),
                ...block.rows.flatMap(({ cells }) =>
                  cells.flatMap(({ text, below = '', items = [] }) => [...text.split('\n'), below, ...items]),
                ),
              ]
            : [],
      );
      expect(words.length).toBeGreaterThan(50);
      expect([paper.title, paper.subtitle, ...words].filter((one) => !all.includes(squeezed(one)))).toEqual(
        [],
      );
      for (const { text } of report.actions) expect(all).toContain(squeezed(text));
      for (const slide of written) expect(slide).toContain('type="slidenum"');
    });

    it('draw every lens as shapes, the holes dashed', async () => {
      const written = (await slides()).join('');
      for (const { lens } of report.views)
        expect(written).toContain(`name="${telling.text.lenses.lens(lens.called)}: `);
      expect(written).toContain('prstDash val="dash"');
      expect(written).toContain('<a:tbl>');
      expect(written).not.toContain('<p:pic>');
    });

    it('have a title that no other slide has', async () => {
      const titles = (await slides()).map((slide) => /type="title".*?<a:t>(.*?)<\/a:t>/s.exec(slide)?.[1]);
      expect(titles.length).toBeGreaterThan(5);
      expect(titles).not.toContain(undefined);
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    });

    it.each([4, 20])('name %d leading departments up to where they differ', async (count) => {
      const departments = Array.from({ length: count }, (_, at) => ({
        id: `d${at}`,
        name: `Klanttevredenheidsonderzoekscoördinatie binnendienst ${at}`,
      }));
      const steps = stepsOf(workspace);
      const roles = departments.map(({ id }, at) => ({
        id,
        department: id,
        step: steps[at % steps.length]?.id ?? '',
        level: 'leads' as const,
        statement: '',
      }));
      const written = await slides(
        sourceOf({ workspace: { ...workspace, departments }, journey: { ...journey, roles, handoffs: [] } }),
      );
      const baton = written.find((slide) => slide.includes(`>${telling.text.reports.journey.baton}<`)) ?? '';
      expect(departments.filter(({ name }) => !baton.includes(`>${name}<`))).toEqual([]);
    });

    it('take as many slides as long texts need, and no table is taller than its slide', async () => {
      const long = structuredClone(journey);
      const sentence = 'Handbagagevoorbereidingsvragen en wat daarbij hoort. ';
      long.actions = Array.from({ length: 3 }, (_, n) => ({
        id: `l${n}`,
        text: sentence.repeat(90),
        person: 'X',
      }));
      long.actions.push({ id: 'none', text: 'x'.repeat(5000) });
      const written = await slides(sourceOf({ journey: long }));
      const all = wordsIn(written.join(''));
      expect(all.split(squeezed(sentence)).length - 1).toBe(270);
      expect(all.replace(/[^x]/g, '').length).toBeGreaterThanOrEqual(5000);
      const inches = (emu: string | undefined) => Number(emu) / 914_400;
      for (const slide of written)
        for (const [table] of slide.matchAll(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs)) {
          const top = inches(/<a:off [^>]*y="(\d+)"/.exec(table)?.[1]);
          const heights = [...table.matchAll(/<a:tr h="(\d+)"/g)].map(([, height]) => inches(height));
          expect(top + heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(7);
        }
    });
  });

  it('lists in CSV say what the workbook says', async () => {
    const [matrix, gaps] = await sheets();
    const tables = journeyTables(sourceOf());
    for (const [table, sheet] of [
      [tables.matrix, matrix],
      [tables.gaps, gaps],
    ] as const)
      expect(parse(tableToCsv(table), { bom: true })).toEqual(sheet?.rows);
  });
});
