/** What somebody can have in an activity, strongest first; S is what RASCI adds. */
export const LETTERS = ['A', 'R', 'S', 'C', 'I'] as const;
export type Letter = (typeof LETTERS)[number];

/** The letters in a cell, those we don't know (V and Q of other variants), and a remark in brackets behind them. */
export type CellRead = { letters: Letter[]; unknown: string[]; remark?: string };

const WORDS: Record<Letter, string[]> = {
  A: ['accountable', 'eindverantwoordelijk', 'eindverantwoordelijke'],
  R: ['responsible', 'verantwoordelijk', 'verantwoordelijke'],
  S: [
    'support',
    'supports',
    'supporting',
    'supportive',
    'ondersteunend',
    'ondersteunt',
    'ondersteunen',
    'ondersteuning',
  ],
  C: ['consulted', 'consult', 'consulteren', 'geconsulteerd', 'geraadpleegd', 'geraadpleegde', 'raadplegen'],
  I: ['informed', 'inform', 'informeren', 'geinformeerd', 'geinformeerde'],
};
const letterOfWord = new Map(
  LETTERS.flatMap((letter) => WORDS[letter].map((word) => [word, letter] as const)),
);
const BETWEEN_LETTERS = ['and', 'or', 'en', 'of'];
const BLANKS = ['-', '--', '–', '—', '.', 'n/a', 'na', 'n.a.', 'nvt', 'n.v.t.', 'none', 'geen'];

const isLetter = (text: string): text is Letter => (LETTERS as readonly string[]).includes(text);

/** Whether somebody wrote in a cell that there is nothing to say: `-`, `n/a`, `n.v.t.`, or nothing at all. */
export const isBlank = (cell: string) => cell.trim() === '' || BLANKS.includes(cell.trim().toLowerCase());

/**
 * The letters in a cell, strongest first, however they are put: `R/A`, `a, r`, `RA`, `(R)`, `Responsible`.
 * A blank cell has none; undefined for text that is something else.
 */
export function readLetters(cell: string): CellRead | undefined {
  if (isBlank(cell)) return { letters: [], unknown: [] };
  const remark = /\(([^()]*)\)/.exec(cell);
  const outside = remark ? cell.replace(remark[0], ' ') : cell;
  if (remark && !/[\p{L}\p{N}]/u.test(outside)) return readLetters(remark[1] ?? '');

  const letters = new Set<Letter>();
  const unknown: string[] = [];
  for (const word of wordsIn(outside)) {
    const read = readWord(word);
    if (!read) return undefined;
    for (const letter of read) isLetter(letter) ? letters.add(letter) : unknown.push(letter);
  }
  if (letters.size + unknown.length === 0) return undefined;
  const repeats = remark && readLetters(remark[1] ?? '')?.letters.every((letter) => letters.has(letter));
  return {
    letters: LETTERS.filter((letter) => letters.has(letter)),
    unknown,
    ...(remark?.[1] && !repeats && { remark: remark[1] }),
  };
}

/** Whether a cell holds letters that we know. */
export const hasLetters = (cell: string) => (readLetters(cell)?.letters.length ?? 0) > 0;

/** The letter that a heading stands for: `A`, `Accountable (A)`, `Te informeren`, `Responsible person`. */
export function letterOfHeading(heading: string): Letter | undefined {
  const words = wordsIn(heading);
  if (words.length > 4) return undefined;
  const said = new Set(words.flatMap((word) => letterOfWord.get(word) ?? []));
  const [only] = said.size > 0 ? said : words.length === 1 ? words.map((word) => word.toUpperCase()) : [];
  return said.size < 2 && only !== undefined && isLetter(only) ? only : undefined;
}

/** Whether a row only explains the letters: `R = Responsible, A = Accountable`, or `R` beside `Responsible`. */
export function isLegendRow(cells: readonly string[]): boolean {
  const [label = '', next = '', ...others] = cells.filter((cell) => cell.trim() !== '');
  const isBesideItsWord =
    others.length < 2 && wordsIn(label).length === 1 && explainsLetter(`${label} ${next}`);
  return cells[0]?.trim() === label && (isBesideItsWord || [label, next, ...others].every(explainsOrBlank));
}

const explainsOrBlank = (cell: string) => cell === '' || explainsLetter(cell);

function explainsLetter(text: string): boolean {
  const [letter = '', word = ''] = wordsIn(text.replace(/^(legenda?|key)\b/i, ''));
  return letter.length === 1 && letterOfWord.get(word) === letter.toUpperCase();
}

const wordsIn = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/eind[\s-]+(?=verantwoordelijk)/g, 'eind')
    .split(/[\s/\\,;:+&|.·=()*†‡[\]–—-]+/)
    .filter(Boolean);

/** The letters in one word, those of other variants among them; undefined where it is no such word. */
function readWord(word: string): string[] | undefined {
  if (BETWEEN_LETTERS.includes(word)) return [];
  const known = letterOfWord.get(word);
  if (known) return [known];
  const letters = [...word.toUpperCase()];
  const isOne = letters.length === 1 && /\p{L}/u.test(word);
  const isSeveral = /^[raciqsv]{2,5}$/.test(word) && new Set(letters).size === letters.length;
  return isOne || isSeveral ? letters : undefined;
}
