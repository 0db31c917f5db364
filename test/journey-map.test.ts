import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingToSvg } from '@/lib/drawings/drawing-to-svg';
import { escapeXml } from '@/lib/drawings/escape-xml';
import { drawMap } from '@/lib/drawings/map/draw-map';
import { measureMap } from '@/lib/drawings/map/measure-map';
import { A3, POSTER_SCALE, posterPages } from '@/lib/drawings/map/poster-pages';
import { SOFT_HYPHEN, textWidth, wrapText } from '@/lib/drawings/wrap-text';
import { EXAMPLES } from '@/lib/examples';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { stagesOf } from '@/lib/framework/twelve-steps';
import { exampleFacts } from '@/lib/gaps/example-facts';
import { findGaps } from '@/lib/gaps/find-gaps';
import { modeOfChannel } from '@/lib/inventory/mode-of-channel';
import { cardReader } from '@/lib/map/cards';
import { mapColumns, runsOf } from '@/lib/map/columns';
import { feelingCurve } from '@/lib/map/feeling-curve';
import { feelingAt, feelingY } from '@/lib/map/feeling-scale';
import { LANES, lanesInOrder } from '@/lib/map/lanes';
import { mapChoiceToParams, parseMapChoice } from '@/lib/map/map-choice';
import { filterMoments, NO_FILTER } from '@/lib/map/map-filter';
import { isQuestion, typedLines, typedObstacle, typedTouchpoint } from '@/lib/map/typed-lines';
import type { Moment } from '@/lib/model/facts';
import { TEXTS } from '@/lib/text/languages';

function example(language: 'en' | 'nl' = 'en') {
  const file = parseFileValue(EXAMPLES[language]);
  const [journey] = file.ok ? file.facts.journeys : [];
  if (!file.ok || !journey) throw new Error('the example cannot be read');
  return { workspace: file.facts.workspace, journey, text: TEXTS[language] };
}
const { workspace, journey, text } = example();
const momentOf = (id: string): Moment => {
  const found = journey.moments.find((moment) => moment.id === id);
  if (!found) throw new Error(`no moment ${id}`);
  return found;
};

describe('columns of the map', () => {
  const stages = stagesOf(workspace);

  it('are the moments in the customer’s order, and steps without any where the first would stand', () => {
    const columns = mapColumns(stages, journey.moments);
    expect(columns.filter(({ kind }) => kind === 'moment').map(({ id }) => id)).toEqual(
      journey.moments.map(({ id }) => id),
    );
    const at = columns.findIndex(({ kind }) => kind === 'empty');
    expect(columns[at]).toMatchObject({ step: 'validate', kind: 'empty', before: 'call' });
    expect(columns[at + 1]?.id).toBe('call');
  });

  it('of an empty journey are all twelve steps', () => {
    const columns = mapColumns(stages, []);
    expect(columns.map(({ step }) => step)).toEqual(stages.flatMap(({ steps }) => steps.map(({ id }) => id)));
    expect(columns.every((column) => column.kind === 'empty' && column.before === null)).toBe(true);
  });

  it('show a step again when the customer comes back to it', () => {
    const back = [momentOf('book'), momentOf('pack'), { ...momentOf('confirmation') }];
    const moments = mapColumns(stages, back).filter(({ kind }) => kind === 'moment');
    expect(runsOf(moments, 'step').map(({ id }) => id)).toEqual(['acquire', 'prepare', 'acquire']);
  });
});

describe('cards', () => {
  const read = cardReader(text, workspace, journey);
  const lacksOf = (lane: Parameters<typeof read>[0], moment: string) =>
    read(lane, momentOf(moment)).map(({ lacks }) => lacks.join());

  it('say what is missing: the answer to a question, what is done about an obstacle, an owner', () => {
    expect(lacksOf('questions', 'pack').filter((lacks) => lacks === text.map.lacks.answer)).toHaveLength(4);
    expect(lacksOf('questions', 'book')).toEqual(['', '']);
    expect(lacksOf('obstacles', 'pack')).toContain(text.map.lacks.address);
    expect(lacksOf('touchpoints', 'reviews')).toEqual([text.map.lacks.owner]);
  });

  it('name owner, channel and a state that is not active', () => {
    const [unused] = read('touchpoints', momentOf('pack'));
    expect(unused?.meta.at(-1)).toBe(text.model.touchpointStates.unused);
    expect(unused?.department).toBeDefined();
  });
});

