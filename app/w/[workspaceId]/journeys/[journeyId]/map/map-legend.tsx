'use client';

import { Keyboard } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';

/** The keys of the map, at hand behind a button. */
export function MapKeys() {
  const text = useText();
  const { label, entries } = text.map.legend;
  return (
    <DialogTrigger>
      <IconButton label={label} className="max-phone:hidden">
        <Keyboard aria-hidden size={16} />
      </IconButton>
      <Popover className="popover" placement="bottom end">
        <Dialog aria-label={label} className="p-3 outline-none">
          <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
            {entries.map(({ keys, what }) => (
              <div key={what} className="contents">
                <dt className="flex gap-1">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
