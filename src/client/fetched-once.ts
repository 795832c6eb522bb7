/** That something has not come, and what to do. */
export const notFetched = (what: string): string => `${what} kunne ikke hentes. Prøv igen, eller genindlæs siden.`;

/**
 * What is fetched when it is first asked for, and once. Where that fails it is told in `place`, whoever asked gets nothing, and
 * the next who asks makes it try again.
 */
export function fetchedOnce<T>(place: HTMLElement, what: string, load: () => Promise<T>): () => Promise<T | undefined> {
  const told = document.createElement("p");
  told.className = "notice";
  told.role = "alert";
  let begun: Promise<T | undefined> | undefined;
  const work = async (): Promise<T | undefined> => {
    try {
      const loaded = await load();
      // Between a press and its click nothing may move: the click would be lost.
      if (place.matches(":active")) addEventListener("click", () => told.remove());
      else told.remove();
      return loaded;
    } catch {
      begun = undefined;
      told.textContent = notFetched(what);
      place.prepend(told);
      return undefined;
    }
  };
  return () => (begun ??= work());
}
