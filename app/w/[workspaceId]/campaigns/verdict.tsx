'use client';

import { CircleCheck, OctagonX } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import type { Checklist } from '@/lib/checklists/checklist';
import { goInWords, NAMED_ON_SCREEN, reasonInWords } from '@/lib/checklists/reason-in-words';
import type { Workspace } from '@/lib/model/facts';

/** Go or no-go, in a word with a sign. */
export function Verdict({ isGo }: { isGo: boolean }) {
  const words = useText().campaigns;
  const Sign = isGo ? CircleCheck : OctagonX;
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold ${isGo ? 'text-ok' : 'text-bad'}`}>
      <Sign aria-hidden size={16} className="flex-none" />
      {isGo ? words.go : words.noGo}
    </span>
  );
}

/** Go or no-go, with every reason: what a team looks at first. */
export function VerdictBanner({ workspace, checklist }: { workspace: Workspace; checklist: Checklist }) {
  const text = useText();
  const { isGo, reasons } = checklist;
  return (
    <div
      role="status"
      className={`card border-l-4 px-4 py-3 ${isGo ? 'border-l-mark-ok' : 'border-l-mark-bad'}`}
    >
      <p className="text-19">
        <Verdict isGo={isGo} />
      </p>
      {isGo ? (
        <p className="mt-1">{goInWords(text, checklist)}</p>
      ) : (
        <ul className="mt-1 grid list-disc gap-0.5 pl-5">
          {reasons.map((reason) => (
            <li key={reason.reason}>{reasonInWords(text, workspace, reason, NAMED_ON_SCREEN)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
