'use client';

import { CircleAlert } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { isNoFileOfOurs, type Problem, perhapsMore, problemOnPage } from '@/lib/file/problem';

/** Everything that is wrong with a file, each with its place in it. */
export function ProblemList({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const text = useText();
  const words = text.importing;
  const isPart = perhapsMore(problems);
  return (
    <div role="alert" className="card grid gap-2 border-mark-bad p-4">
      <h2 className="flex items-center gap-2 text-14 text-bad">
        <CircleAlert aria-hidden size={16} className="flex-none" />
        {title}
      </h2>
      <p>
        {isNoFileOfOurs(text, problems) ? words.another : words.correct({ count: problems.length, isPart })}
      </p>
      <ul className="grid gap-1 border-t border-line pt-2">
        {problems.map((problem) => {
          const line = problemOnPage(text, problem);
          return (
            <li key={line} className="text-12 wrap-anywhere">
              {line}
            </li>
          );
        })}
      </ul>
      {isPart && <p className="text-12 text-muted">{words.perhapsMore}</p>}
    </div>
  );
}
