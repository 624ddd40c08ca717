import { agendaGap } from './agenda-gap.ts';
import { agendaOverlap } from './agenda-overlap.ts';
import { announcedEnd } from './announced-end.ts';
import { bodyLink } from './body-link.ts';
import { directionControl } from './direction-control.ts';
import { emailOptIn } from './email-opt-in.ts';
import { endAfterStart } from './end-after-start.ts';
import { idIsFileName } from './id-is-file-name.ts';
import { knownCountry } from './known-country.ts';
import { knownLanguage } from './known-language.ts';
import { knownLevel } from './known-level.ts';
import { knownReference } from './known-reference.ts';
import { knownSession } from './known-session.ts';
import { knownStage } from './known-stage.ts';
import { knownTimeZone } from './known-time-zone.ts';
import { leftover } from './leftover.ts';
import { link } from './link.ts';
import { metricQualifiers } from './metric-qualifiers.ts';
import { metricRange } from './metric-range.ts';
import { metricSource } from './metric-source.ts';
import { metricSubject } from './metric-subject.ts';
import { needInText } from './need-in-text.ts';
import { noHtml } from './no-html.ts';
import { noLoop } from './no-loop.ts';
import { noSelfReference } from './no-self-reference.ts';
import { orphan } from './orphan.ts';
import { quantityRange } from './quantity-range.ts';
import { realDate } from './real-date.ts';
import { realTime } from './real-time.ts';
import { requiredSections } from './required-sections.ts';
import { reusedId } from './reused-id.ts';
import type { Rule } from './rule.ts';
import { skippedTime } from './skipped-time.ts';
import { titleVariants } from './title-variants.ts';
import { uniqueKeys } from './unique-keys.ts';
import { withinEvent } from './within-event.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  idIsFileName,
  reusedId,
  uniqueKeys,
  knownReference,
  noSelfReference,
  noLoop,
  orphan,
  knownCountry,
  knownLanguage,
  knownTimeZone,
  realDate,
  realTime,
  endAfterStart,
  withinEvent,
  skippedTime,
  agendaOverlap,
  agendaGap,
  announcedEnd,
  titleVariants,
  knownSession,
  knownStage,
  knownLevel,
  quantityRange,
  metricRange,
  metricSubject,
  metricSource,
  metricQualifiers,
  link,
  bodyLink,
  noHtml,
  leftover,
  directionControl,
  emailOptIn,
  requiredSections,
  needInText,
];
