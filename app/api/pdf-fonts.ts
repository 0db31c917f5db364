import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

// PDF files need whole fonts; what the screens load is cut up for browsers.
const FOLDER = ['node_modules', '@expo-google-fonts', 'inter'];

const readFont = (style: string) =>
  readFile(path.join(process.cwd(), ...FOLDER, style, `Inter_${style}.ttf`));

/** The letters of PDF files, read when one is made. */
export async function pdfFonts() {
  const [regular, bold, italic] = await Promise.all([
    readFont('400Regular'),
    readFont('600SemiBold'),
    readFont('400Regular_Italic'),
  ]);
  return { regular, bold, italic };
}
