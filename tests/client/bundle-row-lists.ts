import { build } from "esbuild";

/** The script of pages with a list of rows, as it is published: what each file is called and holds. */
export async function bundleRowLists(): Promise<[name: string, script: string][]> {
  const result = await build({
    entryPoints: ["src/client/row-lists.ts"],
    bundle: true,
    splitting: true,
    outdir: "/",
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return result.outputFiles.map(({ path, text }) => [path, text]);
}
