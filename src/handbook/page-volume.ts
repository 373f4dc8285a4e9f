import type { Volume } from '../lib/volumes.ts';

/** The volume whose figures a page shows: its chapter's, or the one that a page over a whole volume names. */
export function pageVolume(locals: App.Locals): Volume | undefined {
  return locals.volume ?? locals.starlightRoute.entry.data.volume;
}
