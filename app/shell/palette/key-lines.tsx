'use client';

import { useText } from '@/app/text/text-context';
import { KeyCaps } from './key-caps';
import { KEY_GROUPS, type KeyGroup, type KeyId } from './keys';

/** What the keys of a group do, one line each. */
export function KeyLines({ group }: { group: KeyGroup }) {
  const text = useText();
  const words = text.palette;
  return (
    <dl className="grid">
      {Object.entries<readonly string[]>(KEY_GROUPS[group]).map(([id, keys]) =>
        id === 'level' ? (
          text.matrix.levelKeys.map(({ key, level }) => (
            <Line
              key={key}
              label={words.levelIs({ level: text.model.levels[level as keyof typeof text.model.levels] })}
              keys={[key.toUpperCase()]}
            />
          ))
        ) : (
          <Line key={id} label={words.keys[id as Exclude<KeyId, 'level'>]} keys={keys} />
        ),
      )}
    </dl>
  );
}

const Line = ({ label, keys }: { label: string; keys: readonly string[] }) => (
  <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1.5 last:border-b-0">
    <dt>{label}</dt>
    <dd className="ml-auto">
      <KeyCaps keys={keys} />
    </dd>
  </div>
);
