import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det første år, aftalen gælder."),
  emne: column(z.enum(["aftalen", "tilbud", "pladser", "takster", "kontrakt", "betaling"]), {
    title: "Emne",
    description: "Hvad beslutningen handler om. Inddelingen er vores.",
    labels: {
      aftalen: "Aftalen",
      tilbud: "Tilbud",
      pladser: "Pladser",
      takster: "Takster",
      kontrakt: "Kontrakt og opsigelse",
      betaling: "Betaling",
    },
  }),
  beslutning: column(z.string().min(1), { title: "Beslutning", description: "Det, der skal besluttes eller gøres." }),
  aktoer: column(z.string().min(1), { title: "Aktør", description: "Hvem der har en rolle i det." }),
  rolle: column(
    z.enum([
      "beslutter",
      "godkender",
      "behandler",
      "aftaler",
      "begrunder",
      "hoeres",
      "orienteres",
      "udfoerer",
      "betaler",
    ]),
    {
      title: "Rolle",
      description: "Hvad aktøren gør. Inddelingen er vores.",
      labels: {
        beslutter: "Beslutter",
        godkender: "Godkender",
        behandler: "Behandler",
        aftaler: "Aftaler med en anden",
        begrunder: "Begrunder",
        hoeres: "Inddrages eller høres",
        orienteres: "Får besked",
        udfoerer: "Udfører",
        betaler: "Betaler",
      },
    },
  ),
  vilkaar: column(z.string().nullable(), {
    title: "Vilkår",
    description: "Betingelser og frister, når aftalen nævner dem.",
  }),
  afsnit: column(z.string().min(1), {
    title: "Afsnit",
    description: "Afsnit i styringsaftalen, eller socialaftalen, som den er bilag til.",
    itemNumber: true,
  }),
  status: statusColumn("aftalt", "gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "styringsaftale-kompetencer",
  title: "Hvem bestemmer hvad om sociale tilbud i Nordjylland?",
  description:
    "Beslutninger om tilbud, pladser, takster, kontrakter og betaling i Nordjysk Socialaftale og dens styringsaftale, " +
    "og hvem der beslutter, godkender, begrunder, bliver inddraget eller betaler. Der er én række for hver aktør i hver beslutning.",
  theme: "social",
  raw: "social/styringsaftale-kompetencer.csv",
  row,
  key: ["aar", "beslutning", "aktoer"],
  checks: [],
  missing: [
    "Hvor ofte hver slags beslutning bliver truffet.",
    "Hvem der sidder i Den Administrative Styregruppe og i Forretningsudvalget.",
  ],
  caveats: [
    "Aftalen gælder 2025-2026. Bilaget var til anden behandling på mødet og siger ikke, om den blev vedtaget.",
    "Gældende er det, som aftalen gengiver fra loven eller fra andre. Resten er aftalt mellem kommunerne og regionen.",
    "Vi har delt aftalens tekst op i beslutninger og roller.",
  ],
});