describe('the quick way of writing', () => {
  it('takes lines without bullets, numbers and blanks', () => {
    expect(typedLines('- one\n\n 2. two \r\n• three\tthree')).toEqual(['one', 'two', 'three three']);
    expect(typedLines('"An iron?"\n“Ask” or “call”')).toEqual(['An iron?', '“Ask” or “call”']);
  });

  it('tells a question from a thought, a kind from an obstacle and a channel from a touchpoint', () => {
    expect([isQuestion('Is there an iron? '), isQuestion('No iron')]).toEqual([true, false]);
    expect(typedObstacle(text, 'cost: too dear')).toEqual({ kind: 'cost', text: 'too dear' });
    expect(typedObstacle(TEXTS.nl, 'Moeite: invullen')).toEqual({ kind: 'effort', text: 'invullen' });
    expect(typedObstacle(text, 'At 20:04 it leaves')).toEqual({ kind: 'other', text: 'At 20:04 it leaves' });
    expect(typedTouchpoint('Mail: confirmation')).toEqual({ channel: 'Mail', name: 'confirmation' });
    expect(typedTouchpoint('Desk')).toEqual({ channel: '', name: 'Desk' });
  });

  it('takes a channel for what it is elsewhere, else for what its word says', () => {
    const { journeys } = exampleFacts({
      moments: [
        {
          step: 'prepare',
          name: 'Pack',
          touchpoints: [
            { name: 'Chat', channel: 'Desk', mode: 'online', state: 'active' },
            { name: 'A card', channel: 'Envelope ', mode: 'offline', state: 'active' },
          ],
        },
      ],
    });
    const modes = (of: typeof journeys) =>
      ['desk', 'envelope', 'Balie', 'Website', ''].map((channel) => modeOfChannel(channel, of));
    expect(modes(journeys)).toEqual(['online', 'offline', 'offline', 'online', 'online']);
    expect(modes([])).toEqual(['offline', 'online', 'offline', 'online', 'online']);
  });
});

describe('filters', () => {
  const findings = findGaps(workspace, journey, '2026-11-24').findings;
  const shown = (part: Partial<typeof NO_FILTER>) =>
    filterMoments(journey, findings, { ...NO_FILTER, ...part }).map(({ id }) => id);

  it('leave the moments of a way, a department, a channel, or those with gaps', () => {
    expect(shown({})).toHaveLength(journey.moments.length);
    expect(shown({ scenario: 'repeat-guest' })).toHaveLength(10);
    expect(shown({ onlyGaps: true })).toContain('pack');
    expect(shown({ onlyGaps: true })).not.toContain('breakfast');
    const [channel = ''] = momentOf('confirmation').touchpoints.map((touchpoint) => touchpoint.channel);
    expect(shown({ channel: channel.toUpperCase() })).toContain('confirmation');
    expect(shown({ department: 'finance', channel: 'nowhere' })).toEqual([]);
  });
});

describe('the order of lanes', () => {
  it('keeps what somebody chose, forgets what is gone and appends what is new', () => {
    expect(lanesInOrder(['content', 'gone', 'feeling'])).toEqual([
      'content',
      'feeling',
      ...LANES.filter((lane) => lane !== 'content' && lane !== 'feeling'),
    ]);
  });
});

describe('the curve of feelings', () => {
  const feelings = fc.array(fc.option(fc.integer({ min: -2, max: 2 })), { minLength: 1, maxLength: 40 });
  const points = (list: readonly (number | null)[]) =>
    list.map((feeling, at) => (feeling === null ? null : { x: at * 100, y: feelingY(feeling, 10, 20) }));
  const numbersIn = (d: string) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);

  it('passes through every known feeling and never beyond its neighbours', () => {
    fc.assert(
      fc.property(feelings, (list) => {
        const known = points(list).filter((point) => point !== null);
        const pieces = feelingCurve(points(list));
        expect(pieces).toHaveLength(Math.max(0, known.length - 1));
        pieces.forEach(({ d }, at) => {
          const [x0, y0 = 0, , c1 = 0, , c2 = 0, x1, y1 = 0] = numbersIn(d);
          expect([x0, y0, x1, y1]).toEqual([known[at]?.x, known[at]?.y, known[at + 1]?.x, known[at + 1]?.y]);
          for (const control of [c1, c2]) {
            expect(control).toBeGreaterThanOrEqual(Math.min(y0, y1) - 0.1);
            expect(control).toBeLessThanOrEqual(Math.max(y0, y1) + 0.1);
          }
        });
      }),
    );
  });

  it('is dashed where a feeling in between is not known', () => {
    expect(feelingCurve(points([0, null, 1, 2])).map(({ isKnown }) => isKnown)).toEqual([false, true]);
  });

  it('reads a height as the feeling that was drawn there', () => {
    for (const feeling of [-2, -1, 0, 1, 2])
      expect(feelingAt(feelingY(feeling, 10, 20) + 4, 10, 20)).toBe(feeling);
    expect([feelingAt(-500, 10, 20), feelingAt(900, 10, 20)]).toEqual([2, -2]);
  });
});

describe('text in the drawing', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { maxLength: 12 });

  it('is wrapped into lines that fit, and nothing is lost', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (list, width) => {
        const written = list.join(' ');
        const wrapped = wrapText(written, width, 12);
        for (const line of wrapped)
          expect(textWidth(line, 12) <= width || [...line].length <= 2, `“${line}” in ${width}`).toBe(true);
        const bare = (some: string) => some.replace(/[\s\u00AD-]/gu, '');
        expect(bare(wrapped.join(''))).toBe(bare(written));
      }),
    );
  });

  it('breaks a long compound with a hyphen', () => {
    const lines = wrapText('Arbeidsongeschiktheidsverzekeringsmaatschappij', 120, 12);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(0, -1).every((line) => line.endsWith(SOFT_HYPHEN))).toBe(true);
    // No letter or two by themselves.
    for (const word of ['confirmation', 'advertisement', 'Communications'])
      for (const width of [60, 70, 80, 90])
        expect(wrapText(word, width, 12).at(-1)?.length, `${word} in ${width}`).toBeGreaterThan(2);
  });

  it('cannot break out of its element', () => {
    expect(escapeXml(`<script>"'&\u0000\uD800`)).toBe('&lt;script&gt;&quot;&#39;&amp;');
  });
});

