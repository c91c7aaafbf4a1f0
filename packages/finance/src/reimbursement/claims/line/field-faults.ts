import { type ClaimColumn, claimColumns, type FaultCode, optionalClaimColumns } from "../fault.ts";
import type { ClaimLayout } from "../layout.ts";
import type { ClaimRules } from "../rules.ts";
import type { ClaimCell } from "./cell-table.ts";
import { amountOutOfRange, noAmount, readDay, readOre } from "./cells.ts";
import { isProviderText, shownText, textOf } from "./text.ts";

/** One thing wrong with one cell of a line. */
export interface FieldFault {
  readonly column: ClaimColumn | null;
  readonly code: FaultCode;
  readonly text: string;
}

/** Receiver, provider and category of a line, or undefined where one of them does not hold. */
export function cellOf(rules: ClaimRules, bytes: Uint8Array, fields: Int32Array): ClaimCell | undefined {
  const [receiver, provider, category] = [0, 2, 4].map((at) => textOf(bytes, fields[at]!, fields[at + 1]!));
  if (receiver === undefined || provider === undefined || category === undefined) return undefined;
  const id = categoryOf(rules, category);
  if (!rules.receivers.includes(receiver) || id === undefined) return undefined;
  if (provider !== "" && !(rules.forProviders && isProviderText(provider))) return undefined;
  return { receiver, provider, category: id };
}

/** Everything that is wrong with a line of the right width, and whom it is of where it still says so. */
export function faultsOf(
  rules: ClaimRules,
  layout: ClaimLayout,
  bytes: Uint8Array,
  fields: Int32Array,
): { readonly faults: readonly FieldFault[]; readonly receiver: string | undefined } {
  const spans = claimColumns.map((column, at) => [column, fields[2 * at]!, fields[2 * at + 1]!] as const);
  const faults = spans.flatMap(([column, from, to]): FieldFault[] => {
    if (layout.at[column] < 0 || (from === to && optionalClaimColumns.includes(column))) return [];
    const code = from === to ? "missing" : codeOf(rules, column, bytes, from, to);
    return code === undefined ? [] : [{ column, code, text: shownText(bytes, from, to) }];
  });
  const [first, last] = [6, 8].map((at) => readDay(bytes, fields[at]!, fields[at + 1]!));
  if (first! > 0 && last! > 0 && last! < first!) {
    faults.push({
      column: "period_to",
      code: "period_order",
      text: shownText(bytes, fields[8]!, fields[9]!),
    });
  }
  const receiver = textOf(bytes, fields[0]!, fields[1]!);
  return {
    faults,
    receiver: receiver !== undefined && rules.receivers.includes(receiver) ? receiver : undefined,
  };
}

function codeOf(
  rules: ClaimRules,
  column: ClaimColumn,
  bytes: Uint8Array,
  from: number,
  to: number,
): FaultCode | undefined {
  if (column === "amount") {
    const amount = readOre(bytes, from, to);
    return amount === noAmount ? "amount_form" : amount === amountOutOfRange ? "amount_range" : undefined;
  }
  if (column === "period_from" || column === "period_to" || column === "received") {
    return readDay(bytes, from, to) === 0 ? "date_form" : undefined;
  }
  const text = textOf(bytes, from, to);
  if (text === undefined) return "encoding";
  if (column === "receiver") {
    if (rules.receivers.includes(text)) return undefined;
    return rules.notEligible.includes(text) ? "receiver_not_eligible" : "receiver_unknown";
  }
  if (column === "category") return categoryOf(rules, text) === undefined ? "category_unknown" : undefined;
  if (column === "reference") return undefined;
  if (!rules.forProviders) return "provider_not_allowed";
  return isProviderText(text) ? undefined : "provider_text";
}

function categoryOf({ categories }: ClaimRules, text: string): string | undefined {
  const wanted = text.toLowerCase();
  return categories.find(([name]) => name === wanted)?.[1];
}
