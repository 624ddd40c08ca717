import { Component, type ReactNode } from 'react';

interface Props {
  /** The children are tried again whenever this changes. */
  readonly watched: unknown;
  readonly children: ReactNode;
}

/** Shows its children, or a sentence where half an entry is not enough to show; the form goes on in either case. */
export default class Forgiving extends Component<
  Props,
  { readonly failedFor?: unknown; readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.watched !== this.props.watched) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? (
      <p>The page shows here as soon as the answers make one.</p>
    ) : (
      this.props.children
    );
  }
}
