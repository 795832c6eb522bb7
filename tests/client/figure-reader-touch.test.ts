import { describe, expect } from "vitest";
import { phone, test } from "./browser-test.ts";
import { box, expectNoTip, expectTip, mark } from "./figure-page.ts";

describe("reading a figure by touch", () => {
  test("shows the value of the mark that is tapped, in the narrow version", async ({ open }) => {
    const page = await open("figure.html", phone);
    await mark(page, "Smal: Jammerbugt").tap();
    await expectTip(page, "Smal: Jammerbugt 675");
  });

  test("hides the value when the reader taps elsewhere", async ({ open }) => {
    const page = await open("figure.html", phone);
    await mark(page, "Smal: Jammerbugt").tap();
    await expectTip(page, "Smal: Jammerbugt 675");
    await page.getByRole("heading", { level: 1 }).tap();
    await expectNoTip(page);
  });

  test("hides the value also where a tap moves no focus", async ({ open }) => {
    const page = await open("figure.html", phone);
    await page.evaluate(() => addEventListener("mousedown", (event) => event.preventDefault()));
    await mark(page, "Smal: Jammerbugt").tap();
    await expectTip(page, "Smal: Jammerbugt 675");
    await page.getByRole("heading", { level: 1 }).tap();
    await expectNoTip(page);
  });

  test("lets the page scroll from the figure, and does not take that for a tap", async ({ open }) => {
    const page = await open("figure.html", phone);
    const { x, y } = await box(mark(page, "Smal: Jammerbugt"));
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove", up: number) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x: x + 20, y: y + 10 - up }] });
    await touch("touchStart", 0);
    for (let up = 20; up <= 160; up += 20) await touch("touchMove", up);
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await expectNoTip(page);
  });
});
