import type { SearchFile } from "../site/search-record.ts";
import { announce } from "./announce.ts";
import { fetched } from "./fetched.ts";
import { setQuery } from "./query.ts";
import type { Answer } from "./search/answer.ts";
import { arrowKeys } from "./search/arrow-keys.ts";
import { askedInAddress } from "./search/asked-in-address.ts";

async function load(address: string, place: HTMLElement): Promise<Answer> {
  const [{ answerFrom }, response] = await Promise.all([import("./search/answer.ts"), fetched(address)]);
  const file: SearchFile = await response.json();
  return answerFrom(file, place);
}

/** Sentences on what the address asks for besides words, if a search has it not. */
async function unknownInAddress(): Promise<string[]> {
  const { search } = location;
  const isOfWords = [...new URLSearchParams(search).keys()].every((name) => name === "q");
  return isOfWords ? [] : (await import("./search/unknown-told.ts")).unknownTold(search);
}

/** Searches as the reader types. Engine and records are fetched at the first letter, never before. */
function searchPage(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const results = document.querySelector<HTMLElement>(".search-results");
  const count = document.querySelector<HTMLElement>(".search-count");
  const index = document.querySelector<HTMLElement>(".search-index");
  const failed = document.querySelector<HTMLElement>(".search-failed");
  if (!input || !results || !count || !index || !failed) return;
  /** What the address asks for that a search has not, until the reader asks for something else. */
  let unknown = unknownInAddress();
  let loading: Promise<Answer> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async (query: string): Promise<void> => {
    index.hidden = query !== "";
    failed.hidden = true;
    if (query === "") {
      results.replaceChildren();
      count.textContent = "";
      const told = (await unknown).join(" ");
      if (told === "" || input.value.trim() !== "") return;
      count.textContent = told;
      announce(told);
      return;
    }
    try {
      const answer = await (loading ??= load(form.dataset["records"] ?? "", results));
      const told = await unknown;
      // A slower answer to an earlier query must not replace that of the newest.
      if (input.value.trim() !== query) return;
      count.textContent = [...told, answer(query)].join(" ");
    } catch {
      loading = undefined;
      if (input.value.trim() !== query) return;
      // What there is stands on the page, and needs no search.
      results.replaceChildren();
      count.textContent = "";
      index.hidden = failed.hidden = false;
    }
    announce(count.textContent || failed.innerText);
  };

  input.addEventListener("input", () => {
    unknown = Promise.resolve([]);
    const query = input.value.trim();
    void search(query);
    clearTimeout(timer);
    timer = setTimeout(() => setQuery({ q: query }), 300);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void search(input.value.trim());
  });
  arrowKeys(input, results);
  const asked = askedInAddress(location.search);
  input.value ||= asked ?? "";
  void search(input.value.trim());
  if (asked === undefined) {
    count.textContent = "Adressen kan ikke læses. Skriv i feltet, hvad du leder efter.";
    announce(count.textContent);
  }
  // Whoever comes without a query came to write one, and from the field the arrows lead to what was found for another.
  input.focus({ preventScroll: true });
}

document.querySelectorAll<HTMLFormElement>("form.search[data-records]").forEach(searchPage);
