import { z } from "zod";
import { derived, endOf } from "../model/column.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

/** A price in one of the two units of the table in millions; null where there is none. */
const inMillions = (price: unknown, unit: unknown): number | null =>
  typeof price === "number" ? price * (unit === "mia. kr." ? 1000 : 1) : null;

export default defineDataset("transport/trafikoensker", {
  subject: "togogbus",
  title: "Ønsker til kollektiv trafik i Region Sjælland",
  description:
    "Her er forslagene i regionens og kommunernes oplæg til staten om kollektiv trafik: hvad de koster, hvad de ventes at give, og om " +
    "de kom med i Infrastrukturplan 2035.",
  columns: {
    aar: col.year("Året for den aftale, ønskerne er holdt op imod. Oplægget med ønskerne har ingen dato."),
    forslag: col.category("Forslag", "Hvad regionen og kommunerne foreslår.", {
      sums: {
        "Ring Syd fra Roskilde til Amager og lufthavnen": [
          "Ring Syd, første del: udbygning af Glostrup Station",
          "Ring Syd, anden del: Ørestad Station og overhalingsspor ved Ny Ellebjerg",
        ],
      },
    }),
    niveau: col.choice("Niveau", "Om rækken er et helt forslag eller en del af et.", {
      forslag: "Forslag",
      del: "Del af forslag",
    }),
    transportform: col.choice("Transportform", "Den overskrift, forslaget står under.", {
      jernbane: "Jernbane",
      sammenhaeng: "Sammenhæng mellem transportformer",
      bus: "Bus",
      groen: "Grøn omstilling",
    }),
    forbehold: col.optional(
      col.hedge(["pris", "pris_mio_kr", "aarligt_mio_kr"], "Forbehold", "Ordet foran prisen, for eksempel ca."),
    ),
    pris_mio_kr: derived(
      z.number().nullable(),
      {
        title: "Pris i mio. kr.",
        description: "Prisen regnet om til mio. kr., så alle forslag kan sammenlignes.",
        role: "measure",
        kind: "amount",
        unit: "mio. kr.",
        decimals: 1,
        restates: "pris",
      },
      ({ pris, prisenhed }) => inMillions(pris, prisenhed),
    ),
    pris_til_mio_kr: endOf(
      "pris_mio_kr",
      derived(
        z.number().nullable(),
        {
          title: "Pris til, i mio. kr.",
          description: "Det højeste beløb i et spænd, regnet om til mio. kr.",
          role: "measure",
          kind: "amount",
          unit: "mio. kr.",
          decimals: 1,
        },
        ({ pris_til, prisenhed }) => inMillions(pris_til, prisenhed),
      ),
    ),
    pris: col.optional(
      col.amount(
        "Pris",
        "Engangsbeløbet, eller det laveste i et spænd. Tom, når oplægget ikke har et.",
        { from: "prisenhed" },
        { positive: true, decimals: 1 },
      ),
    ),
    pris_til: col.optional(
      col.endOf(
        "pris",
        col.amount("Pris til", "Det højeste beløb i et spænd.", { from: "prisenhed" }, { positive: true, decimals: 1 }),
      ),
    ),
    prisenhed: col.optional(col.choice("Enhed", "Prisens enhed.", ["mio. kr.", "mia. kr."])),
    aarligt_mio_kr: col.optional(
      col.amount("Om året", "Det årlige beløb, staten skal betale efter forslaget.", "mio. kr.", { positive: true }),
    ),
    forrentning_pct: col.optional(
      col.rate("Forrentning", "Samfundsøkonomisk forrentning efter oplægget.", "pct.", {
        positive: true,
      }),
    ),
    virkning: col.optional(col.text("Virkning", "Hvad oplægget venter eller oplyser.")),
    med_i_aftalen: col.optional(
      col.choice(
        "Med i aftalen",
        "Udfaldet i Infrastrukturplan 2035 efter oversigten fra august 2021. Tom ved dele af forslag.",
        { ja: "Ja", undersoeges: "Kun forundersøgelse", nej: "Nej", "ikke-omtalt": "Ikke omtalt" },
      ),
    ),
    afsat_mia_kr: col.optional(
      col.amount(
        "Afsat",
        "Beløbet i aftalen, når forslaget er med. Flere af dem er puljer for hele landet.",
        "mia. kr.",
        { positive: true, decimals: 3 },
      ),
    ),
    status: col.tellsOf(
      ["pris_mio_kr", "pris_til_mio_kr", "pris", "pris_til", "aarligt_mio_kr", "forrentning_pct"],
      col.status("foreslaaet"),
    ),
  },
  key: ["aar", "forslag"],
  view: {
    ...{ measure: "pris_mio_kr", x: "forslag", only: { niveau: "forslag" } },
    title: "Hvad ønskerne til kollektiv trafik koster",
    note: "Ring Syd er vist samlet. Tabellen har også delene hver for sig.",
  },
  reads: { as: "figures", groups: "transportform" },
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
