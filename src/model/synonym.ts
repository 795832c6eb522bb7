import { z } from "zod";
import { column } from "./column.ts";

/** A row of `data/synonymer.csv`: words of the site, and what readers call the same. */
export const synonymRow = z.object({
  ord: column(z.string().min(1), { title: "Ord", description: "Ordet eller ordene, som de står på siderne." }),
  andre: column(z.string().min(1), {
    title: "Andre ord",
    description: "Hvad læsere ellers skriver, når de søger efter det, adskilt af |.",
  }),
});

export type Synonym = z.infer<typeof synonymRow>;
