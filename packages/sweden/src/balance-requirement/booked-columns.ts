/** The columns of municipal finances that the balance requirement reads beside those of the law's inputs. */
export const bookedColumns = {
  panel: ["result_pc", "equity_ratio_incl_pensions_pct"],
} as const;
