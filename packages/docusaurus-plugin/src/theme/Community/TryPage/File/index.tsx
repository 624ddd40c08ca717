import type { TryProps } from '@isco-cop/docusaurus-plugin/props';
import ChooseFile from '@theme/Community/ChooseFile';
import BadRows from '@theme/Community/ChooseFile/BadRows';
import type { ChosenFile } from '@theme/Community/ChooseFile/chosen-file';
import Progress from '@theme/Community/ChooseFile/Progress';
import Notice from '@theme/Community/Notice';
import Coded from '@theme/Community/TryPage/File/Coded';
import Columns from '@theme/Community/TryPage/File/Columns';
import type { FileRequest } from '@theme/Community/TryPage/protocol';
import type { CoderState } from '@theme/Community/TryPage/useCoder';
import { usePage } from '@theme/Community/usePage';
import { useState } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly state: CoderState;
  readonly onAsk: (request: FileRequest) => void;
}

const NOTE =
  'CSV, TSV or one JSON object a line, with a row for each record. Some ten thousand rows are fine here; for more there is isco-cop code, which writes the same.';

/** Codes the records of a file on the reader's machine. */
export default function File({ state: { isReady, file }, onAsk }: Props) {
  const { examples } = usePage<TryProps>();
  const [chosen, setChosen] = useState<ChosenFile>();
  const { columns, progress, coded, problem } = file;
  const choose = (each: ChosenFile) => {
    setChosen(each);
    onAsk({ type: 'open', file: each.content });
  };
  return (
    <>
      <h2 id="file">A file</h2>
      <ChooseFile isReady={isReady} note={NOTE} example={() => exampleFile(examples)} onChoose={choose} />
      {chosen && <h3 className={styles.name}>{chosen.name}</h3>}
      {chosen && columns && (
        <Columns
          key={chosen.name}
          columns={columns}
          isBusy={progress !== undefined}
          onCode={(map) => onAsk({ type: 'code', file: chosen.content, ...map })}
        />
      )}
      {progress && <Progress {...progress} onCancel={() => onAsk({ type: 'cancel' })} />}
      {problem && <Notice>{problem}</Notice>}
      {coded && <BadRows {...coded} fate="could not be coded; they are in the coded file, marked." />}
      {coded && chosen && <Coded coded={coded} name={chosen.name} />}
    </>
  );
}

/** A file with the texts that the page has as examples. */
function exampleFile(examples: readonly string[]): ChosenFile {
  const rows = examples.map((text, at) => `${at + 1},"${text.replaceAll('"', '""')}"`);
  const text = ['id,answer', ...rows].join('\n');
  return { name: 'made-up-example.csv', content: new Blob([text], { type: 'text/csv' }), isExample: true };
}
