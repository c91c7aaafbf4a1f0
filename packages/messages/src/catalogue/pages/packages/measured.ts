import type { Catalogue } from "../../../catalogue.ts";

/** What the packages are measured by. */
export const measured = {
  "web.packages.measured": {
    sv: "Vad ger paketet för pengarna?",
    da: "Hvordan klarer pakken sig?",
    en: "How does the package measure up?",
  },
  "web.packages.compared": {
    sv: "Hur står sig paketen mot varandra?",
    da: "Hvordan klarer pakkerne sig mod hinanden?",
    en: "How do the packages stand against each other?",
  },
  "web.packages.measured.caption": {
    sv: "Summor av det som är känt, löpande priser",
    da: "Summer af det, der er kendt, løbende priser",
    en: "Sums of what is known, current prices",
  },
  "web.packages.measured.amount": {
    sv: "Utbetalt, utlånat eller uppskjutet, mnkr",
    da: "Udbetalt, udlånt eller udsat, mio. SEK",
    en: "Paid, lent or put off, SEK million",
  },
  "web.packages.measured.cost_low": {
    sv: "Kostnad för staten, minst, mnkr",
    da: "Udgift for staten, lavest, mio. SEK",
    en: "Cost to the state, least, SEK million",
  },
  "web.packages.measured.cost": {
    sv: "Kostnad för staten, mnkr",
    da: "Udgift for staten, mio. SEK",
    en: "Cost to the state, SEK million",
  },
  "web.packages.measured.cost_high": {
    sv: "Kostnad för staten, mest, mnkr",
    da: "Udgift for staten, højest, mio. SEK",
    en: "Cost to the state, most, SEK million",
  },
  "web.packages.measured.cost_per_krona": {
    sv: "Kostnad per utbetald krona, kronor",
    da: "Udgift pr. krone, SEK",
    en: "Cost per krona, kronor",
  },
  "web.packages.measured.equalised": {
    sv: "Andel av bidragen som går genom utjämningen, procent",
    da: "Andel af tilskuddene gennem udligningen, procent",
    en: "Share of the grants through the equalisation, percent",
  },
  "web.packages.measured.jobs_low": {
    sv: "Antagna årsarbeten, minst",
    da: "Antagne årsværk, lavest",
    en: "Assumed job-years, least",
  },
  "web.packages.measured.jobs": { sv: "Antagna årsarbeten", da: "Antagne årsværk", en: "Assumed job-years" },
  "web.packages.measured.jobs_high": {
    sv: "Antagna årsarbeten, mest",
    da: "Antagne årsværk, højest",
    en: "Assumed job-years, most",
  },
  "web.packages.measured.cost_per_job": {
    sv: "Kostnad per årsarbete, kronor",
    da: "Udgift pr. årsværk, SEK",
    en: "Cost per job-year, kronor",
  },
  "web.packages.measured.peak": {
    sv: "Största likviditetstillskott, mnkr",
    da: "Største likviditet på én gang, mio. SEK",
    en: "Most liquidity at one time, SEK million",
  },
  "web.packages.measured.delay": {
    sv: "Genomsnittlig fördröjning efter behovet, månader",
    da: "Efter behovet i gennemsnit, måneder",
    en: "After the need on average, months",
  },
  "web.packages.measured.distance": {
    sv: "Avstånd från behovet, månader",
    da: "Afstand fra behovet, måneder",
    en: "Distance from the need, months",
  },
  "web.packages.measured.by_half": {
    sv: "Betalt när halva behovet uppstått, procent",
    da: "Betalt, når halvdelen af behovet er opstået, procent",
    en: "Paid when half of the need has arisen, percent",
  },
} as const satisfies Catalogue;
