import type { Catalogue } from "../../catalogue.ts";

/** Acts by their titles, on the pages that show the law. */
export const acts = {
  "web.act.SFS 2004:773": {
    sv: "Lag (2004:773) om kommunalekonomisk utjämning",
    da: "Lov (2004:773) om kommunal udligning",
    en: "Act (2004:773) on municipal equalisation",
  },
  "web.act.SFS 2004:881": {
    sv: "Förordning (2004:881) om kommunalekonomisk utjämning",
    da: "Forordning (2004:881) om kommunal udligning",
    en: "Regulation (2004:881) on municipal equalisation",
  },
  "web.act.SFS 2008:342": {
    sv: "Lag (2008:342) om utjämning av kostnader för stöd och service till vissa funktionshindrade",
    da: "Lov (2008:342) om udligning af udgifter til støtte og service til visse personer med handicap",
    en: "Act (2008:342) on equalisation of costs for support and service to persons with certain disabilities",
  },
  "web.act.SFS 2008:776": {
    sv: "Förordning (2008:776) om utjämning av kostnader för stöd och service till vissa funktionshindrade",
    da: "Forordning (2008:776) om udligning af udgifter til støtte og service til visse personer med handicap",
    en: "Regulation (2008:776) on equalisation of costs for support and service to persons with certain disabilities",
  },
  "web.act.SFS 1965:269": {
    sv: "Lag (1965:269) om kommuns utdebitering av skatt",
    da: "Lov (1965:269) om kommuners skatteudskrivning",
    en: "Act (1965:269) on the levying of municipal tax",
  },
  "web.act.SFS 2017:725": {
    sv: "Kommunallag (2017:725)",
    da: "Kommunallov (2017:725)",
    en: "Local Government Act (2017:725)",
  },
  "web.act.SFS 2018:597": {
    sv: "Lag (2018:597) om kommunal bokföring och redovisning",
    da: "Lov (2018:597) om kommunal bogføring og regnskab",
    en: "Act (2018:597) on municipal accounting",
  },
} as const satisfies Catalogue;
