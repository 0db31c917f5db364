import type { ListedWorkspace } from '@/db/read-document';
import { LANGUAGES, type Language } from '@/lib/model/workspace';
import { LANGUAGE_NAMES } from '@/lib/text/language-names';
import type { Text } from '@/lib/text/text';
import { timeAgo } from '@/lib/text/time-ago';

/** What tells workspaces of one name apart: `English · Last changed 5 minutes ago`. */
export function workspaceInShort(text: Text, language: Language, workspace: ListedWorkspace, now: number) {
  const spoken = LANGUAGES.find((code) => code === workspace.language);
  const changedAt = [workspace, ...workspace.journeys].map((document) => document.changedAt);
  const changed = text.start.workspaces.changed({ ago: timeAgo(language, Math.max(...changedAt), now) });
  return spoken ? `${LANGUAGE_NAMES[spoken]} · ${changed}` : changed;
}
