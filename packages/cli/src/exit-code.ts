/** What the exit code of every command says. */
export const ExitCode = {
  /** Done, nothing to complain about. */
  Fine: 0,
  /** Problems in the content or the input. */
  Problems: 1,
  /** Wrong usage or an internal failure. */
  WrongCall: 2,
} as const;
