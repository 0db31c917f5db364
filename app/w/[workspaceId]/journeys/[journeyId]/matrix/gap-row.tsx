'use client';

import { memo } from 'react';
import { useText } from '@/app/text/text-context';
import type { StepGaps } from '@/lib/gaps/count-by-step';
import type { Severity } from '@/lib/gaps/finding';
import type { Step } from '@/lib/model/facts';
import type { Selection } from '../selection';
import { gridPlace } from './use-grid-keys';

type GapRowProps = {
  steps: readonly Step[];
  gaps: ReadonlyMap<string, StepGaps>;
  /** Steps in which something is filled in, by id: without anything there is nothing in which a gap could be seen. */
  mapped: ReadonlySet<string>;
  /** Steps that the lens that is looked through does not see, by id. */
  unseen: ReadonlySet<string>;
  row: number;
  onSelect: (place: Selection) => void;
};

/** The strip below a matrix: the gaps of each step. */
export function GapRow({ steps, gaps, mapped, unseen, row, onSelect }: GapRowProps) {
  const text = useText();
  return (
    <tr>
      <th scope="row" className="row-name" {...gridPlace(row, 0)}>
        {text.matrix.gaps}
      </th>
      {steps.map((step, index) => (
        <GapCount
          key={step.id}
          step={step}
          count={gaps.get(step.id)?.count ?? 0}
          worst={gaps.get(step.id)?.worst}
          isMapped={mapped.has(step.id)}
          isUnseen={unseen.has(step.id)}
          row={row}
          column={index + 1}
          onSelect={onSelect}
        />
      ))}
    </tr>
  );
}

type GapCountProps = {
  step: Step;
  /** Of gaps that nobody has accepted. */
  count: number;
  worst: Severity | undefined;
  isMapped: boolean;
  isUnseen: boolean;
  row: number;
  column: number;
  onSelect: (place: Selection) => void;
};

/** How many gaps a step has, and how bad the worst of them is. */
const GapCount = memo(function GapCount(props: GapCountProps) {
  const { step, count, worst, isMapped, isUnseen, row, column, onSelect } = props;
  const text = useText();
  const isBlank = !isMapped && count === 0;
  return (
    <td
      role="gridcell"
      {...gridPlace(row, column)}
      className="gap-cell"
      data-unseen={isUnseen}
      aria-label={
        isUnseen
          ? text.lookThrough.unseenStep({ step: step.name })
          : isBlank
            ? text.matrix.nothingIn({ step: step.name })
            : text.matrix.gapsIn({
                step: step.name,
                count,
                worst: worst ? text.model.severities[worst] : '',
              })
      }
      onFocus={() => onSelect({ kind: 'step', step: step.id })}
    >
      <span className="gap-count" data-severity={worst ?? (isBlank ? undefined : 'none')}>
        {count || (isBlank ? '–' : '✓')}
      </span>
    </td>
  );
});
