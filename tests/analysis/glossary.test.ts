import { expect, test } from "vitest";
import { terms } from "../../src/catalogue.ts";

const forms = terms.flatMap(({ ord, former, slug }) =>
  [ord, ...(former?.split("|") ?? [])].map((form) => ({ form: form.toLocaleLowerCase("da-DK"), slug })),
);

test("no word is explained in two places", () => {
  const twice = [...Map.groupBy(forms, ({ form }) => form)].filter(([, found]) => found.length > 1);
  expect(twice.map(([form]) => form)).toEqual([]);
});

test("no form is empty or has spaces around it", () => {
  expect(forms.filter(({ form }) => form === "" || form !== form.trim())).toEqual([]);
});

test("every explanation is a sentence", () => {
  expect(terms.filter(({ forklaring }) => !/^[A-ZÆØÅ».].*[.»]$/.test(forklaring)).map(({ ord }) => ord)).toEqual([]);
});
