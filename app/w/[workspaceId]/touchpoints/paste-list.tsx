'use client';

import { useMemo, useState } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { Dialog } from '@/app/ui/dialog';
import { Form } from '@/app/ui/form';
import { TextField } from '@/app/ui/text-field';
import { useNewText } from '@/app/ui/use-new-text';
import { useTextToRead } from '@/app/ui/use-text-to-read';
import { readTouchpointList } from '@/lib/inventory/read-touchpoint-list';
import type { Workspace } from '@/lib/model/facts';
import { TOUCHPOINT_STATES, type TouchpointState } from '@/lib/model/touchpoint';
import { momentsAcross } from '@/lib/plan/moments-across';
import { MOST_CHARACTERS } from '@/lib/responsibilities/table-limits';
import { useHeldJourneys } from '../held-journeys';
import { ListPreview } from './list-preview';

type PasteProps = { workspaceId: string; workspace: Workspace; onClose: () => void };

/** Adds touchpoints from a pasted list, in one step of undo; what each line becomes is seen before. */
export function PasteList({ workspaceId, workspace, onClose }: PasteProps) {
  const text = useText();
  const words = text.touchpoints.paste;
  const { edit } = useEditing();
  const held = useHeldJourneys();
  const { typed: list, type, end } = useNewText(words.list, 'touchpoints');
  const close = () => {
    end();
    onClose();
  };
  const [journeyId, setJourneyId] = useState(held[0]?.journey.id ?? '');
  const [momentId, setMomentId] = useState('');
  const [state, setState] = useState<TouchpointState>('active');
  const [isSending, setSending] = useState(false);
  const journeys = useMemo(() => held.map(({ journey }) => journey), [held]);
  const places = useMemo(
    () => momentsAcross(workspace, journeys).filter(({ journey }) => journey.id === journeyId),
    [workspace, journeys, journeyId],
  );
  const { text: read, isReading } = useTextToRead(list);
  const lines = useMemo(() => {
    const place = places.find(({ moment }) => moment.id === momentId);
    return readTouchpointList(read.slice(0, MOST_CHARACTERS), workspace, journeys, {
      state,
      ...(place && { place }),
    });
  }, [read, workspace, journeys, places, momentId, state]);
  const good = lines.filter(({ problems }) => problems.length === 0);

  const add = async () => {
    if (good.length === 0 || isSending) return;
    setSending(true);
    const said = words.added({ count: good.length });
    const outcome = await edit(
      {
        type: 'batch',
        documentId: workspaceId,
        commands: good.flatMap(({ name, channel, mode, state: own, department, place }) => {
          const documentId = held.find(({ journey }) => journey.id === place?.journey.id)?.documentId;
          if (!place || !documentId) return [];
          const fields = { name, channel, mode, state: own, ...(department && { department }) };
          const id = newRecordId(name, 'touchpoint');
          return {
            type: 'add' as const,
            documentId,
            kind: 'touchpoint' as const,
            id,
            parent: place.moment.id,
            fields,
          };
        }),
      },
      said,
      { announce: said },
    );
    setSending(false);
    if (outcome.accepted) close();
  };

  return (
    <Dialog title={words.title} isOpen onClose={close} isLarge>
      <Form onSubmit={() => void add()} className="grid gap-4">
        <TextField
          label={words.list}
          hint={words.hint}
          placeholder={words.placeholder}
          lines={5}
          value={list}
          onChange={type}
          maxLength={MOST_CHARACTERS}
          autoFocus
        />
        <div className="grid gap-2 phone:grid-cols-3">
          {held.length > 1 && (
            <Choice
              showLabel
              label={words.journey}
              value={journeyId}
              options={held.map(({ journey: { id, name } }) => ({ id, label: name }))}
              onChange={(id) => {
                setJourneyId(id);
                setMomentId('');
              }}
            />
          )}
          <Choice
            showLabel
            label={words.moment}
            value={momentId}
            options={[
              { id: '', label: words.noMoment },
              ...places.map(({ moment }) => ({
                id: moment.id,
                label: `${moment.step.position + 1} · ${moment.name}`,
              })),
            ]}
            onChange={setMomentId}
          />
          <Choice
            showLabel
            label={words.state}
            value={state}
            options={TOUCHPOINT_STATES.map((id) => ({ id, label: text.model.touchpointStates[id] }))}
            onChange={(id) => setState(TOUCHPOINT_STATES.find((one) => one === id) ?? 'active')}
          />
        </div>
        <p role="status" className="text-muted empty:hidden">
          {isReading && text.ui.reading}
        </p>
        {lines.length > 0 && <ListPreview lines={lines} departments={workspace.departments} />}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={close}>{text.ui.cancel}</Button>
          <Button type="submit" tone="strong" isDisabled={good.length === 0} isPending={isSending}>
            {words.add({ count: good.length })}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
