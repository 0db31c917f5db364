import type { Journey } from '../model/facts';
import type { TouchpointMode } from '../model/touchpoint';
import { OFFLINE_CHANNEL_WORDS } from './list-words';
import { keyOf } from './touchpoint-inventory';

/**
 * Whether a channel that somebody names is online or offline: as most touchpoints of that name are, else by the word
 * itself; what is neither counts as online.
 */
export function modeOfChannel(channel: string, journeys: readonly Journey[]): TouchpointMode {
  const name = keyOf(channel);
  const modes = journeys
    .flatMap(({ moments }) => moments.flatMap(({ touchpoints }) => touchpoints))
    .filter((touchpoint) => name !== '' && keyOf(touchpoint.channel) === name)
    .map(({ mode }) => mode);
  if (modes.length === 0) return OFFLINE_CHANNEL_WORDS.has(name) ? 'offline' : 'online';
  return 2 * modes.filter((mode) => mode === 'offline').length > modes.length ? 'offline' : 'online';
}
