import { fewTold } from "../../lib/few-told.ts";
import { announce } from "../announce.ts";
import { hashId } from "../hash-id.ts";
import { noneFits } from "../none-fits.ts";
import { make } from "../make.ts";
import { setQuery } from "../query.ts";
import { askedBy, askedWords, clearFields, fieldsOf, fillFromAddress } from "./fields.ts";
import { listedGroups } from "./groups.ts";
import { moreWords } from "./more-words.ts";
import { orderer } from "./orderer.ts";
import { soughtIn } from "./sought.ts";
import { tallyShower } from "./tallies.ts";
import { fits, ORDER, SOUGHT, wishesIn } from "./wishes.ts";

/** Browsers refuse an address that changes with every keystroke. */
const PAUSE = 300;

const isLeft = (listed: HTMLElement): boolean => !listed.matches("[data-out]");

/**
 * Lets a filter narrow all that is `.listed` on the page and put it in another order, tell how much is left, and keep what is asked
 * for in the address. What is counted is what the filter names in `data-counted`. Gives what its button for folds does.
 */
export function listFilter(filter: HTMLElement): { foldAll: () => void } {
  const fields = fieldsOf(filter);
  const all = [...document.querySelectorAll<HTMLElement>(".listed")].map((listed) => ({
    listed,
    sought: soughtIn(listed.textContent),
  }));
  const counted = all.map(({ listed }) => listed).filter((listed) => listed.matches(filter.dataset["counted"] ?? "*"));
  const told = filter.querySelector<HTMLElement>("[data-all]");
  const notice = make("p", { className: "notice", hidden: true });
  filter.append(notice);
  const clear = filter.querySelector<HTMLButtonElement>(".filter-clear");
  const elsewhere = filter.querySelector<HTMLAnchorElement>(".filter-elsewhere");
  const unfold = filter.querySelector<HTMLButtonElement>(".fold-all");
  const groups = listedGroups();
  const order = orderer(counted);
  const tally = tallyShower();
  let ordered = "";
  /** What the address asks for in vain, until the reader asks for something. */
  let gone: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    const wishes = wishesIn(fields);
    const isNarrowed = wishes.size > 0;
    for (const { listed, sought } of all) listed.toggleAttribute("data-out", !fits(listed, sought, wishes));
    const key = fields.find(({ name }) => name === ORDER)?.value ?? "";
    if (key !== ordered) order((ordered = key));
    const left = counted.filter(isLeft);
    groups.show(isNarrowed);
    tally(left);
    filter.toggleAttribute("data-narrowed", isNarrowed);
    if (clear) clear.hidden = !isNarrowed;
    const whole = told?.dataset["all"] ?? "";
    const isNone = isNarrowed && left.length === 0;
    const asking = fields.filter((field) => field.name !== ORDER && askedBy(field) !== "");
    const some = isNarrowed ? `${left.length} af ${whole}` : whole;
    if (told) told.textContent = isNone ? noneFits(whole, asking.map(askedWords)) : some;
    if (elsewhere) {
      const sought = wishes.get(SOUGHT) ?? "";
      elsewhere.hidden = !isNone || sought === "";
      elsewhere.search = String(new URLSearchParams({ q: sought }));
    }
  }

  function keep(): void {
    const chosen = new Map([...wishesIn(fields), [ORDER, ordered]]);
    setQuery(Object.fromEntries(fields.map(({ name }) => [name, chosen.get(name) ?? ""])));
  }

  function change(): void {
    show();
    notice.hidden = gone.length === 0;
    notice.textContent = fewTold(gone).join(" ");
    announce([...fewTold(gone), told?.textContent ?? ""].join(" "));
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  }

  function ask(): void {
    gone = [];
    change();
  }

  function showAll(): void {
    clearFields(fields.filter(({ name: field }) => field !== ORDER));
    ask();
  }

  /** Whoever is led to something that has been left out is shown all. */
  function lead(): void {
    const target = document.getElementById(hashId());
    if (!target?.closest("[data-out]")) return;
    showAll();
    for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
      fold.open = true;
    }
    target.scrollIntoView();
  }

  const name = (): void => {
    if (unfold) unfold.textContent = groups.areOpen() ? "Fold alle ind" : "Fold alle ud";
  };
  filter.addEventListener("input", ask);
  clear?.addEventListener("click", () => {
    showAll();
    fields[0]?.focus();
  });
  // The event of a fold does not rise, so that it is met on its way down.
  document.addEventListener("toggle", name, true);
  addEventListener("hashchange", lead);
  gone = fillFromAddress(fields, location.search);
  show();
  // What was chosen before this came is told and kept as what is chosen later.
  if (clear?.hidden === false || ordered || gone.length > 0) change();
  lead();
  // Nobody waits for them: until they come, words are looked for in what stands on the page.
  void moreWords(filter).then((more) => {
    for (const one of all) {
      const words = more[one.listed.querySelector("a")?.pathname ?? ""];
      if (words !== undefined) one.sought = soughtIn(`${one.listed.textContent} ${words}`);
    }
    if (wishesIn(fields).has(SOUGHT)) change();
  });
  return { foldAll: groups.foldAll };
}
