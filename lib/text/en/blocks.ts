import { listed, plural } from '../plural';
import { quoted } from '../quoted';

const cells = (count: number) => plural(count, 'cell', 'cells');

/** Blocks of cells in the matrix: selecting, copying, pasting, filling, clearing. */
export const blocks = {
  tools: 'Selected cells',
  size: (p: { rows: number; columns: number }) => `${p.rows} × ${p.columns}`,
  selected: (p: { rows: number; columns: number; department: string; step: string }) =>
    `${p.rows} by ${p.columns} cells selected, up to ${p.department}, ${p.step}`,
  copy: 'Copy',
  paste: 'Paste…',
  fill: 'Fill with the first level',
  clear: 'Clear',
  more: 'More for the selected cells',
  copyWithHeadings: 'Copy with headings',
  copyWithHeadingsHint: 'Steps above and departments in front; pasted back, each cell finds its place',
  selectAll: 'Select all cells',
  copied: (p: { count: number }) =>
    `${cells(p.count)} copied: paste in a spreadsheet, or elsewhere in the matrix.`,
  cannotCopy: 'The browser does not let this page copy. Copy with the keyboard, in the matrix.',
  lost: (p: { count: number }) =>
    `${plural(p.count, 'statement goes', 'statements go')} with it; Undo brings ${p.count === 1 ? 'it' : 'them'} back.`,
  unseen: (p: { count: number }) =>
    `${cells(p.count)} that the lens does not see ${p.count === 1 ? 'stays' : 'stay'} as ${p.count === 1 ? 'it is' : 'they are'}.`,
  leftOut: (p: { count: number }) =>
    `${cells(p.count)} that the lens does not see ${p.count === 1 ? 'is' : 'are'} left out.`,
  pasting: (p: { count: number }) => `pasting ${cells(p.count)}`,
  pasted: (p: { count: number }) => `${cells(p.count)} pasted.`,
  filling: (p: { count: number }) => `filling ${cells(p.count)}`,
  filled: (p: { count: number }) => `${cells(p.count)} filled.`,
  clearing: (p: { count: number }) => `clearing ${cells(p.count)}`,
  cleared: (p: { count: number }) => `${cells(p.count)} cleared.`,
  leveling: (p: { count: number; level: string }) => `${p.level} for ${cells(p.count)}`,
  leveled: (p: { count: number; level: string }) => `${cells(p.count)}: ${p.level}.`,
  dialog: {
    title: 'Paste into the matrix',
    field: 'The table',
    fieldHint:
      'Paste the cells that you copied in a spreadsheet here. A cell holds a level (a letter or a word), a statement, or both: “L: welcomes the guest”.',
    byName: 'The table has names of steps and departments: each cell goes where they say.',
    byPlace: (p: { department: string; step: string }) => `The table begins at ${p.department}, ${p.step}.`,
    changes: (p: { count: number }) => `${cells(p.count)} ${p.count === 1 ? 'changes' : 'change'}`,
    nothing: 'Nothing changes: the matrix says all of this already.',
    same: (p: { count: number }) =>
      `${cells(p.count)} ${p.count === 1 ? 'stays' : 'stay'} as ${p.count === 1 ? 'it is' : 'they are'}.`,
    lost: (p: { count: number }) =>
      `${plural(p.count, 'statement is', 'statements are')} replaced or taken away. Undo brings ${p.count === 1 ? 'it' : 'them'} back.`,
    empty: 'What the table leaves empty',
    keeps: 'stays as it is in the matrix',
    empties: 'becomes empty in the matrix too',
    problems: (p: { count: number }) => `${plural(p.count, 'thing', 'things')} we leave out`,
    problem: {
      unreadable: (p: { department: string; step: string; text: string }) =>
        `${p.department}, ${p.step}: we cannot read ${quoted(p.text)}. Write a level or a sentence.`,
      'too-long': (p: { department: string; step: string; max: number }) =>
        `${p.department}, ${p.step}: the statement is longer than ${p.max} characters.`,
      'no-department': (p: { text: string }) => `No department here is called ${quoted(p.text)}.`,
      'no-step': (p: { text: string }) => `No step here is called ${quoted(p.text)}.`,
      unseen: (p: { count: number }) =>
        `${cells(p.count)} that the lens does not see. Take the lens off to paste there.`,
      beyond: (p: { rows: number; columns: number }) =>
        `${listed(
          [
            p.rows > 0 ? plural(p.rows, 'row', 'rows') : '',
            p.columns > 0 ? plural(p.columns, 'column', 'columns') : '',
          ].filter((part) => part !== ''),
          'and',
        )} beyond the edge of the matrix.`,
    },
    table: 'Cells that change',
    was: 'Now',
    becomes: 'Becomes',
    apply: (p: { count: number }) => `Paste ${cells(p.count)}`,
  },
};
