/** SVG markup with one element a line, so that a difference from the golden file is one line and can be read. */
export function oneElementALine(svg: string): string {
  return `${svg.replace(/><(?!\/)/g, ">\n<")}\n`;
}
