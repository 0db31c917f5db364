'use client';

import { X } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { TextField } from '@/app/ui/text-field';
import type { HistoryQuery } from '@/lib/history/history-query';
import { isKind, KIND_NAMES } from '@/lib/model/kinds';

type Change = { [Field in keyof HistoryQuery]: HistoryQuery[Field] | undefined };

/** Which part of the history is shown: by whom, of what, where, with which words. */
export function HistoryFilters(props: {
  query: HistoryQuery;
  onQuery: (part: Change) => void;
  people: readonly string[];
  /** What the place is called that the history is narrowed to. */
  placeName: string | undefined;
}) {
  const { query, onQuery, people, placeName } = props;
  const text = useText();
  const words = text.historyPage;
  const [typed, setTyped] = useState(query.search ?? '');
  const names = [...new Set([...people, ...(query.by === undefined ? [] : [query.by])])];
  const isFiltered = Object.keys(query).length > 0;
  return (
    <search aria-label={words.filters} className="no-print grid gap-2">
      <div className="grid grid-cols-2 gap-x-3 gap-y-2 phone:grid-cols-3">
        <Choice
          showLabel
          label={words.who}
          value={query.by === undefined ? 'all' : `by:${query.by}`}
          options={[
            { id: 'all', label: words.anybody },
            ...names.map((name) => ({ id: `by:${name}`, label: name || text.history.somebody })),
          ]}
          onChange={(id) => onQuery({ by: id === 'all' ? undefined : id.slice('by:'.length) })}
        />
        <Choice
          showLabel
          label={words.what}
          value={query.kind ?? 'all'}
          options={[
            { id: 'all', label: words.anything },
            ...KIND_NAMES.map((id) => ({ id, label: capitalised(text.model.kinds[id]) })),
          ]}
          onChange={(id) => onQuery({ kind: isKind(id) ? id : undefined })}
        />
        <TextField
          type="search"
          label={words.search}
          placeholder={words.searchHint}
          value={typed}
          className="max-phone:col-span-2"
          onChange={(search) => {
            setTyped(search);
            onQuery({ search: search.trim() === '' ? undefined : search });
          }}
        />
      </div>
      {isFiltered && (
        <div className="flex flex-wrap items-center gap-2">
          {placeName !== undefined && (
            <span className="rounded-full bg-sunken px-3 py-1 wrap-anywhere">
              {words.onlyPlace({ place: placeName })}
            </span>
          )}
          <Button
            tone="quiet"
            onPress={() => {
              setTyped('');
              onQuery({ by: undefined, kind: undefined, place: undefined, search: undefined });
            }}
          >
            <X aria-hidden size={14} />
            {words.clear}
          </Button>
        </div>
      )}
    </search>
  );
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
