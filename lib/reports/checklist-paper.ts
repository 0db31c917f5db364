import { stagesOf } from '../framework/twelve-steps';
import type { Workspace } from '../model/facts';
import type { Telling } from './department-paper';
import type { Block, Paper } from './paper';

/**
 * The framework in its simplest use: a list of its steps with what the customer asks in each, and room for a pen.
 * It needs no journey.
 */
export function checklistPaper({ text, today, dayText }: Telling, workspace: Workspace): Paper {
  const { checklist: words, columns, meta } = text.reports;
  const stages = stagesOf(workspace);
  const count = stages.reduce((sum, { steps }) => sum + steps.length, 0);
  let number = 0;
  return {
    meta: meta({ workspace: workspace.name, about: words.titleOf({ count }), day: dayText(today) }),
    title: words.titleOf({ count }),
    subtitle: words.subtitle,
    blocks: stages.flatMap((stage): Block[] => [
      { kind: 'heading', text: stage.name, level: 2 },
      {
        kind: 'table',
        label: stage.name,
        columns: [
          { name: columns.step, share: 4 },
          { name: columns.what, share: 5 },
          { name: words.who, share: 2 },
          { name: words.note, share: 3 },
        ],
        rows: stage.steps.map(({ name, asks }) => {
          number += 1;
          return {
            cells: [
              {
                text: `${number}. ${name}`,
                isStrong: true,
                ...(asks !== undefined && { below: words.ask({ question: asks }) }),
              },
              { text: words.checks.map((check) => `□ ${check}`).join('\n') },
              { text: '' },
              { text: '' },
            ],
          };
        }),
      },
    ]),
  };
}
