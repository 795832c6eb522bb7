import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

export default defineDataset("social/gennemfoerte-tilsyn", {
  subject: "tilsyn",
  title: "Gennemførte tilsyn",
  description:
    "Her står, hvor mange tilsyn Socialtilsyn Nord og Socialtilsyn Øst afsluttede med plejefamilier og sociale tilbud. " +
    "Et tilsyn er hele forløbet frem til rapporten og kan bestå af flere besøg.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der gennemførte tilsynet."),
    aar: col.year("Det år, tilsynet blev afsluttet."),
    omraade: col.choice(
      "Område",
      "Om tilsynet var med plejefamilier eller tilbud.",
      { plejefamilier: "Plejefamilier", tilbud: "Tilbud" },
      { disjoint: true },
    ),
    art: col.choice(
      "Art",
      "Hvad tilsynet var led i. Administrative tilsyn er uden besøg.",
      {
        driftstilsyn: "Driftstilsyn",
        nygodkendelse: "Nygodkendelse",
        regodkendelse: "Regodkendelse",
        administrativt: "Administrativt tilsyn",
        alle: "Alle, ikke fordelt",
      },
      { sums: { alle: "rest" }, disjoint: true },
    ),
    tilsynsforloeb: col.count("Gennemførte tilsyn", "Antal afsluttede tilsyn.", "tilsyn", { flow: true }),
    heraf_ved_aendring: col.optional(
      col.count(
        "Heraf ved en væsentlig ændring",
        "De af tilsynene, der hang sammen med en væsentlig ændring af tilbuddet. Tom, når kilden ikke siger det.",
        "tilsyn",
        { flow: true },
      ),
    ),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "omraade", "art"],
  view: {
    ...{ measure: "tilsynsforloeb", x: "aar", series: "omraade", only: { art: "driftstilsyn" } },
    title: "Gennemførte driftstilsyn",
    note: "Øst er ikke med. Diagrammet med fordelingen af Østs tilsyn er gået tabt.",
  },
  missing: [
    "Fordelingen på art i Øst. Den stod på et diagram, som er gået tabt.",
    "Administrative tilsyn og regodkendelser i Nord i 2023.",
    YEAR_GAPS,
  ],
  caveats: [
    "Årsrapporterne deler tilsynene op på hver sin måde. Kun summen for hvert område kan sammenlignes, og kun med forbehold.",
    "Tilsynet tæller i det år, det slutter. Besøgene kan være aflagt året før.",
    "Antallet af tilsyn ved nygodkendelser er ikke antallet af godkendelser. Nogle tilsyn ender med afslag eller i et andet år.",
  ],
});
