import { vocabularies } from '@isco-cop/data/vocabulary';
import type { LikeMineCaseProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import NotStated from '@theme/Community/NotStated';
import Scroller from '@theme/Community/Scroller';
import Values from '@theme/Community/Values';
import type { ReactNode } from 'react';

/** What each case states of the same questions: the data behind the matches, and a page without JavaScript. */
export default function Stated({ cases }: { readonly cases: readonly LikeMineCaseProps[] }) {
  const columns = [
    'Case',
    'Task',
    'Data source',
    'Texts come',
    'Language',
    'Records',
    'Coded examples',
    'Classification',
    'Digits',
  ];
  return (
    <section aria-labelledby="stated">
      <h2 id="stated">What the cases state</h2>
      <Scroller label="Table of what the cases state">
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.map(({ title, path, subject, classification, facts }) => (
              <tr key={facts.id}>
                <th scope="row">
                  <Link to={{ label: `${subject.label}: ${title}`, path }} />
                </th>
                <td>{vocabularies.task[facts.task][0]}</td>
                <td>
                  {stated(facts.dataSources.map((each) => vocabularies.programmeKind[each][0]).join(', '))}
                </td>
                <td>
                  {stated(
                    facts.collectionModes.map((each) => vocabularies.collectionMode[each][0]).join(', '),
                  )}
                </td>
                <td>{stated(facts.languages.map(({ label }) => label).join(', '))}</td>
                <td>
                  {stated(
                    facts.records && <Link to={{ label: facts.records.text, path: facts.records.path }} />,
                  )}
                </td>
                <td>
                  {stated(
                    facts.examples && <Link to={{ label: facts.examples.text, path: facts.examples.path }} />,
                  )}
                </td>
                <td>
                  <Values {...classification} />
                </td>
                <td>{stated(facts.digits)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

function stated(value: ReactNode): ReactNode {
  return value || <NotStated />;
}
