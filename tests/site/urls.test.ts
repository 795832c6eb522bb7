import { expect, test } from "vitest";
import { urls } from "../../src/site/urls.ts";

const addresses = Object.values(urls).map((url) => (typeof url === "string" ? url : url("navn-1")));

test("every address begins at the root and is plain lower-case ASCII", () => {
  expect(addresses.filter((address) => !/^\/[a-z0-9/.#-]*$/.test(address))).toEqual([]);
});

test("every page ends in a slash, so that it is served without a redirect", () => {
  const pages = addresses.filter((address) => !/\.[a-z]+$/.test(address));
  expect(pages.filter((address) => !/\/(#[a-z0-9-]+)?$/.test(address))).toEqual([]);
});

test("no two addresses are the same", () => {
  expect(new Set(addresses).size).toBe(addresses.length);
});
