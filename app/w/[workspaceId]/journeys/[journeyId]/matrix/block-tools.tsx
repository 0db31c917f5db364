'use client';

import { ClipboardPaste, Copy, Eraser, PaintBucket } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { MoreMenu } from '@/app/ui/more-menu';
import { useJourney } from '../journey-context';
import type { Blocks } from './use-blocks';

/** What can be done with the selected cells, for who doesn't know the keys, and how many they are. */
export function BlockTools({ blocks }: { blocks: Blocks }) {
  const text = useText();
  const words = text.blocks;
  const { workspace, steps } = useJourney();
  const { area, block, lead } = blocks;
  const nothing = area === undefined;
  return (
    <div className="flex items-center gap-1">
      <Toolbar aria-label={words.tools} className="flex items-center">
        <IconButton label={words.copy} isDisabled={nothing} onPress={() => void blocks.copy()}>
          <Copy aria-hidden size={16} />
        </IconButton>
        <IconButton label={words.paste} isDisabled={nothing} onPress={() => void blocks.paste()}>
          <ClipboardPaste aria-hidden size={16} />
        </IconButton>
        <IconButton label={words.fill} isDisabled={!block} onPress={blocks.fill}>
          <PaintBucket aria-hidden size={16} />
        </IconButton>
        <IconButton label={words.clear} isDisabled={nothing} onPress={blocks.clear}>
          <Eraser aria-hidden size={16} />
        </IconButton>
        <MoreMenu
          label={words.more}
          entries={[
            { id: 'all', label: words.selectAll, run: blocks.selectAll },
            {
              id: 'headings',
              label: words.copyWithHeadings,
              hint: words.copyWithHeadingsHint,
              disabled: nothing,
              run: () => void blocks.copy(true),
            },
          ]}
        />
      </Toolbar>
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
