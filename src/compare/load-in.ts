import { fetchedOnce } from "../client/fetched-once.ts";

/** What works a part of a page, as a module of its own. */
interface Worked {
  start: (root: HTMLElement) => Promise<void>;
}

/** Fetches what works a part of a page when its choices are first touched, or at once. `what` they need, and what is done where that fails. */
export function loadIn(
  selector: string,
  atOnce: boolean,
  what: string,
  load: () => Promise<Worked>,
  failed: (root: HTMLElement) => void,
): void {
  const root = document.querySelector<HTMLElement>(selector);
  const choices = root?.querySelector(".choices");
  if (!root || !choices) return;
  const begin = fetchedOnce(root, what, async () => {
    try {
      await (await load()).start(root);
    } catch (problem) {
      failed(root);
      throw problem;
    }
  });
  if (atOnce) void begin();
  // A button sends what is chosen as it is: it must not be exchanged while it is pressed.
  for (const field of choices.querySelectorAll("select, input"))
    for (const type of ["pointerdown", "focusin", "change"]) field.addEventListener(type, () => void begin());
}
