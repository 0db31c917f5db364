'use client';

import { useText } from '@/app/text/text-context';
import { Dialog } from '@/app/ui/dialog';
import { KeyCaps } from './key-caps';
import { KEY_GROUPS, type KeyGroup, type KeyId } from './keys';

/** All keys of the product, by where they work. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const words = text.palette;
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
            <dl className="grid">
              {Object.entries<readonly string[]>(KEY_GROUPS[group]).map(([id, keys]) =>
                id === 'level' ? (
                  text.matrix.levelKeys.map(({ key, level }) => (
                    <Line
                      key={key}
                      label={words.levelIs({
                        level: text.model.levels[level as keyof typeof text.model.levels],
                      })}
                      keys={[key.toUpperCase()]}
                    />
                  ))
                ) : (
                  <Line key={id} label={words.keys[id as Exclude<KeyId, 'level'>]} keys={keys} />
                ),
              )}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

const Line = ({ label, keys }: { label: string; keys: readonly string[] }) => (
  <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1.5 last:border-b-0">
    <dt>{label}</dt>
    <dd>
      <KeyCaps keys={keys} />
    </dd>
  </div>
);
