import { readFile } from "node:fs/promises";
import { sealed } from "../outlines/seal.ts";
import { copyProject } from "../project-copy.ts";

const TABLE = "data/raw/social/pladser-pr-kommune.csv";

/** Real codes end below this; the invented ones begin here. */
const FIRST_CODE = 1000;
const COUNCIL_SIZE = 11;

/**
 * Makes a copy of the project with `times` as many municipality pages: invented municipalities in invented councils of
 * eleven, each with Frederikshavn's places in social care, so that every page compares as many as a real one does.
 */
export async function enlargedCopy(folder: string, times: number): Promise<void> {
  const { edit } = await copyProject(folder);
  const lines = (await readFile("data/kommuner.csv", "utf8")).trimEnd().split("\n");
  const invented = Array.from({ length: (lines.length - 1) * (times - 1) }, (_, index) => {
    const code = FIRST_CODE + index;
    const council = `Opdigtet ${Math.floor(index / COUNCIL_SIZE) + 1}`;
    const letters = [...String(code)].map((digit) => "abcdefghij"[Number(digit)]).join("");
    return { code, council, name: `Opdigtet-${letters}`, slug: `opdigtet-${letters}` };
  });
  if (invented.length === 0) return;
  const councils = [...new Set(invented.map(({ council }) => JSON.stringify(council)))];
  await edit("src/model/kommune.ts", (text) =>
    text
      .replace("const REGIONS = [", `const REGIONS = [${councils.map((c) => `${c},`).join("")}`)
      .replace(/LAST_TILE = \d+/, "LAST_TILE = 9999")
      .replaceAll(".max(860)", ".max(99999)"),
  );
  await edit("data/kommuner.csv", (text) => {
    const added = invented.map(({ code, council, name, slug }, index) =>
      [code, name, slug, council, council, "", 20 + (index % 30), Math.floor(index / 30), `i ${name}`].join(","),
    );
    return [text.trimEnd(), ...added, ""].join("\n");
  });
  await edit(TABLE, (text) => {
    const like = text.split("\n").filter((line) => line.includes(",Frederikshavn,"));
    const added = invented.flatMap(({ name }) => like.map((line) => line.replace("Frederikshavn", name)));
    return [text.trimEnd(), ...added, ""].join("\n");
  });
  await edit("data/kommunekoder.csv", (text) =>
    [text.trimEnd(), ...invented.map(({ code, name }) => `${code},${name}`), ""].join("\n"),
  );
  // What the source prints is of the real municipalities, so it is said to be of those of North Jutland.
  const real = lines.filter((line) => line.includes(",Nordjylland,")).map((line) => line.split(",")[1]);
  await edit("data/printed-totals.csv", (text) =>
    text
      .replace(/^(pladser-pr-kommune,aar=\d+; ejerform=\w+)(?=,)/gm, `$1; kommune=${real.join("|")}`)
      .replace(/^(pladser-pr-kommune,.+,andel,aar=\d+)(?=,)/gm, `$1; kommune=${real.join("|")}`),
  );
  await edit("data/outlines.json", (text) => {
    const outlines: { objects: { kommuner: { geometries: { id: string }[] } } } = JSON.parse(text);
    const { geometries } = outlines.objects.kommuner;
    const like = geometries.filter(({ id }) => id === "813");
    for (const { code } of invented) geometries.push(...like.map((outline) => ({ ...outline, id: String(code) })));
    return JSON.stringify(sealed(outlines));
  });
}
