import type { ReceiverKind } from "@barkraft/finance";

/** One place and what it gets, SEK. */
export interface PlaceLine {
  readonly code: string;
  readonly name: string;
  readonly kind: ReceiverKind;
  readonly amount: number;
  readonly perInhabitant: number;
  readonly other: number | undefined;
}
