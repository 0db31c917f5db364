import type { Text } from '../text';

export const start: Text['start'] = {};
