import { percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

/** What a number and a share of the same thing have in common. */
const SAME = ["tilsyn", "aar", "tidspunkt", "omraade", "tema"] as const;

/** What a share, or a number of those that have a point, is of. */
const GRUNDLAG = {
  by: ["opgoerelse", "omraade"],
  units: {
    "andel_af_punkter plejefamilier": "udviklingspunkter",
    "andel_med_punkt plejefamilier": "plejefamilier",
    "antal_med_punkt tilbud": "tilbud",
    "andel_med_punkt tilbud": "tilbud",
  },
};

export default defineDataset("social/udviklingspunkter", {
  subject: "kvalitet",
  title: "Udviklingspunkter fra Socialtilsyn Nord",
  description:
    "Her står, hvor mange udviklingspunkter Socialtilsyn Nord har givet, og hvad de handler om. " +
    "Et udviklingspunkt peger på noget, som et socialt tilbud eller en plejefamilie kan arbejde med. Det er ikke en sanktion.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har givet udviklingspunkterne."),
    aar: col.year("Det år, tallet gælder."),
    tidspunkt: col.choice("Tidspunkt", "Hele året, en måned eller årets udgang.", {
      aaret: "Hele året",
      januar: "Januar",
      december: "December",
      ultimo: "Ved årets udgang",
    }),
    omraade: col.choice("Område", "Hvem udviklingspunkterne er givet til.", {
      plejefamilier: "Plejefamilier",
      tilbud: "Sociale tilbud",
      boern_unge: "Tilbud til børn og unge",
      voksne: "Tilbud til voksne",
    }),
    tema: col.category("Tema", "Temaet i kvalitetsmodellen eller emnet.", { sums: { "Alle temaer": "more" } }),
    opgoerelse: col.choice(
      "Opgørelse",
      "Hvad tallet er.",
      {
        antal: "Antal udviklingspunkter",
        andel_af_punkter: "Andel af udviklingspunkterne",
        antal_med_punkt: "Antal, der har udviklingspunktet",
        andel_med_punkt: "Andel, der har udviklingspunktet",
      },
      { namesMeasure: true },
    ),
    vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed"),
    enhed: col.choice("Enhed", "Udviklingspunkter, procent eller tilbud.", ["udviklingspunkter", "pct.", "tilbud"]),
    grundlag: col.optional(
      col.count(
        "Grundlag",
        "Det antal udviklingspunkter, plejefamilier eller tilbud, andelen er af, når kilden oplyser det.",
        GRUNDLAG,
        { baseOf: "vaerdi" },
      ),
    ),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "tidspunkt", "omraade", "tema", "opgoerelse"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "andel-af-grundlag",
      title: "En andel, hvor både antal og grundlag er trykt, er regnet rigtigt",
      cases: (rows) =>
        rows.flatMap((r) => {
          const share = rows.find(
            (x) => x.opgoerelse === "andel_med_punkt" && SAME.every((name) => x[name] === r[name]),
          );
          if (r.opgoerelse !== "antal_med_punkt" || r.grundlag === null || !share) return [];
          const what = `${r.tilsyn} ${r.aar}, ${r.tema}`;
          return { what, printed: share.vaerdi, computed: (r.vaerdi / r.grundlag) * 100 };
        }),
      tolerance: 0.5,
      format: (value) => percent(value, 1),
    }),
  ],
  view: {
    ...{ measure: "vaerdi", x: "tema", series: "omraade", title: "Hvad udviklingspunkterne handler om" },
    note: "Andelene giver ikke 100 % tilsammen, for rapporten nævner ikke alle temaer.",
  },
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
