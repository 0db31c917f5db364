'use client';

import { Keyboard } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { KeyLines } from '@/app/shell/palette/key-lines';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';

/** The keys of the map, at hand behind a button. */
export function MapKeys() {
  const label = useText().map.keys;
  return (
    <DialogTrigger>
      <IconButton label={label} className="max-phone:hidden">
        <Keyboard aria-hidden size={16} />
      </IconButton>
      <Popover className="popover" placement="bottom end">
        <Dialog aria-label={label} className="w-96 max-w-full px-3 py-1.5 outline-none">
          <KeyLines group="map" />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
