import { twelveSteps } from '../../lib/framework/twelve-steps';
import type { Journey, Moment, Workspace } from '../../lib/model/facts';
import { ROLE_LEVELS } from '../../lib/model/role';

export const DEPARTMENTS = 50;
export const MOMENTS = 300;

export const numbered = <Item>(count: number, make: (n: number) => Item) =>
  Array.from({ length: count }, (_, n) => make(n));

/** A company of fifty departments that has answered most cells, and a long journey with something missing everywhere. */
export function largeJourney(moments = MOMENTS): { workspace: Workspace; journey: Journey } {
  const steps = twelveSteps('en').flatMap((stage) => stage.steps);
  const stepAt = (n: number) => steps[Math.floor((n * steps.length) / moments)]?.id ?? '';
  const workspace: Workspace = {
    name: 'Large',
    language: 'en',
    departments: numbered(DEPARTMENTS, (n) => ({
      id: `d${n}`,
      name: `Department ${n}`,
      function: (['marketing', 'sales', 'service', 'product', 'other'] as const)[n % 5],
    })),
    ownLenses: [],
    personas: [],
    checklist: [],
    campaigns: [],
  };
  const moment = (n: number): Moment => ({
    id: `m${n}`,
    step: stepAt(n),
    name: `Moment ${n}`,
    feeling: ([-2, -1, 0, 1, 2] as const)[n % 5],
    questions: n % 3 === 0 ? [{ id: `q${n}`, text: `Question ${n}?` }] : [],
    obstacles: n % 4 === 0 ? [{ id: `o${n}`, kind: 'effort', text: `Obstacle ${n}` }] : [],
    touchpoints:
      n % 5 === 0
        ? []
        : [
            {
              id: `t${n}`,
              name: `Touchpoint ${n}`,
              channel: 'e-mail',
              mode: 'online',
              department: `d${n % DEPARTMENTS}`,
              state: n % 7 === 0 ? 'unused' : 'active',
            },
          ],
    opportunities: [],
    content: n % 6 === 0 ? [{ id: `c${n}`, text: `Content ${n}` }] : [],
  });
  return {
    workspace,
    journey: {
      id: 'long',
      name: 'Long',
      moments: numbered(moments, moment),
      roles: steps.flatMap((step, s) =>
        numbered(DEPARTMENTS, (n) => n)
          .filter((n) => (n + s) % 6 !== 0)
          .map((n) => ({
            id: `d${n}:${step.id}`,
            department: `d${n}`,
            step: step.id,
            level: n === s ? ('leads' as const) : (ROLE_LEVELS[1 + ((n + s) % 4)] ?? 'supports'),
            statement: `Does ${n * 100 + s}`,
          })),
      ),
      handoffs: [],
      scenarios: [{ id: 'all', name: 'All', moments: numbered(Math.floor(moments / 3), (n) => `m${n * 3}`) }],
      assumptions: [],
      reviewed: [],
      actions: [],
      accepted: [],
    },
  };
}
