const DAY = 24 * 60 * 60 * 1000;

// Calendar days are read as UTC: no clock change lies between two of them.

/** Days from one calendar day (`YYYY-MM-DD`) to another; negative when the other comes before it. */
export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

/** The calendar day that lies so many days (rounded down) after another; both `YYYY-MM-DD`. */
export const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + Math.floor(days) * DAY).toISOString().slice(0, 10);
