import { resolve } from "node:path";

/** Where the source documents lie as text: the folder that KKR_DOCUMENTS names, or the one beside the project. */
export const documentsFolder = (project: string): string =>
  resolve(project, process.env["KKR_DOCUMENTS"] ?? "../shared/sources/documents");
