import { describe, expect, test } from "vitest";
import { anomalyGroups } from "../../src/analysis/anomaly-groups.ts";
import { severityCounts, severityName, type Severity } from "../../src/analysis/severity.ts";
import { sourceAnomalies } from "../../src/analysis/source-anomalies.ts";
import { anomalies, anomaly, published } from "../../src/catalogue.ts";
import type { Anomaly } from "../../src/model/anomaly.ts";

const example = anomaly("private-pladser-2024");
const made = (id: string, dataset: string, alvor: Severity): Anomaly => ({ ...example, id, dataset, alvor });

describe("groups of anomalies", () => {
  test("hold every anomaly once", () => {
    const grouped = anomalyGroups(published, anomalies).flatMap((group) => group.anomalies);
    expect(grouped.map(({ id }) => id).sort()).toEqual(anomalies.map(({ id }) => id).sort());
  });

  test("begin with the dataset that has the gravest, and within a dataset with its gravest", () => {
    const groups = anomalyGroups(published, [
      made("a", "bpa-takster", "lav"),
      made("b", "bpa-takster", "middel"),
      made("c", "dk2020-roller", "middel"),
      made("d", "dk2020-roller", "middel"),
      made("e", "tilsynstakster", "hoej"),
    ]);
    expect(groups.map((group) => group.anomalies.map(({ id }) => id).join())).toEqual(["e", "c,d", "b,a"]);
  });

  test("leave out datasets without any", () => {
    expect(anomalyGroups(published, [example]).map(({ dataset }) => dataset.id)).toEqual(["pladser-pr-kommune"]);
  });
});

test("severities are counted gravest first, also those that do not occur, and have Danish names", () => {
  const counts = severityCounts([made("a", "bpa-takster", "lav"), made("b", "bpa-takster", "hoej")]);
  expect(counts.map(({ severity, count }) => [severityName(severity), count])).toEqual([
    ["Alvorlig", 1],
    ["Mindre alvorlig", 0],
    ["Lille", 1],
  ]);
});

test("an anomaly between two sources is found in both, and nowhere else", () => {
  const between = { ...example, kilde_a: "en", kilde_b: "to" };
  expect(["en", "to", "tre"].map((kilde) => sourceAnomalies([between], kilde).length)).toEqual([1, 1, 0]);
});
