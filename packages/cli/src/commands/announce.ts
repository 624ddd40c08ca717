import { type AnnouncementLanguage, announce, LANGUAGES } from '@isco-cop/announcement';
import { readCommunity } from '@isco-cop/data';
import { type Command, createCommand, Option } from 'commander';
import { ExitCode } from '../exit-code.ts';

interface AnnounceOptions {
  content: string;
  language: AnnouncementLanguage;
  roles?: true;
}

/** `isco-cop announce`: prints an event as an announcement in Markdown. */
export function announceCommand(): Command {
  return createCommand('announce')
    .description('Print an event as an announcement in Markdown; import gives the same entries back.')
    .argument('<event-id>', 'the event')
    .addOption(
      new Option('--language <language>', 'language of the labels').choices([...LANGUAGES]).default('en'),
    )
    .option('--roles', 'print the roles of the presenters too')
    .action((id: string, _options, command: Command) =>
      print(id, command.optsWithGlobals<AnnounceOptions>()),
    );
}

async function print(id: string, { content, language, roles }: AnnounceOptions): Promise<void> {
  const { community } = await readCommunity(content);
  const text = announce(community, id, { language, roles: roles ?? false });
  if (text !== undefined) {
    process.stdout.write(text);
    return;
  }
  const events = community.events.all().map((event) => event.id);
  console.error(`isco-cop: Unexpected event \`${id}\`, expected one of: ${events.join(', ') || 'none yet'}`);
  process.exitCode = ExitCode.Problems;
}
