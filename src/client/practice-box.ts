/** The questions of a section or chapter, opened where they stand; without this code the link leads to the practice page. */
class PracticeBox extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a') as HTMLAnchorElement;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#open(link);
    });
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    const { chapter = '', section } = this.dataset;
    const place = document.createElement('div');
    try {
      const { mountPractice } = await import('../components/islands/quiz/mount.tsx');
      await mountPractice(place, chapter, section, () => {
        place.remove();
        link.hidden = false;
        link.focus();
      });
      this.append(place);
      link.hidden = true;
      place.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true });
    } catch {
      location.href = link.href;
    }
  }
}

customElements.define('practice-box', PracticeBox);
