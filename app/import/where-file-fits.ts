import type { Workspace } from '@/lib/model/facts';

type Named = { id: string; name: string; language: string };

/**
 * The workspace that a file comes from, as far as that can be told: the only one of its name, or of its name and
 * language. Undefined when the person has to say.
 */
export function whereFileFits(
  workspaces: readonly Named[],
  { name, language }: Workspace,
): string | undefined {
  const called = workspaces.filter((one) => one.name === name);
  const spoken = called.filter((one) => one.language === language);
  const [only, ...others] = called.length > 1 ? spoken : called;
  return others.length === 0 ? only?.id : undefined;
}
