import { z } from "zod";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det første år i aftalen, som gælder 2020-2023."),
  gruppe: column(z.enum(["drivkraft", "fagomraade", "styrkeposition"]), {
    title: "Gruppe",
    description: "Om det er en drivkraft for vækst, et af erhvervshusets fagområder eller en nordjysk styrkeposition.",
    labels: { drivkraft: "Drivkraft", fagomraade: "Fagområde", styrkeposition: "Styrkeposition" },
  }),
  navn: column(z.string().min(1), { title: "Navn", description: "Emnet. Det samme emne kan være i flere grupper." }),
  status: statusColumn("aftalt"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const PRINTED = { drivkraft: 6, fagomraade: 8, styrkeposition: 4 };

export default defineDataset({
  id: "erhvervsfremme-fagomraader",
  title: "Nordjysk erhvervsfremme: drivkræfter, fagområder og styrkepositioner",
  description:
    "Emnerne i samarbejdsaftalen mellem de nordjyske erhvervskontorer og Erhvervshus Nordjylland: " +
    "landets drivkræfter for vækst, erhvervshusets fagområder og Nordjyllands styrkepositioner.",
  theme: "erhverv",
  raw: "erhverv/erhvervsfremme-fagomraader.csv",
  row,
  key: ["aar", "gruppe", "navn"],
  checks: [
    recomputed<Row>({
      id: "antal-emner",
      title: "Hver gruppe har så mange emner, som aftalen skriver.",
      cases: (rows) =>
        (["drivkraft", "fagomraade", "styrkeposition"] as const).map((gruppe) => ({
          what: { drivkraft: "Drivkræfter", fagomraade: "Fagområder", styrkeposition: "Styrkepositioner" }[gruppe],
          printed: PRINTED[gruppe],
          computed: rows.filter((one) => one.gruppe === gruppe).length,
        })),
      tolerance: 0,
      format: String,
    }),
  ],
  missing: ["Hvilke projekter og programmer der hører til hvert fagområde. Figuren er gået tabt i dokumentet."],
  caveats: ["Fagområderne står samlet i en sætning. Vi har skrevet »og«, hvor kilden har skråstreg."],
});
