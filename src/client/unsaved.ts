/** Leads back to the page that could not be opened, which the worker names after the #. */
const asked = new URL(location.hash.slice(1) || '/', location.origin);
const link = document.querySelector<HTMLAnchorElement>('a[data-again]');
if (link && asked.origin === location.origin) link.href = asked.href;
