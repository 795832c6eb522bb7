import { z } from "zod";
import { number } from "../lib/format.ts";
import type { Check } from "../model/check.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

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

const row = z.object({
  aar: yearColumn("Resultatkontraktens år."),
  erhvervshus: column(z.string(), {
    title: "Erhvervshus",
    description: "Det erhvervshus, kontrakten gælder.",
    codeList: "erhvervshus",
  }),
  nr: column(z.string().regex(/^\d+(\.\d+)?$/), {
    title: "Nr.",
    description: "Målets eller delmålets nummer i kontrakten.",
    itemNumber: true,
  }),
  maal: column(z.string().min(1), { title: "Mål", description: "Hvad der måles." }),
  segment: column(z.enum(["alle", "drift", "vaekst", "drift og vaekst"]), {
    title: "Virksomheder",
    description: "Hvilke virksomheder tallet dækker.",
    labels: { alle: "Alle", drift: "Drift", vaekst: "Vækst", "drift og vaekst": "Drift og vækst" },
  }),
  krav: column(z.number().min(0).nullable(), {
    title: "Krav",
    description:
      "Det, der mindst skal nås. For afvigelsen i mål 9.1 er det højst. Tom, hvor rækken kun har et resultat.",
    decimals: 1,
    spelled: true,
  }),
  krav_hoejst: column(z.number().int().min(0).nullable(), {
    title: "Krav, øvre grænse",
    description: "Det højeste tal, når kravet er et interval.",
  }),
  krav_halvt: column(z.number().int().min(0).nullable(), {
    title: "Halvt opfyldt ved",
    description: "Det tal, der gør målet 50 pct. opfyldt, når kontrakten har sådan et.",
  }),
  enhed: column(z.enum(UNITS), { title: "Enhed", description: "Enheden for krav og resultat." }),
  frist: column(z.string().nullable(), {
    title: "Frist",
    description: "Hvornår målet skal være nået. Kontraktens år, når målet ikke nævner en anden frist.",
  }),
  resultat: column(z.number().int().min(-100).nullable(), {
    title: "Resultat",
    description: "Det seneste tal, kilden oplyser. Tom, når den ikke har et.",
    spelled: true,
  }),
  periode: column(z.enum(["1. halvår", "hele året"]).nullable(), {
    title: "Periode",
    description: "Den del af året, resultatet dækker.",
  }),
  opfyldelse: column(z.enum(["naaet", "under", "paa_vej", "senere"]).nullable(), {
    title: "Opfyldelse",
    description: "Hvad kilden selv siger. Tom, når den ikke siger det.",
    labels: { naaet: "Nået", under: "Under målet", paa_vej: "På vej", senere: "Gøres op senere" },
  }),
  tidligere: column(z.number().int().nullable(), {
    title: "Tidligere tal",
    description: "Et ældre tal i samme enhed, som kilden sammenligner med.",
  }),
  tidligere_hvad: column(z.string().nullable(), {
    title: "Det tidligere tal er",
    description: "Hvad det ældre tal gælder.",
  }),
  opgoeres_af: column(z.string().nullable(), {
    title: "Gøres op af",
    description: "Hvem eller hvad tallet kommer fra. Tom, når kilden ikke siger det.",
  }),
  kommentar: column(z.string().nullable(), { title: "Bemærkning", description: "Andet, kilden siger om målet." }),
  status: statusColumn("opgjort", "selvrapporteret", "maal"),
  ...provenance,
});

type Row = z.infer<typeof row>;

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

export default defineDataset({
  id: "erhvervshus-resultatmaal",
  title: "Erhvervshusenes mål med tal",
  description:
    "Krav, resultater og ældre tal for de mål i resultatkontrakterne, som har et tal: Erhvervshus Nordjylland for hele 2019 " +
    "og Erhvervshus Sjælland ved halvåret i 2022. Mål uden tal står i en tabel for sig.",
  theme: "erhverv",
  raw: "erhverv/erhvervshus-resultatmaal.csv",
  row,
  key: ["aar", "erhvervshus", "nr", "maal", "segment"],
  checks: [
    verdicts,
    recomputed<Row>({
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
