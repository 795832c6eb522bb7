import { announce } from "./announce.ts";
import { fold } from "./fold.ts";
import { noneFits } from "./none-fits.ts";
import { tellGone } from "./row-list-told.ts";
import { ROW_LINKS } from "./row-links.ts";
import { getQuery, setQuery } from "./query.ts";

/** What is said once for several rows, and is true of each. */
const HEADS = [
  [".row-group", "summary, summary + .parts"],
  ["tr", "th"],
  ["td", ".across"],
  [".role", "summary"],
] as const;

/** What a row says, with what stands at the heads above it. */
function textOf(entry: HTMLElement): string {
  const own = [...entry.children].filter((part) => !part.matches(ROW_LINKS)).map((part) => part.textContent);
  const heads = HEADS.flatMap(([around, head]) =>
    [...(entry.closest(around)?.querySelectorAll(head) ?? [])].map((part) => part.textContent),
  );
  return fold([...heads, ...own].join(" "));
}

/** So that the number of rows is written as everywhere else, without what writes all other numbers. */
const number = new Intl.NumberFormat("da-DK");

/**
 * Lets a field hide the entries of a list that do not hold every word of the query, unfold the groups of those that do, and
 * tell how many they are.
 */
function search(root: HTMLElement, field: HTMLInputElement, told: HTMLElement): void {
  const entries = [...root.querySelectorAll<HTMLElement>(".entry")].map((entry) => ({ entry, text: textOf(entry) }));
  const groups = groupsOf(root);
  const all = told.dataset["all"] ?? "";
  const clear = Object.assign(document.createElement("button"), { type: "button", textContent: "Vis alle" });
  clear.hidden = true;
  told.after(clear);
  let before: boolean[] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    for (const { entry, text } of entries) entry.hidden = !words.every((word) => text.includes(word));
    const left = entries.filter(({ entry }) => !entry.hidden).length;
    const some = words.length === 0 ? all : `${number.format(left)} af ${all}`;
    told.textContent = left === 0 ? noneFits(all, [field.value.trim()]) : some;
    clear.hidden = left > 0;
    root.toggleAttribute("data-none", left === 0);
    if (words.length > 0) {
      before ??= groups.map(({ open }) => open);
      for (const group of groups) group.open = true;
    } else if (before) {
      for (const [at, group] of groups.entries()) group.open = before[at] ?? true;
      before = undefined;
    }
  }

  /** Whoever is led to a row that a search has left out is shown all rows. */
  function showTargeted(): void {
    const target = entries.find(({ entry }) => entry.hidden && location.hash === `#${entry.id}`);
    if (!target) return;
    field.value = "";
    show();
    target.entry.scrollIntoView();
  }

  /** Browsers refuse an address that changes with every keystroke. */
  function keep(): void {
    clearTimeout(timer);
    timer = setTimeout(() => setQuery({ søg: field.value.trim() }), 300);
  }

  addEventListener("hashchange", showTargeted);
  function change(): void {
    show();
    announce(told.textContent);
    keep();
  }
  field.addEventListener("input", change);
  clear.addEventListener("click", () => {
    field.value = "";
    field.focus();
    change();
  });
  // What the address asks for, and what was typed before this came.
  field.value ||= getQuery("søg") ?? "";
  if (!field.value) return;
  show();
  keep();
  showTargeted();
}

const groupsOf = (root: HTMLElement): HTMLDetailsElement[] => [
  ...root.querySelectorAll<HTMLDetailsElement>(".row-group"),
];

/** Makes a list of rows searchable. Gives what its button does: unfolds all groups, or folds them when all are unfolded. */
export function rowList(root: HTMLElement): { foldAll: () => void } {
  const groups = groupsOf(root);
  const field = root.querySelector<HTMLInputElement>(".table-tools input");
  const told = root.querySelector<HTMLElement>(".table-count");
  const button = root.querySelector<HTMLButtonElement>(".fold-all");
  const areOpen = (): boolean => groups.every(({ open }) => open);
  const name = (): void => {
    if (button) button.textContent = areOpen() ? "Fold alle ind" : "Fold alle ud";
  };
  // The event of a fold does not rise, so that it is met on its way down.
  root.addEventListener("toggle", name, true);
  if (field && told) search(root, field, told);
  tellGone(root);
  name();
  return {
    foldAll() {
      const open = !areOpen();
      for (const group of groups) group.open = open;
    },
  };
}
