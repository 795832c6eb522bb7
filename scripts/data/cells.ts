import { lowerCase } from "../../src/lib/lower-case.ts";
import { resolve, type CodeListName, type CodeLists } from "../../src/model/code-lists.ts";
import { listOr } from "../../src/lib/list.ts";
import { nearest } from "../../src/lib/nearest.ts";
import { takesMore } from "../../src/model/added-choice.ts";
import type { Column } from "../../src/model/shape.ts";
import { CHOICES } from "./choice-problems.ts";
import type { CellFault } from "./cell-fault.ts";
import { freelyNamed } from "./freely-named.ts";
import { numberCell } from "./number-cell.ts";
import { isSpellingOf, regionNamed } from "./spelling-of.ts";
import { slipAction } from "./spreadsheet-slips.ts";
import { unplainBlank, unreadableText } from "./unreadable-text.ts";

export type Value = string | number | null;

/** Reads the text of one cell. A string or number is the value; a fault says why it cannot be read. */
export type CellReader = (text: string) => Value | CellFault;

export const isFault = (value: Value | CellFault): value is CellFault => typeof value === "object" && value !== null;

/** Error values of Excel and LibreOffice, in English and Danish. */
const SPREADSHEET_ERROR = /^(?:#[\p{Lu}/]+[0-9]*[!?]?|(?:Err|Fejl):\d{3})$/u;

/** What a spreadsheet shows of a number in a column that is too narrow for it. */
const TOO_NARROW = /^#+$/;

/** What begins a formula in a spreadsheet: = and @, and + and - before a sum or a call. */
const FORMULA = /^[=@]|^[+-](?:\d+(?:[.,]\d+)?[-+*/^]|[^\s]*[(|!])/;

/** Makes the reader of a column's cells: form and spelling, and what a person may have meant; not the column's own rules. */
export function cellReader(column: Column, lists: CodeLists | undefined): CellReader {
  const read = contentReader(column, lists);
  return (text) => {
    if (text === "") return column.optional ? null : emptyFault(column);
    const first = text.charCodeAt(0);
    if (isSpace(first) || isSpace(text.charCodeAt(text.length - 1))) {
      const action = "Slet mellemrummene i cellen. Nogle mellemrum kan ikke ses; skriv så cellen forfra.";
      return { expected: "ingen mellemrum eller linjeskift før eller efter", action };
    }
    const unreadable = unreadableText(text) ?? (freelyNamed(column) ? unplainBlank(text) : undefined);
    if (unreadable) return unreadable;
    if (text in Object.prototype) {
      return {
        expected: `et andet navn; »${text}« er optaget af programmet`,
        action: "Skriv navnet på en anden måde.",
      };
    }
    // # and E or F may begin an error value of a spreadsheet.
    if (FORMULA.test(text)) {
      return { expected: "en værdi, ikke en formel", action: "Skriv selve tallet eller teksten i cellen." };
    }
    if ((first === 35 || first === 69 || first === 70) && SPREADSHEET_ERROR.test(text)) {
      const action = "Ret formlen i regnearket, eller skriv selve værdien, og gem tabellen igen.";
      return { expected: "en værdi; regnearket kunne ikke beregne cellen", action };
    }
    if (first === 35 && TOO_NARROW.test(text)) {
      const action =
        "Gør kolonnen bredere i regnearket, til værdien kan ses, og gem tabellen igen. Skriv den ellers forfra.";
      return { expected: "en værdi; regnearket viser havelåger, når kolonnen er for smal", action };
    }
    return read(text);
  };
}

/** Also the spaces that cannot be told from a plain one by eye: no-break, narrow no-break and zero-width. */
function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x202f || code === 0x200b || code === 0xfeff;
}

function emptyFault(column: Column): CellFault {
  const action =
    column.type === "integer" || column.type === "decimal"
      ? "Udfyld cellen. Mangler tallet i kilden, så slet rækken."
      : `Udfyld cellen. Kolonnen skal rumme dette: ${column.description}`;
  return { expected: `en værdi i »${column.title}«`, action };
}

function contentReader(column: Column, lists: CodeLists | undefined): CellReader {
  if (column.type === "integer" || column.type === "decimal") return (text) => numberCell(column, text);
  if (column.type === "choice") return choiceReader(column);
  if (column.codeList && lists) {
    return codeReader(column.codeList, lists, column.alsoAllowed);
  }
  return (text) => text;
}

function choiceReader({ choices = [], meant = {}, role }: Column): CellReader {
  const accepted = new Set(choices);
  return (text) => {
    if (accepted.has(text)) return text;
    const near = meant[lowerCase(text)] ?? nearest(text, choices);
    const again = near ? `Mente du »${near}«?` : "Vælg en af værdierne.";
    const action = takesMore(role) ? `${again} Er værdien ny, så tilføj den i ${CHOICES}.` : again;
    return { expected: choices.length === 1 ? `værdien ${choices[0]}` : `en af værdierne ${listOr(choices)}`, action };
  };
}

/** What to do where a name is right but the list does not have it. */
const ADD: Record<CodeListName, (file: string, written: string, meant?: string) => string> = {
  kommune: (file, written, meant) =>
    meant !== undefined && isSpellingOf(written, meant)
      ? `Er det en anden stavemåde, så føj den til kolonnen aliasser i ${file}.`
      : `Skriv kommunens navn, som det står i ${file}. Gælder rækken ikke én kommune, så slet den.`,
  erhvervshus: (file) => `Er det et nyt erhvervshus, så tilføj det som en række i ${file}.`,
  kilde: (file) => `Er det en ny kilde, så tilføj den som en række i ${file}.`,
};

/** What æ, ø and å become in the wrong encoding: no spelling of anything. */
const MANGLED = /[?\ufffd]|Ã./;

/** The words around the name of a municipality: `Rebild Kommunes`, `Kommunen Rebild`. */
const KOMMUNE = /\s*\bkommunen?s?\b\s*/i;

function codeReader(name: CodeListName, { lists, kommuner }: CodeLists, alsoAllowed: string | undefined): CellReader {
  const list = lists[name];
  const coded = name === "kommune" ? kommuner : [];
  return (text) => {
    const official = text === alsoAllowed ? text : resolve(list, text);
    if (official !== undefined) return official;
    const expected = `${list.noun}: ${name === "kilde" ? "et id" : "et navn"}, der står i ${list.file}`;
    const [byCode] = [...coded].find(([, { kommunekode }]) => String(kommunekode) === text.replace(/^0/, "")) ?? [];
    if (byCode !== undefined) {
      return { expected, action: `${text} er koden for ${byCode}. Skriv navnet »${byCode}« i cellen.` };
    }
    const region = name === "kommune" ? regionNamed(text) : undefined;
    if (region !== undefined) {
      const action = `${region} er en region. Skriv navnet på en kommune. Gælder rækken ikke én kommune, så slet den.`;
      return { expected, action, list: name };
    }
    const near = nearest(text.replace(KOMMUNE, ""), [...(alsoAllowed ? [alsoAllowed] : []), ...list.spellings.keys()]);
    const meant = near && (list.spellings.get(near) ?? near);
    if (meant && MANGLED.test(text)) {
      return { expected, action: `Mente du »${meant}«? Bogstaver er ødelagt, så skriv navnet forfra.`, list: name };
    }
    const suggestion = meant ? `Mente du »${meant}«? ` : "";
    const action = slipAction(text) ?? `${suggestion}${ADD[name](list.file, text, meant)}`;
    return { expected, action, list: name };
  };
}
