import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { Page } from "./features/page/Page.tsx";
import { readQuery, readSearch, writeQuery } from "./link/search.ts";

const root = createRootRoute({ validateSearch: readSearch });
const page = createRoute({ getParentRoute: () => root, path: "/", component: Page });

export const router = createRouter({
  routeTree: root.addChildren([page]),
  parseSearch: readQuery,
  stringifySearch: writeQuery,
  scrollRestoration: false,
  defaultNotFoundComponent: Page,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
