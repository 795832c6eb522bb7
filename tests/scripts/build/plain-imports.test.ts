import { build } from "vite";
import { expect, test } from "vitest";
import { plainImports } from "../../../scripts/build/plain-imports.ts";

const FILES: Record<string, string> = {
  entry: 'export const later = () => import("later");',
  later: "export const n = 1;",
};

/** The entry of a page that fetches something later, as Vite writes it. */
async function built(plugins: ReturnType<typeof plainImports>[]): Promise<string> {
  const files = {
    name: "files",
    resolveId: (id: string) => (id in FILES ? id : undefined),
    load: (id: string) => FILES[id],
  };
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [files, ...plugins],
    build: { write: false, minify: false, rollupOptions: { input: "entry", preserveEntrySignatures: "strict" } },
  });
  const output = Array.isArray(result) ? result.flatMap((one) => one.output) : "output" in result ? result.output : [];
  return output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("\n");
}

test("what is fetched later is imported, with nothing of Vite's around it", async () => {
  expect(await built([])).toContain("vite:preloadError");
  const plain = await built([plainImports()]);
  expect(plain).not.toContain("vite:preloadError");
  expect(plain).toMatch(/import\(/);
});
