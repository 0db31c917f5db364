import type { Moment } from '../model/facts';
import { isFilled } from '../model/fields';
import { active } from './active';
import { engagement } from './engagement';
import type { Lens, LookedAt, Sight } from './lens';
import { target } from './target';

/** The fields of a moment that lenses go by, and which lens does. */
export const FIELD_LENSES = { target, product: engagement, activePhase: active } as const satisfies {
  [Field in keyof Moment]?: Lens;
};
export type LensField = keyof typeof FIELD_LENSES;

/** How the lens of a field sees a moment, and how it would if nothing were set there. */
export type FieldSight = { isSet: boolean; now: Sight; byDefault: Sight };

/** What a field of a moment does to the lens that goes by it; blank text counts as not set. */
export function sightOfField(field: LensField, looked: LookedAt): FieldSight {
  const { see } = FIELD_LENSES[field];
  const { [field]: set, ...moment } = looked.moment;
  return { isSet: isFilled(set), now: see(looked), byDefault: see({ ...looked, moment }) };
}
