import { type Place, type Resource, slug } from '@isco-cop/data';
import type { PrintedLink } from '../announcement.ts';
import { LANGUAGES, labelsOf } from '../labels/index.ts';
import { linkType } from '../read/links.ts';
import { fold, words } from '../text/fold.ts';
import type { Context } from './context.ts';
import { type Draft, defined } from './draft.ts';

const REGISTRATION = new Set(
  LANGUAGES.flatMap((language) => labelsOf[language].sections.registration.map(fold)),
);

/** Finds the resources that an announcement links to, and drafts those that are new. */
export class ResourceDesk {
  private readonly drafts = new Map<string, Draft>();

  constructor(private readonly context: Context) {}

  /** Drafts of the resources that are new. */
  all(): Draft[] {
    return [...this.drafts.values()];
  }

  /** The id of the resource that a link leads to; `known` are those that the event or talk has already. */
  resolve(link: PrintedLink, known: readonly string[], suffix: string): string {
    const { resources } = this.context.community;
    const ofOwner = resources.pick(known);
    const called = ofOwner.find(({ title }) => fold(title) === fold(link.label));
    const existing =
      link.url === undefined
        ? called
        : (this.byUrl(link.url) ?? (called?.url === undefined ? called : undefined));
    this.context.recognise('resources', existing?.id, link.place);
    if (existing) return this.update(existing, link);
    const drafted = this.all().find(({ said }) => said.title === link.label && said.url === link.url);
    return drafted?.id ?? this.draft(link, suffix);
  }

  /** The announcement itself, which is the source of what it says. */
  announcement(id: string, title: string, language: string | undefined, place: Place): string {
    this.context.recognise('resources', id, place);
    if (!this.context.community.resources.get(id)) {
      const said = { title: `Announcement: ${title}`, type: 'announcement', availability: 'unlinked' };
      const soft = language === undefined ? {} : { languages: [language] };
      this.drafts.set(id, { collection: 'resources', id, said, soft, place });
    }
    return id;
  }

  private byUrl(url: string): Resource | undefined {
    return this.context.community.resources
      .all()
      .find((resource) => resource.url !== undefined && sameUrl(resource.url, url));
  }

  /** An address for what was only announced is news; everything else about a resource is known better already. */
  private update(existing: Resource, { url, place }: PrintedLink): string {
    if (url !== undefined && existing.url === undefined) {
      const said = { url, availability: 'available' };
      this.drafts.set(existing.id, { collection: 'resources', id: existing.id, existing, said, place });
    }
    return existing.id;
  }

  private draft({ label, url, note, place }: PrintedLink, suffix: string): string {
    const type = linkType(label, url) ?? 'web-page';
    const isRegistration = words(label).some((word) => REGISTRATION.has(word));
    const name = isRegistration ? 'registration' : type === 'web-page' ? slug(label).slice(0, 40) : type;
    const base = `${name || 'link'}-${suffix}`.replace(/--+/g, '-').replace(/-$/, '');
    let id = base;
    for (let count = 2; this.drafts.has(id) || this.context.community.resources.get(id); count++)
      id = `${base}-${count}`;
    const said = defined({
      title: label,
      type,
      summary: note,
      url,
      availability: url === undefined ? 'announced' : 'available',
    });
    this.drafts.set(id, { collection: 'resources', id, said, place });
    return id;
  }
}

function sameUrl(a: string, b: string): boolean {
  const normal = (url: string) => url.replace(/^http:/i, 'https:').replace(/\/$/, '');
  return normal(a) === normal(b);
}
