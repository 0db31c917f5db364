'use client';

import { useState } from 'react';
import { useSend } from '@/app/editing/use-send';
import * as paths from '@/app/paths';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';

/** Brings the example in the reader's language, or puts it back to how it was. `taken` are ids in use. */
export function ExampleCard({ taken }: { taken: readonly string[] }) {
  const text = useText();
  const language = useLanguage();
  const words = text.start.example;
  const send = useSend();
  const [isSending, setSending] = useState(false);

  const bring = async () => {
    setSending(true);
    // Only who asks for it pays for it.
    const { EXAMPLES, exampleWorkspaceId } = await import('@/lib/examples');
    const id = exampleWorkspaceId(language);
    const isThere = taken.includes(id);
    await send(
      { type: 'import', documentId: id, mode: isThere ? 'replace' : 'new', file: EXAMPLES[language] },
      { label: words.restored, announce: words.restored, goTo: paths.workspacePath(id) },
    );
    setSending(false);
  };

  return (
    <section className="card flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-3">
      <div className="min-w-60 flex-1">
        <h2 className="text-14">{words.title}</h2>
        <p className="text-muted">{words.lead}</p>
      </div>
      <Button onPress={() => void bring()} isPending={isSending}>
        {words.bring}
      </Button>
    </section>
  );
}
