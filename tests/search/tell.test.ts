import { expect, test } from "vitest";
import { tell } from "../../src/client/search/tell.ts";

const found = (records: number, complete: number) => ({
  records: Array.from({ length: records }, (_, at) => ({ u: `/${at}/`, t: "", k: "" })),
  complete,
});

test.each([
  ["Intet fundet om »takst«. Prøv et andet ord.", "takst", 0, 0],
  ["1 resultat for »takst«.", "takst", 1, 1],
  ["2 resultater for »takst«. 1\u00a0mere har noget, der ligner.", "takst", 3, 2],
  ["2 resultater med alle ordene i »takst bpa«. 1\u00a0mere har kun nogle af ordene.", "takst bpa", 3, 2],
  ["2 resultater for »takst«. 89\u00a0flere har noget, der ligner.", "takst", 91, 2],
  ["2 resultater for »takst bpa«.", "takst bpa", 2, 2],
  ["Ingen side har »Aarus«. Her er det, der ligner.", "Aarus", 2, 0],
  ["Ingen side har »limfjord«. Her er det, der ligner.", "3. limfjord", 2, 0],
  ["Intet fundet om »?«. Prøv et andet ord.", "?", 0, 0],
  ["Ingen side har alle ordene. Her er én, der har et af dem.", "bornholm christiansø", 1, 0],
  ["Ingen side har alle ordene. Her er dem, der har nogle af dem.", "takst Aarus", 2, 0],
])("what was found is told: %s", (said, query, records, complete) => {
  expect(tell(found(records, complete), query)).toBe(said);
});

test("that nothing has any of the words is not told as if something had some of them", () => {
  expect(tell({ ...found(2, 0), like: true }, "elbiler ladestandere")).toBe(
    "Ingen side har nogen af ordene. Her er det, der ligner.",
  );
});

test("a long query is told back, and cut between words where it is too long", () => {
  const query = "hvor mange private pladser er der i Aalborg Kommune";
  expect(tell(found(0, 0), query)).toBe(`Intet fundet om »${query}«. Prøv et andet ord.`);
  expect(tell(found(0, 0), `${query} og i de andre nordjyske kommuner`)).toBe(
    `Intet fundet om »${query} og i de andre nordjyske …«. Prøv et andet ord.`,
  );
});

test("a year of which there is no number is told, and the words are not said to be all there", () => {
  expect(tell({ ...found(3, 2), lacking: ["2031"] }, "takst 2031")).toBe(
    "2 resultater for »takst 2031«. Der er ingen tal for 2031. 1\u00a0mere har kun nogle af ordene.",
  );
});
