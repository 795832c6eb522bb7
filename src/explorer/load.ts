import { fetchedOnce } from "../client/fetched-once.ts";
import { asksForView } from "../views/asks-for-view.ts";

/** Fetches what works the controls when the reader first touches one or presses a mark, or at once where the address asks for a view. */
function load(root: HTMLElement): void {
  const figure = root.previousElementSibling;
  // A link that keeps to the time of the first view asks for no other.
  const home = figure?.querySelector<HTMLElement>(".share")?.dataset["home"];
  const isAsked = asksForView(location.search) && !home?.endsWith(location.search);
  // It tells whoever this does not come to, and whoever it fails.
  const late = root.nextElementSibling;
  late?.remove();
  let pressed: Event | undefined;
  const begin = fetchedOnce(root, "Valgene", async () => {
    try {
      await import("./island.tsx").then((island) => island.start(root, pressed));
      late?.remove();
    } catch (problem) {
      // Whoever opens it again tries again; no two are open.
      root.querySelector("[open]")?.removeAttribute("open");
      if (isAsked) figure?.before(late ?? "");
      throw problem;
    }
  });
  if (figure && isAsked) {
    // Until it comes, the page's own figure stands there.
    figure.ariaBusy = "true";
    void begin().finally(() => (figure.ariaBusy = null));
  }
  // A step forward to an address with choices.
  addEventListener("popstate", () => void (asksForView(location.search) && begin()));
  for (const type of ["pointerdown", "focusin", "click"])
    root.addEventListener(type, () => {
      // Between a press and its click nothing may move: the click would be lost.
      if (type === "click" || (type === "focusin" && root.querySelector(":focus-visible")))
        root.classList.add("touched");
      void begin();
    });
  const canvas = figure?.querySelector(".canvas");
  for (const type of ["click", "keydown"])
    canvas?.addEventListener(type, (event) => {
      if ("key" in event && event.key !== "Enter") return;
      pressed = event;
      void begin();
    });
}

document.querySelectorAll<HTMLElement>(".explorer").forEach(load);
