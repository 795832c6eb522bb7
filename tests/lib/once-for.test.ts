import { expect, test } from "vitest";
import { onceFor } from "../../src/lib/once-for.ts";

test("what an object gives is computed once for it, also where that is nothing, and anew for another", () => {
  const asked = new Array<string>();
  const known = onceFor(({ name }: { name: string }) => {
    asked.push(name);
    return name === "" ? undefined : name.length;
  });
  const [one, none, alike] = [{ name: "to" }, { name: "" }, { name: "to" }];
  expect([one, none, one, none, alike].map(known)).toEqual([2, undefined, 2, undefined, 2]);
  expect(asked).toEqual(["to", "", "to"]);
});
