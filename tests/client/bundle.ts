import { build } from "esbuild";

/** The browser script of a page with everything on it, minified as it is published. */
export async function bundle(): Promise<string> {
  const result = await build({
    stdin: {
      contents: 'import "./main.ts"; import "./tables.ts"; import "./numbers.ts"; import "./folds.ts";',
      resolveDir: "src/client",
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return result.outputFiles[0]?.text ?? "";
}
