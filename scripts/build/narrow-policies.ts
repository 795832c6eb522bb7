import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { oneStyle } from "./one-style.ts";
import { singleSpaces } from "./single-spaces.ts";
import { allowStyles, styleSources } from "./style-policy.ts";

/**
 * Gives every built page one style, and lets its policy allow that and no other, and the policy in `_headers`, which
 * is one for all pages, the styles of all of them.
 */
export function narrowPolicies(): AstroIntegration {
  return {
    name: "narrow-policies",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const all: string[] = [];
        for (const page of globSync("**/*.html", { cwd: folder })) {
          const file = join(folder, page);
          const html = singleSpaces(oneStyle(await readFile(file, "utf8")));
          const sources = styleSources(html);
          all.push(...sources);
          await writeFile(file, allowStyles(html, sources));
        }
        const headers = join(folder, "_headers");
        await writeFile(headers, allowStyles(await readFile(headers, "utf8"), all.sort()));
      },
    },
  };
}
