import { fileKind, KIND_NAMES } from "../data/file-kind.ts";
import { packageParts, partText } from "./package-parts.ts";

/** The formats of workbooks that can be read. */
export type BookFormat = "xlsx" | "xlsb" | "xls" | "ods";

/** What a delivered file is by its bytes. */
export type DeliveredKind =
  | { kind: "text" }
  | { kind: "book"; format: BookFormat }
  /** A workbook that opens with a password alone. */
  | { kind: "locked" }
  /** A package that was cut off before its end. */
  | { kind: "cut" }
  /** A workbook that unfolds to more than is read; `size` in bytes. */
  | { kind: "vast"; size: number }
  /** Something that no table is read from; its name in Danish. */
  | { kind: "other"; name: string };

/** The parts of a workbook may unfold to so many bytes together, some 600,000 rows of five cells: as a table they take 18 times as much. */
export const MOST_UNFOLDED = 100 * 1024 * 1024;

/** What tells the kinds of packages apart: one of their parts. */
const PACKAGES: [part: RegExp, name: string][] = [
  [/^word\/document\.xml$/, "et Word-dokument (docx)"],
  [/^ppt\/presentation\.xml$/, "en PowerPoint-præsentation (pptx)"],
  [/^Index(?:\.zip|\/.*\.iwa)$/, "et regneark fra Apple Numbers"],
];

/** What a delivered file is, and whether it is too much to open. */
export function deliveredKind(bytes: Uint8Array): DeliveredKind {
  const kind = fileKind(bytes);
  if (kind === undefined) return { kind: "text" };
  if (kind === "package") return packageKind(bytes);
  return kind === "compound" ? compoundKind(bytes) : { kind: "other", name: KIND_NAMES[kind] };
}

function packageKind(bytes: Uint8Array): DeliveredKind {
  const parts = packageParts(bytes);
  if (!parts) return { kind: "cut" };
  const has = (pattern: RegExp): boolean => parts.some(({ name }) => pattern.test(name));
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (size > MOST_UNFOLDED) return { kind: "vast", size };
  const format = formatOf(bytes, has);
  if (format === undefined) {
    const name = PACKAGES.find(([part]) => has(part))?.[1];
    return {
      kind: "other",
      name: name ?? (has(/^mimetype$/) ? "et dokument fra LibreOffice, men ikke et regneark" : "en pakket fil (zip)"),
    };
  }
  return { kind: "book", format };
}

function formatOf(bytes: Uint8Array, has: (pattern: RegExp) => boolean): BookFormat | undefined {
  if (has(/^xl\/workbook\.bin$/)) return "xlsb";
  if (has(/^xl\/workbook\.xml$/)) return "xlsx";
  const isSheet =
    has(/^mimetype$/) && /^application\/vnd\.oasis\.opendocument\.spreadsheet/.test(partText(bytes, "mimetype"));
  return isSheet ? "ods" : undefined;
}

/** The names of the streams in a compound file are written in UTF-16. */
function compoundKind(bytes: Uint8Array): DeliveredKind {
  const has = (stream: string): boolean => Buffer.from(bytes).includes(Buffer.from(stream, "utf16le"));
  if (has("EncryptedPackage")) return { kind: "locked" };
  if (has("Workbook") || has("Book")) return { kind: "book", format: "xls" };
  if (has("WordDocument")) return { kind: "other", name: "et gammelt Word-dokument (doc)" };
  if (has("PowerPoint Document")) return { kind: "other", name: "en gammel PowerPoint-præsentation (ppt)" };
  return { kind: "other", name: "en mail eller et andet dokument fra et Microsoft-program" };
}
