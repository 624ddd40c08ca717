import type { QuestionOption, Suggestion } from '@isco-cop/coding';
import type { TryProps } from '@isco-cop/docusaurus-plugin/props';
import { useCombobox } from '@theme/Community/Search/useCombobox';
import type { FileRequest } from '@theme/Community/TryPage/protocol';
import { type CoderState, useCoder } from '@theme/Community/TryPage/useCoder';
import { usePage } from '@theme/Community/usePage';
import { type KeyboardEvent, useRef, useState } from 'react';

/** A record that is being coded, and what can be done with it. */
export interface Assistance {
  readonly state: CoderState;
  /** What stands in the fields, in their order; the first is what is coded. */
  readonly texts: readonly string[];
  /** The language that was chosen; undefined while it is guessed. */
  readonly language: string | undefined;
  readonly least: number;
  readonly suggestions: readonly Suggestion[];
  /** Number of the suggestion that the keys have reached. */
  readonly active: number;
  /** What was copied last, in words. */
  readonly copied: string;
  /** The options of an answered question that do not hold. */
  readonly ruledOut: readonly string[];
  readonly onKeyDown: (event: KeyboardEvent) => void;
  write(field: number, text: string): void;
  speak(language: string | undefined): void;
  require(least: number): void;
  activate(suggestion: number): void;
  copy(suggestion: number): void;
  /** Asks the worker for something to be done with a file. */
  ask(request: FileRequest): void;
  /** Takes an option of the question; without one, takes the answer back. */
  answer(options: readonly QuestionOption[], chosen?: QuestionOption): void;
}

/** Sure enough to code to a digit, where nobody says how sure. */
const LEAST = 0.8;
/** Fewer characters say nothing. */
const SHORTEST = 2;

/** Keeps the record, asks the worker about it and follows the keys. Nothing of it stands in the address. */
export function useAssistance(): Assistance {
  const { fields } = usePage<TryProps>();
  const [texts, setTexts] = useState<readonly string[]>(() => fields.map(() => ''));
  const [language, setLanguage] = useState<string>();
  const [least, setLeast] = useState(LEAST);
  const [ruledOut, setRuledOut] = useState<readonly string[]>([]);
  const [copied, setCopied] = useState('');
  const field = useRef<EventTarget>(null);
  const [title = '', ...others] = texts;
  const record = { title, texts: others };
  const [state, ask] = useCoder(
    title.trim().length < SHORTEST ? undefined : { record, language, least, ruledOut },
  );
  const suggestions = state.advice?.suggestions ?? [];
  const combobox = useCombobox({
    subject: texts.join('\n'),
    keys: suggestions.map(({ code }) => code),
    first: 0,
    choose: (suggestion) => copy(suggestion),
  });

  function write(at: number, text: string) {
    setTexts((before) => before.map((each, other) => (other === at ? text : each)));
    setRuledOut([]);
    setCopied('');
  }

  function copy(at: number) {
    const { code, title: name } = suggestions[at] as Suggestion;
    // The next record can be written over this one at once.
    if (field.current instanceof HTMLInputElement) field.current.select();
    navigator.clipboard.writeText(code).then(
      () => setCopied(`Copied ${code}, ${name}.`),
      () => setCopied(`Copying is not allowed here; the code is ${code}.`),
    );
  }

  return {
    state,
    texts,
    language,
    least,
    suggestions,
    active: combobox.active,
    copied,
    ruledOut,
    onKeyDown(event) {
      field.current = event.currentTarget;
      // Home and End belong to what is written.
      if (event.key === 'Escape') for (const at of fields.keys()) write(at, '');
      else if (event.key !== 'Home' && event.key !== 'End') combobox.onKeyDown(event);
    },
    write,
    speak: setLanguage,
    require: setLeast,
    activate: combobox.activate,
    copy,
    ask,
    answer(options, chosen) {
      const others = options.filter(({ code }) => code !== chosen?.code).map(({ code }) => code);
      setRuledOut(chosen ? [...ruledOut, ...others] : []);
    },
  };
}
