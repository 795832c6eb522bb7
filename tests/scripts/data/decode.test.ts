import { expect, test } from "vitest";
import { decode } from "../../../scripts/data/decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test("UTF-8 is read as it is", () => {
  expect(decode("a.csv", utf8("Morsø,Ærø\n"))).toEqual({ text: "Morsø,Ærø\n", problems: [] });
});

test("a Windows-1252 file is told by its first foreign word, and read all the same", () => {
  const { text, problems } = decode("a.csv", latin("kommune\nRebild\n2018,Morsø,3\n"));
  expect(text).toBe("kommune\nRebild\n2018,Morsø,3\n");
  expect(problems).toEqual([
    expect.objectContaining({ row: 3, value: "Morsø", expected: expect.stringContaining("Windows-1252") }),
  ]);
});

test.each([
  ["Windows-1252", [0xe6, 0xf8, 0xe5]],
  ["Mac Roman", [0xbe, 0xbf, 0x8c]],
  ["DOS (850)", [0x91, 0x9b, 0x86]],
])("the encoding that Danish letters were saved in is named, and they are read: %s", (name, letters) => {
  const { text, problems } = decode("a.csv", Uint8Array.from([...utf8("kommune\n"), ...letters]));
  expect(text).toBe("kommune\næøå");
  expect(problems[0]?.expected).toContain(name);
});

test("a byte order mark is told of and cut off", () => {
  const { text, problems } = decode("a.csv", utf8("\ufeffaar\n"));
  expect([text, problems.length]).toEqual(["aar\n", 1]);
  expect(problems[0]?.expected).toContain("BOM");
});

test.each(["BrÃ¸nderslev", "Br\ufffdnderslev"])("%j is told of as letters that were destroyed earlier", (word) => {
  const { text, problems } = decode("a.csv", utf8(`kommune\n${word}\n`));
  expect(text).toContain(word);
  expect(problems).toEqual([expect.objectContaining({ row: 2, value: word })]);
});

test.each([
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x61, 0x00)],
  ["regneark", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14)],
])("a file that is no text in one byte code is named: %s", (name, bytes) => {
  const { text, problems } = decode("a.csv", bytes);
  expect(text).toBeUndefined();
  expect(problems).toEqual([expect.objectContaining({ expected: expect.stringContaining(name) })]);
});

test.each(["Br?nderslev", "Br??nderslev", "?lborg", "??lborg", "Mors??", "p?", "Forslag til, n?r"])(
  "%j has lost its letters, and nothing else of the file is judged",
  (word) => {
    const { text, problems } = decode("a.csv", utf8(`kommune\n${word},1\n`));
    expect(text).toBeUndefined();
    expect(problems).toMatchObject([{ row: 2, expected: expect.stringContaining("spørgsmålstegn") }]);
  },
);

test.each([
  "Hvem fører det videre?",
  "Hvor mange kr?",
  "Hvad mener KL?",
  '"Hvilke løser kommunerne?"',
  "på?  færre",
  "?",
])("%j is a question", (question) => {
  expect(decode("a.csv", utf8(`emne\n${question},1\n`)).problems).toEqual([]);
});
