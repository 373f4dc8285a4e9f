/** 「复制本条链接」 copies the clause's full address instead of following it; without permission it stays a link. */
document.addEventListener('click', async (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy-link]') : null;
  if (!link || !navigator.clipboard) return;
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(link.href);
    link.textContent = '已复制';
  } catch {
    location.href = link.href;
  }
});
