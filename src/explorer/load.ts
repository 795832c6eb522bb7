import { asksForView } from "./asks-for-view.ts";

const FAILED = "Valgene kunne ikke hentes. Prøv at genindlæse siden.";

/** Fetches what works the controls when the reader first touches one, or at once where the address asks for a view. */
function load(root: HTMLElement): void {
  const begin = async (): Promise<void> => {
    for (const type of ["pointerdown", "focusin"]) root.removeEventListener(type, begin);
    try {
      const { start } = await import("./island.tsx");
      await start(root);
    } catch (problem) {
      const told = Object.assign(document.createElement("p"), { className: "notice", textContent: FAILED });
      root.append(told);
      throw problem;
    }
  };
  if (asksForView(location.search)) void begin();
  else for (const type of ["pointerdown", "focusin"]) root.addEventListener(type, begin);
}

document.querySelectorAll<HTMLElement>(".explorer").forEach(load);
