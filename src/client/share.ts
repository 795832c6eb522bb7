import { announce } from "./announce.ts";
import { getQuery } from "./query.ts";

const COPIED = "Linket er kopieret";
const MARKED = "Kopiér linket i feltet.";

/** Where a figure belongs, in the view that is chosen here. An empty home is the page as the address has it. */
function addressOf({ dataset: { figure = "", home = location.pathname } }: HTMLButtonElement): string {
  const url = new URL(home, location.href);
  const view = getQuery(figure);
  if (view !== null) url.searchParams.set(figure, view);
  url.hash = figure;
  return url.href;
}

function linkField(): HTMLInputElement {
  const field = document.createElement("input");
  field.className = "share-link";
  field.readOnly = true;
  field.ariaLabel = "Link til figuren";
  return field;
}

function shareButton(button: HTMLButtonElement): void {
  const label = button.textContent;
  const field = linkField();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function copy(): Promise<void> {
    const address = addressOf(button);
    try {
      await navigator.clipboard.writeText(address);
      announce(COPIED);
      button.textContent = COPIED;
      clearTimeout(timer);
      timer = setTimeout(() => {
        button.textContent = label;
      }, 2000);
    } catch {
      button.after(field);
      field.value = address;
      // Not every browser moves the focus to what it selects.
      field.focus();
      field.select();
      announce(MARKED);
    }
  }

  button.addEventListener("click", () => void copy());
}

/**
 * Lets the reader copy a link to a figure on the page where it belongs, its chosen view included. Where the clipboard is closed,
 * the link is shown in a field and selected instead.
 */
export function shareButtons(): void {
  document.querySelectorAll<HTMLButtonElement>("button.share[data-figure]").forEach(shareButton);
}
