import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analysisToJson } from '../lib/exports/findings-json';
import { gapsToTable } from '../lib/exports/gaps-table';
import { lensesToJson } from '../lib/exports/lenses-json';
import { lensesToTable } from '../lib/exports/lenses-table';
import { parseFileBytes } from '../lib/file/parse-file';
import { perhapsMore, problemText } from '../lib/file/problem';
import { findGaps } from '../lib/gaps/find-gaps';
import { type GapAnalysis, SEVERITIES } from '../lib/gaps/finding';
import { lookThroughAll } from '../lib/lenses/look-through';
import type { Journey, WorkspaceFacts } from '../lib/model/facts';
import { zDay } from '../lib/model/fields';
import { LANGUAGES } from '../lib/model/workspace';
import { TEXTS } from '../lib/text/languages';

/** Bad input or usage: one line a cause on standard error, exit 2. */
class Unusable extends Error {
  constructor(readonly causes: string[]) {
    super(causes.join('\n'));
  }
}

const OPTIONS = {
  json: { type: 'boolean' },
  journey: { type: 'string' },
  today: { type: 'string' },
  'fail-on': { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
type Options = {
  [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name]['type'] extends 'boolean' ? boolean : string;
};

/** The options that each command takes, beside --language and --help. */
const COMMANDS = {
  gaps: ['json', 'journey', 'today', 'fail-on'],
  lenses: ['json'],
  check: [],
} as const satisfies Record<string, readonly (keyof Options)[]>;
type Command = keyof typeof COMMANDS;

let text = TEXTS.en;
let print: (text: string) => void;
let columns: number | undefined;

/**
 * Carries out one command line; the public contract is in docs/file-format.md.
 * @param out takes what is printed on standard output, line by line
 * @param error takes one line for every cause of exit 2
 * @param width how many characters go on a line of the terminal; undefined where no terminal shows it
 * @returns the exit code: 0; 1 when `--fail-on` has found something; 2 for bad input or usage
 */
export function commandLine(args: string[], out: typeof print, error: typeof print, width?: number): number {
  text = TEXTS.en;
  print = out;
  columns = width;
  try {
    return main(args);
  } catch (problem) {
    if (!(problem instanceof Unusable)) throw problem;
    // One line a cause, whatever the names in it hold.
    for (const cause of problem.causes) error(cause.replace(/\s*[\r\n]+\s*/g, ' '));
    return 2;
  }
}

function main(args: string[]): number {
  const { values, positionals } = parse(args);
  if (values.help || args.length === 0) {
    print(text.commandLine.usage);
    return values.help ? 0 : 2;
  }
  const [name = '', file, ...others] = positionals;
  if (!isCommand(name)) throw new Unusable([text.commandLine.unknownCommand({ command: name })]);
  const allowed: readonly string[] = [...COMMANDS[name], 'language'];
  const foreign = Object.keys(values).find((option) => !allowed.includes(option));
  if (foreign) throw new Unusable([text.commandLine.unknownOption({ option: `--${foreign}` })]);
  if (file === undefined) throw new Unusable([text.commandLine.noFile({ command: name })]);
  if (others.length > 0) throw new Unusable([text.commandLine.oneFile]);

  const facts = read(file);
  if (name === 'gaps') return printGaps(facts, values);
  if (name === 'lenses') return printLenses(facts, values);
  const { length: journeys } = facts.journeys;
  print(text.commandLine.valid({ file, journeys, departments: facts.workspace.departments.length }));
  return 0;
}

function printGaps({ workspace, journeys }: WorkspaceFacts, options: Options): number {
  const today = options.today ?? localDay();
  if (!zDay.safeParse(today).success)
    throw new Unusable([
      text.commandLine.badValue({ option: '--today', value: today, expected: text.commandLine.dayExpected }),
    ]);
  const failOn =
    options['fail-on'] === undefined ? undefined : oneOf('--fail-on', options['fail-on'], SEVERITIES);
  const analysed = chosen(journeys, options.journey).map((journey): [Journey, GapAnalysis] => [
    journey,
    findGaps(workspace, journey, today),
  ]);
  if (options.json)
    print(
      JSON.stringify(
        { journeys: analysed.map(([{ id }, found]) => analysisToJson(text, id, found)) },
        null,
        2,
      ),
    );
  else for (const [journey, found] of analysed) print(gapsToTable(text, workspace, journey, found, columns));
  const fails = analysed.some(([, { findings, failedRules }]) => {
    const bad = findings.some(
      ({ severity }) => failOn && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn),
    );
    return bad || (failOn !== undefined && failedRules.length > 0);
  });
  return fails ? 1 : 0;
}

function printLenses({ workspace, journeys }: WorkspaceFacts, options: Options): number {
  const looked = journeys.map((journey) => ({ journey, views: lookThroughAll(workspace, journey) }));
  if (options.json)
    print(
      JSON.stringify(
        { journeys: looked.map(({ journey, views }) => lensesToJson(text, journey.id, views)) },
        null,
        2,
      ),
    );
  else for (const { journey, views } of looked) print(lensesToTable(text, journey, views, columns));
  return 0;
}

function chosen(journeys: Journey[], id: string | undefined): Journey[] {
  if (id === undefined) return journeys;
  const journey = journeys.find((candidate) => candidate.id === id);
  if (journey) return [journey];
  throw new Unusable([text.commandLine.noJourney({ journey: id, known: journeys.map((other) => other.id) })]);
}

function read(file: string): WorkspaceFacts {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Unusable([text.commandLine.unreadable({ file, why: whyUnreadable(error) })]);
  }
  const parsed = parseFileBytes(bytes);
  if (parsed.ok) return parsed.facts;
  const causes = parsed.problems.map((problem) => problemText(text, problem));
  throw new Unusable(perhapsMore(parsed.problems) ? [...causes, text.importing.perhapsMore] : causes);
}

function whyUnreadable(error: unknown): string {
  const words = new Map(Object.entries(text.commandLine.whyUnreadable));
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return words.get(code) ?? message;
}

/** Reads the options; the language comes first, since what is wrong with the others is told in it. */
function parse(args: string[]): { values: Options; positionals: string[] } {
  const { positionals, tokens } = parseArgs({
    args,
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const language = given.findLast(({ name }) => name === 'language')?.value;
  text = TEXTS[oneOf('--language', language ?? 'en', LANGUAGES)];
  for (const { name, rawName: option, value, inlineValue } of given) {
    if (!Object.hasOwn(OPTIONS, name)) throw new Unusable([text.commandLine.unknownOption({ option })]);
    const takesValue = OPTIONS[name as keyof typeof OPTIONS].type === 'string';
    if (!takesValue && value !== undefined) throw new Unusable([text.commandLine.takesNoValue({ option })]);
    // What looks like the next option was not meant as a value.
    if (takesValue && (value === undefined || (!inlineValue && value.startsWith('-'))))
      throw new Unusable([text.commandLine.needsValue({ option })]);
  }
  const values = Object.fromEntries(given.map(({ name, value }) => [name, value ?? true])) as Options;
  return { values, positionals };
}

function oneOf<const Value extends string>(option: string, value: string, values: readonly Value[]): Value {
  const found = values.find((candidate) => candidate === value);
  if (found) return found;
  throw new Unusable([text.commandLine.badValue({ option, value, expected: values.join(', ') })]);
}

const isCommand = (name: string): name is Command => Object.hasOwn(COMMANDS, name);

function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
