import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { byReason } from "../../src/explorer/by-reason.ts";
import { FormPanel } from "../../src/explorer/FormPanel.tsx";
import { explored } from "./choices.ts";

describe("the reasons why options cannot be chosen", () => {
  test("are the option's own, or stand above those that have the same", () => {
    const fits = { value: "a", label: "A" };
    const lone = { value: "b", label: "B", why: "Der er ét tal." };
    const [one, other] = ["c", "d"].map((value) => ({ value, label: value, why: "Der er ingen år." }));
    expect(byReason([one, fits, other, lone].filter((option) => option !== undefined))).toEqual({
      own: [fits, lone],
      shared: [{ why: "Der er ingen år.", options: [one, other] }],
    });
  });

  test("are said once in the panel of forms, and each form that they keep away leads to them", () => {
    const table = new Map(explored).get("pladser-pr-kommune") ?? expect.fail("there are no places");
    const { view } = viewAsked("f.ejerform=privat", table);
    const panel = renderToString(h(FormPanel, { table, view, show: () => undefined }));
    const why = "Figuren er ikke delt op. Vælg en opdeling.";
    expect(panel.split(why)).toHaveLength(2);
    const [, id] = new RegExp(`<p id="([^"]+)" class="reason">${why}`).exec(panel) ?? [];
    const led = [...panel.matchAll(/<input[^>]*>/g)].filter(([input]) => input.includes(`aria-describedby="${id}"`));
    expect(led.map(([input]) => /value="(\w+)"/.exec(input)?.[1])).toEqual(["stablet", "tavle"]);
    expect(led.every(([input]) => input.includes("disabled"))).toBe(true);
  });
});
