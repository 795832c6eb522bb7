import { z } from "zod";
import { column } from "./column.ts";

/** A row of `data/explained-checks.csv`: a case of a check that does not hold, and the contradiction that accounts for it. */
export const explainedCheckRow = z.object({
  dataset: column(z.string().min(1), { title: "Datasæt", description: "Datasættet, kontrollen hører til." }),
  kontrol: column(z.string().min(1), { title: "Kontrol", description: "Id på kontrollen." }),
  tilfaelde: column(z.string().min(1), {
    title: "Tilfælde",
    description: "Det, kontrollen har prøvet, som den selv skriver det.",
  }),
  uoverensstemmelse: column(z.string().min(1), {
    title: "Uoverensstemmelse",
    description: "Id på den uoverensstemmelse, der forklarer det.",
  }),
});

export type ExplainedCheck = z.infer<typeof explainedCheckRow>;
