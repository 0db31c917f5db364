'use client';

import { Plus } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { type MapColumn, runsOf } from '@/lib/map/columns';
import type { Stage } from '@/lib/model/facts';
import { stageColour } from '../../../stage-colour';
import { gridPlace } from '../matrix/use-grid-keys';
import type { Selection } from '../selection';
import type { MapActions } from './use-map-actions';

/** Stages have four colours; a fifth begins again. */

type HeadProps = {
  columns: readonly MapColumn[];
  stages: readonly Stage[];
  selection: Selection | null;
  actions: MapActions;
};

/** Stages and steps over the moments. A step that the customer comes back to stands there once more. */
export function MapHeads({ columns, stages, selection, actions }: HeadProps) {
  const text = useText();
  const steps = stages.flatMap((stage) => stage.steps);
  const stageAt = (id: string) => stages.findIndex((stage) => stage.id === id);
  let column = 0;
  let stepColumn = 0;
  return (
    <>
      <tr>
        <td className="corner" rowSpan={2} />
        {runsOf(columns, 'stage').map((run) => {
          const begins = column + 1;
          column += run.columns.length;
          return (
            <th
              key={begins}
              scope="colgroup"
              colSpan={run.columns.length}
              {...gridPlace(0, begins, run.columns.length)}
              className="stage-name"
              style={{ background: stageColour(stageAt(run.id)) }}
              onClick={() => actions.select({ kind: 'stage', stage: run.id })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                actions.select({ kind: 'stage', stage: run.id });
              }}
            >
              <span>{stages[stageAt(run.id)]?.name}</span>
            </th>
          );
        })}
      </tr>
      <tr>
        {runsOf(columns, 'step').map((run) => {
          const begins = stepColumn + 1;
          stepColumn += run.columns.length;
          const number = steps.findIndex(({ id }) => id === run.id) + 1;
          const step = steps[number - 1];
          const last = run.columns.at(-1);
          const add = () =>
            actions.beginAdding(last?.kind === 'moment' ? { after: last.id } : { step: run.id });
          return (
            <th
              key={begins}
              scope="colgroup"
              colSpan={run.columns.length}
              {...gridPlace(1, begins, run.columns.length)}
              className="map-step"
              style={{ '--stage': stageColour(stageAt(last?.stage ?? '')) } as React.CSSProperties}
              title={step?.asks}
              aria-selected={selection?.kind === 'step' && selection.step === run.id}
              onClick={(event) =>
                !(event.target as HTMLElement).closest('button') &&
                actions.select({ kind: 'step', step: run.id })
              }
              onKeyDown={(event) => {
                if (event.target !== event.currentTarget) return;
                if (event.key === 'Enter') add();
                else if (event.key === ' ') actions.select({ kind: 'step', step: run.id });
                else return;
                event.preventDefault();
              }}
            >
              <span>
                <i>{number}</i> {step?.name}
              </span>
              <button
                type="button"
                tabIndex={-1}
                className="add-in-step"
                aria-label={text.map.addMomentIn({ step: step?.name ?? '' })}
                title={text.map.addMomentIn({ step: step?.name ?? '' })}
                onClick={add}
              >
                <Plus aria-hidden size={12} />
              </button>
            </th>
          );
        })}
      </tr>
    </>
  );
}
