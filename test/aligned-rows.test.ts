import { describe, expect, it } from 'vitest';
import { alignedRows } from '@/lib/exports/aligned-rows';

const HEADING = ['Severity', 'What', 'State'];
const usual = (count: number) => Array.from({ length: count }, () => ['High', 'Nobody leads it', 'open']);
const LONG = ['High', 'Nobody has an answer '.repeat(25).trim(), 'open'];

describe('rows under each other', () => {
  it('are in a pipe one line each, and one long cell does not make the others as wide', () => {
    const lines = alignedRows([HEADING, ...usual(4), LONG]);
    expect(lines).toHaveLength(6);
    expect(lines[5]).toContain(LONG[1]);
    for (const line of lines.slice(0, 5)) expect(line.length).toBeLessThan(150);
  });

  it.each([40, 80, 120])('fold to a terminal of %d characters without losing a word', (columns) => {
    const lines = alignedRows([HEADING, ...usual(4), LONG], columns);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== 'High' && word !== 'open');
    expect(wordsOf(lines.slice(5).join(' ').trim())).toEqual(wordsOf(LONG.join(' ')));
  });

  it('take as much as they ask where there is room', () => {
    expect(alignedRows([HEADING, ...usual(1)], 200)).toEqual(alignedRows([HEADING, ...usual(1)]));
  });

  it('leave the room to the column in which most cells are long', () => {
    const owners = [
      'Sales, Reception, Housekeeping, Marketing, Finance and some more',
      ...Array(9).fill('Sales'),
    ];
    const lines = alignedRows(
      owners.map((names) => ['Nobody has opened the door of the room', names]),
      60,
    );
    expect(lines.at(-1)).toContain('Nobody has opened the door of the room');
  });

  it('break a word that is wider than its column with a hyphen', () => {
    const lines = alignedRows([['Where'], ['Klanttevredenheidsonderzoekscoördinatie']], 24);
    expect(lines.slice(1).every((line) => line.length <= 24)).toBe(true);
    expect(lines[1]?.endsWith('-')).toBe(true);
  });
});
