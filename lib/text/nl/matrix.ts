import type { Text } from '../text';

export const matrix: Text['matrix'] = {};
