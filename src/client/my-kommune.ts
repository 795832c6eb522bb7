import { announce } from "./announce.ts";

const KEY = "kommune";

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    // Private browsing may forbid storage altogether: then nothing is remembered from page to page.
    return "";
  }
}

function remember(code: string): void {
  try {
    if (code) localStorage.setItem(KEY, code);
    else localStorage.removeItem(KEY);
  } catch {
    // The choice still holds on this page.
  }
}

function lookUp(json: string | undefined, code: string): string | undefined {
  const values: Record<string, string> = JSON.parse(json ?? "{}");
  return values[code];
}

function showLink(link: HTMLAnchorElement, code: string): void {
  const href = lookUp(link.dataset["hrefs"], code);
  const name = lookUp(link.dataset["names"], code);
  link.hidden = !href || !name;
  if (!href || !name) return;
  link.href = href;
  link.textContent = name;
}

function show(code: string, selects: Iterable<HTMLSelectElement>): void {
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>("[data-k]")) {
    element.classList.toggle("mine", element.dataset["k"] === code);
  }
  for (const select of selects) {
    const known = [...select.options].some((option) => option.value === code);
    select.value = known ? code : "";
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.my-kommune-link")) showLink(link, code);
}

/**
 * Remembers the reader's own municipality, by its code, in this browser only, and marks it on every page: what
 * carries its `data-k` gets the class `mine`, and the link in the header leads to its page. The empty option forgets it.
 */
export function myKommune(): void {
  const selects = document.querySelectorAll<HTMLSelectElement>("select.my-kommune, .my-kommune select");
  for (const select of selects) {
    select.addEventListener("change", () => {
      const name = select.selectedOptions[0]?.text;
      remember(select.value);
      announce(select.value ? `${name} er valgt som din kommune` : "Din kommune er glemt");
      show(select.value, selects);
    });
    select.closest(".my-kommune[hidden]")?.removeAttribute("hidden");
  }
  show(remembered(), selects);
  // A page that comes back whole from the browser's history may have been left before the choice was made.
  addEventListener("pageshow", (event) => {
    if (event.persisted) show(remembered(), selects);
  });
}
