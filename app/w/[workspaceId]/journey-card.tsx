'use client';

import { Check, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useEditing } from '@/app/editing/editing-context';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { MoreMenu } from '@/app/ui/more-menu';
import type { Severity } from '@/lib/gaps/finding';
import { journeyDocumentId } from '@/lib/model/document';
import type { JourneySummary } from './use-journey-summaries';

type Props = { workspaceId: string; journey: JourneySummary; onRename: () => void };

/** One journey: what it is for, how far it is filled in, and how many gaps are open. */
export function JourneyCard({ workspaceId, journey, onRename }: Props) {
  const text = useText();
  const words = text.start.workspace;
  const { edit } = useEditing();
  const { id, name, why, persona, moments, answered, cells } = journey;

  const remove = () => {
    const label = words.removedJourney({ name });
    const documentId = journeyDocumentId(workspaceId, id);
    void edit({ type: 'remove', kind: 'journey', id, documentId }, label, { announce: label });
  };

  return (
    <li className="card grid gap-2 py-3 pr-2 pl-4">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1 py-1">
          <h2 className="text-16 wrap-anywhere">
            <Link href={paths.matrixPath(workspaceId, id)} className="hover:underline">
              {name}
            </Link>
          </h2>
          {why && <p className="mt-0.5 max-w-2xl">{why}</p>}
        </div>
        <MoreMenu
          label={text.ui.more({ of: name })}
          entries={[
            { id: 'rename', label: `${text.ui.rename}…`, run: onRename },
            { id: 'copy', label: words.copy, href: paths.copyJourneyPath(workspaceId, id) },
            {
              id: 'responsibilities',
              label: words.fillFromTables,
              href: paths.responsibilitiesPath(workspaceId, id),
            },
            { id: 'remove', label: text.ui.delete, run: remove },
          ]}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pr-2">
        <p className="grow text-12 text-muted tabular-nums">
          {[persona, words.moments({ count: moments }), words.answered({ answered, cells })]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Gaps workspaceId={workspaceId} journey={journey} />
      </div>
    </li>
  );
}

const MARKS: Record<Severity, string> = {
  critical: 'bg-bad-ground text-bad',
  high: 'bg-bad-ground text-bad',
  medium: 'bg-warn-ground text-warn',
  low: 'bg-sunken text-muted',
};

function Gaps({ workspaceId, journey }: { workspaceId: string; journey: JourneySummary }) {
  const text = useText();
  const words = text.start.workspace;
  const { id, gaps, moments, answered, failedRules } = journey;
  if (failedRules > 0)
    return (
      <p className="flex items-center gap-1.5 text-12 text-warn">
        <TriangleAlert aria-hidden size={14} className="flex-none" />
        {words.incomplete}
      </p>
    );
  if (gaps.length === 0) {
    if (moments + answered === 0) return <p className="text-12 text-muted">{words.nothingYet}</p>;
    return (
      <p className="flex items-center gap-1.5 text-12 text-ok">
        <Check aria-hidden size={14} className="flex-none" />
        {words.noGaps}
      </p>
    );
  }
  return (
    <Link
      href={paths.gapsPath(workspaceId, id)}
      className="flex min-h-8 flex-wrap items-center gap-1.5 rounded-md"
    >
      <span className="text-12 text-muted">
        <span className="sr-only">{journey.name}: </span>
        {words.openGaps}
      </span>
      {gaps.map(({ severity, count }) => (
        <span
          key={severity}
          className={`rounded-full px-2 py-0.5 text-12 font-semibold tabular-nums ${MARKS[severity]}`}
        >
          {count} {text.model.severities[severity].toLowerCase()}
        </span>
      ))}
    </Link>
  );
}
