import { describe, expect, it } from 'vitest';
import { readPasted as read, rolesIn } from './support/roles-in';

const _HOTEL = { 'Book a room': { Sales: 'AR', Service: 'I' }, 'Pack the bag': { Sales: 'C', Service: 'R' } };

describe('Markdown', () => {
  const document = [
    '---',
    'title: "Who | does | what"',
    '---',
    '',
    '# Our framework',
    'Some prose, with a | bar.',
    '',
    '| Booking - Rooms |  |',
    '|---|-----|',
    '| **Hotel** Sales | R/A |',
    '| **Hotel** Service |  |',
    '| [Partner](https://example.org/it) `IT` | C |',
    '',
    '| Packing |  |',
    '|:--|--:|',
    '| **Hotel** Sales |  |',
    '| _Hotel_ Service | R |',
    '| Partner IT | I |',
    '',
    'R is responsible.',
  ].join('\n');

  it('reads a table for each activity, with the same parties in all', () => {
    const result = read(document);
    expect(rolesIn(result)).toEqual({
      'Booking - Rooms': { 'Hotel Sales': 'AR', 'Partner IT': 'C' },
      Packing: { 'Hotel Service': 'R', 'Partner IT': 'I' },
    });
    expect(result.parties.map(({ name }) => name)).toEqual(['Hotel Sales', 'Hotel Service', 'Partner IT']);
    expect(result.activities.map(({ id, line }) => [id, line])).toEqual([
      ['activity-1', 8],
      ['activity-2', 14],
    ]);
    expect(result.orientation).toBe('activities-in-columns');
    expect(result.problems).toEqual([]);
  });

  it('can be told that the tables are for parties', () => {
    const result = read('| Sales | |\n|-|-|\n| Book | R |\n| Pack | C |', 'activities-in-rows');
    expect(rolesIn(result)).toEqual({ Book: { Sales: 'R' }, Pack: { Sales: 'C' } });
  });

  it('uses headings above tables as sections, and skips the legend', () => {
    const result = read(
      '## Before\n\n|Activity|Sales|IT|\n|-|-|-|\n|Book \\| pay|R|A|\n\n## During\n\n|Activity|Sales|IT|\n|-|-|-|\n|Sleep|**A**|`I`|\n\n## Legend\n\n|Letter|Meaning|\n|-|-|\n|R|Responsible|\n|A|Accountable|',
    );
    expect(rolesIn(result)).toEqual({
      'Book | pay': { Sales: 'R', IT: 'A' },
      Sleep: { Sales: 'A', IT: 'I' },
    });
    expect(result.activities.map(({ section }) => section)).toEqual(['Before', 'During']);
    expect(result.problems).toEqual([]);
  });

  it('tells of tables that hold something else', () => {
    const result = read('|Activity|Sales|\n|-|-|\n|Book|R|\n\n|City|Hotel|\n|-|-|\n|Delft|The Bridge|');
    expect(result.problems).toEqual([{ code: 'table-without-letters', line: 5 }]);
  });
});
