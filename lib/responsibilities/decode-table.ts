/**
 * The text of a file with a table in it, however it was saved: UTF-8, UTF-16 with its mark, or the Western European of
 * older spreadsheets. Undefined where the file is no text at all, such as a workbook or a picture.
 */
export function decodeTable(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Text has no zero bytes; workbooks, pictures and PDFs are full of them.
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
