/** Text as it stands in SVG, safe in elements and in attributes alike; what XML cannot hold is left out. */
export const escapeXml = (text: string) =>
  withoutUnwritable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

// Control characters, halves of surrogate pairs and the two non-characters.
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text without what no XML can hold, for whoever escapes the rest. */
export const withoutUnwritable = (text: string) => text.replace(NOT_IN_XML, '');

type Value = string | number | undefined;

/** An SVG element; `children` are elements already, texts go through `escapeXml` first. */
export function element(
  name: string,
  attributes: Record<string, Value>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(String(value))}"`,
    )
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

type Style = {
  size: number;
  weight?: number;
  fill?: string;
  italic?: boolean;
  step?: number;
  anchor?: string;
};

/** Lines of text below each other, the first on the given baseline. */
export function lines(texts: readonly string[], x: number, y: number, style: Style): string[] {
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
      [escapeXml(text)],
    ),
  );
}
