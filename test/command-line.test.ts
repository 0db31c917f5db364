import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from '../bin/command-line';
import { ROOT } from '../bin/project.mjs';

/** Two things are wrong with its first journey: a handoff that is missing, which they accept, and what one lens does not see. */
const FILE = {
  format: 'journey-lens/1',
  workspace: {
    name: 'Hotel',
    language: 'en',
    departments: [
      { id: 'sales', name: 'Sales', function: 'sales' },
      { id: 'desk', name: 'Desk', function: 'service' },
    ],
    stages: [
      {
        id: 'all',
        name: 'All',
        steps: [
          { id: 'book', name: 'Book' },
          { id: 'stay', name: 'Stay' },
        ],
      },
    ],
    lenses: ['functional'],
    reviewAfterDays: 30,
  },
  journeys: [
    {
      id: 'trip',
      name: 'Trip',
      moments: [
        { id: 'call', step: 'book', name: 'Call', touchpoints: [touchpoint('sales')] },
        { id: 'pack', step: 'book', name: 'Pack', absence: { state: 'left-alone', reason: 'Theirs' } },
        { id: 'arrive', step: 'stay', name: 'Arrive', touchpoints: [touchpoint('desk')] },
      ],
      roles: [
        { department: 'sales', step: 'book', level: 'leads', statement: 'Answers the phone' },
        { department: 'desk', step: 'book', level: 'supports', statement: 'Sends the map' },
        { department: 'desk', step: 'stay', level: 'leads', statement: 'Welcomes' },
        { department: 'sales', step: 'stay', level: 'supports', statement: 'Told them' },
      ],
      reviewed: { book: '2026-11-01' },
      accepted: [{ gap: 'handoff-missing:book:stay', reason: 'It goes well' }],
    },
    { id: 'empty', name: 'Empty', moments: [], roles: [] },
  ],
};

function touchpoint(department: string) {
  return { name: 'Phone', channel: 'phone', mode: 'offline', department, state: 'active' };
}

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'journey-lens-file-'));
  file = write('hotel.journey.json', JSON.stringify(FILE));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string) {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}

type Ran = { code: unknown; out: string; error: string[] };

function run(...parameters: string[]): Ran {
  let out = '';
  const error: string[] = [];
  const code = commandLine(
    parameters,
    (line) => {
      out += `${line}\n`;
    },
    (line) => error.push(line),
  );
  return { code, out, error };
}

/** The same as a process of its own, as somebody runs it. */
const runAlone = (...parameters: string[]) =>
  new Promise<Ran>((resolve) => {
    const script = path.join(ROOT, 'bin/journey-lens.ts');
    execFile(process.execPath, ['--import', 'tsx', script, ...parameters], (failed, out, error) =>
      resolve({ code: failed?.code ?? 0, out, error: error.split('\n').slice(0, -1) }),
    );
  });

/** Exit 2, nothing on standard output, and these lines on the other. */
const refused = (...error: unknown[]) => ({ code: 2, out: '', error });

