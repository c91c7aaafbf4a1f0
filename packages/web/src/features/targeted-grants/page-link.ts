import type { OwnParameters, OwnValues } from "../../link/own.ts";

/** What the link says for the page, and how a part of the page changes it. */
export interface PageLinkValues<Parameters extends OwnParameters> {
  readonly values: OwnValues<Parameters>;
  readonly change: (patch: Partial<OwnValues<Parameters>>, options?: { readonly keep?: boolean }) => void;
}
