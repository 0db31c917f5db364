'use client';

import { useText } from '@/app/text/text-context';
import { type Baton, isCrossing } from '@/lib/baton/find-baton';
import type { Department, Step } from '@/lib/model/facts';
import { HandoffStateMark } from '../inspector/handoff-state-mark';
import { usePrinting } from '../lenses/use-printing';

type PrintedHandoffsProps = {
  steps: readonly Step[];
  departments: readonly Department[];
  baton: Baton;
};

/** What the baton says, as a row: for a matrix over several sheets, on which its line would not meet the cells. */
export function PrintedHandoffs({ steps, departments, baton }: PrintedHandoffsProps) {
  const text = useText();
  const isPrinting = usePrinting();
  if (!isPrinting) return null;
  const crossings = baton.passages.filter(isCrossing);
  const named = (ids: readonly string[]) =>
    ids.map((id) => departments.find((department) => department.id === id)?.name ?? id).join(', ');
  return (
    <tr className="printed-handoffs">
      <th scope="row" className="row-name">
        {text.inspector.step.handoffs}
      </th>
      {steps.map(({ id }) => (
        <td key={id}>
          {crossings
            .filter(({ toStep }) => toStep === id)
            .map((crossing) => (
              <p key={crossing.fromStep}>
                <HandoffStateMark state={crossing.kind === 'broken' ? 'broken' : crossing.state} />
                {`${named(crossing.from)} → ${named(crossing.to)}`}
              </p>
            ))}
        </td>
      ))}
    </tr>
  );
}
