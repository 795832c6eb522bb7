import { createBuilder } from "vite";
import { expect, test } from "vitest";
import { sharedScript } from "../../../scripts/build/shared-script.ts";

const FILES: Record<string, string> = {
  one: 'import { a } from "a"; import { b } from "b"; console.log(a, b);',
  two: 'import { a } from "a"; import("later"); console.log(a);',
  three: 'import { b } from "b"; import { c } from "c"; console.log(b, c);',
  later: 'import { c } from "c"; import { d } from "d"; export const e = c + d;',
  a: 'export const a = "a".repeat(2);',
  b: 'export const b = "b".repeat(2);',
  c: 'export const c = "c".repeat(2);',
  d: 'export const d = "d".repeat(2);',
};

/** What each file of the built scripts imports at once, by the name of the file. */
async function importsOf(plugins: ReturnType<typeof sharedScript>[]): Promise<Map<string, string[]>> {
  const files = {
    name: "files",
    resolveId: (id: string) => (id in FILES ? id : undefined),
    load: (id: string) => FILES[id],
  };
  const builder = await createBuilder({
    configFile: false,
    logLevel: "silent",
    plugins: [files, ...plugins],
    build: { write: false, rollupOptions: { input: ["one", "two", "three"] } },
  });
  const environment = builder.environments["client"];
  if (!environment) throw new Error("there is no environment for browsers");
  const result = await builder.build(environment);
  const output = Array.isArray(result) ? result.flatMap((one) => one.output) : "output" in result ? result.output : [];
  return new Map(output.flatMap((chunk) => (chunk.type === "chunk" ? [[chunk.name, chunk.imports]] : [])));
}

test("what several pages' scripts have in common is one file", async () => {
  const apart = await importsOf([]);
  expect(apart.get("one")?.length).toBeGreaterThan(1);
  const together = await importsOf([sharedScript()]);
  for (const name of ["one", "two", "three"])
    expect(together.get(name), name).toEqual([expect.stringMatching(/\bshared\b/)]);
});
