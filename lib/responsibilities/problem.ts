import type { responsibilities } from '../text/en/responsibilities';
import type { Text } from '../text/text';

type Sentences = (typeof responsibilities)['problems'];

/** What can be noticed while a table is read. */
export type TableProblemCode = keyof Sentences;

type Params<Code extends TableProblemCode> = Parameters<Sentences[Code]> extends [infer P] ? P : object;

/**
 * Something to tell the person about a table: what, on which line of the text (from 1), and in which column where
 * there is one (its heading, or `#4` for the fourth without a heading). The rest of the table is read all the same.
 */
export type TableProblem = {
  [Code in TableProblemCode]: { code: Code; line: number; column?: string } & Params<Code>;
}[TableProblemCode];

/** Problems of all that was pasted, which stand in no place of it. */
const OF_THE_WHOLE: readonly TableProblemCode[] = ['empty', 'no-letters'];

/** One line: the place, where there is one, and what is to be said about it. */
export function tableProblemText(text: Text['responsibilities'], problem: TableProblem): string {
  const say = text.problems[problem.code] as (params: TableProblem) => string;
  return OF_THE_WHOLE.includes(problem.code) ? say(problem) : `${text.place(problem)}: ${say(problem)}`;
}
