'use client';

import { type FormEvent, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Dialog } from '@/app/ui/dialog';
import { TextField } from '@/app/ui/text-field';
import { NAME_LENGTH } from '@/lib/model/fields';
import type { JourneySummary } from './summarize-journey';
import { useJourneyEdits } from './use-journey-edits';

type Props = { workspaceId: string; journey: JourneySummary; onClose: () => void };

/** Gives a journey another name. */
export function RenameJourney({ workspaceId, journey, onClose }: Props) {
  const text = useText();
  const editJourney = useJourneyEdits(workspaceId);
  const [name, setName] = useState(journey.name);
  const [isSending, setSending] = useState(false);
  const wanted = name.trim();

  const rename = async (event: FormEvent) => {
    event.preventDefault();
    if (wanted === '' || isSending) return;
    if (wanted === journey.name) return onClose();
    setSending(true);
    const outcome = await editJourney(
      journey.id,
      { type: 'edit', fields: { name: wanted }, expected: { name: journey.name } },
      text.start.renamed({ name: journey.name }),
    );
    setSending(false);
    if (outcome?.accepted) onClose();
  };

  return (
    <Dialog title={text.start.workspace.renameJourney} isOpen onClose={onClose}>
      <form onSubmit={(event) => void rename(event)} className="grid gap-4">
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
          <Button type="submit" tone="strong" isPending={isSending}>
            {text.ui.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
