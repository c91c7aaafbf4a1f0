import type { Catalogue } from "../../../catalogue.ts";

/** The change since last year. */
export const change = {
  "cli.change.description": {
    sv: "vad som ändrat en kommuns eller rikets utjämning mellan två år",
    da: "hvad der har ændret en kommunes eller landets udligning mellem to år",
    en: "what changed the equalisation of a municipality or the nation between two years",
  },
  "cli.change.examples": {
    sv: "Exempel:\n  barkraft change Laxå --from 2020 --to 2021\n  barkraft change Laxå --from 2020 --to 2021 --method shapley\n  barkraft change --nation --from 2021 --to 2022 --format csv",
    da: "Eksempler:\n  barkraft change Laxå --from 2020 --to 2021\n  barkraft change Laxå --from 2020 --to 2021 --method shapley\n  barkraft change --nation --from 2021 --to 2022 --format csv",
    en: "Examples:\n  barkraft change Laxå --from 2020 --to 2021\n  barkraft change Laxå --from 2020 --to 2021 --method shapley\n  barkraft change --nation --from 2021 --to 2022 --format csv",
  },
  "cli.option.from_year": {
    sv: "utjämningsåret före; annars året före --to",
    da: "udligningsåret før; ellers året før --to",
    en: "the earlier equalisation year; otherwise the year before --to",
  },
  "cli.option.to_year": {
    sv: "utjämningsåret efter; annars 2021",
    da: "udligningsåret efter; ellers 2021",
    en: "the later equalisation year; otherwise 2021",
  },
  "cli.option.nation": {
    sv: "hela riket i stället för en kommun",
    da: "hele landet i stedet for en kommune",
    en: "the whole nation instead of a municipality",
  },
  "cli.option.method": {
    sv: "{methods}: i fast ordning, eller medelvärdet över alla ordningar",
    da: "{methods}: i fast rækkefølge, eller gennemsnittet over alle rækkefølger",
    en: "{methods}: in a fixed order, or the average over all orders",
  },
  "cli.change.heading": {
    sv: "Från {from} till {to}: {name}",
    da: "Fra {from} til {to}: {name}",
    en: "From {from} to {to}: {name}",
  },
  "cli.change.sentence": {
    sv: "Utjämningen ändras med {change} kr ({each} kr/inv.), från {from} till {to} kr.",
    da: "Udligningen ændres med {change} SEK ({each} SEK pr. indb.), fra {from} til {to} SEK.",
    en: "The equalisation changes by SEK {change} ({each} per inhabitant), from {from} to {to}.",
  },
  "cli.change.method.sequential": {
    sv: "Orsakerna byts ut en efter en i den ordning de står.",
    da: "Årsagerne udskiftes én efter én i den rækkefølge, de står.",
    en: "The causes are exchanged one after the other in the order they stand.",
  },
  "cli.change.method.shapley": {
    sv: "Varje orsak får medelvärdet av sin verkan över alla ordningar att byta ut dem (Shapley).",
    da: "Hver årsag får gennemsnittet af sin virkning over alle rækkefølger at udskifte dem i (Shapley).",
    en: "Each cause gets the average of its effect over all orders of exchanging them (Shapley).",
  },
  "cli.change.parts": { sv: "Orsaker", da: "Årsager", en: "Causes" },
  "cli.change.part": { sv: "Orsak", da: "Årsag", en: "Cause" },
  "cli.change.items": { sv: "Poster", da: "Poster", en: "Items" },
  "cli.change.equalisation": { sv: "Utjämning", da: "Udligning", en: "Equalisation" },
  "cli.change.own_tax": { sv: "Egen skatt", da: "Egen skat", en: "Own tax" },
  "cli.change.prices": {
    sv: "Löpande priser i båda åren.",
    da: "Løbende priser i begge år.",
    en: "Current prices in both years.",
  },
  "cli.change.adds_up": {
    sv: "Orsakerna summerar till ändringen på kronan. Egen skatt är utanför utjämningen.",
    da: "Årsagerne giver tilsammen ændringen på kronen. Egen skat er uden for udligningen.",
    en: "The causes add up to the change to the krona. Own tax is outside the equalisation.",
  },
  "cli.change.cause.tax_base": { sv: "Skatteunderlag", da: "Udskrivningsgrundlag", en: "Tax base" },
  "cli.change.cause.population": { sv: "Folkmängd", da: "Befolkning", en: "Population" },
  "cli.change.cause.tax_rates": { sv: "Skattesatser", da: "Skatteprocenter", en: "Tax rates" },
  "cli.change.cause.published_items": {
    sv: "Publicerade poster",
    da: "Offentliggjorte poster",
    en: "Published items",
  },
  "cli.change.cause.other_figures": { sv: "Andra uppgifter", da: "Andre tal", en: "Other figures" },
  "cli.change.cause.price_level": { sv: "Prisnivå", da: "Prisniveau", en: "Price level" },
  "cli.change.cause.scaling_factors": {
    sv: "Uppräkningsfaktorer",
    da: "Fremskrivningsfaktorer",
    en: "Scaling factors",
  },
  "cli.change.cause.regulating_item": { sv: "Regleringspost", da: "Reguleringspost", en: "Regulating item" },
  "cli.change.cause.rules_of_the_income_equalisation": {
    sv: "Inkomstutjämningens regler",
    da: "Indkomstudligningens regler",
    en: "Rules of the income equalisation",
  },
  "cli.change.cause.other_rules": { sv: "Andra parametrar", da: "Andre parametre", en: "Other parameters" },
  "cli.change.cause.law": { sv: "Lag", da: "Lov", en: "Law" },
} as const satisfies Catalogue;
