import type { StageProps } from '@isco-cop/docusaurus-plugin/props';
import Links from '@theme/Community/Links';
import NotStated from '@theme/Community/NotStated';
import Scroller from '@theme/Community/Scroller';
import Source from '@theme/Community/Source';

/** The pipeline as a table. */
export default function Stages({ stages }: { readonly stages: readonly StageProps[] }) {
  return (
    <Scroller label="Stages of the pipeline">
      <table>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Who acts</th>
            <th scope="col">Technique</th>
            <th scope="col">What it does</th>
            <th scope="col">Share of records</th>
            <th scope="col">Passes on</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage.title}>
              <th scope="row">{stage.title}</th>
              <td>{stage.status ? `${stage.actor} (${stage.status.toLowerCase()})` : stage.actor}</td>
              <td>{stage.techniques.length > 0 ? <Links to={stage.techniques} /> : '–'}</td>
              <td>{stage.threshold ? `${stage.does} Threshold: ${stage.threshold}` : stage.does}</td>
              <td>{stage.share ?? <NotStated />}</td>
              <td>
                {stage.passesOn
                  .map(({ to, what, share }) => [to, what, share].filter(Boolean).join(', '))
                  .join('; ') || '–'}
              </td>
              <td>
                <Source source={stage.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