describe('journey-lens gaps', () => {
  it('prints what is found as JSON, with the fields of the contract in their order', () => {
    const { code, out, error } = run('gaps', file, '--json', '--today', '2026-11-25');
    expect([code, error]).toEqual([0, []]);
    const printed = JSON.parse(out);
    expect(Object.keys(printed)).toEqual(['journeys']);
    const [trip, empty] = printed.journeys;
    expect(empty).toEqual({ id: 'empty', findings: [], failedRules: [] });
    expect(Object.keys(trip)).toEqual(['id', 'findings', 'failedRules']);
    const words = { title: expect.any(String), why: expect.any(String), fix: expect.any(String) };
    expect(trip.findings).toEqual([
      {
        key: 'handoff-missing:book:stay',
        rule: 'handoff-missing',
        severity: 'critical',
        handoff: { fromStep: 'book', toStep: 'stay' },
        owners: ['sales', 'desk'],
        informed: [],
        ...words,
        state: 'accepted',
      },
      {
        key: 'between-phases:functional:pack',
        rule: 'between-phases',
        severity: 'high',
        step: 'book',
        moment: 'pack',
        lens: 'functional',
        owners: ['sales'],
        informed: [],
        ...words,
        state: 'open',
      },
    ]);
    expect(Object.keys(trip.findings[1])).toEqual(
      'key rule severity step moment lens owners informed title why fix state'.split(' '),
    );
  });

  it('goes by the day it is told', () => {
    const stale = (today: string) =>
      run('gaps', file, '--json', '--journey', 'trip', '--today', today).out.includes('step-gone-stale:book');
    expect(stale('2026-12-01')).toBe(false);
    expect(stale('2026-12-02')).toBe(true);
  });

  it('prints a table for people, of one journey if asked', () => {
    const both = run('gaps', file);
    expect(both.out).toMatch(/^Trip \(trip\)\n {2}Severity +Where +What +To close by +State\n/);
    expect(both.out).toContain('Empty (empty)\n  no gaps found\n');
    const one = run('gaps', file, '--journey', 'empty', '--language', 'nl');
    expect(one).toMatchObject({ code: 0, error: [] });
    expect(one.out).not.toContain('Trip');
  });

  it.each([
    ['critical', 'trip', 1],
    ['high', 'trip', 1],
    ['low', 'empty', 0],
  ])('with --fail-on %s, of %s, ends with %d', (severity, journey, code) => {
    expect(run('gaps', file, '--fail-on', severity, '--journey', journey).code).toBe(code);
  });

  it('with --fail-on does not fail for what is milder', () => {
    const roles = FILE.journeys[0]?.roles?.slice(0, 1) ?? [];
    const journeys = [{ id: 'mild', name: 'Mild', moments: [], roles }];
    const mild = write('mild.json', JSON.stringify({ ...FILE, journeys }));
    const { out, code } = run('gaps', mild, '--fail-on', 'high', '--json');
    const severities = JSON.parse(out).journeys[0].findings.map(
      (finding: { severity: string }) => finding.severity,
    );
    expect(new Set(severities)).toEqual(new Set(['medium']));
    expect(code).toBe(0);
    expect(run('gaps', mild, '--fail-on', 'medium').code).toBe(1);
  });
});

