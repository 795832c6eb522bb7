/** Lets a printed page tell the address of what is on it, with the view that is chosen. */
export function printedAddress(): void {
  onbeforeprint = () => {
    document.body.dataset["at"] = location.href;
  };
}
