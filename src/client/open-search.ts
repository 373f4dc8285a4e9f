/** The shortcut of the installed handbook: /?search opens the search at once. */
if (new URLSearchParams(location.search).has('search')) {
  document.querySelector<HTMLElement>('[data-open-search]')?.click();
}
