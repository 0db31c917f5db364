import type { DrawnSheets } from '../../../drawings/sheets/drawn-sheets';
import { ROOM, SHEET } from '../../../drawings/sheets/sheet';
import type { Told } from '../../../drawings/sheets/told';
import { inTurns } from './in-turns';
import { type Marks, marksOf } from './marks';
import { paintDrawing } from './paint-drawing';
import { numberPages, type Pdf, type PdfFonts, type Struct, taggedPdf } from './tagged-pdf';

/** How a PDF of a drawing is made; `meta` stands at the foot of every sheet. */
export type SheetsToWrite = {
  sheets: DrawnSheets;
  meta: string;
  language: string;
  fonts: PdfFonts;
  signal: AbortSignal | undefined;
};

/**
 * A drawing over its sheets as a tagged PDF. All sheets are painted before their structure is written, so that a cell
 * that goes on over several of them is one cell for whoever hears it.
 */
export async function sheetsToPdf(source: SheetsToWrite): Promise<Uint8Array> {
  const { sheets: drawn, meta, language, fonts, signal } = source;
  const turn = inTurns(signal);
  const { pdf, whole } = taggedPdf({
    title: drawn.title,
    language,
    fonts,
    size: [SHEET.width, SHEET.height],
    margin: SHEET.margin,
  });
  const marks = marksOf(pdf);
  for (const [at, sheet] of drawn.sheets.entries()) {
    await turn();
    if (at > 0) pdf.addPage();
    // What fits on no sheet, such as a board of thirty lenses, is drawn smaller rather than cut off.
    const scale = Math.min(drawn.scale, ROOM.width / sheet.width, ROOM.height / sheet.height);
    pdf.save().translate(SHEET.margin, SHEET.margin).scale(scale);
    paintDrawing(pdf, sheet, marks);
    marks.end();
    pdf.restore();
  }
  await turn();
  const body = pdf.struct('Document');
  pdf.addStructure(body);
  for (const told of drawn.told) addTold(pdf, body, told, marks);
  body.end();
  numberPages(pdf, meta);
  pdf.end();
  return whole;
}

function addTold(pdf: Pdf, parent: Struct, told: Told, marks: Marks) {
  const { tag, key, alt, scope, span, children = [] } = told;
  const contents = marks.contents.get(key ?? '') ?? [];
  // What is not there is not told, but a table keeps its cells.
  if (contents.length === 0 && children.length === 0 && tag !== 'TD' && tag !== 'TH') return;
  const struct = pdf.struct(tag, { ...(alt !== undefined && { alt }), ...(scope && { scope }) });
  if (span !== undefined && span > 1) setSpan(struct, span, scope);
  for (const content of contents) struct.add(content);
  for (const child of children) addTold(pdf, struct, child, marks);
  struct.end();
  parent.add(struct);
}

/** The library writes a scope or nothing; its types do not know where it keeps them. */
function setSpan(struct: Struct, span: number, scope: Told['scope']) {
  const { dictionary } = struct as Struct & { dictionary: { data: Record<string, unknown> } };
  dictionary.data.A = { O: 'Table', ColSpan: span, ...(scope && { Scope: scope }) };
}
