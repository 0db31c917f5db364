/** What is wrong with a value that came in, said after the path of its place. */
export const problems = {
  'unknown-field': () => 'unknown field',
  missing: () => 'is missing',
  'wrong-type': (p: { expected: string }) => `must be ${p.expected}`,
  'not-in-list': (p: { options: string[] }) => `must be one of ${p.options.join(', ')}`,
  'too-long': (p: { max: number }) => `is longer than ${p.max} characters`,
  'too-small': (p: { min: number }) => `must be ${p.min} or more`,
  'too-big': (p: { max: number }) => `must be ${p.max} or less`,
  'too-few': (p: { min: number }) => `needs at least ${p.min}`,
  'too-many': (p: { max: number; kind: string }) => `has more than ${p.max} ${p.kind}`,
  'not-whole': () => 'must be a whole number',
  blank: () => 'must not be blank',
  'control-characters': () => 'contains control characters, which cannot be stored',
  'bad-id': () => 'must be an id of 1 to 80 small letters, digits and hyphens',
  'bad-day': () => 'must be a day that exists, as YYYY-MM-DD',
  'bad-link': () => 'must be an address that begins with http:// or https://',
  'bad-picture': (p: { max: number }) =>
    `must be a PNG, JPEG or WebP picture as a data address of at most ${p.max} characters`,
  'duplicate-id': (p: { kind: string; id: string; first: string }) =>
    `another ${p.kind} already has the id ${p.id}, at ${p.first}`,
  'unknown-reference': (p: { kind: string; id: string }) => `there is no ${p.kind} ${p.id}`,
  'second-role': (p: { first: string }) => `this department already has a role in this step, at ${p.first}`,
  'self-handoff': () => 'a handoff must go from one step to another',
  'named-twice': (p: { id: string }) => `${p.id} is named twice`,
  'not-json': (p: { line: number; column: number }) =>
    `this is not JSON: it stops making sense at line ${p.line}, column ${p.column}`,
  'empty-file': () => 'is empty',
  'not-utf8': () => 'this is not UTF-8 text',
  'too-deep': (p: { max: number }) => `is nested deeper than ${p.max} levels`,
  'too-large': (p: { max: number }) => `is larger than ${p.max} MB`,
  'wrong-format': () => 'is not a Journey Lens workspace: "format" must be "journey-lens/1"',
  'newer-format': (p: { format: string }) =>
    `needs a newer version of Journey Lens, one that reads "${p.format}"; this one reads "journey-lens/1"`,
};

/** What a value should have been, for `wrong-type`. */
export const expectedTypes = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What a list in a file holds, for `too-many`. */
export const lists = {
  departments: 'departments',
  steps: 'steps',
  journeys: 'journeys',
  moments: 'moments',
};

/** What an error without a path of its own is about. */
export const wholeFile = 'the file';
