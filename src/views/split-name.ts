import type { Column } from "../model/shape.ts";
import { columnName } from "./column-name.ts";

/** What columns are called where what they hold is meant, and not each of it. */
const CALLED: Readonly<Record<string, string>> = {
  Kommune: "kommuner",
  Region: "regioner",
  Erhvervshus: "erhvervshuse",
  Sundhedsklynge: "sundhedsklynger",
  Slut: "slutdato",
};

/** Titles of columns that are a question or half a sentence: in a sentence they need quotes. */
const PHRASE = /^(?:Betales|Blandt|Fra|Gælder|Hvad|Hører|Med|Om|Påvirkelig|Sammenlignet|Til)(?: |$)/;

/** What a column that splits a picture is called in the sentence that says so. */
export const splitName = ({ title }: Pick<Column, "title">): string =>
  CALLED[title] ?? (PHRASE.test(title) ? `»${title}«` : columnName({ title }));
