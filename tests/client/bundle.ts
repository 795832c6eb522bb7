import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";

/** A style sheet that script brings along, as text. */
const inlineStyles: Plugin = {
  name: "inline-styles",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, importer }) => ({
      path: join(dirname(importer), path.replace("?inline", "")),
      namespace: "styles",
    }));
    onLoad({ filter: /./, namespace: "styles" }, async ({ path }) => ({
      contents: await readFile(path, "utf8"),
      loader: "text",
    }));
  },
};

/** The browser script of a page with everything on it, minified as it is published: what each file is called and holds. */
export async function bundle(): Promise<Map<string, string>> {
  const result = await build({
    stdin: {
      contents: 'import "./main.ts"; import "./tables.ts"; import "./numbers.ts"; import "./folds.ts";',
      resolveDir: "src/client",
    },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    outdir: "/",
    entryNames: "main",
    write: false,
    plugins: [inlineStyles],
  });
  return new Map(result.outputFiles.map(({ path, text }) => [path, text]));
}

const IMPORT = /(?:\bfrom|\bimport)\s*"\.([^"]+)"/g;

/** The files that a page fetches as it loads, one after another; the others come when a reader touches what they work. */
export function atOnce(files: ReadonlyMap<string, string>): string {
  const names = new Set(["/main.js"]);
  for (const name of names) {
    for (const [, other = ""] of (files.get(name) ?? "").matchAll(IMPORT)) names.add(other);
  }
  return [...names].map((name) => files.get(name) ?? "").join("\n");
}
