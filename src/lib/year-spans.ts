import { listAnd } from "./list.ts";

/** Years as a reader takes them in: `2016-2023`, `2016 og 2018-2020`, `2024 og 2025`. In any order, each once. */
export function yearSpans(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const open = spans.at(-1);
    if (open?.[1] === year - 1) open[1] = year;
    else spans.push([year, year]);
  }
  return listAnd(
    spans.flatMap(([from, to]) => (to - from > 1 ? [`${from}-${to}`] : [...new Set([from, to])].map(String))),
  );
}
