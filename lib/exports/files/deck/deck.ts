import PptxGenJS from 'pptxgenjs';
import { withoutUnwritable } from '../../../map/svg';
import { textWidth, wrapText } from '../../../map/wrap-text';
import type { Tone } from '../../../reports/paper';

/** Sizes in inches: a wide slide, what is kept free around it, and where a slide's own part begins and ends. */
export const PAGE = { width: 13.333, height: 7.5, margin: 0.5, top: 1.35, bottom: 6.95 } as const;
export const ROOM = PAGE.width - 2 * PAGE.margin;

export const DECK_INK = {
  ink: '1B2230',
  muted: '5B6577',
  line: 'D5DAE1',
  sunken: 'EEF0F4',
  card: 'FFFFFF',
  accent: '1C66B8',
  contact: 'DCEBFA',
} as const;
export const DECK_TONES: Record<Tone, string> = { bad: 'B3262E', warn: '8F5200', ok: '12734A' };

export type Slide = ReturnType<PptxGenJS['addSlide']>;

const MASTER = 'page';
const TITLE_HEIGHT = 0.75;
const TITLE_SIZES = [24, 20, 16, 13];

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
    const place = { x: PAGE.margin, y: 0.4, w: ROOM, h: TITLE_HEIGHT };
    const foot = { y: PAGE.height - 0.4, h: 0.25, fontSize: 9, color: DECK_INK.muted };
    pptx.defineSlideMaster({
      title: MASTER,
      background: { color: DECK_INK.card },
      objects: [
        { placeholder: { options: { name: 'title', type: 'title', ...place, margin: 0 }, text: '' } },
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
    return { lang: this.#lang, fontFace: 'Arial', color: DECK_INK.ink };
  }

  /** A slide with a title, on two lines at most. */
  slide(title: string): Slide {
    const slide = this.pptx.addSlide({ masterName: MASTER });
    const fontSize =
      TITLE_SIZES.find((size) => linesOf(title, ROOM, size, true) * size * 1.2 <= TITLE_HEIGHT * 72) ?? 11;
    slide.addText(withoutUnwritable(title), {
      ...this.words(),
      placeholder: 'title',
      fontSize,
      bold: true,
      align: 'left',
      valign: 'middle',
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

/** A text that stays on one line: cut with an ellipsis where it is wider than so many inches. */
export function fittedLine(text: string, width: number, size: number): string {
  const words = withoutUnwritable(text);
  if (textWidth(words, size) <= width * 72) return words;
  const characters = [...words];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width * 72) characters.pop();
  return characters.length === 0 ? '' : `${characters.join('').trimEnd()}…`;
}
