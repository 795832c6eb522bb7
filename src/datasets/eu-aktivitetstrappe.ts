import { completeGrid } from "../model/checks/complete.ts";
import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const year = (title: string, description: string) =>
  column(z.number().int().min(2000).max(2100), { title, description });

const row = z.object({
  fra_aar: year("Fra år", "Periodens første år."),
  til_aar: year("Til år", "Periodens sidste år."),
  maalgruppe: column(z.enum(["kommuner", "virksomheder"]), {
    title: "Målgruppe",
    description: "Det kort, aktiviteten står på.",
    labels: { kommuner: "Kommuner", virksomheder: "Virksomheder" },
  }),
  aktivitet: column(z.string().min(1), {
    title: "Aktivitet",
    description: "Aktiviteten i kortets signaturforklaring.",
  }),
  status: statusColumn("selvrapporteret"),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "eu-aktivitetstrappe",
  title: "Aktiviteter, som EU-kontoret inddeler kommuner og virksomheder efter",
  description:
    "De seks trin i signaturforklaringen til to kort over Greater Copenhagen EU Offices arbejde med kommuner og virksomheder. " +
    "Rækkefølgen er kortenes: fra en godkendt EU-ansøgning til kontakt.",
  theme: "transport",
  raw: "transport/eu-aktivitetstrappe.csv",
  row,
  key: ["maalgruppe", "aktivitet"],
  checks: [
    completeGrid<Row>({
      id: "samme-perioder",
      title: "Begge kort dækker samme periode",
      columns: [(r) => r.maalgruppe, (r) => `${String(r.fra_aar)}-${String(r.til_aar)}`],
      noun: "perioder",
    }),
  ],
  missing: [
    "Hvilke kommuner og virksomheder der har nået hvilket trin. Det var farver på kortene, og de er gået tabt.",
  ],
  caveats: ["Trinnene er ikke nummereret. Øverst står det, der kræver mest."],
});
