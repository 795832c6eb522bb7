import { expect, test } from "vitest";
import { fileKind, isUtf16 } from "../../../scripts/data/file-kind.ts";

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === "string" ? Buffer.from(value) : Buffer.of(value))));

test.each<[kind: string, file: Uint8Array]>([
  ["et regneark (xlsx eller ods)", bytes("PK", 3, 4, "…")],
  ["et regneark i det gamle format (xls)", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
  ["et PDF-dokument", bytes("%PDF-1.7\n")],
  ["et tekstdokument (rtf)", bytes("{\\rtf1")],
  ["et billede (png)", bytes(0x89, "PNG")],
  ["et billede (jpg)", bytes(0xff, 0xd8, 0xff, 0xe0)],
  ["en pakket fil (gzip)", bytes(0x1f, 0x8b)],
  ["en webside (html eller xml)", bytes("\r\n<!DOCTYPE html><title>a</title>")],
  ["en webside (html eller xml)", bytes('\ufeff<?xml version="1.0"?>')],
  ["en webside (html eller xml)", bytes("<table><tr><td>aar</td></tr></table>")],
])("%s", (kind, file) => {
  expect(fileKind(file)).toBe(kind);
});

test.each(["", "aar,kommune\n", "<3,b\n", "PK,b\n", "%,b\n"])("%j is no other file", (text) => {
  expect(fileKind(bytes(text))).toBeUndefined();
});

test("UTF-16 is known by its mark or by its zeros, and a NUL or two make no UTF-16", () => {
  expect(isUtf16(bytes(0xff, 0xfe, "a", 0))).toBe(true);
  expect(isUtf16(bytes(0xfe, 0xff, 0, "a"))).toBe(true);
  expect(isUtf16(Buffer.from("aar;kommune\n", "utf16le"))).toBe(true);
  expect(isUtf16(bytes("aar,kommune\n2018,Mor", 0, "sø\n"))).toBe(false);
  expect(isUtf16(bytes(""))).toBe(false);
});
