import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/hoeringssvar-krav", {
  subject: "reform",
  title: "KKR Nordjyllands krav i to høringssvar",
  description:
    "Her står, hvad KKR Nordjylland bad om i høringssvarene om lov om erhvervsfremme og lov om dansk turisme i 2018. " +
    "Der er én række for hvert krav.",
  rowsAre: "krav",
  columns: {
    aar: col.year("Året, hvor lovforslaget blev sendt i høring."),
    lovforslag: col.choice("Lovforslag", "Det lovforslag, kravet gælder.", {
      erhverv: "Lov om erhvervsfremme",
      turisme: "Lov om dansk turisme",
    }),
    del: col.choice("Del", "Den del af høringssvaret, kravet står i. Kapitlerne er lovforslagets.", {
      generelt: "Generelt",
      anbefaling: "Anbefaling",
      kapitel_3: "Til kapitel 3",
      kapitel_4: "Til kapitel 4",
      kapitel_5: "Til kapitel 5",
      kapitel_6: "Til kapitel 6",
      punkt: "Opmærksomhedspunkt",
    }),
    nr: col.optional(col.numbered("Nr.", "Nummeret, som kun anbefalingerne har.")),
    afsender: col.category("Afsender", "Hvem der stiller kravet."),
    krav: col.text("Krav", "Hvad afsenderen beder om, anbefaler, forventer eller kalder vigtigt."),
    rettet_til: col.category(
      "Ansvarlig",
      "Hvem der skal opfylde kravet. Høringssvaret er sendt til Erhvervsstyrelsen.",
    ),
    status: col.status("foreslaaet"),
  },
  key: ["aar", "lovforslag", "del", "krav"],
  view: {
    measure: "raekker",
    x: "rettet_til",
    series: "lovforslag",
    title: "Hvem kravene i høringssvarene er rettet til",
  },
  missing: ["Om kravene blev opfyldt i de endelige love."],
  caveats: [
    "Begrundelserne er udeladt, og kravene er forkortet.",
    "Ikke alt er krav i streng forstand. Det, høringssvaret anbefaler, ønsker, forventer eller kalder vigtigt, står sådan. »Skal« og »må« er kildens egne ord.",
    "Anbefalingerne og opmærksomhedspunkterne er kildens egen opdeling. Resten har vi delt op.",
    "Hvem kravet er rettet til, er vores læsning. »Lovgiver« står, når kravet gælder lovens indhold.",
  ],
});
