'use client';

import { TriangleAlert } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import type { FailedRule } from '@/lib/gaps/finding';

/** Rules that failed, by name: their silence must not be taken for a clean journey. */
export function FailedRules({ rules }: { rules: readonly FailedRule[] }) {
  const text = useText();
  const words = text.gapsPage;
  if (rules.length === 0) return null;
  return (
    <div role="alert" className="flex items-start gap-3 rounded-[10px] bg-bad-ground p-3 text-bad">
      <TriangleAlert aria-hidden size={16} className="mt-0.5 flex-none" />
      <div className="min-w-0">
        <p className="font-semibold">{words.failed}</p>
        <ul className="mt-1 list-disc pl-4 wrap-anywhere">
          {rules.map(({ rule, message }) => (
            <li key={rule}>{words.failedRule({ rule: text.gaps[rule].name, message })}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
