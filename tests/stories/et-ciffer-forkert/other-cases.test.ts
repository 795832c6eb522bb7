import { expect, test } from "vitest";
import { anomalies, tables } from "../../../src/catalogue.ts";
import type { Anomaly } from "../../../src/model/anomaly.ts";
import { spelled } from "../../../src/lib/format.ts";
import { tell, theme } from "../../../src/stories/et-ciffer-forkert/story.ts";
import { tryStory } from "../../../src/stories/tell.ts";
import { prose } from "../told-text.ts";

const attempt = (change: (anomaly: Anomaly) => Anomaly | undefined) =>
  tryStory(
    "et-ciffer-forkert",
    { theme, tell },
    { ...tables, anomalies: anomalies.flatMap((anomaly) => change(anomaly) ?? []) },
  );

function failing(change: (anomaly: Anomaly) => Anomaly | undefined): string {
  const tried = attempt(change);
  if ("story" in tried) throw new Error("it can still be told");
  return [...tried.fault.failed.map(({ sentence, values }) => `${sentence} – ${values}`), tried.fault.missing].join(
    "\n",
  );
}

const only =
  (id: string, cells: Partial<Anomaly>) =>
  (anomaly: Anomaly): Anomaly =>
    anomaly.id === id ? { ...anomaly, ...cells } : anomaly;

test("the contradictions are counted as they are", () => {
  const [light] = anomalies.filter(({ alvor, vaerdi_a }) => alvor === "lav" && vaerdi_a === null);
  const tried = attempt((anomaly) => (anomaly === light ? undefined : anomaly));
  if ("fault" in tried) throw new Error(JSON.stringify(tried.fault));
  expect(prose(tried)).toContain(`fundet ${spelled(anomalies.length - 1)} fejl, huller og modsigelser`);
});

test.each([
  ["whistleblow-oest-total-2021", { vaerdi_b: 356 }, "Lægger man rapportens egne tal sammen"],
  ["dialogmoeder-oest-total-2021", { vaerdi_a: 15 }, "Den trykte total er tilbuddene alene"],
  ["dialogmoeder-oest-total-2021", { vaerdi_b: 25 }, "de dialogmøder, som en total er lagt sammen af"],
  ["oest-tilsyn-i-tilbud-2021", { vaerdi_a: 512 }, "kan have kaldt tilsyn"],
  ["private-pladser-2024", { vaerdi_b: null }, "private-pladser-2024"],
])("it stops and says why where %s is another", (id, cells, said) => {
  expect(failing(only(id, cells))).toContain(said);
});

test("most are not said to be small where they are not", () => {
  expect(failing((anomaly) => ({ ...anomaly, alvor: anomaly.alvor === "lav" ? "middel" : anomaly.alvor }))).toContain(
    "mindre alvorlige",
  );
});
