'use client';

import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useText } from '@/app/text/text-context';
import { useFullTime } from '@/app/text/use-full-time';
import { IconButton } from '@/app/ui/button';

const PLAY_MS = 1200;

/** Goes through the moments of a journey, change by change. */
export function TimeSlider(props: {
  times: readonly number[];
  position: number;
  onPosition: (position: number) => void;
}) {
  const { times, position, onPosition } = props;
  const words = useText().historyPage.past;
  const fullTime = useFullTime();
  const [isPlaying, setPlaying] = useState(false);
  const last = times.length - 1;

  useEffect(() => {
    if (!isPlaying) return;
    if (position >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => onPosition(position + 1), PLAY_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, position, last, onPosition]);

  return (
    <div className="no-print flex min-w-0 items-center gap-1">
      <IconButton
        label={isPlaying ? words.pause : words.play}
        isDisabled={last < 1}
        onPress={() => {
          // From now there is nothing to come: it begins at the beginning.
          if (!isPlaying && position >= last) onPosition(0);
          setPlaying(!isPlaying);
        }}
      >
        {isPlaying ? <Pause aria-hidden size={16} /> : <Play aria-hidden size={16} />}
      </IconButton>
      <IconButton label={words.earlier} isDisabled={position <= 0} onPress={() => onPosition(position - 1)}>
        <ChevronLeft aria-hidden size={16} />
      </IconButton>
      <Slider
        aria-label={words.slider}
        minValue={0}
        maxValue={Math.max(last, 0)}
        value={position}
        isDisabled={last < 1}
        onChange={(value) => onPosition(Number(value))}
        className="min-w-24 flex-1"
      >
        <SliderTrack className="relative mx-3 h-8 cursor-pointer">
          {({ state }) => (
            <>
              <span aria-hidden className="absolute inset-x-[-8px] top-[14px] h-1 rounded-full bg-line" />
              <span
                aria-hidden
                className="absolute left-[-8px] top-[14px] h-1 rounded-full bg-accent"
                style={{ width: `calc(${state.getThumbPercent(0) * 100}% + 8px)` }}
              />
              <SliderThumb className="top-1/2 size-5 rounded-full border-2 border-accent bg-card outline-offset-2 data-[focus-visible]:outline-2 data-[focus-visible]:outline-accent" />
            </>
          )}
        </SliderTrack>
      </Slider>
      <IconButton label={words.later} isDisabled={position >= last} onPress={() => onPosition(position + 1)}>
        <ChevronRight aria-hidden size={16} />
      </IconButton>
      <span className="text-12 text-muted tabular-nums">
        <span className="sr-only">
          {words.position({
            at: position + 1,
            of: times.length,
            when: fullTime(times[position] ?? 0),
          })}
        </span>
        <span aria-hidden>
          {position + 1} / {times.length}
        </span>
      </span>
    </div>
  );
}
