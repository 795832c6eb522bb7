import { sum } from "d3";
import { number } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for den aftale, ønskerne er holdt op imod. Oplægget med ønskerne har ingen dato."),
  forslag: column(z.string().min(1), { title: "Forslag", description: "Hvad regionen og kommunerne foreslår." }),
  niveau: column(z.enum(["forslag", "del"]), {
    title: "Niveau",
    description: "Om rækken er et helt forslag eller en del af et.",
    labels: { forslag: "Forslag", del: "Del af forslag" },
  }),
  transportform: column(z.enum(["jernbane", "sammenhaeng", "bus", "groen"]), {
    title: "Transportform",
    description: "Den overskrift, forslaget står under.",
    labels: {
      jernbane: "Jernbane",
      sammenhaeng: "Sammenhæng mellem transportformer",
      bus: "Bus",
      groen: "Grøn omstilling",
    },
  }),
  forbehold: column(z.string().nullable(), { title: "Forbehold", description: "Ordet foran prisen, for eksempel ca." }),
  pris: column(z.number().positive().nullable(), {
    title: "Pris",
    description: "Engangsbeløbet, eller det laveste i et spænd. Tom, når oplægget ikke har et.",
    decimals: 1,
  }),
  pris_til: column(z.number().positive().nullable(), {
    title: "Pris til",
    description: "Det højeste beløb i et spænd.",
    decimals: 1,
  }),
  prisenhed: column(z.enum(["mio. kr.", "mia. kr."]).nullable(), { title: "Enhed", description: "Prisens enhed." }),
  aarligt_mio_kr: column(z.number().int().positive().nullable(), {
    title: "Om året",
    description: "Det årlige beløb, staten skal betale efter forslaget.",
    unit: "mio. kr.",
  }),
  forrentning_pct: column(z.number().int().positive().nullable(), {
    title: "Forrentning",
    description: "Samfundsøkonomisk forrentning efter oplægget.",
    unit: "pct.",
  }),
  virkning: column(z.string().nullable(), { title: "Virkning", description: "Hvad oplægget venter eller oplyser." }),
  med_i_aftalen: column(z.enum(["ja", "undersoeges", "nej", "ikke-omtalt"]).nullable(), {
    title: "Med i aftalen",
    description: "Udfaldet i Infrastrukturplan 2035 efter oversigten fra august 2021. Tom ved dele af forslag.",
    labels: { ja: "Ja", undersoeges: "Kun forundersøgelse", nej: "Nej", "ikke-omtalt": "Ikke omtalt" },
  }),
  afsat_mia_kr: column(z.number().positive().nullable(), {
    title: "Afsat",
    description: "Beløbet i aftalen, når forslaget er med. Flere af dem er puljer for hele landet.",
    unit: "mia. kr.",
    decimals: 3,
  }),
  status: statusColumn("foreslaaet"),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "trafikoensker",
  title: "Ønsker til kollektiv trafik i Region Sjælland",
  description:
    "Forslagene i regionens og kommunernes oplæg til staten om kollektiv trafik: hvad de koster, hvad de ventes at give, og om " +
    "de kom med i Infrastrukturplan 2035.",
  theme: "transport",
  raw: "transport/trafikoensker.csv",
  row,
  key: ["aar", "forslag"],
  checks: [
    recomputed<Row>({
      id: "ring-syd-dele",
      title: "De to dele af Ring Syd giver prisen for det hele",
      tolerance: 0.05,
      format: (value) => `${number(value, 1)} mia. kr.`,
      cases: (rows) =>
        rows.flatMap(({ forslag, niveau, pris, aar }) => {
          const parts = rows.filter((r) => r.niveau === "del" && r.aar === aar && r.forslag.startsWith("Ring Syd"));
          return niveau === "forslag" && forslag.startsWith("Ring Syd") && pris !== null
            ? [{ what: forslag, printed: pris, computed: sum(parts, (r) => r.pris ?? 0) }]
            : [];
        }),
    }),
  ],
  missing: [
    "Oplæggets dato. Det nævner tog fra december 2020 og må være ældre end aftalen fra juni 2021.",
    "Prisen på fire af forslagene. Oplægget siger, at den er ukendt, eller nævner den ikke.",
    "Om superlyntoget er med i aftalen. Oversigten nævner det ikke.",
  ],
  caveats: [
    "Oplæg og oversigt er to bilag. Vi har sat et forslag sammen med det projekt i oversigten, der har samme navn.",
    "Afsatte beløb kan ikke trækkes fra prisen. Flere af dem er puljer for hele landet eller for alle lokalbaner.",
    "Pris, virkning og forrentning er oplæggets egne tal. Forslagene er gengivet kort.",
  ],
});
