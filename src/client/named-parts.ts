const plain = (title: string): string => title.trim().replace(/\.$/, "");

/** What of a figure has its title in its name for those who hear it: the picture, and the table of it. */
export function namedParts(figure: HTMLElement, title: string) {
  const first = plain(title);
  const parts = [...figure.querySelectorAll("[aria-label]")].filter(({ ariaLabel }) => ariaLabel?.includes(first));
  const labels = parts.map(({ ariaLabel }) => ariaLabel ?? "");
  /** The words of a page that come back bring a caption of their own. */
  const call = (text: string): void => {
    const caption = figure.querySelector("caption");
    if (caption) caption.textContent = text;
  };
  return {
    /** Names them by another title. */
    name(other: string): void {
      for (const [at, element] of parts.entries())
        element.ariaLabel = labels[at]?.replace(first, () => plain(other)) ?? plain(other);
      call(other.trim());
    },
    /** Names them by a title under which there is nothing to read. */
    nameEmpty(other: string): void {
      for (const element of parts) element.ariaLabel = other;
      call(other);
    },
  };
}
