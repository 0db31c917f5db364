'use client';

import { ArrowLeft, ArrowLeftRight, Printer } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button, IconButton } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { allLenses, lensesOf } from '@/lib/lenses';
import { compareLenses } from '@/lib/lenses/compare-lenses';
import type { Lens } from '@/lib/lenses/lens';
import { lookAt, lookThrough } from '@/lib/lenses/look-through';
import { useJourney } from '../journey-context';
import { chosenPair } from './chosen-pair';
import { ComparedHandoffs } from './compared-handoffs';
import { ComparedMoments } from './compared-moments';
import { ComparedStrip } from './compared-strip';

/** Any two lenses of a journey side by side; `pair` as it stands in the address: `functional,goal-oriented`. */
export function LensComparison({ pair }: { pair: string }) {
  const text = useText();
  const words = text.lensComparison;
  const router = useRouter();
  const { workspaceId, workspace, journey } = useJourney();
  const lenses = useMemo(() => allLenses(workspace), [workspace]);
  const on = useMemo(() => lensesOf(workspace), [workspace]);
  const chosen = useMemo(() => chosenPair(pair, lenses, on), [pair, lenses, on]);
  const compared = useMemo(() => {
    if (!chosen) return null;
    const looked = lookAt(workspace, journey);
    const a = lookThrough(chosen.a, looked, workspace, journey);
    const b = lookThrough(chosen.b, looked, workspace, journey);
    return { a, b, comparison: compareLenses(a, b) };
  }, [chosen, workspace, journey]);
  if (!chosen || !compared) return null;

  const show = (a: Lens, b: Lens) =>
    router.replace(paths.compareLensesPath(workspaceId, journey.id, [a.id, b.id]), { scroll: false });
  const options = lenses.map((lens) => ({
    id: lens.id,
    label: text.lenses.lens(lens.called),
    ...(!on.some(({ id }) => id === lens.id) && { hint: words.off }),
  }));
  const lensOf = (id: string) => lenses.find((lens) => lens.id === id) ?? chosen.a;
  const { a, b } = chosen;
  return (
    <div className="h-full overflow-auto px-3 py-5 phone:px-5 print:overflow-visible">
      <div className="mx-auto grid max-w-5xl gap-5 pb-6">
        <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
          <div className="min-w-0 flex-1 basis-72">
            <p className="hidden text-12 text-muted print:block">
              {workspace.name} · {journey.name}
            </p>
            <h1 className="text-19">{words.title}</h1>
            <p className="hidden text-14 print:block">
              {[a, b].map(({ called }) => text.lenses.lens(called)).join(' · ')}
            </p>
            <p className="mt-0.5 text-14 text-muted">{words.lead({ moments: journey.moments.length })}</p>
          </div>
          <div className="no-print flex flex-wrap gap-2">
            <Link className="button" href={paths.lensesPath(workspaceId, journey.id)}>
              <ArrowLeft aria-hidden size={14} />
              {words.toBoard}
            </Link>
            <Button onPress={() => window.print()}>
              <Printer aria-hidden size={14} />
              {words.print}
            </Button>
          </div>
        </div>
        <div className="no-print grid grid-cols-[1fr_auto_1fr] items-end gap-2 phone:max-w-xl">
          <Choice
            label={words.first}
            showLabel
            value={a.id}
            options={options}
            onChange={(id) => (id === b.id ? show(b, a) : show(lensOf(id), b))}
          />
          <IconButton label={words.swap} tone="plain" onPress={() => show(b, a)}>
            <ArrowLeftRight aria-hidden size={14} />
          </IconButton>
          <Choice
            label={words.second}
            showLabel
            value={b.id}
            options={options}
            onChange={(id) => (id === a.id ? show(b, a) : show(a, lensOf(id)))}
          />
        </div>
        {chosen.isUnknown && <p className="text-warn">{words.unknown}</p>}
        {journey.moments.length === 0 ? (
          <p className="card hatched px-4 py-8 text-center text-14">{text.lenses.board.emptyWhy}</p>
        ) : (
          <>
            <ComparedStrip {...compared} />
            <ComparedMoments {...compared} />
            <ComparedHandoffs {...compared} />
          </>
        )}
      </div>
    </div>
  );
}
