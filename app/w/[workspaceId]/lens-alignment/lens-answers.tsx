'use client';

import { useState } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { allLenses } from '@/lib/lenses';
import type { Department, Workspace } from '@/lib/model/facts';
import { LensQuestion } from './lens-question';

/** Every department with the lens through which it decides, and the question that it answers for that. */
export function LensAnswers({ workspaceId, workspace }: { workspaceId: string; workspace: Workspace }) {
  const text = useText();
  const words = text.lensAlignment;
  const { edit } = useEditing();
  const [asked, ask] = useState<string | null>(null);
  const { departments } = workspace;
  const department = departments.find(({ id }) => id === asked);
  const called = new Map(allLenses(workspace).map((lens) => [lens.id, text.lenses.lens(lens.called)]));
  const save = ({ id, name, lens }: Department, chosen: string | null) =>
    void edit(
      {
        type: 'edit',
        kind: 'department',
        id,
        documentId: workspaceId,
        fields: { lens: chosen },
        expected: { lens: lens ?? null },
      },
      words.answered({ department: name }),
    );
  return (
    <>
      <ul aria-label={words.list} className="card divide-y divide-line">
        {departments.map(({ id, name, lens }) => (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 px-3 py-1.5">
            <p className="grid wrap-anywhere phone:grid-cols-[3fr_2fr] phone:gap-x-3">
              {name}
              <span className={lens ? 'font-medium' : 'text-muted'}>
                {lens ? called.get(lens) : words.notSaid}
              </span>
            </p>
            <Button
              tone="quiet"
              aria-label={
                lens ? words.changeFor({ department: name }) : words.answerFor({ department: name })
              }
              onPress={() => ask(id)}
            >
              {lens ? words.change : words.answer}
            </Button>
          </li>
        ))}
      </ul>
      {department && (
        <LensQuestion
          key={department.id}
          workspace={workspace}
          department={department}
          next={nextSilent(departments, department)}
          onSave={(lens) => save(department, lens)}
          onNext={({ id }) => ask(id)}
          onClose={() => ask(null)}
        />
      )}
    </>
  );
}

/** The next department that has not answered: after this one, else from the top. */
function nextSilent(departments: readonly Department[], from: Department): Department | undefined {
  const at = departments.indexOf(from);
  return [...departments.slice(at + 1), ...departments.slice(0, at)].find(({ lens }) => lens === undefined);
}
