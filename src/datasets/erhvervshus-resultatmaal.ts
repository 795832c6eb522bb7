import { number } from "../lib/format.ts";
import type { Check } from "../model/check.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const UNITS = [
  "pct.",
  "pct.point",
  "NPS-point",
  "forløb",
  "virksomheder",
  "cases",
  "klynger",
  "mio. kr.",
  "gange",
  "indsatser",
] as const;

const columns = {
  aar: col.year("Resultatkontraktens år."),
  erhvervshus: col.erhvervshus("Det erhvervshus, kontrakten gælder."),
  nr: col.itemNumber("Nr.", "Målets eller delmålets nummer i kontrakten.", /^\d+(\.\d+)?$/),
  maal: col.category("Mål", "Hvad der måles."),
  segment: col.choice("Virksomheder", "Hvilke virksomheder tallet dækker.", {
    alle: "Alle",
    drift: "Drift",
    vaekst: "Vækst",
    "drift og vaekst": "Drift og vækst",
  }),
  krav: col.optional(
    col.value(
      "Krav",
      "Det, der mindst skal nås. For afvigelsen i mål 9.1 er det højst. Tom, hvor rækken kun har et resultat.",
      "enhed",
      { decimals: 1, spelled: true },
    ),
  ),
  krav_hoejst: col.optional(col.value("Krav, øvre grænse", "Det højeste tal, når kravet er et interval.", "enhed")),
  krav_halvt: col.optional(
    col.value("Halvt opfyldt ved", "Det tal, der gør målet 50 % opfyldt, når kontrakten har sådan et.", "enhed"),
  ),
  enhed: col.choice("Enhed", "Enheden for krav og resultat.", UNITS),
  frist: col.optional(
    col.text("Frist", "Hvornår målet skal være nået. Kontraktens år, når målet ikke nævner en anden frist."),
  ),
  resultat: col.optional(
    col.value("Resultat", "Det seneste tal, kilden oplyser. Tom, når den ikke har et.", "enhed", {
      min: -100,
      spelled: true,
    }),
  ),
  periode: col.optional(col.choice("Periode", "Den del af året, resultatet dækker.", ["1. halvår", "hele året"])),
  opfyldelse: col.optional(
    col.choice("Opfyldelse", "Hvad kilden selv siger. Tom, når den ikke siger det.", {
      naaet: "Nået",
      under: "Under målet",
      paa_vej: "På vej",
      senere: "Gøres op senere",
    }),
  ),
  tidligere: col.optional(
    col.value("Tidligere tal", "Et ældre tal i samme enhed, som kilden sammenligner med.", "enhed", { min: -Infinity }),
  ),
  tidligere_hvad: col.optional(col.text("Det tidligere tal er", "Hvad det ældre tal gælder.")),
  opgoeres_af: col.optional(
    col.text("Gøres op af", "Hvem eller hvad tallet kommer fra. Tom, når kilden ikke siger det."),
  ),
  kommentar: col.optional(col.text("Bemærkning", "Andet, kilden siger om målet.")),
  status: col.status("opgjort", "selvrapporteret", "maal"),
};

type Row = RowWith<typeof columns>;

const verdicts: Check<Row> = {
  id: "opfyldelse-og-tal",
  title: "Det, kilden siger om at nå målet, passer med krav og resultat",
  run: (rows) =>
    rows.flatMap(({ nr, maal, segment, krav, resultat, opfyldelse }) => {
      if (krav === null || resultat === null || (opfyldelse !== "naaet" && opfyldelse !== "under")) return [];
      const reached = opfyldelse === "naaet";
      return {
        holds: resultat >= krav === reached,
        what: `${nr} ${maal} (${segment})`,
        expected: `${reached ? "mindst" : "under"} ${number(krav)}`,
        found: number(resultat),
      };
    }),
};

/** What a target of the contract for 2022 asks for. */
const target = (rows: readonly Row[], nr: string, maal: string): number =>
  rows.find((r) => r.aar === 2022 && r.nr === nr && r.maal === maal)?.krav ?? Number.NaN;

export default defineDataset("erhverv/erhvervshus-resultatmaal", {
  title: "Erhvervshusenes mål med tal",
  description:
    "Krav, resultater og ældre tal for de mål i resultatkontrakterne, som har et tal: Erhvervshus Nordjylland for hele 2019 " +
    "og Erhvervshus Sjælland ved halvåret i 2022. Mål uden tal står i en tabel for sig.",
  columns,
  key: ["aar", "erhvervshus", "nr", "maal", "segment"],
  checks: ({ recomputed }) => [
    verdicts,
    recomputed({
      id: "delmaal-giver-maal",
      title: "Sjællands delmål for forløb giver de samlede mål",
      cases: (rows) => [
        {
          what: "Korte og lange forløb giver alle forløb",
          printed: target(rows, "8", "Forløb i alt"),
          computed: target(rows, "8.1", "Korte forløb") + target(rows, "8.2", "Lange forløb i alt"),
        },
        {
          what: "Handlingsplaner og vækstplaner giver de lange forløb",
          printed: target(rows, "8.2", "Lange forløb i alt"),
          computed:
            target(rows, "8.2", "Lange forløb: handlingsplaner") + target(rows, "8.2", "Lange forløb: vækstplaner"),
        },
        {
          what: "De grønne forløb er den aftalte andel af de lange",
          printed: target(rows, "13.1", "Lange forløb med grønt tema, antal"),
          computed:
            (target(rows, "13.1", "Lange forløb med grønt tema, andel af det aftalte antal") / 100) *
            target(rows, "8.2", "Lange forløb i alt"),
        },
      ],
      tolerance: 0,
      format: number,
    }),
  ],
  missing: [
    "Årets resultat for Sjælland. Kilden er en status efter første halvår 2022.",
    "Sjællands statuskolonne, som var farver og er gået tabt.",
    "Hvor mange virksomheder der svarede på Sjællands brugerevaluering.",
    "Resultatet af effektmålingen, som ikke var offentliggjort.",
  ],
  caveats: [
    "De to huse har forskellige mål i forskellige år. Deres tal kan ikke sammenlignes.",
    "Status gælder resultatet og det, huset siger om det. Nordjyllands to mål er gjort op af Erhvervsstyrelsen. Sjællands resultater er husets egne ord.",
    "Et halvt års antal skal ikke holdes op mod hele årets krav uden forbehold.",
    "Tallene om kendskab, tilfredshed og forløb står også i egne tabeller.",
  ],
});
