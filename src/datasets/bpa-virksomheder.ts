import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

/** What each of them counts. */
const UNITS = {
  by: ["forhold"],
  units: {
    virksomheder: "virksomheder",
    tilsyn: "tilsyn",
    nygodkendelser: "afgørelser",
    regodkendelser: "afgørelser",
    tilbagekaldelser: "afgørelser",
  },
};

export default defineDataset("social/bpa-virksomheder", {
  subject: "tilsyn",
  title: "Tilsyn med BPA-arbejdsgivere",
  description:
    "Her står, hvor mange arbejdsgivere for hjælpere i borgerstyret personlig assistance (BPA) Socialtilsyn Nord og Socialtilsyn Øst førte tilsyn med.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der fører tilsyn med virksomhederne."),
    aar: col.year("Det år, tallet gælder."),
    forhold: col.choice(
      "Forhold",
      "Virksomheder under tilsyn, eller hvad der skete med dem i året.",
      {
        virksomheder: "Virksomheder under tilsyn",
        tilsyn: "Tilsyn",
        nygodkendelser: "Nygodkendelser",
        regodkendelser: "Regodkendelser",
        tilbagekaldelser: "Tilbagekaldte godkendelser",
      },
      { namesMeasure: true },
    ),
    antal: col.count("Antal", "Antal virksomheder, tilsyn eller afgørelser.", UNITS, { spelled: true }),
    omraade: col.optional(
      col.choice("Område", "Hvor virksomhederne ligger. Tom, når kilden ikke siger det.", [
        "Hele landet",
        "Eget område",
      ]),
    ),
    bemaerkning: col.optional(col.text("Bemærkning", "Hvad der hører til tallet.")),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "forhold"],
  view: {
    ...{ measure: "antal", x: "aar", series: "tilsyn", only: { forhold: "virksomheder" }, form: "linjer" },
    ...{ breaksBy: "omraade", title: "BPA-virksomheder under tilsyn i Nord og Øst" },
  },
  missing: [YEAR_GAPS, "Hvor mange borgere og hjælpere virksomhederne har."],
  caveats: [
    "Siden 1. juli 2022 fører Nord tilsyn med virksomhederne i hele landet. Tal fra før og efter kan ikke sammenlignes.",
    "Socialtilsynene har godkendt og ført tilsyn med virksomhederne siden 1. januar 2018.",
    "Nord gav ingen vilkår og ingen sanktioner i 2019.",
  ],
});
