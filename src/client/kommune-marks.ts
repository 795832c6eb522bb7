type Drawn = HTMLElement | SVGElement;

const within = (target: EventTarget | null, selector: string): Drawn | null =>
  target instanceof Element ? target.closest<Drawn>(selector) : null;

/** The municipality of the mark that is being read in the figure of an element. */
const readAt = (target: EventTarget | null): string | undefined =>
  within(target, ".canvas")?.querySelector<Drawn>(".read")?.dataset["k"];

const go = (code: string | undefined): void => {
  if (code === undefined) return;
  import("./go-to-kommune.ts")
    .then(({ goToKommune }) => goToKommune(code))
    // All municipalities, where the way to one does not come.
    .catch(() => (location.href = "/kommuner/"));
};

// On pages with marks of municipalities; the others are spared what it weighs. A mark leads to its municipality when it is pressed
// while it is read: by a pointer that is on it, by a second tap of a finger, or by Enter. The first tap only reads it.
let before: string | undefined;
document.addEventListener("pointerdown", ({ target }) => (before = readAt(target)));
document.addEventListener("click", ({ target }) => {
  const pressed = within(target, ".canvas [data-k]")?.dataset["k"];
  if (pressed === before) go(pressed);
});
document.addEventListener("keydown", ({ key, target }) => {
  if (key === "Enter") go(readAt(target));
});
for (const canvas of document.querySelectorAll(".canvas[aria-label]:has([data-k])"))
  canvas.ariaLabel += " Enter fører til kommunens side.";
