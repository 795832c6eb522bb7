import { sum } from "d3";
import { z } from "zod";
import { number, percent } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der aflagde besøgene."),
  aar: yearColumn("Det år, besøgene blev aflagt."),
  omraade: column(z.enum(["plejefamilier", "tilbud"]), {
    title: "Område",
    description: "Om besøgene var hos plejefamilier eller i tilbud.",
    labels: { plejefamilier: "Plejefamilier", tilbud: "Tilbud" },
  }),
  formaal: column(z.enum(["driftstilsyn", "nygodkendelse", "regodkendelse"]), {
    title: "Formål",
    description: "Om besøget var et led i det løbende tilsyn eller i en godkendelse.",
    labels: { driftstilsyn: "Driftstilsyn", nygodkendelse: "Nygodkendelse", regodkendelse: "Regodkendelse" },
  }),
  form: column(z.enum(["anmeldt", "uanmeldt", "uanmeldt_ikke_truffet", "anmeldt_virtuelt"]), {
    title: "Besøgsform",
    description: "Om besøget var anmeldt, om nogen blev truffet, og om det foregik på skærm.",
    labels: {
      anmeldt: "Anmeldt",
      uanmeldt: "Uanmeldt",
      uanmeldt_ikke_truffet: "Uanmeldt, ingen truffet",
      anmeldt_virtuelt: "Anmeldt, virtuelt",
    },
  }),
  besoeg: column(z.number().int().min(0), { title: "Besøg", description: "Antal tilsynsbesøg.", unit: "besøg" }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const visits = (rows: readonly Row[], aar: number, ...forms: Row["form"][]): number =>
  sum(
    rows.filter((r) => r.tilsyn === "Nord" && r.aar === aar && (forms.length === 0 || forms.includes(r.form))),
    (r) => r.besoeg,
  );

const shareOfVisits = (rows: readonly Row[], form: Row["form"]): number =>
  (visits(rows, 2023, form) / visits(rows, 2023)) * 100;

export default defineDataset({
  id: "tilsynsbesoeg",
  title: "Tilsynsbesøg, anmeldte og uanmeldte",
  description:
    "Hvor mange besøg Socialtilsyn Nord og Socialtilsyn Øst aflagde hos plejefamilier og i tilbud, " +
    "om de var anmeldt, og hvad de skulle bruges til.",
  theme: "social",
  raw: "social/tilsynsbesoeg.csv",
  row,
  key: ["tilsyn", "aar", "omraade", "formaal", "form"],
  checks: [
    recomputed<Row>({
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
    recomputed<Row>({
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
