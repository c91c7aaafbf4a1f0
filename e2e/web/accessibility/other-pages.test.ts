import { pages } from "./addresses.ts";
import { everyoneCanUse } from "./every-page.ts";

everyoneCanUse(pages.filter((_, position) => position % 2 === 1));
