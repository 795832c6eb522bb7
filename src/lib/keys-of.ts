/** The names of an object's own properties, in order, by the type that it is declared with. */
export const keysOf = <T extends object>(object: T): (keyof T & string)[] =>
  Object.keys(object).filter((name): name is keyof T & string => name in object);
