import PDFDocument from 'pdfkit';
import { PAPER_INK } from '../paper-ink';

/** The letters that a PDF is set in, as font files; they hold what readers type, not only what English needs. */
export type PdfFonts = { regular: Uint8Array; bold: Uint8Array; italic: Uint8Array };

export type Pdf = InstanceType<typeof PDFDocument>;
export type Struct = ReturnType<Pdf['struct']>;

type Page = {
  title: string;
  language: string;
  fonts: PdfFonts;
  size: string | [number, number];
  margin: number;
};

/** A tagged PDF that says its title and language; `whole` has its bytes once it has ended. */
export function taggedPdf({ title, language, fonts, size, margin }: Page): {
  pdf: Pdf;
  whole: Promise<Uint8Array>;
} {
  const pdf = new PDFDocument({
    size,
    margin,
    bufferPages: true,
    tagged: true,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    // The library writes these into XML as they are.
    info: { Title: title.replace(/[<>&]/g, ' '), Creator: 'Journey Lens' },
  });
  pdf
    .registerFont('regular', Buffer.from(fonts.regular))
    .registerFont('bold', Buffer.from(fonts.bold))
    .registerFont('italic', Buffer.from(fonts.italic));
  return { pdf, whole: collected(pdf) };
}

/** Puts what a file is about and the number of the page, of how many, at the foot of every page. */
export function numberPages(pdf: Pdf, meta: string) {
  const { start, count } = pdf.bufferedPageRange();
  for (let at = 0; at < count; at++) {
    pdf.switchToPage(start + at);
    const { left, bottom } = pdf.page.margins;
    // Below the margin a text would begin a page of its own.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font('regular')
      .fontSize(7.5)
      .fillColor(PAPER_INK.muted)
      .text(`${meta}   ${at + 1} / ${count}`, left, pdf.page.height - Math.max(24, bottom - 14), {
        align: 'right',
        width: pdf.page.width - 2 * left,
        lineBreak: false,
      });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = bottom;
  }
}

const collected = (pdf: Pdf) =>
  new Promise<Uint8Array>((resolve, reject) => {
    const parts: Uint8Array[] = [];
    pdf.on('data', (part: Uint8Array) => parts.push(part));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on('error', reject);
  });
