import { askedTwice } from "../lib/asked-twice.ts";
import { fewTold } from "../lib/few-told.ts";
import { keysOf } from "../lib/keys-of.ts";
import { lowerCase } from "../lib/lower-case.ts";
import type { Column } from "../model/shape.ts";
import { FILTER, HIGHLIGHT, WORDS } from "./address-words.ts";
import { withExtras } from "./extras.ts";
import { REFUSALS } from "./refusal.ts";
import { standingColumn } from "./standing-column.ts";
import { FORMS, isAgainstBase, ORDERS, ROW_COUNT, SHOWN, type View } from "./view.ts";
import { codeOf, type ViewTable } from "./view-table.ts";

/** A channel that is not used, where the default uses it. */
const NONE = "-";
/** All codes of a column, or none highlighted, where the default has some. An empty text is a code: nothing is told. */
const NO_CODES = "*";

type Word = keyof typeof WORDS;

/** What no figure is without. */
const NEEDED: Partial<Record<Word, readonly string[]>> = { maal: [REFUSALS.noMeasure()], x: [REFUSALS.noAxis()] };

const words = keysOf(WORDS);

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The query of a view: only what differs from the default, so that the default has none. */
export function addressOf(view: View, standard: View): string {
  const query = new URLSearchParams();
  for (const word of words) {
    const [value, usual] = [view[WORDS[word]], standard[WORDS[word]]];
    if (value !== usual) query.set(word, value ?? NONE);
  }
  for (const name of [...new Set([...Object.keys(view.filters), ...Object.keys(standard.filters)])].sort()) {
    const codes = view.filters[name] ?? [];
    if (same(codes, standard.filters[name])) continue;
    for (const code of codes.length > 0 ? codes : [NO_CODES]) query.append(FILTER + name, code);
  }
  if (!same(view.highlight, standard.highlight)) {
    for (const code of view.highlight.length > 0 ? view.highlight : [NO_CODES]) query.append(HIGHLIGHT, code);
  }
  return query.toString();
}

/** Whether two views have the same address. */
export const isSameView = (one: View, other: View, standard: View): boolean =>
  addressOf(one, standard) === addressOf(other, standard);

/** A view read from an address, and what of it is gone, in Danish sentences. What is gone is shown as in the default. */
export interface ReadAddress {
  view: View;
  gone: string[];
}

const isOneOf = <T extends string>(value: string, all: readonly T[]): value is T => all.some((one) => one === value);

/** Why a column cannot be what a word asks for: only numbers are measured, and where a row stands in a source tells nothing of it. */
function whyNotFor(word: Word, column: Column | undefined): string | undefined {
  if (!column) return undefined;
  if (word === "maal") return column.role === "measure" ? undefined : REFUSALS.notMeasure(column.title);
  return column.role === "provenance" ? REFUSALS.noSplit(column.title) : undefined;
}

/** Reads the query of an address. Parameters that are not a view's are left alone. */
export function viewOf(query: string, table: ViewTable, standard: View): ReadAddress {
  const search = new URLSearchParams(query);
  const gone = askedTwice(search, words);
  const view: View = { ...standard, filters: { ...standard.filters } };
  const column = (name: string) => table.columns.find((candidate) => candidate.name === name);
  const known = (name: string): boolean => {
    const found = column(name) !== undefined;
    if (!found) gone.push(REFUSALS.noColumn(name));
    return found;
  };
  const named = (word: Word): string | undefined => {
    const value = search.get(word);
    if (value === NONE) gone.push(...(NEEDED[word] ?? []));
    if (value === null || value === NONE || value === "" || !known(value)) return undefined;
    const why = whyNotFor(word, column(value));
    if (why !== undefined) gone.push(why);
    return why === undefined ? value : undefined;
  };
  view.measure = search.get("maal") === ROW_COUNT ? ROW_COUNT : (named("maal") ?? standard.measure);
  view.x = named("x") ?? standard.x;
  const series = named("serie");
  if (search.get("serie") === NONE) delete view.series;
  else if (series !== undefined) view.series = series;
  const facet = named("felt");
  if (search.get("felt") === NONE) delete view.facet;
  else if (facet !== undefined) view.facet = facet;
  const chosen = <T extends string>(word: Word, called: string, all: readonly T[], usual: T): T => {
    const value = search.get(word);
    if (value === null || value === "") return usual;
    if (isOneOf(value, all)) return value;
    gone.push(REFUSALS.noWord(value, called));
    return usual;
  };
  view.shown = chosen("vis", "visningen", SHOWN, standard.shown);
  view.order = chosen("orden", "rækkefølgen", ORDERS, standard.order);
  view.form = chosen("form", "figurformen", FORMS, standard.form);
  const base = search.get("basis") ?? "";
  if (base === NONE) delete view.base;
  else if (base !== "" && isAgainstBase(view.shown)) view.base = base;
  else if (base !== "") gone.push(REFUSALS.idleBase(base));
  const filters: Record<string, readonly string[]> = { ...standard.filters };
  for (const name of new Set([...search.keys()].filter((key) => key.startsWith(FILTER)))) {
    const of = name.slice(FILTER.length);
    if (known(of)) filters[of] = codesOf(search.getAll(name), of) ?? standard.filters[of] ?? [];
  }
  view.filters = Object.fromEntries(Object.entries(filters).filter(([, codes]) => codes.length > 0));
  if (search.has(HIGHLIGHT)) {
    view.highlight = codesOf(search.getAll(HIGHLIGHT), standingColumn(table, view).name) ?? standard.highlight;
  }
  return { view: withExtras(view, standard), gone: fewTold(gone) };

  /** The codes that are asked for and are there, whatever their case; nothing, where all of those that were asked for are gone. */
  function codesOf(typed: string[], name: string): string[] | undefined {
    const present = new Set(table.rows.map((row) => codeOf(row[name])));
    const spelt = new Map([...present].map((code) => [lowerCase(code), code]));
    const asked = typed.map((code) => (present.has(code) ? code : (spelt.get(lowerCase(code)) ?? code)));
    const wanted = asked.filter((code) => code !== NO_CODES && (code !== "" || present.has(code)));
    const missing = wanted.filter((code) => !present.has(code));
    gone.push(...missing.map((code) => REFUSALS.noCode(code, column(name)?.title ?? name)));
    return missing.length === wanted.length && !asked.includes(NO_CODES)
      ? undefined
      : wanted.filter((code) => present.has(code));
  }
}
