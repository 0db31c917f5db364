import type { Role, Step } from '@/lib/model/facts';
import { ROLE_LEVELS } from '@/lib/model/role';
import type { Text } from '@/lib/text/text';

/** What a department does over some steps, in one line: `Leads: Start, Use · Supports: Validate`. */
export function rolesInWords(text: Text, steps: readonly Step[], roles: readonly Role[]): string {
  const levelAt = new Map(roles.map(({ step, level }) => [step, level]));
  const parts = ROLE_LEVELS.flatMap((level) => {
    const names = steps.filter(({ id }) => levelAt.get(id) === level).map(({ name }) => name);
    return names.length > 0 ? [`${text.model.levels[level]}: ${names.join(', ')}`] : [];
  });
  const unanswered = steps.filter(({ id }) => !levelAt.has(id)).length;
  if (unanswered > 0) parts.push(text.inspector.unansweredSteps({ count: unanswered }));
  return parts.join(' · ');
}
