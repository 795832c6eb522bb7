import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { kommuneRow } from "../src/model/kommune.ts";
import { escapeMarkup } from "../src/lib/markup.ts";
import { readRows } from "./data/rows.ts";
import { rarestForms } from "./sentences/rarest.ts";
import { readSentences } from "./sentences/read-sentences.ts";
import { shapeOf } from "./sentences/shape.ts";

// `npm run sentences -- <file>` writes every form of sentence that the pages of municipalities have in dist/, the rarest first,
// for somebody to read before they are published. `npm run sentences -- <file> regioner` is of other pages alike.
const [file = "sentences.html", kind = "kommuner"] = process.argv.slice(2);
const folder = join("dist", kind);
const kommuner = kommuneRow.array().parse(readRows("kommuner", await readFile("data/kommuner.csv"), kommuneRow).rows);
const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const pages = await Promise.all(
  names.map(async ({ name }) => ({
    page: `/${kind}/${name}/`,
    sentences: readSentences(await readFile(join(folder, name, "index.html"), "utf8")),
  })),
);
const forms = rarestForms(pages, shapeOf(kommuner));
const items = forms.map(
  ({ count, sentence, page }) =>
    `<tr><td>${count}</td><td>${escapeMarkup(sentence)}</td><td>${escapeMarkup(page)}</td></tr>`,
);
await writeFile(
  file,
  [
    `<!doctype html><html lang="da"><meta charset="utf-8"><title>Sætninger, de sjældneste først</title>`,
    "<table><thead><tr><th>Gange</th><th>Sætning</th><th>Side</th></tr></thead>",
    `<tbody>${items.join("\n")}</tbody></table></html>\n`,
  ].join("\n"),
);
console.log(`${forms.length} forms of sentences on ${pages.length} pages: ${file}`);
