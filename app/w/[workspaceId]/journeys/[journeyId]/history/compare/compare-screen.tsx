'use client';

import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useFullTime } from '@/app/text/use-full-time';
import { Choice } from '@/app/ui/choice';
import { useJourney } from '../../journey-context';
import { useSnapshots } from '../use-snapshots';
import { ComparisonLists } from './comparison-lists';
import { useCompared } from './use-compared';

const NOW = 'now';

/** Two moments of a journey side by side: what changed for who leads, for gaps and for handoffs, and what else was edited. */
export function CompareScreen() {
  const text = useText();
  const words = text.historyPage.compare;
  const fullTime = useFullTime();
  const { snapshots } = useSnapshots();
  const { workspaceId, journey } = useJourney();
  const params = useSearchParams();
  const from = params.get('from') ?? snapshots[0]?.id ?? NOW;
  const to = params.get('to') ?? NOW;

  /** Epoch ms of what the address names: a snapshot's, a moment itself, nothing for now. */
  const timeOf = (named: string) =>
    named === NOW
      ? undefined
      : (snapshots.find(({ id }) => id === named)?.at ??
        (Number.isFinite(Number(named)) ? Number(named) : undefined));
  // The earlier one stands first, whichever was chosen first.
  const chosen = [timeOf(from), timeOf(to)].sort(
    (a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY),
  );
  const [first, second] = chosen;
  const between = snapshots
    .map(({ at }) => at)
    .filter((at) => first !== undefined && at > first && (second === undefined || at < second))
    .sort((a, b) => a - b);
  const compared = useCompared(first, second, between);
  const choose = (name: 'from' | 'to', value: string) => {
    const url = new URL(window.location.href);
    url.searchParams.set('from', from);
    url.searchParams.set('to', to);
    url.searchParams.set(name, value);
    window.history.replaceState(null, '', url);
  };
  const optionsFor = (value: string) => [
    { id: NOW, label: words.now },
    ...snapshots.map(({ id, name, at }) => ({ id, label: name, hint: fullTime(at) })),
    ...(value === NOW || snapshots.some(({ id }) => id === value)
      ? []
      : [{ id: value, label: words.moment({ when: fullTime(Number(value)) }) }]),
  ];

  return (
    <div className="h-full overflow-auto print:h-auto print:overflow-visible">
      <div className="mx-auto grid w-full max-w-5xl gap-5 px-4 py-6 phone:px-6 phone:py-8">
        <h1 className="text-26">{words.title}</h1>
        <div className="grid items-end gap-3 phone:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
          <Choice
            showLabel
            label={words.from}
            value={from}
            options={optionsFor(from)}
            onChange={(id) => choose('from', id)}
          />
          <ArrowRight aria-hidden size={16} className="mb-2 text-muted max-phone:hidden" />
          <Choice
            showLabel
            label={words.to}
            value={to}
            options={optionsFor(to)}
            onChange={(id) => choose('to', id)}
          />
        </div>
        {first === second ? (
          <div className="hatched card grid justify-items-start gap-2 px-4 py-6">
            {snapshots.length > 0 ? (
              <p className="text-muted">{words.sameMoment}</p>
            ) : (
              <>
                <h2 className="text-14">{text.historyPage.snapshots.none}</h2>
                <p className="text-muted">{text.historyPage.snapshots.noneWhy}</p>
                <Link className="button" href={paths.historyPath(workspaceId, journey.id)}>
                  {text.historyPage.title}
                </Link>
              </>
            )}
          </div>
        ) : compared.state === 'ready' ? (
          <ComparisonLists {...compared} />
        ) : (
          <p role="status" className="text-muted">
            {compared.state === 'failed'
              ? words.failed
              : compared.state === 'not-there'
                ? words.notThen
                : text.historyPage.loading}
          </p>
        )}
      </div>
    </div>
  );
}
