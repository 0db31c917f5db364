'use client';

import { TriangleAlert } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { RadioCards } from '@/app/ui/radio-cards';
import type { CellChange } from '@/lib/responsibilities/compare-roles';
import { useJourney } from '../journey-context';
import { OutsideList } from './outside-list';
import { RolePreview } from './role-preview';
import type { Coming } from './use-reading';

type Props = {
  coming: Coming;
  /** How many activities the table has. */
  activities: number;
  keepsAnswers: boolean;
  onKeepsAnswers: (keeps: boolean) => void;
  /** Why it can't come in yet, if it can't. */
  problem: string | undefined;
  isBusy: boolean;
  onBringIn: () => void;
};

/** What the table comes to, before anything is done, and the button that does it. */
export function BringIn(props: Props) {
  const { coming, activities, keepsAnswers, onKeepsAnswers, problem, isBusy, onBringIn } = props;
  const words = useText().responsibilities.screen;
  const { roles, plan } = coming;
  const count = (change: CellChange) => roles.filter((role) => role.change === change).length;
  const cells = count('new') + count('changes');
  const hasNothing = cells === 0 && plan.newDepartments.length === 0;
  return (
    <section aria-labelledby="preview" className="grid gap-3">
      <h2 id="preview" className="text-16">
        {words.preview}
      </h2>
      <p className="max-w-3xl text-muted">{words.previewHint}</p>
      <OutsideList outside={coming.outside} activities={activities} />
      {roles.length === 0 ? (
        <p className="card border-dashed px-4 py-6 text-center text-muted">{words.nothingYet}</p>
      ) : (
        <>
          {roles.some(({ before, change }) => before && change !== 'same') && (
            <RadioCards
              label={words.answered}
              value={keepsAnswers ? 'keep' : 'replace'}
              options={[
                { id: 'replace', label: words.answeredWays.replace },
                { id: 'keep', label: words.answeredWays.keep },
              ]}
              onChange={(way) => onKeepsAnswers(way === 'keep')}
              className="max-w-md"
            />
          )}
          <Clashes coming={coming} />
          <RolePreview coming={coming} />
        </>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="strong" isDisabled={isBusy || cells === 0 || problem !== undefined} onPress={onBringIn}>
          {words.bringIn({ count: cells })}
        </Button>
        <p role="status" className={problem ? 'text-bad' : 'text-muted'}>
          {problem ??
            (roles.length === 0
              ? ''
              : hasNothing
                ? words.nothingToBring
                : words.totals({
                    fresh: count('new'),
                    changed: count('changes'),
                    same: count('same'),
                    kept: count('kept'),
                    departments: plan.newDepartments.length,
                  }))}
        </p>
      </div>
    </section>
  );
}

/** The steps that several departments would lead, in words. */
function Clashes({ coming: { roles, plan } }: { coming: Coming }) {
  const words = useText().responsibilities.screen;
  const { workspace, steps } = useJourney();
  const nameOf = (id: string) =>
    [...workspace.departments, ...plan.newDepartments].find((one) => one.id === id)?.name ?? id;
  const clashes = steps.flatMap((step) => {
    const role = roles.find((one) => one.step === step.id && one.rivals.length > 0);
    return role ? [{ step, leads: [role.department, ...role.rivals].map(nameOf) }] : [];
  });
  if (clashes.length === 0) return null;
  return (
    <ul className="card grid gap-1.5 border-mark-warn px-4 py-3">
      {clashes.map(({ step, leads }) => (
        <li key={step.id} className="flex items-start gap-2">
          <TriangleAlert aria-hidden size={14} className="mt-0.5 flex-none text-warn" />
          <span className="min-w-0 wrap-anywhere">{words.clashes({ step: step.name, leads })}</span>
        </li>
      ))}
    </ul>
  );
}
