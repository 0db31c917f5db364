import type { Text } from '../text';

export const gapsPage: Text['gapsPage'] = {};
