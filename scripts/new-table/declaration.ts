import { provenance } from "../../src/model/provenance.ts";
import type { Guessed, GuessedColumn } from "./guess-columns.ts";

/** A dataset that is to be declared. */
export interface NewTable {
  id: string;
  theme: string;
  subject: string;
  title: string;
  columns: readonly GuessedColumn[];
  key: readonly string[];
}

/**
 * The columns that tell the rows apart, all of those that could: undefined where two rows have the same in all of them. Where years stand
 * across the top each row is told apart by the others.
 */
export function keyOf({ columns, isAcross }: Guessed): string[] | undefined {
  const parts = columns.filter(({ part }) => part === "key");
  const apart = isAcross ? parts.filter(({ name }) => name !== "aar") : parts;
  const rows = apart[0]?.codes.map((_, row) => JSON.stringify(apart.map(({ codes }) => codes[row])));
  return rows === undefined || new Set(rows).size < rows.length ? undefined : parts.map(({ name }) => name);
}

/** The declaration of a dataset, as code. Whoever reads its page is told that it is guessed, until somebody has looked it over. */
export function declarationOf({ id, theme, subject, title, columns, key }: NewTable): string {
  const quoted = (text: string): string => JSON.stringify(text);
  return `import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

// Guessed from a workbook. Look over every line, write what the table is and what it must not be used for, and take the caveat away.
export default defineDataset(${quoted(`${theme}/${id}`)}, {
  subject: ${quoted(subject)},
  title: ${quoted(title)},
  description: ${quoted(`${title}, som tallene blev leveret i et regneark.`)},
  columns: {
${columns.map(({ declares }) => `    ${declares},`).join("\n")}
  },
  key: [${key.map(quoted).join(", ")}],
  missing: [],
  caveats: ["Tabellen er sat op automatisk. Hvad kolonnerne betyder, og hvilke enheder tallene har, er gættet."],
});
`;
}

/** The head of the raw table, which has no rows yet. */
export const rawHead = (columns: readonly GuessedColumn[]): string =>
  `${[...columns.map(({ name }) => name), ...Object.keys(provenance)].join(",")}\n`;
