export { defaultLimits, type ReadLimits } from './limits.js';
export { readSource } from './read-source.js';
export { SourceError, type SourceErrorCode } from './source-error.js';
export type { OriginMap, PagePlace, ParagraphPlace, SourceFile, SourceProblem, SourceText } from './source.js';
