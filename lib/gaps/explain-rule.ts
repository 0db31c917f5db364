import type { Language } from '../model/workspace';
import type { Text } from '../text/text';
import { describeFinding } from './describe-finding';
import { exampleIn } from './example-names';
import { findGaps } from './find-gaps';
import { SEVERITIES, type Severity } from './finding';
import type { Example, Rule, RuleId } from './rule';

/** What a person reads of a rule. */
export type RuleExplained = {
  id: RuleId;
  name: string;
  /** Its own severity, and others that it gives in its examples; worst first. */
  severities: Severity[];
  finds: string;
  why: string;
  fix: string;
  /** When it speaks, and what it says then. */
  found: { says: string; titles: string[] }[];
  /** When it stays silent. */
  clear: string[];
};

/** Explains a rule by its text and by what it really says of its own examples. */
export function explainRule(rule: Rule, text: Text, language: Language): RuleExplained {
  const found = rule.examples.found.map((example) => ({
    example,
    findings: findingsIn(rule, example, language),
  }));
  const all = found.flatMap(({ findings }) => findings);
  const [first] = all;
  const { name, finds } = text.gaps[rule.id];
  const { why, fix } = first ? describeFinding(text, first) : { why: '', fix: '' };
  const severities = new Set([rule.severity, ...all.map(({ severity }) => severity)]);
  return {
    id: rule.id,
    name,
    severities: SEVERITIES.filter((severity) => severities.has(severity)),
    finds,
    why,
    fix,
    found: found.map(({ example, findings }) => ({
      says: example.says[language],
      titles: findings.map((finding) => describeFinding(text, finding).title),
    })),
    clear: rule.examples.clear.map(({ says }) => says[language]),
  };
}

// Only rules about time look at the day, and their examples name one.
const ANY_DAY = '2026-01-01';

function findingsIn(rule: Rule, example: Example, language: Language) {
  const { workspace, journeys } = exampleIn(language, example.facts());
  return journeys.flatMap(
    (journey) => findGaps(workspace, journey, example.today ?? ANY_DAY, [rule]).findings,
  );
}
