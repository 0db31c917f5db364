/**
 * Every key of the product, in the groups of the help page. A combination is written `Mod+Shift+Z`; `Mod` is Ctrl, or
 * Command on a Mac. Where several do the same, all are here. `levels` stand for the letters of the language.
 */
export const KEY_GROUPS = {
  everywhere: {
    palette: ['Mod+K'],
    help: ['?'],
    undo: ['Mod+Z'],
    redo: ['Mod+Shift+Z', 'Mod+Y'],
    close: ['Escape'],
  },
  journey: {
    lens: ['Alt+1–9'],
    noLens: ['Alt+0'],
  },
  grid: {
    walk: ['Arrows'],
    rowEnds: ['Home', 'End'],
    gridEnds: ['Mod+Home', 'Mod+End'],
    pages: ['PageUp', 'PageDown'],
  },
  cell: {
    level: [],
    statement: ['Enter', 'F2'],
    clear: ['Delete', 'Backspace'],
  },
  block: {
    extend: ['Shift+Arrows'],
    extendFar: ['Mod+Shift+Arrows'],
    extendClick: ['Shift+Click'],
    selectAll: ['Mod+A'],
    copy: ['Mod+C'],
    paste: ['Mod+V'],
    fill: ['Mod+D'],
    single: ['Escape'],
  },
  heading: {
    rename: ['Enter', 'F2'],
    move: ['Alt+Arrows'],
    remove: ['Delete'],
    menu: ['Space'],
  },
  customer: {
    moments: ['Enter'],
  },
  map: {
    mapWalk: ['Arrows'],
    mapLanes: ['Mod+UpDown'],
    mapAdd: ['Enter'],
    mapEdit: ['F2'],
    mapFeeling: ['1–5'],
    mapShift: ['Alt+LeftRight'],
    mapReorder: ['Alt+UpDown'],
    mapDetails: ['Space'],
    mapRemove: ['Delete'],
  },
  field: {
    save: ['Enter', 'Mod+Enter'],
    newLine: ['Shift+Enter'],
    giveBack: ['Escape'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type KeyGroup = keyof typeof KEY_GROUPS;
export type KeyId<Group extends KeyGroup = KeyGroup> = Group extends KeyGroup
  ? keyof (typeof KEY_GROUPS)[Group]
  : never;

const COMBINATIONS = new Map<string, readonly string[]>(
  Object.values(KEY_GROUPS).flatMap((group) => Object.entries(group)),
);

/** The combinations that do something. */
export const keysOf = (id: KeyId): readonly string[] => COMBINATIONS.get(id) ?? [];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a key press is one of the combinations that do something. */
export const isPressed = (event: Pressed, id: KeyId) =>
  keysOf(id).some((combination) => {
    const parts = combination.split('+');
    const key = parts.at(-1) ?? '';
    // A sign such as ? is typed with Shift on some keyboards and without on others.
    const isSign = key.length === 1 && !/[A-Z]/.test(key);
    return (
      event.key.toLowerCase() === key.toLowerCase() &&
      (event.ctrlKey || event.metaKey) === parts.includes('Mod') &&
      event.altKey === parts.includes('Alt') &&
      (isSign || event.shiftKey === parts.includes('Shift'))
    );
  });
