/** Why the server turned a request away. */
export const doors = {
  'not-allowed': 'This is open only to the machine it runs on, under its own name (localhost).',
  'not-json': 'The server could not read the request.',
  'too-large': 'This is larger than the server takes (20 MB).',
  'too-often': 'That was too much at once. Wait a few seconds and try again.',
  'not-found': 'There is nothing here (any more).',
};
