'use client';

import { Printer } from 'lucide-react';
import Link from 'next/link';
import * as paths from '@/app/paths';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { type GapsView, isFiltered } from '@/lib/gaps/gaps-view';
import { groupByPlace } from '@/lib/gaps/group-by-place';
import { nameOf } from '../inspector/place-name';
import { useJourney } from '../journey-context';

type GapsHeadProps = { view: GapsView; onView: (part: Partial<GapsView>) => void };

/** How many gaps there are, and how people answered them; on paper also what of it is printed. */
export function GapsHead({ view, onView }: GapsHeadProps) {
  const text = useText();
  const words = text.gapsPage;
  const language = useLanguage();
  const { workspace, journey, analysis } = useJourney();
  const toClose = analysis.findings.filter(({ state }) => state !== 'accepted');
  const inAction = toClose.filter(({ state }) => state === 'action').length;
  const accepted = analysis.findings.length - toClose.length;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-60">
        <p className="hidden text-12 text-muted print:block" suppressHydrationWarning>
          {words.printedOn({ workspace: workspace.name, journey: journey.name, day })}
        </p>
        <h1 className="text-26">{words.title}</h1>
        {analysis.findings.length > 0 && (
          <p className="mt-1 flex flex-wrap items-center gap-x-3 text-14 text-muted">
            <span>
              {toClose.length > 0
                ? words.toClose({ count: toClose.length, places: groupByPlace(toClose).length })
                : words.noneToClose}
            </span>
            {inAction > 0 && (
              <StateLink onPress={() => onView({ state: 'action' })}>
                {words.inAction({ count: inAction })}
              </StateLink>
            )}
            {accepted > 0 && (
              <StateLink onPress={() => onView({ state: 'accepted' })}>
                {words.accepted({ count: accepted })}
              </StateLink>
            )}
          </p>
        )}
        {isFiltered(view) && <Chosen view={view} />}
      </div>
      <div className="no-print flex flex-wrap gap-2">
        <Link className="button" data-tone="quiet" href={paths.rulesPath}>
          {words.aboutRules}
        </Link>
        {analysis.findings.length > 0 && (
          <Button onPress={() => window.print()}>
            <Printer aria-hidden size={14} />
            {words.print}
          </Button>
        )}
      </div>
    </div>
  );
}

const StateLink = ({ onPress, children }: { onPress: () => void; children: string }) => (
  <button
    type="button"
    onClick={onPress}
    className="min-h-target text-accent underline underline-offset-2 hover:no-underline"
  >
    {children}
  </button>
);

/** On paper the fields of the filters are gone; what they leave is said instead. */
function Chosen({ view }: { view: GapsView }) {
  const text = useText();
  const words = text.gapsPage;
  const { workspace } = useJourney();
  const chosen = [
    words.states[view.state],
    view.severities.map((severity) => text.model.severities[severity]).join(', '),
    view.department && `${words.department}: ${nameOf(workspace.departments, view.department)}`,
    view.family && text.model.ruleFamilies[view.family],
    view.search && `${words.search}: ${view.search}`,
  ];
  return <p className="mt-1 hidden text-14 print:block">{chosen.filter(Boolean).join(' · ')}</p>;
}
