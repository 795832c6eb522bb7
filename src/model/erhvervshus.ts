import { z } from "zod";
import { column } from "./column.ts";
import { slug } from "./slug.ts";

/** A row of `data/erhvervshuse.csv`. */
export const erhvervshusRow = z.object({
  erhvervshus: column(z.string().min(1), { title: "Erhvervshus", description: "Fuldt navn." }),
  kort: column(z.string().min(1), { title: "Kort navn", description: "Navnet uden Erhvervshus." }),
  slug: column(slug(), { title: "Adresse", description: "Navnet, som det står i adresser." }),
});

export type Erhvervshus = z.infer<typeof erhvervshusRow>;
