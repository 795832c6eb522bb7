import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

export default defineDataset("social/ophoer-og-tilbagekaldelser", {
  subject: "tilsyn",
  title: "Plejefamilier og sociale tilbud, der ophørte",
  description:
    "Her står, hvor mange plejefamilier og sociale tilbud der mistede eller opgav deres godkendelse i Socialtilsyn Nord og " +
    "Socialtilsyn Øst, og hvorfor.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, godkendelsen hørte under."),
    aar: col.year("Det år, godkendelsen ophørte."),
    type: col.choice(
      "Type",
      "Hvem der mistede eller opgav sin godkendelse.",
      {
        plejefamilier: "Plejefamilier",
        boern_og_unge: "Tilbud til børn og unge",
        boern_unge_og_voksne: "Tilbud til både børn, unge og voksne",
        voksne: "Tilbud til voksne",
        tilbud: "Tilbud, ikke fordelt",
      },
      { sums: { tilbud: ["boern_og_unge", "boern_unge_og_voksne", "voksne"] }, disjoint: true },
    ),
    aarsag: col.choice(
      "Årsag",
      "Hvorfor godkendelsen ophørte.",
      {
        tilbagekaldt: "Tilbagekaldt af socialtilsynet",
        eget_oenske: "Eget ønske",
        eget_oenske_eller_bortfald: "Eget ønske eller bortfald",
        bortfald_2_aar: "Bortfaldet efter to år uden borgere",
        bortfald_3_aar: "Bortfaldet efter tre år uden plejebørn",
        overdraget: "Overdraget til et andet socialtilsyn",
        ny_samlever: "Godkendt med ny samlever",
      },
      {
        sums: { eget_oenske_eller_bortfald: ["eget_oenske", "bortfald_2_aar", "bortfald_3_aar"] },
        disjoint: true,
      },
    ),
    antal: col.count("Ophørte godkendelser", "Plejefamilier eller tilbud, hvis godkendelse ophørte.", "godkendelser", {
      spelled: true,
      flow: true,
    }),
    begrundelse: col.optional(
      col.text("Begrundelse", "Hvad kilden siger om, hvorfor det sker. Tom, når den intet siger."),
    ),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "type", "aarsag"],
  // Years that cannot be compared as they are have no line between them.
  view: {
    ...{ measure: "antal", x: "aar", series: "tilsyn", form: "soejler" },
    title: "Godkendelser, der ophørte, år for år",
  },
  missing: [
    "Figuren med årsager til Nords tilbagekaldelser i 2019 er gået tabt. Kun teksten om den er tilbage.",
    "Hvilken af de 74 godkendelser, der ophørte i Øst i 2021, der var bortfaldet. Der var én.",
    "Fordelingen på kommuner. Den stod på et diagram, som er gået tabt.",
    YEAR_GAPS,
  ],
  caveats: [
    "I 2023 fik ingen plejefamilier eller tilbud i Nord inddraget deres godkendelse. Det står i teksten uden tal.",
    "»Ophørt« i kilderne omfatter ikke tilbagekaldte godkendelser.",
    "Overdragelser og familier med ny samlever står i fodnoter for 2023. Årsrapporterne for 2019 og 2021 siger ikke, om de har haft nogen.",
    "En familie kan være ophørt, fordi dens sidste plejebarn er blevet voksent. Tallene siger ikke noget om kvaliteten.",
  ],
});
