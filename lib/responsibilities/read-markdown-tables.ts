import type { Grid, Row } from './read-tables';

/**
 * The pipe tables of a Markdown document with line feeds as line ends, each under the heading above it. Front matter
 * and prose are skipped, and so is the markup in the cells. Empty where the text has no such table.
 */
export function readMarkdownTables(text: string): Grid[] {
  const lines = text.split('\n').map(unquotedLine);
  const grids: Grid[] = [];
  let title: string | undefined;
  for (let at = endOfFrontMatter(lines); at < lines.length; at++) {
    const line = lines[at] ?? '';
    title = headingIn(line) ?? title;
    if (!line.includes('|') || !isRule(lines[at + 1])) continue;

    const rows: Row[] = [rowOf(line, at)];
    for (at += 2; at < lines.length && continuesTable(lines[at]); at++) {
      if (!isRule(lines[at])) rows.push(rowOf(lines[at] ?? '', at));
    }
    at--;
    grids.push({ ...(title !== undefined && { title }), rows });
  }
  return grids;
}

/** A line without the marks of a quotation around it. */
const unquotedLine = (line: string) => line.replace(/^[\s>]+/, '').trimEnd();

function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0] !== '---') return 0;
  return lines.indexOf('---', 1) + 1;
}

const headingIn = (line: string) => (/^#{1,6}\s/.test(line) ? plainText(line.replace(/^#+/, '')) : undefined);

/** The line between the header and the rows: `|---|:-:|`, and `|---+---|` as some editors draw it. */
const isRule = (line: string | undefined) =>
  line !== undefined && /^[\s:|+-]+$/.test(line) && line.includes('-') && /[|+]/.test(line);

const startsBlock = /^(#{1,6}\s|```|~~~|[-*+]\s|\d+[.)]\s)/;

/** A table goes on until a blank line or until something else begins. */
const continuesTable = (line: string | undefined) =>
  line !== undefined && line !== '' && (line.includes('|') || !startsBlock.test(line));

function rowOf(line: string, index: number): Row {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return { line: index + 1, cells: inner.split(/(?<!\\)\|/).map(plainText) };
}

// While markup is taken out, escaped characters wait in a private block of Unicode.
const HIDDEN = 0xe000;
const hide = (text: string) =>
  text.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => String.fromCharCode(HIDDEN + mark.charCodeAt(0)));
const show = (text: string) =>
  text.replace(/[\ue021-\ue07e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - HIDDEN));

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** What a reader sees of a piece of Markdown: bold, italics, code, links and HTML tags leave only their text. */
function plainText(markdown: string): string {
  const plain = hide(markdown)
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
    .replace(/`/g, '')
    .replace(/(\*{1,3})([^*]+)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})([^_]+)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~([^~]+)~~/g, '$1')
    .replace(/&([a-z]+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  return show(plain).trim();
}
