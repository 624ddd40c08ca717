/** Ends of clauses in definitions and lists of tasks; `(a)` and bullets begin one. */
const ENDS = /[.;:•\n]+|\\n|\(\w\)|\s[-–]\s/;
/** Which words begin a definition and say nothing: "Bakers make …" says what is made, "Tasks include" does not. */
const EMPTY =
  /^(?:tasks?|duties|tareas|tâches|tarefas|they|these|workers in this|examples?|ejemplos?|exemples?|exemplos?|notes?|excluded|included)\b/i;
const SHORTEST = 2;
const LONGEST = 12;

/** What a definition or a list of tasks says one does, clause by clause, as short as an answer. */
export function clausesOf(text: string): string[] {
  return text
    .split(ENDS)
    .map((clause) => clause.trim().replace(/\s+/g, ' '))
    .filter((clause) => clause !== '' && !EMPTY.test(clause))
    .map((clause) => clause.split(' ').slice(0, LONGEST))
    .filter(({ length }) => length >= SHORTEST)
    .map((words) => words.join(' '));
}
