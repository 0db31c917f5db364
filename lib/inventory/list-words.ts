import type { TouchpointMode, TouchpointState } from '../model/touchpoint';

export const LIST_COLUMNS = [
  'name',
  'channel',
  'mode',
  'department',
  'state',
  'journey',
  'step',
  'moment',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/*
 * Words that a pasted list may use, in every language of the product and as people write them; lower case. A browser
 * holds the texts of one language only, and a list may come from a colleague who uses the other.
 */

export const COLUMN_WORDS: Record<ListColumn, readonly string[]> = {
  name: ['name', 'touchpoint', 'naam', 'contactmoment'],
  channel: ['channel', 'kanaal'],
  mode: ['online or offline', 'online/offline', 'mode', 'online of offline', 'soort'],
  department: ['department', 'owner', 'afdeling', 'eigenaar'],
  state: ['state', 'status', 'stand'],
  journey: ['journey', 'klantreis', 'reis'],
  step: ['step', 'stap'],
  moment: ['moment'],
};

export const MODE_WORDS: Record<TouchpointMode, readonly string[]> = {
  online: ['online', 'digital', 'digitaal'],
  offline: ['offline', 'physical', 'fysiek'],
};

export const STATE_WORDS: Record<TouchpointState, readonly string[]> = {
  active: ['active', 'actief'],
  unused: ['unused', 'ongebruikt'],
  planned: ['planned', 'gepland'],
};

/** Channels in which people meet, speak or hand something over. */
export const OFFLINE_CHANNEL_WORDS: ReadonlySet<string> = new Set([
  ...[
    'desk',
    'counter',
    'reception',
    'shop',
    'store',
    'branch',
    'room',
    'restaurant',
    'phone',
    'telephone',
    'call',
  ],
  ...[
    'letter',
    'post',
    'leaflet',
    'brochure',
    'poster',
    'sign',
    'sticker',
    'face to face',
    'in person',
    'visit',
  ],
  ...[
    'balie',
    'receptie',
    'winkel',
    'filiaal',
    'vestiging',
    'kamer',
    'telefoon',
    'brief',
    'folder',
    'brochure',
  ],
  ...['bord', 'gesprek', 'bezoek', 'persoonlijk'],
]);
