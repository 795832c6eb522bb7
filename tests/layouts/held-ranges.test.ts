import { expect, test } from "vitest";
import { heldRanges } from "../../src/layouts/held-ranges.ts";

test("a range of numbers stays on one line with what it counts behind it", () => {
  expect(heldRanges("<p>Børn på 0-17 år og 11-17-årige</p>")).toBe(
    '<p>Børn på <span class="held">0-17</span> år og <span class="held">11-17</span>-årige</p>',
  );
});

test("years, numbers of lines and of laws, and dates may be parted as they are", () => {
  const markup = "<p>2018-2020 i § 4-7 og B-12-14 år, linje 12-14, 2024-06-11</p>";
  expect(heldRanges(markup).replaceAll(/<[^>]*>/g, "")).toBe(
    "2018-2020 i § 4-7 og B-12-14 år, linje 12-14, 2024-06-11",
  );
  expect(heldRanges("<p>2018-2020 og linje 12-14, 2024-06-11 på B-12-14 år</p>")).not.toContain("span");
});

test("what stands in a tag, a drawing, a script or a choice is left as it is", () => {
  const markup =
    '<a title="a > b, 0-17 år" href="/0-17 år/">x</a><svg><text>0-7 pladser</text></svg>' +
    '<option>0-7 pladser</option><script type="application/json">"0-7 pladser"</script>';
  expect(heldRanges(markup)).toBe(markup);
});
