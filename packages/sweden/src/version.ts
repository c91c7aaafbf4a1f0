/** Version of the law as computed here; raised whenever a formula or a parameter changes a figure. */
export const modelVersion = "se-0.2.0";
