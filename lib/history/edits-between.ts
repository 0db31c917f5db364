import { isSame } from '../changes/draft';
import { type Kind, kindsOf } from '../model/kinds';
import type { Text } from '../text/text';
import type { Pair } from './bring-back';
import { changesBetween } from './changes-between';
import { type Told, tellLines } from './tell-changes';
import { WalkBack } from './walk-back';

/** Of the workspace, what a journey is looked at with; campaigns have a comparison of their own. */
const OF_WORKSPACE: readonly Kind[] = ['department', 'stage', 'step', 'lens', 'persona'];

/**
 * What was edited between two moments of a journey, line by line as in the history, with both texts of words that
 * were replaced; apart from levels of roles, which `compareJourneys` has.
 */
export function editsBetween(text: Text, then: Pair, now: Pair): Pick<Told, 'lines' | 'more'> {
  const documents = [
    {
      documentId: now.workspace.id,
      changes: changesBetween(then.workspace, now.workspace, OF_WORKSPACE),
    },
    { documentId: now.journey.id, changes: changesBetween(then.journey, now.journey, kindsOf('journey')) },
  ];
  const { rowAt } = new WalkBack([now.workspace, now.journey]);
  const { lines, more } = tellLines(
    text,
    documents,
    rowAt,
    ({ kind, before, after }) => kind !== 'role' || !isSame(before?.statement, after?.statement),
  );
  return { lines, more };
}
