import type { z } from 'zod';
import { quoted } from '../text/quoted';
import type { Text } from '../text/text';

/** What is wrong with a value that came in. */
export type ProblemCode = keyof Text['problems'];

/** One error in data from outside: where (`journeys[0].moments[3].step`; empty for the whole), and what. */
export type Problem = { path: string; code: ProblemCode; params: Record<string, unknown> };

/** At most this many errors are told at once. */
export const MOST_PROBLEMS = 50;

/** Whether the limit was reached, so that there may be problems that are not told. */
export const perhapsMore = (problems: readonly Problem[]) => problems.length >= MOST_PROBLEMS;

/** The same before it is told: keys instead of a path, so that it can be put in order. */
export type Found = { keys: readonly PropertyKey[]; code: ProblemCode; params: Problem['params'] };

// A key that a person would read as more than one, or that breaks the line, stands in quotes.
const PLAIN = /^[^\s.[\]"\p{C}]+$/u;

/** `journeys[0].moments[3].name` from `['journeys', 0, 'moments', 3, 'name']`. */
export const pathOf = (keys: readonly PropertyKey[]) =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    if (!PLAIN.test(name)) return `${path}[${JSON.stringify(name)}]`;
    return path === '' ? name : `${path}.${name}`;
  }, '');

/** What was found as a problem: with its place as a path. */
export const problemOf = ({ keys, code, params }: Found): Problem => ({ path: pathOf(keys), code, params });

/** As ids stand in the file. */
const inFile = (id: string) => `"${id}"`;

/** One line: the place and what is wrong there; `quote` puts an id into the sentence. */
export function problemText(text: Text, problem: Problem, quote = inFile): string {
  const params = { ...problem.params };
  if (typeof params.id === 'string') params.id = quote(params.id);
  if (isKeyOf(text.model.kinds, params.kind)) params.kind = text.model.kinds[params.kind];
  if (isKeyOf(text.lists, params.kind)) params.kind = text.lists[params.kind];
  if (isKeyOf(text.expectedTypes, params.expected)) params.expected = text.expectedTypes[params.expected];
  const say = text.problems[problem.code] as (params: Record<string, unknown>) => string;
  return `${problem.path || text.wholeFile}: ${say(params)}`;
}

/** The same for who chose a file on a page: what makes it no file of ours is said without words of the format. */
export function problemOnPage(text: Text, problem: Problem): string {
  const { noFileOfOurs } = text.importing;
  if (!isKeyOf(noFileOfOurs, problem.code)) return problemText(text, problem, quoted);
  return (noFileOfOurs[problem.code] as (params: Problem['params']) => string)(problem.params);
}

/** Whether nothing in a file can be mended place by place, as it is no file of ours as a whole. */
export const isNoFileOfOurs = (text: Text, problems: readonly Problem[]) =>
  problems.some(({ code }) => isKeyOf(text.importing.noFileOfOurs, code));

/** The problems in what zod found wrong with `value`, at most fifty; see `foundInIssues`. */
export const problemsOfIssues = (issues: readonly z.core.$ZodIssue[], value: unknown): Problem[] =>
  foundInIssues(issues, value).slice(0, MOST_PROBLEMS).map(problemOf);

/**
 * What zod found wrong with `value`.
 * A check of the model carries the problem code as its message, see `lib/model/fields.ts`.
 */
export function foundInIssues(issues: readonly z.core.$ZodIssue[], value: unknown): Found[] {
  return issues.flatMap((issue): Found[] => {
    const at = (
      code: ProblemCode,
      params: Found['params'] = {},
      keys: Found['keys'] = issue.path,
    ): Found => ({
      keys,
      code,
      params,
    });
    const isMissing = valueAt(value, issue.path) === undefined;
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => at('unknown-field', {}, [...issue.path, key]));
      case 'invalid_type':
        if (isMissing) return [at('missing')];
        return [issue.expected === 'int' ? at('not-whole') : at('wrong-type', { expected: issue.expected })];
      case 'invalid_value':
        return [isMissing ? at('missing') : at('not-in-list', { options: issue.values.map(String) })];
      case 'too_small':
        return [at(issue.origin === 'array' ? 'too-few' : 'too-small', { min: Number(issue.minimum) })];
      case 'too_big':
        if (issue.origin !== 'array') return [at('too-big', { max: Number(issue.maximum) })];
        return [at('too-many', { max: Number(issue.maximum), kind: String(issue.path.at(-1)) })];
      case 'invalid_key':
        return [at('bad-id')];
      default:
        return [at(issue.message as ProblemCode, 'params' in issue ? issue.params : {})];
    }
  });
}

const isKeyOf = <T extends object>(table: T, key: unknown): key is keyof T =>
  typeof key === 'string' && Object.hasOwn(table, key);

const valueAt = (value: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>(
    (within, key) => (within as Record<PropertyKey, unknown> | undefined | null)?.[key],
    value,
  );
