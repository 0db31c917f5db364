'use client';

import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Dialog } from '@/app/ui/dialog';
import { Form } from '@/app/ui/form';
import { RadioCards } from '@/app/ui/radio-cards';
import { allLenses, lensesOf } from '@/lib/lenses';
import type { Lens } from '@/lib/lenses/lens';
import { BUILT_IN_LENSES } from '@/lib/lenses/lens-ids';
import type { Department, Workspace } from '@/lib/model/facts';

type Props = {
  workspace: Workspace;
  department: Department;
  /** Who could be asked after this one. */
  next: Department | undefined;
  onSave: (lens: string | null) => void;
  onNext: (department: Department) => void;
  onClose: () => void;
};

/** One short question to a department: what it looks at when it decides. Each answer stands for a lens. */
export function LensQuestion({ workspace, department, next, onSave, onNext, onClose }: Props) {
  const text = useText();
  const words = text.lensAlignment;
  const [chosen, choose] = useState(department.lens ?? '');
  const save = () => {
    if (chosen !== (department.lens ?? '')) onSave(chosen || null);
  };
  const submit = () => {
    save();
    onClose();
  };
  return (
    <Dialog title={department.name} isOpen onClose={onClose}>
      <Form onSubmit={submit} className="grid gap-4">
        <RadioCards
          label={words.question({ department: department.name })}
          value={chosen}
          options={[
            ...offered(workspace, department).map((lens) => ({ id: lens.id, ...answerOf(lens) })),
            { id: '', label: words.notSaid, hint: words.notSaidHint },
          ]}
          onChange={choose}
        />
        <div className="flex flex-wrap justify-end gap-2">
          {next && (
            <Button
              className="max-w-full whitespace-normal!"
              onPress={() => {
                save();
                onNext(next);
              }}
            >
              {words.saveAndNext({ department: next.name })}
            </Button>
          )}
          <Button type="submit" tone="strong">
            {text.ui.save}
          </Button>
        </div>
      </Form>
    </Dialog>
  );

  function answerOf(lens: Lens) {
    const builtIn = BUILT_IN_LENSES.find((id) => id === lens.id);
    if (builtIn) {
      const { label, example } = words.answers[builtIn];
      return { label, hint: `${example} ${words.isLens({ lens: text.lenses.theLens(lens.called) })}` };
    }
    const phases = workspace.ownLenses.find(({ id }) => id === lens.id)?.phases ?? [];
    return {
      label: text.lenses.lens(lens.called),
      hint:
        phases.length > 0
          ? words.ownExample({ phases: phases.map(({ name }) => name) })
          : words.ownWithoutPhases,
    };
  }
}

/** The lenses that are on, and the one that was named before. */
function offered(workspace: Workspace, { lens: named }: Department): Lens[] {
  const on = lensesOf(workspace);
  return [
    ...on,
    ...allLenses(workspace).filter(({ id }) => id === named && !on.some((lens) => lens.id === id)),
  ];
}
