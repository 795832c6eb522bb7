import { inPlace } from "./in-place.ts";

/** Closes the control that is open, and returns it. */
function shutOpen(of: ParentNode): HTMLDetailsElement | null {
  const shut = of.querySelector<HTMLDetailsElement>(".controls details[open]");
  if (shut) shut.open = false;
  return shut;
}

/** Closes the control that is open, and gives the focus back to its button. */
export const shutByKey = (of: ParentNode): void => shutOpen(of)?.querySelector("summary")?.focus();

/**
 * Closes the control that is open when something outside it is pressed or gets the focus. A press on words gives the focus to
 * what holds them and the control alike: that is no way out of it. Gives what ends it.
 */
export function shutFromOutside(): () => void {
  const shut = ({ type, target }: Event): void => {
    const open = document.querySelector(".controls details[open]");
    if (!open || !(target instanceof Element) || open.contains(target)) return;
    const isBeside = target.closest(".explorer") !== null;
    // A press closes it when it has become a click: before that nothing may move, or the click would be lost.
    if (type === "focusin" && (target.contains(open) || !target.matches(":focus-visible"))) return;
    if (type === "click" || isBeside) shutOpen(document);
    else inPlace(target, () => shutOpen(document));
  };
  // Before a choice is drawn: what was pressed may be gone then.
  const types = ["click", "focusin"];
  for (const type of types) document.addEventListener(type, shut, true);
  return () => types.forEach((type) => document.removeEventListener(type, shut, true));
}
