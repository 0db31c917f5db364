import type { Outlet } from './live-stream';

/** A body for an answer of Next, and the way into it. */
export function webOutlet(onGone: () => void): { body: ReadableStream<Uint8Array>; outlet: Outlet } {
  const encoder = new TextEncoder();
  let isGone = false;
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (own) => {
        controller = own;
      },
      cancel: () => {
        isGone = true;
        onGone();
      },
    },
    // Never full by itself: how much may wait is for the stream to say.
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  );
  const outlet = {
    write: (text: string) => controller.enqueue(encoder.encode(text)),
    waiting: () => -(controller.desiredSize ?? 0),
    end: () => {
      if (!isGone) controller.close();
    },
    drop: () => controller.error(new Error('The reader has stopped reading.')),
  };
  return { body, outlet };
}
