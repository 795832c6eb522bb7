import { z } from "zod";
import { column } from "./column.ts";
import { slug } from "./slug.ts";
import { themeIds } from "./themes.ts";

/** A row of `data/ordbog.csv`: a technical term and what it means. */
export const termRow = z.object({
  ord: column(z.string().min(1), { title: "Ord", description: "Ordet i sin grundform." }),
  slug: column(slug(), { title: "Adresse", description: "Ordet, som det står i adresser." }),
  former: column(z.string().nullable(), {
    title: "Former",
    description: "Andre former og stavemåder, som ordet står i på siderne, adskilt af |.",
  }),
  forklaring: column(z.string().min(1), { title: "Forklaring", description: "Hvad ordet betyder." }),
  tema: column(z.enum(themeIds).nullable(), {
    title: "Tema",
    description: "Det tema, ordet hører til; tom, når det bruges overalt.",
  }),
});

export type Term = z.infer<typeof termRow>;
