import { InputError, nearestNames, type Problem } from "@barkraft/core";
import { type EconomyChanges, economyAssumptionIds, type PlaceChanges } from "@barkraft/sweden";

/** What is chosen differently, by name or by name and year: `interest`, `interest.2025`, `tax_rate.2024`. */
export type Settings = Readonly<Record<string, number>>;

/** What one municipality can choose or meet, and where it goes. The first two may stand without a year. */
const placeSettings = {
  tax_rate: "taxRate",
  reserve: "reserve",
  planned_investment: "plannedInvestment",
  cost_growth: "costGrowth",
  local_tax_base_growth: "taxBaseGrowth",
  added_grants: "addedGrants",
} as const satisfies Readonly<Record<string, keyof PlaceChanges>>;

type PlaceSetting = keyof typeof placeSettings;

/** Share of a year's general grants that comes a year late. */
const delayedGrants = "delayed_grants";

/** Every name that can be set. */
export const settingNames: readonly string[] = [
  ...economyAssumptionIds,
  delayedGrants,
  ...Object.keys(placeSettings),
];

/** Whether a setting is an amount in SEK rather than a share or years. */
export function isAmount(key: string): boolean {
  return /^(reserve|planned_investment|added_grants)(\.|$)/.test(key);
}

/** Divides settings into what holds for everyone and what the place does. Throws an `InputError` with every mistake. */
export function settingsOf(settings: Settings, code: string | null): EconomyChanges {
  const assumptions: Record<string, number> = {};
  const own: Partial<Record<keyof PlaceChanges, number | Record<string, number>>> = {};
  const delayed: Record<string, number> = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(settings)) {
    const [name = "", year] = key.split(".");
    if (name === delayedGrants) {
      if (year === undefined) problems.push(needsYear(key, name));
      else delayed[year] = value;
      continue;
    }
    if (!Object.hasOwn(placeSettings, name)) {
      if (settingNames.includes(name)) assumptions[key] = value;
      else problems.push(unknown(key, name));
      continue;
    }
    const field = placeSettings[name as PlaceSetting];
    if (code === null) problems.push(needsPlace(key));
    else if (field === "reserve" || (field === "taxRate" && year === undefined)) own[field] = value;
    else if (year === undefined) problems.push(needsYear(key, name));
    else {
      const list = own[field];
      own[field] = { ...(typeof list === "object" ? list : {}), [year]: value };
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return {
    assumptions,
    delayedGrants: delayed,
    ...(code === null ? {} : { places: { [code]: own as PlaceChanges } }),
  };
}

function unknown(key: string, name: string): Problem {
  const near = nearestNames(name.slice(0, 100), settingNames);
  return {
    code: "unknown_assumption",
    place: "set",
    found: `'${key.slice(0, 100)}'`,
    expected: `one of ${settingNames.join(", ")}`,
    advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Leave it out.",
  };
}

function needsPlace(key: string): Problem {
  return {
    code: "setting_needs_place",
    place: key.slice(0, 100),
    found: "no municipality",
    expected: "a municipality that does this",
    advice: "Name a municipality, or leave the setting out.",
  };
}

function needsYear(key: string, name: string): Problem {
  return {
    code: "setting_needs_year",
    place: key.slice(0, 100),
    found: "no year",
    expected: "the name, a point and a projected year",
    advice: `For example ${name}.2025.`,
  };
}
