export { type ExpiryAnswer, grantExpiry } from "./expiry.ts";
export { grantFigures } from "./figures.ts";
export { type FoldAnswer, foldTargetedGrants } from "./fold.ts";
export { checkFold, type FoldDocument, foldKeys, foldSchema, readFoldFile } from "./fold-document.ts";
export { grantSeries, type RegisterAnswer, registerRows, type SeriesAnswer } from "./register.ts";
export { emptyReview, type ReviewAnswer, reviewGrant } from "./review.ts";
export { readReviewFile, shippedReviews } from "./review-file.ts";