describe('the map as a drawing', () => {
  const hostile = '</text><script>alert(1)</script>';
  const drawn = (change: Partial<Moment> = {}, language: 'en' | 'nl' = 'en') => {
    const facts = example(language);
    const moments = facts.journey.moments.map((moment, at) => (at === 0 ? { ...moment, ...change } : moment));
    return measureMap({ ...facts, journey: { ...facts.journey, name: hostile, moments } });
  };

  it('holds every moment and escapes what people typed', () => {
    const svg = drawingToSvg(drawMap(drawn({ name: hostile, feelingWord: hostile })));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;/text&gt;');
    expect(svg.match(/<text/g)?.length).toBe(svg.match(/<\/text>/g)?.length);
    // The names of the lanes are all there, whatever lines they are in.
    const bare = svg.replace(/<[^>]+>|[\s-]/g, '');
    for (const name of Object.values(text.map.lanes).slice(1))
      expect(bare).toContain(name.replace(/\s/g, ''));
  });

  it('grows with forty cards in one cell, and with 120 moments stays quick to draw', () => {
    const forty = Array.from({ length: 40 }, (_, at) => ({ id: `q${at}`, text: `Question ${at}?` }));
    expect(drawMap(drawn({ questions: forty })).height).toBeGreaterThan(drawMap(drawn()).height + 40 * 20);
    const many = Array.from({ length: 120 }, (_, at) => ({ ...momentOf('pack'), id: `m${at}` }));
    const wide = drawMap(measureMap({ workspace, journey: { ...journey, moments: many }, text }));
    expect(wide.width).toBeGreaterThan(120 * 100);
  });

  it('as a poster splits a lane that is too high: each of its cards on one sheet, and all sheets alike in size', () => {
    const forty = Array.from({ length: 40 }, (_, at) => ({ id: `q${at}`, text: `Number-${at}?` }));
    const map = drawn({ questions: forty });
    const sheets = posterPages(map);
    for (const { text: asked } of forty)
      expect(sheets.filter((sheet) => drawingToSvg(sheet).includes(`>${asked}<`))).toHaveLength(1);
    for (const { width, height } of sheets) {
      expect(width * POSTER_SCALE).toBeLessThanOrEqual(A3.width);
      expect(height * POSTER_SCALE).toBeLessThanOrEqual(A3.height);
    }
    // Beside the sheets with the rest of the forty nothing would be left to show.
    const bare = sheets.filter((sheet) => !/rx="5"|stroke-width="3"/.test(drawingToSvg(sheet)));
    expect(bare).toEqual([]);
  });

  it('says the names of ways whole, however long they are', () => {
    const name = 'Wie vaker komt en meteen bij de receptie een kamer aan de binnenplaats vraagt';
    const scenarios = journey.scenarios.map((scenario) => ({ ...scenario, name }));
    const svg = drawingToSvg(drawMap(measureMap({ workspace, text, journey: { ...journey, scenarios } })));
    const bare = svg.replace(/<[^>]+>|[\s-]/g, '');
    expect(bare.split(name.replace(/\s/g, '')).length - 1).toBe(scenarios.length);
  });

  it('as a poster shows every moment and every lane on some sheet, once', () => {
    const map = drawn({}, 'nl');
    const sheets = posterPages(map).map(drawingToSvg);
    const withText = (words: string) => sheets.filter((svg) => svg.includes(`>${words}<`));
    expect(sheets.length).toBeGreaterThan(2);
    const across = withText('Inchecken');
    const down = withText('Gevoel');
    expect(across.length * down.length).toBe(sheets.length);
    expect(across.filter((svg) => down.includes(svg))).toHaveLength(1);
  });
});

describe('what is chosen to be seen of a map', () => {
  it('survives the address', () => {
    const choice = fc.record({
      lanes: fc.subarray([...LANES], { minLength: 1 }),
      filter: fc.record({
        scenario: fc.string(),
        department: fc.string(),
        channel: fc.string(),
        onlyGaps: fc.boolean(),
      }),
      lens: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(choice, (chosen) => {
        const address = mapChoiceToParams(chosen).toString();
        expect(parseMapChoice(new URLSearchParams(address))).toEqual(chosen);
      }),
    );
  });

  it('is all of it where the address says nothing, and knows no lanes that are not there', () => {
    const whole = parseMapChoice(new URLSearchParams());
    expect(whole).toEqual({ lanes: LANES, filter: NO_FILTER, lens: null });
    expect(parseMapChoice(new URLSearchParams('lanes=feeling,nothing,feeling')).lanes).toEqual(['feeling']);
  });
});
