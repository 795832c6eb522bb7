import { announce } from "./announce.ts";
import { remember, remembered, type OwnKommune } from "./remembered-kommune.ts";

function optionsKommune(option: HTMLOptionElement | undefined): OwnKommune | undefined {
  if (!option?.value) return undefined;
  return { code: option.value, name: option.text, href: option.dataset["href"] ?? "" };
}

function showLink(link: HTMLAnchorElement, own: OwnKommune | undefined): void {
  link.hidden = !own?.href;
  if (!own?.href) return;
  link.href = own.href;
  link.textContent = own.name;
}

function show(own: OwnKommune | undefined, selects: Iterable<HTMLSelectElement>): void {
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>("[data-k]")) {
    element.classList.toggle("mine", element.dataset["k"] === own?.code);
  }
  for (const select of selects) {
    const known = [...select.options].some((option) => option.value === own?.code);
    select.value = own && known ? own.code : "";
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.my-kommune-link")) showLink(link, own);
}

/**
 * Remembers the reader's own municipality in this browser only, and marks it on every page: what carries its code as
 * `data-k` gets the class `mine`, and the link in the header leads to its page. The empty option forgets it.
 */
export function myKommune(): void {
  const selects = document.querySelectorAll<HTMLSelectElement>(".my-kommune select");
  for (const select of selects) {
    select.addEventListener("change", () => {
      const own = optionsKommune(select.selectedOptions[0]);
      remember(own);
      announce(own ? `${own.name} er valgt som din kommune` : "Dit kommunevalg er slettet");
      show(own, selects);
    });
    select.closest(".my-kommune")?.removeAttribute("hidden");
  }
  show(remembered(), selects);
  // A page that comes back whole from the browser's history may have been left before the choice was made.
  addEventListener("pageshow", (event) => {
    if (event.persisted) show(remembered(), selects);
  });
}
