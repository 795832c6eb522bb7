import { zipSync } from "fflate";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import {
  HEAD,
  PLACES,
  wide,
  file,
  xlsx,
  workbook,
  rawXlsx,
  sheetXml,
  rawOds,
  compound,
  type Deliveries,
} from "./messy-parts.ts";

/** Files that hold no table, are damaged or locked, or too much. */
export const otherFiles: Deliveries = {
  // Files that hold no table.
  "0 byte": () => file("tom.xlsx", ""),
  "kun mellemrum": () => file("tom.csv", " \r\n \r\n"),
  "PDF med navnet xlsx": () => file("pladser.xlsx", "%PDF-1.7\n1 0 obj"),
  "HTML med navnet xls": () => file("pladser.xls", `<html><table>${"<tr><td>1</td></tr>".repeat(20)}</table></html>`),
  "Word med navnet xlsx": () => file("pladser.xlsx", zipSync({ "word/document.xml": Buffer.from("<a/>") })),
  PowerPoint: () => file("pladser.pptx", zipSync({ "ppt/presentation.xml": Buffer.from("<a/>") })),
  "Apple Numbers": () =>
    file(
      "pladser.numbers",
      zipSync({ "Index/Document.iwa": Buffer.from("x"), "Metadata/Properties.plist": Buffer.from("x") }),
    ),
  "et LibreOffice-dokument": () =>
    file(
      "pladser.odt",
      zipSync({ mimetype: Buffer.from("application/vnd.oasis.opendocument.text"), "content.xml": Buffer.from("<a/>") }),
    ),
  "en zip med andet": () => file("pladser.zip", zipSync({ "pladser.xlsx": Buffer.from("x") })),
  "et billede": () => file("pladser.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  "tekst i rtf": () => file("pladser.rtf", "{\\rtf1\\ansi Kommune"),
  gzip: () => file("pladser.csv.gz", Buffer.from([0x1f, 0x8b, 8, 0, 0])),
  XML: () => file("pladser.xml", '<?xml version="1.0"?><Workbook/>'),
  JSON: () => file("pladser.json", JSON.stringify(PLACES)),
  "et gammelt Word-dokument": () => file("pladser.xls", compound("Root Entry", "WordDocument")),
  "en gemt mail": () => file("pladser.msg", compound("Root Entry", "__properties_version1.0")),
  "regneark med adgangskode": async () =>
    file(
      "hemmelig.xlsx",
      await writeXlsx({ sheets: [{ name: "Ark1", rows: wide() }], encryption: { password: "kkr", spinCount: 10 } }),
    ),
  "et gammelt regneark, der er ødelagt": () => file("pladser.xls", compound("Root Entry", "Workbook")),
  "et gammelt regneark med hævet skrift": () => file("gemt.xls", workbook("gemt.xls")),
  "et regneark skåret over": () => file("pladser.xlsx", workbook("pladser-2026.xlsx").subarray(0, 4000)),
  "et regneark, der er ødelagt": () =>
    file("pladser.xlsx", Buffer.from(workbook("pladser-2026.xlsx")).fill(0x41, 100, 2000)),
  "en ODS, der er ødelagt": () => file("pladser.ods", Buffer.from(workbook("pladser-2026.ods")).fill(0x41, 200, 9000)),
  "en makrofil": () => xlsx(wide(), {}, "pladser.xlsm"),
  "et regneark uden ark": () => file("pladser.xlsx", zipSync({ "xl/workbook.xml": Buffer.from("<workbook/>") })),
  "tilfældige byte": () =>
    file(
      "pladser.xlsx",
      Uint8Array.from({ length: 4096 }, (_byte, at) => (at * 7919 + 13) % 251),
    ),
  // Too much.
  "en zip-bombe": () =>
    file(
      "bombe.xlsx",
      zipSync(
        {
          "xl/workbook.xml": Buffer.from("<workbook/>"),
          "xl/worksheets/sheet1.xml": new Uint8Array(120 * 1024 * 1024),
        },
        { level: 1 },
      ),
    ),
  "en million kolonner i CSV": () => file("bred.csv", `${"a;".repeat(1_000_000)}\n${"1;".repeat(1_000_000)}\n`),
  "en million kolonner i ODS": () =>
    file(
      "bred.ods",
      rawOds(
        `<table:table-row><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000000000"/></table:table-row>`,
      ),
    ),
  "en milliard rækker i ODS": () =>
    file(
      "hoej.ods",
      rawOds(
        `<table:table-row table:number-rows-repeated="1000000000"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`,
      ),
    ),
  "dyb XML i ODS": () =>
    file(
      "dyb.ods",
      rawOds(`<table:table-row>${"<text:span>".repeat(100_000)}${"</text:span>".repeat(100_000)}</table:table-row>`),
    ),
  "dyb XML i XLSX": () =>
    file("dyb.xlsx", rawXlsx(sheetXml(`<row r="1">${"<c>".repeat(200_000)}${"</c>".repeat(200_000)}</row>`))),
  "entiteter, der vokser": () =>
    file(
      "ent.ods",
      zipSync({
        mimetype: Buffer.from("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": Buffer.from(`<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><a>&b;</a>`),
      }),
    ),
  "en celle i sidste kolonne og række": () =>
    xlsx([["a"]], { cells: new Map([["1048575,16383", { value: "b", type: "string" }]]) }),
  "ODS fra vores egen skriver": async () =>
    file("levering.ods", await writeOds({ sheets: [{ name: "Ark1", rows: wide() }] })),
  "ODS med fejl i en formel": () =>
    file(
      "levering.ods",
      rawOds(
        [HEAD, ...PLACES]
          .map(
            (row, at) =>
              `<table:table-row>${row.map((value) => (at === 2 && value === 650 ? `<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>` : `<table:table-cell office:value-type="${typeof value === "number" ? "float" : "string"}"${typeof value === "number" ? ` office:value="${value}"` : ""}><text:p>${value}</text:p></table:table-cell>`)).join("")}</table:table-row>`,
          )
          .join(""),
      ),
    ),
};
