import { describe, expect, it } from 'vitest';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { PICTURE_LENGTH, pictureType, zPicture } from '@/lib/model/picture';
import { initialsOf } from '@/lib/text/initials';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1];
const WEBP = [0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50];
const SVG = [...new TextEncoder().encode('<svg onload="x">')];
const address = (type: string, bytes: number[]) =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
const accepts = (value: string) => zPicture.safeParse(value).success;

describe('the picture of a persona', () => {
  it('is known by its first bytes, not by what it calls itself', () => {
    expect([PNG, JPEG, WEBP, SVG, []].map((bytes) => pictureType(Uint8Array.from(bytes)))).toEqual([
      'png',
      'jpeg',
      'webp',
      undefined,
      undefined,
    ]);
    expect([address('png', PNG), address('jpeg', JPEG), address('webp', WEBP)].every(accepts)).toBe(true);
    expect([address('png', JPEG), address('png', SVG), address('svg+xml', SVG)].some(accepts)).toBe(false);
  });

  it('is a data address and nothing else, and not too long', () => {
    const long = address('png', [...PNG, ...new Array(PICTURE_LENGTH).fill(0)]);
    expect(
      ['https://x.test/a.png', 'data:image/png;base64,', `${address('png', PNG)}" onerror="x`, long].some(
        accepts,
      ),
    ).toBe(false);
  });

  it('comes with the workspace file, and a bad one is an error at its path', () => {
    const file = (picture: string) => ({
      format: 'journey-lens/1',
      workspace: { name: 'Hotel', language: 'en', departments: [] },
      personas: [{ id: 'noor', name: 'Noor', picture }],
      journeys: [],
    });
    const good = parseFileValue(file(address('png', PNG)));
    expect(good.ok && good.facts.workspace.personas[0]?.picture).toBe(address('png', PNG));
    const bad = parseFileValue(file(address('png', SVG)));
    expect(bad.ok ? [] : bad.problems).toMatchObject([{ path: 'personas[0].picture', code: 'bad-picture' }]);
  });
});

describe('initials', () => {
  it('are those of the first and the last name', () => {
    expect(['Noor, consultant', 'Anna de Boer', 'van Dijk', 'jan', '42', ''].map(initialsOf)).toEqual([
      'N',
      'AB',
      'D',
      'J',
      '?',
      '?',
    ]);
  });
});
