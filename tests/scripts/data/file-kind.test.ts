import { expect, test } from "vitest";
import { fileKind, isUtf16, KIND_NAMES, type FileKind } from "../../../scripts/data/file-kind.ts";

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === "string" ? Buffer.from(value) : Buffer.of(value))));

test.each<[kind: FileKind, file: Uint8Array]>([
  ["package", bytes("PK", 3, 4, "…")],
  ["compound", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
  ["pdf", bytes("%PDF-1.7\n")],
  ["rtf", bytes("{\\rtf1")],
  ["png", bytes(0x89, "PNG")],
  ["jpg", bytes(0xff, 0xd8, 0xff, 0xe0)],
  ["gzip", bytes(0x1f, 0x8b)],
  ["markup", bytes("\r\n<!DOCTYPE html><title>a</title>")],
  ["markup", bytes('\ufeff<?xml version="1.0"?>')],
  ["markup", bytes("<table><tr><td>aar</td></tr></table>")],
])("%s", (kind, file) => {
  expect(fileKind(file)).toBe(kind);
  expect(KIND_NAMES[kind]).toMatch(/^en?t? /);
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
