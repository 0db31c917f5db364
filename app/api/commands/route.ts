import { writeDoor } from '@/app/api/door';
import { database } from '@/app/database';
import { previewCommand, runCommand } from '@/db/run-command';
import { zCommand } from '@/lib/commands/command';
import { problemsOfIssues } from '@/lib/file/problem';

/** The only way to write. `?preview` says what a command would do, and does nothing. */
export const POST = writeDoor(async (body, actor, request) => {
  const command = zCommand.safeParse(body);
  if (!command.success) {
    const problems = problemsOfIssues(command.error.issues, body);
    return Response.json(
      { accepted: false, refusal: { code: 'invalid', params: {}, problems } },
      { status: 400 },
    );
  }
  const run = new URL(request.url).searchParams.has('preview') ? previewCommand : runCommand;
  const result = await run(await database(), actor, command.data, Date.now());
  return Response.json(result, { status: result.accepted ? 200 : 409 });
});
