import { capital } from "../lib/format.ts";
import type { Account, Traced } from "./traced.ts";

/** A number or name that prose prints, and how it came to be. */
export interface Fact {
  /** What the prose prints: `78 %`. */
  text: string;
  /** What it is, for the list at the end of the story: `Private pladsers andel i Jammerbugt, 2024`. */
  what: string;
  /** How it came to be, and the cells it rests on. */
  account: Account;
  /** Ids of the datasets it comes from. */
  datasets: readonly string[];
}

/** A number that rests on no cell, such as a limit for what is drawn, with the reason it was chosen. */
export const chosenFact = (text: string, what: string, reason: string): Fact =>
  namedFact(text, what, { origin: "valgt", cells: [], formula: reason });

/** A fact that is a number, which a claim can weigh and from which others are made. */
export interface ValueFact extends Fact {
  value: number;
  account: Traced;
}

/** The fact that a traced value is, written by `format`. */
export const factOf = (traced: Traced, what: string, format: (value: number) => string): ValueFact => ({
  ...namedFact(format(traced.value), what, traced),
  value: traced.value,
  account: traced,
});

/** A fact whose text is no number of its own, such as the name of the highest, with what it rests on. */
export const namedFact = (text: string, what: string, account: Account): Fact => ({
  ...{ text, what, account },
  datasets: [...new Set(account.cells.map(({ dataset }) => dataset))],
});

/** A fact where it begins a sentence: `Fire` for `fire`. */
export const begins = (fact: Fact): Fact => ({ ...fact, text: capital(fact.text) });

/** A fact that rests on so many rows that a page of their own lists them: its address, and what it is called. */
export interface PlacedFact extends Fact {
  listed?: { href: string; text: string };
}
