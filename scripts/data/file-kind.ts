/** What a file is that is no text table. */
export type FileKind = "package" | "compound" | "pdf" | "rtf" | "png" | "jpg" | "gzip" | "markup";

/** The names of those kinds in Danish. */
export const KIND_NAMES: Readonly<Record<FileKind, string>> = {
  package: "et regneark (xlsx eller ods)",
  compound: "et regneark i det gamle format (xls)",
  pdf: "et PDF-dokument",
  rtf: "et tekstdokument (rtf)",
  png: "et billede (png)",
  jpg: "et billede (jpg)",
  gzip: "en pakket fil (gzip)",
  markup: "en webside (html eller xml)",
};

/** The bytes that each kind begins with. */
const SIGNATURES: [bytes: readonly number[], kind: FileKind][] = [
  [[0x50, 0x4b, 0x03, 0x04], "package"],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "compound"],
  [[...Buffer.from("%PDF-")], "pdf"],
  [[...Buffer.from("{\\rtf")], "rtf"],
  [[0x89, 0x50, 0x4e, 0x47], "png"],
  [[0xff, 0xd8, 0xff], "jpg"],
  [[0x1f, 0x8b], "gzip"],
];

const MARKUP = /^\ufeff?\s*<(?:!doctype|html|head|body|table|\?xml|!--|meta)\b/i;
const ENOUGH = 200;

/** What kind of file the bytes are, when they are none that a table can be read from as text. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known) return known[1];
  return MARKUP.test(Buffer.from(bytes.subarray(0, ENOUGH)).toString("latin1").replace(/^ï»¿/, ""))
    ? "markup"
    : undefined;
}

/** Whether bytes look like UTF-16: by their mark, or because every other byte of their beginning is zero, as in plain letters. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, ENOUGH);
  const zeros = (parity: number): number => start.filter((byte, index) => index % 2 === parity && byte === 0).length;
  return start.length >= 4 && Math.max(zeros(0), zeros(1)) * 4 > start.length;
}
