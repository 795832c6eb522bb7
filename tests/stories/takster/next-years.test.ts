import { describe, expect, test } from "vitest";
import type { Takst } from "../../../src/analysis/takster.ts";
import { rowsOf } from "../../../src/catalogue.ts";
import bpaTakster from "../../../src/datasets/bpa-takster.ts";
import tilsynstakster from "../../../src/datasets/tilsynstakster.ts";
import { textOf } from "../../../src/model/words.ts";
import { finderValues } from "../../../src/stories/takster/price-finder/choices.ts";
import { tryStory, type ToldStory } from "../../../src/stories/tell.ts";
import { allSizes } from "../../analysis/prices.ts";
import { meetingIn, withRows } from "../changed-tables.ts";
import { declarations } from "../declarations.ts";
import { prose, sentences } from "../told-text.ts";

const rows = rowsOf(tilsynstakster);
const last = Math.max(...rows.map(({ aar }) => aar));
const next = last + 1;
const source = meetingIn(next);
const SERVICES = ["tilsyn", "godkendelse", "vaesentlig_aendring", "skaerpet_tilsyn"] as const;

/** What Nord's smallest tilbud paid for a service in its newest year. */
const newest = (ydelse: Takst["ydelse"], tilsyn: Takst["tilsyn"] = "Nord"): number =>
  rows
    .filter((row) => row.tilsyn === tilsyn && row.ydelse === ydelse && row.stoerrelse === "0-7")
    .filter((row) => row.prisniveau === "løbende")
    .reduce((a, b) => (b.aar > a.aar ? b : a)).takst_kr;

/** The prices of a service in a new year, so many times what the newest were. */
const priced = (aar: number, ydelse: Takst["ydelse"], times: number, over: Partial<Takst> = {}): Takst[] =>
  allSizes(aar, Math.round(newest(ydelse, over.tilsyn) * times), {
    ...{ ydelse, kilde: source.kilde, opgoerelse: ydelse === "skaerpet_tilsyn" ? "pr. påbegyndt måned" : "pr. år" },
    ...over,
  });

const attempt = (added: Takst[], bpa?: ReturnType<typeof rowsOf<typeof bpaTakster.row>>) => {
  const declaration = declarations["takster"];
  if (!declaration) throw new Error("the story is gone");
  const changed = { [tilsynstakster.id]: [...rows, ...added], ...(bpa ? { [bpaTakster.id]: bpa } : {}) };
  return tryStory("takster", declaration, withRows(changed, [source]));
};

function told(...given: Parameters<typeof attempt>): ToldStory {
  const result = attempt(...given);
  if ("fault" in result) throw new Error(JSON.stringify(result.fault));
  return result;
}

const headlines = ({ figures }: ToldStory): string =>
  Object.values(figures)
    .map(({ headline, subtitle }) => `${textOf(headline)} ${textOf(subtitle)}`)
    .join("\n");
const saying = (story: ToldStory, words: string): string | undefined =>
  sentences(prose(story)).find((one) => one.includes(words));

describe("when Nord's annual report of a new year has every price,", () => {
  const yearly = Math.round(newest("tilsyn") * 1.02);
  const added = SERVICES.flatMap((ydelse) =>
    ydelse === "skaerpet_tilsyn"
      ? allSizes(next, Math.round(yearly / 10), { ydelse, kilde: source.kilde, opgoerelse: "pr. påbegyndt måned" })
      : priced(next, ydelse, 1.02),
  );
  const story = told(added);

  test("nothing is said of years with yearly supervision alone, and the new year is told in its own words", () => {
    expect(saying(story, "kun det årlige tilsyn")).toBeUndefined();
    expect(headlines(story)).toContain(`At blive godkendt kostede i Nord næsten dobbelt så meget i ${next} som i `);
    expect(headlines(story)).toContain(`Årligt tilsyn i Socialtilsyn Nord i ${next}, i kroner`);
    expect(saying(story, "Taksterne er for")).toContain(`for 2016-2023 og ${next} fra årsrapporter`);
  });

  test("the year without a price is named as before, and at a break in the curves", () => {
    expect(saying(story, "findes der kun en takst")).toBeDefined();
    expect(story.figures["development"]?.views[0]?.chart.wide).toMatch(/mangler/);
  });
});

test("a year in which the price fell is named among those that did, and one in which it jumped as the largest jump", () => {
  const fell = told(priced(next, "tilsyn", 0.95, { status: "budget" }));
  expect(saying(fell, "lavere end året før")).toContain(` og ${next}.`);
  const jumped = told(priced(next, "tilsyn", 1.2, { status: "budget" }));
  expect(saying(jumped, "Det største hop")).toContain(`kom i ${next}`);
  expect(headlines(jumped)).toContain(`ifølge budgettet for ${next}`);
});

test("a comparison in fixed prices in which the price rose is not called cheaper", () => {
  const restated = priced(last, "tilsyn", 0.9, { prisniveau: `${next}-priser`, status: "budget" });
  const story = told([...restated, ...priced(next, "tilsyn", 1, { status: "budget" })]);
  const [, before = ""] = /faldt taksten for årligt tilsyn ([^\n]*), men steg/.exec(headlines(story)) ?? [];
  expect(before).not.toContain(String(next));
  expect(headlines(story)).toMatch(new RegExp(`men steg [\\d,]+\u00a0% i ${next}`));
  expect(saying(story, "Kilden har")).toContain("tre gange");
});

describe("when Øst has a new year,", () => {
  const oest = Math.max(...rows.filter(({ tilsyn }) => tilsyn === "Øst").map(({ aar }) => aar)) + 1;
  const added = SERVICES.flatMap((ydelse) => priced(oest, ydelse, 1, { tilsyn: "Øst" }));
  const bpa = rowsOf(bpaTakster);
  const newer = bpa
    .filter(({ tilsyn, aar }) => tilsyn === "Øst" && aar === oest - 1)
    .map((row) => ({ ...row, aar: oest, kilde: source.kilde }));

  test("the story stops by name where its price for firms with helpers is not known", () => {
    const result = attempt(added);
    expect("fault" in result && result.fault.missing).toContain(`BPA-taksten for tilsyn i Socialtilsyn Øst i ${oest}`);
  });

  test("or says in Danish what no longer holds, or follows", () => {
    const result = attempt(added, [...bpa, ...newer]);
    if ("fault" in result) {
      expect(result.fault.missing).toBeUndefined();
      expect(result.fault.failed.map(({ sentence, values }) => `${sentence} ${values}`).join()).toContain(String(oest));
    } else {
      expect(saying(result, "For Øst slutter tallene")).toContain(String(oest));
      expect(saying(result, "I alle")).toContain("fire år");
      expect(result.figures["regions"]?.views.map(({ value }) => value)[0]).toBe(String(oest));
    }
  });
});

test("a supervisor that had no prices stops the sentence that says so", () => {
  const syd = SERVICES.flatMap((ydelse) => priced(last, ydelse, 1).map((row) => ({ ...row, tilsyn: "Syd" as const })));
  const result = attempt(syd);
  const failed = "fault" in result ? result.fault.failed : [];
  expect(failed.map(({ sentence }) => sentence)).toEqual([
    "De andre socialtilsyns takster findes ikke i de dokumenter, vi har.",
  ]);
  expect(failed[0]?.values).toContain("tre");
});

test("the price finder has a new year, and one that is missing before it", () => {
  const later = [...rows, ...priced(next + 1, "tilsyn", 1)];
  expect(finderValues(later).aar.slice(-2)).toEqual([next, next + 1]);
});
