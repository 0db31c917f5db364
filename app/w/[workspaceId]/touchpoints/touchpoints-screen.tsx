'use client';

import { ClipboardPaste, Download } from 'lucide-react';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { useScreenWidth } from '@/app/ui/use-screen-width';
import { touchpointInventory } from '@/lib/inventory/touchpoint-inventory';
import type { Workspace } from '@/lib/model/facts';
import { useHeldJourneys } from '../held-journeys';
import { NothingYet } from '../nothing-yet';
import { ScreenHead } from '../screen-head';
import { useAddress } from '../use-address';
import { WorkspaceFrame } from '../workspace-frame';
import { InventoryCards } from './inventory-cards';
import { InventoryFilters } from './inventory-filters';
import { InventoryTable } from './inventory-table';
import { PasteList } from './paste-list';
import { UnusedTouchpoints } from './unused-touchpoints';
import { useInventoryTable, WHOLE_INVENTORY } from './use-inventory-table';

/** Every touchpoint of every journey: the unused ones in front, then all of them as a table. */
export function TouchpointsScreen({ workspaceId }: { workspaceId: string }) {
  return (
    <WorkspaceFrame workspaceId={workspaceId} isWide>
      {(workspace) => <Inventory workspaceId={workspaceId} workspace={workspace} />}
    </WorkspaceFrame>
  );
}

function Inventory({ workspaceId, workspace }: { workspaceId: string; workspace: Workspace }) {
  const text = useText();
  const words = text.touchpoints;
  const held = useHeldJourneys();
  const width = useScreenWidth();
  const [view, changeView] = useAddress(WHOLE_INVENTORY);
  const [isPasting, setPasting] = useState(false);
  const inventory = useMemo(
    () =>
      touchpointInventory(
        workspace,
        held.map(({ journey }) => journey),
      ),
    [workspace, held],
  );
  const table = useInventoryTable(workspace, inventory.rows, view, changeView);
  const hasMoments = held.some(({ journey }) => journey.moments.length > 0);
  const paste = (
    <Button onPress={() => setPasting(true)}>
      <ClipboardPaste aria-hidden size={14} />
      {words.paste.open}
    </Button>
  );

  return (
    <>
      <ScreenHead title={words.title} lead={words.lead}>
        {inventory.rows.length > 0 && (
          <div className="no-print flex flex-wrap gap-2">
            {paste}
            {(['csv', 'xlsx'] as const).map((kind) => (
              <a
                key={kind}
                className="button"
                href={paths.exportPath(workspaceId, `touchpoints-${kind}`)}
                download=""
              >
                <Download aria-hidden size={14} />
                {words[kind]}
              </a>
            ))}
          </div>
        )}
      </ScreenHead>
      {!hasMoments ? (
        <NothingYet title={words.noMomentsTitle} why={words.noMoments}>
          <Link className="button" href={paths.workspacePath(workspaceId)}>
            {words.toJourneys}
          </Link>
        </NothingYet>
      ) : inventory.rows.length === 0 ? (
        <NothingYet title={words.emptyTitle} why={words.empty}>
          {paste}
        </NothingYet>
      ) : (
        <>
          <UnusedTouchpoints workspaceId={workspaceId} inventory={inventory} workspace={workspace} />
          <section aria-label={words.title} className="grid gap-4">
            <InventoryFilters workspace={workspace} view={view} onView={changeView} />
            <p role="status" className="text-12 text-muted">
              {words.shown({
                shown: table.getFilteredRowModel().rows.length,
                count: inventory.rows.length,
              })}
            </p>
            {table.getFilteredRowModel().rows.length === 0 ? (
              <p className="card hatched px-4 py-8 text-center text-14">{words.noMatch}</p>
            ) : width === 'desk' ? (
              <InventoryTable
                workspaceId={workspaceId}
                workspace={workspace}
                table={table}
                inventory={inventory}
              />
            ) : (
              <InventoryCards workspaceId={workspaceId} workspace={workspace} table={table} />
            )}
          </section>
        </>
      )}
      {isPasting && (
        <PasteList workspaceId={workspaceId} workspace={workspace} onClose={() => setPasting(false)} />
      )}
    </>
  );
}
