import { asksForView } from "./asks-for-view.ts";

const FAILED = "Valgene kunne ikke hentes. Prøv at genindlæse siden.";

/** Fetches what works the controls when the reader first touches one or presses a mark, or at once where the address asks for a view. */
function load(root: HTMLElement): void {
  let begun = false;
  const begin = async (pressed?: EventTarget | null): Promise<void> => {
    if (begun) return;
    begun = true;
    try {
      const { start } = await import("./island.tsx");
      await start(root, pressed);
    } catch (problem) {
      const told = Object.assign(document.createElement("p"), { className: "notice", textContent: FAILED });
      root.append(told);
      throw problem;
    }
  };
  if (asksForView(location.search)) void begin();
  for (const type of ["pointerdown", "focusin"]) root.addEventListener(type, () => void begin());
  root.previousElementSibling?.querySelector(".canvas")?.addEventListener("click", ({ target }) => void begin(target));
}

document.querySelectorAll<HTMLElement>(".explorer").forEach(load);
