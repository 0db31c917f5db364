/** How wide characters are, in parts of the font size: those of Inter, a little on the wide side. */
const WIDTHS: [RegExp, number][] = [
  [/[ijl.,:;|!'’‘·]/u, 0.28],
  [/[ftr()[\]{}/\\\-\u00AD“”"*°I]/u, 0.4],
  [/\s/u, 0.29],
  [/[mwMW@%…—&€]/u, 0.92],
  [/\p{Lu}/u, 0.72],
  [/\p{Nd}/u, 0.63],
  [
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\p{Extended_Pictographic}]/u,
    1.05,
  ],
];
const OTHERS = 0.6;
const known = new Map<string, number>();

function widthOfCharacter(character: string): number {
  const width = known.get(character);
  if (width !== undefined) return width;
  const found = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHERS;
  known.set(character, found);
  return found;
}

/** About how wide a text is drawn, in the units of `size`: never much narrower than a browser draws it. */
export function textWidth(text: string, size: number, isBold = false): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width * size * (isBold ? 1.06 : 1);
}

/** Ends a line within a word: drawn as a hyphen, and no part of the word for whoever searches or hears it. */
export const SOFT_HYPHEN = '\u00AD';

/**
 * A text in lines that are no wider than `width`. A word that is wider by itself, such as a long compound, is
 * broken with a soft hyphen.
 */
export const wrapText = (text: string, width: number, size: number, isBold = false): string[] =>
  wrapWhere(text, (line) => textWidth(line, size, isBold) <= width);

/** The same by another measure of what fits on a line. */
export function wrapWhere(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let line = '';
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      if (fits(line === '' ? word : `${line} ${word}`)) {
        line = line === '' ? word : `${line} ${word}`;
        continue;
      }
      if (line !== '') lines.push(line);
      const [rest = '', ...broken] = brokenUp(word, fits).reverse();
      lines.push(...broken.reverse());
      line = rest;
    }
    if (line !== '') lines.push(line);
  }
  return lines;
}

/** A text on one line: cut with an ellipsis where it is too wide. */
export function clipText(text: string, width: number, size: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= width) return text;
  const characters = [...text];
  let count = characters.length;
  while (count > 1 && textWidth(`${characters.slice(0, count).join('')}…`, size, isBold) > width) count--;
  return `${characters.slice(0, count).join('').trimEnd()}…`;
}

/** Fewer letters than these look lost behind a hyphen. */
const LEAST_LETTERS = 3;

/** A word in pieces that fit, each but the last with a hyphen. */
function brokenUp(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(`${piece}${character}-`)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  const before = [...(pieces.at(-1) ?? '')];
  const missing = LEAST_LETTERS - lettersIn(piece);
  if (
    missing > 0 &&
    before.length > LEAST_LETTERS + missing &&
    fits(before.slice(-missing).join('') + piece)
  ) {
    pieces[pieces.length - 1] = before.slice(0, -missing).join('');
    piece = before.slice(-missing).join('') + piece;
  }
  const hyphened = pieces.map((one) => (/[-/]$/.test(one) ? one : `${one}${SOFT_HYPHEN}`));
  return piece === '' ? hyphened : [...hyphened, piece];
}

const lettersIn = (piece: string) => piece.match(/\p{L}/gu)?.length ?? 0;
