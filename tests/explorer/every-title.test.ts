import { describe, expect, test } from "vitest";
import { chooseChannel, chooseCodes } from "../../src/explorer/choose.ts";
import { figureWords, standsAlone } from "../../src/explorer/figure-words.ts";
import { channelOptions, codeOptions, splitters } from "../../src/explorer/options.ts";
import { shown } from "../../src/explorer/shown.ts";
import { lowerCase } from "../../src/lib/lower-case.ts";
import { tells } from "../../src/model/column.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import type { Channel, Resolved } from "../../src/views/resolved.ts";
import type { ExploredTable } from "../../src/views/explored-table.ts";
import type { View } from "../../src/views/view.ts";
import { viewSubtitle, viewTitle } from "../../src/views/words.ts";
import { explored, oneChoiceAway } from "./choices.ts";

/** What a reader comes to by one choice, by each unit, and by a split and one code of each column. */
function* views(table: ExploredTable): Generator<View> {
  yield table.standard;
  for (const [, view] of oneChoiceAway(table)) yield view;
  const units = table.columns.flatMap(({ unitFrom }) => unitFrom ?? []);
  for (const column of splitters(table).filter(({ name }) => units.includes(name))) {
    for (const { value } of codeOptions(table, column)) yield chooseCodes(table, table.standard, column.name, [value]);
  }
  for (const { value } of channelOptions(table, table.standard, "x").filter(({ why }) => why === undefined)) {
    const split = chooseChannel(table, table.standard, "x", value);
    for (const column of splitters(table)) {
      for (const code of codeOptions(table, column).slice(0, 1)) {
        yield chooseCodes(table, split, column.name, [code.value]);
      }
    }
  }
}

interface Words {
  title: string;
  parts: string[];
  shown: Resolved;
}

const wordsOf = (table: ExploredTable): Words[] =>
  [...views(table)].flatMap((view) => {
    const answer = shown(table, view);
    if (isRefusal(answer)) return [];
    return [{ title: viewTitle(answer), parts: viewSubtitle(answer).split(" · "), shown: answer }];
  });

const channelsOf = ({ x, series, facet }: Resolved): Channel[] =>
  [x, series, facet].filter((channel) => channel !== null);

/** Answers that go without saying. */
const PLAIN = ["ja", "alle", "i alt", "begge"];

describe.each(explored)("the words above the pictures of %s", (_, table) => {
  const all = wordsOf(table);

  test("run no two prepositions together, and end no word in two stops", () => {
    const wrong = all.filter(({ title, parts }) => {
      const text = `${title} ${parts.join(" ")}`;
      return /\b(?:efter|fra|før|i|om|på|til) (?:efter|fra|på|til)\b|fordelt på.*fordelt på|\.\.|nr\. (?:og|\p{L})/u.test(
        text,
      );
    });
    expect(wrong.map(({ title, parts }) => [title, ...parts])).toEqual([]);
  });

  test("tell no number and no answer without what it is of", () => {
    const bare = /^(?:ja|nej|måske|ikke oplyst|(?!(?:19|20)\d\d$)\d[\d.-]*[a-z]?)$/i;
    expect(all.flatMap(({ parts }) => parts.filter((part) => bare.test(part)))).toEqual([]);
  });

  test("say nothing twice, and never that something is split by itself", () => {
    const wrong = all.filter(({ title, parts }) => {
      const [what = "", splits = ""] = title.split(/ (?:fordelt på|opdelt på|efter) /);
      return new Set(parts.map(lowerCase)).size < parts.length || lowerCase(what) === splits;
    });
    expect(wrong.map(({ title, parts }) => [title, ...parts])).toEqual([]);
  });

  test("call no growth a share", () => {
    const grows = ({ fixed }: Resolved): boolean =>
      fixed.some(({ column, label }) => column.namesMeasure && /^(?!Andel).*(?:stigning|vækst)\b/u.test(label));
    expect(all.filter(({ title, shown: answer }) => title.startsWith("Andel") && grows(answer))).toEqual([]);
  });

  test("say what the table is about", () => {
    const forgotten = all
      .map((one) => figureWords(table, one.shown))
      .filter(({ title, subtitle }) => ![title, subtitle].some((text) => standsAlone(text, table.title)));
    expect(forgotten).toEqual([]);
  });

  test("name what is left alone on a channel, and count it as no split", () => {
    for (const { title, parts, shown: answer } of all) {
      const said = lowerCase([title, ...parts].join(" · "));
      for (const { column, items } of channelsOf(answer)) {
        const [item, ...others] = items;
        if (!item || others.length > 0 || !tells(column, answer.view.measure)) continue;
        expect(title).not.toMatch(new RegExp(`(?:på|efter) ${lowerCase(column.title)}$`));
        if (!PLAIN.includes(lowerCase(item.label)) && item.label !== "Ikke oplyst") {
          expect(said, title).toContain(lowerCase(item.label).replace(/^(?:%|pct\.)$/, "procent"));
        }
      }
    }
  });
});

test("what the table's title says is not said again beside it, but for another word that it begins with", () => {
  const [, table] = explored.find(([id]) => id === "dialogmoeder") ?? expect.fail("dialogmoeder");
  const answer = shown(table, table.standard);
  if (isRefusal(answer)) return expect.fail(answer.refused);
  const subtitle = (title: string): string => figureWords({ ...table, title }, answer).subtitle;
  expect(subtitle("Dialog i Socialtilsyn Øst")).toBe("Dialog i Socialtilsyn Øst · 2021 · Opgjort");
  expect(subtitle("Socialtilsyn Østs dialog")).toBe("Socialtilsyn Østs dialog · 2021 · Opgjort");
  expect(subtitle("Socialtilsyn Østens dialog")).toBe("Socialtilsyn Østens dialog · Socialtilsyn Øst · 2021 · Opgjort");
});

test("a title of one common word does not say what its table is about", () => {
  expect(standsAlone("Andel efter område", "Specialtandlæger i tandregulering")).toBe(false);
  expect(standsAlone("Tidligere takst", "Ændringer af takster")).toBe(false);
  expect(standsAlone("Kommunernes bidrag fordelt på kommuner", "Kommunernes bidrag til biokulprojektet")).toBe(false);
  expect(standsAlone("Ansøgninger fordelt på socialtilsyn", "Ansøgninger til socialt tilbud")).toBe(false);
  expect(standsAlone("Specialtandlæger i tandregulering", "Specialtandlæger i tandregulering")).toBe(true);
});
