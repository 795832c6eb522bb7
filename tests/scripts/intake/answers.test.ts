import { expect, test } from "vitest";
import { answersText, askTables, questionsIn, readAnswers } from "../../../scripts/intake/answers.ts";
import { takeInBy } from "../../../scripts/intake/take-in.ts";
import { receivers, shared } from "./the-receivers.ts";

const text = "Municipality;Public;Privat;Shared\nRebild;115;271;70\nThisted;590;385;48\n";
const files = [{ name: "levering.csv", bytes: Buffer.from(text) }];
const said = { source: undefined, values: { aar: "2026" } };

test("a table that may belong to several datasets is asked of once, and the answer is kept for the next", async () => {
  const unsure = await takeInBy(files, receivers, shared.sources, said);
  const [question, ...others] = questionsIn(unsure);
  expect(others).toEqual([]);
  const asked: string[] = [];
  const answers = await askTables(questionsIn(unsure), (words) => {
    asked.push(words);
    return Promise.resolve("1");
  });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain("Hvilken tabel hører levering.csv til?");
  expect(asked[0]).toMatch(/\n {2}1\) .+\n {2}2\) /);
  const kept = readAnswers(answersText(answers));
  expect([...kept.values()]).toEqual([question?.choices[0]?.receiver.dataset.id]);
  const sure = await takeInBy(files, receivers, shared.sources, { ...said, answers: kept });
  expect(sure.flatMap(({ sheets }) => sheets.map(({ taken }) => taken?.match.receiver.dataset.id))).toEqual([
    ...kept.values(),
  ]);
  expect(questionsIn(sure)).toEqual([]);
});

test("what is not answered with a number of the list is not answered", async () => {
  const questions = questionsIn(await takeInBy(files, receivers, shared.sources, said));
  for (const answer of ["0", "", "ja", "9"])
    expect((await askTables(questions, () => Promise.resolve(answer))).size).toBe(0);
});
