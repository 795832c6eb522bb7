import { type Cell } from "hucre/xlsx";
import {
  wide,
  long,
  money,
  paid,
  rates,
  with_,
  mapNumbers,
  saying,
  xlsx,
  cells,
  danish,
  csv,
  type Deliveries,
} from "./messy-parts.ts";

/** Numbers and units in every way of writing, and far from what was. */
export const values: Deliveries = {
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
};
