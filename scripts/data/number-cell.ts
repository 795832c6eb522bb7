import type { Column } from "../../src/model/shape.ts";
import type { CellFault } from "./cell-fault.ts";
import { saysNothing } from "./says-nothing.ts";
import { slipAction } from "./spreadsheet-slips.ts";

const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;

/**
 * Reads a number as a raw table must have it: plain digits, a decimal point, no more decimals than the column allows. Whether it
 * is within the limits of its column is for the schema to say.
 */
export function numberCell(column: Column, text: string): number | CellFault {
  return isPlain(column, text) ? exact(Number(text)) : formFault(column, text);
}

function isPlain(column: Column, text: string): boolean {
  if (column.type === "integer") return INTEGER.test(text);
  const match = DECIMAL.exec(text);
  return match !== null && (match[1]?.length ?? 0) <= (column.decimals ?? Infinity);
}

/** The number, unless it has more digits than a computer keeps. */
function exact(value: number): number | CellFault {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value;
  return { expected: "et tal med højst 15 cifre", action: "Se efter i kilden, og skriv tallet igen." };
}

const THOUSANDS = "uden tusindtalsskilletegn";

/** What a number that is not plain may have been meant as: pattern → what was wrong with it and the plain number. */
const MISTAKES: { pattern: RegExp; wrong: string; plain: (text: string) => string }[] = [
  {
    pattern: /^[-−]?[1-9]\d{0,2}(?:[. \u00a0\u202f']\d{3})+(?:,\d+)?$/,
    wrong: THOUSANDS,
    plain: (text) => text.replace(/[. \u00a0\u202f']/g, "").replace(",", "."),
  },
  {
    pattern: /^[-−]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
    wrong: THOUSANDS,
    plain: (text) => text.replaceAll(",", ""),
  },
  { pattern: /^[-−]?\d+,\d+$/, wrong: "med punktum som decimaltegn", plain: (text) => text.replace(",", ".") },
  { pattern: /^\+\d+(?:\.\d+)?$/, wrong: "uden plus foran", plain: (text) => text.slice(1) },
  { pattern: /^[-−]?\d+[.,]00?$/, wrong: "uden decimaler, når de er nul", plain: withoutZeros },
  { pattern: /^[-−]?\d+[.,]\d+0$/, wrong: "uden nuller efter decimalerne", plain: withoutZeros },
  {
    pattern: /^[-−]?0\d+(?:\.\d+)?$/,
    wrong: "uden nuller foran",
    plain: (text) => text.replace(/^([-−]?)0+(?=\d)/, "$1"),
  },
  { pattern: /^[−–]\d+(?:\.\d+)?$/, wrong: "med almindelig bindestreg som minus", plain: (text) => text },
];

/** `1,680` → `1.68`, of which nobody can tell whether it was 1680. */
function withoutZeros(text: string): string {
  return text.replace(",", ".").replace(/\.?0+$/, "");
}

/** The plain numbers that the column takes and that may have been meant, the one with thousands first. */
function readings(column: Column, text: string): { meant: string; wrong: string }[] {
  const { min = -Infinity, max = Infinity } = column;
  const all = MISTAKES.filter(({ pattern }) => pattern.test(text)).map(({ wrong, plain }) => ({
    ...{ wrong, meant: plain(text).replace(/^[−–]/, "-") },
  }));
  const possible = all.filter(({ meant }) => isPlain(column, meant) && Number(meant) >= min && Number(meant) <= max);
  return possible.filter(
    ({ meant }, index) => possible.findIndex((other) => Number(other.meant) === Number(meant)) === index,
  );
}

const decimalsText = ({ decimals = 0 }: Column): string => (decimals === 1 ? "1 decimal" : `${decimals} decimaler`);

/** Whether one point or comma stands before three digits, as it may between thousands and before decimals. */
const isOneGroup = (text: string): boolean => /^[-−]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);

function formFault(column: Column, text: string): CellFault {
  const whole = column.type === "integer";
  const kind = whole ? "et helt tal" : "et tal";
  if (/^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)) {
    const action = "Regnearket har forkortet tallet. Skriv alle cifrene, som de står i kilden.";
    return { expected: `${kind} skrevet helt ud`, action };
  }
  const [first, second] = readings(column, text);
  if (first && !whole && (second || (first.wrong === THOUSANDS && isOneGroup(text)))) {
    const expected = `${kind} ${THOUSANDS} og med højst ${decimalsText(column)}`;
    const other = second
      ? `så skriv »${second.meant}«.`
      : "så har tallet flere, end kolonnen kan have. Rund det ikke selv af.";
    const action = `Se efter i kilden. Skiller tegnet tusinder, så skriv »${first.meant}«. Skiller det decimaler, ${other}`;
    return { expected, action };
  }
  if (first) return { expected: `${kind} ${first.wrong}`, action: `Skriv »${first.meant}«.` };
  if (/^[-−]?\d+(?:[.,]\d{3})*[.,]\d+$/.test(text)) {
    const expected = whole ? kind : `${kind} med højst ${decimalsText(column)}`;
    return {
      expected,
      action: "Rund ikke selv af: se efter i kilden, hvad tallet er, og hvad der er komma og punktum.",
    };
  }
  const expected = whole ? kind : `${kind} med punktum som decimaltegn`;
  const action =
    slipAction(text) ??
    (saysNothing(text)
      ? `Betyder det nul, så skriv »0«. ${column.optional ? "Mangler tallet i kilden, så lad cellen stå tom." : "Mangler tallet i kilden, så slet rækken."}`
      : "Skriv kun tallet. Enheden står i overskriften, og en note hører til i en anden kolonne.");
  return { expected, action };
}
