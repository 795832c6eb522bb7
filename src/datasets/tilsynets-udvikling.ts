import { z } from "zod";
import { derived } from "../model/column.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

export default defineDataset("social/tilsynets-udvikling", {
  subject: "tilsyn",
  title: "Ændringer fra året før i socialtilsynenes tal",
  description:
    "Her er ændringer fra året før, som årsrapporterne for Socialtilsyn Nord og Socialtilsyn Øst oplyser uden at oplyse begge tal. " +
    "Ændringer, der kan regnes efter, står som kontrol ved de tabeller, de hører til.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, ændringen gælder."),
    aar: col.endOf("aar_foer", col.year("Det år, der sammenlignes.")),
    aar_foer: col.year("Det år, der sammenlignes med.", { title: "Sammenlignet med" }),
    omraade: col.choice("Område", "Om ændringen gælder plejefamilier, tilbud eller begge.", {
      plejefamilier: "Plejefamilier",
      tilbud: "Tilbud",
      begge: "Plejefamilier og tilbud",
    }),
    forhold: col.category("Forhold", "Hvad der har ændret sig.", { namesMeasure: true }),
    retning: col.choice("Retning", "Om tallet er steget eller faldet.", { stigning: "Stigning", fald: "Fald" }),
    aendring: col.change(
      "Ændring",
      "Hvor stor ændringen er, i den enhed, som kolonnen Enhed siger.",
      { from: "enhed" },
      { min: 0, decimals: 1, spelled: true, direction: "retning" },
    ),
    udvikling: derived(
      z.number(),
      {
        title: "Udvikling",
        description:
          "Ændringen med minus foran, når tallet er faldet, så stigninger og fald kan holdes op mod hinanden.",
        role: "measure",
        kind: "change",
        unitFrom: "enhed",
        decimals: 1,
        restates: "aendring",
      },
      ({ retning, aendring }) => Number(aendring) * (retning === "fald" ? -1 : 1),
    ),
    enhed: col.category("Enhed", "Procent eller det, der er talt."),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "omraade", "forhold"],
  view: {
    measure: "udvikling",
    x: "forhold",
    facet: "omraade",
    title: "Stigninger og fald fra året før, i procent",
  },
  missing: ["Tallene for året før. De stod på diagrammer, som er gået tabt, eller er ikke oplyst.", YEAR_GAPS],
  caveats: [
    "Et fald eller en stigning i procent er afrundet af kilden. Tallet for året før kan derfor kun regnes omtrent ud.",
    "For 2021 har kilden to tal for stigningen i nygodkendte plejefamilier i Øst. Begge står her.",
    "Procenter og antal må ikke blandes.",
  ],
});
