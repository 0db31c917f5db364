'use client';

import { useText } from '@/app/text/text-context';
import { TextChoice } from './text-choice';

type ConflictChoiceProps = {
  theirs: string;
  mine: string;
  /** Saves a text over one that was seen. */
  onSave: (typed: string, seen: string) => unknown;
  /** Theirs has been kept. */
  onTheirs: () => void;
  /** Mine is wanted, and is to be saved. */
  onMine: () => void;
};

/** Somebody else has saved another text for the same place: which of the two stays is chosen here. */
export function ConflictChoice({ theirs, mine, onSave, onTheirs, onMine }: ConflictChoiceProps) {
  const words = useText().editing;
  const keepTheirs = () => {
    // Said and taken back: so what was typed is found in the history, though it does not stay.
    if (mine.trim() !== '') {
      void onSave(mine, theirs);
      void onSave(theirs, mine);
    }
    onTheirs();
  };
  return (
    <TextChoice
      isUrgent
      title={words.conflictTitle}
      texts={[
        { label: words.theirs, text: theirs },
        { label: words.mine, text: mine },
      ]}
      actions={[
        { label: words.keepTheirs, run: keepTheirs },
        { label: words.keepMine, run: onMine },
      ]}
    />
  );
}
