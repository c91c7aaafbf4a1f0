import { useNavigate } from "@tanstack/react-router";
import type { PageSearch } from "../../link/search.ts";
import { FindPlace } from "../find/FindPlace.tsx";

/** "Which municipality?", leading to its page. */
export function FindMunicipality() {
  const navigate = useNavigate();
  return (
    <FindPlace
      levels={["municipality"]}
      onChoose={({ code }) =>
        void navigate({
          to: "/municipality/$code",
          params: { code },
          search: (before: PageSearch) => ({ ...before, explain: undefined }),
        })
      }
    />
  );
}
