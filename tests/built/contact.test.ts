import { expect, test } from "vitest";
import { contact } from "../../src/site/contact.ts";
import { site } from "./the-site.ts";

test("a reader is asked to write only where there is somebody to write to", () => {
  const reachable = contact.email !== null || contact.phone !== null;
  for (const path of ["/om/", "/tilgaengelighed/"]) {
    const text = site.pages.find((page) => page.path === path)?.html ?? "";
    expect(text).toContain(contact.name);
    expect(/Fortæl(?: gerne)?, hvilken side/.test(text), path).toBe(reachable);
    expect(text.includes("har endnu ikke sin egen mailadresse"), path).toBe(!reachable);
  }
});
