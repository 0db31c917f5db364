import { findBaton, isCrossing } from '../baton/find-baton';
import { type MappedMoment, type MappedStep, mapJourney } from '../gaps/map-journey';
import type { Campaign, Journey, Workspace } from '../model/facts';
import { isFilled } from '../model/fields';
import type { Asked, ItemFact } from './checklist';

/** An item as the matrix, the campaign or the workspace asks for it, before anybody has said anything about it. */
export type AskedItem = { key: string; asked: Asked; department?: string; fact?: ItemFact; holds?: boolean };

/**
 * Everything that must be so before a campaign starts: what the touched steps of its journeys ask, in the order of
 * the steps, then the workspace's standing items and the campaign's own.
 */
export function itemsAsked(
  workspace: Workspace,
  journeys: readonly Journey[],
  campaign: Campaign,
): AskedItem[] {
  const touched = new Set(campaign.steps);
  const chosen = journeys.filter(({ id }) => campaign.journeys?.includes(id));
  const isTouched = (step: string | undefined) => step === undefined || touched.has(step);
  return [
    ...chosen.flatMap((journey) => itemsOfJourney(workspace, journey, touched)),
    ...workspace.checklist
      .filter(({ step }) => isTouched(step))
      .map(({ id, text, step, department }) => ({
        key: `template:${id}`,
        asked: { kind: 'template' as const, id, text, ...(step !== undefined && { step }) },
        ...(department !== undefined && { department }),
      })),
    ...campaign.tasks.map(({ id, text, department }) => ({
      key: `own:${id}`,
      asked: { kind: 'own' as const, id, text },
      ...(department !== undefined && { department }),
    })),
  ];
}

function itemsOfJourney(workspace: Workspace, journey: Journey, touched: ReadonlySet<string>): AskedItem[] {
  const { steps } = mapJourney(workspace, journey);
  const crossings = findBaton(steps, journey).passages.filter(isCrossing);
  return steps
    .filter(({ id }) => touched.has(id))
    .flatMap((step): AskedItem[] => [
      ...whoAnswers(journey.id, step),
      ...crossings
        .filter(
          ({ fromStep, toStep }) => fromStep === step.id || (toStep === step.id && !touched.has(fromStep)),
        )
        .flatMap((crossing): AskedItem[] => {
          const { fromStep, toStep, from, to } = crossing;
          const state = crossing.kind === 'broken' ? 'broken' : crossing.state;
          const confirmed = crossing.kind === 'handed' ? (crossing.handoff?.confirmedBy ?? []) : [];
          return [...new Set([...from, ...to])].map((department) => ({
            key: ['handoff', journey.id, fromStep, toStep, department].join(':'),
            asked: { kind: 'handoff', journey: journey.id, step: step.id, fromStep, toStep, from, to },
            department,
            fact: { of: 'handoff', state },
            holds: state === 'agreed' || confirmed.includes(department),
          }));
        }),
      ...step.moments.flatMap((moment) => itemsOfMoment(journey.id, step, moment)),
    ]);
}

/** Everybody who carries the step; where nobody does, that it has to be somebody. */
function whoAnswers(journey: string, step: MappedStep): AskedItem[] {
  const item = (role: 'leads' | 'supports' | 'nobody', department?: string): AskedItem => ({
    key: ['ask', journey, step.id, department ?? ''].join(':'),
    asked: { kind: 'ask', journey, step: step.id, role },
    ...(department !== undefined && { department }),
  });
  return [
    ...(step.leads.length === 0 ? [item('nobody')] : step.leads.map((id) => item('leads', id))),
    ...step.supporters.map((id) => item('supports', id)),
  ];
}

function itemsOfMoment(journey: string, step: MappedStep, moment: MappedMoment): AskedItem[] {
  const place = { journey, step: step.id, moment: moment.id };
  const owner = (department: string | undefined) => {
    const id = department ?? step.nearestLeads[0];
    return id === undefined ? {} : { department: id };
  };
  return [
    ...moment.content.flatMap(({ id, text, department, state = 'missing', measure }): AskedItem[] => [
      {
        key: `content:${journey}:${id}`,
        asked: { kind: 'content', id, text, ...place },
        ...owner(department),
        fact: { of: 'content', state },
        holds: state === 'live',
      },
      {
        key: `measure:${journey}:${id}`,
        asked: { kind: 'measure', id, text, ...place },
        ...owner(department),
        fact: { of: 'measure', state: isFilled(measure) ? 'set' : 'unset' },
        holds: isFilled(measure),
      },
    ]),
    ...moment.touchpoints
      .filter(({ state }) => state !== 'unused')
      .map(
        ({ id, name, department, state }): AskedItem => ({
          key: `touchpoint:${journey}:${id}`,
          asked: { kind: 'touchpoint', id, text: name, ...place },
          ...owner(department),
          fact: { of: 'touchpoint', state },
          holds: state === 'active',
        }),
      ),
  ];
}
