import { sum } from "d3";
import { number, percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, der aflagde besøgene."),
  aar: col.year("Det år, besøgene blev aflagt."),
  omraade: col.choice("Område", "Om besøgene var hos plejefamilier eller i tilbud.", {
    plejefamilier: "Plejefamilier",
    tilbud: "Tilbud",
  }),
  formaal: col.choice("Formål", "Om besøget var et led i det løbende tilsyn eller i en godkendelse.", {
    driftstilsyn: "Driftstilsyn",
    nygodkendelse: "Nygodkendelse",
    regodkendelse: "Regodkendelse",
  }),
  form: col.choice("Besøgsform", "Om besøget var anmeldt, om nogen blev truffet, og om det foregik på skærm.", {
    anmeldt: "Anmeldt",
    uanmeldt: "Uanmeldt",
    uanmeldt_ikke_truffet: "Uanmeldt, ingen truffet",
    anmeldt_virtuelt: "Anmeldt, virtuelt",
  }),
  besoeg: col.count("Besøg", "Antal tilsynsbesøg.", "besøg"),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

const visits = (rows: readonly Row[], aar: number, ...forms: Row["form"][]): number =>
  sum(
    rows.filter((r) => r.tilsyn === "Nord" && r.aar === aar && (forms.length === 0 || forms.includes(r.form))),
    (r) => r.besoeg,
  );

const shareOfVisits = (rows: readonly Row[], form: Row["form"]): number =>
  (visits(rows, 2023, form) / visits(rows, 2023)) * 100;

export default defineDataset("social/tilsynsbesoeg", {
  title: "Tilsynsbesøg, anmeldte og uanmeldte",
  description:
    "Hvor mange besøg Socialtilsyn Nord og Socialtilsyn Øst aflagde hos plejefamilier og i sociale tilbud, " +
    "om de var anmeldt, og hvad de skulle bruges til.",
  columns,
  key: ["tilsyn", "aar", "omraade", "formaal", "form"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "uanmeldte-i-alt",
      title: "De uanmeldte besøg, som Nord oplyser for 2019, er dem med og uden nogen hjemme",
      cases: (rows) => [
        {
          what: "Nord 2019, uanmeldte besøg",
          printed: 435,
          computed: visits(rows, 2019, "uanmeldt", "uanmeldt_ikke_truffet"),
        },
      ],
      tolerance: 0,
      format: (value) => number(value),
    }),
    recomputed({
      id: "figur-3",
      title: "Andelene i Nords figur for 2023 følger af tabellen",
      cases: (rows) => [
        { what: "Anmeldt", printed: 66, computed: shareOfVisits(rows, "anmeldt") },
        { what: "Uanmeldt", printed: 25, computed: shareOfVisits(rows, "uanmeldt") },
        {
          what: "Uanmeldt, ingen truffet",
          printed: 9,
          computed: shareOfVisits(rows, "uanmeldt_ikke_truffet"),
          anomaly: "nord-figur-besoeg-2023",
        },
      ],
      tolerance: 0.5,
      format: (value) => percent(value, 1),
    }),
  ],
  missing: [
    "Om nogen var hjemme ved Østs uanmeldte besøg.",
    "Uanmeldte besøg ved godkendelser i Nord i 2023. Kilden har streger, så rækkerne er ikke med.",
    "Nord fra 2020 til 2022 og Øst i andre år end 2021.",
  ],
  caveats: [
    "Nord tæller fysiske besøg. Øst tæller også virtuelle besøg, som der var mange af på grund af covid-19.",
    "Besøg, hvor ingen blev truffet, kommer oven i de øvrige uanmeldte.",
    "Et tilsyn kan bestå af flere besøg. Antallet af besøg er derfor højere end antallet af tilsyn.",
    "Østs tal rummer også besøg ved godkendelser, der endnu ikke var afsluttet.",
  ],
});
