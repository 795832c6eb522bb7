import { number } from "../lib/format.ts";
import type { Check } from "../model/check.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Resultatkontraktens år."),
  erhvervshus: col.erhvervshus("Det erhvervshus, kontrakten gælder."),
  nr: col.itemNumber("Nr.", "Målets eller delmålets nummer i kontrakten.", /^\d+(\.\d+)?$/),
  maal: col.category("Mål", "Hvad der måles.", { namesMeasure: true }),
  segment: col.choice(
    "Virksomheder",
    "Hvilke virksomheder tallet dækker.",
    { alle: "Alle", drift: "Drift", vaekst: "Vækst", "drift og vaekst": "Drift og vækst" },
    { sums: { alle: "more", "drift og vaekst": "more" } },
  ),
  krav: col.optional(
    col.value(
      "Krav",
      "Det, der mindst skal nås. For afvigelsen i mål 9.1 er det højst. Tom, hvor rækken kun har et resultat.",
      "enhed",
      { decimals: 1, spelled: true },
    ),
  ),
  krav_hoejst: col.optional(
    col.endOf("krav", col.value("Krav, øvre grænse", "Det højeste tal, når kravet er et interval.", "enhed")),
  ),
  krav_halvt: col.optional(
    col.value("Halvt opfyldt ved", "Det tal, der gør målet 50 % opfyldt, når kontrakten har sådan et.", "enhed"),
  ),
  enhed: col.category("Enhed", "Enheden for krav og resultat."),
  frist: col.optional(
    col.deadline("Hvornår målet skal være nået. Kontraktens år, når målet ikke nævner en anden frist."),
  ),
  resultat: col.optional(
    col.value("Resultat", "Det seneste tal, kilden oplyser. Tom, når den ikke har et.", "enhed", {
      min: -100,
      spelled: true,
      target: "krav",
    }),
  ),
  periode: col.optional(
    col.choice("Periode", "Den del af året, resultatet dækker.", ["1. halvår", "2. halvår", "hele året"]),
  ),
  opfyldelse: col.optional(
    col.choice("Opfyldelse", "Hvad kilden selv siger. Tom, når den ikke siger det.", {
      naaet: "Nået",
      over: "Over målet indtil videre",
      foelger: "Følger målet indtil videre",
      under: "Under målet",
      paa_vej: "På vej",
      senere: "Gøres op senere",
    }),
  ),
  tidligere: col.optional(
    col.value("Tidligere tal", "Et ældre tal i samme enhed, som kilden sammenligner med.", "enhed", {
      min: -Infinity,
      saidBy: "tidligere_hvad",
    }),
  ),
  tidligere_hvad: col.optional(col.text("Det tidligere tal er", "Hvad det ældre tal gælder.")),
  opgoeres_af: col.optional(
    col.text("Gøres op af", "Hvem eller hvad tallet kommer fra. Tom, når kilden ikke siger det."),
  ),
  kommentar: col.optional(col.text("Bemærkning", "Andet, kilden siger om målet.")),
  status: col.tellsOf(["resultat"], col.status("opgjort", "selvrapporteret", "maal")),
};

type Row = RowWith<typeof columns>;

/** What the source says that the numbers can be held against: »følger målet« and »på vej« are no more than words. */
const hasVerdict = (told: Row["opfyldelse"]): boolean => told === "naaet" || told === "over" || told === "under";

const verdicts: Check<Row> = {
  id: "opfyldelse-og-tal",
  title: "Det, kilden siger om at nå målet, passer med krav og resultat",
  run: (rows) =>
    rows.flatMap(({ aar, nr, maal, segment, krav, resultat, opfyldelse }) => {
      if (krav === null || resultat === null || !hasVerdict(opfyldelse)) return [];
      const reached = opfyldelse !== "under";
      return {
        holds: resultat >= krav === reached,
        what: `${aar}, ${nr} ${maal} (${segment})`,
        expected: `${reached ? "mindst" : "under"} ${number(krav)}`,
        found: number(resultat),
      };
    }),
};

export default defineDataset("erhverv/erhvervshus-resultatmaal", {
  subject: "erhvervshuse",
  title: "Erhvervshusenes mål med tal",
  description:
    "Her er krav, resultater og ældre tal for de mål i resultatkontrakterne, som har et tal: Erhvervshus Nordjylland for hele året " +
    "og Erhvervshus Sjælland ved halvåret. Mål uden tal står i en tabel for sig.",
  columns,
  key: ["aar", "erhvervshus", "nr", "maal", "segment"],
  checks: () => [verdicts],
  view: {
    ...{
      measure: "resultat",
      x: "maal",
      only: { erhvervshus: "Erhvervshus Sjælland", enhed: "pct." },
      form: "prikker",
    },
    title: "Erhvervshus Sjællands resultater, holdt op mod kravene",
    note: "Resultatet for nye vejledte virksomheder er andelen af forløb, ikke af virksomheder.",
  },
  reads: { as: "figures", groups: "erhvervshus" },
  missing: [
    "Årets resultat for Sjælland. Kilden er en status efter første halvår 2022.",
    "Sjællands statuskolonne, som var farver og er gået tabt.",
    "Hvor mange virksomheder der svarede på Sjællands brugerevaluering.",
    "Resultatet af effektmålingen, som ikke var offentliggjort.",
  ],
  caveats: [
    "De to huse har forskellige mål i forskellige år. Deres tal kan ikke sammenlignes.",
    "Status gælder resultatet og det, huset siger om det. Nordjyllands to mål er gjort op af Erhvervsstyrelsen. Sjællands resultater er husets egne ord.",
    "Nået er kun brugt om et helt år. Ved halvåret skriver Sjælland, at et mål er over, under eller følges.",
    "Et halvt års antal skal ikke holdes op mod hele årets krav uden forbehold.",
    "Tallene om kendskab, tilfredshed og forløb står også i egne tabeller.",
  ],
});
