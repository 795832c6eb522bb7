import { z } from "zod";
import { column } from "./column.ts";
import { slug } from "./slug.ts";
import { rowLines } from "./provenance.ts";

/** A contradiction may lie in a whole table of its source. The longest so far has a good half as many lines. */
const WIDEST = 200;

/** A row of `data/anomalies.csv`: a contradiction in the sources, with both readings. */
export const anomalyRow = z.object({
  id: column(slug(), { title: "Id", description: "Navn i adresser." }),
  dataset: column(z.string().min(1), { title: "Datasæt", description: "Datasættet, den berører." }),
  emne: column(z.string().min(1), { title: "Uoverensstemmelse", description: "Hvad der ikke går op." }),
  laesning_a: column(z.string().min(1), { title: "Den ene læsning", description: "Hvad det ene sted siger." }),
  vaerdi_a: column(z.number().nullable(), { title: "Værdi", description: "Den ene værdi.", decimals: 4 }),
  kilde_a: column(z.string(), { title: "Kilde", description: "Hvor den ene står.", codeList: "kilde" }),
  linjer_a: column(rowLines(WIDEST), { title: "Linjer", description: "Linjer i kilden." }),
  laesning_b: column(z.string().min(1), { title: "Den anden læsning", description: "Hvad det andet sted siger." }),
  vaerdi_b: column(z.number().nullable(), { title: "Værdi", description: "Den anden værdi.", decimals: 4 }),
  kilde_b: column(z.string().nullable(), {
    title: "Kilde",
    description: "Hvor den anden står; tom når den er beregnet.",
    codeList: "kilde",
  }),
  linjer_b: column(rowLines(WIDEST).nullable(), { title: "Linjer", description: "Linjer i kilden." }),
  enhed: column(z.string().nullable(), { title: "Enhed", description: "Værdiernes enhed." }),
  forskel: column(z.enum(["ingen"]).nullable(), {
    title: "Forskel",
    description:
      "»ingen«, når de to værdier ikke måler det samme. Så er forskellen mellem dem ikke noget tal. Ellers tom.",
  }),
  alvor: column(z.enum(["hoej", "middel", "lav"]), {
    title: "Alvor",
    description: "Hvor meget den betyder for en læser.",
    labels: { hoej: "Alvorlig", middel: "Mindre alvorlig", lav: "Lille" },
  }),
  forklaring: column(z.string().min(1), { title: "Forklaring", description: "Hvad der ikke går op." }),
  handling: column(z.string().min(1), { title: "Hvad vi gør", description: "Hvordan tallet bruges her." }),
});

export type Anomaly = z.infer<typeof anomalyRow>;

/** Whether a contradiction is about one of some sources. */
export const touches = ({ kilde_a, kilde_b }: Anomaly, sources: readonly string[]): boolean =>
  sources.some((source) => source === kilde_a || source === kilde_b);
