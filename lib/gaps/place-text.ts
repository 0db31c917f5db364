import { stepsOf } from '../framework/twelve-steps';
import type { Journey, Workspace } from '../model/facts';
import type { Text } from '../text/text';
import type { Place } from './finding';

/** The place of a finding in words: `Prepare / Pack hand luggage`, `Acquire → Prepare`. */
export function placeText(text: Text, workspace: Workspace, journey: Journey, place: Place): string {
  const steps = new Map(stepsOf(workspace).map(({ id, name }) => [id, name] as const));
  const stepName = (id: string) => steps.get(id) ?? id;
  if (place.handoff) return `${stepName(place.handoff.fromStep)} → ${stepName(place.handoff.toStep)}`;
  const names = [
    place.step === undefined ? undefined : stepName(place.step),
    journey.moments.find(({ id }) => id === place.moment)?.name,
    workspace.departments.find(({ id }) => id === place.department)?.name,
  ].filter((name) => name !== undefined);
  return names.join(' / ') || text.gapsPage.wholeWorkspace;
}
