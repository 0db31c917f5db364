import type { Journey } from '../model/facts';

/**
 * The steps of which a journey says anything, by id: a moment stands in them, or a department has a role. In the others
 * there is nothing yet in which a gap could be seen.
 */
export const mappedSteps = ({ moments, roles }: Pick<Journey, 'moments' | 'roles'>): ReadonlySet<string> =>
  new Set([...moments, ...roles].map(({ step }) => step));
