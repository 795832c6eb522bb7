import {
  TITLE,
  HEAD,
  PLACES,
  wide,
  long,
  with_,
  insert,
  mapNumbers,
  file,
  xlsx,
  sheets,
  cells,
  csv,
  rawXlsx,
  sheetXml,
  published,
  type Deliveries,
} from "./messy-parts.ts";

/** What people do to the layout of a table, and still mean it. */
export const layouts: Deliveries = {
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
};
