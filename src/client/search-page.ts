import type { SearchRecord } from "../site/search-record.ts";
import { announce } from "./announce.ts";
import { getQuery, setQuery } from "./query.ts";
import type { Search } from "./search/engine.ts";
import { MOST_SHOWN, tell } from "./search/tell.ts";

async function load(address: string): Promise<Search> {
  const [{ searchIn }, response] = await Promise.all([import("./search/engine.ts"), fetch(address)]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const records: SearchRecord[] = await response.json();
  return searchIn(records);
}

function resultItem({ u, t, k, d }: SearchRecord): HTMLElement {
  const item = document.createElement("li");
  const kind = document.createElement("p");
  const link = document.createElement("a");
  const text = document.createElement("p");
  kind.className = "kicker";
  link.href = u;
  kind.append(k);
  link.append(t);
  text.append(d);
  item.append(kind, link, text);
  return item;
}

/** Searches as the reader types. Engine and records are fetched at the first letter, never before. */
function searchPage(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const results = document.querySelector<HTMLElement>(".search-results");
  const count = document.querySelector<HTMLElement>(".search-count");
  if (!input || !results || !count) return;
  let loading: Promise<Search> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async (query: string): Promise<void> => {
    if (query === "") {
      results.replaceChildren();
      count.textContent = "";
      return;
    }
    let say: string;
    try {
      const found = (await (loading ??= load(form.dataset["records"] ?? "")))(query);
      // A slower answer to an earlier query must not replace that of the newest.
      if (input.value.trim() !== query) return;
      results.replaceChildren(...found.records.slice(0, MOST_SHOWN).map(resultItem));
      say = tell(found, query);
    } catch {
      loading = undefined;
      say = "Søgningen kunne ikke hentes. Prøv igen, når der er net.";
    }
    count.textContent = say;
    announce(say);
  };

  input.addEventListener("input", () => {
    const query = input.value.trim();
    void search(query);
    clearTimeout(timer);
    timer = setTimeout(() => setQuery({ q: query }), 300);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void search(input.value.trim());
  });
  input.value ||= getQuery("q") ?? "";
  void search(input.value.trim());
  // Whoever comes without a query came to write one.
  if (input.value === "") input.focus({ preventScroll: true });
}

document.querySelectorAll<HTMLFormElement>("form.search").forEach(searchPage);
