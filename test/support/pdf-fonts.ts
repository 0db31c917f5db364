import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '@/bin/project.mjs';

const font = (style: string) =>
  readFile(path.join(ROOT, 'node_modules/@expo-google-fonts/inter', style, `Inter_${style}.ttf`));

/** The letters of PDF files, as the server reads them. */
export const pdfFonts = async () => ({
  regular: await font('400Regular'),
  bold: await font('600SemiBold'),
  italic: await font('400Regular_Italic'),
});
