import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { site } from "./the-site.ts";

type Policy = Map<string, string[]>;

/** Directive by directive, what a policy allows. */
const read = (policy: string): Policy =>
  new Map(
    policy
      .split(";")
      .map((directive) => directive.trim().split(" "))
      .map(([name = "", ...sources]) => [name, sources]),
  );
const without = (policy: Policy, ...names: string[]): Policy =>
  new Map([...policy].filter(([name]) => !names.includes(name)));

const host = read(
  /^ {2}Content-Security-Policy: (.+)$/m.exec(readFileSync(join(site.folder, "_headers"), "utf8"))?.[1] ?? "",
);
const pages = site.pages
  .filter(({ redirects }) => !redirects)
  .map(({ path, document }) => ({
    path,
    policy: read(document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? ""),
  }));

test("the policy of the host is the pages' own, and keeps other sites from framing them", () => {
  expect(host.get("frame-ancestors")).toEqual(["'self'"]);
  const shared = without(host, "frame-ancestors", "style-src");
  for (const { path, policy } of pages) expect([path, without(policy, "style-src")]).toEqual([path, shared]);
});

test("each page allows its own style alone, and the host those of all pages", () => {
  for (const { policy } of pages) expect(policy.get("style-src")).toEqual([expect.stringMatching(/^'sha256-/)]);
  const all = new Set(pages.flatMap(({ policy }) => policy.get("style-src") ?? []));
  expect(new Set(host.get("style-src"))).toEqual(all);
});
