import type { Finding } from '../gaps/finding';
import type { Journey, Moment } from '../model/facts';

/** Which moments of the map are shown; an empty string for all. Values are ids, channels by their name. */
export type MapFilter = { scenario: string; department: string; channel: string; onlyGaps: boolean };

/** All of the map. */
export const NO_FILTER: MapFilter = { scenario: '', department: '', channel: '', onlyGaps: false };

/** Whether a filter leaves out anything at all. */
export const isFiltering = ({ scenario, department, channel, onlyGaps }: MapFilter) =>
  scenario !== '' || department !== '' || channel !== '' || onlyGaps;

/** The moments that a filter leaves, in the customer's order. */
export function filterMoments(
  journey: Journey,
  findings: readonly Finding[],
  { scenario, department, channel, onlyGaps }: MapFilter,
): Moment[] {
  const taken = new Set(journey.scenarios.find(({ id }) => id === scenario)?.moments);
  const withGaps = new Set(
    findings.flatMap(({ moment, state }) => (moment !== undefined && state !== 'accepted' ? [moment] : [])),
  );
  return journey.moments.filter(
    (moment) =>
      (scenario === '' || taken.has(moment.id)) &&
      (department === '' || ownedIn(moment).some((owned) => owned.department === department)) &&
      (channel === '' || channelsIn(moment).some((one) => sameChannel(one, channel))) &&
      (!onlyGaps || withGaps.has(moment.id)),
  );
}

/** The channels of touchpoints and content in a journey, each once, in alphabetical order. */
export function channelsOf(journey: Journey, language: string): string[] {
  const channels = new Map<string, string>();
  for (const channel of journey.moments.flatMap(channelsIn))
    if (!channels.has(channel.toLowerCase())) channels.set(channel.toLowerCase(), channel);
  return [...channels.values()].sort(new Intl.Collator(language).compare);
}

const ownedIn = ({ touchpoints, opportunities, content }: Moment) => [
  ...touchpoints,
  ...opportunities,
  ...content,
];

const channelsIn = ({ touchpoints, content }: Moment) =>
  [...touchpoints, ...content].flatMap(({ channel }) => channel?.trim() || []);

const sameChannel = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
