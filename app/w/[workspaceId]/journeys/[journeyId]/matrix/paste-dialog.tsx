'use client';

import { ArrowRight, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Dialog } from '@/app/ui/dialog';
import { Form } from '@/app/ui/form';
import { RadioCards } from '@/app/ui/radio-cards';
import { TextField } from '@/app/ui/text-field';
import { type CellChange, countLostStatements } from '@/lib/blocks/cell-change';
import type { Answered } from '@/lib/blocks/cell-text';
import { type Area, type PasteProblem, planPaste } from '@/lib/blocks/plan-paste';
import { TEXT_LENGTH } from '@/lib/model/fields';
import type { Text } from '@/lib/text/text';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { readPasted } from './read-pasted';
import type { Pasted } from './use-blocks';

type PasteDialogProps = {
  pasted: Pasted;
  area: Area;
  /** Rows and columns as they are shown. */
  departments: readonly { id: string; name: string }[];
  steps: readonly { id: string; name: string }[];
  onPaste: (changes: readonly CellChange[]) => void;
  onClose: () => void;
};

/** What a pasted table changes and what of it can't be read, before anything happens. */
export function PasteDialog({ pasted, area, departments, steps, onPaste, onClose }: PasteDialogProps) {
  const text = useText();
  const words = text.blocks.dialog;
  const { journey } = useJourney();
  const { hidden } = useLookThrough();
  const [typed, setTyped] = useState('');
  const block = useMemo(() => readPasted(pasted?.plain ?? typed, pasted?.html ?? ''), [pasted, typed]);
  const [keeps, setKeeps] = useState<boolean>();
  const keepsWhereEmpty = keeps ?? !block.isOwn;
  const hasTable = pasted !== undefined || typed !== '';
  const plan = planPaste({
    rows: block.rows,
    departments,
    steps,
    area,
    roles: journey.roles,
    unseen: hidden.steps,
    keepsWhereEmpty,
  });
  const lost = countLostStatements(plan.changes);
  const count = hasTable ? plan.changes.length : 0;

  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <Form
        className="grid gap-4"
        onSubmit={() => {
          onPaste(plan.changes);
          onClose();
        }}
      >
        {pasted === undefined && (
          <TextField
            label={words.field}
            hint={words.fieldHint}
            lines={4}
            value={typed}
            onChange={setTyped}
            // The person came to paste.
            autoFocus
          />
        )}
        {hasTable && (
          <>
            <div className="grid gap-1">
              <p className="text-14 font-semibold">{count > 0 ? words.changes({ count }) : words.nothing}</p>
              <p className="text-muted">
                {plan.isByName
                  ? words.byName
                  : words.byPlace({
                      department: departments[area.row]?.name ?? '',
                      step: steps[area.column]?.name ?? '',
                    })}{' '}
                {count > 0 && plan.same > 0 && words.same({ count: plan.same })}
              </p>
              {lost > 0 && (
                <p className="flex gap-2 text-warn">
                  <TriangleAlert aria-hidden size={14} className="mt-0.5 flex-none" />
                  {words.lost({ count: lost })}
                </p>
              )}
            </div>
            <ProblemList problems={plan.problems} />
            <RadioCards
              label={words.empty}
              value={keepsWhereEmpty ? 'keeps' : 'empties'}
              options={[
                { id: 'keeps', label: words.keeps },
                { id: 'empties', label: words.empties },
              ]}
              onChange={(id) => setKeeps(id === 'keeps')}
            />
            {count > 0 && <ChangeTable changes={plan.changes} departments={departments} steps={steps} />}
          </>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{text.ui.cancel}</Button>
          <Button tone="strong" type="submit" isDisabled={count === 0} autoFocus={pasted !== undefined}>
            {words.apply({ count })}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function ProblemList({ problems }: { problems: readonly PasteProblem[] }) {
  const text = useText();
  if (problems.length === 0) return null;
  return (
    <section className="grid gap-1 rounded-[10px] bg-warn-ground p-3 text-warn">
      <h3 className="text-13">{text.blocks.dialog.problems({ count: problems.length })}</h3>
      <ul className="grid max-h-40 gap-1 overflow-auto">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)} className="wrap-anywhere">
            {problemText(text, problem)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function problemText(text: Text, problem: PasteProblem): string {
  const words = text.blocks.dialog.problem;
  switch (problem.code) {
    case 'beyond':
      return words.beyond(problem);
    case 'too-long':
      return words['too-long']({ ...problem, max: TEXT_LENGTH });
    case 'unreadable':
      return words.unreadable(problem);
    case 'unseen':
      return words.unseen(problem);
    default:
      return words[problem.code](problem);
  }
}

type ChangeTableProps = Pick<PasteDialogProps, 'departments' | 'steps'> & { changes: readonly CellChange[] };

function ChangeTable({ changes, departments, steps }: ChangeTableProps) {
  const words = useText().blocks.dialog;
  const nameIn = (items: readonly { id: string; name: string }[], id: string) =>
    items.find((item) => item.id === id)?.name ?? '';
  return (
    <ul aria-label={words.table} className="card divide-y divide-line">
      {changes.map(({ department, step, before, after }) => (
        <li key={`${department} ${step}`} className="grid gap-1 px-3 py-2">
          <p className="font-medium wrap-anywhere">
            {nameIn(departments, department)} · {nameIn(steps, step)}
          </p>
          <div className="grid grid-cols-[1fr_auto_1fr] items-start gap-2">
            <Side said={words.was} cell={before} isGone={before?.statement !== after?.statement} />
            <ArrowRight aria-hidden size={14} className="mt-1 text-muted" />
            <Side said={words.becomes} cell={after} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Side({
  said,
  cell,
  isGone = false,
}: {
  said: string;
  cell: Answered | undefined;
  isGone?: boolean;
}) {
  const text = useText();
  const level = cell?.level ?? 'unanswered';
  return (
    <div className="grid min-w-0 justify-items-start gap-0.5 text-12">
      <span className="sr-only">{said}</span>
      <span className={cell ? 'level-badge' : 'level-badge hatched'} data-level={level}>
        {text.model.levels[level]}
      </span>
      {cell?.statement && (
        <span className={`whitespace-pre-line wrap-anywhere ${isGone ? 'text-muted line-through' : ''}`}>
          {cell.statement}
        </span>
      )}
    </div>
  );
}
