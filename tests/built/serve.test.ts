import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type Served } from "./serve.ts";

let served: Served;
beforeAll(async () => {
  served = await serve("tests/fixtures/site-broken");
});
afterAll(() => served.close());

/** The status of a path sent as it stands; fetch would tidy it first. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(served.url, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

test("a folder is answered with its index", async () => {
  const response = await fetch(`${served.url}/figur/`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
});

test("an unknown path is answered with 404 and the site's page for it", async () => {
  const response = await fetch(`${served.url}/findes-ikke/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("Her er intet.");
});

test.each(["/../site-broken/index.html/", "/..%2f..%2f..%2fpackage.json", "/../../../package.json", "/%", "/figur"])(
  "%s reaches no file",
  async (path) => {
    expect(await statusOf(path)).toBe(404);
  },
);
