import type { Finding } from '@/lib/gaps/finding';
import type { Selection } from './selection';

/** The findings that a place on the map has to do with, in their order. */
export const gapsAt = (findings: readonly Finding[], place: Selection): Finding[] =>
  findings.filter((found) => isAt(found, place));

function isAt({ step, moment, department, handoff, owners }: Finding, place: Selection): boolean {
  const concerns = (id: string) => department === id || owners.includes(id);
  switch (place.kind) {
    case 'moment':
      return moment === place.moment;
    case 'step':
      return [step, handoff?.fromStep, handoff?.toStep].includes(place.step);
    case 'cell':
      return step === place.step && concerns(place.department);
    case 'department':
      return concerns(place.department);
    case 'handoff':
      return handoff?.fromStep === place.fromStep && handoff.toStep === place.toStep;
    case 'stage':
      return false;
  }
}
