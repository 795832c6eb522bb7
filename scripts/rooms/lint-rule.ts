import { relative, sep } from "node:path";
import type { Rule } from "eslint";
import { importsIn } from "./imports.ts";
import { mayKnow, roomOf } from "./rooms.ts";

const LIST = "scripts/rooms/rooms.ts";

/** Reports a file that lies in no room, and an import from a room that the file's own room may not know. */
export const roomsRule: Rule.RuleModule = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join("/");
    // The scripts of a component are linted apart, as files below it; its whole text has been read for them.
    if (file.includes(".astro/")) return {};
    return {
      Program(node) {
        const from = roomOf(file);
        if (!from)
          return context.report({ node, message: `${file} lies in no room: say in ${LIST} what it may know.` });
        for (const { path, at } of importsIn(file, context.sourceCode.text)) {
          const to = roomOf(path);
          if (to && mayKnow(from, to)) continue;
          context.report({
            loc: context.sourceCode.getLocFromIndex(at),
            message: `${from.path} may not know ${to?.path ?? path}: see ${LIST}.`,
          });
        }
      },
    };
  },
};
