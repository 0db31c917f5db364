import type { Text } from '../text/text';
import type { Finding } from './finding';

/** What a person reads of a finding: the name of its rule, and one sentence or two on each of the rest. */
export type FindingText = { name: string; title: string; why: string; fix: string };

type Sentences = Record<'title' | 'why' | 'fix', (params: object) => string> & { name: string };

/** Says a finding in the language of `text`, with the names that it carries. */
export function describeFinding(text: Text, finding: Pick<Finding, 'rule' | 'params'>): FindingText {
  // A finding has the params of its own rule: `defineRule` holds each rule to what its sentences need.
  const { name, title, why, fix } = text.gaps[finding.rule] as Sentences;
  const { params } = finding;
  return { name, title: title(params), why: why(params), fix: fix(params) };
}
