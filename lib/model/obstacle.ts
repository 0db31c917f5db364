import { z } from 'zod';
import { zText } from './fields';

export const OBSTACLE_KINDS = ['cost', 'terms', 'answers', 'effort', 'trust', 'other'] as const;
export type ObstacleKind = (typeof OBSTACLE_KINDS)[number];

/** What holds the customer back in a moment. */
export const obstacleFields = z.strictObject({ kind: z.enum(OBSTACLE_KINDS), text: zText });
