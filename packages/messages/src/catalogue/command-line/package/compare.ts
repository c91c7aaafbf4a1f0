import type { Catalogue } from "../../../catalogue.ts";

/** Packages side by side. */
export const packageComparison = {
  "cli.package.compare.title": {
    sv: "Stödpaket bredvid varandra",
    da: "Støttepakker ved siden af hinanden",
    en: "Support packages side by side",
  },
  "cli.package.compare.whole": {
    sv: "Paketen i helhet",
    da: "Pakkerne som helhed",
    en: "The packages as a whole",
  },
  "cli.package.compare.measure": { sv: "Mått", da: "Mål", en: "Measured by" },
  "cli.package.compare.unit": { sv: "Enhet", da: "Enhed", en: "Unit" },
  "cli.package.compare.note": {
    sv: "Summor av det som är känt. Årsarbeten bygger på antaganden i varje paket.",
    da: "Summer af det, der er kendt. Årsværk bygger på antagelser i hver pakke.",
    en: "Sums of what is known. Job-years rest on the assumptions of each package.",
  },
  "cli.package.compare.amount": {
    sv: "Utbetalt, utlånat eller uppskjutet",
    da: "Udbetalt, udlånt eller udsat",
    en: "Paid, lent or put off",
  },
  "cli.package.compare.cost_low": {
    sv: "Kostnad för staten, minst",
    da: "Udgift for staten, lavest",
    en: "Cost to the state, least",
  },
  "cli.package.compare.cost": { sv: "Kostnad för staten", da: "Udgift for staten", en: "Cost to the state" },
  "cli.package.compare.cost_high": {
    sv: "Kostnad för staten, mest",
    da: "Udgift for staten, højest",
    en: "Cost to the state, most",
  },
  "cli.package.compare.cost_per_krona": {
    sv: "Kostnad per krona",
    da: "Udgift pr. krone",
    en: "Cost per krona",
  },
  "cli.package.compare.to_municipalities": {
    sv: "Bidrag till kommuner",
    da: "Tilskud til kommuner",
    en: "Grants to municipalities",
  },
  "cli.package.compare.to_regions": {
    sv: "Bidrag till regioner",
    da: "Tilskud til regioner",
    en: "Grants to regions",
  },
  "cli.package.compare.equalised": {
    sv: "Andel genom utjämningen",
    da: "Andel gennem udligningen",
    en: "Share through the equalisation",
  },
  "cli.package.compare.jobs_low": { sv: "Årsarbeten, minst", da: "Årsværk, lavest", en: "Job-years, least" },
  "cli.package.compare.jobs": { sv: "Årsarbeten", da: "Årsværk", en: "Job-years" },
  "cli.package.compare.jobs_high": { sv: "Årsarbeten, mest", da: "Årsværk, højest", en: "Job-years, most" },
  "cli.package.compare.cost_per_job": {
    sv: "Kostnad per årsarbete",
    da: "Udgift pr. årsværk",
    en: "Cost per job-year",
  },
  "cli.package.compare.liquidity_peak": {
    sv: "Mest likviditet på en gång",
    da: "Største likviditet på én gang",
    en: "Most liquidity at one time",
  },
  "cli.package.compare.delay": {
    sv: "Försening mot behovet",
    da: "Forsinkelse mod behovet",
    en: "Delay against the need",
  },
  "cli.package.compare.distance": {
    sv: "Avstånd från behovet",
    da: "Afstand fra behovet",
    en: "Distance from the need",
  },
  "cli.package.compare.paid_by_half_need": {
    sv: "Betalt när halva behovet har uppstått",
    da: "Betalt, når halvdelen af behovet er opstået",
    en: "Paid when half of the need has arisen",
  },
  "cli.package.compare.amounts_not_known": {
    sv: "Utan känt belopp",
    da: "Uden kendt beløb",
    en: "Without a known amount",
  },
} as const satisfies Catalogue;
