import { plural } from '../plural';
import { quoted } from '../quoted';

/** What was noticed while a responsibility table was read, and where. */
export const responsibilities = {
  /** Said before the problem. */
  place: (p: { line: number; column?: string }) =>
    p.column === undefined ? `Line ${p.line}` : `Line ${p.line}, column ${quoted(p.column)}`,
  problems: {
    empty: () => 'There is no table here yet. Paste one, or choose a file.',
    'no-letters': () =>
      'No responsibilities found. We look for R, A, C and I in the cells, or for columns with those headings and names below them.',
    'table-without-letters': () => 'No responsibilities found in this table, so we left it out.',
    'quote-not-closed': () =>
      'A quotation mark opens here and never closes. We read every quotation mark as ordinary text; check the cells.',
    'no-header': () => 'The columns have no headings. We numbered them: #2 is the second column.',
    'row-above-header': (p: { text: string }) =>
      `This line stands above the headings and was left out: ${quoted(p.text)}.`,
    'unnamed-column': () =>
      'This column has no heading, so we numbered it. Check this line for a separator inside a name that is not in quotation marks.',
    'unnamed-row': (p: { name: string }) => `This row has no name. We call it ${quoted(p.name)}.`,
    'column-left-out': () => 'This column holds no responsibilities and was left out.',
    'row-left-out': (p: { name: string }) =>
      `The row ${quoted(p.name)} holds no responsibilities and was left out.`,
    'unreadable-cell': (p: { column: string; text: string }) =>
      `We cannot read ${quoted(p.text)}. Use R, A, C, I or S.`,
    'unknown-letter': (p: { column: string; letters: string[] }) =>
      `We do not know ${p.letters.map(quoted).join(', ')}. We read R, A, C, I and S; the rest of this cell counts.`,
    'remark-left-out': (p: { column: string; text: string }) =>
      `The remark ${quoted(p.text)} was left out; the letters count.`,
    'duplicate-name': (p: { name: string; first: number }) =>
      `${quoted(p.name)} comes more than once, first on line ${p.first}. We took them together.`,
    'section-without-activities': (p: { name: string }) =>
      `${quoted(p.name)} looks like a heading, but nothing stands below it. If it is an activity, nobody is responsible for it.`,
    'activity-without-letters': (p: { name: string }) => `Nobody has a part in ${quoted(p.name)}.`,
  },
  /** Said at a cell of the matrix. */
  statementCut: (p: { left: number; max: number }) =>
    `A text holds at most ${p.max} characters: ${plural(p.left, 'activity does', 'activities do')} not fit.`,
};
