import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { accountFaults } from "./accounts.ts";

const page = (path: string, html: string) => ({ path, html, document: parseHTML(html).document, redirects: false });
const account = (id: string, inside: string): string => `<div class="account" id="${id}"><dt>7</dt>${inside}</div>`;

test("an account without a way to its rows is found, and one whose rows stand on another page is not", () => {
  const story = page(
    "/historier/x/",
    account("tal-a", '<a href="/data/d/#r-2024">række</a>') +
      account("tal-b", '<a href="/data/d/">datasæt</a>') +
      account("tal-c", '<a href="/historier/x/raekker/#tal-c">Se alle 33 rækker</a>') +
      account("tal-d", '<a href="/historier/x/raekker/#tal-d">Se alle 33 rækker</a>') +
      account("tal-e", "Valgt af os: der skal være plads."),
  );
  const rows = page("/historier/x/raekker/", account("tal-c", '<a href="/data/d/#r-2018">række</a>'));
  expect(accountFaults([story, rows])).toEqual([
    "/historier/x/ #tal-b leads to no row",
    "/historier/x/ #tal-d leads to no row",
  ]);
});

test("an account that leads into a ranking leads to the row of a municipality there, or to all of them", () => {
  const ranking = "/kommuner/tal/d-m/";
  const own = page(
    "/kommuner/ribe/",
    account("a", `<a href="${ranking}#ribe">Se ranglisten</a>`) +
      account("b", `<a href="${ranking}#skive">Se ranglisten</a>`) +
      account("c", `<a href="${ranking}">Se ranglisten</a>`) +
      account("d", '<a href="/kommuner/tal/borte/">Se ranglisten</a>'),
  );
  const all = page(ranking, '<main id="indhold"><p id="ribe"><a href="/data/d/#r-2024">række</a></p></main>');
  expect(accountFaults([own, all])).toEqual([
    "/kommuner/ribe/ #b leads to no row",
    "/kommuner/ribe/ #d leads to no row",
  ]);
});

test("an account that leads to contradictions, to one or to all, leads to their lines", () => {
  const story = page(
    "/historier/x/",
    account("a", '<a href="/datakvalitet/moede/#sag">sag</a>') +
      account("b", '<a href="/datakvalitet/">Se alle sager</a>') +
      account("c", '<a href="/datakvalitet/moede/">bilag</a>'),
  );
  expect(accountFaults([story])).toEqual(["/historier/x/ #c leads to no row"]);
});
