'use client';

import { useMemo } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import type { Department } from '@/lib/model/facts';

export type DepartmentEdits = ReturnType<typeof useDepartmentEdits>;

/** Every edit to the list of departments, with the words that undo will use. */
export function useDepartmentEdits(workspaceId: string, departments: readonly Department[]) {
  const text = useText();
  const { edit } = useEditing();
  return useMemo(() => {
    const words = text.start.departments;
    const record = { kind: 'department', documentId: workspaceId } as const;
    const nameOf = (id: string) => departments.find((department) => department.id === id)?.name ?? '';
    const move = (id: string, before: string | null) =>
      void edit({ type: 'move', ...record, id, before }, words.moved({ name: nameOf(id) }));
    return {
      /** Adds all of them, in one step of undo. */
      add: (names: readonly string[]) =>
        edit(
          {
            type: 'batch',
            documentId: workspaceId,
            commands: names.map((name) => ({
              type: 'add' as const,
              ...record,
              id: newRecordId(name, 'department'),
              fields: { name },
            })),
          },
          words.added({ count: names.length }),
          { announce: words.added({ count: names.length }) },
        ),
      /** Sets one field; the refusal is shown at the field. */
      set: (department: Department, field: 'name' | 'size', value: unknown, seen: unknown) =>
        edit(
          {
            type: 'edit',
            ...record,
            id: department.id,
            fields: { [field]: value },
            expected: { [field]: seen },
          },
          field === 'name'
            ? text.start.renamed({ name: department.name })
            : words.edited({ name: department.name }),
          { quiet: true },
        ),
      setFunction: (department: Department, value: string) =>
        void edit(
          { type: 'edit', ...record, id: department.id, fields: { function: value || null } },
          words.edited({ name: department.name }),
        ),
      move,
      /** Moves by one place. */
      moveBy: (id: string, by: -1 | 1) => {
        const at = departments.findIndex((department) => department.id === id);
        if (departments[at + by] === undefined) return;
        move(id, departments[by === -1 ? at - 1 : at + 2]?.id ?? null);
      },
      remove: ({ id, name }: Department) =>
        void edit({ type: 'remove', ...record, id }, words.removed({ name }), {
          announce: words.removed({ name }),
        }),
    };
  }, [text, edit, workspaceId, departments]);
}
