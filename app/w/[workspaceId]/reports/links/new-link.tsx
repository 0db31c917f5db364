'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { sharedPath } from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { writeClipboard } from '@/app/ui/clipboard';

// An address that every machine understands as itself.
const SELF = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** A link that has just been made: the only time that its address can be seen. */
export function NewLink({ token, onNext }: { token: string; onNext: () => void }) {
  const text = useText();
  const words = text.reportLinks;
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { origin, hostname } = window.location;
  const address = `${origin}${sharedPath(token)}`;
  useEffect(() => field.current?.select(), []);
  const copy = async () => {
    setCopied(await writeClipboard({ plain: address, html: `<a href="${address}">${address}</a>` }));
    // Where the browser does not let us, it stands ready to be copied by hand.
    field.current?.select();
  };
  return (
    <section aria-label={words.made} className="grid gap-2 rounded-lg bg-sunken p-3">
      <p role="status" className="font-medium">
        {words.made}
      </p>
      <p>{words.once}</p>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          aria-label={words.address}
          value={address}
          onFocus={(event) => event.target.select()}
          className="field min-w-0 flex-1 basis-60"
        />
        <Button tone="strong" onPress={() => void copy()}>
          {isCopied ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
          <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
        </Button>
      </div>
      {SELF.test(hostname) && <p className="text-12 text-muted">{words.onlyHere}</p>}
      <Button tone="quiet" className="-ml-3 justify-self-start" onPress={onNext}>
        {words.another}
      </Button>
    </section>
  );
}
