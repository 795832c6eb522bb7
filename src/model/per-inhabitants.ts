import { number } from "../lib/format.ts";

/** How many inhabitants rates are told for. */
export const INHABITANTS = 10_000;

/** What is counted, as the unit of a rate: `flygtninge pr. 10.000 indbyggere`. */
export const perInhabitants = (counted: string): string => `${counted} pr. ${number(INHABITANTS)} indbyggere`.trim();
