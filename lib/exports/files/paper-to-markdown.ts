import type { Block, Cell, Paper } from '../../reports/paper';

/** A report as Markdown: for wikis, issues and chat. What people typed stands as they typed it, and formats nothing. */
export function paperToMarkdown(paper: Paper): string {
  const parts = [`# ${escaped(paper.title)}`, `*${escaped(paper.meta)}*`, escaped(paper.subtitle)];
  return `${[...parts, ...paper.blocks.map(blockToMarkdown)].filter(Boolean).join('\n\n')}\n`;
}

function blockToMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'text':
      return escaped(block.text);
    case 'figures':
      return block.figures.map(({ value, label }) => `- **${escaped(value)}** ${escaped(label)}`).join('\n');
    case 'strip':
      return table(
        block.boxes.map(({ above, name }) => `${above} ${name}`),
        [block.boxes.map(({ value, isBad }) => `${isBad ? '⚠ ' : ''}${value}`)],
      );
    case 'table':
      return table(
        block.columns.map(({ name }) => name),
        block.rows.map(({ cells }) => cells.map(cellText)),
      );
  }
}

/** All words of a cell, a line each. */
export const cellText = ({ text, below, items = [] }: Cell): string =>
  [text, below, ...items.map((item) => `• ${item}`)].filter(Boolean).join('\n');

const table = (head: string[], rows: string[][]) =>
  [
    head,
    head.map(() => '---'),
    ...rows.map((row) => row.map((cell) => escaped(cell).replaceAll('\n', '<br>'))),
  ]
    .map((row, at) => `| ${(at === 0 ? row.map(escaped) : row).join(' | ')} |`)
    .join('\n');

const escaped = (words: string) => words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll('\r', '');
