'use client';

import { useText } from '@/app/text/text-context';
import { Dialog } from '@/app/ui/dialog';
import { KeyLines } from './key-lines';
import { KEY_GROUPS, type KeyGroup } from './keys';

/** All keys of the product, by where they work. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const words = useText().palette;
  return (
    <Dialog title={words.keysTitle} isOpen onClose={onClose}>
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        role="group"
        aria-label={words.keysTitle}
        className="grid gap-5 outline-offset-4"
      >
        {(Object.keys(KEY_GROUPS) as KeyGroup[]).map((group) => (
          <section key={group} className="grid gap-1">
            <h3 className="text-14">{words.groups[group]}</h3>
            <KeyLines group={group} />
          </section>
        ))}
      </div>
    </Dialog>
  );
}
