'use client';

import { useEditing } from '@/app/editing/editing-context';
import { useText } from '@/app/text/text-context';
import { NameDialog } from '@/app/ui/name-dialog';
import { journeyDocumentId } from '@/lib/model/document';
import type { JourneySummary } from './use-journey-summaries';

type Props = { workspaceId: string; journey: JourneySummary; onClose: () => void };

/** Gives a journey another name. */
export function RenameJourney({ workspaceId, journey, onClose }: Props) {
  const text = useText();
  const { edit } = useEditing();
  const rename = (name: string, seen: string) => {
    if (name === seen) return undefined;
    return edit(
      {
        type: 'edit',
        kind: 'journey',
        id: journey.id,
        documentId: journeyDocumentId(workspaceId, journey.id),
        fields: { name },
        expected: { name: seen },
      },
      text.start.renamed({ name: seen }),
      { quiet: true },
    );
  };
  return (
    <NameDialog
      title={text.start.workspace.renameJourney}
      label={text.start.name}
      name={journey.name}
      whenEmpty={text.start.nameFirst}
      isOpen
      onClose={onClose}
      onSave={rename}
    />
  );
}
