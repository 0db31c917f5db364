import type { Text } from '../text';

export const importing: Text['importing'] = {};
