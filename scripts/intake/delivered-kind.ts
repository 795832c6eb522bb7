import { fileKind } from "../data/file-kind.ts";

/** The formats of workbooks that can be read. */
export type BookFormat = "xlsx" | "xlsb" | "xls" | "ods";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** So far into a file the names of the parts of a package of either kind are met. */
const ENOUGH = 4096;

/** What a delivered file is by its bytes: a workbook, text, or something that no table can be read from, in Danish. */
export function deliveredKind(bytes: Uint8Array): { book: BookFormat } | { other: string } | "text" {
  if (ZIP.every((byte, index) => bytes[index] === byte)) return packageKind(bytes);
  const kind = fileKind(bytes);
  if (kind === undefined) return "text";
  return kind.endsWith("(xls)") ? { book: "xls" } : { other: kind };
}

function packageKind(bytes: Uint8Array): { book: BookFormat } | { other: string } {
  const start = Buffer.from(bytes.subarray(0, ENOUGH)).toString("latin1");
  const end = Buffer.from(bytes.subarray(-ENOUGH * 16)).toString("latin1");
  if (start.includes("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) return { book: "ods" };
  if (start.includes("mimetypeapplication/vnd.oasis"))
    return { other: "et dokument fra LibreOffice, men ikke et regneark" };
  if (end.includes("xl/workbook.bin")) return { book: "xlsb" };
  if (end.includes("xl/workbook.xml")) return { book: "xlsx" };
  if (end.includes("word/document.xml")) return { other: "et Word-dokument (docx)" };
  if (end.includes("ppt/presentation.xml")) return { other: "en PowerPoint-præsentation (pptx)" };
  return { other: "en pakket fil (zip)" };
}
