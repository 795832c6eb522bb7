import { resolve, type CodeLists } from "../../src/model/code-lists.ts";
import { listOr } from "../../src/lib/list.ts";
import { nearest } from "../../src/lib/nearest.ts";
import type { Column } from "../../src/model/shape.ts";

export type Value = string | number | null;

/** What is wrong with a cell: what should have stood there, and what to do. */
export interface CellFault {
  expected: string;
  action: string;
}

/** Reads the text of one cell. A string or number is the value; a fault says why it cannot be read. */
export type CellReader = (text: string) => Value | CellFault;

export const isFault = (value: Value | CellFault): value is CellFault => typeof value === "object" && value !== null;

const INTEGER = /^-?\d+$/;
const DECIMAL = /^-?\d+(?:\.(\d+))?$/;

/** Makes the reader of a column's cells, once per column so that a million rows cost little. */
export function cellReader(column: Column, lists: CodeLists | undefined): CellReader {
  const read = contentReader(column, lists);
  return (text) => {
    if (text === "") return column.optional ? null : emptyFault(column);
    const first = text.charCodeAt(0);
    if (first <= 32 || text.charCodeAt(text.length - 1) <= 32) {
      return { expected: "ingen mellemrum før eller efter", action: "Slet mellemrummene i cellen." };
    }
    if (first === 61 || first === 64) {
      return { expected: "en værdi, ikke en formel", action: "Skriv selve tallet eller teksten i cellen." };
    }
    return read(text);
  };
}

function emptyFault(column: Column): CellFault {
  return { expected: `en værdi i »${column.title}«; cellen er tom`, action: "Udfyld cellen, eller slet rækken." };
}

function contentReader(column: Column, lists: CodeLists | undefined): CellReader {
  if (column.type === "integer") return (text) => (INTEGER.test(text) ? inRange(column, Number(text)) : numberFault(column, text));
  if (column.type === "decimal") return (text) => readDecimal(column, text);
  if (column.type === "choice") return choiceReader(column.choices ?? []);
  if (column.codeList && lists) return codeReader(column, lists);
  return (text) => text;
}

function readDecimal(column: Column, text: string): Value | CellFault {
  const match = DECIMAL.exec(text);
  if (!match || (match[1]?.length ?? 0) > (column.decimals ?? 1)) return numberFault(column, text);
  return inRange(column, Number(text));
}

function inRange(column: Column, value: number): Value | CellFault {
  const { min = -Infinity, max = Infinity, unit } = column;
  if (value >= min && value <= max) return value;
  const limits = [...(min > -Infinity ? [`mindst ${min}`] : []), ...(max < Infinity ? [`højst ${max}`] : [])].join(" og ");
  const action = "Se efter i kilden: er der et ciffer for meget, et forkert fortegn eller et tal fra en anden kolonne?";
  return { expected: `et tal på ${limits}${unit ? ` (${unit})` : ""}`, action };
}

function numberFault(column: Column, text: string): CellFault {
  const kind = column.type === "integer" ? "et helt tal" : "et tal med punktum som decimaltegn";
  if (/^-?\d{1,3}([. \u00a0]\d{3})+(,\d+)?$/.test(text)) {
    const plain = text.replace(/[. \u00a0]/g, "").replace(",", ".");
    return { expected: `${kind} uden tusindtalsskilletegn`, action: `Skriv ${plain}.` };
  }
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return { expected: `${kind} uden tusindtalsskilletegn`, action: `Skriv ${text.replaceAll(",", "")}.` };
  }
  if (/^-?\d+,\d+$/.test(text)) return { expected: kind, action: `Skriv ${text.replace(",", ".")}.` };
  if (/^-?\d+\.\d+$/.test(text)) {
    const action = "Rund ikke selv af: se efter i kilden, om punktummet er et tusindtalsskilletegn.";
    return { expected: column.type === "integer" ? kind : `højst ${column.decimals ?? 1} decimaler`, action };
  }
  return { expected: kind, action: "Skriv kun tallet. Enheden står i overskriften, og en note hører til i en anden kolonne." };
}

function choiceReader(choices: readonly string[]): CellReader {
  const accepted = new Set(choices);
  return (text) => {
    if (accepted.has(text)) return text;
    const near = nearest(text, choices);
    return { expected: `en af værdierne ${listOr(choices)}`, action: near ? `Mente du »${near}«?` : "Vælg en af værdierne." };
  };
}

function codeReader(column: Column, lists: CodeLists): CellReader {
  const { codeList, alsoAllowed } = column;
  if (!codeList) return (text) => text;
  const list = lists.lists[codeList];
  return (text) => {
    const official = text === alsoAllowed ? text : resolve(list, text);
    if (official !== undefined) return official;
    const near = nearest(text, list.spellings.keys());
    const suggestion = near ? `Mente du »${list.spellings.get(near) ?? near}«? ` : "";
    const action = `${suggestion}Er det en ny stavemåde, så skriv den i ${list.file}.`;
    return { expected: `en kendt ${list.noun}`, action };
  };
}
