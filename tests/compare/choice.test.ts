import { expect, test } from "vitest";
import { choiceIn, queryOf } from "../../src/compare/choice.ts";
import { MOST_COMPARED } from "../../src/model/comparison.ts";
import { firstPair, pairIn, pairQuery } from "../../src/compare/pair-choice.ts";
import { comparisonFile } from "../../src/kommuner/comparison-file.ts";
import { OF_OTHERS } from "../../src/lib/of-others.ts";

const file = comparisonFile();
const first = firstPair(file.measures);

test("what is chosen stands in the address in the order it was chosen, and is read from there again", () => {
  const choice = { chosen: ["lolland", "guldborgsund"], perInhabitant: true };
  expect(queryOf(choice)).toBe("k=lolland&k=guldborgsund&pr=indbygger");
  expect(choiceIn(`?${queryOf(choice)}`, file.kommuner)).toEqual({ choice, gone: [] });
  expect(queryOf({ chosen: [], perInhabitant: false })).toBe("");
});

test("a municipality may be named as it is written", () => {
  const { choice, gone } = choiceIn("?k=Aalborg&k=L%C3%A6s%C3%B8&k=aalborg", [
    { slug: "aalborg", name: "Aalborg" },
    { slug: "laesoe", name: "Læsø" },
  ]);
  expect({ chosen: choice.chosen, gone }).toEqual({ chosen: ["aalborg", "laesoe"], gone: [] });
});

test.each([
  ["Københavns Kommune", "koebenhavn"],
  ["Bornholms Regionskommune", "bornholm"],
  ["Vesthimmerland", "vesthimmerlands"],
  ["Vesthimmerlands Kommune", "vesthimmerlands"],
  ["Høje Tåstrup kommune", "hoeje-taastrup"],
  ["Århus", "aarhus"],
  ["Thisted kommune", "thisted"],
  ["Odenses", "odense"],
  ["Assens", "assens"],
  ["Nordfyn", "nordfyns"],
])("a municipality may be named by its official name and as the sources write it: %s", (name, slug) => {
  const { choice, gone } = choiceIn(`?${new URLSearchParams({ k: name }).toString()}&k=${slug}`, file.kommuner);
  expect({ chosen: choice.chosen, gone }).toEqual({ chosen: [slug], gone: [] });
});

test("the name of every municipality, with »Kommune« or without, is that of no other", () => {
  for (const { name, kommune, slug } of file.kommuner) {
    for (const written of [name, kommune, `${kommune} Kommune`, `${name}s Kommune`]) {
      expect(choiceIn(`?${new URLSearchParams({ k: written }).toString()}`, file.kommuner).choice.chosen).toEqual([
        slug,
      ]);
    }
  }
});

test("a name that no municipality has is told, one named twice stands once, and there is room for six", () => {
  const { choice, gone } = choiceIn("?k=atlantis&k=morsoe&k=morsoe&pr=hoved", file.kommuner);
  expect([choice.chosen, choice.perInhabitant]).toEqual([["morsoe"], false]);
  expect(gone).toEqual([
    "Adressen beder om kommunen »atlantis«, som ikke findes.",
    "Adressen beder om visningen »hoved«, som ikke findes. Vist er i stedet tallene, som de er.",
  ]);
  const more = file.kommuner.slice(0, MOST_COMPARED + 2);
  const full = choiceIn(`?${more.map(({ slug }) => `k=${slug}`).join("&")}`, file.kommuner);
  expect(full.choice.chosen).toHaveLength(MOST_COMPARED);
  expect(full.gone.join()).toMatch(new RegExp(`${more.at(-2)?.name} og ${more.at(-1)?.name} er ikke med\\.$`));
});

test("a parameter that nobody knows is told once with those there are, and those of other sites are left alone", () => {
  const told = (own: string): string[] => [
    "Adressen vælger noget i »kommune«, men det valg findes ikke her.",
    `Adressen kan her kun vælge i ${own}.`,
  ];
  const search = "?kommune=aalborg&kommune=aalborg&fbclid=1&utm_source=x";
  expect(choiceIn(search, file.kommuner).gone).toEqual(told("»k« og »pr«"));
  expect(pairIn(search, file).gone).toEqual(told("»x«, »y«, »region«, »k« og »pr«"));
});

test.each(["fbclid", "gclid", "utm_source", "mc_cid", "ref", "source", "igshid", "kommune", "side", "clidx"])(
  "whether a parameter is another site's is the same here as in the address of a figure: %s",
  (name) => {
    expect(choiceIn(`?${name}=1`, file.kommuner).gone.length === 0).toBe(OF_OTHERS.test(name));
  },
);

test("what an address leaves empty is not asked for, and what it has twice is told", () => {
  expect(choiceIn("?k=&pr=", file.kommuner)).toEqual({ choice: { chosen: [], perInhabitant: false }, gone: [] });
  expect(pairIn("?x=&y=&region=&k=&pr=", file)).toEqual({ choice: first, gone: [] });
  expect(pairIn("?region=Sj%C3%A6lland&region=Nordjylland", file)).toEqual({
    choice: { ...first, region: "Sjælland" },
    gone: ["Adressen har »region« flere gange. Kun den første gælder."],
  });
});

test("of three hundred names that no municipality has, the first are told and the others counted", () => {
  const { gone } = choiceIn(`?${Array.from({ length: 300 }, (_, at) => `k=by${at}`).join("&")}`, file.kommuner);
  expect(gone).toHaveLength(6);
  expect(gone.at(-1)).toBe("Adressen beder om 295 ting mere, som ikke findes.");
});

test("an address of two measures says only what differs from the first pair, and what there is not is told and changes nothing", () => {
  expect(pairQuery(first, file.measures)).toBe("");
  const choice = {
    ...first,
    y: first.x,
    x: first.y,
    region: "Sjælland",
    perInhabitant: true,
    chosen: ["lolland"],
  };
  expect(pairIn(`?${pairQuery(choice, file.measures)}`, file)).toEqual({ choice, gone: [] });
  expect(pairIn("?x=findes-ikke&y=nej&region=Skåne&k=atlantis&pr=hoved", file)).toEqual({
    choice: first,
    gone: [
      expect.stringMatching(
        /^Adressen beder om tallet »findes-ikke«, som ikke findes\. Vist er i stedet »Statsborgere fra ikke-vestlige lande, .*«\.$/,
      ),
      expect.stringContaining("tallet »nej«"),
      "Adressen beder om regionen »Skåne«, som ikke findes. Vist er i stedet hele landet.",
      "Adressen beder om visningen »hoved«, som ikke findes. Vist er i stedet tallene, som de er.",
      "Adressen beder om kommunen »atlantis«, som ikke findes.",
    ],
  });
});
