import { plural } from '../plural';

/** The command line. */
export const commandLine = {
  usage: `Usage: npm run --silent journey-lens -- COMMAND FILE [options]

  gaps FILE     the gaps of every journey      [--journey ID] [--json] [--today YYYY-MM-DD] [--fail-on SEVERITY]
  lenses FILE   what each lens sees            [--json]
  check FILE    whether the file is valid, with the place of every error

  --language en|nl   the language of what is printed
  Exit: 0; 1 with --fail-on when one of that severity or worse is found; 2 for bad input or usage.`,
  unknownCommand: (p: { command: string }) => `There is no command "${p.command}". See --help.`,
  noFile: (p: { command: string }) => `Which file? ${p.command} FILE`,
  oneFile: 'Only one file at a time.',
  unknownOption: (p: { option: string }) => `There is no option ${p.option} here. See --help.`,
  needsValue: (p: { option: string }) => `${p.option} needs a value. See --help.`,
  takesNoValue: (p: { option: string }) => `${p.option} takes no value. See --help.`,
  badValue: (p: { option: string; value: string; expected: string }) =>
    `${p.option} cannot be "${p.value}": ${p.expected}`,
  dayExpected: 'a day as YYYY-MM-DD',
  unreadable: (p: { file: string; why: string }) => `${p.file} cannot be read: ${p.why}`,
  /** What stands in its way, by the code of the system. */
  whyUnreadable: {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'you are not allowed to read it',
    EPERM: 'you are not allowed to read it',
  },
  noJourney: (p: { journey: string; known: string[] }) =>
    `There is no journey "${p.journey}" in this file. It has: ${p.known.join(', ') || 'none'}.`,
  valid: (p: { file: string; journeys: number; departments: number }) =>
    `${p.file} is valid: ${plural(p.journeys, 'journey', 'journeys')}, ${plural(p.departments, 'department', 'departments')}.`,
  noGaps: 'no gaps found',
  columns: { severity: 'Severity', where: 'Where', what: 'What', owners: 'To close by', state: 'State' },
  states: { open: 'open', action: 'action', accepted: 'accepted' },
  failedRule: (p: { rule: string; message: string }) => `The rule ${p.rule} failed: ${p.message}`,
};
