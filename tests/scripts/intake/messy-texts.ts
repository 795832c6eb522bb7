import {
  TITLE,
  PLACES,
  wide,
  rates,
  with_,
  file,
  danish,
  csvText,
  csv,
  cp1252,
  CELLS,
  type Deliveries,
} from "./messy-parts.ts";

/** Files of text in every encoding, torn, or with hostile text. */
export const texts: Deliveries = {
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
};
