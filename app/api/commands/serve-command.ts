import { answered, type Serve } from '@/app/api/door';
import { database } from '@/app/database';
import { previewCommand, runCommand } from '@/db/run-command';
import { zCommand } from '@/lib/commands/command';
import { isDeeperThan } from '@/lib/file/is-deeper-than';
import { type Problem, problemsOfIssues } from '@/lib/file/problem';
import { MOST_LEVELS } from '@/lib/file/workspace-file';

/** A file may be wrapped in a command, and a row in a batch of changes. */
const MOST_LEVELS_OF_COMMAND = MOST_LEVELS + 8;

const unreadable = (problems: Problem[]) =>
  answered({ accepted: false, refusal: { code: 'invalid', params: {}, problems } }, 400);

/** The only way to write. `?preview` says what a command would do, and does nothing. */
export const serveCommand: Serve = async (body, actor, { url }) => {
  // What nests too deep could be read, but the answer that quotes it could not be written.
  if (isDeeperThan(body, MOST_LEVELS_OF_COMMAND))
    return unreadable([{ path: '', code: 'too-deep', params: { max: MOST_LEVELS } }]);
  const command = zCommand.safeParse(body);
  if (!command.success) return unreadable(problemsOfIssues(command.error.issues, body));
  const run = url.searchParams.has('preview') ? previewCommand : runCommand;
  const by = { ...actor, name: command.data.by ?? actor.name };
  const result = await run(await database(), by, command.data, Date.now());
  return answered(result, result.accepted ? 200 : 409);
};
