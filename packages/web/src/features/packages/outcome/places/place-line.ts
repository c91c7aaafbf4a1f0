/** One place and what it gets, SEK. */
export interface PlaceLine {
  readonly code: string;
  readonly name: string;
  readonly amount: number;
  readonly perInhabitant: number;
  readonly other: number | undefined;
}
