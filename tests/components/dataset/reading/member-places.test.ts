import { expect, test } from "vitest";
import { rowList } from "../../../../src/analysis/reading/row-list.ts";
import { kommuner, publishedDataset } from "../../../../src/catalogue.ts";
import { memberGroups, memberPlaces } from "../../../../src/components/dataset/reading/member-places.ts";

const clusters = publishedDataset("sundhedsklynger-kommuner");
const office = publishedDataset("eu-kontorets-medlemmer");

test("every municipality has a tile with the groups that its rows are in, and none where it has no row", () => {
  const places = memberPlaces(rowList(clusters));
  expect(places).toHaveLength(kommuner.length);
  for (const { code, groups } of places) {
    const own = clusters.rows.filter(({ kommunekode }) => String(kommunekode) === code).map(({ klynge }) => klynge);
    expect(groups.map(({ title }) => title).sort()).toEqual(own.toSorted());
  }
  const inside = memberPlaces(rowList(office)).filter(({ groups }) => groups.length > 0);
  expect(inside.length).toBe(office.rows.filter(({ kommunekode }) => kommunekode !== null).length);
});

test("a group that is alone on the map has no letter", () => {
  expect([...memberGroups(rowList(office)).values()].map(({ letter }) => letter)).toEqual([""]);
});

test("each group on the map has a letter that no other has, and groups without municipalities have none", () => {
  const letters = [...memberGroups(rowList(clusters)).values()].map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(letters.length);
  expect([...memberGroups(rowList(office)).keys()]).toEqual(["kommune"]);
});
