import { describe, expect, test } from "vitest";
import { kommuneEntries, type KommuneEntry } from "../../src/kommuner/all.ts";
import { glanceRows, type GlanceRow } from "../../src/kommuner/glance.ts";
import { glanceStrip } from "../../src/kommuner/glance-strip.ts";
import { specialOf } from "../../src/kommuner/special.ts";
import { needed } from "../../src/lib/needed.ts";

const entryOf = (name: string): KommuneEntry =>
  needed(
    kommuneEntries.find(({ kommune }) => kommune.kommune === name),
    name,
  );
const rowOf = (name: string, measure: string): GlanceRow =>
  needed(
    glanceRows(entryOf(name)).find(({ id }) => id.endsWith(measure)),
    measure,
  );

describe("a municipality at a glance", () => {
  test("has every measure that it is compared by, each once", () => {
    for (const entry of kommuneEntries) {
      const ids = glanceRows(entry).map(({ id }) => id);
      expect(ids.length).toBe(entry.measures.filter(({ standing }) => standing).length);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("begins with what is most special, and ends on the number of inhabitants", () => {
    const ids = glanceRows(entryOf("Læsø")).map(({ id }) => id);
    expect(ids[0]).toContain(specialOf(entryOf("Læsø"))?.measure.id);
    expect(ids.at(-1)).toBe("flygtninge-pr-kommune-indbyggere");
  });

  test("has its place, with all who share it, and the middle of the country and of its council", () => {
    expect(rowOf("Læsø", "familiesammenfoerte")).toMatchObject({
      title: "Familiesammenførte til flygtninge i 2019",
      value: "0",
      place: { text: "nr. 97-98 af 98" },
      middle: "16",
      council: { middle: "16" },
      facts: [{ text: "16 personer" }],
    });
  });

  test("says whom the middle is of: the country, or those of it that have a number", () => {
    const entry = entryOf("Læsø");
    const fewer = entry.measures.map((one) => ({
      ...one,
      members: one.members.filter(({ kommune }) => kommune.kommune !== "Gribskov"),
    }));
    expect(glanceRows(entry).find(({ id }) => id.endsWith("familiesammenfoerte"))?.among).toBe("i landet");
    expect(glanceRows({ measures: fewer }).find(({ id }) => id.endsWith("familiesammenfoerte"))?.among).toBe(
      "blandt de 97",
    );
  });

  test("has the middle of the council alone where only its members are compared", () => {
    expect(rowOf("Jammerbugt", "private")).toMatchObject({ value: "675 pladser", middle: "279" });
    expect(rowOf("Jammerbugt", "private").council).toBeUndefined();
  });

  test("marks a number that is in doubt, or rests on few", () => {
    expect(rowOf("Læsø", "kvote-pr-indbygger").value).toMatch(/ \(hviler på én flygtning\)$/);
    expect(rowOf("Aalborg", "private").value).toBe("52 pladser (usikkert tal)");
  });

  test("lies the lowest to the left, the middle one in the middle and the highest to the right", () => {
    expect(rowOf("Læsø", "ikke-vestlige-andel").at).toBeLessThan(0.01);
    expect(rowOf("Jammerbugt", "i-alt").at).toBe(0.5);
    expect(rowOf("København", "indbyggere").at).toBeGreaterThan(0.99);
  });
});

test("a strip has its own dot inside its frame at both ends, and a ring where there is another middle", () => {
  expect(glanceStrip(0)).toContain('cx="6"');
  expect(glanceStrip(1)).toContain('cx="294"');
  expect(glanceStrip(0.5).match(/<circle/g)).toHaveLength(1);
  expect(glanceStrip(0.5, 0.25).match(/<circle/g)).toHaveLength(2);
});
