import type { Department, Step } from '../model/facts';
import { matchDepartments, wordsOf } from '../responsibilities/match-department';

export type Named = Pick<Department | Step, 'id' | 'name'>;

/** A table whose own headings say where its cells belong. */
type PlacedByName = {
  cells: { department: Named; step: Named; text: string }[];
  problems: { code: 'no-department' | 'no-step'; text: string }[];
};

/**
 * Places the cells of a table that has names of steps above and names of departments before them; undefined for a table
 * that has not. A heading that names nothing here, or something a second time, is a problem, and its cells are left out.
 */
export function placeByName(
  rows: readonly (readonly string[])[],
  departments: readonly Named[],
  steps: readonly Named[],
): PlacedByName | undefined {
  const [[, ...columnNames] = [], ...body] = rows;
  const rowNames = body.map(([name = '']) => name);
  if (columnNames.length === 0 || rowNames.length === 0) return undefined;

  const stepByName = new Map(steps.map((step) => [stepKey(step.name), step]));
  const columns = once(columnNames.map((name) => stepByName.get(stepKey(name))));
  const matches = matchDepartments(rowNames, departments);
  const found = once(rowNames.map((name) => departments.find(({ id }) => id === matches.get(name))));
  if (!areMostly(columnNames, columns) || !areMostly(rowNames, found)) return undefined;

  const cells = body.flatMap(([, ...texts], row) =>
    texts.flatMap((text, column) => {
      const department = found[row];
      const step = columns[column];
      return department && step ? [{ department, step, text }] : [];
    }),
  );
  const unknown = (code: 'no-department' | 'no-step', names: readonly string[], known: readonly unknown[]) =>
    names.flatMap((text, index) => (known[index] || text.trim() === '' ? [] : [{ code, text }]));
  return {
    cells,
    problems: [...unknown('no-step', columnNames, columns), ...unknown('no-department', rowNames, found)],
  };
}

/** `8 Prepare`, as a matrix has its headings, is Prepare. */
const stepKey = (name: string) => wordsOf(name.replace(/^\s*\d+[\s.:·-]+(?=\S)/, '')).join(' ');

/** Whether at least half of the headings name something; a single cell that happens to does not make a heading. */
const areMostly = (names: readonly string[], known: readonly unknown[]) => {
  const filled = names.filter((name) => name.trim() !== '').length;
  return filled > 0 && known.filter(Boolean).length * 2 >= filled;
};

/** What stands twice counts where it stands first. */
const once = <Item>(items: readonly (Item | undefined)[]) =>
  items.map((item, index) => (items.indexOf(item) === index ? item : undefined));
