import { announce } from "./announce.ts";
import { distance } from "./geometry.ts";
import { isVisible, type DrawnMark, markOf, nearestMark, visibleMarks } from "./marks.ts";
import { GAP, placeTip } from "./place-tip.ts";

const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

function makeTip(canvas: HTMLElement): HTMLElement {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  // The live region says the value; said here as well it would be heard twice.
  tip.ariaHidden = "true";
  canvas.append(tip);
  return tip;
}

function makeFocusable(canvas: HTMLElement): void {
  const title = canvas.closest("figure")?.querySelector(".figure-title")?.textContent.trim().replace(/\.$/, "");
  canvas.tabIndex = 0;
  canvas.role = "group";
  canvas.ariaLabel = `${title ? `${title}. ` : ""}Brug piletasterne til at læse værdierne.`;
}

function figureReader(canvas: HTMLElement): void {
  const tip = makeTip(canvas);
  let current: DrawnMark | undefined;

  function place(mark: DrawnMark): void {
    // From the corner the tip can be as wide as the canvas; only then is its size its own.
    tip.style.left = tip.style.top = "0";
    const frame = canvas.getBoundingClientRect();
    const others = visibleMarks(canvas)
      .filter((other) => other !== mark)
      .map((other) => other.getBoundingClientRect());
    const box = placeTip(frame, mark.getBoundingClientRect(), others, tip.offsetWidth, tip.offsetHeight);
    tip.style.left = `${box.left - frame.left}px`;
    tip.style.top = `${box.top - frame.top}px`;
  }

  function show(mark: DrawnMark, text = mark.dataset["v"]): void {
    mark.classList.add("read");
    tip.hidden = false;
    tip.textContent = text ?? "";
    place(mark);
  }

  // The mark is kept in mind: a pointer that trembles on it must not bring the tip back, and the keys go on from it, also
  // those of a reader who has been away.
  function dismiss(): void {
    current?.classList.remove("read");
    tip.hidden = true;
  }

  function read(mark?: DrawnMark, text?: string): void {
    if (mark === current) return;
    dismiss();
    current = mark;
    if (mark) show(mark, text);
  }

  function readAt(event: PointerEvent): void {
    const { clientX: x, clientY: y } = event;
    // The strokes of a strip lie over each other: whichever lies uppermost, the nearest is meant.
    const under = canvas.querySelector(".all") ? undefined : markOf(canvas, event.target);
    // The pointer may be moved over the gap and onto the tip, to read it under a magnifier (WCAG 1.4.13).
    const onTip = !tip.hidden && distance(tip.getBoundingClientRect(), x, y) <= GAP;
    if (!under && onTip) return;
    const mark = under ?? nearestMark(canvas, x, y);
    // Keys come to each mark by itself; a pointer meets all that share its place.
    read(mark, mark?.dataset["here"]);
  }

  function readByKey(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const marks = visibleMarks(canvas);
    const first = marks.findIndex(({ dataset }) => "first" in dataset);
    // What was read may be gone: a strip has other marks once those of all municipalities have come.
    const from = current ? marks.indexOf(current) : -1;
    const at = from >= 0 ? from + step : Number.isFinite(step) ? first : step;
    const mark = marks[Math.max(0, Math.min(at, marks.length - 1))];
    if (!mark) return;
    read();
    read(mark);
    mark.scrollIntoView({ block: "nearest", inline: "nearest" });
    announce(tip.textContent);
  }

  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") readAt(event);
  });
  canvas.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") read();
  });
  // A finger that scrolls ends in pointercancel, so only a tap comes here; nothing stands in the way of scrolling.
  document.addEventListener("pointerup", (event) => {
    if (event.pointerType !== "touch") return;
    if (event.target instanceof Node && canvas.contains(event.target)) readAt(event);
    else read();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") dismiss();
  });
  canvas.addEventListener("keydown", readByKey);
  canvas.addEventListener("focus", () => {
    if (current && isVisible(current)) show(current);
  });
  canvas.addEventListener("blur", dismiss);
  addEventListener("resize", () => {
    if (!current || tip.hidden) return;
    if (isVisible(current)) place(current);
    else read();
  });
  makeFocusable(canvas);
}

/**
 * Lets the values of every figure be read off: by pointer and touch at the mark under or nearest to it, and by arrow
 * keys, Home and End through the marks in the order of the document, beginning at the one that is `first`, announced politely. Escape hides the tip. Figures
 * that are drawn later tell so with the event `figures`.
 */
export function figureReaders(): void {
  const begin = (): void => {
    for (const canvas of document.querySelectorAll<HTMLElement>(
      ":is(figure.figure, .own-place) .canvas:not([tabindex])",
    )) {
      if (canvas.querySelector("[data-v]")) figureReader(canvas);
    }
  };
  begin();
  document.addEventListener("figures", begin);
}
