/** A meaning of an abbreviation: minutes ahead of UTC, and zones where it is used, the likeliest first. */
export interface ZoneMeaning {
  readonly offset: number;
  readonly zones: readonly string[];
}

const parse = (line: string): ZoneMeaning => {
  const [offset, ...zones] = line.split(' ');
  return { offset: Number(offset) * 60, zones };
};

const CENTRAL_EUROPE =
  'Europe/Zurich Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Brussels Europe/Amsterdam Europe/Vienna Europe/Warsaw Europe/Stockholm Europe/Oslo Europe/Copenhagen Europe/Prague Europe/Budapest Europe/Belgrade Europe/Luxembourg Europe/Ljubljana Europe/Zagreb';
const EASTERN_EUROPE =
  'Europe/Athens Europe/Helsinki Europe/Bucharest Europe/Sofia Europe/Riga Europe/Vilnius Europe/Tallinn';

/**
 * What abbreviations of time zones mean. The runtime has no such table, since most are ambiguous. Central European
 * Time begins with Zurich, the zone of Geneva, where the organisers of the community are.
 */
export const ZONE_ABBREVIATIONS: Readonly<Record<string, readonly ZoneMeaning[]>> = Object.fromEntries(
  Object.entries({
    UTC: ['0 UTC'],
    GMT: ['0 UTC Europe/London Africa/Accra Africa/Abidjan Africa/Dakar'],
    WET: ['0 Europe/Lisbon Atlantic/Canary'],
    WEST: ['1 Europe/Lisbon Atlantic/Canary'],
    BST: ['1 Europe/London', '6 Asia/Dhaka'],
    IST: ['5.5 Asia/Kolkata', '1 Europe/Dublin', '2 Asia/Jerusalem'],
    CET: [`1 ${CENTRAL_EUROPE} Africa/Tunis Africa/Algiers`],
    CEST: [`2 ${CENTRAL_EUROPE}`],
    EET: [`2 ${EASTERN_EUROPE} Africa/Cairo`],
    EEST: [`3 ${EASTERN_EUROPE} Africa/Cairo`],
    MSK: ['3 Europe/Moscow'],
    TRT: ['3 Europe/Istanbul'],
    WAT: ['1 Africa/Lagos Africa/Luanda Africa/Douala Africa/Kinshasa'],
    CAT: ['2 Africa/Maputo Africa/Harare Africa/Kigali Africa/Lusaka Africa/Gaborone'],
    SAST: ['2 Africa/Johannesburg'],
    EAT: ['3 Africa/Nairobi Africa/Addis_Ababa Africa/Dar_es_Salaam Africa/Kampala'],
    GST: ['4 Asia/Dubai Asia/Muscat'],
    PKT: ['5 Asia/Karachi'],
    NPT: ['5.75 Asia/Kathmandu'],
    ICT: ['7 Asia/Bangkok Asia/Ho_Chi_Minh Asia/Phnom_Penh Asia/Vientiane'],
    WIB: ['7 Asia/Jakarta'],
    SGT: ['8 Asia/Singapore'],
    MYT: ['8 Asia/Kuala_Lumpur'],
    PHT: ['8 Asia/Manila'],
    HKT: ['8 Asia/Hong_Kong'],
    JST: ['9 Asia/Tokyo'],
    KST: ['9 Asia/Seoul'],
    AWST: ['8 Australia/Perth'],
    ACST: ['9.5 Australia/Adelaide Australia/Darwin'],
    AEST: ['10 Australia/Sydney Australia/Melbourne Australia/Brisbane'],
    AEDT: ['11 Australia/Sydney Australia/Melbourne'],
    NZST: ['12 Pacific/Auckland'],
    NZDT: ['13 Pacific/Auckland'],
    EST: ['-5 America/New_York America/Toronto America/Panama America/Jamaica America/Cancun'],
    EDT: ['-4 America/New_York America/Toronto'],
    ET: ['-5 America/New_York', '-4 America/New_York'],
    CST: [
      '-6 America/Chicago America/Mexico_City America/Costa_Rica America/Guatemala America/El_Salvador America/Tegucigalpa America/Managua',
      '8 Asia/Shanghai Asia/Taipei',
      '-5 America/Havana',
    ],
    CDT: ['-5 America/Chicago', '-4 America/Havana'],
    MST: ['-7 America/Denver America/Phoenix America/Hermosillo'],
    MDT: ['-6 America/Denver'],
    PST: ['-8 America/Los_Angeles America/Vancouver America/Tijuana', '8 Asia/Manila'],
    PDT: ['-7 America/Los_Angeles America/Vancouver America/Tijuana'],
    AST: [
      '-4 America/Halifax America/Puerto_Rico America/Santo_Domingo',
      '3 Asia/Riyadh Asia/Qatar Asia/Baghdad',
    ],
    ECT: ['-5 America/Guayaquil'],
    COT: ['-5 America/Bogota'],
    PET: ['-5 America/Lima'],
    BOT: ['-4 America/La_Paz'],
    VET: ['-4 America/Caracas'],
    CLT: ['-4 America/Santiago'],
    CLST: ['-3 America/Santiago'],
    ART: ['-3 America/Argentina/Buenos_Aires'],
    BRT: ['-3 America/Sao_Paulo'],
    UYT: ['-3 America/Montevideo'],
    PYT: ['-4 America/Asuncion', '-3 America/Asuncion'],
  }).map(([name, lines]) => [name, lines.map(parse)]),
);
