/** Imports only point down the house: core ← finance ← sweden ← workbench and web. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: [from, ...allowed], dependencyTypesNot: ["core"] },
});
const packages = (name) => `^packages/${name}/`;

export default {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    only(
      "core-depends-on-nothing",
      "^packages/core/src/",
      [],
      "core is the machinery: no domain, no dependencies",
    ),
    only(
      "finance-depends-on-core",
      "^packages/finance/src/",
      [packages("core")],
      "what countries share knows no country: no files, no network, no libraries",
    ),
    only(
      "sweden-depends-on-core-and-finance",
      "^packages/sweden/src/",
      [packages("core"), packages("finance")],
      "a country pack is pure: no files, no network, no libraries",
    ),
    {
      name: "pure-below-the-workbench",
      comment: "core, finance, sweden and messages run in a browser as they do in Node",
      severity: "error",
      from: { path: "^packages/(core|finance|sweden|messages)/src/" },
      to: { dependencyTypes: ["core"] },
    },
    only(
      "messages-depend-on-formatting-only",
      "^packages/messages/src/",
      ["node_modules/@formatjs/"],
      "the catalogue knows no domain",
    ),
    {
      name: "web-and-workbench-apart",
      severity: "error",
      from: { path: packages("web") },
      to: { path: packages("workbench") },
    },
    {
      name: "workbench-and-web-apart",
      severity: "error",
      from: { path: packages("workbench") },
      to: { path: packages("web") },
    },
    {
      name: "faces-go-through-services",
      comment: "the command line and the API never reach into the store",
      severity: "error",
      from: { path: "^packages/workbench/src/(api|cli)/" },
      to: { path: "^packages/workbench/src/store/" },
    },
    {
      name: "faces-apart",
      comment: "the command line starts the server through its front door only",
      severity: "error",
      from: { path: "^packages/workbench/src/(api|cli)/" },
      to: { path: "^packages/workbench/src/(api|cli)/(?!index)", pathNot: "^packages/workbench/src/$1/" },
    },
    {
      name: "services-know-no-face",
      severity: "error",
      from: { path: "^packages/workbench/src/(services|store|report)/" },
      to: { path: "^packages/workbench/src/(api|cli)/" },
    },
    {
      name: "store-knows-no-service",
      severity: "error",
      from: { path: "^packages/workbench/src/store/" },
      to: { path: "^packages/workbench/src/(services|report)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|coverage)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
