'use client';

import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { PlainFrame } from './plain-frame';

/** A screen could not be drawn: what happened, what is safe, and how to go on. */
export function Failure({ retry }: { error: unknown; retry: () => void }) {
  const text = useText();
  return (
    <PlainFrame>
      <div role="alert" className="grid max-w-lg gap-3">
        <h1 className="text-26">{text.shell.failed}</h1>
        <p className="text-14">{text.shell.failedWhy}</p>
        <div className="flex flex-wrap gap-2">
          <Button tone="strong" onPress={() => retry()}>
            {text.shell.retry}
          </Button>
          <Link className="button" href={paths.workspacesPath}>
            {text.shell.toOverview}
          </Link>
        </div>
      </div>
    </PlainFrame>
  );
}
