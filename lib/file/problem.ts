import type { z } from 'zod';
import type { Text } from '../text/text';

/** What is wrong with a value that came in. */
export type ProblemCode = keyof Text['problems'];

/** One error in data from outside: where (`journeys[0].moments[3].step`; empty for the whole), and what. */
export type Problem = { path: string; code: ProblemCode; params: Record<string, unknown> };

/** At most this many errors are told at once. */
export const MOST_PROBLEMS = 50;

/** `journeys[0].moments[3].name` from `['journeys', 0, 'moments', 3, 'name']`. */
export const pathOf = (keys: readonly PropertyKey[]) =>
  keys.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`,
    '',
  );

/** One line: the place and what is wrong there. */
export function problemText(text: Text, problem: Problem): string {
  const params = { ...problem.params };
  if (isKeyOf(text.model.kinds, params.kind)) params.kind = text.model.kinds[params.kind];
  if (isKeyOf(text.expectedTypes, params.expected)) params.expected = text.expectedTypes[params.expected];
  const say = text.problems[problem.code] as (params: Record<string, unknown>) => string;
  return `${problem.path || text.wholeFile}: ${say(params)}`;
}

/**
 * The problems in what zod found wrong with `value`, each at its path below `root`.
 * A check of the model carries the problem code as its message, see `lib/model/fields.ts`.
 */
export function problemsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  root: readonly PropertyKey[] = [],
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const at = (
      code: ProblemCode,
      params: Problem['params'] = {},
      keys: readonly PropertyKey[] = issue.path,
    ) => ({
      path: pathOf([...root, ...keys]),
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
