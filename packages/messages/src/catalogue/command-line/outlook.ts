import type { Catalogue } from "../../catalogue.ts";
import { balanceOutlookWords } from "../shared/balance-outlook.ts";
import { prefixed } from "../shared/prefixed.ts";

/** The years ahead as two printed pages. */
export const outlook = {
  ...prefixed("cli.", balanceOutlookWords),
  "cli.outlook.title": {
    sv: "Hur ser de kommande åren ut för {name}?",
    da: "Hvordan ser de kommende år ud for {name}?",
    en: "What do the coming years look like for {name}?",
  },
  "cli.outlook.line": {
    sv: "Framskrivning från bokslutet {from}",
    da: "Fremskrivning fra regnskabet {from}",
    en: "Projection from the accounts of {from}",
  },
  "cli.outlook.answer": {
    sv: "{name}: om ingenting beslutas blir resultatet {firstSign, select, minus {minus } other {}}{firstAmount} miljoner kronor {first} och {lastSign, select, minus {minus } other {}}{lastAmount} miljoner {last}, {share} procent av skatt och bidrag.",
    da: "{name}: hvis intet besluttes, bliver resultatet {firstSign, select, minus {minus } other {}}{firstAmount} millioner svenske kroner i {first} og {lastSign, select, minus {minus } other {}}{lastAmount} millioner i {last}, {share} procent af skat og tilskud.",
    en: "{name}: if nothing is decided the result is {firstSign, select, minus {minus } other {}}{firstAmount} million SEK in {first} and {lastSign, select, minus {minus } other {}}{lastAmount} million in {last}, {share} percent of tax and grants.",
  },
  "cli.outlook.red": {
    sv: "Det första året med underskott är {year}.",
    da: "Det første år med underskud er {year}.",
    en: "The first year with a deficit is {year}.",
  },
  "cli.outlook.black": {
    sv: "Inget år ger underskott.",
    da: "Intet år giver underskud.",
    en: "No year gives a deficit.",
  },
  "cli.outlook.basis": {
    sv: "Löpande priser. Bokslut: publicerat, källa Kolada. Åren framåt: antaget, en framskrivning av antagandena på sidan 2 och ingen prognos. Beräkning på data från Kolada.",
    da: "Løbende priser. Regnskab: offentliggjort, kilde Kolada. Årene frem: antaget, en fremskrivning af antagelserne på side 2 og ikke en prognose. Beregning på data fra Kolada.",
    en: "Current prices. Accounts: published, source Kolada. The years ahead: assumed, a projection of the assumptions on page 2 and not a forecast. Calculation on data from Kolada.",
  },
  "cli.outlook.figures": { sv: "Nyckeltal", da: "Nøgletal", en: "Key figures" },
  "cli.outlook.figure": { sv: "Nyckeltal", da: "Nøgletal", en: "Key figure" },
  "cli.outlook.unit": { sv: "Enhet", da: "Enhed", en: "Unit" },
  "cli.outlook.accounts": { sv: "Bokslut {year}", da: "Regnskab {year}", en: "Accounts {year}" },
  "cli.outlook.projected": {
    sv: "Framskrivning {year}",
    da: "Fremskrivning {year}",
    en: "Projection {year}",
  },
  "cli.outlook.result_share": {
    sv: "Resultat av skatt och bidrag",
    da: "Resultat af skat og tilskud",
    en: "Result of tax and grants",
  },
  "cli.outlook.income": { sv: "Skatt och bidrag", da: "Skat og tilskud", en: "Tax and grants" },
  "cli.outlook.cost": { sv: "Kostnader", da: "Udgifter", en: "Costs" },
  "cli.outlook.balance_result": {
    sv: "Resultat, balanskrav",
    da: "Resultat, balancekrav",
    en: "Balance result",
  },
  "cli.outlook.to_restore": { sv: "Att återställa", da: "Skal genoprettes", en: "To restore" },
  "cli.outlook.investment": { sv: "Investering", da: "Investering", en: "Investment" },
  "cli.outlook.debt": {
    sv: "Kommunens egen skuld",
    da: "Kommunens egen gæld",
    en: "The municipality''s own debt",
  },
  "cli.outlook.own_debt": { sv: "Egen skuld", da: "Egen gæld", en: "Own debt" },
  "cli.outlook.group_debt": {
    sv: "Koncernens skuld",
    da: "Koncernens gæld",
    en: "Debt of the group",
  },
  "cli.outlook.reserve_left": { sv: "Resultatreserv", da: "Resultatreserve", en: "Result reserve" },
  "cli.outlook.persons": { sv: "personer", da: "personer", en: "persons" },
  "cli.outlook.figures.note": {
    sv: "Bokslut publicerat, investeringen härledd ur självfinansieringsgraden; framskrivning antagen. Reservens storlek i bokslutet publiceras inte.",
    da: "Regnskab offentliggjort, investeringen afledt af selvfinansieringsgraden; fremskrivning antaget. Reservens størrelse i regnskabet offentliggøres ikke.",
    en: "Accounts published, investment derived from the self-financing ratio; projection assumed. The reserve in the accounts is not published.",
  },
  "cli.outlook.certain": { sv: "Hur säkert är det?", da: "Hvor sikkert er det?", en: "How certain is it?" },
  "cli.outlook.chance": {
    sv: "I {red} procent av {paths} banor (startvärde {seed}) är resultatet negativt {year}, och i {broken} procent bryts balanskravet något år fram till dess. Skulden är då större än ett års skatt och bidrag i {debt} procent av banorna, och eget kapital negativt i {equity} procent. Skattat; banden är inte kalibrerade, och för skulden har de bakåt varit klart för smala.",
    da: "I {red} procent af {paths} baner (startværdi {seed}) er resultatet negativt i {year}, og i {broken} procent brydes balancekravet i et af årene indtil da. Gælden er da større end ét års skat og tilskud i {debt} procent af banerne, og egenkapitalen negativ i {equity} procent. Skønnet; båndene er ikke kalibreret, og for gælden har de, prøvet bagud, været klart for smalle.",
    en: "In {red} percent of {paths} paths (seed {seed}) the result is negative in {year}, and in {broken} percent the balance requirement is broken in some year until then. Debt is then above one year of tax and grants in {debt} percent of the paths, and equity negative in {equity} percent. Estimated; the bands are not calibrated, and looking back those of debt have been far too narrow.",
  },
  "cli.outlook.no_chance": {
    sv: "Banor räknas för en kommun i taget, inte för alla tillsammans.",
    da: "Baner beregnes for én kommune ad gangen, ikke for alle tilsammen.",
    en: "Paths are computed for one municipality at a time, not for all together.",
  },
  "cli.outlook.chart.result": { sv: "Resultat", da: "Resultat", en: "Result" },
  "cli.outlook.chart.debt": { sv: "Egen skuld", da: "Egen gæld", en: "Own debt" },
  "cli.outlook.chart.equity": { sv: "Eget kapital", da: "Egenkapital", en: "Equity" },
  "cli.outlook.chart.alt": {
    sv: "{title}, kronor per invånare: {value} år {year}, nio banor av tio mellan {low} och {high}.",
    da: "{title}, svenske kroner pr. indbygger: {value} i {year}, ni af ti baner mellem {low} og {high}.",
    en: "{title}, SEK per inhabitant: {value} in {year}, nine paths of ten between {low} and {high}.",
  },
  "cli.outlook.chart.alt_alone": {
    sv: "{title}, kronor per invånare: {value} år {year}.",
    da: "{title}, svenske kroner pr. indbygger: {value} i {year}.",
    en: "{title}, SEK per inhabitant: {value} in {year}.",
  },
  "cli.outlook.prices": { sv: "löpande priser", da: "løbende priser", en: "current prices" },
  "cli.outlook.bands": {
    sv: "Linjen är bokslut och framskrivning. Ljust band: nio banor av tio; mörkare: hälften av banorna; per framskriven invånare.",
    da: "Linjen er regnskab og fremskrivning. Lyst bånd: ni af ti baner; mørkere: halvdelen af banerne; pr. fremskrevet indbygger.",
    en: "The line is accounts and projection. Pale band: nine paths of ten; darker: half of the paths; per projected inhabitant.",
  },
  "cli.outlook.balance": {
    sv: "Hålls balanskravet, och räcker reserven?",
    da: "Holdes balancekravet, og rækker reserven?",
    en: "Is the balance requirement kept, and does the reserve last?",
  },
  "cli.outlook.years": { sv: "År för år", da: "År for år", en: "Year by year" },
  "cli.outlook.red_share": {
    sv: "Minus, % av banorna",
    da: "Minus, % af banerne",
    en: "In the red, % of paths",
  },
  "cli.outlook.years.note": {
    sv: "Miljoner kronor, löpande priser, antaget. Kostnader med avskrivningar. Minus: andel av banorna med negativt resultat, skattat.",
    da: "Millioner svenske kroner, løbende priser, antaget. Udgifter med afskrivninger. Minus: andel af banerne med negativt resultat, skønnet.",
    en: "Million SEK, current prices, assumed. Costs with depreciation. In the red: share of paths with a negative result, estimated.",
  },
  "cli.outlook.assumptions": {
    sv: "Vad vilar det på?",
    da: "Hvad bygger det på?",
    en: "What does it rest on?",
  },
  "cli.outlook.range": { sv: "Rimligt", da: "Rimeligt", en: "Reasonable" },
  "cli.outlook.again": {
    sv: "Modell {model}, data {data}, resultatets avtryck {digest}. Manifestet ligger i dokumentet som manifest.json; barkraft verify räknar om det och jämför.",
    da: "Model {model}, data {data}, resultatets aftryk {digest}. Manifestet ligger i dokumentet som manifest.json; barkraft verify beregner det igen og sammenligner.",
    en: "Model {model}, data {data}, digest of the result {digest}. The manifest is in the document as manifest.json; barkraft verify computes it again and compares.",
  },
  "cli.outlook.foot": {
    sv: "Bärkraft · modell {model} · data {data} · sida {page} av 2",
    da: "Bärkraft · model {model} · data {data} · side {page} af 2",
    en: "Bärkraft · model {model} · data {data} · page {page} of 2",
  },
} as const satisfies Catalogue;
