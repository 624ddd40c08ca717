/** What went wrong on the other side. */
export type RemoteFailure =
  | 'unreachable'
  | 'timeout'
  | 'too many requests'
  | 'refused'
  | 'no answer'
  | 'not a candidate';

/** A server or a model of the user's did not do what was asked; the message is for the user and holds no key. */
export class RemoteCoderError extends Error {
  override readonly name = 'RemoteCoderError';

  constructor(
    readonly failure: RemoteFailure,
    message: string,
  ) {
    super(message);
  }
}
