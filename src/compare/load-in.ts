const FAILED = "Tallene kunne ikke hentes. Prøv at genindlæse siden.";

/** What works a part of a page, as a module of its own. */
interface Worked {
  start: (root: HTMLElement) => Promise<void>;
}

/** Fetches what works a part of a page when its choices are first touched, or at once; tells there when that fails. */
export function loadIn(selector: string, atOnce: boolean, load: () => Promise<Worked>): void {
  const root = document.querySelector<HTMLElement>(selector);
  const choices = root?.querySelector(".choices");
  if (!root || !choices) return;
  const touched = new AbortController();
  const begin = async (): Promise<void> => {
    touched.abort();
    try {
      const { start } = await load();
      await start(root);
    } catch (problem) {
      root.append(Object.assign(document.createElement("p"), { className: "notice", textContent: FAILED }));
      throw problem;
    }
  };
  if (atOnce) void begin();
  else
    for (const type of ["pointerdown", "focusin", "change"])
      choices.addEventListener(type, () => void begin(), touched);
}
