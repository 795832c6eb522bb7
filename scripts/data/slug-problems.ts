import { slugOf } from "../../src/lib/slug-of.ts";
import type { Problem } from "./problem.ts";

/** Something that has a page, or a place on one, named after it. */
export interface Named {
  name: string;
  slug: string;
}

/** The names in addresses that are not made of the thing's own name: a link to it would lead to another, or die. rows[i] stands in row i + 2. */
export function slugProblems(file: string, rows: readonly Named[]): Problem[] {
  return rows.flatMap(({ name, slug }, index): Problem[] => {
    const expected = slugOf(name);
    if (slug === expected) return [];
    const action = `Skriv »${expected}«. Gamle henvisninger til »${name}« bruger den adresse.`;
    return [
      {
        file,
        row: index + 2,
        column: "slug",
        value: slug,
        expected: `»${expected}«, som er ${name} skrevet i en adresse`,
        action,
      },
    ];
  });
}
