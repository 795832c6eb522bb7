import { slugOf } from "../lib/slug-of.ts";
import type { Fact } from "./fact.ts";

/** Where on a page a fact is accounted for. Made of what it is and not of its value, so that it stays when the value changes. */
export const accountId = ({ what }: Fact): string => `tal-${slugOf(what)}`;
