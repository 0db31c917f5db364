import * as paths from '@/app/paths';
import { parseAddress, placeHref } from '../journeys/[journeyId]/selection';

/** Where a place of the history lies: on the matrix of a journey, or among the campaigns; undefined for nowhere. */
export function placePath(workspaceId: string, journeyId: string | undefined, place: string) {
  const [kind, id] = place.split('.');
  if (kind === 'campaign' && id) return paths.campaignPath(workspaceId, id);
  const selection = parseAddress(place);
  return selection && journeyId !== undefined
    ? placeHref(paths.matrixPath(workspaceId, journeyId), selection)
    : undefined;
}
