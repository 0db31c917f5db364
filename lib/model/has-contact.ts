import type { Moment } from './facts';

/** Whether the customer meets the company at a moment: a touchpoint that is planned or unused is no contact. */
export const hasContact = ({ touchpoints }: Pick<Moment, 'touchpoints'>) =>
  touchpoints.some(({ state }) => state === 'active');
