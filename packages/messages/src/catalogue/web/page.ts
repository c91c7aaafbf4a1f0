import type { Catalogue } from "../../catalogue.ts";

/** Frame of the page: heading, preferences, states, sources. */
export const page = {
  "web.skip": { sv: "Till innehållet", da: "Til indholdet", en: "Skip to content" },
  "web.motto": {
    sv: "Pengarna mellan stat och kommuner, uträknade öppet",
    da: "Pengene mellem stat og kommuner, beregnet i fuld åbenhed",
    en: "The money between state and municipalities, computed in the open",
  },
  "web.language": { sv: "Språk", da: "Sprog", en: "Language" },
  "web.theme": { sv: "Ljust eller mörkt", da: "Lyst eller mørkt", en: "Light or dark" },
  "web.theme.system": { sv: "Som systemet", da: "Som systemet", en: "As the system" },
  "web.theme.light": { sv: "Ljust", da: "Lyst", en: "Light" },
  "web.theme.dark": { sv: "Mörkt", da: "Mørkt", en: "Dark" },
  "web.controls": { sv: "Val och regler", da: "Valg og regler", en: "Choices and rules" },
  "web.printed.address": {
    sv: "Den här sidan finns på {address}",
    da: "Denne side findes på {address}",
    en: "This page is at {address}",
  },
  "web.print": { sv: "Skriv ut", da: "Udskriv", en: "Print" },
  "web.loading": { sv: "Hämtar uppgifterna …", da: "Henter tallene …", en: "Fetching the figures …" },
  "web.loading.year": {
    sv: "Hämtar uppgifterna för {year} …",
    da: "Henter tallene for {year} …",
    en: "Fetching the figures for {year} …",
  },
  "web.trouble.title": {
    sv: "Uppgifterna kunde inte hämtas",
    da: "Tallene kunne ikke hentes",
    en: "The figures could not be fetched",
  },
  "web.trouble.unreachable": {
    sv: "Servern svarar inte. Kontrollera att den är igång och försök igen.",
    da: "Serveren svarer ikke. Kontrollér, at den kører, og prøv igen.",
    en: "The server does not answer. Check that it is running and try again.",
  },
  "web.trouble.unexpected": {
    sv: "Ett oväntat fel i programmet.",
    da: "En uventet fejl i programmet.",
    en: "An unexpected error in the program.",
  },
  "web.trouble.server": {
    sv: "Servern kunde inte svara på det.",
    da: "Serveren kunne ikke svare på det.",
    en: "The server could not answer this.",
  },
  "web.trouble.script": {
    sv: "En del av sidan kunde inte hämtas. Kontrollera att servern är igång och ladda sidan på nytt.",
    da: "En del af siden kunne ikke hentes. Kontrollér, at serveren kører, og indlæs siden igen.",
    en: "A part of the page could not be fetched. Check that the server is running and load the page again.",
  },
  "web.trouble.own-words": {
    sv: "Programmets egna ord, på engelska",
    da: "Programmets egne ord, på engelsk",
    en: "The program’s own words",
  },
  "web.trouble.again": { sv: "Försök igen", da: "Prøv igen", en: "Try again" },
  "web.year.unavailable": {
    sv: "Varför kan {year} inte räknas ut?",
    da: "Hvorfor kan {year} ikke regnes ud?",
    en: "Why can {year} not be computed?",
  },
  "web.year.unknown": {
    sv: "Det finns inga regler eller uppgifter för det året.",
    da: "Der er ingen regler eller tal for det år.",
    en: "There are no rules or figures for that year.",
  },
  "web.year.factor": {
    sv: "Uppräkningsfaktorn för {year} är inte känd.",
    da: "Fremskrivningsfaktoren for {year} er ikke kendt.",
    en: "The scaling factor for {year} is not known.",
  },
  "web.year.tax-base": {
    sv: "Uppgifterna för {year} finns inte i den här installationen: kommunernas skatteunderlag saknas.",
    da: "Tallene for {year} er ikke i denne installation: kommunernes udskrivningsgrundlag mangler.",
    en: "Figures for {year} are not in this installation: the tax base of the municipalities is missing.",
  },
  "web.year.details": {
    sv: "Vad servern svarade",
    da: "Hvad serveren svarede",
    en: "What the server answered",
  },
  "web.year.available": {
    sv: "De här åren kan räknas ut:",
    da: "Disse år kan regnes ud:",
    en: "These years can be computed:",
  },
  "web.versions.title": {
    sv: "Länken gjordes med en annan version.",
    da: "Linket blev lavet med en anden version.",
    en: "This link was made with another version.",
  },
  "web.versions.text": {
    sv: "Länken: modell {linkModel}, data {linkData}. Här: modell {model}, data {data}. Siffrorna kan skilja sig från dem som länken först visade.",
    da: "Linket: model {linkModel}, data {linkData}. Her: model {model}, data {data}. Tallene kan afvige fra dem, linket først viste.",
    en: "The link: model {linkModel}, data {linkData}. Here: model {model}, data {data}. The figures may differ from those the link first showed.",
  },
  "web.versions.update": {
    sv: "Gör länken till den här versionens",
    da: "Gør linket til denne versions",
    en: "Make it a link to this version",
  },
  "web.link.refused": {
    sv: "En del av länken kan inte användas. Sidan visar det övriga.",
    da: "En del af linket kan ikke bruges. Siden viser resten.",
    en: "A part of this link cannot be used. The page shows the rest.",
  },
  "web.link.understood": { sv: "Stäng", da: "Luk", en: "Close" },
  "web.link.year": {
    sv: "utjämningsåret skrivs med fyra siffror, till exempel 2022.",
    da: "udligningsåret skrives med fire cifre, for eksempel 2022.",
    en: "the equalisation year is written with four digits, for example 2022.",
  },
  "web.link.choice": {
    sv: "här kan bara stå {allowed}.",
    da: "her kan kun stå {allowed}.",
    en: "only {allowed} can stand here.",
  },
  "web.link.share": {
    sv: "{label} kan ändras till mellan {low} och {high} procent, skrivet som {lowShare} till {highShare}.",
    da: "{label} kan ændres til mellem {low} og {high} procent, skrevet som {lowShare} til {highShare}.",
    en: "{label} can be changed to between {low} and {high} percent, written as {lowShare} to {highShare}.",
  },
  "web.link.meant": {
    sv: "{percent} procent skrivs {key}={share}.",
    da: "{percent} procent skrives {key}={share}.",
    en: "{percent} percent is written {key}={share}.",
  },
  "web.broken.title": {
    sv: "Sidan kunde inte visas",
    da: "Siden kunne ikke vises",
    en: "The page could not be shown",
  },
  "web.broken.text": {
    sv: "Något gick fel när sidan ritades. Börja om från lagen som den är, utan det som står i länken.",
    da: "Noget gik galt, da siden blev tegnet. Begynd forfra med gældende lov, uden det, der står i linket.",
    en: "Something went wrong while the page was drawn. Start again from the law as it is, without what the link says.",
  },
  "web.broken.again": { sv: "Börja om", da: "Begynd forfra", en: "Start again" },
  "web.place.unknown": {
    sv: "Ingen {level} har koden {code}.",
    da: "Ingen {level} har koden {code}.",
    en: "No {level} has the code {code}.",
  },
  "web.place.unknown.advice": {
    sv: "Sök efter namnet i stället; här visas hela landet.",
    da: "Søg efter navnet i stedet; her vises hele landet.",
    en: "Search for the name instead; the whole country is shown.",
  },
  "web.place.clear": { sv: "Visa hela landet", da: "Vis hele landet", en: "Show the whole country" },
  "web.sources.title": {
    sv: "Vad vilar siffrorna på?",
    da: "Hvad hviler tallene på?",
    en: "What do the figures rest on?",
  },
  "web.sources.text": {
    sv: "Lagen (2004:773) och förordningen (2004:881) om kommunalekonomisk utjämning, räknade steg för steg för {year}. Folkmängden den 1 november {before} är publicerad för några kommuner och uppskattad för de andra; det märks vid varje siffra. Uppgifterna kommer från:",
    da: "Den svenske lov (2004:773) og forordning (2004:881) om kommunal udligning, regnet trin for trin for {year}. Befolkningen 1. november {before} er offentliggjort for nogle kommuner og anslået for de andre; det ses ved hvert tal. Tallene kommer fra:",
    en: "The Swedish act (2004:773) and regulation (2004:881) on municipal equalisation, computed step by step for {year}. The population on 1 November {before} is published for some municipalities and estimated for the others; every figure shows which. The figures come from:",
  },
  "web.sources.versions": {
    sv: "Modell {model}. Data {data}. Löpande priser. Samma länk med samma versioner ger samma siffror.",
    da: "Model {model}. Data {data}. Løbende priser. Samme link med samme versioner giver samme tal.",
    en: "Model {model}. Data {data}. Current prices. The same link with the same versions gives the same figures.",
  },
} as const satisfies Catalogue;
