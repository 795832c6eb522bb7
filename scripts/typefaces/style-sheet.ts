import type { BrandFace } from "./brand.ts";
import type { Shaped } from "./shaped.ts";
import type { StandIn } from "./stand-ins.ts";

/** A stand-in, and by how much it must be scaled to be as wide as the typeface whose place it takes. */
export interface Fitted {
  standIn: StandIn;
  scale: number;
}

/** A typeface of the site with its measures, and what stands in for it. */
export interface Dressed {
  brand: BrandFace;
  measures: Shaped;
  fitted: readonly Fitted[];
}

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
const nameOf = (brand: BrandFace, { standIn }: Fitted): string => `${brand.family} ${standIn.name}`;

const ownRule = ({ family, weights, file }: BrandFace): string =>
  `@font-face {
    font-family: "${family}";
    font-weight: ${weights.join(" ")};
    font-display: optional;
    src: url("./${file}") format("woff2");
  }`;

/** Ascent, descent and gap are those of the site's own typeface, for they are scaled with the stand-in. */
const standInRule = ({ brand, measures }: Dressed, one: Fitted): string =>
  `@font-face {
    font-family: "${nameOf(brand, one)}";
    font-weight: ${one.standIn.weight};
    src: ${one.standIn.local.map((name) => `local("${name}")`).join(", ")};
    size-adjust: ${percent(one.scale)};
    ascent-override: ${percent(measures.ascent / one.scale)};
    descent-override: ${percent(measures.descent / one.scale)};
    line-gap-override: ${percent(measures.lineGap / one.scale)};
  }`;

const list = ({ brand, fitted }: Dressed): string => {
  const names = [brand.family, ...new Set(fitted.map((one) => nameOf(brand, one)))];
  return `${brand.property}: ${names.map((name) => `"${name}"`).join(", ")}, ${brand.generic};`;
};

/** Declares the site's typefaces and what stands in for them, and lists each with its stand-ins in the order they are tried. */
export function styleSheet(dressed: readonly Dressed[]): string {
  return [
    "/* Made by npm run typefaces: see scripts/typefaces. */",
    ...dressed.map(({ brand }) => ownRule(brand)),
    ...dressed.flatMap((one) => one.fitted.map((fitted) => standInRule(one, fitted))),
    `:root { ${dressed.map(list).join(" ")} }`,
  ].join("\n\n");
}
