import { build } from "esbuild";

/** The browser script as it is published: one minified module. */
export async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: ["src/client/main.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return result.outputFiles[0]?.text ?? "";
}
