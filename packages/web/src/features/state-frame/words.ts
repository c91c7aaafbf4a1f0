import { formatNumber, type Language } from "@barkraft/messages";
import type { StateAnswer } from "@barkraft/sweden";
import { percentInWords } from "../../figures/words.ts";

export const percentOf = (share: number, language: Language, decimals = 1) =>
  percentInWords(share * 100, language, decimals);

export const percentNumber = (share: number, language: Language, decimals = 1) =>
  formatNumber(share * 100, language, { decimals });

/** The opening year and the last one. */
export const yearsOf = ({ opening, deficits }: StateAnswer) => ({
  from: String(opening.year),
  last: String(deficits[0]!.cases.usual.at(-1)!.year),
});

/** A deficit as its line is called: as few decimals as it has. */
export const deficitName = (deficit: number, language: Language) =>
  percentInWords(deficit * 100, language, Number.isInteger(Number((deficit * 100).toFixed(6))) ? 0 : 1);
