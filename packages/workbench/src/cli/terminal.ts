/** Where a command writes and what it may know about its surroundings; the process in use, a list in tests. */
export interface Terminal {
  readonly out: (content: string | Uint8Array) => void;
  readonly error: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
