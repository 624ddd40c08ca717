/**
 * Reference coders for occupations and other classifications: they learn from coded titles and offer codes with
 * scores and reasons. Nothing here reads files or uses a network, so it runs in Node and in a browser's worker.
 *
 * @packageDocumentation
 */
export type { Server } from './adapters/ask-server.ts';
export { type LanguageModelOptions, languageModelCoder } from './adapters/language-model.ts';
export { RemoteCoderError, type RemoteFailure } from './adapters/remote-error.ts';
export { type Embedder, learnEmbeddings, openEmbeddings } from './adapters/sentence-embeddings.ts';
export { type Advice, type AdviceOptions, advise, type Suggestion } from './assist/advise.ts';
export { type Confidence, type ConfidenceBand, confidenceBands, confidenceOf } from './assist/confidence.ts';
export { GroupTree, type NamedGroup, type TitledGroup } from './assist/group-tree.ts';
export type { Question, QuestionOption } from './assist/question.ts';
export { isotonicCalibration } from './calibration/isotonic.ts';
export {
  type RoutingPoint,
  routingCurve,
  type SafeCode,
  safeCode,
  thresholdForError,
  thresholdForWorkload,
} from './calibration/routing.ts';
export { scoreInterval } from './calibration/score-interval.ts';
export { type Routed, route, type WorkItem } from './calibration/work-list.ts';
export { CODER_IDS, CODERS, type CoderId, type CoderKind } from './coders/catalogue.ts';
export type { Candidate, Coder, CodingRecord, Example, Reason, RemoteCoder } from './coders/coder.ts';
export type { Member } from './coders/ensemble.ts';
export type {
  Learned,
  Learning,
  Method,
  Query,
  Scorer,
  Surroundings,
  TrainingOptions,
} from './coders/method.ts';
export type { AnalysedExample, TrainingSet } from './coders/training-set.ts';
export type { Features } from './features/features.ts';
export type { Vector } from './features/vector.ts';
export type { Vectorizer, Vocabulary } from './features/vocabulary.ts';
export {
  type LikeTitle,
  type MetTitle,
  type Proposal,
  type ProposedCluster,
  type ProposeOptions,
  proposeChanges,
} from './maintenance/propose-changes.ts';
export { judgeMapping, type MappingJudgement, type Share } from './mapping/judge-mapping.ts';
export { type CodedTitle, type Mapping, type MappingOptions, mapCodes } from './mapping/map-codes.ts';
export { type CodePair, type Relation, relationsOf } from './mapping/relation.ts';
export type { ModelData, ModelInfo, Validation } from './model/model-data.ts';
export { MODEL_VERSION, ModelFileError, readModel, writeModel } from './model/model-file.ts';
export { type OpenOptions, openModel } from './model/open-model.ts';
export { type TrainOptions, train } from './model/train.ts';
export { type StratifiedExample, type StratumAccuracy, validateByStratum } from './quality/by-stratum.ts';
export { type Counts, jensenShannon, stabilityIndex } from './quality/distributions.ts';
export { Draw } from './quality/draw.ts';
export { type Divergence, type Drift, driftBetween, Period, type PeriodRecord } from './quality/drift.ts';
export { type Allocation, type PlannedStratum, type Stratum, samplePlan } from './quality/sample-plan.ts';
export { CONFIDENCE, type SampleAim, sampleSize } from './quality/sample-size.ts';
export { LIST_FORMATS } from './readers/formats.ts';
export type { Cell, Complaint, ListEntry, ListFormat, ListGroup, RowOfList } from './readers/list-format.ts';
export { type ReadList, readList } from './readers/read-list.ts';
export { ListError, type ListProblem, type Sheet, type SheetRow } from './readers/sheet.ts';
export { RECIPES } from './recipes/catalogue.ts';
export type {
  CodingRecipe,
  LearnedRecipe,
  Limit,
  MaintenanceRecipe,
  MappingRecipe,
  Material,
  Recipe,
  RecipeBase,
  RecipeStage,
  Settled,
} from './recipes/recipe.ts';
export { type SyntheticTitle, syntheticTitles } from './synthesis/synthetic-titles.ts';
export { type Analysis, analyse, LONGEST_TITLE, titleKey } from './text/analyse.ts';
export { fold } from './text/fold.ts';
export { oneGender } from './text/gender.ts';
export { guessLanguage, LANGUAGES, type Language } from './text/language.ts';
export { type NaturalTitle, naturalOrder } from './text/natural-order.ts';
export { namesNoOccupation } from './text/no-occupation.ts';
