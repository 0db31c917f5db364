/** Where the first way lies in its band, and what is between two ways, in the units of the drawing. */
export const WAY_TOP = 16;
export const WAY_GAP = 20;

/** Which of the colours of the stages, in an order in which neighbours differ. */
const COLOURS = [1, 3, 0, 2];
const DASHES = [undefined, '7 4', '2 4', '12 4 2 4'];

/** How the line of a way looks, `stage` by the place of its colour among those of the stages; colours and dashes go out of step, so that sixteen ways can be told apart. */
export const wayStyle = (at: number) => ({
  stage: COLOURS[at % COLOURS.length] ?? 0,
  dash: DASHES[(at + Math.floor(at / COLOURS.length)) % DASHES.length],
});

/** The line of a way through its stops at a height: straight on, and in a bow below where it goes back. */
export function wayPath(stops: readonly number[], y: number): string {
  const [first, ...others] = stops;
  if (first === undefined) return '';
  let x = first;
  return others.reduce((path, to) => {
    const from = x;
    x = to;
    if (to > from) return `${path} H${to}`;
    if (to === from) return path;
    return `${path} C${from},${y + 13} ${to},${y + 13} ${to},${y}`;
  }, `M${first},${y}`);
}
