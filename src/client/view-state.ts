import { getQuery, setQuery } from "./query.ts";

function parameter(radio: HTMLInputElement): string | undefined {
  return radio.closest(".price-finder") ? radio.name : radio.closest("figure[id]")?.id;
}

/**
 * Keeps the chosen view of each figure and the choices of the price finder in the address: `?<figure>=<view>`,
 * `?stoerrelse=…`. A choice that is the default stays out of it, and a value that no radio has changes nothing.
 */
export function viewState(): void {
  const radios = document.querySelectorAll<HTMLInputElement>(
    "figure[id] .views input[type=radio], .price-finder input[type=radio]",
  );
  for (const radio of radios) {
    const name = parameter(radio);
    if (!name) continue;
    if (getQuery(name) === radio.value) radio.checked = true;
    radio.addEventListener("change", () => setQuery({ [name]: radio.defaultChecked ? "" : radio.value }));
  }
}
