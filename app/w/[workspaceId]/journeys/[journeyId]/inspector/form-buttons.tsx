'use client';

import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';

/** The foot of a small form: carry it out, or leave it. */
export function FormButtons({ submit, onCancel }: { submit: string; onCancel: () => void }) {
  const text = useText();
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="submit" tone="strong">
        {submit}
      </Button>
      <Button onPress={onCancel}>{text.ui.cancel}</Button>
    </div>
  );
}
