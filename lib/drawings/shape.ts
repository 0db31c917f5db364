/**
 * A shape of a drawing: an element by the names of SVG, with shapes or words in it. What writes a drawing as a file
 * goes through its shapes, so that a picture and a PDF of it cannot differ.
 */
export type Shape = {
  /** Empty: nothing by itself, only what is in it. */
  name: string;
  attributes: Readonly<Record<string, string | number | undefined>>;
  children: readonly (Shape | string)[];
  /** What the words in it are, for whoever hears the drawing; see `told`. */
  part?: Part;
};

/** A place in what is read aloud of a drawing; with `isFigure` its shapes belong there too, not its words alone. */
export type Part = { key: string; isFigure?: boolean };

/** An element by its name in SVG, with what is in it. */
export const element = (
  name: string,
  attributes: Shape['attributes'],
  children: Shape['children'] = [],
): Shape => ({ name, attributes, children });

/** Shapes whose words are one part of what is read aloud, by its key; those of no part (`''`) are not read. */
export const told = (key: string, children: readonly Shape[]): Shape => ({
  name: '',
  attributes: {},
  children,
  part: { key },
});

/** Shapes that are told by a text of their own. */
export const toldAsFigure = (key: string, children: readonly Shape[]): Shape => ({
  name: '',
  attributes: {},
  children,
  part: { key, isFigure: true },
});

type Style = {
  size: number;
  weight?: number;
  fill?: string;
  italic?: boolean;
  step?: number;
  anchor?: string;
};

/** Lines of text below each other, the first on the given baseline. */
export function lines(texts: readonly string[], x: number, y: number, style: Style): Shape[] {
  const { size, weight, fill, italic, step = size * 1.3, anchor } = style;
  return texts.map((text, at) =>
    element(
      'text',
      {
        x,
        y: y + at * step,
        'font-size': size,
        'font-weight': weight,
        'font-style': italic ? 'italic' : undefined,
        'text-anchor': anchor,
        fill,
      },
      [text],
    ),
  );
}
