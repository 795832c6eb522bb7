import { readFile } from "node:fs/promises";
import { copyProject } from "../project-copy.ts";

const TABLE = "data/raw/social/pladser-pr-kommune.csv";

/** A name without digits, which nobody looks for in the sources. */
const invented = (number: number): string =>
  `Tilbud ${[...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;

/** The id of the dataset that the copy has more of. */
export const LONG = "opdigtede-tilbud";

const declaration = (view: string): string => `
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/${LONG}", {
  subject: "pladser",
  title: "Opdigtede tilbud",
  description: "Rækker til måling af lange tabeller.",
  columns: {
    tilbud: col.category("Tilbud", "Et opdigtet navn.", { disjoint: true }),
    aar: col.year("Året."),
    ...col.kommune("Kommunen."),
    ejerform: col.choice("Ejerform", "Ejeren.", { kommunal: "Kommunal", privat: "Privat", socialaftale: "Fælles" }, { disjoint: true }),
    pladser: col.count("Pladser", "Antallet.", "pladser"),
  },
  key: ["tilbud", "aar", "kommune", "ejerform"],
  view: ${view},
  missing: [],
  caveats: [],
});
`;

/**
 * Makes a copy of the project with one more dataset of so many rows: those of a real one over and over, each time by another name.
 * It has the picture that its view declares; without one, none.
 */
export async function copyWithLongDataset(folder: string, rows: number, view = "null"): Promise<void> {
  const { edit, add } = await copyProject(folder);
  const [, ...like] = (await readFile(TABLE, "utf8")).trimEnd().split("\n");
  const lines = Array.from(
    { length: rows },
    (_, at) => `${invented(Math.floor(at / like.length))},${like[at % like.length] ?? ""}`,
  );
  await add(
    `data/raw/social/${LONG}.csv`,
    ["tilbud,aar,kommune,ejerform,pladser,kilde,linjer,side", ...lines, ""].join("\n"),
  );
  await add(`src/datasets/${LONG}.ts`, declaration(view));
  await edit("data/coverage.csv", (text) => text.replace(/,((?:[\w-]+\|)*pladser-pr-kommune\b)/g, `,$1|${LONG}`));
  await edit("data/guards.csv", (text) => `${text.trimEnd()}\n${LONG},${rows},0,0,0,0,\n`);
}
