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

/** What each page shows, fetched when it is opened. */
const components: Readonly<Record<PageKey, RouteComponent>> = {
  front: lazyRouteComponent(() => import("./features/page/Reading.tsx"), "Reading"),
  municipality: lazyRouteComponent(
    () => import("./features/municipality/MunicipalityPage.tsx"),
    "MunicipalityPage",
  ),
  workshop: lazyRouteComponent(() => import("./features/workshop/WorkshopPage.tsx"), "WorkshopPage"),
  compare: lazyRouteComponent(() => import("./features/compare/ComparePage.tsx"), "ComparePage"),
  grant: lazyRouteComponent(() => import("./features/grant/GrantPage.tsx"), "GrantPage"),
  accuracy: lazyRouteComponent(() => import("./features/accuracy/AccuracyPage.tsx"), "AccuracyPage"),
  method: lazyRouteComponent(() => import("./features/method/MethodPage.tsx"), "MethodPage"),
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
