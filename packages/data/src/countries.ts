/**
 * ISO 3166-1 countries, one a line: code, alpha-3 code, M49 code, names in English, Spanish, French and Portuguese,
 * M49 region and subregion, latitude, longitude, other names. Made by `npm run generate`, never edited by hand.
 */
export const COUNTRY_LINES = `AW	ABW	533	Aruba	Aruba	Aruba	Aruba	Americas	Caribbean	12.5	-69.96666666	
AF	AFG	004	Afghanistan	Afganistán	Afghanistan	Afeganistão	Asia	Southern Asia	33	65	Islamic Republic of Afghanistan|Afġānistān
AO	AGO	024	Angola	Angola	Angola	Angola	Africa	Middle Africa	-12.5	18.5	Republic of Angola|República de Angola|ʁɛpublika de an'ɡɔla
AI	AIA	660	Anguilla	Anguilla	Anguilla	Anguilla	Americas	Caribbean	18.25	-63.16666666	
AX	ALA	248	Åland Islands	Alandia	Ahvenanmaa	Alândia	Europe	Northern Europe	60.116667	19.9	Aaland|Aland
AL	ALB	008	Albania	Albania	Albanie	Albânia	Europe	Southern Europe	41	20	Republic of Albania|Shqipëri|Shqipëria|Shqipnia
AD	AND	020	Andorra	Andorra	Andorre	Andorra	Europe	Southern Europe	42.5	1.5	Principality of Andorra|Principat d'Andorra
AE	ARE	784	United Arab Emirates	Emiratos Árabes Unidos	Émirats arabes unis	Emirados Árabes Unidos	Asia	Western Asia	24	54	UAE|Emirates
AR	ARG	032	Argentina	Argentina	Argentine	Argentina	Americas	South America	-34	-64	Argentine Republic|República Argentina
AM	ARM	051	Armenia	Armenia	Arménie	Arménia	Asia	Western Asia	40	45	Republic of Armenia|Hayastan|Հայաստանի Հանրապետություն
AS	ASM	016	American Samoa	Samoa Americana	Samoa américaines	Samoa Americana	Oceania	Polynesia	-14.33333333	-170	Amerika Sāmoa|Amelika Sāmoa|Sāmoa Amelika
AQ	ATA	010	Antarctica	Antártida	Antarctique	Antártida	World	World	-90	0	
TF	ATF	260	French Southern and Antarctic Lands	Tierras Australes y Antárticas Francesas	Terres australes et antarctiques françaises	Terras Austrais e Antárticas Francesas	Africa	Eastern Africa	-49.25	69.167	Territory of the French Southern and Antarctic Lands|French Southern Territories
AG	ATG	028	Antigua and Barbuda	Antigua y Barbuda	Antigua-et-Barbuda	Antígua e Barbuda	Americas	Caribbean	17.05	-61.8	
AU	AUS	036	Australia	Australia	Australie	Austrália	Oceania	Australia and New Zealand	-27	133	Commonwealth of Australia
AT	AUT	040	Austria	Austria	Autriche	Áustria	Europe	Western Europe	47.33333333	13.33333333	Republic of Austria|Osterreich|Oesterreich
AZ	AZE	031	Azerbaijan	Azerbaiyán	Azerbaïdjan	Azerbeijão	Asia	Western Asia	40.5	47.5	Republic of Azerbaijan|Azərbaycan Respublikası
BI	BDI	108	Burundi	Burundi	Burundi	Burundi	Africa	Eastern Africa	-3.5	30	Republic of Burundi|Republika y'Uburundi|République du Burundi
BE	BEL	056	Belgium	Bélgica	Belgique	Bélgica	Europe	Western Europe	50.83333333	4	Kingdom of Belgium|België|Belgie|Belgien|Koninkrijk België|Royaume de Belgique|Königreich Belgien
BJ	BEN	204	Benin	Benín	Bénin	Benin	Africa	Western Africa	9.5	2.25	Republic of Benin|République du Bénin
BF	BFA	854	Burkina Faso	Burkina Faso	Burkina Faso	Burkina Faso	Africa	Western Africa	13	-2	
BD	BGD	050	Bangladesh	Bangladesh	Bangladesh	Bangladesh	Asia	Southern Asia	24	90	People's Republic of Bangladesh|Gônôprôjatôntri Bangladesh
BG	BGR	100	Bulgaria	Bulgaria	Bulgarie	Bulgária	Europe	Eastern Europe	43	25	Republic of Bulgaria|Република България
BH	BHR	048	Bahrain	Bahrein	Bahreïn	Bahrein	Asia	Western Asia	26	50.55	Kingdom of Bahrain|Mamlakat al-Baḥrayn
BS	BHS	044	Bahamas	Bahamas	Bahamas	Bahamas	Americas	Caribbean	24.25	-76	Commonwealth of the Bahamas
BA	BIH	070	Bosnia and Herzegovina	Bosnia y Herzegovina	Bosnie-Herzégovine	Bósnia e Herzegovina	Europe	Southern Europe	44	18	Bosnia-Herzegovina|Босна и Херцеговина
BL	BLM	652	Saint Barthélemy	San Bartolomé	Saint-Barthélemy	São Bartolomeu	Americas	Caribbean	18.5	-63.41666666	Collectivity of Saint Barthélemy|St. Barthelemy|Collectivité de Saint-Barthélemy
SH	SHN	654	Saint Helena, Ascension and Tristan da Cunha	Santa Elena, Ascensión y Tristán de Acuña	Sainte-Hélène, Ascension et Tristan da Cunha	Santa Helena, Ascensão e Tristão da Cunha	Africa	Western Africa	-15.95	-5.72	Saint Helena|St. Helena, Ascension and Tristan da Cunha
BY	BLR	112	Belarus	Bielorrusia	Biélorussie	Bielorússia	Europe	Eastern Europe	53	28	Republic of Belarus|Bielaruś|Белоруссия|Республика Белоруссия
BZ	BLZ	084	Belize	Belice	Belize	Belize	Americas	Central America	17.25	-88.75	
BM	BMU	060	Bermuda	Bermudas	Bermudes	Bermudas	Americas	Northern America	32.33333333	-64.75	The Islands of Bermuda|The Bermudas|Somers Isles
BO	BOL	068	Bolivia	Bolivia	Bolivie	Bolívia	Americas	South America	-17	-65	Plurinational State of Bolivia|Buliwya|Wuliwya|Bolivia, Plurinational State of|Estado Plurinacional de Bolivia|Buliwya Mamallaqta|Wuliwya Suyu|Tetã Volívia
BQ	BES	535	Caribbean Netherlands	Caribe Neerlandés	Pays-Bas caribéens	Países Baixos Caribenhos	Americas	Caribbean	12.18	-68.25	Bonaire, Sint Eustatius and Saba|BES islands|Bonaire Sint Eustatius and Saba
BR	BRA	076	Brazil	Brasil	Brésil	Brasil	Americas	South America	-10	-55	Federative Republic of Brazil|República Federativa do Brasil
BB	BRB	052	Barbados	Barbados	Barbade	Barbados	Americas	Caribbean	13.16666666	-59.53333333	
BN	BRN	096	Brunei	Brunei	Brunei	Brunei	Asia	South-eastern Asia	4.5	114.66666666	Nation of Brunei, Abode of Peace|Brunei Darussalam|Nation of Brunei|the Abode of Peace
BT	BTN	064	Bhutan	Bután	Bhoutan	Butão	Asia	Southern Asia	27.5	90.5	Kingdom of Bhutan
BV	BVT	074	Bouvet Island	Isla Bouvet	Île Bouvet	Ilha Bouvet	Americas	South America	-54.43333333	3.4	Bouvetøya|Bouvet-øya
BW	BWA	072	Botswana	Botswana	Botswana	Botswana	Africa	Southern Africa	-22	24	Republic of Botswana|Lefatshe la Botswana
CF	CAF	140	Central African Republic	República Centroafricana	République centrafricaine	República Centro-Africana	Africa	Middle Africa	7	21	
CA	CAN	124	Canada	Canadá	Canada	Canadá	Americas	Northern America	60	-95	
CC	CCK	166	Cocos (Keeling) Islands	Islas Cocos o Islas Keeling	Îles Cocos	Ilhas Cocos (Keeling)	Oceania	Australia and New Zealand	-12.5	96.83333333	Territory of the Cocos (Keeling) Islands|Keeling Islands|Cocos Islands
CH	CHE	756	Switzerland	Suiza	Suisse	Suíça	Europe	Western Europe	47	8	Swiss Confederation|Schweiz|Svizzera|Svizra
CL	CHL	152	Chile	Chile	Chili	Chile	Americas	South America	-30	-71	Republic of Chile|República de Chile
CN	CHN	156	China	China	Chine	China	Asia	Eastern Asia	35	105	People's Republic of China|Zhōngguó|Zhongguo|Zhonghua|中华人民共和国|Zhōnghuá Rénmín Gònghéguó
CI	CIV	384	Ivory Coast	Costa de Marfil	Côte d'Ivoire	Costa do Marfim	Africa	Western Africa	8	-5	Republic of Côte d'Ivoire|Cote d'Ivoire|République de Côte d'Ivoire
CM	CMR	120	Cameroon	Camerún	Cameroun	Camarões	Africa	Middle Africa	6	12	Republic of Cameroon|République du Cameroun
CD	COD	180	DR Congo	Congo (Rep. Dem.)	Congo (Rép. dém.)	República Democrática do Congo	Africa	Middle Africa	0	25	Democratic Republic of the Congo|Congo-Kinshasa|Congo, the Democratic Republic of the|Democratic Republic of Congo|DRC
CG	COG	178	Republic of the Congo	Congo	Congo	Congo	Africa	Middle Africa	-1	15	Congo-Brazzaville
CK	COK	184	Cook Islands	Islas Cook	Îles Cook	Ilhas Cook	Oceania	Polynesia	-21.23333333	-159.76666666	Kūki 'Āirani
CO	COL	170	Colombia	Colombia	Colombie	Colômbia	Americas	South America	4	-72	Republic of Colombia|República de Colombia
KM	COM	174	Comoros	Comoras	Comores	Comores	Africa	Eastern Africa	-12.16666666	44.25	Union of the Comoros|Union des Comores|Udzima wa Komori|al-Ittiḥād al-Qumurī
CV	CPV	132	Cape Verde	Cabo Verde	Îles du Cap-Vert	Cabo Verde	Africa	Western Africa	16	-24	Republic of Cabo Verde|República de Cabo Verde
CR	CRI	188	Costa Rica	Costa Rica	Costa Rica	Costa Rica	Americas	Central America	10	-84	Republic of Costa Rica|República de Costa Rica
CU	CUB	192	Cuba	Cuba	Cuba	Cuba	Americas	Caribbean	21.5	-80	Republic of Cuba|República de Cuba
CW	CUW	531	Curaçao	Curazao	Curaçao	ilha da Curação	Americas	Caribbean	12.116667	-68.933333	Country of Curaçao|Curacao|Kòrsou|Land Curaçao|Pais Kòrsou
CX	CXR	162	Christmas Island	Isla de Navidad	Île Christmas	Ilha do Natal	Oceania	Australia and New Zealand	-10.5	105.66666666	Territory of Christmas Island
KY	CYM	136	Cayman Islands	Islas Caimán	Îles Caïmans	Ilhas Caimão	Americas	Caribbean	19.5	-80.5	
CY	CYP	196	Cyprus	Chipre	Chypre	Chipre	Asia	Western Asia	35	33	Republic of Cyprus|Kýpros|Kıbrıs|Κυπριακή Δημοκρατία|Kıbrıs Cumhuriyeti
CZ	CZE	203	Czechia	Chequia	Tchéquie	Chéquia	Europe	Eastern Europe	49.75	15.5	Czech Republic|Česká republika|Česko
DE	DEU	276	Germany	Alemania	Allemagne	Alemanha	Europe	Western Europe	51	9	Federal Republic of Germany|Bundesrepublik Deutschland
DJ	DJI	262	Djibouti	Djibouti	Djibouti	Djibouti	Africa	Eastern Africa	11.5	43	Republic of Djibouti|Jabuuti|Gabuuti|République de Djibouti|Gabuutih Ummuuno|Jamhuuriyadda Jabuuti
DM	DMA	212	Dominica	Dominica	Dominique	Dominica	Americas	Caribbean	15.41666666	-61.33333333	Commonwealth of Dominica|Wai‘tu kubuli
DK	DNK	208	Denmark	Dinamarca	Danemark	Dinamarca	Europe	Northern Europe	56	10	Kingdom of Denmark|Danmark|Kongeriget Danmark
DO	DOM	214	Dominican Republic	República Dominicana	République dominicaine	República Dominicana	Americas	Caribbean	19	-70.66666666	
DZ	DZA	012	Algeria	Argelia	Algérie	Argélia	Africa	Northern Africa	28	3	People's Democratic Republic of Algeria|Dzayer
EC	ECU	218	Ecuador	Ecuador	Équateur	Equador	Americas	South America	-2	-77.5	Republic of Ecuador|República del Ecuador
EG	EGY	818	Egypt	Egipto	Égypte	Egito	Africa	Northern Africa	27	30	Arab Republic of Egypt
ER	ERI	232	Eritrea	Eritrea	Érythrée	Eritreia	Africa	Eastern Africa	15	39	State of Eritrea|ሃገረ ኤርትራ|Dawlat Iritriyá|ʾErtrā|Iritriyā
EH	ESH	732	Western Sahara	Sahara Occidental	Sahara Occidental	Saara Ocidental	Africa	Northern Africa	24.5	-13	Sahrawi Arab Democratic Republic|Taneẓroft Tutrimt
ES	ESP	724	Spain	España	Espagne	Espanha	Europe	Southern Europe	40	-4	Kingdom of Spain|Reino de España
EE	EST	233	Estonia	Estonia	Estonie	Estónia	Europe	Northern Europe	59	26	Republic of Estonia|Eesti|Eesti Vabariik
ET	ETH	231	Ethiopia	Etiopía	Éthiopie	Etiópia	Africa	Eastern Africa	8	38	Federal Democratic Republic of Ethiopia|ʾĪtyōṗṗyā|የኢትዮጵያ ፌዴራላዊ ዲሞክራሲያዊ ሪፐብሊክ
FI	FIN	246	Finland	Finlandia	Finlande	Finlândia	Europe	Northern Europe	64	26	Republic of Finland|Suomi|Suomen tasavalta|Republiken Finland
FJ	FJI	242	Fiji	Fiyi	Fidji	Fiji	Oceania	Melanesia	-18	175	Republic of Fiji|Viti|Matanitu ko Viti|Fijī Gaṇarājya
FK	FLK	238	Falkland Islands	Islas Malvinas	Îles Malouines	Ilhas Malvinas	Americas	South America	-51.75	-59	Falkland Islands (Malvinas)
FR	FRA	250	France	Francia	France	França	Europe	Western Europe	46	2	French Republic|République française
FO	FRO	234	Faroe Islands	Islas Faroe	Îles Féroé	Ilhas Faroé	Europe	Northern Europe	62	-7	Føroyar|Færøerne|Faeroe Islands
FM	FSM	583	Micronesia	Micronesia	Micronésie	Micronésia	Oceania	Micronesia	6.91666666	158.25	Federated States of Micronesia|Micronesia, Federated States of
GA	GAB	266	Gabon	Gabón	Gabon	Gabão	Africa	Middle Africa	-1	11.75	Gabonese Republic|République Gabonaise
GB	GBR	826	United Kingdom	Reino Unido	Royaume-Uni	Reino Unido	Europe	Northern Europe	54	-2	United Kingdom of Great Britain and Northern Ireland|UK|Great Britain
GE	GEO	268	Georgia	Georgia	Géorgie	Geórgia	Asia	Western Asia	42	43.5	Sakartvelo
GG	GGY	831	Guernsey	Guernsey	Guernesey	Guernsey	Europe	Northern Europe	49.46666666	-2.58333333	Bailiwick of Guernsey|Bailliage de Guernesey
GH	GHA	288	Ghana	Ghana	Ghana	Gana	Africa	Western Africa	8	-2	Republic of Ghana
GI	GIB	292	Gibraltar	Gibraltar	Gibraltar	Gibraltar	Europe	Southern Europe	36.13333333	-5.35	
GN	GIN	324	Guinea	Guinea	Guinée	Guiné	Africa	Western Africa	11	-10	Republic of Guinea|République de Guinée
GP	GLP	312	Guadeloupe	Guadalupe	Guadeloupe	Guadalupe	Americas	Caribbean	16.25	-61.583333	Gwadloup
GM	GMB	270	Gambia	Gambia	Gambie	Gâmbia	Africa	Western Africa	13.46666666	-16.56666666	Republic of the Gambia
GW	GNB	624	Guinea-Bissau	Guinea-Bisáu	Guinée-Bissau	Guiné-Bissau	Africa	Western Africa	12	-15	Republic of Guinea-Bissau|República da Guiné-Bissau
GQ	GNQ	226	Equatorial Guinea	Guinea Ecuatorial	Guinée équatoriale	Guiné Equatorial	Africa	Middle Africa	2	10	Republic of Equatorial Guinea|República de Guinea Ecuatorial|République de Guinée équatoriale|República da Guiné Equatorial
GR	GRC	300	Greece	Grecia	Grèce	Grécia	Europe	Southern Europe	39	22	Hellenic Republic|Elláda|Ελληνική Δημοκρατία
GD	GRD	308	Grenada	Grenada	Grenade	Granada	Americas	Caribbean	12.11666666	-61.66666666	
GL	GRL	304	Greenland	Groenlandia	Groenland	Gronelândia	Americas	Northern America	72	-40	Grønland
GT	GTM	320	Guatemala	Guatemala	Guatemala	Guatemala	Americas	Central America	15.5	-90.25	Republic of Guatemala
GF	GUF	254	French Guiana	Guayana Francesa	Guyane	Guiana Francesa	Americas	South America	4	-53	Guiana
GU	GUM	316	Guam	Guam	Guam	Guam	Oceania	Micronesia	13.46666666	144.78333333	Guåhån
GY	GUY	328	Guyana	Guyana	Guyana	Guiana	Americas	South America	5	-59	Co-operative Republic of Guyana
HK	HKG	344	Hong Kong	Hong Kong	Hong Kong	Hong Kong	Asia	Eastern Asia	22.267	114.188	Hong Kong Special Administrative Region of the People's Republic of China
HM	HMD	334	Heard Island and McDonald Islands	Islas Heard y McDonald	Îles Heard-et-MacDonald	Ilha Heard e Ilhas McDonald	Oceania	Australia and New Zealand	-53.1	72.51666666	
HN	HND	340	Honduras	Honduras	Honduras	Honduras	Americas	Central America	15	-86.5	Republic of Honduras|República de Honduras
HR	HRV	191	Croatia	Croacia	Croatie	Croácia	Europe	Southern Europe	45.16666666	15.5	Republic of Croatia|Hrvatska|Republika Hrvatska
HT	HTI	332	Haiti	Haití	Haïti	Haiti	Americas	Caribbean	19	-72.41666666	Republic of Haiti|République d'Haïti|Repiblik Ayiti
HU	HUN	348	Hungary	Hungría	Hongrie	Hungria	Europe	Eastern Europe	47	20	
ID	IDN	360	Indonesia	Indonesia	Indonésie	Indonésia	Asia	South-eastern Asia	-5	120	Republic of Indonesia|Republik Indonesia
IM	IMN	833	Isle of Man	Isla de Man	Île de Man	Ilha de Man	Europe	Northern Europe	54.25	-4.5	Ellan Vannin|Mann|Mannin
IN	IND	356	India	India	Inde	Índia	Asia	Southern Asia	20	77	Republic of India|Bhārat|Bharat Ganrajya|இந்தியா
IO	IOT	086	British Indian Ocean Territory	Territorio Británico del Océano Índico	Territoire britannique de l'océan Indien	Território Britânico do Oceano Índico	Africa	Eastern Africa	-6	71.5	
IE	IRL	372	Ireland	Irlanda	Irlande	Irlanda	Europe	Northern Europe	53	-8	Republic of Ireland|Éire|Poblacht na hÉireann
IR	IRN	364	Iran	Iran	Iran	Irão	Asia	Southern Asia	32	53	Islamic Republic of Iran|Iran, Islamic Republic of|Jomhuri-ye Eslāmi-ye Irān
IQ	IRQ	368	Iraq	Irak	Irak	Iraque	Asia	Western Asia	33	44	Republic of Iraq|Jumhūriyyat al-‘Irāq
IS	ISL	352	Iceland	Islandia	Islande	Islândia	Europe	Northern Europe	65	-18	Island|Republic of Iceland|Lýðveldið Ísland
IL	ISR	376	Israel	Israel	Israël	Israel	Asia	Western Asia	31.47	35.13	State of Israel|Medīnat Yisrā'el
IT	ITA	380	Italy	Italia	Italie	Itália	Europe	Southern Europe	42.83333333	12.83333333	Italian Republic|Repubblica italiana
JM	JAM	388	Jamaica	Jamaica	Jamaïque	Jamaica	Americas	Caribbean	18.25	-77.5	
JE	JEY	832	Jersey	Jersey	Jersey	Jersey	Europe	Northern Europe	49.25	-2.16666666	Bailiwick of Jersey|Bailliage de Jersey|Bailliage dé Jèrri
JO	JOR	400	Jordan	Jordania	Jordanie	Jordânia	Asia	Western Asia	31	36	Hashemite Kingdom of Jordan|al-Mamlakah al-Urdunīyah al-Hāshimīyah
JP	JPN	392	Japan	Japón	Japon	Japão	Asia	Eastern Asia	36	138	Nippon|Nihon
KZ	KAZ	398	Kazakhstan	Kazajistán	Kazakhstan	Cazaquistão	Asia	Central Asia	48	68	Republic of Kazakhstan|Qazaqstan|Казахстан|Қазақстан Республикасы|Qazaqstan Respublïkası|Республика Казахстан|Respublika Kazakhstan
KE	KEN	404	Kenya	Kenia	Kenya	Quénia	Africa	Eastern Africa	1	38	Republic of Kenya|Jamhuri ya Kenya
KG	KGZ	417	Kyrgyzstan	Kirguizistán	Kirghizistan	Quirguistão	Asia	Central Asia	41	75	Kyrgyz Republic|Киргизия|Кыргыз Республикасы|Kyrgyz Respublikasy
KH	KHM	116	Cambodia	Camboya	Cambodge	Camboja	Asia	South-eastern Asia	13	105	Kingdom of Cambodia
KI	KIR	296	Kiribati	Kiribati	Kiribati	Kiribati	Oceania	Micronesia	1.41666666	173	Independent and Sovereign Republic of Kiribati|Republic of Kiribati|Ribaberiki Kiribati
KN	KNA	659	Saint Kitts and Nevis	San Cristóbal y Nieves	Saint-Christophe-et-Niévès	São Cristóvão e Nevis	Americas	Caribbean	17.33333333	-62.75	Federation of Saint Christopher and Nevis
KR	KOR	410	South Korea	Corea del Sur	Corée du Sud	Coreia do Sul	Asia	Eastern Asia	37	127.5	Republic of Korea|Korea, Republic of|남한|남조선
XK	UNK		Kosovo	Kosovo	Kosovo	Kosovo	World	World	42.666667	21.166667	Republic of Kosovo|Република Косово
KW	KWT	414	Kuwait	Kuwait	Koweït	Kuwait	Asia	Western Asia	29.5	45.75	State of Kuwait|Dawlat al-Kuwait
LA	LAO	418	Laos	Laos	Laos	Laos	Asia	South-eastern Asia	18	105	Lao People's Democratic Republic|Lao|Sathalanalat Paxathipatai Paxaxon Lao
LB	LBN	422	Lebanon	Líbano	Liban	Líbano	Asia	Western Asia	33.83333333	35.83333333	Lebanese Republic|Al-Jumhūrīyah Al-Libnānīyah
LR	LBR	430	Liberia	Liberia	Liberia	Libéria	Africa	Western Africa	6.5	-9.5	Republic of Liberia
LY	LBY	434	Libya	Libia	Libye	Líbia	Africa	Northern Africa	25	17	State of Libya|Dawlat Libya
LC	LCA	662	Saint Lucia	Santa Lucía	Sainte-Lucie	Santa Lúcia	Americas	Caribbean	13.88333333	-60.96666666	
LI	LIE	438	Liechtenstein	Liechtenstein	Liechtenstein	Liechtenstein	Europe	Western Europe	47.26666666	9.53333333	Principality of Liechtenstein|Fürstentum Liechtenstein
LK	LKA	144	Sri Lanka	Sri Lanka	Sri Lanka	Sri Lanka	Asia	Southern Asia	7	81	Democratic Socialist Republic of Sri Lanka|ilaṅkai
LS	LSO	426	Lesotho	Lesotho	Lesotho	Lesoto	Africa	Southern Africa	-29.5	28.5	Kingdom of Lesotho|Muso oa Lesotho
LT	LTU	440	Lithuania	Lituania	Lituanie	Lituânia	Europe	Northern Europe	56	24	Republic of Lithuania|Lietuvos Respublika
LU	LUX	442	Luxembourg	Luxemburgo	Luxembourg	Luxemburgo	Europe	Western Europe	49.75	6.16666666	Grand Duchy of Luxembourg|Grand-Duché de Luxembourg|Großherzogtum Luxemburg|Groussherzogtum Lëtzebuerg
LV	LVA	428	Latvia	Letonia	Lettonie	Letónia	Europe	Northern Europe	57	25	Republic of Latvia|Latvijas Republika
MO	MAC	446	Macau	Macao	Macao	Macau	Asia	Eastern Asia	22.16666666	113.55	Macao Special Administrative Region of the People's Republic of China|澳门|中華人民共和國澳門特別行政區|Região Administrativa Especial de Macau da República Popular da China
MF	MAF	663	Saint Martin	Saint Martin	Saint-Martin	São Martinho	Americas	Caribbean	18.08333333	-63.95	Collectivity of Saint Martin|Collectivité de Saint-Martin|Saint Martin (French part)
MA	MAR	504	Morocco	Marruecos	Maroc	Marrocos	Africa	Northern Africa	32	-5	Kingdom of Morocco|Al-Mamlakah al-Maġribiyah
MC	MCO	492	Monaco	Mónaco	Monaco	Mónaco	Europe	Western Europe	43.73333333	7.4	Principality of Monaco|Principauté de Monaco
MD	MDA	498	Moldova	Moldavia	Moldavie	Moldávia	Europe	Eastern Europe	47	29	Republic of Moldova|Moldova, Republic of|Republica Moldova
MG	MDG	450	Madagascar	Madagascar	Madagascar	Madagáscar	Africa	Eastern Africa	-20	47	Republic of Madagascar|Repoblikan'i Madagasikara|République de Madagascar
MV	MDV	462	Maldives	Maldivas	Maldives	Maldivas	Asia	Southern Asia	3.25	73	Republic of the Maldives|Maldive Islands|Dhivehi Raajjeyge Jumhooriyya
MX	MEX	484	Mexico	México	Mexique	México	Americas	Central America	23	-102	United Mexican States|Mexicanos|Estados Unidos Mexicanos
MH	MHL	584	Marshall Islands	Islas Marshall	Îles Marshall	Ilhas Marshall	Oceania	Micronesia	9	168	Republic of the Marshall Islands|Aolepān Aorōkin M̧ajeļ
MK	MKD	807	North Macedonia	Macedonia del Norte	Macédoine du Nord	Macedónia do Norte	Europe	Southern Europe	41.83333333	22	Republic of North Macedonia|The former Yugoslav Republic of Macedonia|Macedonia, The Former Yugoslav Republic of|Република Северна Македонија|Macedonia
ML	MLI	466	Mali	Mali	Mali	Mali	Africa	Western Africa	17	-4	Republic of Mali|République du Mali
MT	MLT	470	Malta	Malta	Malte	Malta	Europe	Southern Europe	35.83333333	14.58333333	Republic of Malta|Repubblika ta' Malta
MM	MMR	104	Myanmar	Myanmar	Birmanie	Myanmar	Asia	South-eastern Asia	22	98	Republic of the Union of Myanmar|Burma|Pyidaunzu Thanmăda Myăma Nainngandaw
ME	MNE	499	Montenegro	Montenegro	Monténégro	Montenegro	Europe	Southern Europe	42.5	19.3	Crna Gora
MN	MNG	496	Mongolia	Mongolia	Mongolie	Mongólia	Asia	Eastern Asia	46	105	
MP	MNP	580	Northern Mariana Islands	Islas Marianas del Norte	Îles Mariannes du Nord	Marianas Setentrionais	Oceania	Micronesia	15.2	145.75	Commonwealth of the Northern Mariana Islands|Sankattan Siha Na Islas Mariånas
MZ	MOZ	508	Mozambique	Mozambique	Mozambique	Moçambique	Africa	Eastern Africa	-18.25	35	Republic of Mozambique|República de Moçambique
MR	MRT	478	Mauritania	Mauritania	Mauritanie	Mauritânia	Africa	Western Africa	20	-12	Islamic Republic of Mauritania|al-Jumhūriyyah al-ʾIslāmiyyah al-Mūrītāniyyah
MS	MSR	500	Montserrat	Montserrat	Montserrat	Montserrat	Americas	Caribbean	16.75	-62.2	
MQ	MTQ	474	Martinique	Martinica	Martinique	Martinica	Americas	Caribbean	14.666667	-61	
MU	MUS	480	Mauritius	Mauricio	Île Maurice	Maurício	Africa	Eastern Africa	-20.28333333	57.55	Republic of Mauritius|République de Maurice
MW	MWI	454	Malawi	Malawi	Malawi	Malawi	Africa	Eastern Africa	-13.5	34	Republic of Malawi
MY	MYS	458	Malaysia	Malasia	Malaisie	Malásia	Asia	South-eastern Asia	2.5	112.5	
YT	MYT	175	Mayotte	Mayotte	Mayotte	Mayotte	Africa	Eastern Africa	-12.83333333	45.16666666	Department of Mayotte|Département de Mayotte
NA	NAM	516	Namibia	Namibia	Namibie	Namíbia	Africa	Southern Africa	-22	17	Republic of Namibia|Namibië
NC	NCL	540	New Caledonia	Nueva Caledonia	Nouvelle-Calédonie	Nova Caledónia	Oceania	Melanesia	-21.5	165.5	
NE	NER	562	Niger	Níger	Niger	Níger	Africa	Western Africa	16	8	Republic of Niger|Nijar
NF	NFK	574	Norfolk Island	Isla de Norfolk	Île Norfolk	Ilha Norfolk	Oceania	Australia and New Zealand	-29.03333333	167.95	Territory of Norfolk Island|Teratri of Norf'k Ailen
NG	NGA	566	Nigeria	Nigeria	Nigéria	Nigéria	Africa	Western Africa	10	8	Federal Republic of Nigeria|Nijeriya|Naíjíríà
NI	NIC	558	Nicaragua	Nicaragua	Nicaragua	Nicarágua	Americas	Central America	13	-85	Republic of Nicaragua|República de Nicaragua
NU	NIU	570	Niue	Niue	Niue	Niue	Oceania	Polynesia	-19.03333333	-169.86666666	
NL	NLD	528	Netherlands	Países Bajos	Pays-Bas	Holanda	Europe	Western Europe	52.5	5.75	Kingdom of the Netherlands|Holland|Nederland|The Netherlands
NO	NOR	578	Norway	Noruega	Norvège	Noruega	Europe	Northern Europe	62	10	Kingdom of Norway|Norge|Noreg|Kongeriket Norge|Kongeriket Noreg
NP	NPL	524	Nepal	Nepal	Népal	Nepal	Asia	Southern Asia	28	84	Federal Democratic Republic of Nepal|Loktāntrik Ganatantra Nepāl
NR	NRU	520	Nauru	Nauru	Nauru	Nauru	Oceania	Micronesia	-0.53333333	166.91666666	Republic of Nauru|Naoero|Pleasant Island|Ripublik Naoero
NZ	NZL	554	New Zealand	Nueva Zelanda	Nouvelle-Zélande	Nova Zelândia	Oceania	Australia and New Zealand	-41	174	Aotearoa
OM	OMN	512	Oman	Omán	Oman	Omã	Asia	Western Asia	21	57	Sultanate of Oman|Salṭanat ʻUmān
PK	PAK	586	Pakistan	Pakistán	Pakistan	Paquistão	Asia	Southern Asia	30	70	Islamic Republic of Pakistan|Pākistān|Islāmī Jumhūriya'eh Pākistān
PA	PAN	591	Panama	Panamá	Panama	Panamá	Americas	Central America	9	-80	Republic of Panama|República de Panamá
PN	PCN	612	Pitcairn Islands	Islas Pitcairn	Îles Pitcairn	Ilhas Pitcairn	Oceania	Polynesia	-25.06666666	-130.1	Pitcairn Group of Islands|Pitcairn|Pitcairn Henderson Ducie and Oeno Islands
PE	PER	604	Peru	Perú	Pérou	Perú	Americas	South America	-10	-76	Republic of Peru|República del Perú
PH	PHL	608	Philippines	Filipinas	Philippines	Filipinas	Asia	South-eastern Asia	13	122	Republic of the Philippines|Repúblika ng Pilipinas
PW	PLW	585	Palau	Palau	Palaos (Palau)	Palau	Oceania	Micronesia	7.5	134.5	Republic of Palau|Beluu er a Belau
PG	PNG	598	Papua New Guinea	Papúa Nueva Guinea	Papouasie-Nouvelle-Guinée	Papua Nova Guiné	Oceania	Melanesia	-6	147	Independent State of Papua New Guinea|Independen Stet bilong Papua Niugini
PL	POL	616	Poland	Polonia	Pologne	Polónia	Europe	Eastern Europe	52	20	Republic of Poland|Rzeczpospolita Polska
PR	PRI	630	Puerto Rico	Puerto Rico	Porto Rico	Porto Rico	Americas	Caribbean	18.25	-66.5	Commonwealth of Puerto Rico|Estado Libre Asociado de Puerto Rico
KP	PRK	408	North Korea	Corea del Norte	Corée du Nord	Coreia do Norte	Asia	Eastern Asia	40	127	Democratic People's Republic of Korea|DPRK|조선민주주의인민공화국|Chosŏn Minjujuŭi Inmin Konghwaguk|Korea, Democratic People's Republic of|북한|북조선
PT	PRT	620	Portugal	Portugal	Portugal	Portugal	Europe	Southern Europe	39.5	-8	Portuguese Republic|Portuguesa|República Portuguesa
PY	PRY	600	Paraguay	Paraguay	Paraguay	Paraguai	Americas	South America	-23	-58	Republic of Paraguay|República del Paraguay|Tetã Paraguái
PS	PSE	275	Palestine	Palestina	Palestine	Palestina	Asia	Western Asia	31.9	35.2	State of Palestine|Palestine, State of|Dawlat Filasṭin
PF	PYF	258	French Polynesia	Polinesia Francesa	Polynésie française	Polinésia Francesa	Oceania	Polynesia	-15	-140	Pōrīnetia Farāni
QA	QAT	634	Qatar	Catar	Qatar	Catar	Asia	Western Asia	25.5	51.25	State of Qatar|Dawlat Qaṭar
RE	REU	638	Réunion	Reunión	Réunion	Reunião	Africa	Eastern Africa	-21.15	55.5	Réunion Island|Reunion
RO	ROU	642	Romania	Rumania	Roumanie	Roménia	Europe	Eastern Europe	46	25	Roumania|România
RU	RUS	643	Russia	Rusia	Russie	Rússia	Europe	Eastern Europe	60	100	Russian Federation|Российская Федерация
RW	RWA	646	Rwanda	Ruanda	Rwanda	Ruanda	Africa	Eastern Africa	-2	30	Republic of Rwanda|Repubulika y'u Rwanda|République du Rwanda
SA	SAU	682	Saudi Arabia	Arabia Saudí	Arabie Saoudite	Arábia Saudita	Asia	Western Asia	25	45	Kingdom of Saudi Arabia|Saudi|Al-Mamlakah al-‘Arabiyyah as-Su‘ūdiyyah
SD	SDN	729	Sudan	Sudán	Soudan	Sudão	Africa	Northern Africa	15	30	Republic of the Sudan|Jumhūrīyat as-Sūdān
SN	SEN	686	Senegal	Senegal	Sénégal	Senegal	Africa	Western Africa	14	-14	Republic of Senegal|République du Sénégal
SG	SGP	702	Singapore	Singapur	Singapour	Singapura	Asia	South-eastern Asia	1.36666666	103.8	Republic of Singapore|Republik Singapura|新加坡共和国
GS	SGS	239	South Georgia	Islas Georgias del Sur y Sandwich del Sur	Géorgie du Sud-et-les Îles Sandwich du Sud	Ilhas Geórgia do Sul e Sandwich do Sul	Americas	South America	-54.5	-37	South Georgia and the South Sandwich Islands
SJ	SJM	744	Svalbard and Jan Mayen	Islas Svalbard y Jan Mayen	Svalbard et Jan Mayen	Ilhas Svalbard e Jan Mayen	Europe	Northern Europe	78	20	Svalbard og Jan Mayen|Svalbard and Jan Mayen Islands
SB	SLB	090	Solomon Islands	Islas Salomón	Îles Salomon	Ilhas Salomão	Oceania	Melanesia	-8	159	
SL	SLE	694	Sierra Leone	Sierra Leone	Sierra Leone	Serra Leoa	Africa	Western Africa	8.5	-11.5	Republic of Sierra Leone
SV	SLV	222	El Salvador	El Salvador	Salvador	El Salvador	Americas	Central America	13.83333333	-88.91666666	Republic of El Salvador|República de El Salvador
SM	SMR	674	San Marino	San Marino	Saint-Marin	San Marino	Europe	Southern Europe	43.76666666	12.41666666	Most Serene Republic of San Marino|Republic of San Marino|Repubblica di San Marino
SO	SOM	706	Somalia	Somalia	Somalie	Somália	Africa	Eastern Africa	10	49	Federal Republic of Somalia|aṣ-Ṣūmāl|Jamhuuriyadda Federaalka Soomaaliya|Jumhūriyyat aṣ-Ṣūmāl al-Fiderāliyya
PM	SPM	666	Saint Pierre and Miquelon	San Pedro y Miquelón	Saint-Pierre-et-Miquelon	Saint-Pierre e Miquelon	Americas	Northern America	46.83333333	-56.33333333	Collectivité territoriale de Saint-Pierre-et-Miquelon
RS	SRB	688	Serbia	Serbia	Serbie	Sérvia	Europe	Southern Europe	44	21	Republic of Serbia|Srbija|Republika Srbija|Србија|Република Србија
SS	SSD	728	South Sudan	Sudán del Sur	Soudan du Sud	Sudão do Sul	Africa	Eastern Africa	7	30	Republic of South Sudan
ST	STP	678	São Tomé and Príncipe	Santo Tomé y Príncipe	São Tomé et Príncipe	São Tomé e Príncipe	Africa	Middle Africa	1	7	Democratic Republic of São Tomé and Príncipe|Sao Tome and Principe|República Democrática de São Tomé e Príncipe
SR	SUR	740	Suriname	Surinam	Surinam	Suriname	Americas	South America	4	-56	Republic of Suriname|Sarnam|Sranangron|Republiek Suriname
SK	SVK	703	Slovakia	Eslovaquia	Slovaquie	Eslováquia	Europe	Eastern Europe	48.66666666	19.5	Slovak Republic|Slovenská republika
SI	SVN	705	Slovenia	Eslovenia	Slovénie	Eslovénia	Europe	Southern Europe	46.11666666	14.81666666	Republic of Slovenia|Republika Slovenija
SE	SWE	752	Sweden	Suecia	Suède	Suécia	Europe	Northern Europe	62	15	Kingdom of Sweden|Konungariket Sverige
SZ	SWZ	748	Eswatini	Suazilandia	Swaziland	Suazilândia	Africa	Southern Africa	-26.5	31.5	Kingdom of Eswatini|weSwatini|Swatini|Ngwane|Umbuso weSwatini
SX	SXM	534	Sint Maarten	Sint Maarten	Saint-Martin	São Martinho	Americas	Caribbean	18.033333	-63.05	Sint Maarten (Dutch part)
SC	SYC	690	Seychelles	Seychelles	Seychelles	Seicheles	Africa	Eastern Africa	-4.58333333	55.66666666	Republic of Seychelles|Repiblik Sesel|République des Seychelles
SY	SYR	760	Syria	Siria	Syrie	Síria	Asia	Western Asia	35	38	Syrian Arab Republic|Al-Jumhūrīyah Al-ʻArabīyah As-Sūrīyah
TC	TCA	796	Turks and Caicos Islands	Islas Turks y Caicos	Îles Turques-et-Caïques	Ilhas Turks e Caicos	Americas	Caribbean	21.75	-71.58333333	
TD	TCD	148	Chad	Chad	Tchad	Chade	Africa	Middle Africa	15	19	Republic of Chad|République du Tchad
TG	TGO	768	Togo	Togo	Togo	Togo	Africa	Western Africa	8	1.16666666	Togolese Republic|Togolese|République Togolaise
TH	THA	764	Thailand	Tailandia	Thaïlande	Tailândia	Asia	South-eastern Asia	15	100	Kingdom of Thailand|Prathet|Thai|ราชอาณาจักรไทย|Ratcha Anachak Thai
TJ	TJK	762	Tajikistan	Tayikistán	Tadjikistan	Tajiquistão	Asia	Central Asia	39	71	Republic of Tajikistan|Toçikiston|Ҷумҳурии Тоҷикистон|Çumhuriyi Toçikiston
TK	TKL	772	Tokelau	Islas Tokelau	Tokelau	Tokelau	Oceania	Polynesia	-9	-172	
TM	TKM	795	Turkmenistan	Turkmenistán	Turkménistan	Turquemenistão	Asia	Central Asia	40	60	
TL	TLS	626	Timor-Leste	Timor Oriental	Timor oriental	Timor-Leste	Asia	South-eastern Asia	-8.83333333	125.91666666	Democratic Republic of Timor-Leste|East Timor|Timor|República Democrática de Timor-Leste|Repúblika Demokrátika Timór-Leste|Timór Lorosa'e|Timor Lorosae
TO	TON	776	Tonga	Tonga	Tonga	Tonga	Oceania	Polynesia	-20	-175	Kingdom of Tonga
TT	TTO	780	Trinidad and Tobago	Trinidad y Tobago	Trinité-et-Tobago	Trinidade e Tobago	Americas	Caribbean	11	-61	Republic of Trinidad and Tobago
TN	TUN	788	Tunisia	Túnez	Tunisie	Tunísia	Africa	Northern Africa	34	9	Tunisian Republic|Republic of Tunisia|al-Jumhūriyyah at-Tūnisiyyah
TR	TUR	792	Türkiye	Turquía	Turquie	Turquia	Asia	Western Asia	39	35	Republic of Türkiye|Turkiye|Republic of Turkey|Türkiye Cumhuriyeti
TV	TUV	798	Tuvalu	Tuvalu	Tuvalu	Tuvalu	Oceania	Polynesia	-8	178	
TW	TWN	158	Taiwan	Taiwán	Taïwan	Ilha Formosa	World	World	23.5	121	Republic of China (Taiwan)|Táiwān|Republic of China|中華民國|Zhōnghuá Mínguó|Chinese Taipei
TZ	TZA	834	Tanzania	Tanzania	Tanzanie	Tanzânia	Africa	Eastern Africa	-6	35	United Republic of Tanzania|Tanzania, United Republic of|Jamhuri ya Muungano wa Tanzania
UG	UGA	800	Uganda	Uganda	Ouganda	Uganda	Africa	Eastern Africa	1	32	Republic of Uganda|Jamhuri ya Uganda
UA	UKR	804	Ukraine	Ucrania	Ukraine	Ucrânia	Europe	Eastern Europe	49	32	Ukrayina
UM	UMI	581	United States Minor Outlying Islands	Islas Ultramarinas Menores de Estados Unidos	Îles mineures éloignées des États-Unis	Ilhas Menores Distantes dos Estados Unidos	Oceania	Micronesia	19.3	166.633333	
UY	URY	858	Uruguay	Uruguay	Uruguay	Uruguai	Americas	South America	-33	-56	Oriental Republic of Uruguay|República Oriental del Uruguay
US	USA	840	United States	Estados Unidos	États-Unis	Estados Unidos	Americas	Northern America	38	-97	United States of America|USA
UZ	UZB	860	Uzbekistan	Uzbekistán	Ouzbékistan	Uzbequistão	Asia	Central Asia	41	64	Republic of Uzbekistan|O‘zbekiston Respublikasi|Ўзбекистон Республикаси
VA	VAT	336	Vatican City	Ciudad del Vaticano	Cité du Vatican	Cidade do Vaticano	Europe	Southern Europe	41.9	12.45	Vatican City State|Holy See (Vatican City State)|Vatican|Stato della Città del Vaticano
VC	VCT	670	Saint Vincent and the Grenadines	San Vicente y Granadinas	Saint-Vincent-et-les-Grenadines	São Vincente e Granadinas	Americas	Caribbean	13.25	-61.2	
VE	VEN	862	Venezuela	Venezuela	Venezuela	Venezuela	Americas	South America	8	-66	Bolivarian Republic of Venezuela|Venezuela, Bolivarian Republic of|República Bolivariana de Venezuela
VG	VGB	092	British Virgin Islands	Islas Vírgenes del Reino Unido	Îles Vierges britanniques	Ilhas Virgens	Americas	Caribbean	18.431383	-64.62305	Virgin Islands|Virgin Islands, British
VI	VIR	850	United States Virgin Islands	Islas Vírgenes de los Estados Unidos	Îles Vierges des États-Unis	Ilhas Virgens dos Estados Unidos	Americas	Caribbean	18.35	-64.933333	Virgin Islands of the United States|Virgin Islands, U.S.
VN	VNM	704	Vietnam	Vietnam	Viêt Nam	Vietname	Asia	South-eastern Asia	16.16666666	107.83333333	Socialist Republic of Vietnam|Cộng hòa Xã hội chủ nghĩa Việt Nam|Viet Nam
VU	VUT	548	Vanuatu	Vanuatu	Vanuatu	Vanuatu	Oceania	Melanesia	-16	167	Republic of Vanuatu|Ripablik blong Vanuatu|République de Vanuatu
WF	WLF	876	Wallis and Futuna	Wallis y Futuna	Wallis-et-Futuna	Wallis e Futuna	Oceania	Polynesia	-13.3	-176.2	Territory of the Wallis and Futuna Islands|Territoire des îles Wallis et Futuna
WS	WSM	882	Samoa	Samoa	Samoa	Samoa	Oceania	Polynesia	-13.58333333	-172.33333333	Independent State of Samoa|Malo Saʻoloto Tutoʻatasi o Sāmoa
YE	YEM	887	Yemen	Yemen	Yémen	Iémen	Asia	Western Asia	15	48	Republic of Yemen|Yemeni Republic|al-Jumhūriyyah al-Yamaniyyah
ZA	ZAF	710	South Africa	Sudáfrica	Afrique du Sud	África do Sul	Africa	Southern Africa	-29	24	Republic of South Africa|RSA|Suid-Afrika
ZM	ZMB	894	Zambia	Zambia	Zambie	Zâmbia	Africa	Eastern Africa	-15	30	Republic of Zambia
ZW	ZWE	716	Zimbabwe	Zimbabue	Zimbabwe	Zimbabwe	Africa	Eastern Africa	-20	30	Republic of Zimbabwe`;
