import type { Problem } from '@/lib/file/problem';
import type { WorkspaceFacts } from '@/lib/model/facts';

/** A file that was chosen: what it holds, as JSON and as facts, or all that is wrong with it. */
export type ReadFile = { name: string } & (
  | { ok: true; value: unknown; facts: WorkspaceFacts }
  | { ok: false; problems: Problem[] }
);

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** Reads a workspace file in the browser. One that is too large is not read at all. */
export async function readWorkspaceFile(file: File): Promise<ReadFile> {
  // The schema is large, and needed only by who has a file.
  const [{ parseFileBytes }, { MOST_MEGABYTES }] = await Promise.all([
    import('@/lib/file/parse-file'),
    import('@/lib/file/workspace-file'),
  ]);
  const { name } = file;
  if (file.size > MOST_MEGABYTES * BYTES_PER_MEGABYTE)
    return { name, ok: false, problems: [{ path: '', code: 'too-large', params: { max: MOST_MEGABYTES } }] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parsed = parseFileBytes(bytes);
  if (!parsed.ok) return { name, ...parsed };
  return { name, ...parsed, value: JSON.parse(new TextDecoder().decode(bytes)) };
}
