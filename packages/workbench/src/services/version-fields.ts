import type { Versions } from "./country.ts";

/** The versions that an answer is computed with, by the names that they have in files. */
export const versionFields = ({ model, data }: Versions) => ({ model_version: model, data_version: data });
