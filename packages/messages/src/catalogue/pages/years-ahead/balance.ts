import type { Catalogue } from "../../../catalogue.ts";
import { balanceOutlookWords } from "../../shared/balance-outlook.ts";
import { prefixed } from "../../shared/prefixed.ts";

/** The balance requirement and the result reserve. */
export const balance = {
  ...prefixed("web.years-ahead.", balanceOutlookWords),
  "web.years-ahead.balance": {
    sv: "Hålls balanskravet?",
    da: "Holdes balancekravet?",
    en: "Is the balance requirement kept?",
  },
  "web.years-ahead.balance.caption": {
    sv: "Balanskrav och resultatreserv, miljoner kronor, löpande priser",
    da: "Balancekrav og resultatreserve, millioner svenske kroner, løbende priser",
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
