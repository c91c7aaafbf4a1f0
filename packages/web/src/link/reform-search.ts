/** The reform's part of a link; what is missing stays as the law has it. */
export interface ReformSearch {
  readonly guarantee?: number | undefined;
  readonly grant?: number | undefined;
  readonly region_grant?: number | undefined;
  readonly fee?: number | undefined;
  readonly rates?: "symmetric" | undefined;
  /** Every other value: `path:value~path.code:value`. */
  readonly set?: string | undefined;
  /** Every other replaced step: `step:name~step:name`. */
  readonly replace?: string | undefined;
}
