import ChooseFile from '@theme/Community/ChooseFile';
import BadRows from '@theme/Community/ChooseFile/BadRows';
import Progress from '@theme/Community/ChooseFile/Progress';
import { crumbs } from '@theme/Community/crumbs';
import Block from '@theme/Community/EvaluatePage/Block';
import Columns from '@theme/Community/EvaluatePage/Columns';
import type { Choices } from '@theme/Community/EvaluatePage/choices';
import { exampleFile } from '@theme/Community/EvaluatePage/example';
import Report from '@theme/Community/EvaluatePage/Report';
import { useEvaluation } from '@theme/Community/EvaluatePage/useEvaluation';
import Notice from '@theme/Community/Notice';
import Page from '@theme/Community/Page';
import { useState } from 'react';
import styles from './styles.module.css';

const LEAD =
  'How well were your records coded? Take a file with true codes and given codes: accuracy at every digit, what a threshold would do, where codes go wrong, and the numbers as entries to share. The file stays on your machine.';

const NOTE =
  'CSV, TSV or one JSON object a line, with a row for each record: its true code and the code it was given; a score, a second coder and weights if there are any.';

/** Evaluates coded records in the browser; nothing is sent anywhere. */
export default function EvaluatePage() {
  const [{ isReady, file, table, progress, results, files, problem }, actions] = useEvaluation();
  const [digits, setDigits] = useState<number>();
  const [point, setPoint] = useState<number>();
  const [before, setBefore] = useState<Choices>();
  const levels = results?.evaluation.levels ?? [];
  const level = levels.find((each) => each.digits === digits) ?? levels.at(-1);
  const chosen = Math.min(point ?? middle(level?.curve.length), (level?.curve.length ?? 1) - 1);
  // Entries are written at the deepest level, where the same threshold keeps another share.
  const threshold = point === undefined ? undefined : level?.curve[chosen]?.threshold;
  const operating = levels
    .at(-1)
    ?.curve.findLast((each) => threshold !== undefined && each.threshold >= threshold);
  return (
    <Page title="Evaluate" description={LEAD} lead={LEAD} breadcrumbs={crumbs({ label: 'Evaluate' })}>
      <ChooseFile
        isReady={isReady}
        note={NOTE}
        example={exampleFile}
        onChoose={(each) => {
          setDigits(undefined);
          setPoint(undefined);
          actions.choose(each);
        }}
      />
      <noscript>
        <p>Evaluating needs JavaScript. On the command line, isco-cop evaluate does the same.</p>
      </noscript>
      {file && (
        <h2 id="file" className={styles.file}>
          {file.name}
          {file.isExample && <span className={styles.example}>made up, says nothing about any office</span>}
        </h2>
      )}
      {table && (
        <Columns
          key={file?.name}
          table={table}
          before={before}
          isBusy={progress !== undefined}
          onEvaluate={(map, asked, choices) => {
            setBefore(choices);
            actions.evaluate(map, asked);
          }}
        />
      )}
      {progress && <Progress {...progress} onCancel={actions.cancel} />}
      {problem && <Notice>{problem}</Notice>}
      {results && <BadRows {...results} fate="are left out of everything below." />}
      {results && !level && <Notice>No true code has as many digits as were asked for.</Notice>}
      {results && level && (
        <>
          <Report results={results} level={level} onLevel={setDigits} chosen={chosen} onChoose={setPoint} />
          <h2 id="entries">As entries to share</h2>
          <Block files={files} threshold={operating} onWrite={actions.write} />
        </>
      )}
    </Page>
  );
}

function middle(length = 0): number {
  return Math.floor(length / 2);
}
