import { SaxesParser, type SaxesTagPlain } from "saxes";
import { partText } from "./package-parts.ts";
import { plainNumber } from "./plain-number.ts";
import { raised } from "./raised.ts";
import type { Merge, Sheet, SheetCell } from "./sheet.ts";

/** No sheet that people make has more cells, or nests its elements so deep. */
const [MOST_CELLS, DEEPEST] = [5_000_000, 100];

type Attributes = Readonly<Record<string, string>>;

/** A sheet while it is read. */
interface Open extends Sheet {
  merges: Merge[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  columns: number;
  blank: number;
  cells: number;
}

/**
 * The sheets of an ODS workbook, also the rows that lie in groups or are repeated on each printed page, and what it hides. Throws a
 * RangeError when a sheet holds more than is read.
 */
export function readOds(file: string, bytes: Uint8Array): Sheet[] {
  const sheets: Open[] = [];
  const hiddenTables = new Set<string>();
  const raisedTexts = new Set<string>();
  const open: string[] = [];
  const spans: boolean[] = [];
  let style = "";
  let sheet: Open | undefined;
  let row: (SheetCell | undefined)[] = [];
  let gap = 0;
  let attributes: Attributes = {};
  let rowAttributes: Attributes = {};
  let texts: string[] | undefined;
  const isAside = (): boolean => open.some((name) => /^(?:office:annotation|draw:|table:shapes|svg:)/.test(name));
  const add = (text: string): void => {
    if (texts && texts.length > 0 && !isAside()) texts[texts.length - 1] += text;
  };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw new RangeError(`the sheet is no XML: ${error.message}`);
  });
  parser.on("opentag", ({ name, attributes: own }: SaxesTagPlain) => {
    open.push(name);
    if (open.length > DEEPEST) throw new RangeError("the elements of the sheet lie too deep");
    if (name === "style:style") style = own["style:name"] ?? "";
    else if (name === "style:table-properties" && own["table:display"] === "false") hiddenTables.add(style);
    else if (name === "style:text-properties" && /^(?:super|[1-9]\d*%)/.test(own["style:text-position"] ?? ""))
      raisedTexts.add(style);
    else if (name === "table:table" && !sheet) {
      sheet = opened(file, own, hiddenTables);
      sheets.push(sheet);
    } else if (!sheet) return;
    else if (name === "table:table-column") addColumns(sheet, own);
    else if (name === "table:table-row") [row, rowAttributes, gap] = [[], own, 0];
    else if (name === "table:table-cell" || name === "table:covered-table-cell") [attributes, texts] = [own, []];
    else if (name === "text:p" && !isAside()) texts?.push("");
    else if (name === "text:s") add(" ".repeat(Math.min(repeats(own["text:c"]), 1000)));
    else if (name === "text:tab") add("\t");
    else if (name === "text:line-break") add("\n");
    else if (name === "text:span") spans.push(raisedTexts.has(own["text:style-name"] ?? ""));
  });
  parser.on("text", (text) => add(spans.at(-1) === true ? raised(text) : text));
  parser.on("closetag", ({ name }) => {
    open.pop();
    if (name === "text:span") spans.pop();
    if (!sheet) return;
    if (name === "table:table" && !open.includes("table:table")) sheet = undefined;
    else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      const at = { row: sheet.rows.length + sheet.blank, column: row.length + gap };
      const cell = name === "table:table-cell" ? cellOf(attributes, texts ?? []) : undefined;
      texts = undefined;
      // The empty cells to the right of the last one are said to be there up to the edge of the sheet.
      const many = repeats(attributes["table:number-columns-repeated"]);
      gap += many;
      if (cell) {
        if (row.length + gap > MOST_CELLS) throw new RangeError("a row has too many cells");
        for (; gap > 0; gap--) row.push(gap > many ? undefined : cell);
      }
      addMerge(sheet, at, attributes);
    } else if (name === "table:table-row") endRow(sheet, row, rowAttributes);
  });
  parser.write(partText(bytes, "content.xml")).close();
  return sheets;
}

const opened = (file: string, own: Attributes, hidden: ReadonlySet<string>): Open => ({
  ...{ file, name: own["table:name"] ?? "", rows: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set() },
  hidden: hidden.has(own["table:style-name"] ?? ""),
  ...{ columns: 0, blank: 0, cells: 0 },
});

const repeats = (text: string | undefined): number => Math.max(1, Math.trunc(Number(text ?? "1")) || 1);

const isHidden = (own: Attributes): boolean => /^(?:collapse|filter)$/.test(own["table:visibility"] ?? "");

function addColumns(sheet: Open, own: Attributes): void {
  const many = repeats(own["table:number-columns-repeated"]);
  if (isHidden(own)) for (let at = 0; at < Math.min(many, 1000); at++) sheet.hiddenColumns.add(sheet.columns + at);
  sheet.columns += many;
}

function addMerge(sheet: Open, at: { row: number; column: number }, own: Attributes): void {
  const [down, across] = [repeats(own["table:number-rows-spanned"]), repeats(own["table:number-columns-spanned"])];
  if (down === 1 && across === 1) return;
  const [endRow, endCol] = [at.row + down - 1, at.column + across - 1];
  sheet.merges.push({ startRow: at.row, startCol: at.column, endRow, endCol });
}

/** Puts a row in its place, as often as it is repeated. Blank rows are put there once another follows. */
function endRow(sheet: Open, row: (SheetCell | undefined)[], own: Attributes): void {
  const many = repeats(own["table:number-rows-repeated"]);
  if (row.length === 0) {
    sheet.blank += many;
    return;
  }
  sheet.cells += many * row.length + sheet.blank;
  if (sheet.cells > MOST_CELLS) throw new RangeError("a sheet has too many cells");
  for (; sheet.blank > 0; sheet.blank--) sheet.rows.push([]);
  for (let at = 0; at < many; at++) {
    if (isHidden(own)) sheet.hiddenRows.add(sheet.rows.length);
    sheet.rows.push(row);
  }
}

function cellOf(own: Attributes, texts: readonly string[]): SheetCell | undefined {
  const formula = own["table:formula"] === undefined ? {} : { formula: shortFormula(own["table:formula"]) };
  const text = texts.join("\n");
  const number = own["office:value"];
  switch (own["calcext:value-type"] ?? own["office:value-type"]) {
    case "error":
      return { text, kind: "error", ...formula };
    case "percentage":
      return { text: plainNumber(Number(number) * 100), kind: "number", percent: true, ...formula };
    case "float":
    case "currency":
      return { text: plainNumber(Number(number)), kind: "number", ...formula };
    case "date":
      return { text: (own["office:date-value"] ?? text).replace(/T00:00:00(?:\.0+)?$/, ""), kind: "date", ...formula };
    case "boolean":
      return { text: own["office:boolean-value"] === "true" ? "sand" : "falsk", kind: "boolean", ...formula };
    default: {
      const told = text || (own["office:string-value"] ?? "");
      return told === "" && own["table:formula"] === undefined ? undefined : { text: told, kind: "text", ...formula };
    }
  }
}

/** `of:=SUM([.B6:.D6])` as spreadsheets show it. */
const shortFormula = (formula: string): string =>
  formula.replace(/^\w*:?=/, "").replace(/\[([^\]]*)\]/g, (_all, places: string) => places.replace(/(^|:)\./g, "$1"));
