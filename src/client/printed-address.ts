/** Lets the foot of a printed page tell the address of what is on it, with the view that is chosen. */
export function printedAddress(): void {
  addEventListener("beforeprint", () => {
    const foot = document.querySelector<HTMLElement>(".site-foot");
    if (foot) foot.dataset["at"] = ` · ${location.href}`;
  });
}
