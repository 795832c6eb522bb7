import { describe, expect, test } from "vitest";
import { applyChange, documentBlocks } from "./document-blocks.ts";

test("blocks that name a file are found, and no others", () => {
  const markdown = "Tekst.\n\n```ts src/a.ts\nlet a;\n```\n\n```\nplain\n```\n\n```diff src/b.ts\n+let b;\n```\n";
  expect(documentBlocks(markdown)).toEqual([
    { path: "src/a.ts", isChange: false, text: "let a;\n" },
    { path: "src/b.ts", isChange: true, text: "+let b;\n" },
  ]);
});

describe("a change", () => {
  test("adds lines beside those it names, and takes lines away", () => {
    expect(applyChange("a\nb\nc\n", " b\n-c\n+d\n")).toBe("a\nb\nd\n");
  });

  test("can be of several places", () => {
    expect(applyChange("a\nb\n", " a\n+1\n@@\n+2\n b\n")).toBe("a\n1\n2\nb\n");
  });

  test("without a line that is there goes to the end", () => {
    expect(applyChange("a\n", "+b\n+c\n")).toBe("a\nb\nc\n");
  });

  test.each([
    ["that is not there", "a\n"],
    ["that is there twice", "x\nx\n"],
  ])("of a place %s is refused", (_, text) => {
    expect(() => applyChange(text, " x\n+y\n")).toThrow("have these lines:\nx");
  });
});
