/** The day at a moment (epoch ms, now when left out) where the reader is: `YYYY-MM-DD`. */
export function localDay(at = Date.now()): string {
  const now = new Date(at);
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
