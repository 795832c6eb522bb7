import { HEAD, PLACES, wide, long, with_, xlsx, type Deliveries } from "./messy-parts.ts";

/** Tables that are several, or whose rows and columns are not those of the dataset. */
export const tables: Deliveries = {
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
};
