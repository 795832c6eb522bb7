import { defineMdastPlugin } from "satteri";

/** How MDX marks a line of nothing but expressions: as blocks of their own, outside any paragraph. */
const EXPRESSION = "mdxFlowExpression";
const COMMENT = /^\s*\/\*/;

/**
 * Makes a paragraph of lines that hold expressions alone, as it is when there is a word beside them: a story's sentence is
 * prose however much of it is computed.
 */
export const expressionParagraphs = defineMdastPlugin({
  name: "expression-paragraphs",
  options: { position: true },
  before(root, context) {
    const blocks = root.children.map((node, at) => ({ node, at }));
    const runs: { value: string; at: number; end: number; node: (typeof root.children)[number] }[][] = [];
    for (const { node, at } of blocks) {
      if (node.type !== EXPRESSION || COMMENT.test(node.value) || !node.position) continue;
      const { start, end } = node.position;
      const run = runs.at(-1);
      const last = run?.at(-1);
      const part = { value: node.value, at, end: end.line, node };
      if (run && last && last.at === at - 1 && start.line <= last.end + 1) run.push(part);
      else runs.push([part]);
    }
    for (const run of runs) {
      const [first, ...rest] = run;
      if (!first) continue;
      context.replaceNode(first.node, {
        type: "paragraph",
        children: run.flatMap(({ value }, index) => [
          ...(index === 0 ? [] : [{ type: "text" as const, value: " " }]),
          { type: "mdxTextExpression" as const, value },
        ]),
      });
      for (const { node } of rest) context.removeNode(node);
    }
  },
});
