/**
 * Cities that time zones are called by, one zone a line: IANA name, the names of its city in English, Spanish, French
 * and Portuguese. From the Unicode Common Locale Data Repository, © Unicode, Inc., licence in
 * LICENSE-UNICODE. Made by `npm run generate`, never edited by hand.
 */
export const ZONE_CITY_LINES = `Africa/Abidjan	Abiyán
Africa/Accra	Acra
Africa/Addis_Ababa	Addis-Abeba|Adis Abeba|Adis-Abeba|Adís Abeba
Africa/Algiers	Alger|Argel
Africa/Asmera	Asmara
Africa/Bamako	Bamaco
Africa/Bissau	Bisáu
Africa/Cairo	El Cairo|Le Caire
Africa/Conakry	Conacri|Conakri
Africa/Dakar	Dacar
Africa/Dar_es_Salaam	Dar es-Salam
Africa/Djibouti	Djibuti|Jibuti|Yibuti
Africa/Douala	Duala
Africa/El_Aaiun	El Aaiún|Laâyoune
Africa/Johannesburg	Joanesburgo|Johannesburgo
Africa/Kampala	Campala
Africa/Khartoum	Cartum|Jartum
Africa/Lome	Lomé
Africa/Lusaka	Lusaca
Africa/Mogadishu	Mogadiscio|Mogadíscio
Africa/Monrovia	Monróvia
Africa/Nairobi	Nairobi|Nairóbi
Africa/Ndjamena	Ndjamena|N’Djamena|Yamena
Africa/Niamey	Niamei
Africa/Nouakchott	Nuakchot
Africa/Ouagadougou	Uagadugú
Africa/Porto-Novo	Porto Novo|Porto-Novo|Portonovo
Africa/Sao_Tome	Santo Tomé|São Tomé
Africa/Tripoli	Tripoli|Tripoli (Libye)|Trípoli
Africa/Tunis	Tunes|Túnez|Túnis
America/Anguilla	Anguila
America/Antigua	Antígua
America/Araguaina	Araguaina|Araguaína
America/Argentina/Rio_Gallegos	Río Gallegos
America/Argentina/Tucuman	Tucumán|Tucumã
America/Argentina/Ushuaia	Ushuaïa
America/Asuncion	Assunção|Asunción
America/Bahia	Bahía|Baía
America/Bahia_Banderas	Bahia Banderas|Bahia de Banderas|Bahía de Banderas
America/Barbados	La Barbade
America/Belem	Belém|Belén
America/Belize	Belice
America/Bogota	Bogotá
America/Cancun	Cancun|Cancún
America/Cayenne	Caiena|Cayena
America/Cayman	Caimán|Caimão|Caïmans
America/Ciudad_Juarez	Ciudad Juárez
America/Coral_Harbour	Atikokan
America/Cordoba	Córdoba
America/Cuiaba	Cuiabá
America/Curacao	Curazao|Curaçao|Curaçau
America/Detroit	Détroit
America/Dominica	Dominique|Domínica
America/Eirunepe	Eirunepé
America/El_Salvador	Salvador
America/Godthab	Nuuk
America/Grand_Turk	Gran Turca
America/Grenada	Granada|Grenade
America/Guadeloupe	Guadalupe
America/Guayaquil	Guaiaquil
America/Guyana	Guiana
America/Havana	La Habana|La Havane
America/Indiana/Knox	Knox [Indiana]|Knox, Indiana
America/Indiana/Marengo	Marengo [Indiana]|Marengo, Indiana
America/Indiana/Petersburg	Petersburg [Indiana]|Petersburg, Indiana
America/Indiana/Tell_City	Tell City [Indiana]|Tell City, Indiana
America/Indiana/Vevay	Vevay [Indiana]|Vevay, Indiana
America/Indiana/Vincennes	Vincennes [Indiana]|Vincennes, Indiana
America/Indiana/Winamac	Winamac [Indiana]|Winamac, Indiana
America/Indianapolis	Indianápolis
America/Jamaica	Jamaïque
America/Kentucky/Monticello	Monticello [Kentucky]|Monticello, Kentucky
America/Los_Angeles	Los Ángeles
America/Lower_Princes	Lower Prince’s Quarter
America/Maceio	Maceió
America/Managua	Manágua
America/Manaus	Manaos
America/Martinique	Martinica
America/Mazatlan	Mazatlán
America/Merida	Mérida
America/Mexico_City	Cidade do México|Ciudad de México|Mexico
America/Miquelon	Miquelón
America/Montevideo	Montevideu|Montevidéu
America/Montserrat	Monserrate
America/New_York	Nova Iorque|Nova York|Nueva York
America/Noronha	Fernando de Noronha
America/North_Dakota/Beulah	Beulah (Dakota du Nord)|Beulah, Dakota del Norte|Beulah, Dakota do Norte|Beulah, North Dakota
America/North_Dakota/Center	Center (Dakota du Nord)|Center, Dakota del Norte|Center, Dakota do Norte|Center, North Dakota
America/North_Dakota/New_Salem	New Salem (Dakota du Nord)|New Salem, Dakota del Norte|New Salem, North Dakota|New Salen, Dakota do Norte
America/Panama	Panamá
America/Port-au-Prince	Port-au-Prince|Porto Príncipe|Puerto Príncipe
America/Port_of_Spain	Port-d’Espagne|Porto de Espanha|Puerto España
America/Puerto_Rico	Porto Rico
America/Rio_Branco	Río Branco
America/Santarem	Santarém
America/Santiago	Santiago de Chile
America/Santo_Domingo	Saint-Domingue
America/Sao_Paulo	São Paulo
America/Scoresbysund	Ittoqqortoormiit
America/St_Barthelemy	Saint-Barthélemy|San Bartolomé|St. Barthélemy|São Bartolomeu
America/St_Johns	Saint John’s|Saint-Jean de Terre-Neuve|San Juan de Terranova|St. John’s
America/St_Kitts	Saint-Christophe|San Cristóbal|St. Kitts|São Cristóvão
America/St_Lucia	Sainte-Lucie|Santa Lucía|Santa Lúcia|St. Lucia
America/St_Thomas	Saint Thomas|Saint-Thomas|St. Thomas
America/St_Vincent	Saint-Vincent|San Vicente|St. Vincent|São Vicente
America/Thule	Thulé
America/Tortola	Tórtola
Antarctica/DumontDUrville	Dumont d’Urville|Dumont-d’Urville
Antarctica/Syowa	Showa
Asia/Aden	Adem|Adén|Áden
Asia/Almaty	Alma Ata
Asia/Amman	Ammán|Amã
Asia/Anadyr	Anádyr
Asia/Aqtau	Aktaou|Aktau|Aqtau
Asia/Aqtobe	Aktioubinsk|Aktobe|Aqtobe
Asia/Ashgabat	Achgabat|Asgabate|Asjabad
Asia/Atyrau	Atyraou
Asia/Baghdad	Bagdad|Bagdade|Bagdá
Asia/Bahrain	Bahrein|Bahreïn|Baréin|Barém
Asia/Baku	Bakou|Bakú
Asia/Bangkok	Banguecoque
Asia/Barnaul	Barnaúl
Asia/Beirut	Beirute|Beyrouth
Asia/Bishkek	Bichkek
Asia/Brunei	Brunéi
Asia/Calcutta	Calcuta|Calcutta|Calcutá|Kolkata
Asia/Chita	Chitá|Tchita
Asia/Choibalsan	Tchoïbalsan
Asia/Damascus	Damas|Damasco
Asia/Dhaka	Daca|Dacca
Asia/Dubai	Dubaï|Dubái
Asia/Dushanbe	Douchanbé|Duchambe|Dusambé
Asia/Famagusta	Famagouste
Asia/Hebron	Hebrón|Hébron
Asia/Irkutsk	Irkoutsk
Asia/Jakarta	Jacarta|Yakarta
Asia/Jerusalem	Jerusalém|Jerusalén|Jérusalem
Asia/Kabul	Cabul|Kaboul
Asia/Kamchatka	Kamtchatka
Asia/Karachi	Carachi
Asia/Katmandu	Catmandu|Kathmandu|Katmandou|Katmandu|Katmandú
Asia/Khandyga	Khandiga
Asia/Krasnoyarsk	Krasnoïarsk
Asia/Kuwait	Koweit|Koweït
Asia/Macau	Macao|Macau
Asia/Magadan	Magadán
Asia/Makassar	Macassar|Makasar
Asia/Manila	Manille
Asia/Muscat	Mascate
Asia/Nicosia	Nicosie|Nicósia
Asia/Novosibirsk	Novossibirsk
Asia/Oral	Ouralsk
Asia/Qatar	Catar
Asia/Qostanay	Kostanay|Kostanaï|Kostanái
Asia/Qyzylorda	Kyzylorda|Kzyl Orda
Asia/Rangoon	Rangoun|Rangum|Yangon|Yangón (Rangún)
Asia/Riyadh	Riad|Riade|Riyad
Asia/Saigon	Cidade de Ho Chi Minh|Ciudad Ho Chi Minh|Ho Chi Minh City|Hô-Chi-Minh-Ville
Asia/Sakhalin	Sacalina|Sajalín|Sakhaline
Asia/Samarkand	Samarcanda|Samarcande
Asia/Seoul	Seul|Seúl|Séoul
Asia/Shanghai	Shanghái|Xangai
Asia/Singapore	Singapour|Singapur|Singapura
Asia/Srednekolymsk	Srednekolimsk
Asia/Taipei	Taipé|Taipéi
Asia/Tashkent	Tachkent|Taskent
Asia/Tbilisi	Tbilissi|Tiflis
Asia/Tehran	Teerã|Teerão|Teherán|Téhéran
Asia/Thimphu	Timbu|Timphu
Asia/Tokyo	Tokio|Tóquio
Asia/Ulaanbaatar	Oulan-Bator|Ulan Bator|Ulán Bator
Asia/Urumqi	Ürümqi
Asia/Vientiane	Vientián
Asia/Yakutsk	Iakoutsk
Asia/Yekaterinburg	Ecaterimburgo|Ekaterimburgo|Ekaterinbourg
Asia/Yerevan	Erevan|Ereván
Atlantic/Azores	Açores
Atlantic/Bermuda	Bermudas|Bermudes
Atlantic/Canary	Canarias|Canárias|Îles Canaries
Atlantic/Cape_Verde	Cabo Verde|Cap-Vert
Atlantic/Faeroe	Faroe|Faroé|Ilhas Faroé|Islas Feroe|Îles Féroé
Atlantic/Madeira	Madère
Atlantic/Reykjavik	Reikiavik|Reiquiavique|Reykjavík
Atlantic/South_Georgia	Georgia del Sur|Geórgia do Sul|Géorgie du Sud
Atlantic/St_Helena	Sainte-Hélène|Santa Elena|Santa Helena|St. Helena
Australia/Adelaide	Adelaida|Adélaïde
Australia/Lord_Howe	Ilha de Lord Howe
Australia/Sydney	Sídney
Europe/Amsterdam	Amesterdão|Amsterdã|Ámsterdam
Europe/Andorra	Andorre
Europe/Astrakhan	Astracán|Astracã
Europe/Athens	Atenas|Athènes
Europe/Belgrade	Belgrado
Europe/Berlin	Berlim|Berlín
Europe/Brussels	Bruselas|Bruxelas|Bruxelles
Europe/Bucharest	Bucarest|Bucareste
Europe/Budapest	Budapeste
Europe/Busingen	Busingen|Büsingen
Europe/Chisinau	Chisináu
Europe/Copenhagen	Copenhaga|Copenhague
Europe/Dublin	Dublín
Europe/Guernsey	Guernesey
Europe/Helsinki	Helsinque|Helsínquia
Europe/Isle_of_Man	Ilha de Man|Isla de Man|Île de Man
Europe/Istanbul	Estambul|Istambul
Europe/Kaliningrad	Caliningrado|Kaliningrado
Europe/Kiev	Kiev|Kyiv
Europe/Kirov	Kírov
Europe/Lisbon	Lisboa|Lisbonne
Europe/Ljubljana	Liubliana
Europe/London	Londres
Europe/Luxembourg	Luxemburgo
Europe/Madrid	Madri|Madrid
Europe/Malta	Malte
Europe/Monaco	Mónaco|Mônaco
Europe/Moscow	Moscou|Moscovo|Moscú
Europe/Paris	París
Europe/Prague	Praga
Europe/Rome	Roma
Europe/San_Marino	Saint-Marin|São Marinho
Europe/Saratov	Sarátov
Europe/Simferopol	Simferópol
Europe/Skopje	Skopie
Europe/Sofia	Sofía|Sófia
Europe/Stockholm	Estocolmo
Europe/Tallinn	Talim|Tallin
Europe/Tirane	Tirana
Europe/Ulyanovsk	Oulianovsk|Ulianovsk|Uliánovsk
Europe/Vatican	El Vaticano|Le Vatican|Vaticano
Europe/Vienna	Viena|Vienne
Europe/Vilnius	Vilna
Europe/Volgograd	Volgogrado
Europe/Warsaw	Varsovia|Varsovie|Varsóvia
Europe/Zurich	Zurique|Zúrich
Indian/Christmas	Ilha do Natal|Navidad
Indian/Cocos	Ilhas Cocos
Indian/Comoro	Comoras|Comores
Indian/Mahe	Mahe|Mahé
Indian/Maldives	Maldivas
Indian/Mauritius	Maurice|Mauricio|Maurícia|Maurício
Indian/Reunion	La Réunion|Reunião|Reunión|Réunion
Pacific/Chatham	Chatham|Chatnam
Pacific/Easter	Ilha da Páscoa|Ilha de Páscoa|Isla de Pascua|Île de Pâques
Pacific/Efate	Efate|Éfaté
Pacific/Enderbury	Enderbury
Pacific/Fiji	Fidji|Fiyi
Pacific/Galapagos	Galápagos
Pacific/Honolulu	Honolulu|Honolulú
Pacific/Kanton	Canton
Pacific/Marquesas	Marquises
Pacific/Noumea	Nouméa|Numea
Pacific/Palau	Palaos
Pacific/Pitcairn	Ilhas Pitcairn
Pacific/Ponape	Pohnpei
Pacific/Saipan	Saipán
Pacific/Tahiti	Tahití|Taiti
Pacific/Tarawa	Taraua|Tarawa
Pacific/Truk	Chuuk`;
