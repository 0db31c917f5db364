'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { FirstThings } from '../inspector/first-things';
import { useJourney } from '../journey-context';

/** Nothing has been filled in: what to do first. */
export function NotBegun() {
  const text = useText();
  const words = text.gapsPage;
  return (
    <Empty title={text.inspector.orientation.empty} action={<ToMatrix isFirst />}>
      <p className="text-muted">{words.notBegunWhy}</p>
      <FirstThings />
    </Empty>
  );
}

/** The rules found nothing in what there is. */
export function NoGaps() {
  const words = useText().gapsPage;
  return (
    <Empty title={words.none} action={<ToMatrix />}>
      <p className="text-muted">{words.noneWhy}</p>
    </Empty>
  );
}

/** There are gaps, but the filters leave none. */
export function NoMatch({ onClear }: { onClear: () => void }) {
  const words = useText().gapsPage;
  return (
    <Empty title={words.noMatch} action={<Button onPress={onClear}>{words.clear}</Button>}>
      <p className="text-muted">{words.noMatchWhy}</p>
    </Empty>
  );
}

function Empty({ title, action, children }: { title: string; action: ReactNode; children: ReactNode }) {
  return (
    <div className="card hatched grid justify-items-start gap-3 px-4 py-5 phone:px-6">
      <h2 className="text-16">{title}</h2>
      <div className="grid max-w-xl gap-1">{children}</div>
      {action}
    </div>
  );
}

function ToMatrix({ isFirst = false }: { isFirst?: boolean }) {
  const text = useText();
  const { workspaceId, journey } = useJourney();
  return (
    <Link
      className="button"
      data-tone={isFirst ? 'strong' : 'plain'}
      href={paths.matrixPath(workspaceId, journey.id)}
    >
      {text.gapsPage.toMatrix}
    </Link>
  );
}
