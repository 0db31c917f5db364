import type { Journey, Touchpoint, Workspace } from '../model/facts';
import { inOrderOfSteps, momentsAcross, type PlacedMoment } from '../plan/moments-across';

/** A touchpoint where it stands. */
export type InventoryRow = PlacedMoment & {
  /** Tells it from all others, also from those of other journeys. */
  id: string;
  touchpoint: Touchpoint;
  /** Other places where a touchpoint of the same name is active or planned. */
  elsewhere: PlacedMoment[];
};

export type Inventory = {
  /** Every touchpoint of every journey: journey by journey, in the customer's order. */
  rows: InventoryRow[];
  /** Those in state unused: first the ones that nobody uses or plans anywhere else either. */
  unused: InventoryRow[];
  /** Moments where the company is not, by step; those that are left alone on purpose are not among them. */
  silent: PlacedMoment[];
  /** Channels that are named, each once, by name. */
  channels: string[];
};

/** All touchpoints of a workspace, the ones that nobody uses, and the moments where one could help. */
export function touchpointInventory(workspace: Workspace, journeys: readonly Journey[]): Inventory {
  const moments = momentsAcross(workspace, journeys);
  const inUse = new Map<string, PlacedMoment[]>();
  for (const place of moments) {
    for (const touchpoint of place.moment.touchpoints) {
      if (touchpoint.state === 'unused') continue;
      const key = keyOf(touchpoint.name);
      inUse.set(key, [...(inUse.get(key) ?? []), place]);
    }
  }
  const rows = moments.flatMap((place) =>
    place.moment.touchpoints.map((touchpoint): InventoryRow => {
      const namesakes = inUse.get(keyOf(touchpoint.name)) ?? [];
      return {
        ...place,
        id: `${place.journey.id}/${touchpoint.id}`,
        touchpoint,
        elsewhere: namesakes.filter(({ moment }) => moment !== place.moment),
      };
    }),
  );
  const unused = rows.filter(({ touchpoint }) => touchpoint.state === 'unused');
  const channels = new Map(
    rows.flatMap(({ touchpoint: { channel } }) => (channel.trim() ? [[keyOf(channel), channel.trim()]] : [])),
  );
  return {
    rows,
    unused: unused.toSorted((a, b) => Math.sign(a.elsewhere.length) - Math.sign(b.elsewhere.length)),
    silent: inOrderOfSteps(moments.filter(({ moment }) => !moment.contact && !moment.leftAlone)),
    channels: [...channels.values()].sort((a, b) => a.localeCompare(b)),
  };
}

/**
 * Where an unused touchpoint could help: its own moment first, then the other silent moments by step. Moments where
 * one of its name stands already are left out.
 */
export function whereItCouldHelp(row: InventoryRow, silent: readonly PlacedMoment[]): PlacedMoment[] {
  const name = keyOf(row.touchpoint.name);
  const own = silent.filter(({ moment }) => moment.id === row.moment.id);
  const others = silent.filter(
    ({ moment }) =>
      moment.id !== row.moment.id && !moment.touchpoints.some((other) => keyOf(other.name) === name),
  );
  return [...own, ...others];
}

/** The same for names and channels that people write alike: case, accents of composition and spaces aside. */
export const keyOf = (name: string) => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
