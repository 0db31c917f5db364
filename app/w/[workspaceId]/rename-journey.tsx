'use client';

import { type FormEvent, useState } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Dialog } from '@/app/ui/dialog';
import { TextField } from '@/app/ui/text-field';
import { journeyDocumentId } from '@/lib/model/document';
import { NAME_LENGTH } from '@/lib/model/fields';
import type { JourneySummary } from './use-journey-summaries';

type Props = { workspaceId: string; journey: JourneySummary; onClose: () => void };

/** Gives a journey another name. */
export function RenameJourney({ workspaceId, journey, onClose }: Props) {
  const text = useText();
  const { edit } = useEditing();
  const [name, setName] = useState(journey.name);
  const wanted = name.trim();

  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === '') return;
    if (wanted !== journey.name)
      void edit(
        {
          type: 'edit',
          kind: 'journey',
          id: journey.id,
          documentId: journeyDocumentId(workspaceId, journey.id),
          fields: { name: wanted },
          expected: { name: journey.name },
        },
        text.start.renamed({ name: journey.name }),
      );
    onClose();
  };

  return (
    <Dialog title={text.start.workspace.renameJourney} isOpen onClose={onClose}>
      <form onSubmit={rename} className="grid gap-4">
        <TextField
          label={text.start.name}
          value={name}
          onChange={setName}
          maxLength={NAME_LENGTH}
          autoFocus
          {...(wanted === '' && { problem: text.start.nameFirst })}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{text.ui.cancel}</Button>
          <Button type="submit" tone="strong">
            {text.ui.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
