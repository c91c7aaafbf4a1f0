import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { restoreTheme } from "./features/site/theme.ts";
import { router } from "./router.tsx";
import "./style/index.css";

restoreTheme();
createRoot(document.getElementById("page")!).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
