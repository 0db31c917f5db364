'use client';

import { useText } from '@/app/text/text-context';
import { useFullTime } from '@/app/text/use-full-time';
import { NameDialog } from '@/app/ui/name-dialog';
import { useSnapshots } from './use-snapshots';

/** Asks for the name of a moment: of now, or of the moment (epoch ms) that somebody looks at. */
export function SnapshotDialog(props: { at?: number | undefined; isOpen: boolean; onClose: () => void }) {
  const { at, isOpen, onClose } = props;
  const text = useText();
  const words = text.historyPage.snapshots;
  const fullTime = useFullTime();
  const { make } = useSnapshots();
  return (
    <NameDialog
      title={words.make}
      label={words.name}
      hint={at === undefined ? words.ofNow : words.ofThen({ when: fullTime(at) })}
      placeholder={words.nameHint}
      whenEmpty={text.start.nameFirst}
      isOpen={isOpen}
      onClose={onClose}
      onSave={(name) => make(name, at)}
    />
  );
}
