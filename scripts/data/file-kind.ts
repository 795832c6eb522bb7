/** What a file is that is no text table: the bytes it begins with → its name in Danish. */
const SIGNATURES: [bytes: readonly number[], kind: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], "et regneark (xlsx eller ods)"],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "et regneark i det gamle format (xls)"],
  [[...Buffer.from("%PDF-")], "et PDF-dokument"],
  [[...Buffer.from("{\\rtf")], "et tekstdokument (rtf)"],
  [[0x89, 0x50, 0x4e, 0x47], "et billede (png)"],
  [[0xff, 0xd8, 0xff], "et billede (jpg)"],
  [[0x1f, 0x8b], "en pakket fil (gzip)"],
];

const MARKUP = /^\ufeff?\s*<(?:!doctype|html|head|body|table|\?xml|!--|meta)\b/i;
const ENOUGH = 200;

/** What kind of file the bytes are, in Danish, when they are none that a table can be read from. */
export function fileKind(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known) return known[1];
  return MARKUP.test(Buffer.from(bytes.subarray(0, ENOUGH)).toString("latin1").replace(/^ï»¿/, ""))
    ? "en webside (html eller xml)"
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
