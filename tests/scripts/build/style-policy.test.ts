import { expect, test } from "vitest";
import { allowStyles, styleSources } from "../../../scripts/build/style-policy.ts";

// `printf 'p{margin:0}' | openssl dgst -sha256 -binary | base64`, and of nothing at all.
const MARGIN = "'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='";
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

test("each style of a page is named by its hash, in order", () => {
  expect(styleSources("<style>p{margin:0}</style><p>style</p><style media=print></style>")).toEqual([MARGIN, EMPTY]);
});

test("a policy allows the styles that are there, each named once, and no style sheet", () => {
  const policy = "script-src 'self'; style-src 'self'; font-src 'self'";
  expect(allowStyles(policy, [MARGIN, EMPTY, MARGIN])).toBe(
    `script-src 'self'; style-src ${MARGIN} ${EMPTY}; font-src 'self'`,
  );
});

test("a page without a style keeps its policy", () => {
  expect(allowStyles("default-src 'none'", [])).toBe("default-src 'none'");
});

test("a page with a style and no policy for it is refused", () => {
  expect(() => allowStyles("<style></style>", [EMPTY])).toThrow("there is no policy");
});
