'use client';

import { CirclePlus, Pencil, Trash2 } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import type { DocumentSummary, KindSummary } from '@/lib/changes/summarize-changes';
import { documentKindOf } from '@/lib/model/document';
import { KIND_NAMES } from '@/lib/model/kinds';
import type { Text } from '@/lib/text/text';

const MARKS = {
  added: { Icon: CirclePlus, colour: 'text-ok' },
  edited: { Icon: Pencil, colour: 'text-warn' },
  removed: { Icon: Trash2, colour: 'text-bad' },
};
const WAYS = ['added', 'edited', 'removed'] as const;

/** What will be created, changed and removed: the workspace first, then each journey that something happens to. */
export function ChangePreview({ documents }: { documents: readonly DocumentSummary[] }) {
  const text = useText();
  const words = text.importing;
  // A journey that only changes places among the others is no news.
  const shown = documents.filter(
    ({ becomes, kinds }) => becomes !== 'edited' || Object.keys(kinds).length > 0,
  );
  if (shown.length === 0) return <p className="card px-4 py-3">{words.nothingChanges}</p>;
  return (
    <ul className="card divide-y divide-line">
      {shown.map((document) => {
        const { Icon, colour } = MARKS[document.becomes];
        return (
          <li key={document.documentId} className="flex gap-3 px-4 py-3">
            <Icon aria-hidden size={16} className={`mt-0.5 flex-none ${colour}`} />
            <div className="min-w-0">
              <p className="font-medium wrap-anywhere">
                {words.becomes[documentKindOf(document.documentId)][document.becomes]({
                  name: document.name,
                })}
              </p>
              {WAYS.map((way) => {
                const counted = countedIn(text, document, way);
                return (
                  counted.length > 0 && (
                    <p key={way} className="text-12 text-muted">
                      {words.ways[way]}: {counted.join(', ')}
                    </p>
                  )
                );
              })}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** `3 departments`, `12 moments` …: how many records of each kind are added, edited or removed. */
function countedIn(text: Text, { documentId, kinds }: DocumentSummary, way: keyof KindSummary): string[] {
  const root = documentKindOf(documentId);
  return KIND_NAMES.flatMap((kind) => {
    const count = kinds[kind]?.[way] ?? 0;
    if (count === 0) return [];
    if (kind === root) return way === 'edited' ? [text.importing.itself] : [];
    return [text.importing.counted[kind]({ count })];
  });
}
