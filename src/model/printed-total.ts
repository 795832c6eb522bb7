import { z } from "zod";
import { column } from "./column.ts";
import { provenance } from "./provenance.ts";

/** Which rows are meant: `aar=2018; ejerform=privat|kommunal`. */
const CONDITIONS = /^[a-z_]+=[^;=]+(; [a-z_]+=[^;=]+)*$/;
const AS_CONDITIONS =
  "betingelser som »aar=2018; ejerform=privat«: ingen mellemrum om lighedstegnet, og semikolon og ét mellemrum imellem";
const which = () => z.string().refine((text) => CONDITIONS.test(text), AS_CONDITIONS);

/** How a printed figure follows from the rows of its dataset. */
export const CALCULATIONS = {
  sum: "sum",
  antal: "antal rækker",
  andel: "andel i procent",
  forskel: "forskel",
  aendring: "ændring i procent",
  mindst: "mindste",
  stoerst: "største",
} as const;

export type Calculation = keyof typeof CALCULATIONS;

/** A row of `data/printed-totals.csv`: a sum, share, count or difference that the source prints, which its rows should give. */
export const printedTotalRow = z.object({
  dataset: column(z.string().min(1), { title: "Datasæt", description: "Datasættet, tallet følger af." }),
  hvor: column(which(), {
    title: "Hvor",
    description:
      "Hvilke rækker tallet dækker: kolonne=værdi, adskilt af semikolon. Flere værdier adskilles af |, og * er alle udfyldte celler.",
  }),
  kolonne: column(z.string().min(1), { title: "Kolonne", description: "Kolonnen, der regnes på." }),
  beregning: column(z.enum(["sum", "antal", "andel", "forskel", "aendring", "mindst", "stoerst"]), {
    title: "Beregning",
    description: "Hvordan tallet følger af rækkerne. Andel, forskel og ændring er i forhold til rækkerne i »af«.",
    labels: CALCULATIONS,
    meant: {
      total: "sum",
      "i alt": "sum",
      procent: "andel",
      pct: "andel",
      differens: "forskel",
      min: "mindst",
      max: "stoerst",
    },
  }),
  af: column(which().nullable(), {
    title: "Af",
    description: "Rækkerne, der sammenlignes med. Tom, når tallet er en sum, et antal, det mindste eller det største.",
  }),
  trykt: column(z.number(), { title: "Trykt", description: "Tallet, som det står i kilden.", decimals: 2 }),
  afrunding: column(z.number().positive().nullable(), {
    title: "Afrunding",
    description: "Hvor meget tallene må afvige, når kilden har afrundet dem hver for sig. Tom, når de skal passe.",
    decimals: 2,
  }),
  kilde: provenance.kilde,
  linjer: provenance.linjer,
  uoverensstemmelse: column(z.string().nullable(), {
    title: "Uoverensstemmelse",
    description: "Id på den uoverensstemmelse, der forklarer, at tallet ikke passer.",
  }),
});

export type PrintedTotal = z.infer<typeof printedTotalRow>;
