/** `1 moment`, `2 moments`: English and Dutch both have one singular and one plural. */
export const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

/** A written list: `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[], and: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
