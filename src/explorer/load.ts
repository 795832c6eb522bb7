import { fetchedOnce } from "../client/fetched-once.ts";
import { ASKS_FOR_VIEW } from "../views/of-view.ts";

/** Fetches what works the controls when the reader first touches one or presses a mark, or at once where the address asks for a view. */
function load(root: HTMLElement): void {
  let pressed: Event | undefined;
  const begin = fetchedOnce(root, "Valgene", async () => {
    try {
      await import("./island.tsx").then((island) => island.start(root, pressed));
    } catch (problem) {
      // Whoever opens it again tries again.
      for (const details of root.querySelectorAll("details")) details.open = false;
      throw problem;
    }
  });
  const figure = root.previousElementSibling;
  if (figure && ASKS_FOR_VIEW.test(location.search)) {
    // Until it comes, the page's own figure stands there.
    figure.ariaBusy = "true";
    void begin().finally(() => (figure.ariaBusy = null));
  }
  for (const type of ["pointerdown", "focusin", "click"])
    root.addEventListener(type, ({ target }) => {
      // Between a press and its click nothing may move: the click would be lost.
      const isByKey = type === "focusin" && target instanceof Element && target.matches(":focus-visible");
      if (type === "click" || isByKey) root.classList.add("touched");
      void begin();
    });
  const canvas = figure?.querySelector(".canvas");
  for (const type of ["click", "keydown"])
    canvas?.addEventListener(type, (event) => {
      if (event instanceof KeyboardEvent && event.key !== "Enter") return;
      pressed = event;
      void begin();
    });
}

document.querySelectorAll<HTMLElement>(".explorer").forEach(load);
