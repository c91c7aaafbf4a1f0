import type { Catalogue } from "../../../catalogue.ts";

/** The balance requirement and the result reserve. */
export const balance = {
  "web.years-ahead.balance": {
    sv: "Hålls balanskravet?",
    da: "Holdes balancekravet?",
    en: "Is the balance requirement kept?",
  },
  "web.years-ahead.balance.nation": {
    sv: "{year} har {count} av {of} kommuner ett underskott som inte återställts inom tre år.",
    da: "I {year} har {count} af {of} kommuner et underskud, der ikke er genoprettet inden for tre år.",
    en: "In {year} {count} of {of} municipalities have a deficit that was not restored within three years.",
  },
  "web.years-ahead.balance.kept": {
    sv: "Ja: balanskravsresultatet är positivt alla år.",
    da: "Ja: balancekravsresultatet er positivt alle år.",
    en: "Yes: the balance-requirement result is positive every year.",
  },
  "web.years-ahead.balance.deficits": {
    sv: "Det är negativt {count, plural, one {ett år} other {# år}}, men hinner återställas inom tre år.",
    da: "Det er negativt {count, plural, one {ét år} other {# år}}, men når at blive genoprettet inden for tre år.",
    en: "It is negative in {count, plural, one {one year} other {# years}} but is restored within three years.",
  },
  "web.years-ahead.balance.broken": {
    sv: "Nej: ett underskott är inte återställt inom tre år, första gången {year}.",
    da: "Nej: et underskud er ikke genoprettet inden for tre år, første gang {year}.",
    en: "No: a deficit is not restored within three years, the first time in {year}.",
  },
  "web.years-ahead.balance.caption": {
    sv: "Balanskrav och resultatreserv, miljoner kronor, löpande priser",
    da: "Balancekrav og resultatreserve, millioner kroner, løbende priser",
    en: "Balance requirement and result reserve, million SEK, current prices",
  },
  "web.years-ahead.balance.note": {
    sv: "Kommunallagen 11 kap. 12–14 §§. Så mycket som lagen medger avsätts, och reserven täcker ett underskott så långt den räcker. Balanskravsjusteringar är okända och räknas som noll. För alla kommuner tillsammans är raderna summor.",
    da: "Kommunallagen kap. 11, §§ 12–14. Så meget som loven tillader, henlægges, og reserven dækker et underskud, så langt den rækker. Balancekravsjusteringer er ukendte og regnes som nul. For alle kommuner tilsammen er rækkerne summer.",
    en: "Local Government Act, chapter 11, sections 12–14. As much as the law lets is set aside, and the reserve covers a deficit as far as it goes. Balance-requirement adjustments are unknown and counted as none. For all municipalities together the rows are sums.",
  },
  "web.years-ahead.reserve-left": { sv: "Reserv", da: "Reserve", en: "Reserve" },
  "web.years-ahead.set_aside": { sv: "Avsätts", da: "Henlægges", en: "Set aside" },
  "web.years-ahead.reserve_used": { sv: "Ur reserven", da: "Fra reserven", en: "Out of the reserve" },
  "web.years-ahead.balance_result": {
    sv: "Balanskravsresultat",
    da: "Balancekravsresultat",
    en: "Balance-requirement result",
  },
  "web.years-ahead.to_restore": { sv: "Att återställa", da: "Skal genoprettes", en: "To restore" },
  "web.years-ahead.overdue": { sv: "Därav försenat", da: "Heraf overskredet", en: "Of which overdue" },
} as const satisfies Catalogue;
