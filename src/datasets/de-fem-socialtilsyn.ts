import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { kommunekode, kommuneColumns } from "../model/kommune-columns.ts";
import { TILSYN, tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Navnet uden Socialtilsyn."),
  aar: yearColumn("Året for den årsrapport, oplysningen står i."),
  ...kommuneColumns("Den kommune, socialtilsynet hører under."),
  tilsyn_i_kommunen: column(z.enum(TILSYN).nullable(), {
    title: "Tilsyn i kommunen",
    description: "Det socialtilsyn, der fører tilsyn i kommunen i stedet. Tom, når kilden ikke siger det.",
  }),
  status: statusColumn("gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "de-fem-socialtilsyn",
  title: "De fem socialtilsyn",
  description:
    "De fem socialtilsyn, den kommune, hvert af dem hører under, og hvem der fører tilsyn dér. Et socialtilsyn må ikke føre tilsyn i sin egen kommune.",
  theme: "social",
  raw: "social/de-fem-socialtilsyn.csv",
  row,
  key: ["tilsyn", "aar"],
  derive: { kommunekode },
  mention: "Socialtilsyn {tilsyn} hørte i {aar} under {kommune}.",
  checks: [],
  missing: ["Hvem der fører tilsyn i Frederiksberg og Faaborg-Midtfyn."],
  caveats: [
    "Socialtilsyn Midt hører under Silkeborg. Socialtilsyn Nord skriver i årsrapporterne for 2019 og 2023, at det fører tilsyn i Silkeborg Kommune.",
  ],
});
