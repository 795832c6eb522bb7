import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { broken } from "../broken-site.ts";
import { bareTextFaults } from "./bare-text.ts";
import { numberFaults } from "./danish-numbers.ts";
import { downloadFaults } from "../../../scripts/examine/downloads.ts";
import { linkFaults, styleLinkFaults } from "../../../scripts/examine/links.ts";
import { markupFaults } from "./markup.ts";
import { outlineFaults } from "../../../scripts/examine/outline.ts";
import { policyFaults } from "../../../scripts/examine/policy.ts";
import { punctuationFaults } from "./punctuation.ts";
import { titleFaults } from "./titles.ts";

const { folder, pages } = broken;
const config = JSON.parse(readFileSync(".htmlvalidate.json", "utf8"));

test("invalid markup is found, and nothing else is called invalid", async () => {
  const faults = (await Promise.all(pages.map((page) => markupFaults(page, config)))).flat();
  expect(
    faults.map((fault) =>
      fault
        .split(" ")
        .slice(0, 3)
        .join(" ")
        .replace(/ \d+:\d+/, ""),
    ),
  ).toEqual([
    "/brud-paa-politik/ no-inline-style:",
    "/samme-id/ no-dup-id:",
    "/spring/ heading-level:",
    "/to-h1/ heading-level:",
    "/ugyldig/ no-implicit-button-type:",
  ]);
});

test("a wrong language, a second h1, a jump and a repeated id are found", () => {
  expect(pages.flatMap(outlineFaults)).toEqual([
    "/engelsk/ lang is en",
    "/samme-id/ has the id a more than once",
    "/spring/ jumps from h1 to h3: For langt ned",
    "/to-h1/ has 2 h1",
  ]);
});

test("a missing description and a shared title are found", () => {
  expect(titleFaults(pages)).toEqual([
    "/samme-titel-1/ and /samme-titel-2/ have the same title: Den samme titel",
    "/uden-beskrivelse/ has no description",
  ]);
});

test("dead links, dead fragments, folders without their slash and resources from elsewhere are found", () => {
  expect(linkFaults(pages, folder)).toEqual([
    "/doed-side/ <a> /findes-ikke/ has no file",
    "/doedt-anker/ <a> /figur/#andet has no such id",
    "/fremmed/ <img> http://elsewhere.invalid/prik.svg is loaded from elsewhere",
    "/manglende-fil/ <img> /findes-ikke.svg has no file",
    "/uden-skraastreg/ <a> /figur has no file",
  ]);
});

test("a font that a style sheet names but nobody has is found", () => {
  expect(styleLinkFaults(folder)).toEqual(["/links.css /fonts/vaek.woff2 has no file"]);
});

test("downloads that are ragged, cut short, empty or not UTF-8 are found", () => {
  expect(
    downloadFaults(folder)
      .map((fault) => fault.replace(/(cannot be read).*/s, "$1"))
      .sort(),
  ).toEqual([
    "/data/skaev.csv cannot be read",
    "/data/skaev.json cannot be read",
    "/data/tom.csv holds nothing",
    "/data/windows.csv cannot be read",
  ]);
});

test("a policy that is missing, wide or late is found", () => {
  expect(pages.flatMap(policyFaults)).toEqual([
    "/fremmed/ img-src allows http://elsewhere.invalid",
    "/sen-politik/ <link> stands before the Content-Security-Policy",
    "/uden-politik/ has no Content-Security-Policy",
    "/vid-politik/ style-src allows 'unsafe-inline'",
  ]);
});

test("English thousands, decimal points and leaked values are found, in drawings as well", () => {
  expect(pages.flatMap(numberFaults)).toEqual([
    "/decimalpunkt/ 12.5 in: 12.5 pct.",
    "/engelske-tusinder/ 1,306 in: Der er 1,306 pladser.",
    "/laekket/ NaN in: Der er NaN pladser.",
  ]);
});

test("text that has fallen out of its paragraph is found", () => {
  expect(pages.flatMap(bareTextFaults)).toEqual([
    "/bred/ <div> Bredere end skærmen",
    "/klippet/ <div> Bredere end skærmen",
    "/loes-tekst/ <article> Teksten er faldet ud af sit afsnit.",
  ]);
});

test("a full stop that has slipped away from its link, and a word that runs into it, are found", () => {
  expect(pages.flatMap(punctuationFaults)).toEqual(['/los-prik/ s<a href="/">f', "/los-prik/ Læsforsiden ."]);
});
