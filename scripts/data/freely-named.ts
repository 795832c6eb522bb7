import type { Column } from "../../src/model/shape.ts";

/** Whether a column says what a row is about by a name that no list holds, so that only its other rows tell how it is written. */
export const freelyNamed = ({ role, type, codeList, derived, itemNumber }: Column): boolean =>
  role === "dimension" && type === "text" && codeList === undefined && !derived && !itemNumber;
