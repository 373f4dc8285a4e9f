import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** A reader stays within a volume: previous and next do not lead out of it. */
export const onRequest = defineRouteMiddleware((context) => {
  const { entry, pagination } = context.locals.starlightRoute;
  const { volume } = entry.data;
  const inside = (href: string) => volume !== undefined && href.startsWith(`/${volume}/`);
  if (pagination.prev && !inside(pagination.prev.href)) pagination.prev = undefined;
  if (pagination.next && !inside(pagination.next.href)) pagination.next = undefined;
});
