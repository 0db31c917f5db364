import type { Persona } from '@/lib/model/facts';
import { initialsOf } from '@/lib/text/initials';

type PortraitProps = { persona: Pick<Persona, 'name' | 'picture'>; size: number; label?: string };

/** A persona's picture, else the initials. Without a label it is decoration beside the name. */
export function Portrait({ persona, size, label }: PortraitProps) {
  const shape = { width: size, height: size };
  if (persona.picture)
    return (
      // biome-ignore lint/performance/noImgElement: a small picture that is part of the data itself
      <img
        src={persona.picture}
        alt={label ?? ''}
        width={size}
        height={size}
        style={shape}
        className="flex-none rounded-full object-cover"
      />
    );
  return (
    <span
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      style={{ ...shape, fontSize: size * 0.36 }}
      className="grid flex-none place-items-center rounded-full bg-accent-ground font-semibold text-accent"
    >
      {initialsOf(persona.name)}
    </span>
  );
}
