/** Today in China, YYYY-MM-DD; CALLBOOK_DATE sets another day. The only clock of the build. */
export function today(): string {
  return process.env.CALLBOOK_DATE ?? new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
