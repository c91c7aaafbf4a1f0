import type { Catalogue } from "../../catalogue.ts";

/** What the balance requirement and the reconciliation with the accounts say. */
export const accounts = {
  "cli.balance.description": {
    sv: "balanskravet: balanskravsutredning, reserver och underskott att återställa, år för år",
    da: "balancekravet: opgørelse, reserver og underskud, der skal genoprettes, år for år",
    en: "the balance requirement: statement, reserves and deficits to restore, year by year",
  },
  "cli.balance.argument": {
    sv: "kommunens kod eller namn; kan utelämnas om --statement säger allt",
    da: "kommunens kode eller navn; kan udelades, hvis --statement siger alt",
    en: "code or name of the municipality; may be left out when --statement says everything",
  },
  "cli.balance.option.from": {
    sv: "första år; annars 2013",
    da: "første år; ellers 2013",
    en: "first year; otherwise 2013",
  },
  "cli.balance.option.to": {
    sv: "sista år; annars det sista i uppgifterna",
    da: "sidste år; ellers det sidste i tallene",
    en: "last year; otherwise the last among the figures",
  },
  "cli.balance.option.statement": {
    sv: "egna uppgifter i YAML eller CSV, i kronor; går före de medföljande",
    da: "egne tal i YAML eller CSV, i svenske kroner; går forud for de medfølgende",
    en: "figures of your own in YAML or CSV, in kronor; they go before the shipped ones",
  },
  "cli.balance.examples": {
    sv: "Exempel:\n  barkraft balance Laxå\n      balanskravet sedan 2013\n  barkraft balance Laxå --from 2018 --to 2022 --format csv\n      varje rad med sin paragraf\n  barkraft balance Laxå --statement egna.yaml\n      med egna realisationsvinster och reserver, till exempel\n      opening: '{' income_evening_reserve: 12000000 '}'\n      years: ['{' year: 2020, capital_gains: 1500000, reserve_transfer: largest '}']",
    da: "Eksempler:\n  barkraft balance Laxå\n      balancekravet siden 2013\n  barkraft balance Laxå --from 2018 --to 2022 --format csv\n      hver linje med sin paragraf\n  barkraft balance Laxå --statement egne.yaml\n      med egne gevinster og reserver, for eksempel\n      opening: '{' income_evening_reserve: 12000000 '}'\n      years: ['{' year: 2020, capital_gains: 1500000, reserve_transfer: largest '}']",
    en: "Examples:\n  barkraft balance Laxå\n      the balance requirement since 2013\n  barkraft balance Laxå --from 2018 --to 2022 --format csv\n      each line with its paragraph\n  barkraft balance Laxå --statement own.yaml\n      with capital gains and reserves of your own, for example\n      opening: '{' income_evening_reserve: 12000000 '}'\n      years: ['{' year: 2020, capital_gains: 1500000, reserve_transfer: largest '}']",
  },
  "cli.balance.heading": {
    sv: "Balanskrav {place}, {first}–{last}",
    da: "Balancekrav {place}, {first}–{last}",
    en: "Balance requirement {place}, {first}–{last}",
  },
  "cli.balance.own_statement": { sv: "egna uppgifter", da: "egne tal", en: "your own figures" },
  "cli.balance.unit": {
    sv: "Tusental kronor, löpande priser. Varje rads paragraf står i --format csv och json.",
    da: "Tusind svenske kroner, løbende priser. Hver linjes paragraf står i --format csv og json.",
    en: "Thousands of kronor, current prices. The paragraph of each line is in --format csv and json.",
  },
  "cli.balance.line": { sv: "Rad", da: "Linje", en: "Line" },
  "cli.balance.largest_transfer": {
    sv: "Får högst reserveras",
    da: "Må højst henlægges",
    en: "May be set aside at most",
  },
  "cli.balance.room_for_use": {
    sv: "Reserver som får användas",
    da: "Reserver, der må bruges",
    en: "Reserves that may be used",
  },
  "cli.balance.reserves_closing": {
    sv: "Reserver vid årets slut",
    da: "Reserver ved årets slutning",
    en: "Reserves at the end of the year",
  },
  "cli.balance.to_restore": {
    sv: "Kvar att återställa",
    da: "Tilbage at genoprette",
    en: "Left to restore",
  },
  "cli.balance.overdue": { sv: "därav för sent", da: "heraf for sent", en: "of which overdue" },
  "cli.balance.deficits": { sv: "Underskott", da: "Underskud", en: "Deficits" },
  "cli.balance.no_deficits": {
    sv: "Inga underskott uppkom under åren.",
    da: "Ingen underskud opstod i årene.",
    en: "No deficit arose in these years.",
  },
  "cli.balance.deficit": {
    sv: "{year}: {amount} tkr{by, select, none {} other {, ska vara återställt senast {by}}}{waived, select, none {} other {; {waived} tkr återställs inte: {reason}}}; återställt {restored} tkr, kvar {left} tkr{overdue, select, yes {, för sent} other {}}.",
    da: "{year}: {amount} tusind SEK{by, select, none {} other {, skal være genoprettet senest {by}}}{waived, select, none {} other {; {waived} tusind SEK genoprettes ikke: {reason}}}; genoprettet {restored} tusind SEK, tilbage {left} tusind SEK{overdue, select, yes {, for sent} other {}}.",
    en: "{year}: SEK {amount} thousand{by, select, none {} other {, to be restored by {by}}}{waived, select, none {} other {; SEK {waived} thousand is not restored: {reason}}}; restored SEK {restored} thousand, left SEK {left} thousand{overdue, select, yes {, overdue} other {}}.",
  },
  "cli.balance.assumptions": { sv: "Antaget", da: "Antaget", en: "Assumed" },
  "balance.assumption.adjustments_none": {
    sv: "Vinster och förluster vid försäljning och på värdepapper som inte är angivna: finns inte i uppgifterna; räknas som inga.",
    da: "Gevinster og tab ved salg og på værdipapirer, der ikke er angivet: findes ikke i tallene; tælles som ingen.",
    en: "Gains and losses on sales and on securities that are not given: not in the figures; counted as none.",
  },
  "balance.assumption.reserve_movements_none": {
    sv: "Reservering till och användning av reserver som inte är angivna: finns inte i uppgifterna; räknas som inga.",
    da: "Henlæggelse til og brug af reserver, der ikke er angivet: findes ikke i tallene; tælles som ingen.",
    en: "Transfers to and uses of reserves that are not given: not in the figures; counted as none.",
  },
  "balance.assumption.opening_reserves_none": {
    sv: "Reserver när det första året börjar: finns inte i uppgifterna; räknas som inga.",
    da: "Reserver, når det første år begynder: findes ikke i tallene; tælles som ingen.",
    en: "Reserves when the first year begins: not in the figures; counted as none.",
  },
  "balance.assumption.opening_deficits_none": {
    sv: "Underskott från tidigare år som inte är återställda: finns inte i uppgifterna; räknas som inga.",
    da: "Underskud fra tidligere år, der ikke er genoprettet: findes ikke i tallene; tælles som ingen.",
    en: "Deficits of earlier years that are not restored: not in the figures; counted as none.",
  },
  "balance.assumption.equity_not_negative": {
    sv: "Om eget kapital med pensionsförpliktelser är negativt är inte känt för varje år; det antas inte vara det.",
    da: "Om egenkapitalen med pensionsforpligtelser er negativ, er ikke kendt for hvert år; det antages ikke.",
    en: "Whether equity with pension obligations is negative is not known of every year; it is taken not to be.",
  },
  "balance.assumption.older_wording_recalled": {
    sv: "Lydelsen före 2024 av gränserna för reserven (före 2018 även av tiden för återställande) har inte funnits till hands; de nuvarande talen används.",
    da: "Ordlyden før 2024 af grænserne for reserven (før 2018 også af perioden for genopretning) har ikke været ved hånden; de nuværende tal bruges.",
    en: "The wording before 2024 of the reserve's thresholds (before 2018 also of the time to restore) was not at hand; the present numbers are used.",
  },
  "cli.reconcile.description": {
    sv: "beräknade bidrag och skatter mot det bokförda, och det som inte förklaras",
    da: "beregnede tilskud og skatter over for det bogførte, og det, der ikke forklares",
    en: "computed grants and taxes against what was booked, and what is not explained",
  },
  "cli.reconcile.argument": {
    sv: "kommunens kod eller namn; utan den visas fördelningen över alla",
    da: "kommunens kode eller navn; uden den vises fordelingen over alle",
    en: "code or name of the municipality; without it the spread over all is shown",
  },
  "cli.reconcile.examples": {
    sv: "Exempel:\n  barkraft reconcile Laxå --year 2020\n      rad för rad mot Laxås bokslut\n  barkraft reconcile --year 2020\n      hur stor resten är i landet\n  barkraft reconcile --year 2020 --format csv\n      alla kommuner",
    da: "Eksempler:\n  barkraft reconcile Laxå --year 2020\n      linje for linje over for Laxås regnskab\n  barkraft reconcile --year 2020\n      hvor stor resten er i landet\n  barkraft reconcile --year 2020 --format csv\n      alle kommuner",
    en: "Examples:\n  barkraft reconcile Laxå --year 2020\n      line by line against Laxå's accounts\n  barkraft reconcile --year 2020\n      how large the rest is over the country\n  barkraft reconcile --year 2020 --format csv\n      every municipality",
  },
  "cli.reconcile.heading": {
    sv: "Avstämning mot bokslutet {year}: {place}",
    da: "Afstemning med regnskabet {year}: {place}",
    en: "Reconciliation with the accounts of {year}: {place}",
  },
  "cli.reconcile.all": { sv: "alla kommuner", da: "alle kommuner", en: "all municipalities" },
  "cli.reconcile.note": {
    sv: "Löpande priser. Poster per invånare räknas på den 1 november, bokslutet på den 31 december; de möts i kronor. Inget är anpassat för att resten ska bli liten.",
    da: "Løbende priser. Poster pr. indbygger regnes pr. 1. november, regnskabet pr. 31. december; de mødes i svenske kroner. Intet er tilpasset for at gøre resten lille.",
    en: "Current prices. Items per inhabitant are counted by 1 November, the accounts by 31 December; they meet in kronor. Nothing is adjusted to make the rest small.",
  },
  "cli.reconcile.grants": {
    sv: "Generella statsbidrag och utjämning",
    da: "Generelle tilskud og udligning",
    en: "General grants and equalisation",
  },
  "cli.reconcile.tax": { sv: "Skatteintäkter", da: "Skatteindtægter", en: "Tax revenue" },
  "cli.reconcile.part": { sv: "Del", da: "Del", en: "Part" },
  "cli.reconcile.per_inhabitant": {
    sv: "Per invånare 31 december",
    da: "Pr. indbygger 31. december",
    en: "Per inhabitant on 31 December",
  },
  "cli.reconcile.amount": { sv: "Belopp", da: "Beløb", en: "Amount" },
  "cli.reconcile.computed": { sv: "Beräknat", da: "Beregnet", en: "Computed" },
  "cli.reconcile.booked": { sv: "Bokfört", da: "Bogført", en: "Booked" },
  "cli.reconcile.rest": { sv: "Oförklarad rest", da: "Uforklaret rest", en: "Unexplained rest" },
  "cli.reconcile.unknown_parts": {
    sv: "Okänt, och därför i resten: {parts}.",
    da: "Ukendt, og derfor i resten: {parts}.",
    en: "Unknown, and so in the rest: {parts}.",
  },
  "cli.reconcile.no_unknown_parts": {
    sv: "Alla delar är kända.",
    da: "Alle dele er kendt.",
    en: "Every part is known.",
  },
  "cli.reconcile.group": {
    sv: "{total}: oförklarad rest i {count, plural, one {# kommun} other {# kommuner}}, kronor per invånare",
    da: "{total}: uforklaret rest i {count, plural, one {# kommune} other {# kommuner}}, svenske kroner pr. indbygger",
    en: "{total}: unexplained rest in {count, plural, one {# municipality} other {# municipalities}}, SEK per inhabitant",
  },
  "cli.reconcile.percentile": { sv: "Percentil", da: "Percentil", en: "Percentile" },
  "cli.reconcile.places": { sv: "Kommuner", da: "Kommuner", en: "Municipalities" },
  "cli.reconcile.from_to": {
    sv: "{from, select, none {under {to}} other {{to, select, none {{from} och över} other {{from} till {to}}}}}",
    da: "{from, select, none {under {to}} other {{to, select, none {{from} og derover} other {{from} til {to}}}}}",
    en: "{from, select, none {below {to}} other {{to, select, none {{from} and above} other {{from} to {to}}}}}",
  },
  "cli.reconcile.extremes": {
    sv: "Lägst: {lowest}. Högst: {highest}.",
    da: "Lavest: {lowest}. Højest: {highest}.",
    en: "Lowest: {lowest}. Highest: {highest}.",
  },
  "cli.reconcile.left_out": {
    sv: "{count, plural, one {# kommun saknar} other {# kommuner saknar}} bokförda belopp för {year}.",
    da: "{count, plural, one {# kommune mangler} other {# kommuner mangler}} bogførte beløb for {year}.",
    en: "{count, plural, one {# municipality has} other {# municipalities have}} no booked amounts for {year}.",
  },
} as const satisfies Catalogue;
