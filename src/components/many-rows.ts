import type { Fact } from "../model/fact.ts";
import { accountRows } from "./account-rows.ts";

/** A page has room for so many rows under each of its numbers; more have a page of their own. */
export const MOST_SHOWN = 5;

/** Whether a fact rests on more rows than the page that it stands on has room for. */
export const hasManyRows = ({ account: { cells } }: Fact): boolean => accountRows(cells).length > MOST_SHOWN;
