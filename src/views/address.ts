import { askedTwice } from "../lib/asked-twice.ts";
import { fewTold } from "../lib/few-told.ts";
import { keysOf } from "../lib/keys-of.ts";
import type { Column } from "../model/shape.ts";
import { unitColumns } from "../model/unit-columns.ts";
import { FILTER, HIGHLIGHT, NO_CODES, WORDS } from "./address-words.ts";
import { askedChannels } from "./asked-channels.ts";
import { askedForm, otherForms } from "./asked-form.ts";
import { withExtras } from "./extras.ts";
import { insteadOf, shownCodes } from "./instead.ts";
import { notUnderstood } from "./not-understood.ts";
import { orderColumn } from "./order-column.ts";
import { unpinned } from "./pins.ts";
import { presentCodes } from "./present-codes.ts";
import { REFUSALS } from "./refusal.ts";
import { standardFilters } from "./standard-filters.ts";
import { standingColumn } from "./standing-column.ts";
import { inUnitOfRows } from "./unit-of-rows.ts";
import { ORDERS, ROW_COUNT, SHOWN, type View } from "./view.ts";
import { codesOf, columnOf, type ViewTable } from "./view-table.ts";
import { whyNotBase } from "./why-not-base.ts";

/** A channel that is not used, where the default uses it. */
const NONE = "-";

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
  const usual = standardFilters(standard, view);
  for (const name of [...new Set([...Object.keys(view.filters), ...Object.keys(usual)])].sort()) {
    const codes = view.filters[name] ?? [];
    if (same(codes, usual[name])) continue;
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
function whyNotFor(word: Word, column: Column | undefined, instead: string): string | undefined {
  if (!column) return undefined;
  if (word === "maal") return column.role === "measure" ? undefined : REFUSALS.notMeasure(column.title, instead);
  return column.role === "provenance" ? REFUSALS.noSplit(column.title, instead) : undefined;
}

/** Reads the query of an address. Parameters that are known to be others' are left alone, and those that nobody knows are told. */
export function viewOf(query: string, table: ViewTable, standard: View): ReadAddress {
  const search = new URLSearchParams(query);
  const gone = [...askedTwice(search, words), ...notUnderstood(search, table)];
  const view: View = { ...standard, filters: { ...standard.filters } };
  const column = (name: string) => table.columns.find((candidate) => candidate.name === name);
  const known = (name: string, instead: string): boolean => {
    const found = column(name) !== undefined;
    if (!found) gone.push(REFUSALS.noColumn(name, instead));
    return found;
  };
  /** The column that a word asks for; null where it asks for none, and undefined where it asks for nothing there is. */
  const named = (word: Word): string | null | undefined => {
    const value = search.get(word);
    if (value === NONE) gone.push(...(NEEDED[word] ?? []));
    if (value === NONE) return NEEDED[word] ? undefined : null;
    const instead = insteadOf(table, standard[WORDS[word]]);
    if (value === null || value === "" || !known(value, instead)) return undefined;
    const why = whyNotFor(word, column(value), instead);
    if (why !== undefined) gone.push(why);
    return why === undefined ? value : undefined;
  };
  view.measure = search.get("maal") === ROW_COUNT ? ROW_COUNT : (named("maal") ?? standard.measure);
  const { x, series, facet } = askedChannels(table, standard, {
    ...{ x: named("x"), series: named("serie"), facet: named("felt") },
  });
  view.x = x ?? standard.x;
  if (series === undefined) delete view.series;
  else view.series = series;
  if (facet === undefined) delete view.facet;
  else view.facet = facet;
  const chosen = <T extends string>(
    word: Word,
    [called, instead]: readonly [string, string],
    all: readonly T[],
    usual: T,
  ): T => {
    const value = search.get(word);
    if (value === null || value === "") return usual;
    if (isOneOf(value, all)) return value;
    gone.push(REFUSALS.noWord(value, called, instead));
    return usual;
  };
  view.shown = chosen("vis", ["visningen", "tallene, som de er"], SHOWN, standard.shown);
  view.order = chosen("orden", ["rækkefølgen", "den, som figuren ellers har"], ORDERS, standard.order);
  const form = search.get("form") ?? "";
  view.form = askedForm(form) ?? standard.form;
  if (form !== "" && askedForm(form) === undefined) gone.push(REFUSALS.noForm(form, otherForms(form)));
  const base = search.get("basis") ?? "";
  if (base === NONE) delete view.base;
  else if (base !== "") {
    const why = whyNotBase(table, view, base);
    if (why === undefined) view.base = base;
    else gone.push(why);
  }
  const orderBy = search.get("efter") ?? "";
  const isOrdered = view.order === "vaerdi" && codesOf(table.rows, orderColumn(table, view) ?? "").has(orderBy);
  if (isOrdered && orderBy !== "") view.orderBy = orderBy;
  else if (orderBy !== "") gone.push(REFUSALS.idleOrder(orderBy));
  /** The codes of a column that are asked for and are there; nothing, where all that were asked for are gone. */
  const present = (typed: readonly string[], name: string, instead: string): string[] | undefined => {
    const codes = presentCodes(table, view, typed, { name, instead });
    gone.push(...codes.gone);
    return codes.present;
  };
  const unchanged = standardFilters(standard, view);
  const filters: Record<string, readonly string[]> = { ...unchanged };
  for (const name of new Set([...search.keys()].filter((key) => key.startsWith(FILTER)))) {
    const of = name.slice(FILTER.length);
    if (!known(of, "Det valg er ikke brugt.")) continue;
    const usual = unchanged[of] ?? [];
    filters[of] = present(search.getAll(name), of, shownCodes(table, columnOf(table, of), usual)) ?? usual;
  }
  view.filters = Object.fromEntries(Object.entries(filters).filter(([, codes]) => codes.length > 0));
  const asksForUnit = [...unitColumns(table.columns)].some((unit) => search.has(FILTER + unit));
  if (!asksForUnit) view.filters = inUnitOfRows(table, view).filters;
  view.filters = unpinned(table, view, unchanged);
  if (search.has(HIGHLIGHT)) {
    const { name } = standingColumn(table, view);
    view.highlight = present(search.getAll(HIGHLIGHT), name, "Ingen af dem er fremhævet.") ?? standard.highlight;
  }
  return { view: withExtras(view, standard), gone: fewTold(gone) };
}
