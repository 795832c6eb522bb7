import { announce } from "./announce.ts";
import { remember, remembered, type OwnKommune } from "./remembered-kommune.ts";

function optionsKommune(option: HTMLOptionElement | undefined): OwnKommune | undefined {
  if (!option?.value) return undefined;
  return { code: option.value, name: option.text, href: option.dataset["href"] ?? "" };
}

type Show = (own: OwnKommune | undefined) => void;

/** Lets a link name and lead to a municipality; one without a page, or none, brings back what the link was. */
function linkTo(link: HTMLAnchorElement): Show {
  const unchosen = { href: link.pathname, name: link.textContent };
  return (own) => {
    const to = own?.href ? own : unchosen;
    link.href = to.href;
    link.textContent = to.name;
  };
}

function mark(own: OwnKommune | undefined, selects: Iterable<HTMLSelectElement>): void {
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>("[data-k]")) {
    element.classList.toggle("mine", element.dataset["k"] === own?.code);
  }
  for (const select of selects) {
    const known = [...select.options].some((option) => option.value === own?.code);
    select.value = own && known ? own.code : "";
  }
}

/**
 * Remembers the reader's own municipality in this browser only, and marks it on every page: what carries its code as
 * `data-k` gets the class `mine`, and the link in the header leads to its page. The empty option forgets it.
 */
export function myKommune(): void {
  const selects = document.querySelectorAll<HTMLSelectElement>(".my-kommune select");
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a.my-kommune-link")].map(linkTo);
  const show: Show = (own) => {
    mark(own, selects);
    for (const link of links) link(own);
  };
  for (const select of selects) {
    select.addEventListener("change", () => {
      const own = optionsKommune(select.selectedOptions[0]);
      remember(own);
      announce(own ? `${own.name} er valgt som din kommune` : "Ingen kommune er valgt");
      show(own);
    });
  }
  show(remembered());
  document.addEventListener("figures", () => mark(remembered(), []));
  // A page that comes back whole from the browser's history may have been left before the choice was made.
  addEventListener("pageshow", (event) => {
    if (event.persisted) show(remembered());
  });
}
