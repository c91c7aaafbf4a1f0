import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { restoreTheme } from "./features/site/theme.ts";
import { fetchAhead } from "./features/site/use-figures.ts";
import { readQuery, readSearch } from "./link/search.ts";
import { router } from "./router.tsx";
import "./style/index.css";

restoreTheme();
fetchAhead(readSearch(readQuery(window.location.search)).year);
createRoot(document.getElementById("page")!).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
