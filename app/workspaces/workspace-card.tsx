'use client';

import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useSend } from '@/app/editing/use-send';
import * as paths from '@/app/paths';
import { useLanguage, useText } from '@/app/text/text-context';
import { MoreMenu } from '@/app/ui/more-menu';
import type { ListedWorkspace } from '@/db/read-document';
import { partsOfDocumentId } from '@/lib/model/document';
import { timeAgo } from '@/lib/text/time-ago';
import { workspaceInShort } from './workspace-in-short';

/** One workspace: its journeys, each a press away, and what can be done with the whole. */
export function WorkspaceCard({ workspace, now }: { workspace: ListedWorkspace; now: number }) {
  const text = useText();
  const language = useLanguage();
  const send = useSend();
  const words = text.start.workspaces;
  const { id, name, journeys } = workspace;

  const remove = () =>
    void send(
      { type: 'remove', kind: 'workspace', id, documentId: id },
      { label: words.removed({ name }), announce: words.removed({ name }) },
    );

  return (
    <li className="card flex flex-col">
      <div className="flex items-start gap-2 border-b border-line py-2.5 pr-2 pl-4">
        <div className="min-w-0 flex-1">
          <h2 className="text-16 wrap-anywhere">
            <Link href={paths.workspacePath(id)} className="hover:underline">
              {name}
            </Link>
          </h2>
          <p className="text-12 text-muted">{workspaceInShort(text, language, workspace, now)}</p>
        </div>
        <MoreMenu
          label={text.ui.more({ of: name })}
          entries={[
            { id: 'departments', label: text.start.tabs.departments, href: paths.departmentsPath(id) },
            { id: 'settings', label: text.start.tabs.settings, href: paths.settingsPath(id) },
            {
              id: 'export',
              label: text.shell.export,
              hint: text.exports.json.goodFor,
              href: paths.exportPath(id, 'json'),
              download: true,
            },
            { id: 'remove', label: text.ui.delete, run: remove },
          ]}
        />
      </div>
      <ul className="flex-1 py-1">
        {journeys.map((journey) => (
          <li key={journey.id}>
            <Link
              href={paths.matrixPath(id, partsOfDocumentId(journey.id).journeyId ?? '')}
              className="flex min-h-10 flex-wrap items-baseline gap-x-3 px-4 py-2 -outline-offset-2 hover:bg-sunken"
            >
              <span className="min-w-0 flex-1 basis-48 font-medium wrap-anywhere">{journey.name}</span>
              <span className="text-12 text-muted">
                {words.changed({ ago: timeAgo(language, journey.changedAt, now) })}
              </span>
            </Link>
          </li>
        ))}
        {journeys.length === 0 && <li className="px-4 py-2 text-muted">{words.noJourneys}</li>}
      </ul>
      <div className="border-t border-line p-2">
        <Link className="button" data-tone="quiet" href={paths.newJourneyPath(id)}>
          <Plus aria-hidden size={14} />
          {text.start.newJourney.title}
        </Link>
      </div>
    </li>
  );
}
