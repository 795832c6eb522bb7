/** Tells in place what the list beneath says of the reader's own municipality, or that it says nothing of it. */
const told = document.querySelector<HTMLElement>(".own-told");
if (told) {
  const before = told.innerHTML;
  const tell = (): void => {
    const chosen = document.querySelector<HTMLSelectElement>(".own-kommune select")?.value;
    told.innerHTML =
      document.querySelector(".own-kommune .mine")?.innerHTML ?? (chosen ? (told.dataset["others"] ?? "") : before);
  };
  // Each time after the municipality has been marked.
  queueMicrotask(tell);
  document.addEventListener("change", tell);
  addEventListener("pageshow", tell);
}
