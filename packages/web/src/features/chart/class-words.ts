import type { Translator } from "@barkraft/messages";

/** The borders of a class of a map in words: from one to the other, over or under. */
export function classWords(
  { low, high }: { readonly low: number; readonly high: number },
  write: (value: number) => string,
  t: Translator,
): string {
  if (!Number.isFinite(low)) return t("web.legend.under", { value: write(high) });
  if (!Number.isFinite(high)) return t("web.legend.over", { value: write(low) });
  return t("web.legend.between", { low: write(low), high: write(high) });
}
