/**
 * References in the form of APA 7, in the Citation Style Language. The full style of the project costs thirty times as much
 * for each item; this one has what works of a community need: talks, entries, articles, reports, software, data,
 * videos, standards and web pages, of people and of offices.
 */
export const APA_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>APA 7 for works of a community</title><id>https://isco-cop.github.io/apa</id><updated>2024-01-01T00:00:00Z</updated></info>
<macro name="title"><group delimiter=" "><text variable="title"/><text variable="genre" prefix="[" suffix="]"/></group></macro>
<macro name="author"><names variable="author"><name and="symbol" delimiter=", " name-as-sort-order="all" sort-separator=", " initialize-with=". " delimiter-precedes-last="always"/><substitute><text macro="title"/></substitute></names></macro>
<macro name="day"><date variable="issued"><date-part name="year"/></date><choose><if type="article-journal" match="none"><date variable="issued" prefix=", "><date-part name="month"/><date-part name="day" prefix=" "/></date></if></choose></macro>
<macro name="date"><choose><if variable="issued"><group prefix="(" suffix=")"><text macro="day"/></group></if><else><text value="(n.d.)"/></else></choose></macro>
<macro name="issue"><group><text variable="volume"/><text variable="issue" prefix="(" suffix=")"/></group></macro>
<macro name="container"><choose><if type="entry"><group delimiter=" " prefix="In "><text variable="container-title"/></group></if><else><text variable="container-title"/></else></choose></macro>
<macro name="within"><group delimiter=", "><text macro="container"/><text macro="issue"/><text variable="page"/></group></macro>
<macro name="event"><group delimiter=", "><text variable="event-title"/><text variable="event-place"/></group></macro>
<citation><layout><text macro="author"/></layout></citation>
<bibliography et-al-min="21" et-al-use-first="19" et-al-use-last="true"><layout><group delimiter=" ">
<group delimiter=". " suffix="."><text macro="author"/><text macro="date"/><text macro="title"/><text macro="event"/><text macro="within"/><text variable="publisher"/></group>
<choose><if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if><else><text variable="URL"/></else></choose>
</group></layout></bibliography>
</style>`;
