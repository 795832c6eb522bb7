import { expect, test } from "vitest";
import { escapeMarkup } from "../../src/lib/markup.ts";

test("nothing in a text can open a tag, an entity or leave an attribute", () => {
  expect(escapeMarkup(`<b title="a" class='b'>&amp;`)).toBe("&lt;b title=&quot;a&quot; class=&#39;b&#39;&gt;&amp;amp;");
});

test("Danish letters and quotation marks stay as they are", () => {
  expect(escapeMarkup("»Blåbærgrød« – æøå")).toBe("»Blåbærgrød« – æøå");
});