describe('the table of journey-lens gaps', () => {
  it('says that nobody is to close a gap that no department has', () => {
    const roles = FILE.journeys[0]?.roles.filter(({ level }) => level !== 'leads');
    const journeys = [{ ...FILE.journeys[0], roles, accepted: [] }];
    const unled = write('unled.json', JSON.stringify({ ...FILE, journeys }));
    const { out } = run('gaps', unled);
    const findings = JSON.parse(run('gaps', unled, '--json').out).journeys[0].findings;
    const nobodys = findings.filter((finding: { owners: string[] }) => finding.owners.length === 0);
    expect(nobodys.length).toBeGreaterThan(0);
    expect(out.match(/Nobody yet {2}/g)).toHaveLength(nobodys.length);
  });

  it('is folded to the width of the terminal', () => {
    const lines: string[] = [];
    commandLine(['gaps', file], (text) => lines.push(...text.split('\n')), console.error, 60);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe('journey-lens lenses', () => {
  it('prints per lens what it sees, and why not', () => {
    const { code, out } = run('lenses', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      journeys: [
        {
          id: 'trip',
          lenses: [
            {
              id: 'functional',
              seen: 2,
              moments: { call: 'sales', pack: null, arrive: 'service' },
              between: [{ from: 'sales', to: 'service', moments: ['pack'] }],
              handoffs: 1,
              why: { pack: expect.any(String) },
            },
          ],
        },
        {
          id: 'empty',
          lenses: [{ id: 'functional', seen: 0, moments: {}, between: [], handoffs: 0, why: {} }],
        },
      ],
    });
  });
});

describe('journey-lens check', () => {
  it('says that a file is valid', () => {
    expect(run('check', file)).toEqual({
      code: 0,
      out: `${file} is valid: 2 journeys, 2 departments.\n`,
      error: [],
    });
  });

  it('gives every error a line, also where a name in it breaks', () => {
    const bad = structuredClone(FILE);
    Object.assign(bad, { 'two\nlines': 1 });
    const roles: unknown[] = bad.journeys[0]?.roles ?? [];
    roles.push({ department: 'it', step: 'book', level: 'leads', statement: '' });
    expect(run('check', write('bad.json', JSON.stringify(bad)))).toEqual(
      refused(
        'journeys[0].roles[4].department: there is no department "it"',
        '["two\\nlines"]: unknown field',
      ),
    );
  });
});

describe('journey-lens check of a file with much wrong', () => {
  const wrongAt = (count: number) =>
    write('wrong.json', JSON.stringify({ ...FILE, ...Object.fromEntries(fieldsUpTo(count)) }));
  const fieldsUpTo = (count: number) => Array.from({ length: count }, (_, at) => [`field-${at}`, at]);

  it.each([
    [49, 49, 'field-48: unknown field'],
    [60, 51, 'There may be more: at most fifty are told at once.'],
  ])('with %d errors it ends, after %d lines, in "%s"', (count, lines, last) => {
    const { error } = run('check', wrongAt(count));
    expect(error).toHaveLength(lines);
    expect(error.at(-1)).toBe(last);
  });
});

describe('bad usage', () => {
  it.each([
    ['an unknown command', ['fix', 'FILE'], /"fix"/],
    ['no file', ['gaps'], /gaps FILE/],
    ['two files', ['check', 'FILE', 'FILE'], /one file/i],
    ['a file that is not there', ['check', '/no/x.json'], /\/no\/x\.json .+: there is no such file$/],
    ['a file inside a file', ['check', 'FILE/x.json'], /x\.json cannot be read: there is no such file$/],
    ['a folder', ['check', tmpdir()], /cannot be read: it is a folder$/],
    ['a folder, in Dutch', ['check', tmpdir(), '--language', 'nl'], /: het is een map$/],
    ['what the system has no name for', ['check', '\0'], /cannot be read: .*null bytes/],
    ['an option that the command does not take', ['lenses', 'FILE', '--fail-on', 'high'], /--fail-on/],
    ['an option that nothing takes', ['gaps', 'FILE', '--fast'], /--fast/],
    ['that option, in Dutch', ['gaps', 'FILE', '--fast', '--language', 'nl'], /--fast bestaat hier niet/],
    ['an option without its value', ['gaps', 'FILE', '--journey', '--json'], /--journey needs a value/],
    ['a value for an option that takes none', ['gaps', 'FILE', '--json=3'], /--json takes no value/],
    ['a day that does not exist', ['gaps', 'FILE', '--today', '2026-02-30'], /--today .* "2026-02-30"/],
    ['an unknown severity', ['gaps', 'FILE', '--fail-on', 'bad'], /critical, high, medium, low/],
    ['an unknown journey', ['gaps', 'FILE', '--journey', 'two\nlines'], /"two lines".+trip, empty/],
    ['an unknown language', ['check', 'FILE', '--language', 'fr'], /en, nl/],
  ])('is one line and exit 2: %s', (_, parameters, line) => {
    const given = parameters.map((parameter) => parameter.replace('FILE', file));
    expect(run(...given)).toEqual(refused(expect.stringMatching(line)));
  });
});

describe('as a process of its own', { timeout: 60_000 }, () => {
  it.each([
    ['what is right', ['check', 'FILE']],
    ['a gap that fails', ['gaps', 'FILE', '--fail-on', 'high', '--json']],
    ['bad usage', ['gaps', 'FILE', '--fast']],
  ])('it writes and ends the same: %s', async (_, parameters) => {
    const given = parameters.map((parameter) => (parameter === 'FILE' ? file : parameter));
    expect(await runAlone(...given)).toEqual(run(...given));
  });
});
