import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { writeOds } from "hucre/ods";
import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import type { DeliveredFile } from "../../../scripts/intake/delivered-files.ts";
import type { Said } from "../../../scripts/intake/take-in.ts";

/** A delivery that is bad or messy, and what the one who takes it in says of it beside the source. */
export interface MessyCase {
  files: DeliveredFile[];
  said?: Partial<Said>;
}

type Value = string | number | null | Date;
type Grid = Value[][];

const TITLE = "Pladser på det sociale område i Nordjylland 2026";
const HEAD = ["Kommune", "Kommunal", "Privat", "Fælles i socialaftalen"];
/** Invented places of 2026, near those of 2024. */
const PLACES: [name: string, own: number, privately: number, shared: number][] = [
  ["Brønderslev", 235, 281, 120],
  ["Frederikshavn", 650, 147, 101],
  ["Hjørring", 352, 380, 231],
  ["Jammerbugt", 141, 668, 56],
  ["Læsø", 27, 0, 0],
  ["Mariagerfjord", 150, 470, 474],
  ["Morsø", 333, 66, 90],
  ["Rebild", 115, 271, 70],
  ["Thisted", 590, 385, 48],
  ["Vesthimmerland", 245, 296, 255],
  ["Aalborg", 1862, 55, 820],
];
const wide = (): Grid => [[TITLE], [], HEAD, ...PLACES.map((row) => [...row])];
const long = (year: Value = 2026): Grid => [
  ["År", "Kommune", "Ejerform", "Pladser"],
  ...PLACES.flatMap(([name, ...values]) => values.map((value, at) => [year, name, HEAD[at + 1] ?? "", value])),
];
/** Payments in kroner with a decimal share, of a year that no row has yet. */
const money = (): Grid => [
  ["År", "Prisniveau", "Kommune", "Betaling", "Børn 0-17 år", "Børn opgjort", "Andel", "Status"],
  ["2026", "løbende", "Brønderslev", 1306500, 7913, 2025, 6.4, "budget"],
  ["2026", "løbende", "Frederikshavn", 1754300, 10782, 2025, 8.8, "budget"],
  ["2026", "løbende", "Hjørring", 2216700, 14001, 2025, 11.4, "budget"],
];
/** The payments as a file of text; whose they are is said. */
const paid = (grid: Grid): MessyCase => saying(csv(grid), { tabel: "objektiv-finansiering" });
const rates = (): Grid => [
  ["År", "Region", "Betaler", "Kroner pr. indbygger", "Status"],
  ["2026", "Nordjylland", "kommuner", "6,95", "aftalt"],
  ["2026", "Midtjylland", "kommuner", "6,95", "aftalt"],
  ["2026", "Syddanmark", "kommuner", "6,95", "aftalt"],
];

const with_ = (grid: Grid, row: number, column: number, value: Value): Grid =>
  grid.map((cells, at) => (at === row ? Object.assign([...cells], { [column]: value }) : cells));
const insert = (grid: Grid, at: number, ...rows: Grid): Grid => [...grid.slice(0, at), ...rows, ...grid.slice(at)];
const mapNumbers = (grid: Grid, change: (value: number) => Value): Grid =>
  grid.map((row) => row.map((value) => (typeof value === "number" && value !== 2026 ? change(value) : value)));

const file = (name: string, bytes: Uint8Array | string): MessyCase => ({
  files: [{ name, bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes }],
});
const saying = (one: MessyCase, said: Partial<Said>): MessyCase => ({ ...one, said });
const xlsx = async (rows: Grid, more: Partial<WriteSheet> = {}, name = "levering.xlsx"): Promise<MessyCase> =>
  file(name, await writeXlsx({ sheets: [{ name: "Ark1", rows, ...more }] }));
const sheets = async (...all: WriteSheet[]): Promise<MessyCase> =>
  file("levering.xlsx", await writeXlsx({ sheets: all }));
const cells = (...all: [place: string, cell: Partial<Cell>][]): Partial<WriteSheet> => ({ cells: new Map(all) });
const danish = (value: Value): string =>
  value === null
    ? ""
    : typeof value === "number"
      ? String(value).replace(".", ",")
      : value instanceof Date
        ? value.toISOString().slice(0, 10)
        : value;
