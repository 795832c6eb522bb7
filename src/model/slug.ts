import { z } from "zod";

/** More would be no name for an address or a file any longer. */
const LONGEST = 80;

/** A name as it stands in addresses: small letters, digits and hyphens between them. */
export const slug = () =>
  z
    .string()
    .max(LONGEST)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
