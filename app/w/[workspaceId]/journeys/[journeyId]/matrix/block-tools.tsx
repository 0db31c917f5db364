'use client';

import { ClipboardPaste, Copy, Eraser, PaintBucket } from 'lucide-react';
import { memo } from 'react';
import { Toolbar } from 'react-aria-components';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { MoreMenu } from '@/app/ui/more-menu';
import { useJourney } from '../journey-context';
import type { BlockActions, Blocks } from './use-blocks';

/** What can be done with the selected cells, for who doesn't know the keys, and how many they are. */
export function BlockTools({ blocks }: { blocks: Blocks }) {
  const text = useText();
  const words = text.blocks;
  const { workspace, steps } = useJourney();
  const { area, block, lead, actions } = blocks;
  return (
    <div className="flex items-center gap-1">
      <Tools actions={actions} hasCells={area !== undefined} hasBlock={block !== undefined} />
      <span aria-hidden className="min-w-12 text-12 text-muted tabular-nums">
        {block && words.size(block)}
      </span>
      <span role="status" className="sr-only">
        {block &&
          lead &&
          words.selected({
            ...block,
            department: workspace.departments.find(({ id }) => id === lead.department)?.name ?? '',
            step: steps.find(({ id }) => id === lead.step)?.name ?? '',
          })}
      </span>
    </div>
  );
}

type ToolsProps = { actions: BlockActions; hasCells: boolean; hasBlock: boolean };

const Tools = memo(function Tools({ actions, hasCells, hasBlock }: ToolsProps) {
  const text = useText();
  const words = text.blocks;
  return (
    <Toolbar aria-label={words.tools} className="flex items-center">
      <IconButton label={words.copy} isDisabled={!hasCells} onPress={() => void actions.copy()}>
        <Copy aria-hidden size={16} />
      </IconButton>
      <IconButton label={words.paste} isDisabled={!hasCells} onPress={() => void actions.paste()}>
        <ClipboardPaste aria-hidden size={16} />
      </IconButton>
      <IconButton label={words.fill} isDisabled={!hasBlock} onPress={actions.fill}>
        <PaintBucket aria-hidden size={16} />
      </IconButton>
      <IconButton label={words.clear} isDisabled={!hasCells} onPress={actions.clear}>
        <Eraser aria-hidden size={16} />
      </IconButton>
      <MoreMenu
        label={words.more}
        entries={[
          { id: 'all', label: words.selectAll, run: actions.selectAll },
          {
            id: 'headings',
            label: words.copyWithHeadings,
            hint: words.copyWithHeadingsHint,
            disabled: !hasCells,
            run: () => void actions.copy(true),
          },
        ]}
      />
    </Toolbar>
  );
});
