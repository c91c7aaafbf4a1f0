import { InputError, type Manifest, type ManifestRequest, type Reform } from "@barkraft/core";
import type { Country } from "../../services/country.ts";
import type { InputPaths } from "../../services/manifest/input-files.ts";
import type { ReformDocument } from "../../services/reform-document/reform-document.ts";
import type { SweepOptions } from "../../services/simulation/sweep.ts";
import type { Sheet } from "../excel/workbook.ts";
import type { FlatRow } from "../result-rows.ts";
import type { Voice } from "../text/result-text.ts";

/** The year and the law that an answer is computed with. */
export interface ExportedLaw {
  readonly country: Country;
  readonly year: number;
  readonly reform: Reform;
  readonly document: ReformDocument | undefined;
  /** Reforms to set side by side; `reform` is empty then. */
  readonly several?: readonly ReformDocument[];
  /** Where the user's files are that the request names, by what they are to it. */
  readonly inputs?: InputPaths;
  /** How a long run says how far it is and is stopped. */
  readonly sweep?: SweepOptions;
}

/** What a command answers, in every form it has. */
export interface Answer {
  /** The year that its manifest names. */
  readonly year: number;
  readonly json?: () => object;
  readonly csv?: () => string;
  /** With the sheet of the manifest last. */
  readonly workbook?: (manifest: Sheet) => Promise<Uint8Array>;
  /** Printed pages, with the manifest in them. */
  readonly pdf?: (manifest: Manifest) => Promise<Uint8Array>;
  /** For people. */
  readonly text?: () => string;
  /** Other text files by their format, such as a calendar. */
  readonly files?: Readonly<Record<string, () => string>>;
  /** What the same computation answers to other commands, by their names. */
  readonly beside?: Readonly<Record<string, Answer>>;
  /** What people must know of a file; said beside it. */
  readonly notes?: readonly string[];
  /** How many mistakes a file of the user's has, where that is what was asked. */
  readonly faults?: number;
  /** What the digest of the result is of; the JSON unless said. */
  readonly rows?: readonly FlatRow[];
}

/** Computes what a request asks for. Throws an `InputError` for a request that cannot be. */
export type Writer = (law: ExportedLaw, request: ManifestRequest, voice: Voice) => Promise<Answer> | Answer;

/** A request that this version does not know how to compute. */
export function unknownRequest(asked: string): InputError {
  return new InputError([
    {
      code: "unknown_request",
      place: "manifest",
      found: `'${asked}'`,
      expected: "a result that this version can compute again",
      advice: "Export it again with this version.",
    },
  ]);
}
