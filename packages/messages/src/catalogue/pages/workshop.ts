import type { Catalogue } from "../../catalogue.ts";
import { acts } from "../shared/acts.ts";

/** Where the law is changed number by number. */
export const workshop = {
  "web.workshop.title": {
    sv: "Vad händer om lagen ändras?",
    da: "Hvad sker der, hvis loven ændres?",
    en: "What happens if the law is changed?",
  },
  "web.workshop.sentence": {
    sv: "Ändra ett tal i lagen, och se vem som vinner, vem som förlorar och vad det kostar medan du ändrar.",
    da: "Ændr et tal i loven, og se hvem der vinder, hvem der taber, og hvad det koster, mens du ændrer.",
    en: "Change a number in the law, and see who gains, who loses and what it costs while you change it.",
  },
  "web.workshop.law": {
    sv: "Vad säger lagen {year}?",
    da: "Hvad siger loven i {year}?",
    en: "What does the law say in {year}?",
  },
  "web.workshop.how": {
    sv: "Skriv ett nytt tal, dra talet i sidled eller använd piltangenterna. Escape tar tillbaka lagens tal.",
    da: "Skriv et nyt tal, træk tallet til siden, eller brug piletasterne. Escape henter lovens tal tilbage.",
    en: "Write a new number, drag it sideways or use the arrow keys. Escape brings back the law's own.",
  },
  "web.workshop.outcome": {
    sv: "Vem vinner och vem förlorar {year}?",
    da: "Hvem vinder, og hvem taber i {year}?",
    en: "Who gains and who loses in {year}?",
  },
  "web.workshop.counted": { sv: "Räknat i", da: "Regnet i", en: "Counted in" },
  "web.workshop.sum.winners": {
    sv: "Kommuner som vinner",
    da: "Kommuner, der vinder",
    en: "Municipalities that gain",
  },
  "web.workshop.sum.losers": {
    sv: "Kommuner som förlorar",
    da: "Kommuner, der taber",
    en: "Municipalities that lose",
  },
  "web.workshop.sum.unknown": {
    sv: "Kommuner där det är okänt",
    da: "Kommuner, hvor det er ukendt",
    en: "Municipalities where it is unknown",
  },
  "web.workshop.sum.cost": {
    sv: "Kostnad för staten {year}",
    da: "Udgift for staten i {year}",
    en: "Cost to the state in {year}",
  },
  "web.workshop.sum.closing": {
    sv: "Ändring av regleringsposten om anslaget är oförändrat",
    da: "Ændring af reguleringsposten, hvis bevillingen er uændret",
    en: "Change of the regulating item if the appropriation is unchanged",
  },
  "web.workshop.gains": { sv: "Vinner mest", da: "Vinder mest", en: "Gain most" },
  "web.workshop.losses": { sv: "Förlorar mest", da: "Taber mest", en: "Lose most" },
  "web.workshop.changed": {
    sv: "{count, plural, one {en ändring} other {{count} ändringar}}",
    da: "{count, plural, one {én ændring} other {{count} ændringer}}",
    en: "{count, plural, one {one change} other {{count} changes}}",
  },
  "web.workshop.places": {
    sv: "{count} tal, ett per plats{changed, plural, =0 {} other {, # ändrade}}",
    da: "{count} tal, ét pr. sted{changed, plural, =0 {} other {, # ændret}}",
    en: "{count} numbers, one per place{changed, plural, =0 {} other {, # changed}}",
  },
  "web.workshop.elsewhere": {
    sv: "övriga har {value}",
    da: "de øvrige har {value}",
    en: "the others have {value}",
  },
  "web.workshop.add": {
    sv: "Sätt ett tal för en plats till",
    da: "Sæt et tal for endnu et sted",
    en: "Set a number for another place",
  },
  "web.workshop.step": {
    sv: "Hur räknas {name}?",
    da: "Hvordan regnes {name}?",
    en: "How is this computed: {name}?",
  },
  "web.workshop.as-law": { sv: "Som lagen", da: "Som loven", en: "As the law" },
  "web.workshop.allowed": {
    sv: "Här kan stå {low} till {high}.",
    da: "Her kan stå {low} til {high}.",
    en: "Between {low} and {high} can stand here.",
  },
  "web.workshop.name": { sv: "Reformens namn", da: "Reformens navn", en: "Name of the reform" },
  "web.workshop.save": { sv: "Spara som fil", da: "Gem som fil", en: "Save as a file" },
  "web.workshop.open": { sv: "Öppna en fil", da: "Åbn en fil", en: "Open a file" },
  "web.workshop.not-read": {
    sv: "Filen är inget scenario som kan användas här.",
    da: "Filen er ikke et scenarie, der kan bruges her.",
    en: "The file is no scenario that can be used here.",
  },
  "web.workshop.map": {
    sv: "Se ändringen på kartan",
    da: "Se ændringen på kortet",
    en: "See the change on the map",
  },
  "web.link.set": {
    sv: "skrivs sökväg:tal, med ett tal inom lagens gränser.",
    da: "skrives sti:tal, med et tal inden for lovens grænser.",
    en: "is written path:number, with a number within the law's limits.",
  },
  "web.link.replace": {
    sv: "skrivs steg:namn, med ett namn som metoden har.",
    da: "skrives trin:navn, med et navn, som metoden har.",
    en: "is written step:name, with a name that the method has.",
  },
  "web.scheme.income_equalisation": {
    sv: "Inkomstutjämning",
    da: "Indkomstudligning",
    en: "Income equalisation",
  },
  "web.scheme.cost_equalisation": {
    sv: "Kostnadsutjämning",
    da: "Udgiftsudligning",
    en: "Cost equalisation",
  },
  "web.scheme.regulating_item": { sv: "Regleringspost", da: "Reguleringspost", en: "Regulating item" },
  "web.scheme.tax_base": { sv: "Skatteunderlag", da: "Udskrivningsgrundlag", en: "Tax base" },
  "web.scheme.price_index": { sv: "Prisindex", da: "Prisindeks", en: "Price index" },
  "web.scheme.general_grants": { sv: "Generella bidrag", da: "Generelle tilskud", en: "General grants" },
  "web.scheme.disability_equalisation": {
    sv: "LSS-utjämning",
    da: "Udligning for støtte til personer med handicap",
    en: "Disability support equalisation",
  },
  "web.scheme.balance_requirement": { sv: "Balanskrav", da: "Balancekrav", en: "Balance requirement" },
  ...acts,
} as const satisfies Catalogue;
