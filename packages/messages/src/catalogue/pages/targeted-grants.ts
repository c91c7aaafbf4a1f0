import type { Catalogue } from "../../catalogue.ts";
import { prefixed } from "../shared/prefixed.ts";
import { targetedGrantWords } from "../shared/targeted-grants.ts";
import { expiry } from "./targeted-grants/expiry.ts";
import { figure } from "./targeted-grants/figure.ts";
import { fold } from "./targeted-grants/fold.ts";
import { register } from "./targeted-grants/register.ts";
import { review } from "./targeted-grants/review.ts";

/** The register of targeted grants: figure 2, folding, review and what ends. */
export const targetedGrants = {
  ...prefixed("web.targeted.", targetedGrantWords),
  "web.targeted.title": {
    sv: "Hur stor del av statens bidrag är riktad?",
    da: "Hvor stor en del af statens tilskud er øremærket?",
    en: "How much of the state''s grants is targeted?",
  },
  "web.targeted.sentence": {
    sv: "{year} är {targeted} av {all} riktade enligt registret: {share}. Andelen är {times} gånger så stor {to} som {from}; rapporten från 2020 säger nära nog det dubbla.",
    da: "I {year} er {targeted} af {all} øremærket ifølge registret: {share}. Andelen er {times} gange så stor i {to} som i {from}; rapporten fra 2020 siger næsten det dobbelte.",
    en: "In {year} {targeted} of {all} is targeted by the register: {share}. The share is {times} times as large in {to} as in {from}; the report of 2020 says nearly twice.",
  },
  "web.targeted.sentence.as_stated": {
    sv: "{year} är {targeted} av {all} riktade enligt registret: {share}. Andelen är {times} gånger så stor {to} som {from}, ungefär som rapporten från 2020 säger.",
    da: "I {year} er {targeted} af {all} øremærket ifølge registret: {share}. Andelen er {times} gange så stor i {to} som i {from}, omtrent som rapporten fra 2020 siger.",
    en: "In {year} {targeted} of {all} is targeted by the register: {share}. The share is {times} times as large in {to} as in {from}, about as the report of 2020 says.",
  },
  "web.targeted.basis": {
    sv: "Löpande priser, statens budgetutfall; andelar av delade anslag är antagna, så andelen kan vara {low}–{high}.",
    da: "Løbende priser, statens budgetudfald; andele af delte bevillinger er antaget, så andelen kan være {low}–{high}.",
    en: "Current prices, outcome of the state budget; shares of split appropriations are assumed, so the share may be {low}–{high}.",
  },
  "web.targeted.contents": { sv: "På den här sidan", da: "På denne side", en: "On this page" },
  "web.targeted.figure": {
    sv: "Generella mot riktade bidrag",
    da: "Generelle over for øremærkede tilskud",
    en: "General against targeted grants",
  },
  "web.targeted.register": {
    sv: "Vilka bidrag finns?",
    da: "Hvilke tilskud findes?",
    en: "Which grants are there?",
  },
  "web.targeted.fold": {
    sv: "Vad händer om de blir generella?",
    da: "Hvad sker der, hvis de bliver generelle?",
    en: "What if they became general?",
  },
  "web.targeted.review": {
    sv: "Ska ett bidrag finnas kvar?",
    da: "Skal et tilskud bestå?",
    en: "Should a grant stay?",
  },
  "web.targeted.expiry": {
    sv: "Vilka pengar upphör, och när?",
    da: "Hvilke penge ophører, og hvornår?",
    en: "Which money ends, and when?",
  },
  "web.targeted.about.source.text": {
    sv: "ESV, utfallet för statens budget per anslag; andelar av delade anslag antagna",
    da: "ESV, statens budgetudfald pr. bevilling; andele af delte bevillinger antaget",
    en: "ESV, outcome of the state budget by appropriation; shares of split appropriations assumed",
  },
  "web.targeted.about.own": { sv: "Egna tabeller", da: "Egne tabeller", en: "Tables of your own" },
  "web.targeted.billion": {
    sv: "{number} miljarder kronor",
    da: "{number} milliarder SEK",
    en: "SEK {number} billion",
  },
  ...figure,
  ...register,
  ...fold,
  ...review,
  ...expiry,
} as const satisfies Catalogue;
