'use client';

import { Search } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { useOpenPalette } from './palette-context';

/** Opens the command palette, for who does not know its key. */
export function PaletteButton() {
  'use memo';
  const text = useText();
  const open = useOpenPalette();
  return (
    <IconButton label={text.palette.title} onPress={() => open('palette')}>
      <Search aria-hidden size={16} />
    </IconButton>
  );
}
