import { expect, test } from "vitest";
import { rowsOf, tables } from "../../../src/catalogue.ts";
import objektivFinansiering from "../../../src/datasets/objektiv-finansiering.ts";
import { toldChildren } from "../../../src/stories/boern-og-regning/children.ts";
import { ownSentences } from "../../../src/stories/boern-og-regning/own-sentences.ts";
import { withRows } from "../changed-tables.ts";
import { everything } from "../told-text.ts";
import { attemptStory, toldStory } from "../tried-story.ts";

type Row = Record<string, unknown>;

const rows: Row[] = rowsOf(objektivFinansiering);
const counts = rows.map((row) => Number(row["boern_aar"]));
const [first, last] = [Math.min(...counts), Math.max(...counts)];
const newest = Math.max(...rows.map((row) => Number(row["aar"])));

const changed = (kommune: string, boern_aar: number, boern: number): Record<string, Row[]> => ({
  [objektivFinansiering.id]: rows.map((row) =>
    row["kommune"] === kommune && row["boern_aar"] === boern_aar ? { ...row, boern } : row,
  ),
});

const attempt = (other: Record<string, Row[]>) => attemptStory("boern-og-regning", withRows(other));
const told = (other: Record<string, Row[]>): string => everything(toldStory("boern-og-regning", withRows(other)));

test("another municipality that gains children in another's stead is the one that is named", () => {
  const swapped = rows.map((row) => {
    const isLast = row["boern_aar"] === last;
    if (!isLast && row["boern_aar"] !== last - 1) return row;
    if (row["kommune"] === "Rebild") return { ...row, boern: isLast ? 6900 : 6950 };
    return row["kommune"] === "Thisted" ? { ...row, boern: isLast ? 9500 : 9600 } : row;
  });
  const text = told({ [objektivFinansiering.id]: swapped });
  expect(text).toContain("Kun i Thisted og i Aalborg kom der flere");
  expect(text).toContain("Regningen flyttede til Silkeborg, Aalborg og Thisted");
});

test("a year in which most of the children were gone is told, and stops the story where one municipality had more", () => {
  const sentence = "1.375 af de 3.365 kom på ét år, fra 2023 til 2024. Det år blev der færre i hver eneste af de ti";
  expect(told({})).toContain(sentence);
  expect(told({})).toContain("Af faldet kom 41\u00a0% på ét år, og da blev der også færre i Aalborg.");
  const tried = attempt(changed("Thisted", last - 1, 8000));
  if ("story" in tried) throw new Error("the story can still be told");
  expect(tried.fault.failed.map(({ sentence }) => sentence).join("\n")).toContain(
    "Det år blev der færre i hver eneste",
  );
});

test("the ten of a year are said to be those of Nordjylland, and the eleventh on the bill to have more while it has", () => {
  expect(told({})).toContain("Fra 2023 til 2024 blev der færre børn i alle ti nordjyske kommuner");
  expect(told({})).toContain("Kun Silkeborg, der deler regningen, men ligger i Midtjylland, fik flere: 205.");
  expect(told(changed("Silkeborg", last - 1, 22_100))).not.toContain("Kun Silkeborg, der deler regningen");
});

test("a rise the year before is told only while there was one", () => {
  expect(told({})).toContain("Året før var tallet steget lidt.");
  expect(told(changed("Aalborg", last - 2, 39_900))).not.toContain("Året før var tallet steget lidt.");
});

test("a third that gains stops the story with the numbers that decide it", () => {
  const tried = attempt(changed("Thisted", last, 9500));
  if ("story" in tried) throw new Error("the story can still be told");
  expect(tried.fault.failed.map(({ sentence }) => sentence).join("\n")).toContain("kom der flere.");
  expect(tried.fault.failed.map(({ values }) => values).join("\n")).toMatch(/Thisted.*: 698/);
});

test("without two counts the story says what is missing", () => {
  const one = { [objektivFinansiering.id]: rows.filter((row) => row["boern_aar"] === first) };
  const tried = attempt(one);
  if ("story" in tried) throw new Error("the story can still be told");
  expect(tried.fault.missing).toContain(`børnetal`);
});

test("where the same municipality has lost most children and the largest part of them, the story stops", () => {
  const tried = attempt(changed("Frederikshavn", last, 9000));
  if ("story" in tried) throw new Error("the story can still be told");
  expect(tried.fault.failed.map(({ sentence }) => sentence).join("\n")).toContain(
    "Størst var faldet i tal i Frederikshavn: 1.782",
  );
});

test("two thirds of the growing share of Silkeborg is its own growth, and the sentence stops where it is not", () => {
  const silkeborg = toldChildren(tables).everyone.find(({ name }) => name === "Silkeborg");
  expect([silkeborg?.shareBefore.text, silkeborg?.shareAfter.text]).toEqual(["16,8\u00a0%", "18,3\u00a0%"]);
  expect(silkeborg?.ownPart).toBeCloseTo(2 / 3, 1);
  const tried = attempt(changed("Silkeborg", last, 20_900));
  if ("story" in tried) throw new Error("the story can still be told");
  expect(tried.fault.failed.map(({ sentence }) => sentence).join("\n")).toContain("af stigningen skyldes");
});

test("what has moved of the bill adds up to nothing, and follows the shares", () => {
  const { everyone, bill } = toldChildren(tables);
  expect(everyone.reduce((sum, { moved }) => sum + moved.value, 0)).toBeCloseTo(0, 3);
  for (const { moved, shareBefore, shareAfter } of everyone)
    expect(moved.value).toBeCloseTo(((shareAfter.value - shareBefore.value) / 100) * bill.value, 3);
  expect(toldChildren(withRows({ [objektivFinansiering.id]: rows })).year).toBe(newest);
});

test("each municipality on the bill has a sentence of its own, and one without a difference says so", () => {
  const usual = ownSentences(toldChildren(tables)).map(({ text }) => text);
  expect(usual.length).toBe(new Set(rows.map((row) => row["kommunekode"])).size);
  expect(usual.join("\n")).toMatch(/^På Mors var der .* lavere, end hvis børnene var fordelt som i 2017\.$/m);
  expect(usual.join("\n")).toMatch(/^På Læsø var der 209 børn og unge i \d{4}, færre end de 241 i \d{4}\./m);
  const before = rows.find((row) => row["kommune"] === "Thisted" && row["boern_aar"] === first);
  const same = toldChildren(withRows(changed("Thisted", last, Number(before?.["boern"]))));
  expect(
    ownSentences(same)
      .map(({ text }) => text)
      .join("\n"),
  ).toMatch(/I Thisted var der .*, lige så mange som i /);
});

test("the children that are missing are told in classes, and stop the story where no sentence fits their number", () => {
  expect(told({})).toContain("er det 51 færre børn i hver, omtrent to skoleklasser");
  const { story, figures } = toldStory("boern-og-regning", tables);
  expect(story.title).toContain("Vesthimmerland mistede næsten hvert ottende barn");
  expect(told({})).toContain("For hver otte børn i 2017 var der godt syv i 2024.");
  expect(told({})).toContain("1.000 færre, mere end hvert ellevte barn");
  const fallen = figures["lastStep"]?.views.map(({ chart }) => chart.table.rows.map((row) => row[1]));
  expect(fallen?.flat().filter((cell) => !cell?.startsWith("−"))).toEqual([]);
  expect(fallen?.[0]).toHaveLength(10);
  const tried = attempt(changed("Vesthimmerlands", last, 5500));
  expect("fault" in tried && tried.fault.missing).toContain("hvert 4.");
});
