import { addWords } from "@barkraft/messages/web";
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from "@tanstack/react-router";
import { Frame } from "./features/site/Frame.tsx";
import { NotFound } from "./features/site/NotFound.tsx";
import { Trouble, TroubleBoundary } from "./features/site/TroubleBoundary.tsx";
import { readQuery, readSearch, writeQuery } from "./link/search.ts";
import { type PageKey, pages } from "./pages.ts";

/** What each page shows, fetched with what it says when it is opened. */
const components: Readonly<Record<PageKey, RouteComponent>> = {
  front: lazyRouteComponent(() => import("./features/page/Reading.tsx"), "Reading"),
  municipality: lazyRouteComponent(
    spoken(
      () => import("./features/municipality/MunicipalityPage.tsx"),
      async () => (await import("@barkraft/messages/pages/municipality")).municipality,
    ),
    "MunicipalityPage",
  ),
  workshop: lazyRouteComponent(
    spoken(
      () => import("./features/workshop/WorkshopPage.tsx"),
      async () => (await import("@barkraft/messages/pages/workshop")).workshop,
    ),
    "WorkshopPage",
  ),
  compare: lazyRouteComponent(
    spoken(
      () => import("./features/compare/ComparePage.tsx"),
      async () => (await import("@barkraft/messages/pages/compare")).compare,
    ),
    "ComparePage",
  ),
  grant: lazyRouteComponent(
    spoken(
      () => import("./features/grant/GrantPage.tsx"),
      async () => (await import("@barkraft/messages/pages/grant")).grant,
    ),
    "GrantPage",
  ),
  supportNeeded: lazyRouteComponent(
    spoken(
      () => import("./features/support-needed/SupportNeededPage.tsx"),
      async () => (await import("@barkraft/messages/pages/support-needed")).supportNeeded,
    ),
    "SupportNeededPage",
  ),
  stateFrame: lazyRouteComponent(
    spoken(
      () => import("./features/state-frame/StateFramePage.tsx"),
      async () => (await import("@barkraft/messages/pages/state-frame")).stateFrame,
    ),
    "StateFramePage",
  ),
  keys: lazyRouteComponent(
    spoken(
      () => import("./features/keys/KeysPage.tsx"),
      async () => (await import("@barkraft/messages/pages/keys")).keys,
    ),
    "KeysPage",
  ),
  yearsAhead: lazyRouteComponent(
    spoken(
      () => import("./features/years-ahead/YearsAheadPage.tsx"),
      async () => (await import("@barkraft/messages/pages/years-ahead")).yearsAhead,
    ),
    "YearsAheadPage",
  ),
  stress: lazyRouteComponent(
    spoken(
      () => import("./features/stress/StressPage.tsx"),
      async () => (await import("@barkraft/messages/pages/stress")).stress,
    ),
    "StressPage",
  ),
  targetedGrants: lazyRouteComponent(
    spoken(
      () => import("./features/targeted-grants/TargetedGrantsPage.tsx"),
      async () => (await import("@barkraft/messages/pages/targeted-grants")).targetedGrants,
    ),
    "TargetedGrantsPage",
  ),
  investment: lazyRouteComponent(
    spoken(
      () => import("./features/investment/InvestmentPage.tsx"),
      async () => (await import("@barkraft/messages/pages/investment")).investment,
    ),
    "InvestmentPage",
  ),
  packages: lazyRouteComponent(
    spoken(
      () => import("./features/packages/PackagesPage.tsx"),
      async () => (await import("@barkraft/messages/pages/packages")).packages,
    ),
    "PackagesPage",
  ),
  accuracy: lazyRouteComponent(
    spoken(
      () => import("./features/accuracy/AccuracyPage.tsx"),
      async () => (await import("@barkraft/messages/pages/accuracy")).accuracy,
    ),
    "AccuracyPage",
  ),
  reimbursement: lazyRouteComponent(
    spoken(
      () => import("./features/reimbursement/ReimbursementPage.tsx"),
      async () => (await import("@barkraft/messages/pages/reimbursement")).reimbursement,
    ),
    "ReimbursementPage",
  ),
  planning: lazyRouteComponent(
    spoken(
      () => import("./features/planning/PlanningPage.tsx"),
      async () => (await import("@barkraft/messages/pages/planning")).planning,
    ),
    "PlanningPage",
  ),
  digital: lazyRouteComponent(
    spoken(
      () => import("./features/digital/DigitalPage.tsx"),
      async () => (await import("@barkraft/messages/pages/digital")).digital,
    ),
    "DigitalPage",
  ),
  sector: lazyRouteComponent(
    spoken(
      () => import("./features/sector/SectorPage.tsx"),
      async () => (await import("@barkraft/messages/pages/sector")).sector,
    ),
    "SectorPage",
  ),
  method: lazyRouteComponent(
    spoken(
      () => import("./features/method/MethodPage.tsx"),
      async () => (await import("@barkraft/messages/pages/method")).method,
    ),
    "MethodPage",
  ),
};

const root = createRootRoute({
  validateSearch: readSearch,
  component: () => (
    <TroubleBoundary>
      <Frame />
    </TroubleBoundary>
  ),
});

const routes = pages.map(({ key, path }) =>
  createRoute({ getParentRoute: () => root, path, component: components[key] }),
);

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch: readQuery,
  stringifySearch: writeQuery,
  scrollRestoration: false,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: ({ error }) => <Trouble error={error} />,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

/** A page that is not shown before its words are there. */
function spoken<Page>(
  page: () => Promise<Page>,
  words: () => Promise<Parameters<typeof addWords>[0]>,
): () => Promise<Page> {
  return async () => {
    const [opened, said] = await Promise.all([page(), words()]);
    addWords(said);
    return opened;
  };
}
