import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { Page } from "./features/page/Page.tsx";
import { TroubleBoundary } from "./features/page/TroubleBoundary.tsx";
import { readQuery, readSearch, writeQuery } from "./link/search.ts";

const root = createRootRoute({ validateSearch: readSearch });
const page = createRoute({ getParentRoute: () => root, path: "/", component: GuardedPage });

function GuardedPage() {
  return (
    <TroubleBoundary>
      <Page />
    </TroubleBoundary>
  );
}

export const router = createRouter({
  routeTree: root.addChildren([page]),
  parseSearch: readQuery,
  stringifySearch: writeQuery,
  scrollRestoration: false,
  defaultNotFoundComponent: GuardedPage,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
