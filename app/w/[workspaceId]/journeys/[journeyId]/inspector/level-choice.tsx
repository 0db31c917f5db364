'use client';

import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { ROLE_LEVELS } from '@/lib/model/role';
import { useCell } from './use-cell';

const CHOICES = [...ROLE_LEVELS, 'unanswered'] as const;

/** A department's level in a step, in one line. */
export function LevelChoice({ department, step }: { department: string; step: string }) {
  const text = useText();
  const { names, level, setLevel } = useCell(department, step);
  return (
    <Choice
      label={text.inspector.levelAt(names)}
      value={level}
      options={CHOICES.map((id) => ({ id, label: text.model.levels[id] }))}
      onChange={(id) => setLevel(CHOICES.find((one) => one === id) ?? 'unanswered')}
      className="w-[132px] flex-none"
    />
  );
}
