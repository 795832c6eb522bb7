import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brandFaces } from "../../scripts/typefaces/brand.ts";
import { FOLDER } from "../../scripts/typefaces/make.ts";
import { shaped } from "../../scripts/typefaces/shaped.ts";
import { letterFaults, type Typeface } from "./checks/letters.ts";
import { site } from "./the-site.ts";

test("the site's typefaces hold every letter on every page (letters.ts says which; then npm run typefaces)", async () => {
  const typefaces = brandFaces.map(async ({ family, property, file, weights }): Promise<Typeface> => {
    const { characters } = await shaped(await readFile(join(FOLDER, file)), weights[0] ?? 400);
    return { name: family, property, letters: characters };
  });
  const faults = await Promise.all(typefaces).then((all) => site.pages.flatMap((page) => letterFaults(page, all)));
  expect(faults).toEqual([]);
});
