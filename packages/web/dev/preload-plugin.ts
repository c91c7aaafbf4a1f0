import type { Plugin } from "vite";

/** Names the front page's chunks in the document, so that they come with the first script and not after it. */
export function preloadPlugin(): Plugin {
  return {
    name: "barkraft-preload",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((each) => each.type === "chunk");
        const front = chunks.find(({ facadeModuleId }) =>
          facadeModuleId?.endsWith("/features/page/Reading.tsx"),
        );
        if (!front) throw new Error("the front page has no chunk of its own");
        const wanted = [front.fileName, ...front.imports].filter((file) => !html.includes(file));
        return wanted.map((file) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
          injectTo: "head",
        }));
      },
    },
  };
}
