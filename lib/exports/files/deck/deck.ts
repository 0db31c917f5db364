import PptxGenJS from 'pptxgenjs';
import { withoutUnwritable } from '../../../drawings/escape-xml';
import { clipText, wrapText } from '../../../drawings/wrap-text';
import { PAPER_INK } from '../paper-ink';

/** Sizes in inches: a wide slide, what is kept free around it, and where a slide's own part begins and ends. */
export const PAGE = { width: 13.333, height: 7.5, margin: 0.5, top: 1.35, bottom: 6.95 } as const;
export const ROOM = PAGE.width - 2 * PAGE.margin;

export type Slide = ReturnType<PptxGenJS['addSlide']>;

/** Where a title stands on a slide: on the first one it is larger. */
const TITLES = { page: { y: 0.4, h: 0.75 }, cover: { y: 0.9, h: 1.7 } } as const;
const TITLE_SIZES = { page: [24, 20, 16, 13], cover: [40, 34, 28, 22, 18] } as const;

/** A deck to which slides are added, each with its title, what it is about, and its number. */
export class Deck {
  readonly pptx = new PptxGenJS();
  readonly #lang: string;

  constructor(title: string, about: string, language: string) {
    this.#lang = language === 'en' ? 'en-GB' : `${language}-${language.toUpperCase()}`;
    const { pptx } = this;
    pptx.layout = 'LAYOUT_WIDE';
    pptx.title = withoutUnwritable(title);
    pptx.author = 'Journey Lens';
    pptx.company = '';
    // Arial is on every machine; a font that is not would be replaced by a wider one.
    pptx.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
    const foot = { y: PAGE.height - 0.4, h: 0.25, fontSize: 9, color: PAPER_INK.muted };
    for (const [name, place] of Object.entries(TITLES))
      pptx.defineSlideMaster({
        title: name,
        background: { color: PAPER_INK.card },
        objects: [
          {
            placeholder: {
              options: { name: 'title', type: 'title', x: PAGE.margin, w: ROOM, ...place, margin: 0 },
              text: '',
            },
          },
          {
            text: {
              text: fittedLine(about, ROOM - 1, foot.fontSize),
              options: { ...foot, ...this.words(), x: PAGE.margin, w: ROOM - 1, margin: 0 },
            },
          },
        ],
        slideNumber: { ...foot, x: PAGE.width - PAGE.margin - 0.6, w: 0.6, align: 'right' },
      });
  }

  /** What every text on a slide has. */
  words() {
    return { lang: this.#lang, fontFace: 'Arial', color: PAPER_INK.ink };
  }

  /** A slide with its title, as large as its room lets it be. */
  slide(title: string, kind: keyof typeof TITLES = 'page'): Slide {
    const slide = this.pptx.addSlide({ masterName: kind });
    slide.addText(withoutUnwritable(title), {
      ...this.words(),
      placeholder: 'title',
      fontSize: sizeFor(title, TITLE_SIZES[kind], TITLES[kind].h, true),
      bold: true,
      align: 'left',
      valign: kind === 'cover' ? 'bottom' : 'middle',
    });
    return slide;
  }

  /** Words in a box of their own. */
  text(slide: Slide, words: string, options: PptxGenJS.TextPropsOptions) {
    slide.addText(withoutUnwritable(words), { ...this.words(), margin: 0, ...options });
  }

  async write(): Promise<Uint8Array> {
    return (await this.pptx.write({ outputType: 'STREAM', compression: true })) as Uint8Array;
  }
}

/** How many lines a text takes in a width in inches, at a size in points. */
export const linesOf = (text: string, width: number, size: number, isBold = false) =>
  Math.max(1, wrapText(text, width * 72, size, isBold).length);

/** The first of some sizes at which a text over the whole width is no higher than so many inches, else the last. */
export const sizeFor = (text: string, sizes: readonly number[], height: number, isBold = false) =>
  sizes.find((size) => linesOf(text, ROOM, size, isBold) * size * 1.2 <= height * 72) ?? sizes.at(-1) ?? 12;

/** A text on at most so many lines, which break by themselves: cut with an ellipsis where it would take more. */
export function fittedLines(text: string, width: number, size: number, most: number, isBold = false): string {
  const words = withoutUnwritable(text);
  if (linesOf(words, width, size, isBold) <= most) return words;
  const characters = [...words];
  const cut = () => `${characters.join('').trimEnd()}…`;
  while (characters.length > 1 && linesOf(cut(), width, size, isBold) > most) characters.pop();
  return cut();
}

/** A text that stays on one line: cut with an ellipsis where it is wider than so many inches. */
export const fittedLine = (text: string, width: number, size: number) =>
  clipText(withoutUnwritable(text), width * 72, size);
