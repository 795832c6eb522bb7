import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { brandFaces, type BrandFace } from "./brand.ts";
import { cut } from "./cut.ts";
import { shaped } from "./shaped.ts";
import { standIns } from "./stand-ins.ts";
import { styleSheet, type Dressed, type Fitted } from "./style-sheet.ts";

/** Where the typefaces and their style sheet lie. */
export const FOLDER = "src/styles/typefaces";
const SHEET = "typefaces.css";

/** How much wider the site's typeface sets its sample than each of its stand-ins does. */
async function fit(brand: BrandFace, font: Buffer): Promise<Fitted[]> {
  const own = standIns.filter(({ family }) => family === brand.family);
  return Promise.all(
    own.map(async (standIn) => {
      const { width } = await shaped(font, standIn.weight);
      const other = await shaped(await readFile(join("node_modules", standIn.measured)), standIn.weight);
      return { standIn, scale: width(brand.sample) / other.width(brand.sample) };
    }),
  );
}

/** The site's typefaces cut to its letters, and the style sheet that declares them, by the names of their files. */
export async function makeTypefaces(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const dressed: Dressed[] = [];
  for (const brand of brandFaces) {
    const font = await cut(brand);
    files.set(brand.file, font);
    dressed.push({ brand, measures: await shaped(font, 400), fitted: await fit(brand, font) });
  }
  const options = await resolveConfig(join(FOLDER, SHEET));
  files.set(SHEET, Buffer.from(await format(styleSheet(dressed), { ...options, parser: "css" })));
  return files;
}
