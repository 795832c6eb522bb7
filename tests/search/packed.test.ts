import { expect, test } from "vitest";
import { shared, shortAddress, unshared, wholeAddress } from "../../src/client/search/addresses.ts";
import { placesOf, recordsOf } from "../../src/client/search/records-of.ts";
import { shortTold, templateOf, toldOf } from "../../src/client/search/told-template.ts";
import { searchFile } from "../../src/search/file.ts";
import { places } from "../../src/search/places.ts";
import { searchRecords } from "../../src/search/records.ts";

test("everything that can be found is unpacked as it was packed", () => {
  const inOrder = searchRecords.map(({ v, ...record }) => ({
    ...record,
    ...(v
      ? {
          v: v.map(({ p, ...views }) => ({
            ...views,
            p: p.toSorted(([a], [b]) => a - b).map(([n, t = "", ...code]) => [n, t, ...code]),
          })),
        }
      : {}),
  }));
  expect(recordsOf(searchFile).slice(0, searchRecords.length)).toEqual(inOrder);
  expect(placesOf(searchFile)).toEqual(places);
});

test.each([
  ["/ordbog/#kkr", "KKR", undefined, "/ordbog/#"],
  ["/ordbog/#andet", "KKR", undefined, "/ordbog/#andet"],
  ["/historier/a/#tal-nye-pladser", "Nye pladser", undefined, "/historier/a/#tal-"],
  ["/tidslinje/#aar-1994", "Et møde", "marts 1994", "/tidslinje/#aar-"],
  ["/tidslinje/#aar-1993", "Et møde", "marts 1994", "/tidslinje/#aar-1993"],
  ["/data/kkr/", "KKR", undefined, "/data/kkr/"],
])("%s of »%s« is fetched as %4$s", (address, t, d, short) => {
  const told = { t, ...(d === undefined ? {} : { d }) };
  expect(shortAddress(address, told)).toBe(short);
  expect(wholeAddress(short, told)).toBe(address);
});

test("addresses lack what they begin with as the one before", () => {
  const all = ["/a/b/#c", "/a/b/#d", "/a/b/", "/a/e/", "/a/e/f/", "/"];
  expect(shared(all)).toEqual(["/a/b/#c", "d", "/a/b/", "e/", "e/f/", "/"]);
  expect(unshared(shared(all))).toEqual(all);
});

test("what is told of places with the same words is fetched as their numbers", () => {
  const all = [
    "12 unge i 2019, 1.234 unge i 2018",
    "5 unge i 2019, 7 unge i 2018",
    "1 ung i 2019",
    "I 2022 var {} med.",
  ];
  const template = templateOf(all);
  expect(template).toBe("# unge i 2019, # unge i 2018");
  const short = all.map((told) => shortTold(told, template));
  expect(short).toEqual(["12 1.234", "5 7", ...all.slice(2)]);
  expect(short.map((told) => toldOf(told, template))).toEqual(all);
  expect(templateOf(["1 ung", "2 unge"])).toBe("");
});
