import { type FormProblem, isMissing, pathKey, type ValuePath } from '@isco-cop/docusaurus-plugin/form';
import { useForm } from '@theme/Community/ContributePage/useForm';

/** The problems to show at a field: nothing is called missing before the contributor has been there. */
export function useProblems(path: ValuePath): FormProblem[] {
  const { entry, problems, isVisited } = useForm();
  const key = pathKey(path);
  const isSeen = isVisited(entry.key, key);
  return problems.filter(
    (each) => each.entry === entry.key && each.field === key && (isSeen || !isMissing(each)),
  );
}
