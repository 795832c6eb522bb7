type Drawn = HTMLElement | SVGElement;

const codeAt = (
  target: EventTarget | null,
  found: (element: Element) => Drawn | null | undefined,
): string | undefined => (target instanceof Element ? found(target)?.dataset["k"] : undefined);

/** The municipality of the mark that is being read in the figure of an element. */
const readAt = (target: EventTarget | null): string | undefined =>
  codeAt(target, (element) => element.closest(".canvas")?.querySelector<Drawn>(".read"));

const go = (code: string | undefined): void => {
  if (code !== undefined) void import("./go-to-kommune.ts").then(({ goToKommune }) => goToKommune(code));
};

// On pages with marks of municipalities; the others are spared what it weighs. A mark leads to its municipality when it is pressed
// while it is read: by a pointer that is on it, by a second tap of a finger, or by Enter. The first tap only reads it.
let before: string | undefined;
document.addEventListener("pointerdown", ({ target }) => (before = readAt(target)));
document.addEventListener("click", ({ target }) => {
  const pressed = codeAt(target, (element) => element.closest<Drawn>(".canvas [data-k]"));
  if (pressed === before) go(pressed);
});
document.addEventListener("keydown", ({ key, target }) => {
  if (key === "Enter") go(readAt(target));
});
for (const canvas of document.querySelectorAll(".canvas[aria-label]:has([data-k])"))
  canvas.ariaLabel += " Enter fører til kommunens side.";
