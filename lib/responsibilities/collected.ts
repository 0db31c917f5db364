import type { TableProblem } from './problem';
import { fold } from './read-crosstab';
import { LETTERS, type Letter } from './read-letters';

/** Something that is done; the id is `activity-1`, `activity-2` … in the order of the text. */
export type Activity = { id: string; name: string; section?: string; line: number };
/** Somebody who has a part in it, not yet tied to a department; the id is `party-1`, `party-2` … */
export type Party = { id: string; name: string };
/** What one party has in one activity, strongest letter first, never empty; activity and party are ids. */
export type LetterCell = { activity: string; party: string; letters: Letter[]; line: number };

/** What has been read so far, over all tables; equal names find each other. */
export class Collected {
  activities: Activity[] = [];
  parties: Party[] = [];
  sections: { name: string; line: number }[] = [];
  problems: TableProblem[] = [];
  cells = new Map<string, LetterCell>();
  private activityByName = new Map<string, Activity>();
  private partyByName = new Map<string, Party>();

  /** The activity of that name in that section, with a note where it has come before. */
  activity(name: string, section: string | undefined, line: number): Activity {
    const key = JSON.stringify([keyOf(section ?? ''), keyOf(name)]);
    const known = this.activityByName.get(key);
    if (known) {
      this.problems.push({ code: 'duplicate-name', line, name, first: known.line });
      return known;
    }
    const activity = {
      id: `activity-${this.activities.length + 1}`,
      name,
      ...(section && { section }),
      line,
    };
    this.activities.push(activity);
    this.activityByName.set(key, activity);
    return activity;
  }

  /** The party of that name, which may come in several tables. */
  party(name: string): Party {
    const known = this.partyByName.get(keyOf(name));
    if (known) return known;
    const party = { id: `party-${this.parties.length + 1}`, name };
    this.parties.push(party);
    this.partyByName.set(keyOf(name), party);
    return party;
  }

  /** Gives a party letters in an activity, beside those that it has there. */
  give(activity: Activity, party: Party, letters: readonly Letter[], line: number) {
    if (letters.length === 0) return;
    const key = `${activity.id} ${party.id}`;
    const before = this.cells.get(key);
    const all = new Set([...(before?.letters ?? []), ...letters]);
    const cell = { activity: activity.id, party: party.id, letters: LETTERS.filter((l) => all.has(l)), line };
    this.cells.set(key, { ...cell, line: before?.line ?? line });
  }
}

/** Names are the same whatever their case and spacing. */
const keyOf = (name: string) => fold(name).normalize('NFC').toLowerCase();
