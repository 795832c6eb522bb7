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
    if (!open || !(target instanceof Node) || open.contains(target)) return;
    if (type === "pointerdown" || !target.contains(open)) shutOpen(document);
  };
  const types = ["pointerdown", "focusin"];
  for (const type of types) document.addEventListener(type, shut);
  return () => types.forEach((type) => document.removeEventListener(type, shut));
}
