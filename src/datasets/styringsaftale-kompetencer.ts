import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/styringsaftale-kompetencer", {
  subject: "rammeaftaler",
  title: "Hvem bestemmer hvad om sociale tilbud i Nordjylland?",
  description:
    "Her er beslutninger om tilbud, pladser, takster, kontrakter og betaling i Nordjysk Socialaftale og dens styringsaftale, " +
    "og hvem der beslutter, godkender, begrunder, bliver inddraget eller betaler. Der er én række for hver aktør i hver beslutning.",
  rowsAre: "roller",
  columns: {
    aar: col.year("Det første år, aftalen gælder."),
    emne: col.choice("Emne", "Hvad beslutningen handler om. Inddelingen er vores.", {
      aftalen: "Aftalen",
      tilbud: "Tilbud",
      pladser: "Pladser",
      takster: "Takster",
      kontrakt: "Kontrakt og opsigelse",
      betaling: "Betaling",
    }),
    beslutning: col.category("Beslutning", "Det, der skal besluttes eller gøres."),
    aktoer: col.category("Aktør", "Hvem der har en rolle i det."),
    rolle: col.choice("Rolle", "Hvad aktøren gør. Inddelingen er vores.", {
      beslutter: "Beslutter",
      godkender: "Godkender",
      behandler: "Behandler",
      aftaler: "Aftaler med en anden",
      begrunder: "Begrunder",
      hoeres: "Inddrages eller høres",
      orienteres: "Får besked",
      udfoerer: "Udfører",
      betaler: "Betaler",
    }),
    vilkaar: col.optional(col.text("Vilkår", "Betingelser og frister, når aftalen nævner dem.")),
    afsnit: col.section("Afsnit", "Afsnit i styringsaftalen, eller socialaftalen, som den er bilag til."),
    status: col.status("aftalt", "gaeldende"),
  },
  key: ["aar", "beslutning", "aktoer"],
  view: { measure: "raekker", x: "emne", series: "status", title: "Hvad beslutningerne handler om" },
  reads: { as: "matrix", rows: "beslutning", columns: "aktoer", cell: "rolle", groups: "emne" },
  missing: [
    "Hvor ofte hver slags beslutning bliver truffet.",
    "Hvem der sidder i Den Administrative Styregruppe og i Forretningsudvalget.",
  ],
  caveats: [
    "Bilaget med aftalen for 2025-2026 var til anden behandling på mødet og siger ikke, om den blev vedtaget.",
    "Gældende er det, som aftalen gengiver fra loven eller fra andre. Resten er aftalt mellem kommunerne og regionen.",
    "Vi har delt aftalens tekst op i beslutninger og roller.",
  ],
});
