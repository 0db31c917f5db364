import type { ReactNode } from 'react';
import { SeverityMark } from '@/app/w/[workspaceId]/journeys/[journeyId]/inspector/severity-mark';
import type { RuleExplained } from '@/lib/gaps/explain-rule';
import type { Text } from '@/lib/text/text';

/** One rule: what it looks for and why, and examples of when it speaks and when it does not. */
export function RuleCard({ rule, words }: { rule: RuleExplained; words: Text['rulesPage'] }) {
  const { id, name, severities, finds, why, fix, found, clear } = rule;
  return (
    <article
      id={id}
      aria-labelledby={`${id}-name`}
      className="card grid scroll-mt-4 gap-4 p-4 target:border-strong phone:p-5 desk:grid-cols-2 desk:gap-x-8 print:break-inside-avoid"
    >
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 desk:col-span-2">
        <h3 id={`${id}-name`} className="text-16">
          {name}
        </h3>
        {severities.map((severity) => (
          <SeverityMark key={severity} severity={severity} />
        ))}
      </div>
      <dl className="grid content-start gap-3">
        <Explained term={words.finds}>{finds}</Explained>
        <Explained term={words.why}>{why}</Explained>
        <Explained term={words.fix}>{fix}</Explained>
      </dl>
      <dl className="grid content-start gap-3">
        <Explained term={words.speaks}>
          <ul className="grid gap-2">
            {found.map(({ says, titles }) => (
              <li key={says} className="grid gap-1.5">
                {says}
                <ul aria-label={words.saysThen} className="grid gap-1 border-l-2 border-line pl-3 text-muted">
                  {titles.map((title) => (
                    <li key={title}>{title}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Explained>
        <Explained term={words.silent}>
          <ul className="grid gap-1.5">
            {clear.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Explained>
      </dl>
    </article>
  );
}

const Explained = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt className="text-12 font-semibold text-muted">{term}</dt>
    <dd className="mt-0.5">{children}</dd>
  </div>
);
