import { sum } from "d3";
import { number, percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, der fører tilsynet."),
  aar: col.year("Tallet gælder udgangen af dette år."),
  type: col.choice("Type", "Plejefamilier eller tilbud efter de borgere, tilbuddet er godkendt til.", {
    plejefamilier: "Plejefamilier",
    boern_og_unge: "Tilbud til børn og unge",
    boern_unge_og_voksne: "Tilbud til både børn, unge og voksne",
    voksne: "Tilbud til voksne",
  }),
  betegnelse: col.text("Kildens ord", "Det, kilden kalder typen."),
  antal: col.count(
    "Antal",
    "Godkendte plejefamilier eller tilbud, som socialtilsynet førte tilsyn med.",
    "plejefamilier eller tilbud",
  ),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

const families = (rows: readonly Row[], tilsyn: Row["tilsyn"], aar: number): number =>
  sum(
    rows.filter((r) => r.tilsyn === tilsyn && r.aar === aar && r.type === "plejefamilier"),
    (r) => r.antal,
  );

const services = (rows: readonly Row[], tilsyn: Row["tilsyn"], aar: number): number =>
  sum(
    rows.filter((r) => r.tilsyn === tilsyn && r.aar === aar && r.type !== "plejefamilier"),
    (r) => r.antal,
  );

export default defineDataset("social/tilsynets-portefoelje", {
  title: "Plejefamilier og sociale tilbud under tilsyn",
  description:
    "Hvor mange godkendte plejefamilier og sociale tilbud Socialtilsyn Nord og Socialtilsyn Øst førte tilsyn med. " +
    "Tilbuddene er delt efter de borgere, de er godkendt til.",
  columns,
  key: ["tilsyn", "aar", "type"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "tilbud-og-fald",
      title: "Tilbud i alt og fald, som teksten oplyser, følger af tabellen",
      cases: (rows) => [
        { what: "Nord 2019, tilbud i alt", printed: 279, computed: services(rows, "Nord", 2019) },
        { what: "Nord 2023, tilbud i alt", printed: 248, computed: services(rows, "Nord", 2023) },
        { what: "Øst 2021, tilbud i alt", printed: 389, computed: services(rows, "Øst", 2021) },
        {
          what: "Nord, fald i plejefamilier fra 2022 til 2023",
          printed: 31,
          computed: families(rows, "Nord", 2022) - families(rows, "Nord", 2023),
        },
        {
          what: "Nord, fald i tilbud fra 2022 til 2023",
          printed: 14,
          computed: services(rows, "Nord", 2022) - services(rows, "Nord", 2023),
          anomaly: "nord-fald-i-tilbud-2023",
        },
      ],
      tolerance: 0,
      format: (value) => number(value),
    }),
    recomputed({
      id: "stigning-i-oest",
      title: "Stigningen i Østs plejefamilier følger af tallene",
      cases: (rows) => [
        {
          what: "Øst, stigning i plejefamilier fra 2020 til 2021",
          printed: 1.2,
          computed: (families(rows, "Øst", 2021) / families(rows, "Øst", 2020) - 1) * 100,
        },
      ],
      tolerance: 0.05,
      format: (value) => percent(value, 1),
    }),
  ],
  missing: [
    "Tilbud i Øst før 2021.",
    "Øst efter 2021.",
    "Tal for de enkelte kommuner, som stod på kort, der er gået tabt.",
    "Nord før 2019.",
  ],
  caveats: [
    "Nord dækker ti nordjyske kommuner og Silkeborg, ikke Hjørring. Øst dækker Hjørring og Region Sjælland uden Holbæk.",
    "Kilden kalder Nords tal et øjebliksbillede fra 2. januar 2024. Tallene for 2019 er de samme i årsrapporten for 2019.",
    "Nord overdrog de sikrede døgninstitutioner til Øst den 1. juli 2022. Faldet i tilbud til børn og unge kan derfor ikke kun skyldes lukninger.",
    "I Østs diagram står årstal og tal hver for sig. Vi har parret dem i rækkefølge. Tallet for 2021 står også i teksten.",
  ],
});
