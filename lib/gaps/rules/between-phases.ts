import type { LensView, PhaseChange } from '../../lenses/look-through';
import { exampleFacts } from '../example-facts';
import { defineRule } from '../rule';

const calledIn = ({ phases }: LensView, id: string) =>
  phases.find((phase) => phase.id === id)?.called ?? { own: id };

/** Unseen moments between two seen ones in different phases of a switched-on lens: one finding a stretch. */
export const betweenPhases = defineRule({
  id: 'between-phases',
  family: 'presence',
  severity: 'medium',
  find: ({ lensViews, momentById }) =>
    lensViews().flatMap((view) =>
      view.between.flatMap(({ from, to, hidden }: PhaseChange) => {
        const moments = hidden.flatMap((id) => momentById.get(id) ?? []);
        const [first] = moments;
        if (!first) return [];
        return {
          lens: view.lens.id,
          moment: first.id,
          step: first.step.id,
          ids: [view.lens.id, first.id],
          severity: view.lens.id === 'functional' ? ('high' as const) : ('medium' as const),
          owners: first.step.nearestLeads,
          params: {
            lens: view.lens.called,
            from: calledIn(view, from),
            to: calledIn(view, to),
            moments: moments.map(({ name }) => name),
          },
        };
      }),
    ),
  examples: {
    clear: [
      {
        says: {
          en: 'The guest packs before anybody meets them: what lies before the first seen moment lies between no phases.',
          nl: 'De gast pakt in voordat iemand hem ziet: wat voor het eerste geziene moment ligt, ligt tussen geen fasen.',
        },
        facts: () =>
          exampleFacts({
            departments: [{ name: 'Front office', function: 'service' }],
            moments: [
              { step: 'prepare', name: 'Pack hand luggage' },
              {
                step: 'start',
                name: 'Check in',
                touchpoints: [{ name: 'Desk', department: 'front-office' }],
              },
            ],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Sales is done once the room is booked, service begins at the desk, and packing lies between them.',
          nl: 'Sales is klaar als de kamer is geboekt, service begint aan de balie, en het inpakken ligt ertussen.',
        },
        facts: () =>
          exampleFacts({
            departments: [
              { name: 'Reservations', function: 'sales' },
              { name: 'Front office', function: 'service' },
            ],
            moments: [
              {
                step: 'acquire',
                name: 'Book',
                touchpoints: [{ name: 'Booking page', department: 'reservations' }],
              },
              { step: 'prepare', name: 'Pack hand luggage' },
              {
                step: 'start',
                name: 'Check in',
                touchpoints: [{ name: 'Desk', department: 'front-office' }],
              },
            ],
          }),
      },
    ],
  },
});
