import { expect, test } from "vitest";
import { z } from "zod";
import { rowColumns } from "../../../src/components/dataset/row-columns.ts";
import * as col from "../../../src/model/columns.ts";
import { columns } from "../../../src/model/shape.ts";

const shown = columns(
  z.object({
    aar: col.year("Året."),
    enhed: col.category("Enhed", "Enheden."),
    forhold: col.category("Forhold", "Forholdet."),
    vaerdi: col.count("Værdi", "Værdien.", null),
  }),
);
const rows = [1, 2, 3, 4].map((vaerdi) => ({
  ...{ aar: 2020, enhed: `enhed ${vaerdi}`, forhold: `Hvor mange der ${"virkelig ".repeat(vaerdi + 4)}kom`, vaerdi },
}));

test("the column that rows are called by stands first, one of those that tell them apart, and then the years and the numbers", () => {
  const names = rowColumns({ key: ["aar", "forhold"], rows }, shown).map(({ column, class: own }) => [
    column.name,
    own,
  ]);
  expect(names).toEqual([
    ["forhold", "name phrase long"],
    ["aar", undefined],
    ["vaerdi", "num"],
    ["enhed", undefined],
  ]);
});

test("rows that only numbers tell apart are called by a short text", () => {
  expect(rowColumns({ key: ["aar", "vaerdi"], rows }, shown)[0]).toMatchObject({ column: { name: "enhed" } });
});

test("a name of several words has more room than a word", () => {
  const called = (enhed: string): string | undefined =>
    rowColumns({ key: ["enhed"], rows: [{ enhed }] }, shown)[0]?.class;
  expect(called("Plejefamilieområdet")).toBe("name phrase words");
  expect(called("Plejefamilieområde")).toBe("name words");
  expect(called("Plejefamilie i alt og lidt mere")).toBe("name phrase");
});

test("a name that is written as a code has the room of what is shown for it", () => {
  const written = columns(
    z.object({ gruppe: col.choice("Gruppe", "Gruppen.", { bu: "Børn og unge uden indsatser" }) }),
  );
  expect(rowColumns({ key: ["gruppe"], rows: [{ gruppe: "bu" }] }, written)[0]?.class).toBe("name phrase");
});

test("a number is followed by the column that holds its unit", () => {
  const written = columns(
    z.object({
      post: col.category("Post", "Posten."),
      omraade: col.category("Område", "Området."),
      vaerdi: col.value("Værdi", "Værdien.", "enhed"),
      enhed: col.category("Enhed", "Enheden."),
    }),
  );
  const rows = ["Løn", "Rejser"].map((post) => ({ ...{ post, omraade: "alt", vaerdi: 1, enhed: "kr." } }));
  expect(rowColumns({ key: ["post"], rows }, written).map(({ column }) => column.name)).toEqual([
    ...["post", "vaerdi", "enhed", "omraade"],
  ]);
});
