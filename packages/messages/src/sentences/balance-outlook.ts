import type { balanceOutlookWords } from "../catalogue/shared/balance-outlook.ts";
import type { Language } from "../languages.ts";
import { formatNumber } from "../number.ts";

/** Says one of the sentences with its values; each face has them under keys of its own. */
type Say = (
  key: keyof typeof balanceOutlookWords,
  values: Readonly<Record<string, string | number>>,
) => string;

/** What is said: whether the balance requirement is kept and what must be restored by when, and what the reserve does. */
interface BalanceSentences {
  readonly balance: string;
  readonly reserve: string;
}

/** How one municipality's balance requirement and reserve fare. Amounts in SEK. */
export function balanceSentences(
  outlook: {
    readonly last: number;
    readonly recoveryYears: number;
    readonly deficits: number;
    readonly firstOverdue: number | null;
    readonly most: { readonly year: number; readonly amount: number };
    readonly restored: number | null;
    readonly left: number;
    readonly overdue: number;
    readonly restoreBy: number;
    readonly reserveUsed: number;
    readonly reserveLeft: number;
  },
  language: Language,
  say: Say,
): BalanceSentences {
  const { firstOverdue, most, restored, deficits, reserveUsed } = outlook;
  const last = String(outlook.last);
  const values = {
    last,
    years: outlook.recoveryYears,
    deficits,
    first: String(firstOverdue),
    most: million(most.amount, language),
    mostYear: String(most.year),
    restored: String(restored),
    left: million(outlook.left, language),
    overdue: million(outlook.overdue, language),
    restoreBy: String(outlook.restoreBy),
  };
  const balance =
    firstOverdue !== null
      ? say(restored === null ? "outlook.broken" : "outlook.broken.restored", values)
      : restored === null
        ? say("outlook.open", values)
        : say(most.amount > 0 ? "outlook.restored" : "outlook.kept", values);
  const reserve = say(
    reserveUsed > 0
      ? "outlook.reserve.used"
      : deficits > 0
        ? "outlook.reserve.empty"
        : "outlook.reserve.unused",
    { last, used: million(reserveUsed, language), left: million(outlook.reserveLeft, language) },
  );
  return { balance, reserve };
}

/** The same of all municipalities together. */
export function togetherBalanceSentences(
  outlook: {
    readonly last: number;
    readonly recoveryYears: number;
    readonly places: number;
    readonly placesOverdue: number;
    readonly left: number;
    readonly overdue: number;
    readonly reserveUsed: number;
    readonly reserveLeft: number;
    readonly placesWithReserve: number;
  },
  language: Language,
  say: Say,
): BalanceSentences {
  return {
    balance: say("outlook.together", {
      last: String(outlook.last),
      years: outlook.recoveryYears,
      places: outlook.places,
      overduePlaces: outlook.placesOverdue,
      left: million(outlook.left, language),
      overdue: million(outlook.overdue, language),
    }),
    reserve: say("outlook.reserve.together", {
      used: million(outlook.reserveUsed, language),
      left: million(outlook.reserveLeft, language),
      places: outlook.placesWithReserve,
    }),
  };
}

/** Millions, with the more decimals the less there is. */
function million(amount: number, language: Language): string {
  const decimals = amount >= 100e6 ? 0 : amount >= 0.1e6 || amount === 0 ? 1 : 3;
  return formatNumber(amount / 1e6, language, { decimals });
}
