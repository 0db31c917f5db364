import { isFilled } from '../../model/fields';
import { carries } from '../../model/role';
import { slugOf } from '../../model/slug';
import { exampleFacts } from '../example-facts';
import type { MappedStep } from '../map-journey';
import { atDepartment } from '../place';
import { defineRule } from '../rule';

/** From how many steps on the same words are a finding. */
const TOO_OFTEN = 3;
const SLUG_LENGTH = 40;

/** Two statements with the same folded words count as the same. */
const folded = (statement: string) => statement.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

const slugOfWords = (words: string) => slugOf(words, 'statement').slice(0, SLUG_LENGTH).replace(/-+$/, '');

/** A department says the same words on three or more steps that it carries: roles are never the same twice. */
export const roleRepeated = defineRule({
  id: 'role-repeated',
  family: 'answers',
  severity: 'low',
  find: ({ workspace, steps }) =>
    workspace.departments.flatMap((department) =>
      [...sayings(steps, department.id)]
        .filter(([, saying]) => saying.steps.length >= TOO_OFTEN)
        .map(([words, saying]) => {
          const { department: id, ids } = atDepartment(department.id);
          return {
            department: id,
            ids: [...ids, slugOfWords(words)],
            params: { department: department.name, ...saying },
            owners: [id],
          };
        }),
    ),
  examples: {
    clear: [
      {
        says: {
          en: 'Marketing says the same twice, and something of its own in each other step.',
          nl: 'Marketing zegt twee keer hetzelfde, en in elke andere stap iets eigens.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Marketing'],
            roles: {
              marketing: {
                trigger: ['leads', 'Tells the story'],
                define: ['supports', 'Tells the story'],
                explore: ['leads', 'Shows what a stay costs'],
              },
            },
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Marketing says “Tells the story” in three steps, now with a capital and then without.',
          nl: 'Marketing zegt in drie stappen “Vertelt het verhaal”, nu eens met een hoofdletter en dan weer zonder.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Marketing'],
            roles: {
              marketing: {
                trigger: ['leads', 'Tells the story'],
                define: ['supports', 'tells the  story'],
                explore: ['leads', 'TELLS THE STORY '],
              },
            },
          }),
      },
    ],
  },
});

/** What a department says where it carries, by its folded words: as it is written first, and the names of the steps. */
function sayings(steps: MappedStep[], department: string) {
  const byWords = new Map<string, { statement: string; steps: string[] }>();
  for (const step of steps) {
    const role = step.roles.get(department);
    if (!role || !carries(role.level) || !isFilled(role.statement)) continue;
    const words = folded(role.statement);
    const saying = byWords.get(words) ?? { statement: role.statement, steps: [] };
    saying.steps.push(step.name);
    byWords.set(words, saying);
  }
  return byWords;
}
