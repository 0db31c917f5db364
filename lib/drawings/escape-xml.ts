/** Text as it stands in XML, safe in elements and in attributes alike; what XML cannot hold is left out. */
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
