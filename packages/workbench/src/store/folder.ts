import { fileURLToPath } from "node:url";

/** The data folder of the repository. */
export const defaultFolder = fileURLToPath(new URL("../../../../data", import.meta.url));