const csvText = (grid: Grid, between = ";", end = "\r\n"): string =>
  grid
    .map((row) =>
      row
        .map(danish)
        .map((cell) => (cell.includes(between) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(between),
    )
    .join(end) + end;
const csv = (grid: Grid, between = ";", end = "\r\n"): MessyCase => file("levering.csv", csvText(grid, between, end));
const workbook = (name: string): Buffer => readFileSync(`tests/fixtures/workbooks/${name}`);

/** A package with one sheet whose XML is given as it is. */
function rawXlsx(sheet: string): Uint8Array {
  const text = (body: string): Uint8Array =>
    Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const pack = "http://schemas.openxmlformats.org/package/2006";
  return zipSync({
    "[Content_Types].xml": text(
      `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": text(
      `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": text(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": text(
      `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": text(sheet),
  });
}
const sheetXml = (inside: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inside}</sheetData></worksheet>`;
function rawOds(content: string): Uint8Array {
  const head = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:fo="f" xmlns:calcext="c">`;
  return zipSync(
    {
      mimetype: Buffer.from("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": Buffer.from(
        `${head}<office:body><office:spreadsheet><table:table table:name="Ark1">${content}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    },
    { level: 9 },
  );
}
const compound = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.from(name.padEnd(32, "\0"), "utf16le")),
  ]);

const cp1252 = (text: string): Uint8Array => Buffer.from(text.replaceAll("–", "\x96"), "latin1");
const CELLS = [
  "=cmd|' /C calc'!A0",
  "<script>alert(1)</script>",
  "\u202eevil",
  "\u001b[31mrød",
  "@SUM(A1)",
  "a\u0000b",
];

/** The bad and messy deliveries by name: each is told in `tests/fixtures/inbox/`. */
export const cases: Readonly<Record<string, () => MessyCase | Promise<MessyCase>>> = {
  // What is in order, however it is written: taken in, and told.
  "bred, som den skal være": () => xlsx(wide()),
  "lang, som den skal være": () => xlsx(long()),
  "titel i flere rækker": () => xlsx(insert(wide(), 0, ["KKR Nordjylland"], ["Sekretariatet"], [])),
  "noter under tabellen": () => xlsx([...wide(), [], ["* Læsø har ingen private pladser."], ["Kilde: kommunerne"]]),
  "noternes mærker ved tal": () => xlsx(with_(with_(wide(), 5, 1, "352¹"), 6, 2, "668*")),
  "noternes mærker ved navne": () => xlsx(with_(with_(wide(), 5, 0, "Hjørring 1)"), 3, 0, "Brønderslev*")),
  "hævet skrift ved et tal": () =>
    xlsx(
      wide(),
      cells([
        "5,1",
        {
          value: "3521",
          type: "richText",
          richText: [{ text: "352" }, { text: "1", font: { vertAlign: "superscript" } }],
        },
      ]),
    ),
  "navne med kommune": () =>
    xlsx(wide().map((row, at) => (at < 3 ? row : [`${String(row[0])} Kommune`, ...row.slice(1)]))),
  "navne med store bogstaver": () =>
    xlsx(wide().map((row, at) => (at < 3 ? row : [String(row[0]).toUpperCase(), ...row.slice(1)]))),
  "summer nederst": () => xlsx([...wide(), ["I alt", 4700, 3019, 2265]]),
  "summer imellem": () => xlsx(insert(wide(), 8, ["Vendsyssel i alt", 1405, 1476, 508])),
  "en kolonne med sum": () =>
    xlsx(wide().map((row, at) => (at === 2 ? [...row, "I alt"] : at > 2 ? [...row, 1] : row))),
  "tomme rækker og kolonner": () =>
    xlsx(insert(wide(), 6, [], []).map((row) => (row.length > 1 ? [null, ...row] : row))),
  "flettede overskrifter": () =>
    xlsx(
      [[TITLE], [], ["Kommune", "Ejerform", null, null], [null, ...HEAD.slice(1)], ...PLACES.map((row) => [...row])],
      {
        merges: [
          { startRow: 2, startCol: 1, endRow: 2, endCol: 3 },
          { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
        ],
      },
    ),
  "navne skrevet én gang": () =>
    xlsx(long().map((row, at) => ((at - 1) % 3 === 0 || at === 0 ? row : [row[0] ?? null, null, ...row.slice(2)]))),
  "navne flettet nedad": () =>
    xlsx(
      long().map((row, at) => ((at - 1) % 3 === 0 || at === 0 ? row : [row[0] ?? null, null, ...row.slice(2)])),
      {
        merges: PLACES.map((_row, at) => ({ startRow: 1 + 3 * at, startCol: 1, endRow: 3 + 3 * at, endCol: 1 })),
      },
    ),
  "overskrifterne igen ved sideskift": () => xlsx(insert(wide(), 9, HEAD)),
  "tal som tekst": () => xlsx(mapNumbers(wide(), String)),
  "tal med tusinder på dansk": () => xlsx(mapNumbers(wide(), (value) => value.toLocaleString("da-DK"))),
  "tal med tusinder på engelsk": () => xlsx(mapNumbers(wide(), (value) => value.toLocaleString("en-US"))),
  "tal med hårdt mellemrum": () => xlsx(mapNumbers(wide(), (value) => value.toLocaleString("fr-FR"))),
  "tal med enhed": () => xlsx(mapNumbers(wide(), (value) => `${value} pladser`)),
  "tal med en anden enhed": () => xlsx(with_(wide(), 4, 1, "650 timer")),
  "tal i procent, hvor det er antal": () => xlsx(with_(wide(), 4, 1, "65 %")),
  "et tal vist i procent, hvor det er antal": () =>
    xlsx(wide(), cells(["4,1", { value: 6.5, type: "number", style: { numFmt: "0%" } }])),
  "formler med værdi": () =>
    xlsx(wide(), cells(["4,1", { value: 650, type: "formula", formula: "600+50", formulaResult: 650 }])),
  "formler uden værdi": () =>
    file(
      "levering.xlsx",
      rawXlsx(
        sheetXml(
          `<row r="1"><c r="A1" t="inlineStr"><is><t>Kommune</t></is></c><c r="B1" t="inlineStr"><is><t>Kommunal 2026</t></is></c></row>`,
        ),
      ),
    ),
  "formler uden værdi i en bred tabel": () =>
    xlsx(wide(), cells(["4,1", { value: null, type: "formula", formula: "600+50" }])),
  "division med nul": () => xlsx(wide(), cells(["4,1", { value: "#DIV/0!", type: "error" }])),
  "en dansk fejlværdi i CSV": () => csv(with_(wide(), 4, 1, "#DIVISION/0!")),
  "i CSV med #I/T": () => csv(with_(wide(), 4, 2, "#I/T")),
  "streg for intet": () => xlsx(with_(with_(wide(), 7, 2, "-"), 7, 3, "–")),
  "prikker for intet": () => xlsx(with_(with_(wide(), 7, 2, ".."), 7, 3, "i.a.")),
  "streg for intet i en lang tabel": () => xlsx(long().map((row) => row.map((value) => (value === 0 ? "-" : value)))),
  "skjulte rækker": () => xlsx(wide(), { rowDefs: new Map([[5, { hidden: true }]]) }),
  "skjulte kolonner": () => xlsx(wide(), { columns: [{}, { hidden: true }] }),
  "et skjult ark": () => sheets({ name: "Ark1", rows: wide() }, { name: "Gammelt", rows: long(2024), hidden: true }),
  "et tomt ark ved siden af": () => sheets({ name: "Ark1", rows: wide() }, { name: "Ark2", rows: [] }),
  "et ark med en vejledning": () =>
    sheets({ name: "Læs mig", rows: [["Udfyld de gule felter."], ["Spørg Hanne."]] }, { name: "Tal", rows: wide() }),
  "samme ark to gange": () => sheets({ name: "Ark1", rows: wide() }, { name: "Kopi", rows: wide() }),
  "to ark, der siger hver sit": () =>
    sheets({ name: "Ark1", rows: wide() }, { name: "Nyt", rows: with_(wide(), 4, 1, 655) }),
  "et ark for hvert år": () => sheets({ name: "2026", rows: wide().slice(2) }, { name: "2027", rows: wide().slice(2) }),
  // Which year.
  "uden årstal": () => xlsx(with_(wide(), 0, 0, "Pladser på det sociale område")),
  "to årstal i titlen": () => xlsx(with_(wide(), 0, 0, "Pladser 2026, ændret efter 2025")),
  "kun en dato i titlen": () => xlsx(with_(wide(), 0, 0, "Pladser, opgjort 1. januar 2027")),
  "kun en dato i filens navn": () =>
    xlsx(with_(wide(), 0, 0, "Pladser på det sociale område"), {}, "udtraek_2027-01-15.xlsx"),
  "årstal i filens navn": () => xlsx(with_(wide(), 0, 0, "Pladser på det sociale område"), {}, "pladser 2026.xlsx"),
  "år som dato": () => xlsx(long(new Date(Date.UTC(2026, 0, 1)))),
  "år som tekst": () => xlsx(long("2026")),
  "år med ord": () => xlsx(long("2026 (foreløbig)")),
  "år som skoleår": () => xlsx(long("2025/26")),
  "år skrevet 26": () => xlsx(long(26)),
  "år i fremtiden": () => xlsx(long(2062)),
  "forrige års fil igen": () => csv(published()),
  "forrige års tal med nyt årstal": () =>
    csv(published().map((row, at) => (at === 0 ? row : ["2026", ...row.slice(1)]))),
  // Several tables.
  "to tabeller under hinanden": () =>
    xlsx([
      ...wide(),
      [],
      ["Pladser på det sociale område i Nordjylland 2027"],
      [],
      HEAD,
      ...PLACES.map((row) => [...row]),
    ]),
  "to tabeller ved siden af hinanden": () => xlsx(wide().map((row, at) => (at < 2 ? row : [...row, null, ...row]))),
  "grupper med årstal imellem": () =>
    xlsx([
      ["Pladser i Nordjylland"],
      HEAD,
      ["2026"],
      ...PLACES.slice(0, 5).map((row) => [...row]),
      ["2027"],
      ...PLACES.slice(5).map((row) => [...row]),
    ]),
  "grupper med ejerform imellem": () =>
    xlsx([
      ["Pladser 2026"],
      ["Kommune", "Pladser"],
      ["Kommunal"],
      ...PLACES.slice(0, 5).map((row) => row.slice(0, 2)),
      ["Privat"],
      ...PLACES.slice(5).map((row) => row.slice(0, 2)),
    ]),
  "to regioner i ét ark": () =>
    xlsx([...wide(), ["Midtjylland"], ["Aarhus", 900, 400, 300], ["Viborg", 300, 200, 100]]),
  "kommuner fra en anden region": () => xlsx([...wide(), ["Aarhus", 900, 400, 300]]),
  "en pivottabel": () =>
    xlsx(
      [
        ["Sum af Pladser", "Kolonneetiketter"],
        ["Rækkeetiketter", ...HEAD.slice(1), "Hovedtotal"],
        ...PLACES.map((row) => [...row, row[1] + row[2] + row[3]]),
        ["Hovedtotal", 1, 1, 1, 3],
      ],
      {},
      "pivot 2026.xlsx",
    ),
  "en foldet pivottabel": () =>
    xlsx(
      [
        ["Rækkeetiketter", "Sum af Pladser"],
        ...PLACES.flatMap(([name, ...values]) => [
          [name, 1],
          ...values.map((value, at) => [`  ${HEAD[at + 1] ?? ""}`, value]),
        ]),
      ],
      {},
      "pivot 2026.xlsx",
    ),
  // Rows and columns.
  "en række to gange": () => xlsx([...wide(), ["Rebild", 115, 271, 70]]),
  "en række to gange med andre tal": () => xlsx([...wide(), ["Rebild", 116, 271, 70]]),
  "kolonner i en anden orden": () =>
    xlsx(wide().map((row, at) => (at < 2 ? row : [row[3] ?? null, row[0] ?? null, row[2] ?? null, row[1] ?? null]))),
  "en stavefejl i en overskrift": () => xlsx(with_(wide(), 2, 2, "Prviat")),
  "to overskrifter ens": () => xlsx(with_(wide(), 2, 3, "Privat")),
  "en overskrift mangler": () => xlsx(with_(wide(), 2, 3, null)),
  "overskrifter på engelsk": () =>
    xlsx(with_(with_(with_(wide(), 2, 0, "Municipality"), 2, 1, "Public"), 2, 3, "Shared")),
  "lange overskrifter på engelsk": () => xlsx([["Year", "Municipality", "Ownership", "Places"], ...long().slice(1)]),
  "uden overskrifter": () => xlsx(wide().slice(3)),
  "en stavefejl i en kommune": () => xlsx(with_(wide(), 3, 0, "Brønderslv")),
  "en gammel kommune": () => xlsx(with_(wide(), 3, 0, "Løgstør")),
  "en kommune mangler": () => xlsx(wide().slice(0, -1)),
  "en ukendt ejerform": () =>
    xlsx(long().map((row, at) => (at === 3 ? [row[0] ?? null, row[1] ?? null, "Regional", row[3] ?? null] : row))),
  "byttede kolonner": () => xlsx(with_(with_(wide(), 2, 1, "Privat"), 2, 2, "Kommunal")),
  // Units and numbers.
  "enhed i overskriften er en anden": () => paid(with_(money(), 0, 3, "Betaling (1.000 kr.)")),
  "enhed over tabellen er en anden": () => paid([["Alle beløb i mio. kr."], ...money()]),
  "samme enhed i overskriften": () => paid(with_(money(), 0, 3, "Betaling (kr.)")),
  "beløb i millioner i cellerne": () => paid(with_(money(), 1, 3, "1,3065 mio. kr.")),
  "beløb med kr. foran": () => paid(with_(money(), 1, 3, "kr. 1.306.500")),
  "pct. i overskriften": () => paid(with_(money(), 0, 6, "Andel i pct.")),
  "pct. ved tallene": () => paid(mapNumbers(money(), (value) => (value < 20 ? `${danish(value)} %` : value))),
  "kr., hvor det er pct.": () => paid(with_(money(), 0, 6, "Andel (kr.)")),
  "andele som brøker": () => paid(mapNumbers(money(), (value) => (value < 20 ? value / 100 : value))),
  "andele vist i procent": async () => {
    const shown = [1, 2, 3].map((row): [string, Partial<Cell>] => [
      `${row},6`,
      { value: Number(money()[row]?.[6]) / 100, type: "number", style: { numFmt: "0.0%" } },
    ]);
    return saying(await xlsx(money(), cells(...shown)), { tabel: "objektiv-finansiering" });
  },
  "blandede decimaltegn": () => paid(with_(with_(money(), 1, 6, "6.4"), 2, 6, "8,8")),
  "1.306 i en hel kolonne": () => csv(with_(long(), 31, 3, "1.862")),
  "1.306 i en kolonne med decimaler": () => csv([...rates(), ["2026", "Sjælland", "kommuner", "6.955", "aftalt"]]),
  "6.95, hvor andre har 6,95": () => csv(with_(rates(), 2, 3, "6.95")),
  "1.306 hvor intet siger hvordan": () =>
    csv(rates().map((row, at) => (at === 0 ? row : (with_([row], 0, 3, "6.955")[0] ?? [])))),
  "decimaler, hvor tallet er helt": () => xlsx(with_(wide(), 4, 1, 650.5)),
  "et tal med eksponent": () => csv(with_(wide(), 4, 1, "6,5E+02")),
  "et tal i parentes": () => csv(with_(wide(), 4, 1, "(650)")),
  "minus bagefter": () => csv(with_(wide(), 4, 1, "650-")),
  "et negativt antal": () => xlsx(with_(wide(), 4, 1, -650)),
  "bogstavet O for nul": () => csv(with_(wide(), 4, 1, "65O")),
  "et tal med to kommaer": () => csv(with_(wide(), 4, 1, "6,5,0")),
  "et tal blevet til en dato": () => xlsx(with_(wide(), 4, 1, new Date(Date.UTC(2026, 4, 6)))),
  "sider blevet til datoer": () =>
    xlsx([
      ["År", "Kommune", "Ejerform", "Pladser", "Side"],
      ...long()
        .slice(1)
        .map((row) => [...row, new Date(Date.UTC(2026, 2, 2))]),
    ]),
  "over 15 cifre": () => csv(with_(wide(), 4, 1, "12345678901234567890")),
  "et klokkeslæt": () => csv(with_(wide(), 4, 1, "06:50")),
  "sand og falsk": () => xlsx(wide(), cells(["4,1", { value: true, type: "boolean" }])),
  // Far from what was.
  "et tal ti gange for stort": () => xlsx(with_(wide(), 4, 1, 6500)),
  "et tal tusind gange for stort": () => xlsx(with_(wide(), 4, 1, 650_000)),
  "et tal ti gange for lille": () => xlsx(with_(wide(), 4, 1, 65)),
  "alle tal ti gange for store": () => xlsx(mapNumbers(wide(), (value) => value * 10)),
  "to cifre byttet": () => xlsx(with_(wide(), 4, 1, 560)),
  "nul, hvor der var mange": () => xlsx(with_(wide(), 4, 1, 0)),
  // Text files.
  "UTF-8 uden mærke": () => csv(wide()),
  "UTF-8 med mærke": () => file("levering.csv", `\ufeff${csvText(wide())}`),
  "UTF-16": () => file("levering.csv", Buffer.from(`\ufeff${csvText(wide(), "\t")}`, "utf16le")),
  "UTF-16 uden mærke": () => file("levering.txt", Buffer.from(csvText(wide(), "\t"), "utf16le")),
  "Windows-1252": () => file("levering.csv", cp1252(csvText(wide()))),
  "Windows-1252 med tankestreg": () =>
    file("levering.csv", cp1252(csvText(with_(wide(), 0, 0, `${TITLE} – foreløbig`)))),
  "UTF-8 læst som 1252": () => file("levering.csv", Buffer.from(Buffer.from(csvText(wide())).toString("latin1"))),
  "bogstaver blevet til spørgsmålstegn": () =>
    csv(wide().map((row) => row.map((value) => (typeof value === "string" ? value.replace(/[æøå]/gi, "?") : value)))),
  tabulator: () => csv(wide(), "\t"),
  "komma imellem": () => csv(wide(), ","),
  "lodret streg imellem": () => csv(wide(), "|"),
  "komma imellem og i tallene": () =>
    file(
      "levering.csv",
      rates()
        .map((row) => row.map(danish).join(","))
        .join("\n"),
    ),
  "blandede linjeskift": () =>
    file(
      "levering.csv",
      csvText(wide()).replace(
        /\r\n/g,
        (() => {
          let at = 0;
          return () => ["\r\n", "\n", "\r"][at++ % 3] ?? "\n";
        })(),
      ),
    ),
  "sep= øverst": () => file("levering.csv", `sep=;\r\n${csvText(wide())}`),
  "ulige lange rækker": () => file("levering.csv", csvText(wide()).replace(/;+\r\n/g, "\r\n")),
  "en række med for mange celler": () => file("levering.csv", csvText(wide()).replace("Rebild;115", "Rebild;1;115")),
  "et anførselstegn, der ikke lukkes": () => file("levering.csv", csvText(wide()).replace("Rebild", '"Rebild')),
  "et anførselstegn midt i en celle": () => file("levering.csv", csvText(wide()).replace("Rebild", 'Re"bild')),
  "to linjer i én celle": () => csv(with_(wide(), 3, 0, "Brønderslev\nKommune")),
  "kun overskrifter": () => csv(wide().slice(0, 3)),
  "kun en titel": () => csv(wide().slice(0, 1)),
  "en anden tabel": () =>
    csv([
      ["Navn", "Telefon", "Farve"],
      ["Hanne", "98765432", "blå"],
      ["Per", "87654321", "rød"],
    ]),
  "en ukendt slags tal": () => csv([["År", "Kommune", "Træer"], ...PLACES.map(([name, own]) => [2026, name, own])]),
  // Hostile text.
  ...Object.fromEntries(CELLS.map((text, at) => [`fjendtlig tekst ${at + 1}`, () => csv(with_(wide(), 3, 0, text))])),
  ...Object.fromEntries(
    CELLS.slice(0, 4).map((text, at) => [`fjendtlig overskrift ${at + 1}`, () => csv(with_(wide(), 2, 2, text))]),
  ),
  "et arks navn med styretegn": () => file("levering.csv", `\u001b]0;evil\u0007${csvText(wide())}`),
  "usynlige tegn i navne": () => csv(with_(with_(wide(), 3, 0, "Brønder\u200bslev"), 4, 0, "\u202eFrederikshavn")),
  "en meget lang celle": () => csv(with_(wide(), 3, 0, "Brønderslev".repeat(5000))),
  "en linje på en million tegn": () => file("levering.csv", `${csvText(wide())}${"x".repeat(1_200_000)}\n`),
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

/** The places of 2024 as they are published. */
function published(): Grid {
  const [, ...rows] = readFileSync("data/raw/social/pladser-pr-kommune.csv", "utf8").trim().split("\n");
  const own = rows.map((row) => row.split(",").slice(0, 4)).filter(([year]) => year === "2024");
  return [["År", "Kommune", "Ejerform", "Pladser"], ...own];
}
