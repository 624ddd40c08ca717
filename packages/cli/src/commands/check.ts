import { readCommunity } from '@isco-cop/data';
import { type Command, createCommand, Option } from 'commander';
import { ExitCode } from '../exit-code.ts';
import { fixFiles } from '../fix.ts';
import { unreachableLinks } from '../reachable-link.ts';
import type { CheckResult, Severity } from '../report/check-result.ts';
import { reportGithub } from '../report/github.ts';
import { reportJson } from '../report/json.ts';
import { reportPretty } from '../report/pretty.ts';

const REPORTS = { pretty: reportPretty, json: reportJson, github: reportGithub };

interface CheckOptions {
  content: string;
  format: keyof typeof REPORTS;
  severity: Severity;
  links?: true;
  fix?: true;
}

/** `isco-cop check`: reads all content and reports every problem with its place and remedy. */
export function checkCommand(): Command {
  return createCommand('check')
    .description('Check all content and report every problem with its place and remedy.')
    .addOption(
      new Option('--format <format>', 'how to report').choices(Object.keys(REPORTS)).default('pretty'),
    )
    .addOption(
      new Option('--severity <severity>', 'least severity to show; json always has all')
        .choices(['error', 'warning', 'info'])
        .default('warning'),
    )
    .option('--links', 'also ask whether every http(s) address answers (needs a network, takes a while)')
    .option('--fix', 'first remove byte order marks and turn CRLF line ends into LF')
    .action((_options, command: Command) => check(command.optsWithGlobals<CheckOptions>()));
}

async function check({ content, format, severity, links, fix }: CheckOptions): Promise<void> {
  let read = await readCommunity(content);
  if (fix && fixFiles(content, read.problems) > 0) read = await readCommunity(content);
  const result: CheckResult = {
    content,
    counts: read.community.counts(),
    problems: links ? await unreachableLinks(read) : read.problems,
    texts: read.texts,
  };
  process.stdout.write(REPORTS[format](result, severity));
  if (result.problems.some((problem) => problem.severity === 'error')) process.exitCode = ExitCode.Problems;
}
