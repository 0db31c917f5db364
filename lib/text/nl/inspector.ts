import type { Text } from '../text';

export const inspector: Text['inspector'] = {};
