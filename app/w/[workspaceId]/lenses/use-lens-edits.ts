'use client';

import { useMemo } from 'react';
import { type EditOptions, useEditing } from '@/app/editing/editing-context';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import { isSame } from '@/lib/changes/draft';
import { allLenses, lensesOf } from '@/lib/lenses';
import { copyOfLens } from '@/lib/lenses/copy-lens';
import type { Lens } from '@/lib/lenses/lens';
import { FIVE_LENSES } from '@/lib/lenses/lens-ids';
import type { OwnLens, Workspace } from '@/lib/model/facts';
import type { FieldsOf } from '@/lib/model/kinds';

export type LensEdits = ReturnType<typeof useLensEdits>;

/** Every edit to the lenses of a workspace, with the words that undo will use. */
export function useLensEdits(workspaceId: string, workspace: Workspace) {
  const text = useText();
  const { edit } = useEditing();
  return useMemo(() => {
    const words = text.lensSettings;
    const ids = lensesOf(workspace).map(({ id }) => id);
    const nameOf = (id: string) => {
      const lens = allLenses(workspace).find((one) => one.id === id);
      return lens ? text.lenses.lens(lens.called) : id;
    };
    /** The five in their order are what a workspace has that says nothing. */
    const listing = (on: readonly string[]) =>
      ({
        type: 'edit',
        kind: 'workspace',
        id: workspaceId,
        documentId: workspaceId,
        fields: { lenses: isSame(on, FIVE_LENSES) ? null : on },
        expected: { lenses: workspace.lenses ?? null },
      }) as const;
    const move = (id: string, before: string | null) => {
      const others = ids.filter((one) => one !== id);
      const at = before === null ? others.length : others.indexOf(before);
      void edit(
        listing([...others.slice(0, at), id, ...others.slice(at)]),
        words.moved({ lens: nameOf(id) }),
      );
    };
    /** Sets fields of an own lens that were `seen` so; `quiet` where the caller shows a refusal itself. */
    const set = (
      lens: OwnLens,
      fields: Partial<FieldsOf<'lens'>>,
      { seen, ...options }: EditOptions & { seen?: Partial<FieldsOf<'lens'>> } = {},
    ) =>
      edit(
        {
          type: 'edit',
          kind: 'lens',
          id: lens.id,
          documentId: workspaceId,
          fields,
          expected: seen ?? fieldsSeen(lens, fields),
        },
        options.announce ?? words.editor.edited({ lens: lens.name }),
        options,
      );
    return {
      move,
      /** Moves a lens that is on by one place. */
      moveBy: (id: string, by: -1 | 1) => {
        const at = ids.indexOf(id);
        if (ids[at + by] !== undefined) move(id, ids[by === -1 ? at - 1 : at + 2] ?? null);
      },
      switchOn: (id: string) => edit(listing([...ids, id]), words.switchedOn({ lens: nameOf(id) })),
      switchOff: (id: string) =>
        edit(listing(ids.filter((one) => one !== id)), words.switchedOff({ lens: nameOf(id) })),
      toFive: () => void edit(listing(FIVE_LENSES), words.toFiveDone, { announce: words.toFiveDone }),
      /** Makes a lens, empty or as a copy of another, and switches it on: one step of undo. Gives its id, or null. */
      make: async (name: string, copied?: Lens): Promise<string | null> => {
        const id = newRecordId(name, 'lens');
        const empty = { looksFrom: 'customer', sees: 'everything', phases: [] } as const;
        const { phases, ...start } = copied ? copyOfLens(copied, workspace) : empty;
        const named = phases.map(({ called, ...phase }) => ({ ...phase, name: text.lenses.phase(called) }));
        const fields = { ...start, name, phases: named };
        const made = words.make.made({ lens: name });
        const outcome = await edit(
          {
            type: 'batch',
            documentId: workspaceId,
            commands: [
              { type: 'add', kind: 'lens', id, documentId: workspaceId, fields },
              listing([...ids, id]),
            ],
          },
          made,
          { announce: made },
        );
        return outcome.accepted ? id : null;
      },
      set,
      remove: ({ id, name }: OwnLens) => {
        const departments = workspace.departments.filter(({ lens }) => lens === id).length;
        const removed = words.editor.removed({ lens: name, departments });
        return edit({ type: 'remove', kind: 'lens', id, documentId: workspaceId }, removed, {
          announce: removed,
        });
      },
    };
  }, [text, edit, workspaceId, workspace]);
}

const fieldsSeen = (lens: OwnLens, fields: Partial<FieldsOf<'lens'>>) =>
  Object.fromEntries((Object.keys(fields) as (keyof typeof fields)[]).map((field) => [field, lens[field]]));
