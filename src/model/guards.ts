import { z } from "zod";
import { column } from "./column.ts";

const count = (title: string, description: string) => column(z.number().int().min(0), { title, description });

/** A row of `data/guards.csv`: how much of each kind guards a dataset, which may not become less without a reason. */
export const guardRow = z.object({
  datasaet: column(z.string().min(1), { title: "Datasæt", description: "Datasættet, der bliver vogtet." }),
  raekker: count("Rækker", "Rækker i tabellen."),
  opslag: count("Opslag", "Tal, der bliver slået op på deres linjer i kilden."),
  kontroller: count("Kontroller", "Tilfælde, som kontrollerne prøver, trykte totaler med."),
  uoverensstemmelser: count("Uoverensstemmelser", "Kendte modsigelser i kilden."),
  daekning: count("Dækning", "Tabeller og lister i kilderne, som datasættet dækker."),
  grund: column(z.string().nullable(), { title: "Grund", description: "Hvorfor et af tallene sidst er sat ned." }),
});

export type GuardRow = z.infer<typeof guardRow>;

/** How much of each kind guards a dataset. */
export type Guards = Omit<GuardRow, "datasaet" | "grund">;
