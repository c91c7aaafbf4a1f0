import { writeOrCheck } from "../../packages/core/build/write-or-check.ts";
import { accuracyPage } from "./accuracy.ts";
import { disabilityPage } from "./disability-alignment.ts";
import { grantPage } from "./grant.ts";
import { needModelPage } from "./need-model.ts";
import { parametersPage, quantitiesPage } from "./reference.ts";
import { uncertaintyPage } from "./uncertainty.ts";

const page = (name: string) => new URL(`../${name}`, import.meta.url);

await writeOrCheck([
  { url: page("accuracy.md"), text: await accuracyPage() },
  { url: page("disability-equalisation.md"), text: await disabilityPage() },
  { url: page("grant-through-the-system.md"), text: await grantPage() },
  { url: page("need-model.md"), text: await needModelPage() },
  { url: page("reference/parameters.md"), text: parametersPage() },
  { url: page("reference/quantities.md"), text: quantitiesPage() },
  { url: page("uncertainty.md"), text: await uncertaintyPage() },
]);
