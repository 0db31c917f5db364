import type { Journey, Step, Workspace } from '@/lib/model/facts';
import type { Selection } from '../selection';

type Named = { id: string; name: string };
type Facts = { workspace: Workspace; journey: Journey; steps: readonly Step[]; stages: readonly Named[] };

/** What something is called, by its id; the id itself when it is gone. */
export const nameOf = (items: readonly Named[], id: string) =>
  items.find((item) => item.id === id)?.name ?? id;

/** `8 · Prepare`. */
export function stepName(steps: readonly Step[], id: string): string {
  const at = steps.findIndex((step) => step.id === id);
  return at === -1 ? id : `${at + 1} · ${steps[at]?.name}`;
}

/** What a place on the map is called: `Prepare / Pack hand luggage`, `Acquire → Start`. */
export function placeName({ workspace, journey, steps, stages }: Facts, place: Selection): string {
  switch (place.kind) {
    case 'stage':
      return nameOf(stages, place.stage);
    case 'step':
      return stepName(steps, place.step);
    case 'moment': {
      const moment = journey.moments.find(({ id }) => id === place.moment);
      return moment ? `${nameOf(steps, moment.step)} / ${moment.name}` : place.moment;
    }
    case 'cell':
      return `${nameOf(workspace.departments, place.department)} · ${nameOf(steps, place.step)}`;
    case 'handoff':
      return `${nameOf(steps, place.fromStep)} → ${nameOf(steps, place.toStep)}`;
    case 'department':
      return nameOf(workspace.departments, place.department);
  }
}
