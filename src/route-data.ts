import { handbook } from 'virtual:handbook';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** The home page bears the handbook's name; previous and next do not lead out of a volume. */
export const onRequest = defineRouteMiddleware((context) => {
  const { entry, pagination } = context.locals.starlightRoute;
  if (entry.id === 'index' || entry.id === '') entry.data.title = handbook.company.handbook;
  const { volume } = entry.data;
  const inside = (href: string) => volume !== undefined && href.startsWith(`/${volume}/`);
  if (pagination.prev && !inside(pagination.prev.href)) pagination.prev = undefined;
  if (pagination.next && !inside(pagination.next.href)) pagination.next = undefined;
});
