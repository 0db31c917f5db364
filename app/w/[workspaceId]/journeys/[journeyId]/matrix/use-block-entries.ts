'use client';

import { type PaletteEntry, usePaletteEntries } from '@/app/shell/palette/palette-context';
import { useText } from '@/app/text/text-context';
import { ROLE_LEVELS } from '@/lib/model/role';
import type { Blocks } from './use-blocks';

/** Puts what can be done with the selected cells into the palette. */
export function useBlockEntries(blocks: Blocks) {
  const text = useText();
  const words = text.blocks;
  usePaletteEntries('blocks', () => {
    const command = (
      id: string,
      label: string,
      run: () => void,
      keys?: PaletteEntry['keys'],
    ): PaletteEntry => ({
      id: `command block ${id}`,
      kind: 'command',
      label,
      run,
      ...(keys && { keys }),
    });
    const all = command('all', words.selectAll, blocks.selectAll, 'selectAll');
    if (!blocks.area) return [all];
    return [
      command('copy', words.copy, () => void blocks.copy(), 'copy'),
      command('headings', words.copyWithHeadings, () => void blocks.copy(true)),
      command('paste', words.paste, () => void blocks.paste(), 'paste'),
      ...(blocks.block ? [command('fill', words.fill, blocks.fill, 'fill')] : []),
      command('clear', words.clear, blocks.clear, 'clear'),
      ...ROLE_LEVELS.map((level) =>
        command(level, text.palette.commands.answerCells({ level: text.model.levels[level] }), () =>
          blocks.level(level),
        ),
      ),
      all,
    ];
  });
}
