import type { Journey, Workspace } from '../model/facts';
import type { Text } from '../text/text';

/** A journey to be drawn, in one language. */
export type JourneyToDraw = { text: Text; workspace: Workspace; journey: Journey };
