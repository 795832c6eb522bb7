import { build } from "esbuild";

/** The script of pages with a list of rows, as it is published. */
export async function bundleRowLists(): Promise<string> {
  const result = await build({
    entryPoints: ["src/client/row-lists.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return result.outputFiles[0]?.text ?? "";
}
