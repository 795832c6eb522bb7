/** Sentences about each municipality, by its code. */
type Sentences = Partial<Record<string, string[]>>;

function item(content: string | Node): HTMLLIElement {
  const li = document.createElement("li");
  li.append(content);
  return li;
}

/** Tells in place what there is to say of the municipality that is chosen; of some others, where none is. */
function tellIn(told: HTMLElement, select: HTMLSelectElement): void {
  const before = [...told.childNodes];
  let all: Promise<Sentences> | undefined;
  const tell = async (): Promise<void> => {
    const [chosen] = select.selectedOptions;
    if (!chosen?.value) return told.replaceChildren(...before);
    const link = document.createElement("a");
    link.href = chosen.dataset["href"] ?? "";
    link.append(`Alt om ${chosen.text}`);
    all ??= fetch("/kommuner/kort-fortalt.json").then((response) => response.json());
    // Without them the link leads to where they stand too, and the next choice tries again.
    const own = await all.then(
      (found) => found[chosen.value] ?? [],
      () => {
        all = undefined;
        return [];
      },
    );
    if (chosen.selected) told.replaceChildren(...[...own, link].map(item));
  };
  // Each time after the municipality has been marked.
  queueMicrotask(() => void tell());
  select.addEventListener("change", () => void tell());
  // A page that comes back whole from the browser's history may have been left before the choice was made.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void tell();
  });
}

const list = document.querySelector<HTMLElement>(".own-short");
const choice = document.querySelector<HTMLSelectElement>(".own-place select");
if (list && choice) tellIn(list, choice);
