import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { site } from "./the-site.ts";

const text = readFileSync(join(site.folder, "_headers"), "utf8");

test("the policy of the host is the pages' own, and keeps other sites from framing them", () => {
  const page = site.pages.find(({ path }) => path === "/");
  const own = page?.document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content");
  expect(own).toBeTruthy();
  expect(text).toContain(`Content-Security-Policy: ${own}; frame-ancestors 'self'\n`);
});
