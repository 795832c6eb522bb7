import { z } from "zod";
import { percent } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der har givet udviklingspunkterne."),
  aar: yearColumn("Det år, tallet gælder."),
  tidspunkt: column(z.enum(["aaret", "januar", "december", "ultimo"]), {
    title: "Tidspunkt",
    description: "Hele året, en måned eller årets udgang.",
    labels: { aaret: "Hele året", januar: "Januar", december: "December", ultimo: "Ved årets udgang" },
  }),
  omraade: column(z.enum(["plejefamilier", "tilbud", "boern_unge", "voksne"]), {
    title: "Område",
    description: "Hvem udviklingspunkterne er givet til.",
    labels: {
      plejefamilier: "Plejefamilier",
      tilbud: "Sociale tilbud",
      boern_unge: "Tilbud til børn og unge",
      voksne: "Tilbud til voksne",
    },
  }),
  tema: column(z.string().min(1), { title: "Tema", description: "Temaet i kvalitetsmodellen eller emnet." }),
  opgoerelse: column(z.enum(["antal", "andel_af_punkter", "antal_med_punkt", "andel_med_punkt"]), {
    title: "Opgørelse",
    description: "Hvad tallet er.",
    labels: {
      antal: "Antal udviklingspunkter",
      andel_af_punkter: "Andel af udviklingspunkterne",
      antal_med_punkt: "Antal, der har udviklingspunktet",
      andel_med_punkt: "Andel, der har udviklingspunktet",
    },
  }),
  vaerdi: column(z.number().int().min(0), {
    title: "Værdi",
    description: "Tallet i den enhed, som kolonnen Enhed siger.",
  }),
  enhed: column(z.enum(["udviklingspunkter", "pct", "tilbud"]), {
    title: "Enhed",
    description: "Udviklingspunkter, procent eller tilbud.",
    labels: { udviklingspunkter: "udviklingspunkter", pct: "pct.", tilbud: "tilbud" },
  }),
  grundlag: column(z.number().int().min(0).nullable(), {
    title: "Grundlag",
    description: "Det antal udviklingspunkter, plejefamilier eller tilbud, andelen er af, når kilden oplyser det.",
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "udviklingspunkter",
  title: "Udviklingspunkter fra Socialtilsyn Nord",
  description:
    "Hvor mange udviklingspunkter Socialtilsyn Nord har givet, og hvad de handler om. " +
    "Et udviklingspunkt peger på noget, som et tilbud eller en plejefamilie kan arbejde med. Det er ikke en sanktion.",
  theme: "social",
  raw: "social/udviklingspunkter.csv",
  row,
  key: ["tilsyn", "aar", "tidspunkt", "omraade", "tema", "opgoerelse"],
  checks: [
    recomputed<Row>({
      id: "andel-af-grundlag",
      title: "En andel, hvor både antal og grundlag er trykt, er regnet rigtigt",
      cases: (rows) =>
        rows.flatMap((r) => {
          const share = rows.find(
            (x) => x.opgoerelse === "andel_med_punkt" && x.tema === r.tema && x.omraade === r.omraade,
          );
          if (r.opgoerelse !== "antal_med_punkt" || r.grundlag === null || !share) return [];
          return [{ what: r.tema, printed: share.vaerdi, computed: (r.vaerdi / r.grundlag) * 100 }];
        }),
      tolerance: 0.5,
      format: (value) => percent(value, 1),
    }),
  ],
  missing: [
    "Andelene for de øvrige temaer. Rapporten nævner kun de største og temaet i fokus.",
    "Antallet af udviklingspunkter til sociale tilbud i 2023.",
    "Blandede tilbud i 2019.",
  ],
  caveats: [
    "Tallene for 2019 gælder kun temaet selvstændighed og relationer.",
    "Målgruppe, metoder og resultater var i fokus i 2023. Socialtilsyn Nord skriver, at der derfor kunne ventes en del udviklingspunkter på tilbudsområdet.",
    "Andele af udviklingspunkter og andele af plejefamilier eller tilbud kan ikke sammenlignes.",
  ],
});
