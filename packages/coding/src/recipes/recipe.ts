import { type RoutingPoint, thresholdForError, thresholdForWorkload } from '../calibration/routing.ts';
import type { CoderId } from '../coders/catalogue.ts';
import type { Candidate, CodingRecord, Example } from '../coders/coder.ts';
import type { ModelData } from '../model/model-data.ts';
import type { StratifiedExample, StratumAccuracy } from '../quality/by-stratum.ts';

/** A stage of the methodology's pipeline, by its id there; what the recipe does in it stands with the methodology. */
export interface RecipeStage {
  readonly id: string;
  /** Where records come from, what settles them, where those go that it leaves, or the result: as the actors of a pipeline. */
  readonly actor: 'source' | 'machine' | 'person' | 'outcome';
}

/**
 * A small implementation of ours that follows the published approach of an office. It is not the office's system, and
 * what it measures is no figure of the office's.
 */
export interface RecipeBase {
  /** The id of the methodology that it follows. */
  readonly id: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** The stages of the pipeline that it has, in order. */
  readonly stages: readonly RecipeStage[];
}

/** What a recipe can learn from. */
export interface Material {
  /** Coded titles; a recipe that validates by stratum looks at the strata. */
  readonly examples: readonly StratifiedExample[];
  /** The groups of the classification: their titles, and what else is said of them as texts. */
  readonly groups: readonly Example[];
  /** Trains a coder, or takes one that was trained on the same examples before. */
  readonly train: (examples: readonly Example[], coder: CoderId) => ModelData;
}

/** From which score on a code is taken without a person. */
export type Limit =
  | { readonly kind: 'score'; readonly least: number }
  | { readonly kind: 'error'; readonly most: number; readonly sure: boolean }
  | { readonly kind: 'workload'; readonly most: number };

/** A record after the recipe: which stage has settled it, and how. */
export interface Settled {
  /** Id of the stage. */
  readonly stage: string;
  /** The code that is taken; left out where a person decides. */
  readonly code?: string;
  readonly score?: number;
  /** Suggestions, the best first. */
  readonly candidates: readonly Candidate[];
}

/** What a coding recipe has made of its material. */
export interface LearnedRecipe {
  readonly model: ModelData;
  /** What thresholds would do, found on examples that were kept back. */
  readonly curve: readonly RoutingPoint[];
  /** The threshold in use; above 1 where no score keeps to the limit, so that a person decides on everything. */
  readonly threshold: number;
  /** How right its codes are in each stratum, where it validates by stratum. */
  readonly strata?: readonly StratumAccuracy[];
  /** Settles what needs no model; the model is asked about the rest. */
  readonly before?: (record: CodingRecord) => Settled | undefined;
  /** Settles a record by what the model offers. */
  readonly settle: (candidates: readonly Candidate[]) => Settled;
}

/** A recipe that codes records one by one. */
export interface CodingRecipe extends RecipeBase {
  readonly kind: 'coding';
  /** Who writes what is coded: persons of their own job, or employers, in several fields. */
  readonly writtenBy: 'persons' | 'employers';
  /** The limit where the user sets none. */
  readonly limit: Limit;
  readonly learn: (material: Material, limit: Limit) => LearnedRecipe;
}

/** A recipe that maps the codes of one classification to those of another, by {@link mapCodes}. */
export interface MappingRecipe extends RecipeBase {
  readonly kind: 'mapping';
}

/** A recipe that proposes changes of a classification, by {@link proposeChanges}. */
export interface MaintenanceRecipe extends RecipeBase {
  readonly kind: 'maintenance';
}

/** Any recipe. */
export type Recipe = CodingRecipe | MappingRecipe | MaintenanceRecipe;

/** No score reaches it. */
const NEVER = 2;

/** The threshold that keeps to a limit, by the curve of a model. */
export function thresholdFor(curve: readonly RoutingPoint[], limit: Limit): number {
  if (limit.kind === 'score') return limit.least;
  const point =
    limit.kind === 'error'
      ? thresholdForError(curve, limit.most, { sure: limit.sure })
      : thresholdForWorkload(curve, limit.most);
  return point?.threshold ?? NEVER;
}

/** Settles by the score of the first candidate: `taken` from the threshold on, else `left` for a person or other method. */
export function byThreshold(threshold: number, taken: string, left: string): LearnedRecipe['settle'] {
  return (candidates) => {
    const [best] = candidates;
    return best && best.score >= threshold
      ? { stage: taken, code: best.code, score: best.score, candidates }
      : { stage: left, candidates };
  };
}

/** How many characters the longest code of a model has. */
export function digitsOf({ codes }: ModelData): number {
  return codes.reduce((most, { length }) => Math.max(most, length), 0);
}
