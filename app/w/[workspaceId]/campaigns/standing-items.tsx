'use client';

import { Trash2 } from 'lucide-react';
import { useEditing } from '@/app/editing/editing-context';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { EditableText } from '@/app/ui/editable-text';
import { stepsOf } from '@/lib/framework/twelve-steps';
import type { TemplateItem, Workspace } from '@/lib/model/facts';
import { AddLine } from '../journeys/[journeyId]/inspector/add-line';

/** What every campaign of the workspace must have in order, beside what the matrix asks. */
export function StandingItems({ workspaceId, workspace }: { workspaceId: string; workspace: Workspace }) {
  const text = useText();
  const words = text.campaigns.template;
  const { edit } = useEditing();
  const record = { documentId: workspaceId, kind: 'template' } as const;
  type Fields = Record<string, string | null>;
  const set = ({ id, text: item }: TemplateItem, fields: Fields, seen?: Fields) =>
    edit({ type: 'edit', ...record, id, fields, ...(seen && { expected: seen }) }, words.said({ item }), {
      quiet: seen !== undefined,
    });
  const steps = stepsOf(workspace);
  return (
    <section aria-label={words.title} className="grid gap-3">
      <div>
        <h2 className="text-16">{words.title}</h2>
        <p className="max-w-2xl text-muted">{words.why}</p>
      </div>
      {workspace.checklist.length > 0 && (
        <ul className="grid gap-2">
          {workspace.checklist.map((item) => (
            <li key={item.id} className="card flex flex-wrap items-end gap-3 px-4 py-3">
              <EditableText
                className="min-w-0 flex-1 basis-60"
                label={words.text}
                showLabel
                value={item.text}
                draft={`template ${item.id} text`}
                multiline
                enterSaves
                onSave={(typed, seen) => set(item, { text: typed.trim() || null }, { text: seen })}
              />
              <Choice
                label={words.step}
                showLabel
                value={item.step ?? ''}
                options={[
                  { id: '', label: words.anyStep },
                  ...steps.map(({ id, name }) => ({ id, label: name })),
                ]}
                onChange={(step) => void set(item, { step: step || null })}
                className="w-44"
              />
              <Choice
                label={text.campaigns.list.department}
                showLabel
                value={item.department ?? ''}
                options={[
                  { id: '', label: text.inspector.noDepartment },
                  ...workspace.departments.map(({ id, name }) => ({ id, label: name })),
                ]}
                onChange={(department) => void set(item, { department: department || null })}
                className="w-44"
              />
              <IconButton
                label={words.remove({ item: item.text })}
                onPress={() =>
                  void edit({ type: 'remove', ...record, id: item.id }, words.remove({ item: item.text }), {
                    announce: text.matrix.edits.deleted({ name: item.text }),
                  })
                }
              >
                <Trash2 aria-hidden size={16} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <div className="max-w-md">
        <AddLine
          label={words.add}
          placeholder={words.text}
          onAdd={(typed) =>
            void edit(
              { type: 'add', ...record, id: newRecordId(typed, 'template'), fields: { text: typed } },
              words.said({ item: typed }),
            )
          }
        />
      </div>
    </section>
  );
}
