import { boxWithin } from "./geometry.ts";

/** The room between a number and its panel, in pixels. */
const GAP = 8;
const NUMBERS = 'a.tal[href^="#"]';

/** The account that a number of this page leads to, where the page has it. */
const accountOf = (link: HTMLAnchorElement): HTMLElement | null => document.getElementById(link.hash.slice(1));

function element(name: "button" | "div" | "p" | "dl", className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** The account as it stands at the end of the page, with the way there and the way out. */
function fill(panel: HTMLElement, link: HTMLAnchorElement, account: HTMLElement): void {
  const copy = document.importNode(account, true);
  const list = element("dl", "account-copy");
  list.append(...copy.children);
  const there = document.createElement("a");
  there.href = link.hash;
  there.textContent = "Vis i listen over tal";
  const close = element("button", "account-close", "Luk");
  const ways = element("p", "account-ways");
  ways.append(there, close);
  panel.replaceChildren(list, ways);
  panel.ariaLabel = `Hvor ${link.textContent} kommer fra`;
}

/** Puts the panel under its number, or over it where there is more room. */
function place(panel: HTMLElement, link: HTMLElement): void {
  const number = link.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const frame = { left: GAP, top: GAP, right: innerWidth - GAP, bottom: innerHeight - GAP };
  const below = number.bottom + GAP;
  const fits = below + height <= frame.bottom || number.top < innerHeight - number.bottom;
  const box = boxWithin(frame, number.left, fits ? below : number.top - GAP - height, width, height);
  panel.style.left = `${box.left + scrollX}px`;
  panel.style.top = `${box.top + scrollY}px`;
}

/**
 * The panel stands last in the document, but is read after its number: Tab past its end goes on from the number, and
 * Shift+Tab before its beginning goes back to it. Closing gives the focus to the number before the browser moves it on.
 */
function leaveByTab(panel: HTMLElement, event: KeyboardEvent): void {
  const { key, shiftKey, target } = event;
  // Its first stop is a link, before which it has the focus itself, and its last is the button.
  const atEnd = target === panel.querySelector(shiftKey ? "a" : "button") || (shiftKey && target === panel);
  if (key !== "Tab" || !atEnd) return;
  panel.hidePopover();
  if (shiftKey) event.preventDefault();
}

/**
 * Shows where a number comes from in a small panel beside it, instead of leading to the end of the page. It is closed by
 * Escape, by its button, by Tab out of it and by a press outside it, and gives the focus back to its number.
 */
export function accountPanel(): void {
  if (!document.querySelector(NUMBERS) || !("popover" in HTMLElement.prototype)) return;
  const panel = element("div", "account-panel");
  panel.popover = "auto";
  panel.role = "dialog";
  panel.tabIndex = -1;
  document.body.append(panel);
  panel.addEventListener("keydown", (event) => leaveByTab(panel, event));

  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(".account-close, .account-panel a")) panel.hidePopover();
    const link = target?.closest<HTMLAnchorElement>(NUMBERS);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const account = accountOf(link);
    if (!account) return;
    event.preventDefault();
    fill(panel, link, account);
    // Not every browser gives the focus to a link that is pressed, and the panel gives it back to what had it.
    link.focus({ preventScroll: true });
    panel.showPopover();
    place(panel, link);
    panel.focus({ preventScroll: true });
  });
}
