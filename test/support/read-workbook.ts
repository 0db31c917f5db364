import { strFromU8, unzipSync } from 'fflate';

/** A sheet as it stands in the file: its cells, row by row, and its XML. */
export type ReadSheet = { name: string; rows: string[][]; xml: string };

/** Reads a workbook back by its XML alone, so that what wrote it cannot agree with itself. */
export function readWorkbook(file: Uint8Array): ReadSheet[] {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, inside = '']) =>
      unescaped([...inside.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, words]) => words).join('')),
  );
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  return names.map(([, name = ''], at) => {
    const xml = parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '';
    const rows = [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = '']) => {
      const row: string[] = [];
      for (const [, letters = '', attributes = '', value = ''] of cells.matchAll(
        /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(?:<v>(.*?)<\/v>)?<\/c>)/gs,
      ))
        row[columnOf(letters)] = /t="s"/.test(attributes) ? (shared[Number(value)] ?? '') : value;
      return row;
    });
    // Cells at the end that are empty are not in the file.
    const width = rows[0]?.length ?? 0;
    const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
    return { name: unescaped(name), rows: filled, xml };
  });
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const unescaped = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
