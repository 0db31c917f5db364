'use client';

import { ArrowDown, ArrowUp, Check, Rows3 } from 'lucide-react';
import { Checkbox, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useText } from '@/app/text/text-context';
import { Button, IconButton } from '@/app/ui/button';
import type { useMapView } from './map-view';

/** Which lanes are shown, and in which order: on this device alone. */
export function LaneMenu({ view }: { view: ReturnType<typeof useMapView> }) {
  const text = useText();
  const words = text.map.toolbar;
  return (
    <DialogTrigger>
      <Button>
        <Rows3 aria-hidden size={14} />
        {words.lanes}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="p-2 outline-none">
          <Heading slot="title" className="px-2 pb-1 text-12 font-medium text-muted">
            {words.lanesTitle}
          </Heading>
          <ul className="grid">
            {view.lanes.map((lane, at) => {
              const name = text.map.lanes[lane];
              return (
                <li key={lane} className="flex items-center gap-1">
                  <Checkbox
                    isSelected={view.shown.includes(lane)}
                    onChange={(isShown) => view.show(lane, isShown)}
                    className="group flex min-h-8 flex-1 cursor-pointer items-center gap-3 rounded-md px-2 hover:bg-sunken"
                  >
                    <span
                      aria-hidden
                      className="grid size-4 flex-none place-items-center rounded border border-faint text-on-strong group-data-[selected]:border-strong group-data-[selected]:bg-strong"
                    >
                      <Check size={12} className="opacity-0 group-data-[selected]:opacity-100" />
                    </span>
                    {name}
                  </Checkbox>
                  <IconButton
                    label={words.laneUp({ lane: name })}
                    isDisabled={at === 0}
                    onPress={() => view.moveLane(lane, -1)}
                  >
                    <ArrowUp aria-hidden size={14} />
                  </IconButton>
                  <IconButton
                    label={words.laneDown({ lane: name })}
                    isDisabled={at === view.lanes.length - 1}
                    onPress={() => view.moveLane(lane, 1)}
                  >
                    <ArrowDown aria-hidden size={14} />
                  </IconButton>
                </li>
              );
            })}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
