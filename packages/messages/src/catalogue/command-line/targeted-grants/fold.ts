import type { Catalogue } from "../../../catalogue.ts";

/** Targeted grants folded into a general one. */
export const fold = {
  "cli.fold.description": {
    sv: "väv in riktade bidrag i ett generellt bidrag eller ett sektorsbidrag",
    da: "omlæg øremærkede tilskud til et generelt tilskud eller et sektortilskud",
    en: "fold targeted grants into a general grant or a sector grant",
  },
  "cli.fold.argument": {
    sv: "vad som ska vävas in, i Excel, YAML eller JSON",
    da: "hvad der skal omlægges, i Excel, YAML eller JSON",
    en: "what to fold, in Excel, YAML or JSON",
  },
  "cli.fold.option.grants": {
    sv: "bidrag att väva in, med komma emellan",
    da: "tilskud, der skal omlægges, med komma imellem",
    en: "grants to fold, with commas between",
  },
  "cli.fold.option.year": {
    sv: "året vars belopp vävs in; annars 2020",
    da: "året, hvis beløb omlægges; ellers 2020",
    en: "the year whose amounts are folded; otherwise 2020",
  },
  "cli.fold.option.into": {
    sv: "nyckel för det nya bidraget: {keys}",
    da: "nøgle for det nye tilskud: {keys}",
    en: "key of the new grant: {keys}",
  },
  "cli.fold.option.years": {
    sv: "antal lika stora steg, 1–20; annars 1",
    da: "antal lige store trin, 1–20; ellers 1",
    en: "number of equal steps, 1–20; otherwise 1",
  },
  "cli.fold.option.limit": {
    sv: "det mesta någon får förlora från ett år till nästa, kronor per invånare",
    da: "det meste, nogen må miste fra et år til det næste, svenske kroner pr. indbygger",
    en: "the most that anyone may lose from one year to the next, kronor per inhabitant",
  },
  "cli.fold.option.place": {
    sv: "bara den kommunen eller regionen; får upprepas",
    da: "kun den kommune eller region; kan gentages",
    en: "only that municipality or region; may be repeated",
  },
  "cli.fold.examples": {
    sv: "Exempel:\n  barkraft fold scenarios/grant-folds/twenty-grants.yaml\n      begäran från mars 2020\n  barkraft fold --grants maximum-fee,teachers-wages-municipalities --years 4 --limit 100\n      två bidrag på fyra år, ingen förlorar mer än 100 kronor per invånare och år",
    da: "Eksempler:\n  barkraft fold scenarios/grant-folds/twenty-grants.yaml\n      anmodningen fra marts 2020\n  barkraft fold --grants maximum-fee,teachers-wages-municipalities --years 4 --limit 100\n      to tilskud over fire år, ingen mister mere end 100 svenske kroner pr. indbygger om året",
    en: "Examples:\n  barkraft fold scenarios/grant-folds/twenty-grants.yaml\n      the request of March 2020\n  barkraft fold --grants maximum-fee,teachers-wages-municipalities --years 4 --limit 100\n      two grants over four years, nobody loses more than 100 kronor per inhabitant and year",
  },
  "cli.fold.heading": {
    sv: "{count} riktade bidrag på {amount} miljoner kronor {year} blir ett bidrag {key}",
    da: "{count} øremærkede tilskud på {amount} mio. SEK i {year} bliver ét tilskud {key}",
    en: "{count} targeted grants of SEK {amount} million in {year} become one grant: {key}",
  },
  "cli.fold.line.range": {
    sv: "Mest vinner {most} med {gain} kronor per invånare, mest förlorar {least} med {loss}. {winners} vinner och {losers} förlorar.",
    da: "Mest vinder {most} med {gain} SEK pr. indbygger, mest taber {least} med {loss}. {winners} vinder, og {losers} taber.",
    en: "{most} gains most, SEK {gain} per inhabitant, and {least} loses most, {loss}. {winners} gain and {losers} lose.",
  },
  "cli.fold.line.way": {
    sv: "Alla får sitt nya belopp efter {years} år.",
    da: "Alle får deres nye beløb efter {years} år.",
    en: "Everyone has arrived after {years} years.",
  },
  "cli.fold.line.saved": {
    sv: "Sparad administration: omkring {amount} miljoner kronor om året ({low}–{high}), varav kommuner och regioner {local} och staten {state}.",
    da: "Sparet administration: omkring {amount} mio. SEK om året ({low}–{high}), heraf kommuner og regioner {local} og staten {state}.",
    en: "Administration saved: about SEK {amount} million a year ({low}–{high}), of which municipalities and regions {local} and the state {state}.",
  },
  "cli.fold.line.equalisation": {
    sv: "Bidragen sänker i dag nettokostnaden för verksamheten. Som generellt bidrag gör de inte det, så två år senare höjer kostnadsutjämningen varje tillägg och avdrag i {models} (lagen {year}).",
    da: "Tilskuddene sænker i dag nettoudgiften til området. Som generelt tilskud gør de ikke det, så to år senere hæver udgiftsudligningen hvert tillæg og fradrag i {models} (loven i {year}).",
    en: "Today the grants lower the net cost of the services. As a general grant they do not, so two years later the cost equalisation raises every supplement and deduction in {models} (law of {year}).",
  },
  "cli.fold.line.no_equalisation": {
    sv: "Ingen delmodell i kostnadsutjämningen följer de här områdena.",
    da: "Ingen delmodel i udgiftsudligningen følger disse områder.",
    en: "No sub-model of the cost equalisation follows these sectors.",
  },
  "cli.fold.note.key": {
    sv: "Hur bidragen är fördelade i dag finns inte bland uppgifterna: varje bidrags antagna nyckel står i stället, räknad på {year} års uppgifter.",
    da: "Hvordan tilskuddene er fordelt i dag, findes ikke blandt tallene: hvert tilskuds antagne nøgle står i stedet, regnet på tallene for {year}.",
    en: "How the grants are shared today is not among the figures: each grant''s assumed key stands for it, reckoned with the figures of {year}.",
  },
  "cli.fold.note.left_out": {
    sv: "Utan känd fördelning och därför inte medräknade: {ids}.",
    da: "Uden kendt fordeling og derfor ikke medregnet: {ids}.",
    en: "Without a known distribution and so not counted: {ids}.",
  },
  "cli.fold.note.hours": {
    sv: "Timmarna är antaganden i registret; en timme kostar {local} kronor i kommuner och regioner ({local_low}–{local_high}) och {state} i staten ({state_low}–{state_high}), och timmarna kan vara hälften eller dubbelt så många.",
    da: "Timerne er antagelser i registret; en time koster {local} SEK i kommuner og regioner ({local_low}–{local_high}) og {state} i staten ({state_low}–{state_high}), og timerne kan være halvt eller dobbelt så mange.",
    en: "The hours are assumptions of the register; an hour costs SEK {local} in municipalities and regions ({local_low}–{local_high}) and {state} in the state ({state_low}–{state_high}), and the hours may be half or twice as many.",
  },
  "cli.fold.table.places": { sv: "Mottagare", da: "Modtagere", en: "Receivers" },
  "cli.fold.table.way": { sv: "Vägen dit", da: "Vejen dertil", en: "The way there" },
  "cli.fold.table.grants": {
    sv: "Bidrag som vävs in",
    da: "Tilskud, der omlægges",
    en: "Grants that are folded",
  },
  "cli.fold.column.kind": { sv: "Nivå", da: "Niveau", en: "Level" },
  "cli.fold.column.before": { sv: "I dag, antaget", da: "I dag, antaget", en: "Today, assumed" },
  "cli.fold.column.after": { sv: "Därefter", da: "Derefter", en: "After" },
  "cli.fold.column.change": { sv: "Ändring", da: "Ændring", en: "Change" },
  "cli.fold.column.change_pc": {
    sv: "Ändring per invånare",
    da: "Ændring pr. indbygger",
    en: "Change per inhabitant",
  },
  "cli.fold.column.equalisation": {
    sv: "Kostnadsutjämningen",
    da: "Udgiftsudligningen",
    en: "Cost equalisation",
  },
  "cli.fold.column.total_pc": { sv: "Tillsammans", da: "I alt", en: "Together" },
  "cli.fold.column.year": { sv: "År {number}", da: "År {number}", en: "Year {number}" },
  "cli.fold.column.key": { sv: "Antagen nyckel", da: "Antaget nøgle", en: "Assumed key" },
  "cli.fold.column.amount": { sv: "Belopp", da: "Beløb", en: "Amount" },
  "cli.fold.model.preschool": { sv: "förskola", da: "dagtilbud", en: "preschool" },
  "cli.fold.model.compulsory_school": { sv: "grundskola", da: "grundskole", en: "compulsory school" },
  "cli.fold.model.elderly_care": { sv: "äldreomsorg", da: "ældrepleje", en: "elderly care" },
} as const satisfies Catalogue;
