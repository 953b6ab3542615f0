// swift-format-ignore-file
// Written by scripts/embed_data.py from the files of data/; change those, then run it again.

extension DataFiles {
  /// The files that can be asked for, in the order of the data package; the outlines of
  /// the countries are last, since they are no table.
  public static let names = ["gen_AI_energy.csv", "electricity_mixes.csv", "countries.csv", "modeles_2026.csv", "mix_2026.csv", "centres_2026.csv", "correspondances.csv", "publies.csv", "entrainements.csv", "equivalences.csv", "perimetres.csv", "datapackage.json", "countries-110m.txt"]

  /// The text of an embedded file, nil for any other name.
  static func text(of name: String) -> StaticString? {
    switch name {
    case "gen_AI_energy.csv": return #"""
Provider,Model,Active parameters,Total parameters,Token,Tweet,Email,Resume,Petite_conv,Cinq_pages
OpenAI,gpt 4o,137,440,0.0875,4.375,14.874999999999998,21.875,35.0,437.5
OpenAI,Gpt 3.5,45,45,0.00895,0.4475,1.5214999999999999,2.2375,3.58,44.75
OpenAI,gpt 4 ,550,1760,1.1175,55.875,189.975,279.375,447.0,5587.5
OpenAI,gpt 4 turbo,275,880,0.2875,14.374999999999998,48.87499999999999,71.875,114.99999999999999,1437.5
OpenAI,gpt 4o mini,18,18,0.005175,0.25875,0.87975,1.29375,2.07,25.875
Mistral,Mixtral 8x7b v0.1,12,46,0.004325,0.21625,0.73525,1.08125,1.73,21.625
Mistral,Mixtral 8x22b v0.1,39,140,0.016225,0.81125,2.75825,4.05625,6.49,81.125
Mistral,Mathstral 7B,7,7,0.0036249999999999998,0.18125,0.61625,0.9062499999999999,1.45,18.125
Mistral,Codestral 22B v0.1,22,22,0.005725,0.28625,0.9732500000000001,1.43125,2.29,28.625
Mistral,ministral 3b,3,3,0.003075,0.15375,0.52275,0.76875,1.23,15.375
Mistral,mistral large,123,123,0.0199,0.9950000000000001,3.383,4.9750000000000005,7.960000000000001,99.5
Mistral,mistral small,23,23,0.005875,0.29375,0.99875,1.46875,2.35,29.375
Mistral,mistral medium,95,95,0.015975,0.79875,2.71575,3.99375,6.39,79.875
Meta,Llama 3.1 8B,8,8,0.003775,0.18875,0.64175,0.9437500000000001,1.51,18.875
Meta,Llama 3.1 70B,70,70,0.012475,0.62375,2.12075,3.11875,4.99,62.375
Meta,Llama 3.1 405B,405,405,0.23800000000000002,11.9,40.46,59.50000000000001,95.2,1190.0
Meta,Llama 2 7B,7,7,0.0036249999999999998,0.18125,0.61625,0.9062499999999999,1.45,18.125
Meta,Llama 2 13B,13,13,0.004475,0.22375,0.7607499999999999,1.11875,1.79,22.375
Google,Gemma 2 27b,27,27,0.006424999999999999,0.32125,1.09225,1.6062499999999997,2.57,32.12499999999999
Google,Gemma 2 2b,2,2,0.0029249999999999996,0.14625,0.4972499999999999,0.73125,1.17,14.624999999999998
Google,Gemma 2 9b,9,9,0.0039000000000000003,0.195,0.663,0.9750000000000001,1.56,19.5
Google,Gemini 1.0 pro,45,45,0.00895,0.4475,1.5214999999999999,2.2375,3.58,44.75
Google,Gemini 1.5 pro,137,440,0.0875,4.375,14.874999999999998,21.875,35.0,437.5

"""#
    case "electricity_mixes.csv": return #"""
name,adpe,pe,gwp
WOR,0.0000000737708,9.988,0.590478
EEE,0.0000000642317,12.873,0.509427
ZWE,0.000000109502,7.75488,0.823938
ZMB,0.000000162193,0.0899182,0.0140257
ZAF,0.0000000862445,11.357,1.14915
YEM,0.0000000163908,14.4784,1.06699
VNM,0.0000000945573,6.90029,0.54962
VEN,0.000000112811,4.91294,0.494177
UZB,0.000000103681,12.9214,0.80197
USA,0.0000000985548,9.68839,0.672606
URY,0.000000104586,3.76496,0.295406
UKR,0.0000000647907,12.2117,0.635059
TZA,0.000000132261,5.85267,0.457731
TWN,0.0000000578088,10.9587,0.833107
TUR,0.0000000749765,8.78547,0.698449
TUN,0.0000000177021,12.5148,0.794454
TTO,0.000000064552,14.289,0.909828
TKM,0.000000131822,23.3003,1.36691
TJK,0.000000152621,0.47913,0.0423304
THA,0.0000000569593,9.04947,0.641195
TGO,0.000000134255,5.91196,0.530241
SYR,0.0000000268396,16.0882,1.08645
SWE,0.0000000777062,4.73005,0.0460693
SVN,0.0000000992283,8.42927,0.489853
SVK,0.0000000606109,8.81838,0.302278
SRB,0.000000132772,10.311,1.06982
SLV,0.0000000472135,5.11384,0.466744
SGP,0.0000000198459,10.3089,0.650369
SEN,0.0000000470662,13.0059,1.08583
SDN,0.0000000955701,12.8292,1.09165
SAU,0.0000000134206,14.0581,0.912363
RUS,0.0000000960312,10.9691,0.651906
ROU,0.0000000981761,9.13293,0.65913
QAT,0.00000001324,11.8805,0.712802
PRY,0.000000149181,0.0195104,0.241576
PRT,0.0000000341863,6.58133,0.557252
PRK,0.000000117457,7.96882,0.783661
POL,0.000000101946,11.1352,1.13922
PHL,0.0000000595304,8.41763,0.750161
PER,0.0000000952688,4.09731,0.280265
PAN,0.0000000790553,5.46562,0.527224
PAK,0.0000000842952,10.886,0.740398
OMN,0.0000000374073,22.3058,1.39746
NZL,0.0000000720474,3.98174,0.290533
NPL,0.000000238273,0.136678,0.0840183
NOR,0.000000127486,0.138646,0.0236977
NLD,0.0000000329318,7.48147,0.539413
NIC,0.0000000414983,11.5328,0.927237
NGA,0.0000000621,9.18115,0.665151
NAM,0.000000128285,3.27705,0.349386
MYS,0.000000044938,10.5875,0.819432
MOZ,0.000000148382,0.0336206,0.00876726
MNG,0.000000176361,14.5244,1.46387
MMR,0.000000152699,6.67008,0.479663
MLT,0.000000049475,16.3514,1.30274
MKD,0.000000119873,12.1032,1.23158
MEX,0.0000000578358,9.97318,0.72463
MDA,0.000000110674,17.4518,1.03023
MAR,0.0000000641089,9.96974,0.917369
LVA,0.000000153757,3.7781,0.232701
LUX,0.000000105692,8.0213,0.487433
LTU,0.0000000294596,10.6476,0.153384
LKA,0.0000000986932,8.75993,0.702977
LBY,0.0000000206592,19.116,1.34136
LBN,0.0000000182134,11.995,0.882968
KWT,0.0000000141168,12.7407,0.883012
KOR,0.0000000518017,9.91356,0.591345
KHM,0.0000000319202,18.2978,1.40563
KGZ,0.000000181827,2.04559,0.154063
KEN,0.0000000958533,6.41661,0.573074
KAZ,0.000000135386,11.7616,1.10834
JPN,0.0000000596578,9.11048,0.535015
JOR,0.0000000147031,13.0065,0.779847
JAM,0.0000000196047,13.5858,1.05653
ITA,0.00000005439,7.93507,0.609706
ISR,0.0000000610194,9.77261,0.887793
ISL,0.0000000781905,0.0127787,0.0194256
IRQ,0.0000000404306,19.0682,1.46643
IRN,0.0000000220304,14.1505,0.922903
IRL,0.0000000219257,8.06139,0.642454
IND,0.000000100099,16.6775,1.56851
IDN,0.0000000610451,9.7582,0.86401
HUN,0.0000000644587,10.5942,0.530131
HTI,0.0000000937057,16.2948,1.36552
HRV,0.000000153989,6.45485,0.526681
HND,0.0000000649373,7.86534,0.683039
HKG,0.0000000816213,10.8916,0.941727
GTM,0.0000000803251,6.92612,0.636438
GRC,0.0000000691645,10.5179,1.12069
GIB,0.0000000286211,11.9066,0.964173
GHA,0.000000156003,5.76524,0.525297
GEO,0.000000137999,2.01194,0.130664
GBR,0.0000000370973,9.09764,0.592917
GAB,0.000000113843,8.95565,0.706797
FRA,0.0000000485798,9.31353,0.0800844
FIN,0.0000000805114,6.2915,0.318522
ETH,0.000000174161,2.31252,0.245382
EST,0.0000000990171,14.2926,1.48507
ESP,0.0000000518326,7.48386,0.459194
ERI,0.0000000512406,13.1822,1.09754
EGY,0.000000033925,9.35887,0.584761
ECU,0.000000127168,8.32126,0.623803
DZA,0.0000000216438,16.2778,1.00497
DOM,0.0000000429285,11.121,0.894108
DNK,0.0000000157411,6.64536,0.623496
DEU,0.0000000878733,8.74769,0.650114
CZE,0.0000000817565,11.103,0.790937
CYP,0.0000000448771,11.9763,0.97331
CUB,0.0000000299542,16.5378,1.26209
CRI,0.0000000863908,1.05791,0.223131
COL,0.000000122031,2.71273,0.210818
COG,0.000000265575,11.4735,0.868287
COD,0.000000174647,0.0969636,0.0610818
CMR,0.000000146313,5.14394,0.4423
CIV,0.0000000949004,12.5653,0.889372
CHN,0.0000000851552,10.6736,1.03677
CHL,0.000000105851,6.43404,0.565466
CHE,0.000000100467,4.73617,0.0443671
CAN,0.0000000993179,4.19546,0.237066
BWA,0.0000000866014,19.6029,2.07787
BRN,0.0000000185641,15.6889,0.979147
BRA,0.00000010962,1.7701,0.277156
BOL,0.0000000969793,9.2001,0.57594
BLR,0.0000000840478,13.0352,0.787163
BIH,0.000000148007,14.868,1.53788
BHR,0.0000000135014,14.0361,0.802773
BGR,0.0000000823611,12.118,0.819607
BGD,0.0000000394158,12.702,0.784231
BEN,0.0000000239702,13.8784,1.15548
BEL,0.0000000337201,8.98759,0.254028
AZE,0.000000092567,11.7022,0.718754
AUT,0.000000141124,2.83632,0.23995
AUS,0.0000000790846,12.2247,1.11439
ARM,0.0000000854245,9.07189,0.249278
ARG,0.0000000768612,7.88884,0.470073
ARE,0.0000000141548,18.9746,1.08847
ALB,0.000000229556,0.2005,0.0206759
AGO,0.000000124074,5.04069,0.406417

"""#
    case "countries.csv": return #"""
iso_a3,iso_a2,name_fr,name_en,continent,population
ABW,AW,Aruba,Aruba,North America,
AFG,AF,Afghanistan,Afghanistan,Asia,38041754
AGO,AO,Angola,Angola,Africa,31825295
AIA,AI,Anguilla,Anguilla,North America,
ALA,AX,Îles Åland,Åland Islands,Europe,
ALB,AL,Albanie,Albania,Europe,2854191
AND,AD,Andorre,Andorra,Europe,
ARE,AE,Émirats arabes unis,United Arab Emirates,Asia,9770529
ARG,AR,Argentine,Argentina,South America,44938712
ARM,AM,Arménie,Armenia,Asia,2957731
ASM,AS,Samoa américaines,American Samoa,Oceania,
ATA,AQ,Antarctique,Antarctica,Antarctica,4490
ATF,TF,Terres australes françaises,French Southern Territories,Antarctica,140
ATG,AG,Antigua-et-Barbuda,Antigua & Barbuda,North America,
AUS,AU,Australie,Australia,Oceania,25364307
AUT,AT,Autriche,Austria,Europe,8877067
AZE,AZ,Azerbaïdjan,Azerbaijan,Asia,10023318
BDI,BI,Burundi,Burundi,Africa,11530580
BEL,BE,Belgique,Belgium,Europe,11484055
BEN,BJ,Bénin,Benin,Africa,11801151
BES,BQ,Pays-Bas caribéens,Caribbean Netherlands,North America,
BFA,BF,Burkina Faso,Burkina Faso,Africa,20321378
BGD,BD,Bangladesh,Bangladesh,Asia,163046161
BGR,BG,Bulgarie,Bulgaria,Europe,6975761
BHR,BH,Bahreïn,Bahrain,Asia,
BHS,BS,Bahamas,Bahamas,North America,389482
BIH,BA,Bosnie-Herzégovine,Bosnia & Herzegovina,Europe,3301000
BLM,BL,Saint-Barthélemy,St. Barthélemy,North America,
BLR,BY,Biélorussie,Belarus,Europe,9466856
BLZ,BZ,Belize,Belize,North America,390353
BMU,BM,Bermudes,Bermuda,North America,
BOL,BO,Bolivie,Bolivia,South America,11513100
BRA,BR,Brésil,Brazil,South America,211049527
BRB,BB,Barbade,Barbados,North America,
BRN,BN,Brunei,Brunei,Asia,433285
BTN,BT,Bhoutan,Bhutan,Asia,763092
BVT,BV,Île Bouvet,Bouvet Island,Antarctica,
BWA,BW,Botswana,Botswana,Africa,2303697
CAF,CF,République centrafricaine,Central African Republic,Africa,4745185
CAN,CA,Canada,Canada,North America,37589262
CCK,CC,Îles Cocos,Cocos (Keeling) Islands,Asia,
CHE,CH,Suisse,Switzerland,Europe,8574832
CHL,CL,Chili,Chile,South America,18952038
CHN,CN,Chine,China,Asia,1397715000
CIV,CI,Côte d’Ivoire,Côte d’Ivoire,Africa,25716544
CMR,CM,Cameroun,Cameroon,Africa,25876380
COD,CD,Congo-Kinshasa,Congo - Kinshasa,Africa,86790567
COG,CG,Congo-Brazzaville,Congo - Brazzaville,Africa,5380508
COK,CK,Îles Cook,Cook Islands,Oceania,
COL,CO,Colombie,Colombia,South America,50339443
COM,KM,Comores,Comoros,Africa,
CPV,CV,Cap-Vert,Cape Verde,Africa,
CRI,CR,Costa Rica,Costa Rica,North America,5047561
CUB,CU,Cuba,Cuba,North America,11333483
CUW,CW,Curaçao,Curaçao,North America,
CXR,CX,Île Christmas,Christmas Island,Asia,
CYM,KY,Îles Caïmans,Cayman Islands,North America,
CYP,CY,Chypre,Cyprus,Asia,1198575
CZE,CZ,Tchéquie,Czechia,Europe,10669709
DEU,DE,Allemagne,Germany,Europe,83132799
DJI,DJ,Djibouti,Djibouti,Africa,973560
DMA,DM,Dominique,Dominica,North America,
DNK,DK,Danemark,Denmark,Europe,5818553
DOM,DO,République dominicaine,Dominican Republic,North America,10738958
DZA,DZ,Algérie,Algeria,Africa,43053054
ECU,EC,Équateur,Ecuador,South America,17373662
EGY,EG,Égypte,Egypt,Africa,100388073
ERI,ER,Érythrée,Eritrea,Africa,6081196
ESH,EH,Sahara occidental,Western Sahara,Africa,603253
ESP,ES,Espagne,Spain,Europe,47076781
EST,EE,Estonie,Estonia,Europe,1326590
ETH,ET,Éthiopie,Ethiopia,Africa,112078730
FIN,FI,Finlande,Finland,Europe,5520314
FJI,FJ,Fidji,Fiji,Oceania,889953
FLK,FK,Îles Malouines,Falkland Islands,South America,3398
FRA,FR,France,France,Europe,67059887
FRO,FO,Îles Féroé,Faroe Islands,Europe,
FSM,FM,Micronésie,Micronesia,Oceania,
GAB,GA,Gabon,Gabon,Africa,2172579
GBR,GB,Royaume-Uni,United Kingdom,Europe,66834405
GEO,GE,Géorgie,Georgia,Asia,3720382
GGY,GG,Guernesey,Guernsey,Europe,
GHA,GH,Ghana,Ghana,Africa,30417856
GIB,GI,Gibraltar,Gibraltar,Europe,
GIN,GN,Guinée,Guinea,Africa,12771246
GLP,GP,Guadeloupe,Guadeloupe,North America,
GMB,GM,Gambie,Gambia,Africa,2347706
GNB,GW,Guinée-Bissau,Guinea-Bissau,Africa,1920922
GNQ,GQ,Guinée équatoriale,Equatorial Guinea,Africa,1355986
GRC,GR,Grèce,Greece,Europe,10716322
GRD,GD,Grenade,Grenada,North America,
GRL,GL,Groenland,Greenland,North America,56225
GTM,GT,Guatemala,Guatemala,North America,16604026
GUF,GF,Guyane française,French Guiana,South America,
GUM,GU,Guam,Guam,Oceania,
GUY,GY,Guyana,Guyana,South America,782766
HKG,HK,Hong Kong,Hong Kong,Asia,
HMD,HM,Îles Heard-et-MacDonald,Heard & McDonald Islands,Antarctica,
HND,HN,Honduras,Honduras,North America,9746117
HRV,HR,Croatie,Croatia,Europe,4067500
HTI,HT,Haïti,Haiti,North America,11263077
HUN,HU,Hongrie,Hungary,Europe,9769949
IDN,ID,Indonésie,Indonesia,Asia,270625568
IMN,IM,Île de Man,Isle of Man,Europe,
IND,IN,Inde,India,Asia,1366417754
IOT,IO,Territoire britannique de l’océan Indien,British Indian Ocean Territory,Asia,
IRL,IE,Irlande,Ireland,Europe,4941444
IRN,IR,Iran,Iran,Asia,82913906
IRQ,IQ,Irak,Iraq,Asia,39309783
ISL,IS,Islande,Iceland,Europe,361313
ISR,IL,Israël,Israel,Asia,9053300
ITA,IT,Italie,Italy,Europe,60297396
JAM,JM,Jamaïque,Jamaica,North America,2948279
JEY,JE,Jersey,Jersey,Europe,
JOR,JO,Jordanie,Jordan,Asia,10101694
JPN,JP,Japon,Japan,Asia,126264931
KAZ,KZ,Kazakhstan,Kazakhstan,Asia,18513930
KEN,KE,Kenya,Kenya,Africa,52573973
KGZ,KG,Kirghizstan,Kyrgyzstan,Asia,6456900
KHM,KH,Cambodge,Cambodia,Asia,16486542
KIR,KI,Kiribati,Kiribati,Oceania,
KNA,KN,Saint-Christophe-et-Niévès,St. Kitts & Nevis,North America,
KOR,KR,Corée du Sud,South Korea,Asia,51709098
KWT,KW,Koweït,Kuwait,Asia,4207083
LAO,LA,Laos,Laos,Asia,7169455
LBN,LB,Liban,Lebanon,Asia,6855713
LBR,LR,Liberia,Liberia,Africa,4937374
LBY,LY,Libye,Libya,Africa,6777452
LCA,LC,Sainte-Lucie,St. Lucia,North America,
LIE,LI,Liechtenstein,Liechtenstein,Europe,
LKA,LK,Sri Lanka,Sri Lanka,Asia,21803000
LSO,LS,Lesotho,Lesotho,Africa,2125268
LTU,LT,Lituanie,Lithuania,Europe,2786844
LUX,LU,Luxembourg,Luxembourg,Europe,619896
LVA,LV,Lettonie,Latvia,Europe,1912789
MAC,MO,Macao,Macao,Asia,
MAF,MF,Saint-Martin,St. Martin,North America,
MAR,MA,Maroc,Morocco,Africa,36471769
MCO,MC,Monaco,Monaco,Europe,
MDA,MD,Moldavie,Moldova,Europe,2657637
MDG,MG,Madagascar,Madagascar,Africa,26969307
MDV,MV,Maldives,Maldives,Asia,
MEX,MX,Mexique,Mexico,North America,127575529
MHL,MH,Îles Marshall,Marshall Islands,Oceania,
MKD,MK,Macédoine du Nord,North Macedonia,Europe,2083459
MLI,ML,Mali,Mali,Africa,19658031
MLT,MT,Malte,Malta,Europe,
MMR,MM,Myanmar (Birmanie),Myanmar (Burma),Asia,54045420
MNE,ME,Monténégro,Montenegro,Europe,622137
MNG,MN,Mongolie,Mongolia,Asia,3225167
MNP,MP,Îles Mariannes du Nord,Northern Mariana Islands,Oceania,
MOZ,MZ,Mozambique,Mozambique,Africa,30366036
MRT,MR,Mauritanie,Mauritania,Africa,4525696
MSR,MS,Montserrat,Montserrat,North America,
MTQ,MQ,Martinique,Martinique,North America,
MUS,MU,Maurice,Mauritius,Africa,
MWI,MW,Malawi,Malawi,Africa,18628747
MYS,MY,Malaisie,Malaysia,Asia,31949777
MYT,YT,Mayotte,Mayotte,Africa,
NAM,NA,Namibie,Namibia,Africa,2494530
NCL,NC,Nouvelle-Calédonie,New Caledonia,Oceania,287800
NER,NE,Niger,Niger,Africa,23310715
NFK,NF,Île Norfolk,Norfolk Island,Oceania,
NGA,NG,Nigeria,Nigeria,Africa,200963599
NIC,NI,Nicaragua,Nicaragua,North America,6545502
NIU,NU,Niue,Niue,Oceania,
NLD,NL,Pays-Bas,Netherlands,Europe,17332850
NOR,NO,Norvège,Norway,Europe,5347896
NPL,NP,Népal,Nepal,Asia,28608710
NRU,NR,Nauru,Nauru,Oceania,
NZL,NZ,Nouvelle-Zélande,New Zealand,Oceania,4917000
OMN,OM,Oman,Oman,Asia,4974986
PAK,PK,Pakistan,Pakistan,Asia,216565318
PAN,PA,Panama,Panama,North America,4246439
PCN,PN,Îles Pitcairn,Pitcairn Islands,Oceania,
PER,PE,Pérou,Peru,South America,32510453
PHL,PH,Philippines,Philippines,Asia,108116615
PLW,PW,Palaos,Palau,Oceania,
PNG,PG,Papouasie-Nouvelle-Guinée,Papua New Guinea,Oceania,8776109
POL,PL,Pologne,Poland,Europe,37970874
PRI,PR,Porto Rico,Puerto Rico,North America,3193694
PRK,KP,Corée du Nord,North Korea,Asia,25666161
PRT,PT,Portugal,Portugal,Europe,10269417
PRY,PY,Paraguay,Paraguay,South America,7044636
PSE,PS,Territoires palestiniens,Palestinian Territories,Asia,4685306
PYF,PF,Polynésie française,French Polynesia,Oceania,
QAT,QA,Qatar,Qatar,Asia,2832067
REU,RE,La Réunion,Réunion,Africa,
ROU,RO,Roumanie,Romania,Europe,19356544
RUS,RU,Russie,Russia,Europe,144373535
RWA,RW,Rwanda,Rwanda,Africa,12626950
SAU,SA,Arabie saoudite,Saudi Arabia,Asia,34268528
SDN,SD,Soudan,Sudan,Africa,42813238
SEN,SN,Sénégal,Senegal,Africa,16296364
SGP,SG,Singapour,Singapore,Asia,
SGS,GS,Géorgie du Sud-et-les Îles Sandwich du Sud,South Georgia & South Sandwich Islands,Antarctica,
SHN,SH,Sainte-Hélène,St. Helena,Africa,
SJM,SJ,Svalbard et Jan Mayen,Svalbard & Jan Mayen,Europe,
SLB,SB,Îles Salomon,Solomon Islands,Oceania,669823
SLE,SL,Sierra Leone,Sierra Leone,Africa,7813215
SLV,SV,Salvador,El Salvador,North America,6453553
SMR,SM,Saint-Marin,San Marino,Europe,
SOM,SO,Somalie,Somalia,Africa,10192317
SPM,PM,Saint-Pierre-et-Miquelon,St. Pierre & Miquelon,North America,
SRB,RS,Serbie,Serbia,Europe,6944975
SSD,SS,Soudan du Sud,South Sudan,Africa,11062113
STP,ST,Sao Tomé-et-Principe,São Tomé & Príncipe,Africa,
SUR,SR,Suriname,Suriname,South America,581363
SVK,SK,Slovaquie,Slovakia,Europe,5454073
SVN,SI,Slovénie,Slovenia,Europe,2087946
SWE,SE,Suède,Sweden,Europe,10285453
SWZ,SZ,Eswatini,Eswatini,Africa,1148130
SXM,SX,Saint-Martin (partie néerlandaise),Sint Maarten,North America,
SYC,SC,Seychelles,Seychelles,Africa,
SYR,SY,Syrie,Syria,Asia,17070135
TCA,TC,Îles Turques-et-Caïques,Turks & Caicos Islands,North America,
TCD,TD,Tchad,Chad,Africa,15946876
TGO,TG,Togo,Togo,Africa,8082366
THA,TH,Thaïlande,Thailand,Asia,69625582
TJK,TJ,Tadjikistan,Tajikistan,Asia,9321018
TKL,TK,Tokelau,Tokelau,Oceania,
TKM,TM,Turkménistan,Turkmenistan,Asia,5942089
TLS,TL,Timor oriental,Timor-Leste,Asia,1293119
TON,TO,Tonga,Tonga,Oceania,
TTO,TT,Trinité-et-Tobago,Trinidad & Tobago,North America,1394973
TUN,TN,Tunisie,Tunisia,Africa,11694719
TUR,TR,Turquie,Türkiye,Asia,83429615
TUV,TV,Tuvalu,Tuvalu,Oceania,
TWN,TW,Taïwan,Taiwan,Asia,23568378
TZA,TZ,Tanzanie,Tanzania,Africa,58005463
UGA,UG,Ouganda,Uganda,Africa,44269594
UKR,UA,Ukraine,Ukraine,Europe,44385155
UMI,UM,Îles mineures éloignées des États-Unis,U.S. Outlying Islands,Oceania,
URY,UY,Uruguay,Uruguay,South America,3461734
USA,US,États-Unis,United States,North America,328239523
UZB,UZ,Ouzbékistan,Uzbekistan,Asia,33580650
VAT,VA,État de la Cité du Vatican,Vatican City,Europe,
VCT,VC,Saint-Vincent-et-les Grenadines,St. Vincent & Grenadines,North America,
VEN,VE,Venezuela,Venezuela,South America,28515829
VGB,VG,Îles Vierges britanniques,British Virgin Islands,North America,
VIR,VI,Îles Vierges des États-Unis,U.S. Virgin Islands,North America,
VNM,VN,Viêt Nam,Vietnam,Asia,96462106
VUT,VU,Vanuatu,Vanuatu,Oceania,299882
WLF,WF,Wallis-et-Futuna,Wallis & Futuna,Oceania,
WSM,WS,Samoa,Samoa,Oceania,
XKX,XK,Kosovo,Kosovo,Europe,1794248
YEM,YE,Yémen,Yemen,Asia,29161922
ZAF,ZA,Afrique du Sud,South Africa,Africa,58558270
ZMB,ZM,Zambie,Zambia,Africa,17861030
ZWE,ZW,Zimbabwe,Zimbabwe,Africa,14645468

"""#
    case "modeles_2026.csv": return #"""
provider,model,type,active_low,active_high,total_low,total_high,speed,first_token,unpublished,multimodal,same_as,sources
cohere,c4ai-aya-expanse-32b,dense,32.3,32.3,32.3,32.3,,,false,false,,https://docs.cohere.com/docs/models https://huggingface.co/CohereLabs/aya-expanse-32b
cohere,c4ai-aya-vision-32b,dense,33.1,33.1,33.1,33.1,,,false,true,,https://docs.cohere.com/docs/models https://huggingface.co/CohereLabs/aya-vision-32b
cohere,command-a-03-2025,dense,111,111,111,111,51.5,0.32,false,false,,https://docs.cohere.com/docs/models https://huggingface.co/CohereLabs/c4ai-command-a-03-2025
cohere,command-a-plus-05-2026,moe,25,25,218,218,141,0.26,false,true,,https://docs.cohere.com/docs/command-a-plus https://docs.cohere.com/docs/models https://huggingface.co/CohereLabs/command-a-plus-05-2026-bf16 https://cohere.com/blog/command-a-plus
cohere,command-a-reasoning-08-2025,dense,111,111,111,111,,,false,false,,https://docs.cohere.com/docs/models https://huggingface.co/CohereLabs/c4ai-command-a-03-2025
cohere,command-a-translate-08-2025,dense,111,111,111,111,,,false,false,,https://docs.cohere.com/docs/models https://huggingface.co/CohereLabs/c4ai-command-a-03-2025
cohere,command-a-vision-07-2025,dense,112,112,112,112,,,false,true,,https://docs.cohere.com/docs/models https://huggingface.co/CohereLabs/command-a-vision-07-2025
cohere,command-r-08-2024,dense,32.3,32.3,32.3,32.3,38.5,0.25,false,false,,https://docs.cohere.com/docs/models https://huggingface.co/CohereLabs/c4ai-command-r-08-2024
cohere,command-r-plus-08-2024,dense,104,104,104,104,6,0.62,false,false,,https://docs.cohere.com/docs/models https://huggingface.co/CohereLabs/c4ai-command-r-plus-08-2024
cohere,command-r7b-12-2024,dense,8.03,8.03,8.03,8.03,57,0.24,false,false,,https://docs.cohere.com/docs/models https://huggingface.co/CohereLabs/c4ai-command-r7b-12-2024
cohere,command-r7b-arabic-02-2025,dense,8.03,8.03,8.03,8.03,,,false,false,,https://docs.cohere.com/docs/models https://huggingface.co/CohereLabs/c4ai-command-r7b-12-2024
huggingface_hub,databricks/dolly-v1-6b,dense,6,6,6,6,,,false,false,,https://huggingface.co/databricks/dolly-v1-6b
huggingface_hub,databricks/dolly-v2-12b,dense,12,12,12,12,,,false,false,,https://huggingface.co/databricks/dolly-v2-12b
huggingface_hub,databricks/dolly-v2-7b,dense,7,7,7,7,,,false,false,,https://huggingface.co/databricks/dolly-v2-7b
huggingface_hub,databricks/dolly-v2-3b,dense,3,3,3,3,,,false,false,,https://huggingface.co/databricks/dolly-v2-3b
huggingface_hub,databricks/dbrx-base,moe,36,36,132,132,,,false,false,,https://huggingface.co/databricks/dbrx-base
huggingface_hub,databricks/dbrx-instruct,moe,36,36,132,132,,,false,false,,https://huggingface.co/databricks/dbrx-instruct
huggingface_hub,mistralai/Mistral-7B-v0.1,dense,7.24,7.24,7.24,7.24,,,false,false,,https://huggingface.co/mistralai/Mistral-7B-v0.1
huggingface_hub,mistralai/Mistral-7B-Instruct-v0.1,dense,7.24,7.24,7.24,7.24,,,false,false,,https://huggingface.co/mistralai/Mistral-7B-Instruct-v0.1
huggingface_hub,mistralai/Mixtral-8x7B-v0.1,moe,12.9,12.9,46.7,46.7,,,false,false,,https://huggingface.co/mistralai/Mixtral-8x7B-v0.1
huggingface_hub,mistralai/Mixtral-8x7B-Instruct-v0.1,moe,12.9,12.9,46.7,46.7,,,false,false,,https://huggingface.co/mistralai/Mixtral-8x7B-Instruct-v0.1
huggingface_hub,mistralai/Mistral-7B-Instruct-v0.2,dense,7.24,7.24,7.24,7.24,,,false,false,,https://huggingface.co/mistralai/Mistral-7B-Instruct-v0.2
huggingface_hub,mistralai/Mixtral-8x22B-v0.1,moe,39.1,39.1,140.6,140.6,,,false,false,,https://huggingface.co/mistralai/Mixtral-8x22B-v0.1
huggingface_hub,mistralai/Mixtral-8x22B-Instruct-v0.1,moe,39.1,39.1,140.6,140.6,,,false,false,,https://huggingface.co/mistralai/Mixtral-8x22B-Instruct-v0.1
huggingface_hub,mistralai/Mistral-7B-v0.3,dense,7.25,7.25,7.25,7.25,,,false,false,,https://huggingface.co/mistralai/Mistral-7B-v0.3
huggingface_hub,mistralai/Mistral-7B-Instruct-v0.3,dense,7.25,7.25,7.25,7.25,,,false,false,,https://huggingface.co/mistralai/Mistral-7B-Instruct-v0.3
huggingface_hub,mistralai/Codestral-22B-v0.1,dense,22.25,22.25,22.25,22.25,,,false,false,,https://huggingface.co/mistralai/Codestral-22B-v0.1
huggingface_hub,mistralai/Mathstral-7B-v0.1,dense,7.25,7.25,7.25,7.25,,,false,false,,https://huggingface.co/mistralai/Mathstral-7B-v0.1
huggingface_hub,mistralai/Mistral-Nemo-Instruct-2407,dense,12.25,12.25,12.25,12.25,,,false,false,,https://huggingface.co/mistralai/Mistral-Nemo-Instruct-2407
huggingface_hub,mistralai/Mistral-Nemo-Base-2407,dense,12.25,12.25,12.25,12.25,,,false,false,,https://huggingface.co/mistralai/Mistral-Nemo-Base-2407
huggingface_hub,mistralai/Mistral-Large-Instruct-2407,dense,122.61,122.61,122.61,122.61,,,false,false,,https://huggingface.co/mistralai/Mistral-Large-Instruct-2407
huggingface_hub,mistral-community/Mistral-7B-v0.2,dense,7.24,7.24,7.24,7.24,,,false,false,,https://huggingface.co/mistral-community/Mistral-7B-v0.2
huggingface_hub,mistral-community/Mixtral-8x22B-v0.1,moe,39.1,39.1,140.6,140.6,,,false,false,,https://huggingface.co/mistral-community/Mixtral-8x22B-v0.1
huggingface_hub,mistral-community/Mixtral-8x22B-v0.1-original,moe,39.1,39.1,140.6,140.6,,,false,false,,https://huggingface.co/mistral-community/Mixtral-8x22B-v0.1-original
huggingface_hub,mistral-community/Mixtral-8x22B-v0.1-4bit,moe,39.1,39.1,140.6,140.6,,,false,false,,https://huggingface.co/mistral-community/Mixtral-8x22B-v0.1-4bit
huggingface_hub,mistral-community/Mixtral-8x22B-v0.1-AWQ,moe,39.1,39.1,140.6,140.6,,,false,false,,https://huggingface.co/mistral-community/Mixtral-8x22B-v0.1-AWQ
huggingface_hub,mistral-community/Mixtral-8x22B-Instruct-v0.1-4bit,moe,39.1,39.1,140.6,140.6,,,false,false,,https://huggingface.co/mistral-community/Mixtral-8x22B-Instruct-v0.1-4bit
huggingface_hub,mistral-community/mixtral-8x22B-Instruct-v0.3-original,moe,39.1,39.1,140.6,140.6,,,false,false,,https://huggingface.co/mistral-community/mixtral-8x22B-Instruct-v0.3-original
huggingface_hub,mistral-community/mixtral-8x22B-v0.3-original,moe,39.1,39.1,140.6,140.6,,,false,false,,https://huggingface.co/mistral-community/mixtral-8x22B-v0.3-original
huggingface_hub,mistral-community/mixtral-8x22B-v0.3,moe,39.1,39.1,140.6,140.6,,,false,false,,https://huggingface.co/mistral-community/mixtral-8x22B-v0.3
huggingface_hub,mistral-community/Mistral-7B-Instruct-v0.3,dense,7.25,7.25,7.25,7.25,,,false,false,,https://huggingface.co/mistral-community/Mistral-7B-Instruct-v0.3
huggingface_hub,mistral-community/Codestral-22B-v0.1,dense,22.25,22.25,22.25,22.25,,,false,false,,https://huggingface.co/mistral-community/Codestral-22B-v0.1
huggingface_hub,meta-llama/Meta-Llama-3.1-8B,dense,8.03,8.03,8.03,8.03,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-3.1-8B
huggingface_hub,meta-llama/Meta-Llama-3.1-8B-Instruct,dense,8.03,8.03,8.03,8.03,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-3.1-8B-Instruct
huggingface_hub,meta-llama/Meta-Llama-3.1-70B,dense,70.55,70.55,70.55,70.55,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-3.1-70B
huggingface_hub,meta-llama/Meta-Llama-3.1-70B-Instruct,dense,70.55,70.55,70.55,70.55,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-3.1-70B-Instruct
huggingface_hub,meta-llama/Meta-Llama-3.1-405B,dense,405.85,405.85,405.85,405.85,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-3.1-405B
huggingface_hub,meta-llama/Meta-Llama-3.1-405B-Instruct,dense,405.85,405.85,405.85,405.85,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-3.1-405B-Instruct
huggingface_hub,meta-llama/Meta-Llama-3.1-405B-FP8,dense,405.87,405.87,405.87,405.87,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-3.1-405B-FP8
huggingface_hub,meta-llama/Meta-Llama-3.1-405B-Instruct-FP8,dense,405.87,405.87,405.87,405.87,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-3.1-405B-Instruct-FP8
huggingface_hub,meta-llama/Llama-Guard-3-8B,dense,8.03,8.03,8.03,8.03,,,false,false,,https://huggingface.co/meta-llama/Llama-Guard-3-8B
huggingface_hub,meta-llama/Llama-Guard-3-8B-INT8,dense,8.03,8.03,8.03,8.03,,,false,false,,https://huggingface.co/meta-llama/Llama-Guard-3-8B-INT8
huggingface_hub,meta-llama/Prompt-Guard-86M,dense,0.28,0.28,0.28,0.28,,,false,false,,https://huggingface.co/meta-llama/Prompt-Guard-86M
huggingface_hub,meta-llama/Meta-Llama-3-8B,dense,8.03,8.03,8.03,8.03,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-3-8B
huggingface_hub,meta-llama/Meta-Llama-3-8B-Instruct,dense,8.03,8.03,8.03,8.03,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-3-8B-Instruct
huggingface_hub,meta-llama/Meta-Llama-3-70B-Instruct,dense,70.55,70.55,70.55,70.55,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-3-70B-Instruct
huggingface_hub,meta-llama/Meta-Llama-3-70B,dense,70.55,70.55,70.55,70.55,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-3-70B
huggingface_hub,meta-llama/Meta-Llama-Guard-2-8B,dense,8.03,8.03,8.03,8.03,,,false,false,,https://huggingface.co/meta-llama/Meta-Llama-Guard-2-8B
huggingface_hub,meta-llama/Llama-2-7b-hf,dense,6.74,6.74,6.74,6.74,,,false,false,,https://huggingface.co/meta-llama/Llama-2-7b-hf
huggingface_hub,meta-llama/Llama-2-13b-hf,dense,13.02,13.02,13.02,13.02,,,false,false,,https://huggingface.co/meta-llama/Llama-2-13b-hf
huggingface_hub,meta-llama/Llama-2-70b-hf,dense,68.98,68.98,68.98,68.98,,,false,false,,https://huggingface.co/meta-llama/Llama-2-70b-hf
huggingface_hub,meta-llama/Llama-2-7b-chat-hf,dense,6.74,6.74,6.74,6.74,,,false,false,,https://huggingface.co/meta-llama/Llama-2-7b-chat-hf
huggingface_hub,meta-llama/Llama-2-13b-chat-hf,dense,13.02,13.02,13.02,13.02,,,false,false,,https://huggingface.co/meta-llama/Llama-2-13b-chat-hf
huggingface_hub,meta-llama/Llama-2-70b-chat-hf,dense,68.98,68.98,68.98,68.98,,,false,false,,https://huggingface.co/meta-llama/Llama-2-70b-chat-hf
huggingface_hub,meta-llama/Llama-2-7b,dense,7,7,7,7,,,false,false,,https://huggingface.co/meta-llama/Llama-2-7b
huggingface_hub,meta-llama/Llama-2-13b,dense,13,13,13,13,,,false,false,,https://huggingface.co/meta-llama/Llama-2-13b
huggingface_hub,meta-llama/Llama-2-70b,dense,70,70,70,70,,,false,false,,https://huggingface.co/meta-llama/Llama-2-70b
huggingface_hub,meta-llama/Llama-2-7b-chat,dense,7,7,7,7,,,false,false,,https://huggingface.co/meta-llama/Llama-2-7b-chat
huggingface_hub,meta-llama/Llama-2-13b-chat,dense,13,13,13,13,,,false,false,,https://huggingface.co/meta-llama/Llama-2-13b-chat
huggingface_hub,meta-llama/Llama-2-70b-chat,dense,70,70,70,70,,,false,false,,https://huggingface.co/meta-llama/Llama-2-70b-chat
huggingface_hub,meta-llama/LlamaGuard-7b,dense,7,7,7,7,,,false,false,,https://huggingface.co/meta-llama/LlamaGuard-7b
huggingface_hub,meta-llama/CodeLlama-7b-hf,dense,7,7,7,7,,,false,false,,https://huggingface.co/meta-llama/CodeLlama-7b-hf
huggingface_hub,meta-llama/CodeLlama-13b-hf,dense,13,13,13,13,,,false,false,,https://huggingface.co/meta-llama/CodeLlama-13b-hf
huggingface_hub,meta-llama/CodeLlama-34b-hf,dense,34,34,34,34,,,false,false,,https://huggingface.co/meta-llama/CodeLlama-34b-hf
huggingface_hub,meta-llama/CodeLlama-70b-hf,dense,70,70,70,70,,,false,false,,https://huggingface.co/meta-llama/CodeLlama-70b-hf
huggingface_hub,meta-llama/CodeLlama-7b-Python-hf,dense,7,7,7,7,,,false,false,,https://huggingface.co/meta-llama/CodeLlama-7b-Python-hf
huggingface_hub,meta-llama/CodeLlama-34b-Python-hf,dense,34,34,34,34,,,false,false,,https://huggingface.co/meta-llama/CodeLlama-34b-Python-hf
huggingface_hub,meta-llama/CodeLlama-13b-Python-hf,dense,13,13,13,13,,,false,false,,https://huggingface.co/meta-llama/CodeLlama-13b-Python-hf
huggingface_hub,meta-llama/CodeLlama-70b-Python-hf,dense,70,70,70,70,,,false,false,,https://huggingface.co/meta-llama/CodeLlama-70b-Python-hf
huggingface_hub,meta-llama/CodeLlama-7b-Instruct-hf,dense,7,7,7,7,,,false,false,,https://huggingface.co/meta-llama/CodeLlama-7b-Instruct-hf
huggingface_hub,meta-llama/CodeLlama-13b-Instruct-hf,dense,13,13,13,13,,,false,false,,https://huggingface.co/meta-llama/CodeLlama-13b-Instruct-hf
huggingface_hub,meta-llama/CodeLlama-34b-Instruct-hf,dense,34,34,34,34,,,false,false,,https://huggingface.co/meta-llama/CodeLlama-34b-Instruct-hf
huggingface_hub,meta-llama/CodeLlama-70b-Instruct-hf,dense,70,70,70,70,,,false,false,,https://huggingface.co/meta-llama/CodeLlama-70b-Instruct-hf
huggingface_hub,CohereForAI/aya-23-8B,dense,8.03,8.03,8.03,8.03,,,false,false,,https://huggingface.co/CohereForAI/aya-23-8B
huggingface_hub,CohereForAI/aya-23-35B,dense,34.98,34.98,34.98,34.98,,,false,false,,https://huggingface.co/CohereForAI/aya-23-35B
huggingface_hub,CohereForAI/c4ai-command-r-plus,dense,103.81,103.81,103.81,103.81,,,false,false,,https://huggingface.co/CohereForAI/c4ai-command-r-plus
huggingface_hub,CohereForAI/c4ai-command-r-plus-4bit,dense,55.05,55.05,55.05,55.05,,,false,false,,https://huggingface.co/CohereForAI/c4ai-command-r-plus-4bit
huggingface_hub,CohereForAI/c4ai-command-r-v01,dense,34.98,34.98,34.98,34.98,,,false,false,,https://huggingface.co/CohereForAI/c4ai-command-r-v01
huggingface_hub,CohereForAI/c4ai-command-r-v01-4bit,dense,19.05,19.05,19.05,19.05,,,false,false,,https://huggingface.co/CohereForAI/c4ai-command-r-v01-4bit
huggingface_hub,google/gemma-2-2b,dense,2.61,2.61,2.61,2.61,,,false,false,,https://huggingface.co/google/gemma-2-2b
huggingface_hub,google/gemma-2-2b-it,dense,2.61,2.61,2.61,2.61,,,false,false,,https://huggingface.co/google/gemma-2-2b-it
huggingface_hub,google/gemma-2-9b,dense,9.24,9.24,9.24,9.24,,,false,false,,https://huggingface.co/google/gemma-2-9b
huggingface_hub,google/gemma-2-9b-it,dense,9.24,9.24,9.24,9.24,,,false,false,,https://huggingface.co/google/gemma-2-9b-it
huggingface_hub,google/gemma-2-27b,dense,27.23,27.23,27.23,27.23,,,false,false,,https://huggingface.co/google/gemma-2-27b
huggingface_hub,google/gemma-2-27b-it,dense,27.23,27.23,27.23,27.23,,,false,false,,https://huggingface.co/google/gemma-2-27b-it
huggingface_hub,google/gemma-2-2b-pytorch,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2-2b-pytorch
huggingface_hub,google/gemma-2-2b-it-pytorch,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2-2b-it-pytorch
huggingface_hub,google/gemma-2-9b-pytorch,dense,9,9,9,9,,,false,false,,https://huggingface.co/google/gemma-2-9b-pytorch
huggingface_hub,google/gemma-2-9b-it-pytorch,dense,9,9,9,9,,,false,false,,https://huggingface.co/google/gemma-2-9b-it-pytorch
huggingface_hub,google/gemma-2-27b-pytorch,dense,27,27,27,27,,,false,false,,https://huggingface.co/google/gemma-2-27b-pytorch
huggingface_hub,google/gemma-2-27b-it-pytorch,dense,27,27,27,27,,,false,false,,https://huggingface.co/google/gemma-2-27b-it-pytorch
huggingface_hub,google/gemma-2-9b-keras,dense,9,9,9,9,,,false,false,,https://huggingface.co/google/gemma-2-9b-keras
huggingface_hub,google/gemma-2-instruct-9b-keras,dense,9,9,9,9,,,false,false,,https://huggingface.co/google/gemma-2-instruct-9b-keras
huggingface_hub,google/codegemma-2b,dense,2.51,2.51,2.51,2.51,,,false,false,,https://huggingface.co/google/codegemma-2b
huggingface_hub,google/codegemma-7b,dense,8.54,8.54,8.54,8.54,,,false,false,,https://huggingface.co/google/codegemma-7b
huggingface_hub,google/codegemma-7b-it,dense,8.54,8.54,8.54,8.54,,,false,false,,https://huggingface.co/google/codegemma-7b-it
huggingface_hub,google/codegemma-7b-it-GGUF,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/codegemma-7b-it-GGUF
huggingface_hub,google/codegemma-2b-GGUF,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/codegemma-2b-GGUF
huggingface_hub,google/codegemma-7b-GGUF,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/codegemma-7b-GGUF
huggingface_hub,google/codegemma-7b-pytorch,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/codegemma-7b-pytorch
huggingface_hub,google/codegemma-2b-pytorch,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/codegemma-2b-pytorch
huggingface_hub,google/codegemma-7b-it-pytorch,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/codegemma-7b-it-pytorch
huggingface_hub,google/codegemma-2b-keras,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/codegemma-2b-keras
huggingface_hub,google/codegemma-7b-keras,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/codegemma-7b-keras
huggingface_hub,google/codegemma-7b-it-keras,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/codegemma-7b-it-keras
huggingface_hub,google/codegemma-1.1-7b-it,dense,8.54,8.54,8.54,8.54,,,false,false,,https://huggingface.co/google/codegemma-1.1-7b-it
huggingface_hub,google/codegemma-1.1-2b,dense,2.51,2.51,2.51,2.51,,,false,false,,https://huggingface.co/google/codegemma-1.1-2b
huggingface_hub,google/codegemma-1.1-2b-pytorch,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/codegemma-1.1-2b-pytorch
huggingface_hub,google/codegemma-1.1-7b-it-pytorch,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/codegemma-1.1-7b-it-pytorch
huggingface_hub,google/codegemma-1.1-2b-GGUF,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/codegemma-1.1-2b-GGUF
huggingface_hub,google/codegemma-1.1-7b-it-GGUF,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/codegemma-1.1-7b-it-GGUF
huggingface_hub,google/gemma-1.1-2b-it,dense,2.51,2.51,2.51,2.51,,,false,false,,https://huggingface.co/google/gemma-1.1-2b-it
huggingface_hub,google/gemma-1.1-7b-it,dense,8.54,8.54,8.54,8.54,,,false,false,,https://huggingface.co/google/gemma-1.1-7b-it
huggingface_hub,google/gemma-1.1-7b-it-GGUF,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-1.1-7b-it-GGUF
huggingface_hub,google/gemma-1.1-2b-it-GGUF,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-1.1-2b-it-GGUF
huggingface_hub,google/gemma-1.1-2b-it-pytorch,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-1.1-2b-it-pytorch
huggingface_hub,google/gemma-1.1-7b-it-pytorch,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-1.1-7b-it-pytorch
huggingface_hub,google/gemma-7b,dense,8.54,8.54,8.54,8.54,,,false,false,,https://huggingface.co/google/gemma-7b
huggingface_hub,google/gemma-7b-it,dense,8.54,8.54,8.54,8.54,,,false,false,,https://huggingface.co/google/gemma-7b-it
huggingface_hub,google/gemma-2b,dense,2.51,2.51,2.51,2.51,,,false,false,,https://huggingface.co/google/gemma-2b
huggingface_hub,google/gemma-2b-it,dense,2.51,2.51,2.51,2.51,,,false,false,,https://huggingface.co/google/gemma-2b-it
huggingface_hub,google/gemma-7b-it-GGUF,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-it-GGUF
huggingface_hub,google/gemma-7b-GGUF,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-GGUF
huggingface_hub,google/gemma-2b-GGUF,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-GGUF
huggingface_hub,google/gemma-2b-it-GGUF,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-it-GGUF
huggingface_hub,google/gemma-7b-it-pytorch,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-it-pytorch
huggingface_hub,google/gemma-7b-pytorch,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-pytorch
huggingface_hub,google/gemma-2b-pytorch,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-pytorch
huggingface_hub,google/gemma-7b-quant-pytorch,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-quant-pytorch
huggingface_hub,google/gemma-7b-it-quant-pytorch,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-it-quant-pytorch
huggingface_hub,google/gemma-2b-it-pytorch,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-it-pytorch
huggingface_hub,google/gemma-7b-flax,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-flax
huggingface_hub,google/gemma-7b-it-flax,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-it-flax
huggingface_hub,google/gemma-2b-flax,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-flax
huggingface_hub,google/gemma-2b-it-flax,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-it-flax
huggingface_hub,google/gemma-2b-it-keras,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-it-keras
huggingface_hub,google/gemma-7b-keras,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-keras
huggingface_hub,google/gemma-2b-keras,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-keras
huggingface_hub,google/gemma-7b-it-keras,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-it-keras
huggingface_hub,google/gemma-2b-sfp-cpp,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-sfp-cpp
huggingface_hub,google/gemma-2b-it-cpp,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-it-cpp
huggingface_hub,google/gemma-7b-sfp-cpp,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-sfp-cpp
huggingface_hub,google/gemma-7b-cpp,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-cpp
huggingface_hub,google/gemma-7b-it-cpp,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-it-cpp
huggingface_hub,google/gemma-7b-it-sfp-cpp,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-7b-it-sfp-cpp
huggingface_hub,google/gemma-2b-it-sfp-cpp,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-it-sfp-cpp
huggingface_hub,google/gemma-2b-cpp,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-cpp
huggingface_hub,google/gemma-1.1-2b-it-keras,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-1.1-2b-it-keras
huggingface_hub,google/gemma-1.1-7b-it-keras,dense,7,7,7,7,,,false,false,,https://huggingface.co/google/gemma-1.1-7b-it-keras
huggingface_hub,google/gemma-1.1-2b-it-tflite,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-1.1-2b-it-tflite
huggingface_hub,google/gemma-2b-it-tflite,dense,2,2,2,2,,,false,false,,https://huggingface.co/google/gemma-2b-it-tflite
huggingface_hub,microsoft/phi-1,dense,1.42,1.42,1.42,1.42,,,false,false,,https://huggingface.co/microsoft/phi-1
huggingface_hub,microsoft/phi-1_5,dense,1.42,1.42,1.42,1.42,,,false,false,,https://huggingface.co/microsoft/phi-1_5
huggingface_hub,microsoft/Phi-3-mini-4k-instruct,dense,3.82,3.82,3.82,3.82,,,false,false,,https://huggingface.co/microsoft/Phi-3-mini-4k-instruct
huggingface_hub,microsoft/Phi-3-mini-128k-instruct,dense,3.82,3.82,3.82,3.82,,,false,false,,https://huggingface.co/microsoft/Phi-3-mini-128k-instruct
huggingface_hub,microsoft/Phi-3-small-8k-instruct,dense,7.39,7.39,7.39,7.39,,,false,false,,https://huggingface.co/microsoft/Phi-3-small-8k-instruct
huggingface_hub,microsoft/Phi-3-small-128k-instruct,dense,7.39,7.39,7.39,7.39,,,false,false,,https://huggingface.co/microsoft/Phi-3-small-128k-instruct
huggingface_hub,microsoft/Phi-3-medium-4k-instruct,dense,13.96,13.96,13.96,13.96,,,false,false,,https://huggingface.co/microsoft/Phi-3-medium-4k-instruct
huggingface_hub,microsoft/Phi-3-medium-128k-instruct,dense,13.96,13.96,13.96,13.96,,,false,false,,https://huggingface.co/microsoft/Phi-3-medium-128k-instruct
huggingface_hub,microsoft/Phi-3-vision-128k-instruct,dense,4.15,4.15,4.15,4.15,,,false,true,,https://huggingface.co/microsoft/Phi-3-vision-128k-instruct
huggingface_hub,microsoft/Phi-3-mini-4k-instruct-onnx,dense,3.82,3.82,3.82,3.82,,,false,false,,https://huggingface.co/microsoft/Phi-3-mini-4k-instruct-onnx
huggingface_hub,microsoft/Phi-3-mini-4k-instruct-onnx-web,dense,3.82,3.82,3.82,3.82,,,false,false,,https://huggingface.co/microsoft/Phi-3-mini-4k-instruct-onnx-web
huggingface_hub,microsoft/Phi-3-mini-128k-instruct-onnx,dense,3.82,3.82,3.82,3.82,,,false,false,,https://huggingface.co/microsoft/Phi-3-mini-128k-instruct-onnx
huggingface_hub,microsoft/Phi-3-small-8k-instruct-onnx-cuda,dense,7.39,7.39,7.39,7.39,,,false,false,,https://huggingface.co/microsoft/Phi-3-small-8k-instruct-onnx-cuda
huggingface_hub,microsoft/Phi-3-small-128k-instruct-onnx-cuda,dense,7.39,7.39,7.39,7.39,,,false,false,,https://huggingface.co/microsoft/Phi-3-small-128k-instruct-onnx-cuda
huggingface_hub,microsoft/Phi-3-medium-4k-instruct-onnx-cpu,dense,13.96,13.96,13.96,13.96,,,false,false,,https://huggingface.co/microsoft/Phi-3-medium-4k-instruct-onnx-cpu
huggingface_hub,microsoft/Phi-3-medium-4k-instruct-onnx-cuda,dense,13.96,13.96,13.96,13.96,,,false,false,,https://huggingface.co/microsoft/Phi-3-medium-4k-instruct-onnx-cuda
huggingface_hub,microsoft/Phi-3-medium-4k-instruct-onnx-directml,dense,13.96,13.96,13.96,13.96,,,false,false,,https://huggingface.co/microsoft/Phi-3-medium-4k-instruct-onnx-directml
huggingface_hub,microsoft/Phi-3-medium-128k-instruct-onnx-cpu,dense,13.96,13.96,13.96,13.96,,,false,false,,https://huggingface.co/microsoft/Phi-3-medium-128k-instruct-onnx-cpu
huggingface_hub,microsoft/Phi-3-medium-128k-instruct-onnx-cuda,dense,13.96,13.96,13.96,13.96,,,false,false,,https://huggingface.co/microsoft/Phi-3-medium-128k-instruct-onnx-cuda
huggingface_hub,microsoft/Phi-3-medium-128k-instruct-onnx-directml,dense,13.96,13.96,13.96,13.96,,,false,false,,https://huggingface.co/microsoft/Phi-3-medium-128k-instruct-onnx-directml
huggingface_hub,microsoft/Phi-3-vision-128k-instruct-onnx-cpu,dense,4.15,4.15,4.15,4.15,,,false,true,,https://huggingface.co/microsoft/Phi-3-vision-128k-instruct-onnx-cpu
huggingface_hub,microsoft/Phi-3-vision-128k-instruct-onnx-cuda,dense,4.15,4.15,4.15,4.15,,,false,true,,https://huggingface.co/microsoft/Phi-3-vision-128k-instruct-onnx-cuda
huggingface_hub,microsoft/Phi-3-vision-128k-instruct-onnx-directml,dense,4.15,4.15,4.15,4.15,,,false,true,,https://huggingface.co/microsoft/Phi-3-vision-128k-instruct-onnx-directml
huggingface_hub,microsoft/Phi-3-mini-4k-instruct-gguf,dense,3.82,3.82,3.82,3.82,,,false,false,,https://huggingface.co/microsoft/Phi-3-mini-4k-instruct-gguf
huggingface_hub,openai/gpt-oss-120b,moe,5.1,5.1,117,117,,,false,false,,https://huggingface.co/openai/gpt-oss-120b https://platform.openai.com/docs/models/gpt-oss-120b https://cdn.openai.com/pdf/419b6906-9da6-406c-a19d-1bb078ac7637/oai_gpt-oss_model_card.pdf
huggingface_hub,openai/gpt-oss-20b,moe,3.6,3.6,21,21,,,false,false,,https://huggingface.co/openai/gpt-oss-20b https://platform.openai.com/docs/models/gpt-oss-20b https://cdn.openai.com/pdf/419b6906-9da6-406c-a19d-1bb078ac7637/oai_gpt-oss_model_card.pdf
mistralai,codestral-2508,dense,22.2,22.2,22.2,22.2,98,0.38,false,false,,https://docs.mistral.ai/getting-started/models/ https://mistral.ai/news/codestral
mistralai,codestral-latest,dense,22.2,22.2,22.2,22.2,,,false,false,,https://docs.mistral.ai/getting-started/models/ https://mistral.ai/news/codestral
mistralai,glm-5-2,moe,40,40,744,744,79.8,2.24,false,false,,https://docs.mistral.ai/models/zai-glm-5-2 https://github.com/zai-org/GLM-5
mistralai,labs-leanstral-1-5,moe,6.5,6.5,119,119,,,false,false,,https://docs.mistral.ai/models/leanstral-1-5 https://mistral.ai/news/leanstral-1-5/
mistralai,labs-leanstral-1-5-1,moe,6.5,6.5,119,119,,,false,false,,https://docs.mistral.ai/models/leanstral-1-5 https://mistral.ai/news/leanstral-1-5/
mistralai,magistral-medium-latest,dense,70,120,70,120,,,true,false,,https://docs.mistral.ai/getting-started/models/
mistralai,magistral-small-latest,dense,23.6,23.6,23.6,23.6,,,false,false,,https://docs.mistral.ai/getting-started/models/
mistralai,ministral-14b-2512,dense,14,14,14,14,77,0.38,false,false,,https://docs.mistral.ai/getting-started/models/
mistralai,ministral-14b-latest,dense,14,14,14,14,,,false,false,,https://docs.mistral.ai/getting-started/models/
mistralai,ministral-3b-2512,dense,3.32,3.32,3.32,3.32,131,0.32,false,false,,https://docs.mistral.ai/getting-started/models/ https://mistral.ai/news/ministraux
mistralai,ministral-3b-latest,dense,3.32,3.32,3.32,3.32,,,false,false,,https://docs.mistral.ai/getting-started/models/ https://mistral.ai/news/ministraux
mistralai,ministral-8b-2512,dense,8.02,8.02,8.02,8.02,81.5,0.32,false,false,,https://docs.mistral.ai/getting-started/models/ https://mistral.ai/news/ministraux
mistralai,ministral-8b-latest,dense,8.02,8.02,8.02,8.02,,,false,false,,https://docs.mistral.ai/getting-started/models/ https://mistral.ai/news/ministraux
mistralai,mistral-code-fim-latest,dense,22.2,22.2,22.2,22.2,,,false,false,,https://docs.mistral.ai/getting-started/models/ https://mistral.ai/news/codestral
mistralai,mistral-large-2512,moe,41,41,675,675,59.2,0.63,false,true,,https://docs.mistral.ai/models/mistral-large-3-25-12 https://mistral.ai/news/mistral-3/ https://huggingface.co/mistralai/Mistral-Large-3-675B-Instruct-2512
mistralai,mistral-large-4,moe,52,52,1050,1050,51,1.11,false,true,,https://docs.mistral.ai/models/mistral-large-4-0
mistralai,mistral-large-4-0,moe,52,52,1050,1050,51,1.11,false,true,,https://docs.mistral.ai/models/mistral-large-4-0
mistralai,mistral-large-latest,moe,41,41,675,675,52,0.68,false,true,,https://docs.mistral.ai/models/mistral-large-3-25-12 https://mistral.ai/news/mistral-3/ https://huggingface.co/mistralai/Mistral-Large-3-675B-Instruct-2512
mistralai,mistral-medium,dense,70,120,70,120,,,true,false,,https://docs.mistral.ai/getting-started/models/
mistralai,mistral-medium-2604,dense,128,128,128,128,,,false,true,,https://docs.mistral.ai/models/model-cards/mistral-medium-3-5-26-04 https://huggingface.co/mistralai/Mistral-Medium-3.5-128B
mistralai,mistral-medium-3,dense,128,128,128,128,78.5,0.41,false,true,,https://docs.mistral.ai/models/model-cards/mistral-medium-3-5-26-04 https://huggingface.co/mistralai/Mistral-Medium-3.5-128B
mistralai,mistral-medium-3-5,dense,128,128,128,128,93.5,0.36,false,true,,https://docs.mistral.ai/models/model-cards/mistral-medium-3-5-26-04 https://huggingface.co/mistralai/Mistral-Medium-3.5-128B
mistralai,mistral-medium-3.5,dense,128,128,128,128,93.5,0.36,false,true,,https://docs.mistral.ai/models/model-cards/mistral-medium-3-5-26-04 https://huggingface.co/mistralai/Mistral-Medium-3.5-128B
mistralai,mistral-medium-latest,dense,70,120,70,120,,,true,false,,https://docs.mistral.ai/getting-started/models/
mistralai,mistral-small-2603,moe,8,8,119,119,110.2,0.44,false,false,,https://docs.mistral.ai/getting-started/models/ https://mistral.ai/news/mistral-small-4
mistralai,mistral-small-latest,moe,8,8,119,119,,,false,false,,https://docs.mistral.ai/getting-started/models/ https://mistral.ai/news/mistral-small-4
mistralai,voxtral-mini-2602,dense,4.68,4.68,4.68,4.68,,,false,true,,https://docs.mistral.ai/getting-started/models/
mistralai,voxtral-mini-latest,dense,4.68,4.68,4.68,4.68,,,false,true,,https://docs.mistral.ai/getting-started/models/
mistralai,voxtral-small-2507,dense,24.3,24.3,24.3,24.3,,,false,true,,https://docs.mistral.ai/getting-started/models/
mistralai,voxtral-small-latest,dense,24.3,24.3,24.3,24.3,,,false,true,,https://docs.mistral.ai/getting-started/models/
mistralai,zai-glm-5,moe,40,40,744,744,,,false,false,,https://docs.mistral.ai/models/zai-glm-5-2 https://github.com/zai-org/GLM-5
mistralai,zai-glm-5-2,moe,40,40,744,744,,,false,false,,https://docs.mistral.ai/models/zai-glm-5-2 https://github.com/zai-org/GLM-5
mistralai,zai-glm-5-3,moe,40,40,744,744,,,false,false,,https://docs.mistral.ai/models/zai-glm-5-2 https://github.com/zai-org/GLM-5
mistralai,zai-glm-latest,moe,40,40,744,744,,,false,false,,https://docs.mistral.ai/models/zai-glm-5-2 https://github.com/zai-org/GLM-5
anthropic,claude-fable-5,moe,134,400,1340,1340,57,3.58,true,true,,https://platform.claude.com/docs/en/models/fable-5/overview https://platform.claude.com/docs/en/models/overview
anthropic,claude-fable-5-1,moe,134,400,1340,1340,51,3.89,true,true,,https://platform.claude.com/docs/en/models/fable-5-1/overview https://platform.claude.com/docs/en/models/overview
anthropic,claude-haiku-4-5-20251001,dense,10,35,10,35,79,0.5,true,false,,https://docs.anthropic.com/en/docs/about-claude/models
anthropic,claude-haiku-5-5,dense,10,35,10,35,147,1.75,true,false,,https://platform.claude.com/docs/en/models/haiku-5-5/overview
anthropic,claude-opus-4-5-20251101,moe,67,200,670,670,30.5,5.03,true,false,,https://docs.anthropic.com/en/docs/about-claude/models
anthropic,claude-opus-4-6,moe,67,200,670,670,35,1.95,true,false,,https://docs.anthropic.com/en/docs/about-claude/models
anthropic,claude-opus-4-7,moe,67,200,670,670,42,1.75,true,false,,https://docs.anthropic.com/en/docs/about-claude/models
anthropic,claude-opus-4-8,moe,67,200,670,670,110.8,0.87,true,false,,https://docs.anthropic.com/en/docs/about-claude/models
anthropic,claude-opus-5,moe,67,200,670,670,89.5,1.84,true,true,,https://platform.claude.com/docs/en/models/opus-5/overview https://platform.claude.com/docs/en/models/overview
anthropic,claude-opus-5-5,moe,70,200,670,670,102.8,2.68,true,true,,https://platform.claude.com/docs/en/models/opus-5-5/overview https://platform.claude.com/docs/en/models/overview
anthropic,claude-sonnet-4-5-20250929,moe,44,132,440,440,42,1.15,true,false,,https://docs.anthropic.com/en/docs/about-claude/models
anthropic,claude-sonnet-4-6,moe,44,132,440,440,40,1.15,true,false,,https://docs.anthropic.com/en/docs/about-claude/models
anthropic,claude-sonnet-5,moe,29,88,293,293,79.5,1.76,true,true,,https://platform.claude.com/docs/en/models/sonnet-5/overview https://platform.claude.com/docs/en/models/overview
anthropic,claude-sonnet-5-5,moe,29,88,293,293,102,2.21,true,true,,https://platform.claude.com/docs/en/models/sonnet-5-5/overview https://www.anthropic.com/claude-sonnet-5-5
google_genai,gemini-2.5-flash,moe,44,132,440,440,68.5,1.14,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-2.5-flash-image,moe,44,132,440,440,,15.05,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-2.5-flash-lite,dense,8,28,8,28,131.5,0.92,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-2.5-pro,moe,200,600,2000,2000,91.8,2.67,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-3-flash-preview,moe,100,300,300,300,86,1.64,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-3-pro-image-preview,moe,120,360,1200,1200,,,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-3.1-flash-image-preview,moe,120,360,1200,1200,,,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-3.1-flash-lite,dense,30,105,30,105,107,0.82,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-3.1-flash-lite-preview,dense,30,105,30,105,,,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-3.1-pro-preview,moe,120,360,1200,1200,77,3.12,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-3.1-pro-preview-customtools,moe,120,360,1200,1200,,,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-3.5-flash,moe,90,240,900,900,73,4.18,true,true,,https://ai.google.dev/gemini-api/docs/models/gemini-3.5-flash https://deepmind.google/models/model-cards/gemini-3-5-flash/ https://blog.google/innovation-and-ai/models-and-research/gemini-models/gemini-3-5/
google_genai,gemini-3.5-flash-lite,dense,30,105,30,105,137,1.05,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-3.6-flash,moe,75,200,750,750,110.5,1.74,true,true,,https://ai.google.dev/gemini-api/docs/models/gemini-3.6-flash https://deepmind.google/models/model-cards/gemini-3-6-flash/
google_genai,gemini-3.7-flash,moe,75,200,750,750,71,3.01,true,true,,https://ai.google.dev/gemini-api/docs/models/gemini-3.6-flash https://deepmind.google/models/model-cards/gemini-3-6-flash/
google_genai,gemini-3.8-flash,moe,75,200,750,750,74,2.7,true,true,,https://ai.google.dev/gemini-api/docs/models/gemini-3.6-flash https://deepmind.google/models/model-cards/gemini-3-6-flash/
google_genai,gemini-flash-latest,moe,44,132,440,440,,,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-flash-lite-latest,dense,8,28,8,28,,,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemini-pro-latest,moe,200,600,2000,2000,,,true,true,,https://ai.google.dev/gemini-api/docs/models
google_genai,gemma-4-26b-a4b-it,moe,4,4,26,26,20,1.09,false,true,,https://ai.google.dev/gemma/docs/core/model_card_4 https://huggingface.co/google/gemma-4-26B-A4B-it https://deepmind.google/models/gemma/gemma-4/
google_genai,gemma-4-31b-it,dense,31,31,31,31,,,false,true,,https://ai.google.dev/gemma/docs/core/model_card_4 https://huggingface.co/google/gemma-4-31B-it https://deepmind.google/models/gemma/gemma-4/
openai,chat-latest,moe,90,300,900,900,,,true,true,,https://openai.com/index/introducing-gpt-5-5/ https://developers.openai.com/api/docs/models/gpt-5.5 https://inferencebench.io/models/proprietary/gpt-5-5/
openai,gpt-3.5-turbo,dense,20,70,20,70,88,0.71,true,false,,https://platform.openai.com/docs/models#gpt-3-5-turbo
openai,gpt-3.5-turbo-0125,dense,20,70,20,70,,,true,false,,https://platform.openai.com/docs/models#gpt-3-5-turbo
openai,gpt-3.5-turbo-1106,dense,20,70,20,70,,,true,false,,https://platform.openai.com/docs/models#gpt-3-5-turbo
openai,gpt-3.5-turbo-16k,dense,20,70,20,70,95,0.81,true,false,,https://platform.openai.com/docs/models#gpt-3-5-turbo
openai,gpt-3.5-turbo-instruct,dense,20,70,20,70,,,true,false,,https://platform.openai.com/docs/models#gpt-3-5-turbo
openai,gpt-3.5-turbo-instruct-0914,dense,20,70,20,70,,,true,false,,https://platform.openai.com/docs/models#gpt-3-5-turbo
openai,gpt-4,moe,176,528,1760,1760,46,0.89,true,true,,https://platform.openai.com/docs/models#gpt-4-turbo-and-gpt-4
openai,gpt-4-0613,moe,176,528,1760,1760,,,true,true,,https://platform.openai.com/docs/models#gpt-4-turbo-and-gpt-4
openai,gpt-4-turbo,moe,88,264,880,880,23,1.25,true,true,,https://platform.openai.com/docs/models#gpt-4-turbo-and-gpt-4
openai,gpt-4-turbo-2024-04-09,moe,88,264,880,880,23,1.25,true,true,,https://platform.openai.com/docs/models#gpt-4-turbo-and-gpt-4
openai,gpt-4.1,moe,35,106,352,352,81,1.02,true,true,,https://platform.openai.com/docs/models
openai,gpt-4.1-2025-04-14,moe,35,106,352,352,81,1.02,true,true,,https://platform.openai.com/docs/models
openai,gpt-4.1-mini,dense,40,112,40,112,79,0.93,true,true,,https://platform.openai.com/docs/models
openai,gpt-4.1-mini-2025-04-14,dense,40,112,40,112,79,0.93,true,true,,https://platform.openai.com/docs/models
openai,gpt-4.1-nano,dense,10,37,10,37,83,0.83,true,true,,https://platform.openai.com/docs/models
openai,gpt-4.1-nano-2025-04-14,dense,10,37,10,37,83,0.83,true,true,,https://platform.openai.com/docs/models
openai,gpt-4o,moe,44,132,440,440,74,0.61,true,true,,https://platform.openai.com/docs/models#gpt-4o
openai,gpt-4o-2024-05-13,moe,44,132,440,440,44.5,1.1,true,true,,https://platform.openai.com/docs/models#gpt-4o
openai,gpt-4o-2024-08-06,moe,44,132,440,440,40,2.03,true,true,,https://platform.openai.com/docs/models#gpt-4o
openai,gpt-4o-2024-11-20,moe,44,132,440,440,95,0.67,true,true,,https://platform.openai.com/docs/models#gpt-4o
openai,gpt-4o-mini,dense,8,28,8,28,79,0.54,true,true,,https://platform.openai.com/docs/models#gpt-4o-mini
openai,gpt-4o-mini-2024-07-18,dense,8,28,8,28,63,0.53,true,true,,https://platform.openai.com/docs/models#gpt-4o-mini
openai,gpt-4o-mini-search-preview,dense,8,28,8,28,,,true,true,,https://platform.openai.com/docs/models#gpt-4o-mini
openai,gpt-4o-mini-search-preview-2025-03-11,dense,8,28,8,28,,,true,true,,https://platform.openai.com/docs/models#gpt-4o-mini
openai,gpt-4o-mini-transcribe,dense,8,28,8,28,,,true,true,,https://platform.openai.com/docs/models#gpt-4o-mini
openai,gpt-4o-mini-transcribe-2025-03-20,dense,8,28,8,28,,,true,true,,https://platform.openai.com/docs/models#gpt-4o-mini
openai,gpt-4o-mini-transcribe-2025-12-15,dense,8,28,8,28,,,true,true,,https://platform.openai.com/docs/models#gpt-4o-mini
openai,gpt-4o-mini-tts,dense,8,28,8,28,,,true,true,,https://platform.openai.com/docs/models#gpt-4o-mini
openai,gpt-4o-mini-tts-2025-03-20,dense,8,28,8,28,,,true,true,,https://platform.openai.com/docs/models#gpt-4o-mini
openai,gpt-4o-mini-tts-2025-12-15,dense,8,28,8,28,,,true,true,,https://platform.openai.com/docs/models#gpt-4o-mini
openai,gpt-4o-search-preview,moe,44,132,440,440,,,true,true,,https://platform.openai.com/docs/models#gpt-4o
openai,gpt-4o-search-preview-2025-03-11,moe,44,132,440,440,,,true,true,,https://platform.openai.com/docs/models#gpt-4o
openai,gpt-5,moe,30,90,300,300,59,5.13,true,true,,https://platform.openai.com/docs/models
openai,gpt-5-2025-08-07,moe,30,90,300,300,59,5.13,true,true,,https://platform.openai.com/docs/models
openai,gpt-5-chat-latest,moe,30,90,300,300,,,true,true,,https://platform.openai.com/docs/models
openai,gpt-5-codex,moe,30,90,300,300,,,true,true,,https://platform.openai.com/docs/models
openai,gpt-5-mini,dense,25,70,25,70,101,3.72,true,true,,https://platform.openai.com/docs/models
openai,gpt-5-mini-2025-08-07,dense,25,70,25,70,101,3.72,true,true,,https://platform.openai.com/docs/models
openai,gpt-5-nano,dense,5,18.5,5,18.5,62.5,6.93,true,true,,https://platform.openai.com/docs/models
openai,gpt-5-nano-2025-08-07,dense,5,18.5,5,18.5,62.5,6.93,true,true,,https://platform.openai.com/docs/models
openai,gpt-5-pro,moe,360,1080,3600,3600,12,21.83,true,true,,https://platform.openai.com/docs/models
openai,gpt-5-pro-2025-10-06,moe,360,1080,3600,3600,12,21.83,true,true,,https://platform.openai.com/docs/models
openai,gpt-5-search-api,moe,30,90,300,300,,,true,true,,https://platform.openai.com/docs/models
openai,gpt-5-search-api-2025-10-14,moe,30,90,300,300,,,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.1,moe,30,90,300,300,74.5,0.97,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.1-2025-11-13,moe,30,90,300,300,74.5,0.97,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.1-chat-latest,moe,30,90,300,300,,,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.1-codex,moe,30,90,300,300,,,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.1-codex-max,moe,30,90,300,300,,,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.1-codex-mini,dense,25,70,25,70,,,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.2,moe,42,126,420,420,68,2.41,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.2-2025-12-11,moe,42,126,420,420,68,2.41,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.2-chat-latest,moe,42,126,420,420,,,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.2-codex,moe,42,126,420,420,,,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.2-pro,moe,504,1512,5040,5040,19,3.71,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.2-pro-2025-12-11,moe,504,1512,5040,5040,19,3.71,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.3-chat-latest,moe,42,126,420,420,,,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.3-codex,moe,42,126,420,420,70,2.29,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.4,moe,45,150,450,450,51,1.56,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.4-2026-03-05,moe,45,150,450,450,51,1.56,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.4-mini,dense,56,158,56,158,106,1.04,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.4-mini-2026-03-17,dense,56,158,56,158,106,1.04,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.4-nano,dense,15,58,15,58,95.5,1.1,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.4-nano-2026-03-17,dense,15,58,15,58,95.5,1.1,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.4-pro,moe,540,1800,5400,5400,9,7.12,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.4-pro-2026-03-05,moe,540,1800,5400,5400,9,7.12,true,true,,https://platform.openai.com/docs/models
openai,gpt-5.5,moe,90,300,900,900,96,4.03,true,true,,https://openai.com/index/introducing-gpt-5-5/ https://developers.openai.com/api/docs/models/gpt-5.5 https://inferencebench.io/models/proprietary/gpt-5-5/
openai,gpt-5.5-2026-04-23,moe,90,300,900,900,96,4.03,true,true,,https://openai.com/index/introducing-gpt-5-5/ https://developers.openai.com/api/docs/models/gpt-5.5 https://inferencebench.io/models/proprietary/gpt-5-5/
openai,gpt-5.5-pro,moe,540,1800,5400,5400,,,true,true,,https://openai.com/index/introducing-gpt-5-5/ https://developers.openai.com/api/docs/models/gpt-5.5-pro https://www.swfte.com/research/gpt-5-5
openai,gpt-5.5-pro-2026-04-23,moe,540,1800,5400,5400,,,true,true,,https://openai.com/index/introducing-gpt-5-5/ https://developers.openai.com/api/docs/models/gpt-5.5-pro https://www.swfte.com/research/gpt-5-5
openai,gpt-5.6-luna,moe,18,60,180,180,60,2,true,true,,https://openai.com/index/gpt-5-6/ https://developers.openai.com/api/docs/models/gpt-5.6-luna
openai,gpt-5.6-sol,moe,90,300,900,900,71,3.26,true,true,,https://openai.com/index/gpt-5-6/ https://developers.openai.com/api/docs/models/gpt-5.6-sol
openai,gpt-5.6-terra,moe,45,150,450,450,75,2.15,true,true,,https://openai.com/index/gpt-5-6/ https://developers.openai.com/api/docs/models/gpt-5.6-terra
openai,gpt-6-astra,moe,150,500,1500,1500,35.8,2.94,true,true,,https://openai.com/index/gpt-6-astra/ https://developers.openai.com/api/docs/models/gpt-6-astra
openai,gpt-6-luna,moe,3.8,11,38,38,65,2.6,true,true,,https://developers.openai.com/api/docs/changelog https://developers.openai.com/api/docs/models/gpt-6-luna
openai,gpt-6-sol,moe,38,112,375,375,74,1.93,true,true,,https://developers.openai.com/api/docs/changelog https://developers.openai.com/api/docs/models/gpt-6-sol
openai,gpt-6.1-sol,moe,38,112,375,375,57,4.07,true,true,,https://developers.openai.com/api/docs/changelog https://developers.openai.com/api/docs/models/gpt-6.1-sol
openai,o1,moe,44,132,440,440,111.5,0.96,true,true,,https://platform.openai.com/docs/models#o1
openai,o1-2024-12-17,moe,44,132,440,440,111.5,0.96,true,true,,https://platform.openai.com/docs/models#o1
openai,o3-mini,dense,8,28,8,28,142,4.49,true,true,,https://platform.openai.com/docs/models#o3-mini
openai,o3-mini-2025-01-31,dense,8,28,8,28,142,4.49,true,true,,https://platform.openai.com/docs/models#o3-mini
openai,o4-mini,dense,8,28,8,28,93,3.4,true,true,,https://platform.openai.com/docs/models#o3-mini
openai,o4-mini-2025-04-16,dense,8,28,8,28,93,3.4,true,true,,https://platform.openai.com/docs/models#o3-mini
openai,o4-mini-deep-research,dense,8,28,8,28,,,true,true,,https://platform.openai.com/docs/models#o3-mini
openai,o4-mini-deep-research-2025-06-26,dense,8,28,8,28,,,true,true,,https://platform.openai.com/docs/models#o3-mini
anthropic,claude-haiku-4-5,dense,10,35,10,35,79,0.5,true,false,claude-haiku-4-5-20251001,https://docs.anthropic.com/en/docs/about-claude/models
anthropic,claude-sonnet-4-5,moe,44,132,440,440,42,1.15,true,false,claude-sonnet-4-5-20250929,https://docs.anthropic.com/en/docs/about-claude/models
anthropic,claude-opus-4-5,moe,67,200,670,670,30.5,5.03,true,false,claude-opus-4-5-20251101,https://docs.anthropic.com/en/docs/about-claude/models
openai,gpt-35-turbo,dense,20,70,20,70,88,0.71,true,false,gpt-3.5-turbo,https://platform.openai.com/docs/models#gpt-3-5-turbo
openai,gpt-35-turbo-0125,dense,20,70,20,70,,,true,false,gpt-3.5-turbo-0125,https://platform.openai.com/docs/models#gpt-3-5-turbo
openai,gpt-35-turbo-1106,dense,20,70,20,70,,,true,false,gpt-3.5-turbo-1106,https://platform.openai.com/docs/models#gpt-3-5-turbo
openai,gpt-35-turbo-16k,dense,20,70,20,70,95,0.81,true,false,gpt-3.5-turbo-16k,https://platform.openai.com/docs/models#gpt-3-5-turbo
openai,gpt-35-turbo-instruct-0914,dense,20,70,20,70,,,true,false,gpt-3.5-turbo-instruct-0914,https://platform.openai.com/docs/models#gpt-3-5-turbo
openai,gpt-35-turbo-instruct,dense,20,70,20,70,,,true,false,gpt-3.5-turbo-instruct,https://platform.openai.com/docs/models#gpt-3-5-turbo

"""#
    case "mix_2026.csv": return #"""
zone,gwp,pe,adpe,water,pe_world,adpe_world,water_world
ABW,0.55,2.5871,1.349e-08,3.908,true,true,true
AFG,0.13131,2.5871,1.349e-08,3.908,true,true,true
AGO,0.18538,5.0407,1.2407e-07,3.908,false,false,true
ALB,0.02518,0.2005,2.2956e-07,3.908,false,false,true
ARE,0.46751,18.9746,1.415e-08,3.908,false,false,true
ARG,0.346,7.8888,7.686e-08,11.4558,false,false,false
ARM,0.21193,9.0719,8.542e-08,3.908,false,false,true
ASM,0.61111,2.5871,1.349e-08,3.908,true,true,true
ATG,0.5946,2.5871,1.349e-08,3.908,true,true,true
AUS,0.52518,12.2247,7.908e-08,4.7293,false,false,false
AUT,0.11691,2.8363,1.4112e-07,5.7222,false,false,false
AZE,0.6319,11.7022,9.257e-08,3.908,false,false,true
BDI,0.18367,2.5871,1.349e-08,3.908,true,true,true
BEL,0.14982,8.9876,3.372e-08,2.6198,false,false,false
BEN,0.58416,13.8784,2.397e-08,3.908,false,false,true
BFA,0.56213,2.5871,1.349e-08,3.908,true,true,true
BGD,0.69613,12.702,3.942e-08,3.908,false,false,true
BGR,0.27555,12.118,8.236e-08,4.6228,false,false,false
BHR,0.90224,14.0361,1.35e-08,3.908,false,false,true
BHS,0.65333,2.5871,1.349e-08,3.908,true,true,true
BIH,0.57064,14.868,1.4801e-07,3.908,false,false,true
BLR,0.30925,13.0352,8.405e-08,3.908,false,false,true
BLZ,0.17021,2.5871,1.349e-08,3.908,true,true,true
BMU,0.63934,2.5871,1.349e-08,3.908,true,true,true
BOL,0.48129,9.2001,9.698e-08,3.908,false,false,true
BRA,0.10995,1.7701,1.0962e-07,18.6033,false,false,false
BRB,0.5946,2.5871,1.349e-08,3.908,true,true,true
BRN,0.89209,15.6889,1.856e-08,3.908,false,false,true
BTN,0.02364,2.5871,1.349e-08,3.908,true,true,true
BWA,0.85131,19.6029,8.66e-08,3.908,false,false,true
CAF,0,2.5871,1.349e-08,3.908,true,true,true
CAN,0.19072,4.1955,9.932e-08,8.1662,false,false,false
CHE,0.03922,4.7362,1.0047e-07,5.6641,false,false,false
CHL,0.28949,6.434,1.0585e-07,10.5226,false,false,false
CHN,0.52534,10.6736,8.516e-08,6.0065,false,false,false
CIV,0.40501,12.5653,9.49e-08,3.908,false,false,true
CMR,0.2259,5.1439,1.4631e-07,3.908,false,false,true
COD,0.02764,0.097,1.7465e-07,3.908,false,false,true
COG,0.71612,11.4735,2.6558e-07,3.908,false,false,true
COK,0.25,2.5871,1.349e-08,3.908,true,true,true
COL,0.18681,2.7127,1.2203e-07,3.908,false,false,true
COM,0.64286,2.5871,1.349e-08,3.908,true,true,true
CPV,0.46154,2.5871,1.349e-08,3.908,true,true,true
CRI,0.0242,1.0579,8.639e-08,3.908,false,false,true
CUB,0.64282,16.5378,2.995e-08,3.908,false,false,true
CYM,0.6338,2.5871,1.349e-08,3.908,true,true,true
CYP,0.489,11.9763,4.488e-08,1.2947,false,false,false
CZE,0.40146,11.103,8.176e-08,3.2133,false,false,false
DEU,0.32965,8.7477,8.787e-08,1.947,false,false,false
DJI,0.45,2.5871,1.349e-08,3.908,true,true,true
DMA,0.6,2.5871,1.349e-08,3.908,true,true,true
DNK,0.11441,6.6454,1.574e-08,3.1935,false,false,false
DOM,0.53748,11.121,4.293e-08,3.908,false,false,true
DZA,0.63294,16.2778,2.164e-08,3.908,false,false,true
ECU,0.15902,8.3213,1.2717e-07,3.908,false,false,true
EEE,0.28268,8.5477,6.423e-08,3.908,false,false,true
EGY,0.56323,9.3589,3.392e-08,3.908,false,false,true
ERI,0.57778,13.1822,5.124e-08,3.908,false,false,true
ESH,0.66667,2.5871,1.349e-08,3.908,true,true,true
ESP,0.1536,7.4839,5.183e-08,6.2088,false,false,false
EST,0.31915,14.2926,9.902e-08,2.1986,false,false,false
ETH,0.02308,2.3125,1.7416e-07,3.908,false,false,true
FIN,0.05747,6.2915,8.051e-08,4.5289,false,false,false
FJI,0.27826,2.5871,1.349e-08,3.908,true,true,true
FLK,1,2.5871,1.349e-08,3.908,true,true,true
FRA,0.04144,9.3135,4.858e-08,3.6737,false,false,false
FRO,0.34694,2.5871,1.349e-08,3.908,true,true,true
GAB,0.52308,8.9556,1.1384e-07,3.908,false,false,true
GBR,0.21741,9.0976,3.71e-08,2.329,false,false,false
GEO,0.14593,2.0119,1.38e-07,3.908,false,false,true
GHA,0.46889,5.7652,1.56e-07,3.908,false,false,true
GIB,0.59091,11.9066,2.862e-08,3.908,false,false,true
GIN,0.18114,2.5871,1.349e-08,3.908,true,true,true
GLP,0.49701,2.5871,1.349e-08,3.908,true,true,true
GMB,0.66667,2.5871,1.349e-08,3.908,true,true,true
GNB,0.625,2.5871,1.349e-08,3.908,true,true,true
GNQ,0.6443,2.5871,1.349e-08,3.908,true,true,true
GRC,0.31509,10.5179,6.916e-08,5.1451,false,false,false
GRD,0.66667,2.5871,1.349e-08,3.908,true,true,true
GRL,0.15,2.5871,1.349e-08,3.908,true,true,true
GTM,0.30146,6.9261,8.033e-08,3.908,false,false,true
GUF,0.2449,2.5871,1.349e-08,3.908,true,true,true
GUM,0.60753,2.5871,1.349e-08,3.908,true,true,true
GUY,0.64493,2.5871,1.349e-08,3.908,true,true,true
HKG,0.67548,10.8916,8.162e-08,3.908,false,false,true
HND,0.32212,7.8653,6.494e-08,3.908,false,false,true
HRV,0.1585,6.4549,1.5399e-07,3.908,false,false,true
HTI,0.53488,16.2948,9.371e-08,3.908,false,false,true
HUN,0.16302,10.5942,6.446e-08,3.6874,false,false,false
IDN,0.68025,9.7582,6.105e-08,2.2554,false,false,false
IND,0.67013,16.6775,1.001e-07,3.4368,false,false,false
IRL,0.25654,8.0614,2.193e-08,1.4769,false,false,false
IRN,0.65953,14.1505,2.203e-08,3.908,false,false,true
IRQ,0.6831,19.0682,4.043e-08,3.908,false,false,true
ISL,0.02782,0.0128,7.819e-08,6.1409,false,false,false
ISR,0.49269,9.7726,6.102e-08,3.908,false,false,true
ITA,0.28478,7.9351,5.439e-08,4.8374,false,false,false
JAM,0.56301,13.5858,1.96e-08,3.908,false,false,true
JOR,0.52979,13.0065,1.47e-08,3.908,false,false,true
JPN,0.47726,9.1105,5.966e-08,2.3063,false,false,false
KAZ,0.80532,11.7616,1.3539e-07,3.908,false,false,true
KEN,0.09544,6.4166,9.585e-08,3.908,false,false,true
KGZ,0.15273,2.0456,1.8183e-07,3.908,false,false,true
KHM,0.49887,18.2978,3.192e-08,3.908,false,false,true
KIR,0.5,2.5871,1.349e-08,3.908,true,true,true
KNA,0.6087,2.5871,1.349e-08,3.908,true,true,true
KOR,0.41706,9.9136,5.18e-08,1.8877,false,false,false
KWT,0.63531,12.7407,1.412e-08,3.908,false,false,true
LAO,0.23208,2.5871,1.349e-08,3.908,true,true,true
LBN,0.38951,11.995,1.821e-08,3.908,false,false,true
LBR,0.31579,2.5871,1.349e-08,3.908,true,true,true
LBY,0.82683,19.116,2.066e-08,3.908,false,false,true
LCA,0.65,2.5871,1.349e-08,3.908,true,true,true
LKA,0.32928,8.7599,9.869e-08,3.908,false,false,true
LSO,0.02083,2.5871,1.349e-08,3.908,true,true,true
LTU,0.13836,10.6476,2.946e-08,5.8994,false,false,false
LUX,0.12338,8.0213,1.0569e-07,12.7784,false,false,false
LVA,0.13876,3.7781,1.5376e-07,2.5526,false,false,false
MAC,0.47436,2.5871,1.349e-08,3.908,true,true,true
MAR,0.5964,9.9697,6.411e-08,3.908,false,false,true
MDA,0.63312,17.4518,1.1067e-07,3.908,false,false,true
MDG,0.4321,2.5871,1.349e-08,3.908,true,true,true
MDV,0.61177,2.5871,1.349e-08,3.908,true,true,true
MEX,0.47402,9.9732,5.784e-08,5.3047,false,false,false
MKD,0.44135,12.1032,1.1987e-07,3.908,false,false,true
MLI,0.53859,2.5871,1.349e-08,3.908,true,true,true
MLT,0.48402,16.3514,4.948e-08,1.1185,false,false,false
MMR,0.50299,6.6701,1.527e-07,3.908,false,false,true
MNE,0.26423,2.5871,1.349e-08,3.908,true,true,true
MNG,0.81631,14.5244,1.7636e-07,3.908,false,false,true
MOZ,0.12936,0.0336,1.4838e-07,3.908,false,false,true
MRT,0.51208,2.5871,1.349e-08,3.908,true,true,true
MSR,1,2.5871,1.349e-08,3.908,true,true,true
MTQ,0.5298,2.5871,1.349e-08,3.908,true,true,true
MUS,0.64223,2.5871,1.349e-08,3.908,true,true,true
MWI,0.05465,2.5871,1.349e-08,3.908,true,true,true
MYS,0.60197,10.5875,4.494e-08,1.6778,false,false,false
NAM,0.04878,3.277,1.2828e-07,3.908,false,false,true
NCL,0.5609,2.5871,1.349e-08,3.908,true,true,true
NER,0.67368,2.5871,1.349e-08,3.908,true,true,true
NGA,0.45571,9.1812,6.21e-08,3.908,false,false,true
NIC,0.30089,11.5328,4.15e-08,3.908,false,false,true
NLD,0.25356,7.4815,3.293e-08,3.433,false,false,false
NOR,0.02811,0.1386,1.2749e-07,6.6633,false,false,false
NPL,0.02426,0.1367,2.3827e-07,3.908,false,false,true
NRU,0.6,2.5871,1.349e-08,3.908,true,true,true
NZL,0.09276,3.9817,7.205e-08,14.9681,false,false,false
OMN,0.54447,22.3058,3.741e-08,3.908,false,false,true
PAK,0.34656,10.886,8.43e-08,3.908,false,false,true
PAN,0.22115,5.4656,7.906e-08,3.908,false,false,true
PER,0.23825,4.0973,9.527e-08,3.908,false,false,true
PHL,0.58829,8.4176,5.953e-08,3.908,false,false,true
PNG,0.51374,2.5871,1.349e-08,3.908,true,true,true
POL,0.5886,11.1352,1.0195e-07,2.5135,false,false,false
PRI,0.65466,2.5871,1.349e-08,3.908,true,true,true
PRK,0.34059,7.9688,1.1746e-07,3.908,false,false,true
PRT,0.12791,6.5813,3.419e-08,9.5932,false,false,false
PRY,0.0247,0.0195,1.4918e-07,3.908,false,false,true
PSE,0.41414,2.5871,1.349e-08,3.908,true,true,true
PYF,0.43056,2.5871,1.349e-08,3.908,true,true,true
QAT,0.58152,11.8805,1.324e-08,3.908,false,false,true
REU,0.39414,2.5871,1.349e-08,3.908,true,true,true
ROU,0.25075,9.1329,9.818e-08,7.3563,false,false,false
RUS,0.44973,10.9691,9.603e-08,3.4595,false,false,false
RWA,0.35398,2.5871,1.349e-08,3.908,true,true,true
SAU,0.69195,14.0581,1.342e-08,3.908,false,false,true
SDN,0.15369,12.8292,9.557e-08,3.908,false,false,true
SEN,0.53997,13.0059,4.707e-08,3.908,false,false,true
SGP,0.49709,10.3089,1.985e-08,3.908,false,false,true
SHN,1,2.5871,1.349e-08,3.908,true,true,true
SLB,0.63636,2.5871,1.349e-08,3.908,true,true,true
SLE,0.04762,2.5871,1.349e-08,3.908,true,true,true
SLV,0.13932,5.1138,4.721e-08,3.908,false,false,true
SOM,0.51163,2.5871,1.349e-08,3.908,true,true,true
SPM,0.6,2.5871,1.349e-08,3.908,true,true,true
SRB,0.6958,10.311,1.3277e-07,3.908,false,false,true
SSD,0.64286,2.5871,1.349e-08,3.908,true,true,true
STP,0.55556,2.5871,1.349e-08,3.908,true,true,true
SUR,0.32184,2.5871,1.349e-08,3.908,true,true,true
SVK,0.09485,8.8184,6.061e-08,5.7952,false,false,false
SVN,0.18329,8.4293,9.923e-08,2.9769,false,false,false
SWE,0.03526,4.73,7.771e-08,6.0315,false,false,false
SWZ,0.13115,2.5871,1.349e-08,3.908,true,true,true
SYC,0.55556,2.5871,1.349e-08,3.908,true,true,true
SYR,0.70619,16.0882,2.684e-08,3.908,false,false,true
TCA,0.62963,2.5871,1.349e-08,3.908,true,true,true
TCD,0.62162,2.5871,1.349e-08,3.908,true,true,true
TGO,0.42254,5.912,1.3426e-07,3.908,false,false,true
THA,0.54574,9.0495,5.696e-08,2.8902,false,false,false
TJK,0.07256,0.4791,1.5262e-07,3.908,false,false,true
TKM,1.30627,23.3003,1.3182e-07,3.908,false,false,true
TLS,0.66667,2.5871,1.349e-08,3.908,true,true,true
TON,0.57143,2.5871,1.349e-08,3.908,true,true,true
TTO,0.68168,14.289,6.455e-08,3.908,false,false,true
TUN,0.56029,12.5148,1.77e-08,3.908,false,false,true
TUR,0.47474,8.7855,7.498e-08,4.9197,false,false,false
TWN,0.63321,10.9587,5.781e-08,1.4886,false,false,false
TZA,0.34502,5.8527,1.3226e-07,3.908,false,false,true
UGA,0.05852,2.5871,1.349e-08,3.908,true,true,true
UKR,0.25047,12.2117,6.479e-08,2.1306,false,false,false
URY,0.0804,3.765,1.0459e-07,3.908,false,false,true
USA,0.3844,9.6884,9.855e-08,3.1321,false,false,false
UZB,1,12.9214,1.0368e-07,3.908,false,false,true
VCT,0.6,2.5871,1.349e-08,3.908,true,true,true
VEN,0.08586,4.9129,1.1281e-07,3.908,false,false,true
VGB,0.64706,2.5871,1.349e-08,3.908,true,true,true
VIR,0.63235,2.5871,1.349e-08,3.908,true,true,true
VNM,0.46073,6.9003,9.456e-08,3.908,false,false,true
VUT,0.5,2.5871,1.349e-08,3.908,true,true,true
WOR,0.45829,2.5871,1.349e-08,3.908,false,false,false
WSM,0.375,2.5871,1.349e-08,3.908,true,true,true
YEM,0.59238,14.4784,1.639e-08,3.908,false,false,true
ZAF,0.69929,11.357,8.624e-08,3.908,false,false,true
ZMB,0.11968,0.0899,1.6219e-07,3.908,false,false,true
ZWE,0.38402,7.7549,1.095e-07,3.908,false,false,true

"""#
    case "centres_2026.csv": return #"""
provider,zone,pue_low,pue_high,wue_low,wue_high
anthropic,USA,1.09,1.14,0.13,0.999
cohere,USA,1.09,1.09,0.999,0.999
google_genai,USA,1.09,1.09,0.999,0.999
huggingface_hub,USA,1.09,1.14,0.13,0.99
mistralai,SWE,1.16,1.16,0.09,0.09
openai,USA,1.2,1.2,0.569,0.569

"""#
    case "correspondances.csv": return #"""
model,model_2026,sources
gpt 4o,gpt-4o,https://platform.openai.com/docs/models#gpt-4o
Gpt 3.5,gpt-3.5-turbo,https://platform.openai.com/docs/models#gpt-3-5-turbo
gpt 4 ,gpt-4,https://platform.openai.com/docs/models#gpt-4-turbo-and-gpt-4
gpt 4 turbo,gpt-4-turbo,https://platform.openai.com/docs/models#gpt-4-turbo-and-gpt-4
gpt 4o mini,gpt-4o-mini,https://platform.openai.com/docs/models#gpt-4o-mini
Mixtral 8x7b v0.1,mistralai/Mixtral-8x7B-v0.1,https://huggingface.co/mistralai/Mixtral-8x7B-v0.1
Mixtral 8x22b v0.1,mistralai/Mixtral-8x22B-v0.1,https://huggingface.co/mistralai/Mixtral-8x22B-v0.1
Mathstral 7B,mistralai/Mathstral-7B-v0.1,https://huggingface.co/mistralai/Mathstral-7B-v0.1
Codestral 22B v0.1,mistralai/Codestral-22B-v0.1,https://huggingface.co/mistralai/Codestral-22B-v0.1
mistral medium,mistral-medium,https://docs.mistral.ai/getting-started/models/
Llama 3.1 8B,meta-llama/Meta-Llama-3.1-8B,https://huggingface.co/meta-llama/Meta-Llama-3.1-8B
Llama 3.1 70B,meta-llama/Meta-Llama-3.1-70B,https://huggingface.co/meta-llama/Meta-Llama-3.1-70B
Llama 3.1 405B,meta-llama/Meta-Llama-3.1-405B,https://huggingface.co/meta-llama/Meta-Llama-3.1-405B
Llama 2 7B,meta-llama/Llama-2-7b,https://huggingface.co/meta-llama/Llama-2-7b
Llama 2 13B,meta-llama/Llama-2-13b,https://huggingface.co/meta-llama/Llama-2-13b
Gemma 2 27b,google/gemma-2-27b,https://huggingface.co/google/gemma-2-27b
Gemma 2 2b,google/gemma-2-2b,https://huggingface.co/google/gemma-2-2b
Gemma 2 9b,google/gemma-2-9b,https://huggingface.co/google/gemma-2-9b

"""#
    case "publies.csv": return #"""
model,provider,request,tokens,criterion,value,unit,perimeter,market,checked_by,publisher,year,licence,source
Mistral Large 2,Mistral,une réponse de 400 jetons,400,gwp,1.14,gCO2e,"cycle de vie, fabrication comprise ; sans l'appareil de l'utilisateur",lieu,Resilio et Hubblo,"Mistral AI, ADEME et Carbone 4",2025,fait cité,"Our contribution to a global environmental standard for AI, 22 juillet 2025"
Mistral Large 2,Mistral,une réponse de 400 jetons,400,water,45,mL,"cycle de vie, fabrication comprise ; sans l'appareil de l'utilisateur",lieu,Resilio et Hubblo,"Mistral AI, ADEME et Carbone 4",2025,fait cité,"Our contribution to a global environmental standard for AI, 22 juillet 2025"
Mistral Large 2,Mistral,une réponse de 400 jetons,400,adpe,0.00016,gSbeq,"cycle de vie, fabrication comprise ; sans l'appareil de l'utilisateur",lieu,Resilio et Hubblo,"Mistral AI, ADEME et Carbone 4",2025,fait cité,"Our contribution to a global environmental standard for AI, 22 juillet 2025"
Gemini Apps,Google,une instruction de texte médiane,,energy,0.24,Wh,"usage du centre de données, machines au repos comprises",,personne,Google,2025,fait cité,arXiv:2508.15734
Gemini Apps,Google,une instruction de texte médiane,,gwp,0.03,gCO2e,usage et fabrication des machines,marché,personne,Google,2025,fait cité,arXiv:2508.15734
Gemini Apps,Google,une instruction de texte médiane,,gwp_electricity,0.023,gCO2e,électricité du centre de données,marché,personne,Google,2025,fait cité,arXiv:2508.15734
Gemini Apps,Google,une instruction de texte médiane,,water,0.26,mL,refroidissement du centre seulement,,personne,Google,2025,fait cité,arXiv:2508.15734
Gemini Apps,Google,"l'énergie de la même un an plus tôt, divisée par celle-ci",,gain,33,fois,"usage du centre de données, machines au repos comprises",,personne,Google,2025,fait cité,arXiv:2508.15734
ChatGPT,OpenAI,une requête moyenne,,energy,0.34,Wh,non dit,,personne,OpenAI,2025,fait cité,"S. Altman, The Gentle Singularity, 10 juin 2025"
ChatGPT,OpenAI,une requête moyenne,,water,0.322,mL,non dit,,personne,OpenAI,2025,fait cité,"S. Altman, The Gentle Singularity, 10 juin 2025"

"""#
    case "entrainements.csv": return #"""
model,covers,mixed,energy,gwp,market,publisher,year,licence,source
T5,électricité de l'entraînement final,false,85.7,46.7,lieu,Patterson et al.,2021,fait cité,arXiv:2104.10350
GPT-3,électricité de l'entraînement final,false,1287,552.1,lieu,Patterson et al.,2021,fait cité,arXiv:2104.10350
"BLOOM, électricité",électricité de l'entraînement final,false,433,24.7,lieu,"Luccioni, Viguier et Ligozat",2023,CC BY 4.0,JMLR 24(253)
"BLOOM, fabrication et veille comprises","électricité, fabrication des machines, machines au repos",false,,50.5,lieu,"Luccioni, Viguier et Ligozat",2023,CC BY 4.0,JMLR 24(253)
Llama 2 (les trois tailles),électricité de l'entraînement final,false,,539,lieu,Meta,2023,fait cité,arXiv:2307.09288
Llama 3.1 405B,électricité de l'entraînement final,false,,8930,lieu,Meta,2024,Llama 3.1 Community License,fiche du modèle Llama 3.1
Mistral Large 2,"entraînement et 18 mois d'usage, fabrication comprise",true,,20400,lieu,"Mistral AI, ADEME et Carbone 4",2025,fait cité,"Our contribution to a global environmental standard for AI, 22 juillet 2025"

"""#
    case "equivalences.csv": return #"""
id,name_fr,name_en,kind,criterion,perimeter,low,high,unit,publisher,year,licence,source
bouilloire,"litre d'eau porté de 15 à 100 °C, sans les pertes","litre of water heated from 15 to 100 °C, losses left out",foyer,energy,usage,98.7,98.7,Wh,NIST,2023,domaine public (États-Unis),"Chemistry WebBook, SRD 69 : eau, capacité thermique 75,3 J/(mol·K)"
ordinateur,heure d'ordinateur portable,hour of a laptop,foyer,energy,usage,18.7,18.7,Wh,"ADEME, Enertech et RTE",2021,fait cité,"Panel usages électrodomestiques, mesures de 2020 dans 100 foyers"
television,heure de télévision,hour of television,foyer,energy,usage,75.7,75.7,Wh,"ADEME, Enertech et RTE",2021,fait cité,"Panel usages électrodomestiques, mesures de 2020 dans 100 foyers"
refrigerateur,jour d'un réfrigérateur une porte,day of a small refrigerator,foyer,energy,usage,476.7,476.7,Wh,"ADEME, Enertech et RTE",2021,fait cité,"Panel usages électrodomestiques, mesures de 2020 dans 100 foyers"
box,jour de box et de décodeur,day of an internet box and decoder,foyer,energy,usage,504.1,504.1,Wh,"ADEME, Enertech et RTE",2021,fait cité,"Panel usages électrodomestiques, mesures de 2020 dans 100 foyers"
four,cuisson au four électrique,use of an electric oven,foyer,energy,usage,780.7,780.7,Wh,"ADEME, Enertech et RTE",2021,fait cité,"Panel usages électrodomestiques, mesures de 2020 dans 100 foyers"
lave_vaisselle,lavage au lave-vaisselle,cycle of a dishwasher,foyer,energy,usage,1156.6,1156.6,Wh,"ADEME, Enertech et RTE",2021,fait cité,"Panel usages électrodomestiques, mesures de 2020 dans 100 foyers"
douche,"douche chaude (60 à 80 L chauffés de 15 à 38 °C, sans les pertes)","hot shower (60 to 80 L heated from 15 to 38 °C, losses left out)",foyer,energy,usage,1602,2136,Wh,Centre d'information sur l'eau,2023,fait cité,"cieau.com, la consommation"
annee_electricite,"électricité d'une année en France, toutes activités, par habitant","electricity of a year in France, all activities, per inhabitant",personne,energy,usage,5960000.0,5960000.0,Wh,SDES et Insee,2025,Licence Ouverte 2.0,"Bilan énergétique de la France pour 2023 (408 TWh) ; bilan démographique 2023 (68,4 millions)"
centres_de_donnees,année des centres de données du monde,year of the world's data centres,système,energy,usage,415000000000000,415000000000000,Wh,AIE,2025,CC BY 4.0,"Energy and AI, 2024 : 415 TWh"
tgv,km en TGV,km by high-speed train,foyer,gwp,cycle de vie,2.93,2.93,gCO2e,ADEME,2025,fait cité,Impact CO2
voiture_electrique,km en voiture électrique,km by electric car,foyer,gwp,cycle de vie,67.4,67.4,gCO2e,ADEME,2025,fait cité,Impact CO2
streaming,heure de vidéo en ligne,hour of streamed video,foyer,gwp,cycle de vie,31.7,64,gCO2e,ADEME et compar:IA,2025,fait cité,"Impact CO2 (64 g) ; compar:IA, calculateur (31,7 g)"
voiture,km en voiture à essence,km by petrol car,foyer,gwp,cycle de vie,142,142,gCO2e,ADEME,2025,fait cité,Impact CO2
repas_vegetarien,repas végétarien,vegetarian meal,foyer,gwp,cycle de vie,850,850,gCO2e,ADEME,2025,fait cité,Impact CO2
repas_boeuf,repas avec du bœuf,meal with beef,foyer,gwp,cycle de vie,4970,4970,gCO2e,ADEME,2025,fait cité,Impact CO2
annee_personne,"année d'une personne en France, imports compris","year of a person in France, imports included",personne,gwp,cycle de vie,9400000,9400000,gCO2e,SDES,2024,Licence Ouverte 2.0,Émissions de gaz à effet de serre et empreinte carbone de la France en 2023
empreinte_france,"année de la France, imports compris","year of France, imports included",système,gwp,cycle de vie,644000000000000,644000000000000,gCO2e,SDES,2024,Licence Ouverte 2.0,Émissions de gaz à effet de serre et empreinte carbone de la France en 2023
chasse_eau,chasse d'eau,toilet flush,foyer,water,usage,6,12,L,Centre d'information sur l'eau,2023,fait cité,"cieau.com, la consommation"
douche_eau,douche,shower,foyer,water,usage,60,80,L,Centre d'information sur l'eau,2023,fait cité,"cieau.com, la consommation"
annee_eau,"eau du robinet d'une année, à la maison, par habitant","tap water of a year at home, per inhabitant",personne,water,usage,53800,53800,L,"OFB, observatoire SISPEA",2021,Licence Ouverte 2.0,"Services publics d'eau et d'assainissement, 11e rapport, données de 2019"
eau_potable_france,eau prélevée en une année pour l'eau potable en France,water taken in a year for drinking water in France,système,water,usage,5600000000000,5600000000000,L,"OFB, observatoire SISPEA",2021,Licence Ouverte 2.0,"Services publics d'eau et d'assainissement, 11e rapport, données de 2019"
h100,fabrication d'une carte H100 de 80 Go,making of an 80 GB H100 card,objet,adpe,fabrication,8.95,8.95,gSbeq,ADEME,2025,fait cité,"ACV de cartes graphiques pour l'IA, librairie ADEME 9103"
telephone,fabrication d'un téléphone,making of a smartphone,objet,adpe,fabrication,2,2,gSbeq,Challenges 8(2) 21,2017,CC BY 4.0,doi 10.3390/challe8020021

"""#
    case "perimetres.csv": return #"""
method,network,devices,idle,input,water,manufacturing,training,publisher,year,licence,source
2025,false,false,false,false,false,false,false,Rincé et Banse,2025,CC BY 4.0,"EcoLogits, JOSS 10(111) 7471"
"2025, manufacturing = true",false,false,false,false,false,true,false,Rincé et Banse,2025,CC BY 4.0,"EcoLogits, JOSS 10(111) 7471"
2026,false,false,false,false,true,true,false,GenAI Impact,2026,CC BY-SA 4.0,"EcoLogits 0.11.3, documentation de la méthode"
Mistral,,false,,,true,true,false,"Mistral AI, ADEME et Carbone 4",2025,fait cité,"Our contribution to a global environmental standard for AI, 22 juillet 2025"
Google,false,false,true,true,true,true,false,Google,2025,fait cité,arXiv:2508.15734
OpenAI,,,,,true,,,OpenAI,2025,fait cité,"S. Altman, The Gentle Singularity, 10 juin 2025"

"""#
    case "datapackage.json": return #"""
{
  "profile": "tabular-data-package",
  "name": "etude",
  "title": "Énergie et carbone des IA génératives",
  "titles": {
    "fr": "Énergie et carbone des IA génératives",
    "en": "Energy and carbon of generative AI"
  },
  "resources": [
    {
      "name": "gen_AI_energy",
      "path": "gen_AI_energy.csv",
      "profile": "tabular-data-resource",
      "title": "Consommation des IA génératives",
      "titles": {
        "fr": "Consommation des IA génératives",
        "en": "Energy use of generative AI"
      },
      "description": "Énergie en Wh qu'il faut à 23 modèles pour écrire six types de texte, calculée à partir du nombre de paramètres par la méthode d'EcoLogits 0.6 à 0.8 (usage seulement).",
      "descriptions": {
        "fr": "Énergie en Wh qu'il faut à 23 modèles pour écrire six types de texte, calculée à partir du nombre de paramètres par la méthode d'EcoLogits 0.6 à 0.8 (usage seulement).",
        "en": "Energy in Wh that 23 models need to write six types of text, computed from the number of parameters by the method of EcoLogits 0.6 to 0.8 (usage only)."
      },
      "aliases": [
        "cons_ia"
      ],
      "study": "models",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": 2000,
      "hash": "sha256:1f7963ab722337b632da34c4dd3fbec30e04479b34ebc69588284dbf5f8cd7e9",
      "schema": {
        "primaryKey": [
          "Model"
        ],
        "missingValues": [
          ""
        ],
        "fields": [
          {
            "name": "Provider",
            "type": "string",
            "title": "Fournisseur",
            "titles": {
              "fr": "Fournisseur",
              "en": "Provider"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "Model",
            "type": "string",
            "title": "Modèle",
            "titles": {
              "fr": "Modèle",
              "en": "Model"
            },
            "constraints": {
              "required": true,
              "unique": true
            }
          },
          {
            "name": "Active parameters",
            "type": "integer",
            "title": "Paramètres actifs",
            "titles": {
              "fr": "Paramètres actifs",
              "en": "Active parameters"
            },
            "unit": "Gparam",
            "constraints": {
              "required": true,
              "minimum": 1
            }
          },
          {
            "name": "Total parameters",
            "type": "integer",
            "title": "Paramètres en tout",
            "titles": {
              "fr": "Paramètres en tout",
              "en": "Total parameters"
            },
            "unit": "Gparam",
            "constraints": {
              "required": true,
              "minimum": 1
            }
          },
          {
            "name": "Token",
            "type": "number",
            "title": "Énergie d'un texte d'un token",
            "titles": {
              "fr": "Énergie d'un texte d'un token",
              "en": "Energy of a text of one token"
            },
            "unit": "Wh",
            "phrases": {
              "fr": [
                "token",
                "jeton",
                "un token",
                "un jeton"
              ],
              "en": [
                "token",
                "one token"
              ]
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "Tweet",
            "type": "number",
            "title": "Énergie d'un tweet (50 tokens)",
            "titles": {
              "fr": "Énergie d'un tweet (50 tokens)",
              "en": "Energy of a tweet (50 tokens)"
            },
            "unit": "Wh",
            "phrases": {
              "fr": [
                "tweet",
                "un tweet",
                "message court"
              ],
              "en": [
                "tweet",
                "a tweet",
                "short message"
              ]
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "Email",
            "type": "number",
            "title": "Énergie d'un courriel (170 tokens)",
            "titles": {
              "fr": "Énergie d'un courriel (170 tokens)",
              "en": "Energy of an e-mail (170 tokens)"
            },
            "unit": "Wh",
            "phrases": {
              "fr": [
                "courriel",
                "mail",
                "e-mail",
                "un courriel",
                "un mail"
              ],
              "en": [
                "e-mail",
                "mail",
                "an e-mail"
              ]
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "Resume",
            "type": "number",
            "title": "Énergie d'un résumé (250 tokens)",
            "titles": {
              "fr": "Énergie d'un résumé (250 tokens)",
              "en": "Energy of a summary (250 tokens)"
            },
            "unit": "Wh",
            "phrases": {
              "fr": [
                "résumé",
                "un résumé"
              ],
              "en": [
                "summary",
                "a summary"
              ]
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "Petite_conv",
            "type": "number",
            "title": "Énergie d'une petite conversation (400 tokens)",
            "titles": {
              "fr": "Énergie d'une petite conversation (400 tokens)",
              "en": "Energy of a small conversation (400 tokens)"
            },
            "unit": "Wh",
            "phrases": {
              "fr": [
                "petite conversation",
                "conversation",
                "une petite conversation"
              ],
              "en": [
                "small conversation",
                "conversation",
                "short conversation",
                "a small conversation"
              ]
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "Cinq_pages",
            "type": "number",
            "title": "Énergie d'un texte de cinq pages (5000 tokens)",
            "titles": {
              "fr": "Énergie d'un texte de cinq pages (5000 tokens)",
              "en": "Energy of a text of five pages (5000 tokens)"
            },
            "unit": "Wh",
            "phrases": {
              "fr": [
                "cinq pages",
                "5 pages",
                "rapport de cinq pages"
              ],
              "en": [
                "five pages",
                "5 pages",
                "five-page report"
              ]
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          }
        ]
      },
      "sources": [
        {
          "title": "Rincé and Banse, EcoLogits, JOSS 10(111) 7471 (2025)",
          "path": "https://doi.org/10.21105/joss.07471"
        }
      ]
    },
    {
      "name": "electricity_mixes",
      "path": "electricity_mixes.csv",
      "profile": "tabular-data-resource",
      "title": "Impacts de l'électricité par pays",
      "titles": {
        "fr": "Impacts de l'électricité par pays",
        "en": "Impacts of electricity by country"
      },
      "description": "Impacts d'un Wh d'électricité dans 138 zones : émissions, énergie primaire, ressources minérales. WOR (monde) et EEE (Europe) sont des moyennes de zones.",
      "descriptions": {
        "fr": "Impacts d'un Wh d'électricité dans 138 zones : émissions, énergie primaire, ressources minérales. WOR (monde) et EEE (Europe) sont des moyennes de zones.",
        "en": "Impacts of one Wh of electricity in 138 zones: emissions, primary energy, mineral resources. WOR (world) and EEE (Europe) are averages of zones."
      },
      "aliases": [
        "cout_pays"
      ],
      "study": "mixes",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": 5029,
      "hash": "sha256:e1b814c4070845eab9bc0d1c20d45bfed4389f5e3650244f748793b26715dd86",
      "schema": {
        "primaryKey": [
          "name"
        ],
        "missingValues": [
          ""
        ],
        "fields": [
          {
            "name": "name",
            "type": "string",
            "title": "Code ISO de la zone",
            "titles": {
              "fr": "Code ISO de la zone",
              "en": "ISO code of the zone"
            },
            "constraints": {
              "required": true,
              "unique": true,
              "pattern": "[A-Z]{3}"
            }
          },
          {
            "name": "adpe",
            "type": "number",
            "title": "Épuisement des ressources minérales par unité d'électricité",
            "titles": {
              "fr": "Épuisement des ressources minérales par unité d'électricité",
              "en": "Depletion of mineral resources per unit of electricity"
            },
            "unit": "gSbeq/Wh",
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "pe",
            "type": "number",
            "title": "Énergie primaire par unité d'électricité",
            "titles": {
              "fr": "Énergie primaire par unité d'électricité",
              "en": "Primary energy per unit of electricity"
            },
            "unit": "kJep/Wh",
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "gwp",
            "type": "number",
            "title": "Émissions par unité d'électricité",
            "titles": {
              "fr": "Émissions par unité d'électricité",
              "en": "Emissions per unit of electricity"
            },
            "unit": "gCO2e/Wh",
            "picture": {
              "unit": "gCO2e/kWh",
              "bounds": [
                100,
                300,
                500,
                700,
                1000
              ]
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          }
        ]
      },
      "sources": [
        {
          "title": "EcoLogits, PyPI package ecologits 0.8.2"
        }
      ],
      "licenses": [
        {
          "name": "MPL-2.0",
          "title": "Mozilla Public License 2.0",
          "path": "https://www.mozilla.org/MPL/2.0/"
        }
      ]
    },
    {
      "name": "countries",
      "path": "countries.csv",
      "profile": "tabular-data-resource",
      "title": "Pays du monde",
      "titles": {
        "fr": "Pays du monde",
        "en": "Countries of the world"
      },
      "description": "Codes, noms, continent et population des pays et territoires ; la population manque où la carte au 1:110 000 000 ne montre pas le territoire.",
      "descriptions": {
        "fr": "Codes, noms, continent et population des pays et territoires ; la population manque où la carte au 1:110 000 000 ne montre pas le territoire.",
        "en": "Codes, names, continent and population of countries and territories; the population is missing where the 1:110 m map does not show the territory."
      },
      "aliases": [
        "pays_du_monde"
      ],
      "study": "countries",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": 10975,
      "hash": "sha256:77ab9fccb5a3c8df1dc5cdee25a22ab65fd1ea6aaa09ef538fcf58830c4abde3",
      "schema": {
        "primaryKey": [
          "iso_a3"
        ],
        "missingValues": [
          ""
        ],
        "fields": [
          {
            "name": "iso_a3",
            "type": "string",
            "title": "Code ISO à trois lettres",
            "titles": {
              "fr": "Code ISO à trois lettres",
              "en": "Three-letter ISO code"
            },
            "constraints": {
              "required": true,
              "unique": true,
              "pattern": "[A-Z]{3}"
            }
          },
          {
            "name": "iso_a2",
            "type": "string",
            "title": "Code ISO à deux lettres",
            "titles": {
              "fr": "Code ISO à deux lettres",
              "en": "Two-letter ISO code"
            },
            "constraints": {
              "required": true,
              "unique": true,
              "pattern": "[A-Z]{2}"
            }
          },
          {
            "name": "name_fr",
            "type": "string",
            "title": "Nom en français",
            "titles": {
              "fr": "Nom en français",
              "en": "Name in French"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "name_en",
            "type": "string",
            "title": "Nom en anglais",
            "titles": {
              "fr": "Nom en anglais",
              "en": "Name in English"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "continent",
            "type": "string",
            "title": "Continent (en anglais)",
            "titles": {
              "fr": "Continent (en anglais)",
              "en": "Continent"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "population",
            "type": "integer",
            "title": "Population (estimation de Natural Earth)",
            "titles": {
              "fr": "Population (estimation de Natural Earth)",
              "en": "Population (estimate of Natural Earth)"
            },
            "constraints": {
              "minimum": 0
            }
          }
        ]
      },
      "sources": [
        {
          "title": "Unicode CLDR, as packed in the PyPI package babel 2.18.0"
        },
        {
          "title": "Natural Earth 1:110 m, as packed in the PyPI package geopandas 0.14.4"
        }
      ],
      "licenses": [
        {
          "name": "Unicode-3.0",
          "title": "Unicode License v3",
          "path": "https://www.unicode.org/license.txt"
        },
        {
          "name": "other-pd",
          "title": "Public domain (Natural Earth)",
          "path": "https://www.naturalearthdata.com/about/terms-of-use/"
        }
      ]
    },
    {
      "name": "modeles_2026",
      "path": "modeles_2026.csv",
      "profile": "tabular-data-resource",
      "title": "Modèles de la méthode de 2026",
      "titles": {
        "fr": "Modèles de la méthode de 2026",
        "en": "Models of the method of 2026"
      },
      "description": "Paramètres, vitesse et avertissements de 342 modèles et de 9 autres noms, d'après EcoLogits 0.11.3 ; ce qui n'est pas publié y est estimé, par un intervalle.",
      "descriptions": {
        "fr": "Paramètres, vitesse et avertissements de 342 modèles et de 9 autres noms, d'après EcoLogits 0.11.3 ; ce qui n'est pas publié y est estimé, par un intervalle.",
        "en": "Parameters, speed and warnings of 342 models and 9 aliases, as EcoLogits 0.11.3 has them; what is not published is estimated there, by a range."
      },
      "aliases": [],
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": 47546,
      "hash": "sha256:108249c1fed155cce8b9b4cf15ef35295ef006bb0d4a5430c77f83ae04bc5928",
      "schema": {
        "primaryKey": [
          "model"
        ],
        "missingValues": [
          ""
        ],
        "fields": [
          {
            "name": "provider",
            "type": "string",
            "title": "Fournisseur",
            "titles": {
              "fr": "Fournisseur",
              "en": "Provider"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "model",
            "type": "string",
            "title": "Modèle",
            "titles": {
              "fr": "Modèle",
              "en": "Model"
            },
            "constraints": {
              "required": true,
              "unique": true
            }
          },
          {
            "name": "type",
            "type": "string",
            "title": "dense ou moe (mélange d'experts)",
            "titles": {
              "fr": "dense ou moe (mélange d'experts)",
              "en": "dense or moe (mixture of experts)"
            },
            "constraints": {
              "required": true,
              "enum": [
                "dense",
                "moe"
              ]
            }
          },
          {
            "name": "active_low",
            "type": "number",
            "title": "Paramètres actifs, au moins",
            "titles": {
              "fr": "Paramètres actifs, au moins",
              "en": "Active parameters, at least"
            },
            "unit": "Gparam",
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "active_high",
            "type": "number",
            "title": "Paramètres actifs, au plus",
            "titles": {
              "fr": "Paramètres actifs, au plus",
              "en": "Active parameters, at most"
            },
            "unit": "Gparam",
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "total_low",
            "type": "number",
            "title": "Paramètres en tout, au moins",
            "titles": {
              "fr": "Paramètres en tout, au moins",
              "en": "Total parameters, at least"
            },
            "unit": "Gparam",
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "total_high",
            "type": "number",
            "title": "Paramètres en tout, au plus",
            "titles": {
              "fr": "Paramètres en tout, au plus",
              "en": "Total parameters, at most"
            },
            "unit": "Gparam",
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "speed",
            "type": "number",
            "title": "Jetons écrits par seconde",
            "titles": {
              "fr": "Jetons écrits par seconde",
              "en": "Tokens written per second"
            },
            "unit": "tokens/s"
          },
          {
            "name": "first_token",
            "type": "number",
            "title": "Attente du premier jeton",
            "titles": {
              "fr": "Attente du premier jeton",
              "en": "Time to the first token"
            },
            "unit": "s"
          },
          {
            "name": "unpublished",
            "type": "boolean",
            "title": "Architecture non publiée : paramètres estimés",
            "titles": {
              "fr": "Architecture non publiée : paramètres estimés",
              "en": "Architecture not published: parameters estimated"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "multimodal",
            "type": "boolean",
            "title": "Modèle multimodal : estimation moins sûre",
            "titles": {
              "fr": "Modèle multimodal : estimation moins sûre",
              "en": "Multimodal model: a less certain estimate"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "same_as",
            "type": "string",
            "title": "Autre nom de ce modèle",
            "titles": {
              "fr": "Autre nom de ce modèle",
              "en": "Another name of this model"
            }
          },
          {
            "name": "sources",
            "type": "string",
            "title": "Adresses des sources",
            "titles": {
              "fr": "Adresses des sources",
              "en": "Addresses of the sources"
            }
          }
        ]
      },
      "sources": [
        {
          "title": "EcoLogits, PyPI package ecologits 0.11.3"
        }
      ],
      "licenses": [
        {
          "name": "MPL-2.0",
          "title": "Mozilla Public License 2.0",
          "path": "https://www.mozilla.org/MPL/2.0/"
        }
      ]
    },
    {
      "name": "mix_2026",
      "path": "mix_2026.csv",
      "profile": "tabular-data-resource",
      "title": "Impacts de l'électricité, méthode de 2026",
      "titles": {
        "fr": "Impacts de l'électricité, méthode de 2026",
        "en": "Impacts of electricity, method of 2026"
      },
      "description": "Impacts d'un Wh d'électricité dans 215 zones, eau comprise, d'après EcoLogits 0.11.3.",
      "descriptions": {
        "fr": "Impacts d'un Wh d'électricité dans 215 zones, eau comprise, d'après EcoLogits 0.11.3.",
        "en": "Impacts of one Wh of electricity in 215 zones, water included, as EcoLogits 0.11.3 has them."
      },
      "aliases": [],
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": 11153,
      "hash": "sha256:df5d8dfdfa18fce8091673073627c5e5d8583c0bb9a9d888de54715e3f221c51",
      "schema": {
        "primaryKey": [
          "zone"
        ],
        "missingValues": [
          ""
        ],
        "fields": [
          {
            "name": "zone",
            "type": "string",
            "title": "Code ISO de la zone",
            "titles": {
              "fr": "Code ISO de la zone",
              "en": "ISO code of the zone"
            },
            "constraints": {
              "required": true,
              "unique": true,
              "pattern": "[A-Z]{3}"
            }
          },
          {
            "name": "gwp",
            "type": "number",
            "title": "Émissions par unité d'électricité",
            "titles": {
              "fr": "Émissions par unité d'électricité",
              "en": "Emissions per unit of electricity"
            },
            "unit": "gCO2e/Wh",
            "picture": {
              "unit": "gCO2e/kWh",
              "bounds": [
                100,
                300,
                500,
                700,
                1000
              ]
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "pe",
            "type": "number",
            "title": "Énergie primaire par unité d'électricité",
            "titles": {
              "fr": "Énergie primaire par unité d'électricité",
              "en": "Primary energy per unit of electricity"
            },
            "unit": "kJep/Wh",
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "adpe",
            "type": "number",
            "title": "Épuisement des ressources minérales par unité d'électricité",
            "titles": {
              "fr": "Épuisement des ressources minérales par unité d'électricité",
              "en": "Depletion of mineral resources per unit of electricity"
            },
            "unit": "gSbeq/Wh",
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "water",
            "type": "number",
            "title": "Eau consommée par unité d'électricité",
            "titles": {
              "fr": "Eau consommée par unité d'électricité",
              "en": "Water used per unit of electricity"
            },
            "unit": "mL/Wh",
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "pe_world",
            "type": "boolean",
            "title": "pe : moyenne mondiale, faute de donnée",
            "titles": {
              "fr": "pe : moyenne mondiale, faute de donnée",
              "en": "pe: the world's, for want of data"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "adpe_world",
            "type": "boolean",
            "title": "adpe : moyenne mondiale, faute de donnée",
            "titles": {
              "fr": "adpe : moyenne mondiale, faute de donnée",
              "en": "adpe: the world's, for want of data"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "water_world",
            "type": "boolean",
            "title": "water : moyenne mondiale, faute de donnée",
            "titles": {
              "fr": "water : moyenne mondiale, faute de donnée",
              "en": "water: the world's, for want of data"
            },
            "constraints": {
              "required": true
            }
          }
        ]
      },
      "sources": [
        {
          "title": "EcoLogits, PyPI package ecologits 0.11.3"
        }
      ],
      "licenses": [
        {
          "name": "MPL-2.0",
          "title": "Mozilla Public License 2.0",
          "path": "https://www.mozilla.org/MPL/2.0/"
        }
      ]
    },
    {
      "name": "centres_2026",
      "path": "centres_2026.csv",
      "profile": "tabular-data-resource",
      "title": "Centres de données, méthode de 2026",
      "titles": {
        "fr": "Centres de données, méthode de 2026",
        "en": "Data centres, method of 2026"
      },
      "description": "Zone, rendement (PUE) et eau des centres de chaque fournisseur, d'après EcoLogits 0.11.3.",
      "descriptions": {
        "fr": "Zone, rendement (PUE) et eau des centres de chaque fournisseur, d'après EcoLogits 0.11.3.",
        "en": "Zone, efficiency (PUE) and water of each provider's centres, as EcoLogits 0.11.3 has them."
      },
      "aliases": [],
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": 260,
      "hash": "sha256:e09298d339e79fe16a90098df0616f46828d2c59cd6928894c77784b46a4de4c",
      "schema": {
        "primaryKey": [
          "provider"
        ],
        "missingValues": [
          ""
        ],
        "fields": [
          {
            "name": "provider",
            "type": "string",
            "title": "Fournisseur",
            "titles": {
              "fr": "Fournisseur",
              "en": "Provider"
            },
            "constraints": {
              "required": true,
              "unique": true
            }
          },
          {
            "name": "zone",
            "type": "string",
            "title": "Zone supposée des serveurs",
            "titles": {
              "fr": "Zone supposée des serveurs",
              "en": "Assumed zone of the servers"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "pue_low",
            "type": "number",
            "title": "Énergie du centre par énergie des machines (PUE), au moins",
            "titles": {
              "fr": "Énergie du centre par énergie des machines (PUE), au moins",
              "en": "Energy of the centre per energy of the machines (PUE), at least"
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "pue_high",
            "type": "number",
            "title": "Énergie du centre par énergie des machines (PUE), au plus",
            "titles": {
              "fr": "Énergie du centre par énergie des machines (PUE), au plus",
              "en": "Energy of the centre per energy of the machines (PUE), at most"
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "wue_low",
            "type": "number",
            "title": "Eau du refroidissement par énergie des machines, au moins",
            "titles": {
              "fr": "Eau du refroidissement par énergie des machines, au moins",
              "en": "Water of cooling per energy of the machines, at least"
            },
            "unit": "mL/Wh",
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "wue_high",
            "type": "number",
            "title": "Eau du refroidissement par énergie des machines, au plus",
            "titles": {
              "fr": "Eau du refroidissement par énergie des machines, au plus",
              "en": "Water of cooling per energy of the machines, at most"
            },
            "unit": "mL/Wh",
            "constraints": {
              "required": true,
              "minimum": 0
            }
          }
        ]
      },
      "sources": [
        {
          "title": "EcoLogits, PyPI package ecologits 0.11.3"
        }
      ],
      "licenses": [
        {
          "name": "MPL-2.0",
          "title": "Mozilla Public License 2.0",
          "path": "https://www.mozilla.org/MPL/2.0/"
        }
      ]
    },
    {
      "name": "correspondances",
      "path": "correspondances.csv",
      "profile": "tabular-data-resource",
      "title": "Modèles du cours dans modeles_2026",
      "titles": {
        "fr": "Modèles du cours dans modeles_2026",
        "en": "Models of the course in modeles_2026"
      },
      "description": "Le nom, dans modeles_2026, des modèles du cours qui y sont à coup sûr : même nom et mêmes paramètres que le cours dans EcoLogits 0.8.2, même nom dans 0.11.3.",
      "descriptions": {
        "fr": "Le nom, dans modeles_2026, des modèles du cours qui y sont à coup sûr : même nom et mêmes paramètres que le cours dans EcoLogits 0.8.2, même nom dans 0.11.3.",
        "en": "The name in modeles_2026 of the course's models that are surely there: same name and the course's parameters in EcoLogits 0.8.2, same name in 0.11.3."
      },
      "aliases": [],
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": 1529,
      "hash": "sha256:c441c60cdda951b6f08859becfb8b38880fc711234b8992c6d9910fdb6616ecf",
      "schema": {
        "primaryKey": [
          "model"
        ],
        "missingValues": [
          ""
        ],
        "fields": [
          {
            "name": "model",
            "type": "string",
            "title": "Modèle du cours",
            "titles": {
              "fr": "Modèle du cours",
              "en": "Model of the course"
            },
            "constraints": {
              "required": true,
              "unique": true
            }
          },
          {
            "name": "model_2026",
            "type": "string",
            "title": "Le même dans modeles_2026",
            "titles": {
              "fr": "Le même dans modeles_2026",
              "en": "The same in modeles_2026"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "sources",
            "type": "string",
            "title": "Adresses des sources",
            "titles": {
              "fr": "Adresses des sources",
              "en": "Addresses of the sources"
            }
          }
        ]
      },
      "sources": [
        {
          "title": "EcoLogits, PyPI package ecologits 0.8.2"
        },
        {
          "title": "EcoLogits, PyPI package ecologits 0.11.3"
        }
      ],
      "licenses": [
        {
          "name": "MPL-2.0",
          "title": "Mozilla Public License 2.0",
          "path": "https://www.mozilla.org/MPL/2.0/"
        }
      ]
    },
    {
      "name": "publies",
      "path": "publies.csv",
      "profile": "tabular-data-resource",
      "title": "Impacts publiés d'une réponse",
      "titles": {
        "fr": "Impacts publiés d'une réponse",
        "en": "Published impacts of an answer"
      },
      "description": "Ce que des fournisseurs ont publié d'une réponse, avec son périmètre et qui l'a vérifié.",
      "descriptions": {
        "fr": "Ce que des fournisseurs ont publié d'une réponse, avec son périmètre et qui l'a vérifié.",
        "en": "What providers have published of one answer, with its perimeter and who checked it."
      },
      "aliases": [
        "publiés"
      ],
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": 2145,
      "hash": "sha256:266524da79d4fc25c563568404037d95322d9580727f96798a0863e7dc5a7570",
      "schema": {
        "missingValues": [
          ""
        ],
        "fields": [
          {
            "name": "model",
            "type": "string",
            "title": "Modèle ou service",
            "titles": {
              "fr": "Modèle ou service",
              "en": "Model or service"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "provider",
            "type": "string",
            "title": "Fournisseur",
            "titles": {
              "fr": "Fournisseur",
              "en": "Provider"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "request",
            "type": "string",
            "title": "Ce qui est compté",
            "titles": {
              "fr": "Ce qui est compté",
              "en": "What is counted"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "tokens",
            "type": "integer",
            "title": "Jetons de la réponse, s'ils sont publiés",
            "titles": {
              "fr": "Jetons de la réponse, s'ils sont publiés",
              "en": "Tokens of the answer, where they are published"
            },
            "constraints": {
              "minimum": 1
            }
          },
          {
            "name": "criterion",
            "type": "string",
            "title": "Critère",
            "titles": {
              "fr": "Critère",
              "en": "Criterion"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "value",
            "type": "number",
            "title": "Valeur, dans l'unité de la ligne",
            "titles": {
              "fr": "Valeur, dans l'unité de la ligne",
              "en": "Value, in the row's unit"
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "unit",
            "type": "string",
            "title": "Unité",
            "titles": {
              "fr": "Unité",
              "en": "Unit"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "perimeter",
            "type": "string",
            "title": "Périmètre",
            "titles": {
              "fr": "Périmètre",
              "en": "Perimeter"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "market",
            "type": "string",
            "title": "Électricité du lieu, ou du marché (contrats d'achat)",
            "titles": {
              "fr": "Électricité du lieu, ou du marché (contrats d'achat)",
              "en": "Electricity of the place (lieu), or of the market (marché: purchase contracts)"
            }
          },
          {
            "name": "checked_by",
            "type": "string",
            "title": "Vérifié par",
            "titles": {
              "fr": "Vérifié par",
              "en": "Checked by"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "publisher",
            "type": "string",
            "title": "Qui publie",
            "titles": {
              "fr": "Qui publie",
              "en": "Publisher"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "year",
            "type": "integer",
            "title": "Année",
            "titles": {
              "fr": "Année",
              "en": "Year"
            },
            "constraints": {
              "required": true,
              "minimum": 1990
            }
          },
          {
            "name": "licence",
            "type": "string",
            "title": "Licence de la publication",
            "titles": {
              "fr": "Licence de la publication",
              "en": "Licence of the publication"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "source",
            "type": "string",
            "title": "Titre ou adresse",
            "titles": {
              "fr": "Titre ou adresse",
              "en": "Title or address"
            },
            "constraints": {
              "required": true
            }
          }
        ]
      },
      "sources": [
        {
          "title": "Each row names its publisher, year, licence and source"
        }
      ]
    },
    {
      "name": "entrainements",
      "path": "entrainements.csv",
      "profile": "tabular-data-resource",
      "title": "Entraînements publiés",
      "titles": {
        "fr": "Entraînements publiés",
        "en": "Published trainings"
      },
      "description": "Énergie et émissions d'entraînements, et ce que chaque ligne couvre.",
      "descriptions": {
        "fr": "Énergie et émissions d'entraînements, et ce que chaque ligne couvre.",
        "en": "Energy and emissions of trainings, and what each row covers."
      },
      "aliases": [
        "entraînements"
      ],
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": 1090,
      "hash": "sha256:0ecfa2948a16b06b77e5567b9b3018775d29a5bd2665f29a2a6a165dcdc86302",
      "schema": {
        "primaryKey": [
          "model"
        ],
        "missingValues": [
          ""
        ],
        "fields": [
          {
            "name": "model",
            "type": "string",
            "title": "Modèle",
            "titles": {
              "fr": "Modèle",
              "en": "Model"
            },
            "constraints": {
              "required": true,
              "unique": true
            }
          },
          {
            "name": "covers",
            "type": "string",
            "title": "Ce que la ligne couvre",
            "titles": {
              "fr": "Ce que la ligne couvre",
              "en": "What the row covers"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "mixed",
            "type": "boolean",
            "title": "L'usage y est mêlé à l'entraînement",
            "titles": {
              "fr": "L'usage y est mêlé à l'entraînement",
              "en": "Use is mixed with training"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "energy",
            "type": "number",
            "title": "Énergie",
            "titles": {
              "fr": "Énergie",
              "en": "Energy"
            },
            "unit": "MWh",
            "constraints": {
              "minimum": 0
            }
          },
          {
            "name": "gwp",
            "type": "number",
            "title": "Émissions",
            "titles": {
              "fr": "Émissions",
              "en": "Emissions"
            },
            "unit": "tCO2e",
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "market",
            "type": "string",
            "title": "Électricité du lieu, ou du marché",
            "titles": {
              "fr": "Électricité du lieu, ou du marché",
              "en": "Electricity of the place, or of the market"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "publisher",
            "type": "string",
            "title": "Qui publie",
            "titles": {
              "fr": "Qui publie",
              "en": "Publisher"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "year",
            "type": "integer",
            "title": "Année",
            "titles": {
              "fr": "Année",
              "en": "Year"
            },
            "constraints": {
              "required": true,
              "minimum": 1990
            }
          },
          {
            "name": "licence",
            "type": "string",
            "title": "Licence de la publication",
            "titles": {
              "fr": "Licence de la publication",
              "en": "Licence of the publication"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "source",
            "type": "string",
            "title": "Titre ou adresse",
            "titles": {
              "fr": "Titre ou adresse",
              "en": "Title or address"
            },
            "constraints": {
              "required": true
            }
          }
        ]
      },
      "sources": [
        {
          "title": "Each row names its publisher, year, licence and source"
        }
      ]
    },
    {
      "name": "equivalences",
      "path": "equivalences.csv",
      "profile": "tabular-data-resource",
      "title": "Équivalences",
      "titles": {
        "fr": "Équivalences",
        "en": "Equivalents"
      },
      "description": "Des choses connues, leur énergie, leurs émissions, leur eau ou leurs ressources, avec le périmètre et la source de chacune.",
      "descriptions": {
        "fr": "Des choses connues, leur énergie, leurs émissions, leur eau ou leurs ressources, avec le périmètre et la source de chacune.",
        "en": "Known things, their energy, emissions, water or resources, with the perimeter and source of each."
      },
      "aliases": [
        "équivalences"
      ],
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": 4896,
      "hash": "sha256:721107572352aca78498b52463268ef68f1a855ef2246ad361716cdd194bf2d1",
      "schema": {
        "primaryKey": [
          "id"
        ],
        "missingValues": [
          ""
        ],
        "fields": [
          {
            "name": "id",
            "type": "string",
            "title": "Nom court",
            "titles": {
              "fr": "Nom court",
              "en": "Short name"
            },
            "constraints": {
              "required": true,
              "unique": true
            }
          },
          {
            "name": "name_fr",
            "type": "string",
            "title": "Nom en français",
            "titles": {
              "fr": "Nom en français",
              "en": "Name in French"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "name_en",
            "type": "string",
            "title": "Nom en anglais",
            "titles": {
              "fr": "Nom en anglais",
              "en": "Name in English"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "kind",
            "type": "string",
            "title": "foyer, objet, personne ou système",
            "titles": {
              "fr": "foyer, objet, personne ou système",
              "en": "foyer (home), objet, personne or système"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "criterion",
            "type": "string",
            "title": "Critère",
            "titles": {
              "fr": "Critère",
              "en": "Criterion"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "perimeter",
            "type": "string",
            "title": "Périmètre",
            "titles": {
              "fr": "Périmètre",
              "en": "Perimeter"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "low",
            "type": "number",
            "title": "Valeur, au moins",
            "titles": {
              "fr": "Valeur, au moins",
              "en": "Value, at least"
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "high",
            "type": "number",
            "title": "Valeur, au plus",
            "titles": {
              "fr": "Valeur, au plus",
              "en": "Value, at most"
            },
            "constraints": {
              "required": true,
              "minimum": 0
            }
          },
          {
            "name": "unit",
            "type": "string",
            "title": "Unité",
            "titles": {
              "fr": "Unité",
              "en": "Unit"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "publisher",
            "type": "string",
            "title": "Qui publie",
            "titles": {
              "fr": "Qui publie",
              "en": "Publisher"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "year",
            "type": "integer",
            "title": "Année",
            "titles": {
              "fr": "Année",
              "en": "Year"
            },
            "constraints": {
              "required": true,
              "minimum": 1990
            }
          },
          {
            "name": "licence",
            "type": "string",
            "title": "Licence de la publication",
            "titles": {
              "fr": "Licence de la publication",
              "en": "Licence of the publication"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "source",
            "type": "string",
            "title": "Titre ou adresse",
            "titles": {
              "fr": "Titre ou adresse",
              "en": "Title or address"
            },
            "constraints": {
              "required": true
            }
          }
        ]
      },
      "sources": [
        {
          "title": "Each row names its publisher, year, licence and source"
        }
      ]
    },
    {
      "name": "perimetres",
      "path": "perimetres.csv",
      "profile": "tabular-data-resource",
      "title": "Ce que compte chaque méthode",
      "titles": {
        "fr": "Ce que compte chaque méthode",
        "en": "What each method counts"
      },
      "description": "Réseau, appareils, machines au repos, lecture, eau, fabrication, entraînement : ce que comptent d'une réponse les deux méthodes et les chiffres publiés ; vide : non dit.",
      "descriptions": {
        "fr": "Réseau, appareils, machines au repos, lecture, eau, fabrication, entraînement : ce que comptent d'une réponse les deux méthodes et les chiffres publiés ; vide : non dit.",
        "en": "Network, devices, idle machines, reading, water, manufacturing, training: what the two methods and the published figures count of an answer; empty: not said."
      },
      "aliases": [
        "périmètres"
      ],
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": 795,
      "hash": "sha256:f3199dc9d2d966dcb3e29d8f62f3fa84da6df05b433661ead613e38aa9554f1c",
      "schema": {
        "primaryKey": [
          "method"
        ],
        "missingValues": [
          ""
        ],
        "fields": [
          {
            "name": "method",
            "type": "string",
            "title": "Méthode, ou qui publie",
            "titles": {
              "fr": "Méthode, ou qui publie",
              "en": "Method, or who publishes"
            },
            "constraints": {
              "required": true,
              "unique": true
            }
          },
          {
            "name": "network",
            "type": "boolean",
            "title": "Réseau",
            "titles": {
              "fr": "Réseau",
              "en": "Network"
            }
          },
          {
            "name": "devices",
            "type": "boolean",
            "title": "Appareils des utilisateurs",
            "titles": {
              "fr": "Appareils des utilisateurs",
              "en": "Devices of the users"
            }
          },
          {
            "name": "idle",
            "type": "boolean",
            "title": "Machines qui attendent",
            "titles": {
              "fr": "Machines qui attendent",
              "en": "Machines that wait"
            }
          },
          {
            "name": "input",
            "type": "boolean",
            "title": "Lecture de la question",
            "titles": {
              "fr": "Lecture de la question",
              "en": "Reading the question"
            }
          },
          {
            "name": "water",
            "type": "boolean",
            "title": "Eau",
            "titles": {
              "fr": "Eau",
              "en": "Water"
            }
          },
          {
            "name": "manufacturing",
            "type": "boolean",
            "title": "Fabrication des machines",
            "titles": {
              "fr": "Fabrication des machines",
              "en": "Making of the machines"
            }
          },
          {
            "name": "training",
            "type": "boolean",
            "title": "Entraînement",
            "titles": {
              "fr": "Entraînement",
              "en": "Training"
            }
          },
          {
            "name": "publisher",
            "type": "string",
            "title": "Qui publie",
            "titles": {
              "fr": "Qui publie",
              "en": "Publisher"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "year",
            "type": "integer",
            "title": "Année",
            "titles": {
              "fr": "Année",
              "en": "Year"
            },
            "constraints": {
              "required": true,
              "minimum": 1990
            }
          },
          {
            "name": "licence",
            "type": "string",
            "title": "Licence de la publication",
            "titles": {
              "fr": "Licence de la publication",
              "en": "Licence of the publication"
            },
            "constraints": {
              "required": true
            }
          },
          {
            "name": "source",
            "type": "string",
            "title": "Titre ou adresse",
            "titles": {
              "fr": "Titre ou adresse",
              "en": "Title or address"
            },
            "constraints": {
              "required": true
            }
          }
        ]
      },
      "sources": [
        {
          "title": "Each row names its publisher, year, licence and source"
        }
      ]
    }
  ]
}

"""#
    case "countries-110m.txt": return #"""
# iso_a3 SPACE rings | units 0.1 degree, integers | ring = x0 y0 dx1 dy1 dx2 dy2 ... (implicit close) | a minus sign also separates numbers | rings joined by "/", fill with even-odd | "@x y" = point only (no outline) | made from Natural Earth 1:110m (public domain)
ABW @-700 125
AFG 671 374 7-3 3-1 8 3 3-1 3 4 6 0 2 1 1 4 4 4 5-2-1-3 3-1-1-8 4-4 4 2 4 1 7 5 6-1 11 0 2-3-6-1-5-2-12-1-11-2-5-4 2-4 1-5-5-5 1-4-3-3-10 0 4-6-6-3-4-6 0-6-4-3-3 1-8-1-1-3-8 0-5-6-1-8-13-4-6 1-3-3-5 2-11-2-16 5 9 9-1 7-8 1 0 7-4 8 5 5-5 2 3 7 4 13 10-4 8 1 2 5 8 1 5 3 2 8 9 2 1 4 5-3
AGO 130-48-4-2-1-2-1-5-2-1-3 8 4 4 3 2/123-61 4 1 3 0 4 1 29 0 3-7 3-6 6-9 6 1 4 2 5-2 2 3 2 5 6 1 1 2 5 0-1-4 12 0 0-6 2-4-1-6 1-6 3-4 0-12 2 1 4 0 7 1 4 0 1-3-1-5 2-5-2-4 1-3-21 0 0-32 7-8 6-6-18-4-24 1-7 5-41-1-1 0-6 4-7 1-6-2-5-2-1 6 2 9 3 9 1 5 3 9 2 4 6 6 3 5 1 7 0 6-3 3-3 6-2 6 0 2 3 4-3 10-2 7-5 6
AIA @-631 182
ALA @199 601
ALB 210 408 0-2-3-2-1-3-4-5-2 1 0 2-6 4-1 4 1 7 1 3-1 2-1 3 4 5 1-2 3 1 2-3 2-1 1-3-1-4 1-4
AND @15 425
ARE 516 242 2 1 0-3 8 2 8 0 6-1 7 7 7 6 7 7 2-4 1-8-5 0-1-6 2-2-5-2 0-4-3-4 0-4-2-2-30 5-4 10
ARG -686-526 4-5 4-7 14-6 14-3-5-5-9 0-6 3-16 0/-576-302-3-8-2-10 0-10-2-3-1-6-1-5 13-9-2-7 7-4-1-5-9-13-15-5-20-2-11 1 2-6-2-8 2-5-6-3-11-2-9 4-4-3 1-10 7-3 5 4 3-6-9-3-8-6-1-10-3-5-9 0-8-6-3-7 10-7 10-2-4-9-12-6-6-12-9-4-4-4 3-11 7-5-5 0-9 2-24 1-4 6 0 7-7 0-3 3-1 11 8 4 3 7-1 5 5 8 3 13-1 6 5 2-1 4-5 2 3 4-4 4-2 11 4 2-2 13 2 10 3 9 6 3-3 10 0 9 7 7 0 8 6 10 0 9-3 2-4 17 6 11-1 9 3 9 7 10 7 6-3 4 2 3 0 17 11 5 3 10-1 3 8 9 13-3 6-7 4 8 12 0 1-2 19-17 8-1 12-8 10-4 2-4-10-15 10-3 11-1 8 1 9 8 2 9 5 2 5-6 0-8-9-6-7-4-11-10
ARM 465 388-4-1-4 6 0 2-4 0-3 2-2 0-4 3-7 3 1 4-2 4 14 1 2-2 4-2-2-2 5-4-3-3 4-3 5-1
ASM @-1707 -143
ATA -487-780 5 0 15 2 15-2 13-5 4-6 1-4 1-5-32-6-19-2-21-2-24 0-13 4 2 4 21 3 9 3 6 4 5 4 6 3/-663-803 23 0 21-1 8 4 5 4 10-4-6-10-21 1-22 0-12 3 0 1/-739-713 7 1 11 0 3 5 1 4 0 8 5 5 9 1 6-4 2-3 4-5 4-4 2-5 2-4-2-4-3-4-12-1-11-2-13 0 5 4-12-1-11-2-8 3 0 4/-1023-719 6 2 13-2 14 0 11-2 11 1 6-5-8 1-12-1-12 1-14-1-10 2/-1226-737 2 4 12-2 13-2 12 2-6-3-9-3-14 1/-1273-735 7 3 10-3 16-4-6 1-13 1/-1637-786 6 4 19-2 10-3 7-3 3-5-19-1-13 3-6 4-1 0/1800-847 0-53-3600 0 0 53 1 0 8 6 18-4 2 1 10 3 3 0 14-4 13 4 2 0 29 2 15-3 15-4 28-2 23-3 38-3 29 3 43-2 24-3 26 3 28 3 2 4-39 1-33 2-8 4-27 2 2 5 7 7-2 5-16 2-8 4-15 3 24-1 23 2 15-3 34 6 8 4-4 4-13 2-14 3-21 1-18 1-19 1-7 4-13 3-8 4-3 11 5-1 9-3 17 1 16 1 8-4 16 1 13 2 13 3 11 3 15 1 0 4-4 4 3 3 13 2 6-3 15 2 12 2 14 0 13 1 14 3 11 2 12 2 8-1 7 0 14 1 14-2 13 0 14 2 13-1 15-1 57 0 10 3 12 2 13-2 12 1 11 4 6-3 4-4 6-3 10 3 12-4 14-1 11-3 15 1 12 2 15-1 14-1 14-2 5 4-7 4-5 3-12 1-6 4-2 3-4 8 8-2 26 0 12-1 10-3 4-4 14 0 13 1 13 2 13 1 10-2 13 1 9 7 8-4 11-2 13 1 8-4 13 0 12-1 12-3 8 4 4 4 10-4 14 1 10-2 7-4 13 1 10 2 11 3 12 1 14 2 13 1 9 2 6 3 3 5-2 4-3 4-3 3-6 8 0 4 1 4 4 3 4 5 2 4-2 4-1 4 4 4 6 3 6 4 7 3 8 3 4 4 12 6 10 0 6 3 7 2 8 1 7 3 6 3 8 1 6-2-4-4-10-3-4-2-8 2-8-1-7-2-7-3-5-3-1-4 0-4 5-3-7-2-9-1-6-3-12-8-2-4 4-4 5-3 8-2 8-3 4-4 2-4 3-4 5-3 3-4 1-9 3-4 1-4 3-4-1-5-6-4-6-3-13-2-4-3-7-4-15-3-13-2-12-2-14-2-8-4-16-1-18 1-16-1-16 0 3-4 15-2 11-3 6-3-11-3-17 1-14-3-1-4 0-4 12-3 2-4 12-4 22-1 18-3 14-3 18-3 25-2 24-2 17-3 19-4 10-4 5-4 12 3 16 3 18 3 21 3 17 3 25 0 25-1 20-3 6 4 14 3 26 1 38 4 21 1 22 2 16 3-8 3-4 4 0 3-19 0-21-2-19 0-3 4 1 8 5 2 14 2 17 2 24 6 9 4 14 2 13 1 7 1 16 1 14 1 13 2 12 2 11 3 14 3 18 6 3 4-11 2 4 4 7 4 10 1 11 3 10 3 8 4 5 5 7 2 12 0 5-4 12 0 0 4 5 4 11-1 3-4 12-1 13 2 12 1 11 0 5-4 11 3 10 2 22 2 11 3 11 1 8 3 6 3 8-2 10 1 7-5 6-3 12 2 4 4 10 2 13 0 4-4 8 4 11 1 23 0 22-2 4-3 7-3 11 2 34 0 10 2 11 1 8 3 20 2 8 3 5 6 6 3 10-2 4-3 9-2 10 0 14-6 11 3 3 4 9 2 11 3 9 1 12 2 8 2 8 3 8 2 9-1 9 3 7 3 9 0 9 2 1 4 9 3 8 1 10 2 9 1 9-1 10-1 8-2 1-5 8-3 6-3 12-1 7-3 8-3 10 0 8 2 9 4 9-2 10-1 9-2 20 0 8-11 0-2-1-5-10-2-8-4 1-4 12 0-2-4-5-3-5-5 8-3 12-1 11 2 6 4 3 4 12 6 2 3 6 5 6 1 11 1 20 2 5 4 3 4 7 4 10 2 8 2 6 4 6 1 7 2 10-1 9 1 10 1 11-1 7 3 5 7 4-3 4-5 9-2 9 0 10 1 10-1 9 0 7 1 8-1 8-2 9 2 11 0 9 1 10-1 7 3 5 3 7 3 12 7 7-1 14-6 13-6 10-1 9 0 11 2 10 1 9 3 6 3 12 0 7 2 8-2 5-3 7-3 11 0 7-2 12-3 12-1 11 1 8 3 6 3 9 1 9-1 11-1 9 1 9 0 18-2 9 2 11 2 21 0 10 1 9 1 2 5 1 4 6-3 2-4 3-4 4-4 9-2 11 1 13 0 9 1 36 0 11-1 7-3-2-4 6-3 11-2 11-3 13-2 14-1 10-2 11 0 7 3 9-2 7-3 9-3 24-2 5-4 11-2 8-4 11-1 11 0 11-1 24 0 22-4 10-2 7-3-1-4-5-3-13-13-13-1-6-4-13-2-5-4-14-7-4-4-2-3-1-5 0-4 6-4 2-3 4-4 19-1 4-5-18-1-15-2-19-1-9-5-2-5-4-4-5-3 13-4 5-4 9-4 12-3 14-3 15-3 23-3 5-5 29-2 2-1 7-3 28 2 23-3
ATF 689-486 7-3 9-2 1-2-3-4-16-1 0 6 2 4
ATG @-618 171
AUS 1477-408 6-1 1-12-4-3-1-8-3 3-7-7-2 0-7 1-6 8-1 7-6 8 0 5 7-1 10-3 5 1/1261-322-10-5-9-3-2-5-3-4-9 0-6-1-9 2-14-2-6-5-3 0-5-2-5-4-7 1-7 0-10 6-6 2 0 6 5 1 2 2 0 4 1 7-1 6-5 10-2 6 0 5-4 7 0 3-4 4-2 8-5 8-2 4 5-4-4 9 5-3 3-4 0 5-5 8-1 3-2 3 1 6 2 2 1 5-1 6 4 7 1-7 4 7 9 3 4 4 8 4 5 1 2-1 8 3 6 1 2 3 8 0 11 3 5 5 3 5 5 5 1 4 0 5 7 9 4-9 5 2-4 5 3 5 5-2 1 7 5 5 3 4 5 2 0 3 4-1 0 2 5 1 5 2 7-5 6-6 6 0 6-1-2 6 5 8 4 2-1 3 4 6 6 3 5-1 9 2 0 5-8 3 6 2 6-3 6-4 8-2 3 1 6-3 6 2 4 0 2 1 5-5-3-5-4-4-3 0 1-4-3-5-4-5 1-3 8-6 8-3 5-3 7-6 3 0 5-3 2-3 9-3 7 3 2 6 2 4 1 6 3 8-1 4 0 3-1 6 2 8 1 2-1 3 2 5 2 6 0 3 4 3 3-5 1-6 2-1 1-4 3-5 1-6 0-4 3-7 7 3 3-4 5-4-1-4 2-9 1-5 3-1 3-9-1-5 3-7 11-5 7-5 6-4-1-2 6-7 4-10 4 2 4-5 2 2 2-11 7-6 5-4 8-8 2-8 1-5-1-7 5-8-1-9-2-5-2-9 0-5-2-7-4-10-8-4-4-8-3-5-3-9-4-5-4-14 1-3-6-4-11 0-9-4-5-4-6-4-8 4-6 2 1 5-5-2-9-7-9 3-5 1-6 1-10 3-6 6-2 8-2 5-5 4-10 1 3 5-2 7-5-7-9-2 6 6 1 6 4 5-1 7-8-9-6-3-4-8-8 4 0 6-6 7-5 4 2 2-13 6-7 0-10 5-18-1-13-3-11-4
AUT 170 481-1-4-6 0 2-2-3-6-2-2-9 0-5-3-8 1-14 3-2 3-10-2-2-1-6 1-5 0-4 2 1 2 0 2 3 1 5-3 1 3 9-1 7 2 5 0 3-2 1 1-1 7 3 1 4 5 7-3 6 4 4 0 7-3 5 1 5-2-1-1
AZE 464 419 3-1 7-6 4 0 2 2 6 4 5-5 5-7 5-1 3-2-8-1-2-8-2-4-3-2 0-5-3 0-6 5 4 5-3 3-4-1-12-7 0 7-5 1-4 3 3 3-5 4 2 2-4 2-2 2 2 2 8-3 5 0 1 1-5 5/461 387-6 2-5 4-2 4 2 0 3-2 4 0 0-2
BDI 305-24 0-4 2-2 1-4-3-2-4-5-3-4-5 0 0 12-3 5 6-1 3 6
BEL 62 508-2-7-2 0-1-6-9 5-5-1-7 5-5 4-4 0-2 3 8 2 7 0 10 2 6-5
BEN 27 63-8-2-3 7 1 23-2 2-1 5-3 4-3 3 1 5 3 1 2 4 5 1 6 6 3 0 8-5 0-4 2-6-2-4 1-2-5-7-3-3-2-6
BES @-683 122
BFA -54 104-1 6 3 4 0 3 8 8 1 7 3 3 5-2 4 2 1 3 8 4 2 4 9 4 6 1 2-2 7 0-1-5 1-4 6-7 0-4 12-3 0-7-3-3-5-1-2-4-3-1-9 0-4 1-4-2-4 1-17 0-1-6 2-8-7 3-5 0-3-3-5 2-2 4
BGD 927 220 0-7-4 2 1-8-3 5-1 5-2 5-4 6-9 0 1-4-3-6-5 2-1-1-3 1-4 1-1 8-4 7 2 6-6 3 2 4 6 3-7 6 4 6 8-4 4 0 1-7 10-2 9 0 6-1-5-9-4 0-3-6 5-5 2 6 2 0
BGR 227 442 2-4 4 1 8-2 15 0 5 2 11 3 8-4 6-1-6-4-3-7 3-6-9 1-10-3 0-5-9-1-7 4-8-3-7 0-1 7-5 3 1 2-1 1 2 3 4 3-5 4-1 4
BHR @506 264
BHS -790 268 5 1 6-1 1-2-11-2/-778 270 8-4-2-7-2 1 1 5-5 4/-782 252 3 0 4-9 0-5-3-1-2 6-4 3
BIH 186 426-9 4-4 4-8 6-3 4-4 4 2 4 3-2 2 2 5 0 9-1 7 0 4-2 4 0-3-5 5-4-1-4-3-1-2-1-3-2
BLM @-629 179
BLR 282 562 10-3 2-2 5 1 10-2 1-5-2-3 6-6 4-2-1-2 7-2 3-2-4-3-8 1-2-1 5-10-9-1-3-2 0-5-4 1-9 0-3 2-4-2-4 2-7 0-12 2-10 1-7 0-6-3-5 0 0 4-3 5 6 2 0 4-3 4 0 4 10 0 10 4 3 5 8 4-1 4 6 2
BLZ -891 178-1 2 2 0 2-1 3 6 2 0 0-1 2-1 0-2-2-5 1-1-1-4 1-1-2-5-3-3-2-3-3 0 0 11
BMU @-648 323
BOL -695-110 12 0 3 3 8 4 6 4 13 1-1-7 1-4-1-7 11-9 11-1 4-4 7-2 4-3 6 0 6-3 0-6 2-2 0-5-2 0 3-12 20 0-2-6 1-4 6-3 2-6-2-8-2-4 0-6-3-2 0 3-9 5-9 1-18-3-5-9 0-6-4-11-1 2-12 0-4-8-6 7-13 3-8-9-7-2-4 14-6 11 4 10-6 4-1 7-5 7 6 11-4 8 2 4-1 3 4 5 0 16 2 3
BRA -534-338-3 6 5 5-6 7-8 5-10 6-4 0-10 8-6-1 13 13 11 10 7 4 9 6 0 8-5 6-5-2 2 5 1 6 0 6-4 2-3-2-4 0-1 4-1 9-2 3-7 3-4-2-10 2 0 14-3 5 3 2 0 6 2 4 2 8-2 6-6 3-1 4 2 6-20 0-3 12 2 0 0 5-2 2 0 6-6 3-6 0-4 3-7 2-4 4-11 1-11 9 1 7-1 4 1 7-13-1-6-4-8-4-3-3-12 0-6-1-4 1 0 15-8-6-9 0-4 6-6 0 2 5-6 6-4 9 3 2 0 4 6 3-1 5 2 4 1 4 12 7 8 2 1 1 9 0 5 27 0 5-2 6-4 3 0 7 5 2 2-1 1 4-6 1 0 6 19 0 4 3 2-3 2-6 2 2 6-6 8 1 1 3 8 2 4 2 1 4 7 3 0 2-9 1-1 6 0 7-4 3 2 0 7-1 8-2 3 2 7 2 11 3 4 4-1 3 5 0 2-2-1-4 3-2 3-4-3-4-2-8 3-6 1-4 6-5 5 0 1 2 3 0 8 4 8 0 5-1 1 2-2 2 1 3 4-1 5 1 6-2 4-2 3 3 2-1 2-2 5 0 3 4 4 7 5 10 4 0 2-5 6-18 5-2 1-7-8-8 3-3 18-1 0-10 8 6 12-3 17-7 5-5-2-6 12 3 19-5 15 0 15-8 13-11 7-3 9 0 4-4 3-12 2-6-4-17-5-6-14-14-7-12-7-8-3-1-3-7 1-19-3-15-1-7-3-4-2-13-10-13-1-10-9-5-2-6-11 0-15-4-8-4-11-3-11-8-9-10-1-7 1-6-2-10-2-5-7-5-11-18-9-8-7-4-4-10
BRB @-596 131
BRN 1155 54-1-4-1-7-4 0-2-3-5 5 4 4
BTN 917 278 4-3-1-7-8 0-8 1-7-2-9 4 0 2 7 7 5 3 7-2 6-1
BWA 294-221-14-7-9-8-3-6-3-4-6-1-1-5-1-3-7-2-8 0-5 3-4 1-5-2-2-5-5-3-5-4-7-1-2 3 1 6-6 10-3 1 0 30 10 0 0 35 8 1 15 3 4-4 6 4 3 0 6 2 2 0 3-8 3-2 3-6 11-11 4-1 0-4 3-6 8-1
CAF 274 52-4-1-6 1-7 1-4-1-2-3-3 0-4 2-11-5-5 1-1-1-3-6-7 2-8 1-6 4-8 3-6-3-4-5 0-7-14 2-6-5-5-9-1 3 0 4-5 3-4 6 0 3-5 5 1 3-1 5 0 7 3 2 5 10 8 1 2 3 2-1 2-2 13 4 4 4 5 3-1 4 3 1 10-1 9 5 7 11 5 4 7 1 1-4 6-6 0-4-2-4 1-3 3-3 8-5 5-4 0-3 7-5 4-5 3-6 7-3
CAN -1230 490-19 10-7 4-18 4-6 9 1 6-12 5-2 8-12 7 0 5 5 5 0 6-17 7-10 11-7 7-9 5-6 4-6 5-10-3-10-6-8 7-7 4-10 3-10 0 0 94 19-2 16-5 10-1 9 4 12 3 15-1 15 4 16 3 7-4 7 2 3 5 7-1 16-9 14 7 1-8 12 2 4 3 12-1 16-4 23-4 14-2 10 1 13-5-14-5 18-2 27 1 9 2 10-6 11 5-10 4 6 4 12 0 8 1 9-2 10-6 11 1 17-5 16 2 15 0-2 6 9 2 16-4 0-9 6 8 8 0 5 10-11 6-12 4 1 11 12 7 13-1 10-5 14-11-9-5 19-2-1-10 14 8 12-7-3-7 9-7 11 7 7 9 1 11 14-1 15-1 13-5 1-5-8-6 7-5-1-5-19-7-14-1-11 3-3-5-9-9-3-4-12-7-14-1-8-4-1-6-11-2-13-8-10-11-4-8-1-12 15-1 4-10 5-7 14 2 19-4 10-4 7-5 12-3 11-4 16-1 11-1-1-8 3-10 7-11 15-10 8 3 5 11-5 15-7 6 16 4 11 7 6 7-1 7-7 9-12 7 12 11-5 9-3 15 7 3 17-3 10-1 9 2 9-3 12-6 3-4 18 0 0-9 3-12 9-2 8-6 14 6 10 11 6 4 8-9 13-12 11-12-4-7 13-5 9-6 16-3 7-3 4-8 7-2 4-3 1-12-7-3-7-4-17-3-12-9-17-1-22 2-15 0-10-1-8-7-13-4-15-14-11-9 8 2 17 13 20 8 15 1 9-5-9-6 3-11 3-8 13-5 17 2 10 11 1-7 6-4-12-6-23-6-9-4-12-8-7 1-1 9 18 8-16 0-11-2-7 6 0 14-4 3-7-2-3 2-8-7-3-8-4-4-4-2-3 0-1-3-34 0-4-2-11-7-1-1-3-4-19 0-5-1 2-2 1-3 0-1-13-5-11-2-11-5-3 0-3 1-1 2 0 1 2 3 5 6 3 6-2 8-3 9-10 5 1 2-1 1-3 0-2 2 0 2-2-1-3 0 1 1-3 1-1 3-8 3-8 4-9 3-10 4-9-3-3 0-12 3-8-2-10 3-10 2-7 1-3 1-2 6-4 0 0-4/-840 625 7 4 14 0 0-2-12-5-7 0/-798 728-11 5 1 4 4 1 23-1 18-6 0-3-10 1-11 0-11-2/-803 621 4 3 4 0 2-2-4-6-4 1-3 3/-936 750-6-4-14 1-12 2 5 5 14 2 9-3/-938 775-5 0-19 1-2 2 20 0 7-2/-968 788 12-4-2-3-15-2-8 2-5 4 0 4 13-1/-882 744-16 1-26 3-4 6-1 5-10 4-21 1-11 4 4 4 20-1 11-3 20 0 9-4-3-3 12-3 6-2 14 0 14-1 16 2 20 1 17-1 10-4 3-4-7-2-14-3-13 2-29-2/-1113 782 14-2-3-3-19-3-14 3 8 4/-1110 788 13-2-12-2-16 0 0 2 10 2/-556 513-5-6-7-9 7 4 6-3-3-3 9-3 4 3 10-4-3-7 7 2 1-5 4-7-5-8-4-1-7 2 2 8-2 2-12-9-6 0 7 5-10 2-30 0-1 3 6 4-4 2 8 6 10 16 7 6 8 3 5 0/-839 651 11-3 12-3 0-5 8 1 7-4-9-3-15 3-6 4-10-5-14-5-4 5-13-1 8 5 2 8 3 9 7 0 2-5 5 2/-788 724 10 3 22-5 14-4 1-5 19 3 10-7 24-4 9-4 9-9-18-5 24-6 15-3 15-9 15 0-3-7-17-12-12 4-16 10-13-1-1-6 10-6 14-5 4-2 6-10-3-7-13 2-25 8 14-8 11-6 1-4-27 4-21 6-12 5 3 3-15 5-14 5 0-3-29-2-9 4 7 7 19 0 20 2-3 3 4 5 12 10-2 4-4 4-15 5-21 3 7 2-11 7-9 0-8 4-5-3-18-2-36 3-22 3-16 1-8 4 10 4-14 0-3 10 8 9 10 4 26 3-8-6 8-7 9 8 26 5 17-11-1-6/-945 741 21 0 19-2-15-9-12-2-11-8-11 1-6 8 0 5 5 5/-1229 761 17 8 21 6 15 0 14 1-1-7-8-4-9 0-19-4-16-2/-1327 540 10 1-3-11 8-8-4 0-6 4-3 5-6 3-1 5 0 3/-1055 793 20-1 27-4 7-5 4-4-16 1-16 3-23 1 10 3-12 2/-1235 485-5-1-17 4-3 4-9 3-1 3-11 2-3 5 0 3 11-2 6-2 9-1 4-3 5-5 10-4/-1215 744 14-2 25 0 10-3 11-4-13-3-24-7-13-7 0-4-26-5-5 4-23 6 11 11 9 7-10 6/-1078 758 9 2 10 0 2-5-6-5-34-1-25-5-15 0-2 3 21 5-45-2-14 2 14 10 9 3 28-4 18-6 17 0-14 9 9 4 11-1 3-5/-1065 731 11-4 6-10 3-7 17-5 18-5-1-4-16-1 6-4-3-3-18 1-18 3-11-1-19-3-25-2-18-1-6 5-13 3-9-1-12 8 6 1 16 1 14 0 13 2-20 2-21-1-14 0-5 4 23 4-16 0-17 3 8 7 7 4 27 6 10-2-5-4 23 3 13-5 12 5 9-4 8-9 5 4-7 10 9 1/-1004 727-11 7 11 4 12-2 18 2 3-3-10-5 16-4-2-9-17-4-9 1-7 3-25 8 0 3/-1066 736 13 0 8-2-9-6-15 7/-985 767 8-4 0-6-5-7-16-1-11 2 0 5-16 0-1 7 11 0 15 3 14 0/-960 806 7 3 10 1-4 2 23 1 13-6 16-2 17-2 8-6 12-4-14-3-18-7-18-1-21 1-11 5 1 3 8 3-19 0-11 3-6 5/-916 819 15 2 12 0 19 2 15 4 12-1 11-3 8 6 13 1 18 1 31 1 5-1 29 1 21 0 22-1 27-1 21-1 19-3-1-2-24-5-25-2-9-2 22 0-23-6-17-3-17-8-20-2-7-2-30-1 14-1-7-2 8-5-9-3-16-3-5-4-14-3 2-2 17 0 0-2-27-6-26 3-29-2-15 1-19 1-1 5 18 2-5 7 7 1 26-5-13 7-17 2 8 4 18 2 3 3-14 4-4 6 27-1 8-1 16 4-23 1-35-1-18 4-8 4-12 3/-752 674-7-3-11 0-2 5 4 5 9 2 8-3 0-4/-963 695 7-4-7-3-13 3-8-1-14 4 9 3 7 4 10-2 6-2/-645 499 3 1 13-3 11-4 0-2-5 0-13 3/-640 470 3-4 8-2 9 0-5-4-4 0-12 4-3 3
CCK @969 -122
CHE 96 475 0-2-1-2 4-2 5 0 0-4-5-2-7 1-2-4-5 0-2 2-5-4-5 0-5 2-3 4-5-1 0 4 8 6-1 2 5-1 3 2 8 0 2 2
CHL -686-526 0-23 16 0-3-4-8-3-5 0-6 1-8 3-10 1-13 6-10 5-14 12 9-2 14-7 13-4 5 5 3 7 10 4/-696-176 5-7 1-7 6-4-4-10 6-11 4-14 7 2 1-3-3-10-11-5 0-17-2-3 3-4-7-6-7-10-3-9 1-9-6-11 4-17 3-2 0-9-6-10 0-8-7-7 0-9 3-10-6-3-3-9-2-10 2-13-4-2 2-11 4-4-3-4 5-2 1-4-5-2 1-6-3-13-5-8 1-5-3-7-8-4 1-11 3-3 7 0 0-7 4-6 24-1 9-2-9 0-4-2-9-4-2-9-4-1-12 4-11 7-12 5-4 7 3 6-5 6-1 17 4 10 11 8-15 3 9 8 3 17 12-4 5 21-7 3-3-13-6 2 3 14 3 19 5 6-3 10-1 11 4 1 6 16 7 16 5 15-3 15 3 8-1 12 6 13 2 19 3 21 3 22-1 16-2 15 5 2
CHN 1095 182-8 3-1 9 5 4 11 3 6 0 2-4-4-4-3-6/803 423-1 6 7 3-9 17 19 4 6 2 7 18 20-3 5 5 1 10 8 0 8 7 4 1 2-7 9-5 14-4 7-8-4-12 3-4 12-2 14-1 12-6 6-2 5-9 5-6 12 0 20-2 13 2 10-2 15-6 12 0 5-3 11 5 16 4 15 0 12 4 7 5 7 3-1 4-4 4 6 6 5-1 11-2 10 5 15 4 7 7 7 3 15 1 8-1 1 3-9 7-8 4-8-4-10 2-6-2-2 4 7 10 5 8 12-4 14 6 0 5 9 10 5 4 0 5-5 3 8 5 12 1 14 1 15-3 8-4 7-10 3-4 4-7 4-9 17-4 12-7 4-9 15 0 9 4 16 3-5-9-4-4-3-11-7-10-12 2-9-3 3-9-2-12-5 0 0-5-6 6-4-6-15-4 1-5-9 0-4 3-7-7-11-5-8-7-14-3-8-4-10-3 5 5-2 4 8 6-6 5-8-3-12-7-6-6-10-1-5-5 6-6 8-2 0-5 8-2 11 7 9-4 7 0 1-6-14-2-5-6-9-5-5-7 10-5 4-10 6-9 7-8 0-8-6-2 2-6 6-3-4-16-6-1-7-10-8-14-9-12-14-9-14-8-11-1-6-5-4 3-6-4-14-5-10-2-4-11-5 0-3 7 3 4-14 3-4-1-11 2-4 4 1 6-9 2-5 4-8-6-10-1-8 0-10-4 1-11-5 0-1 2 0 4-8-2-4 1-8 4 3 8-6 2-2 10-11-2 1 12 10 8 0 16-5 2-3 6-6 0-11 1 4 4-5 7-7-5-8 3-12-7-9-7-8-1-4 2-6 1-7 2-5-3-7-7-1 8-6-2-11 1-12 2-8 4-8 2-3 5-6 2-10 6-8 3-4-2-14 7-10 6-2 11 7-1 0 5-4 5 1 8-11 12-16 4-3 8-7 4-2 3-2 6 1 4-6 2-4-1-2 9 3 3-2 2 10 5 7 2 10-2 4 7 13 1 3 4 16 5
CIV -80 102 1 1 3-2 7 0 2 3 2 0 3 1 1-4 3 1 4 2 4-2 2-4 5-2 3 3 5 0 7-3 2-14-4-8-2-11 4-9-1-4-4 0-7 2-6 0-12-2-7-3-10-4-2 1 1 8 1 1-1 4-4 4-3 1-3 3 2 4-1 5 1 3 1 0 1 4-1 2 1 2 4 1-3 8-2 4 1 3
CMR 145 129 4-7 1-6-1-7 6-9-6 0-3-1-4 1-2-5 5-5 5-2 1-4 3-7-1-3-5-10-3-2 0-7 1-5-1-3 5-5 0-3 4-6 5-3 0-4 1-3-1-6-8 3-8 2-12 1-1 0-6-1-6 1-22 0 2 8-4 6-5 2-2 5-2 1 0 3 3 7 4 9 3 1 6 5 4 1 6-5 6 4 1 4 3 4 1 5 6 4 2 7 2 2 1 6 3 6 8 8 1 3 1 2-4 4 0 3
COD 293-45 2-9-1-5 2-6 6-6 5-12-4 1-13-2-3-1-3-7 3-4-2-12-1-10 2-2 7-4 3 2 1-11-8 1-4 5-3 4-8 2-2 5-6-3-8 1-4 5-6 1-5-1 0 3-4 1-4 0-7-1-4 0-2-1 0 12-3 4-1 6 1 6-2 4 0 6-12 0 1 4-5 0-1-2-6-1-2-5-2-3-5 2-4-2-6-1-6 9-3 6-3 7-29 0-4-1-3 0-4-1-1 3 2 1 1 5 1 2 4 2 3-1 3 4 5 0 1-3 4-2 6 7 6 4 2 4 0 8 4 10 5 5 6 5 2 6 1 4 0 6 1 8 2 7 3 5 1 6 0 7 4 5 6 3 8-3 6-4 8-1 7-2 3 6 1 1 5-1 11 5 4-2 3 0 2 3 4 1 7-1 6-1 4 1 6-8 4-1 3 2 5-1 5 2 3-4 8-7 0-12 4-1-3-4-4-2-4-5-2-5-1-8-2-4 0-7-3-3 0-6-2-1-1-5 3-5
COG 185 35-1-6-3-5-2-7-1-8 0-6-1-4-2-6-6-5-5-5-4-10 0-8-2-4-6-4-6-7-4 2-1 3-5 0-3-4-3 1-4 4-3-2-4-4-8 10 8 6-4 6 3 3 7 1 1 5 5-5 9-1 3 5 1 7-1 7-5 6 5 12-3 2-7-1-3 5 1 5 12-1 8-2 8-3 1 6 5 9 6 5
COK @-1598 -212
COL -669 13-2-2-2 6-2 3-4-3-19 0 0-6 6-1-1-4-2 1-5-2 0-7 4-3 2-6 0-5-5-27-5 5-3 1 7 10-8 4-6 0-4 1-5-2-8 1-6 10-4 3-3 5-7 4-3-1-4 3-5 3-3-1-8 1-3 4-2 0-10 6-1 3 4 1-1 5 3 3 5 1 4 6 4 5-4 3 2 6-2 9 2 2-2 9-4 5 1 5 4-1 2 3-3 6 1 2 6-1 7 7 4 1 0 4 2 8 6 5 6 0 1 2 8-1 8 5 4 3 4 4 4 0 3-3-2-3-7-2-2-5-4-3-3-3-1-8-3-5 5-1 1-5 3-2 0-4-1-4 1-2 2-1 2-3 13 1 6-1 7-9 4 1 7 0 6 1 4-2-2-5-2-4-1-7 2-7 3-3 0-2-5-5 4-2 2-3
COM @433 -117
CPV @-235 149
CRI -825 96-4-1 0-4 2-2-2-1 1-2-2-4-5 2-2 3 1 1 0 3-3 2-4 2-3 1-1 3-3 2 1-3-2-2-2 2-4 1-1 2 0 3 1 4-2 1 3 3 7-2 2 1 3-1 2-2 3-1 2 2 3-5 4-4
CUB -823 232 9-1 8 0 9-3 4-4 10 1 12-8 6-5 3 0 6-2-1-3 8 0 7-4-1-2-7-2-6 0-7 1-15-1 7 5-4 3-6 0-4 3-2 6-6 0-9 2-3 2-13 2-4 2 4 2-10 1-7-5-4 0-2-3-4-1-5 1 6 3 2 4 4 2 5 2 8 1
CUW @-690 122
CXR @1057 -104
CYM @-814 193
CYP 328 351 1 3 8 0 9 3-7-5 1-1-1 0-2-1-2 0 0 1-1 1-2 0-3-1/329 351 3 1 2 0 1-1 0-1 2 0 2 1 1 0 0-1-10-4-5 1-2 4
CZE 150 511 5-3 7-1 0-3 5-2 2 3 7-1 0-4 8 0 5-5-3 0-2-2-2 0-1-3-2 0 0-1-4-1-4 0-1-2-5 2-5-1-7 3-4 0-6-4-7 3-6 4-5 2-1 5-2 3 8 2 3 2 8 2 2 2 3-1
DEU 141 538 3-6-3-2 3-4 3-5-1-4 4-6-4-1-3 1-2-2-8-2-3-2-8-2 2-3 1-5 5-2 6-4-4-5-3-1 1-7-1-1-3 2-5 0-7-2-9 1-1-3-5 3-3-1-11 3-2-2-8 0 1 7 5 7-14 2-5 3 0 4-2 2 2 7-2 11 6 0 2 3 3 9-2 4 2 2 8 0 2-2 7 5-2 4-1 6 8-2 6 2 0-4 11-2-1-4 11 2 5 3 11-4
DJI 424 125 4 0 3 2 2-3 0-4-6-3 4-2-3-6-2 2-3-1-5 1-1 3 0 2 3 5
DMA @-614 153
DNK 99 550-6-2-8 2-4 5 0 10 4 6 9 1 4 2 8 3-1-5-2-3 1-3 5-1-2-4-3 1-8-7/124 561 3-5-6-8-11 6-1 4
DOM -717 183-2 3 2 2 1 4-1 5 1 2 8 0 6-3 2 0 2-3 6 0-1-3 5 0 5-4-4-4-5 2-8 0-1-2-4 0-2 2-3-1-4-7-3 2
DZA -87 274 0 14 16 8 10 1 9 3 3 5 12 4 1 7 5 1 5 4 13 2 2 4-3 2-3 10-1 6-4 7 10 5 11 2 6 4 10 3 17 2 16 1 5-2 10 4 10 0 4-2 7 0-2-5 2-9-3-8-6-6 1-8 8-6 0-2 7-4 4-18 3-9 1-4-2-9 1-4-2-6 1-6-4-4 6-7 0-5 4-5 5 2 8-5 4-6-34-19-29-20-14-4-11-1-1 6-4 2-6 2-3 5-34 22-33 22
ECU -754-2 2-7-3-7-11-10-12-4-7-9-1-6-6-5-4 5-4 2-4-1-1 3 3 3-1 4 5 7-2 5-4-5-6 5 2 2-1 9 3 2 2 6 4 7-1 4 6 2 6 4 10-6 2 0 3-4 8-1 3 1 5-3
EGY 369 220-119 0 0 72-3 8 3 7-2 4 4 5 13 0 20-6 4-1 8 3 4 3 9 1 7-2 3-5 2 4 8-3 8 0 5 2 5-14 1-3-3-4-2-8-2-5-3-2-3 4-5 4-7 15-1-1 4-11 6-10 8-16 4-5 3-6 9-11-2-1 0-7 12-9
ERI 364 144-1 4 5 15 1 7 3 3 7 1 5 6 6-12 3-9 5-5 14-9 5-6 9-9 5-3-3-2-4 0-4 4-4 6-4 3-3 3-9 4-7 0-2 2-6-2-6 5-3-8
ESH -87 277 0-18-33 0 1-25-10-1-2-5 2-15-39 0-3-3 1 4 22 1 2 4 4 4 3 14 14 11 5 12 3 1 3 8 8 1 4-1 5 0 3 2 6 0 0 6
ESP -75 371 0 3 3 4 2 3-4 3 3 6-4 6 4 1 1 5 1 1 0 8 5 3-3 5-6 0-1-1-6 0-3 5-4-2-3-2 0 7-4 4 14 7 12-1 14 0 11-2 8 1 16-1 4-4 18-4 4 2 11-5 12 2 0-6-9-7-13-2-1-3-6-6-4-8 4-6-6-4-2-7-7-2-7-7-23 0-6-4-4-4-5 1-3 4-3 5
EST 280 595 1-2-7-6 3-9-4-3-8 0-9 3-4 2-9-2 1 6-3-1-7 3-1 6 13 3 13 1 10-2
ETH 478 80-28-30-13 0-9-7-7-1-2-3-7 0-4 4-9-5-3-4-7 1-2 1-6 0-12 8-7 0-4 4 0 5-5 2-6 11-4 2-2 4-5 5-6 1 3 6 5 0 2 3 0 9 3 10 4 3 1 4 5 8 6 5 4 10 1 8 12-2 3 8 6-5 6 2 2-2 7 0 9-4 3-3 4-3 4-6 4-4-4-4-3-5 0-2 1-3 5-1 3 1 2-2-2-3 3-6 4-5 4-3 32-12
FIN 286 691-2-7 16-7-9-8 11-11-7-9 9-7-4-6 15-7-4-5-9-6-21-13-18-1-18-3-16-3-6 6-10 3 2 10-4 9 4 6 9 6 23 11 7 2-1 4-14 5-3 4-1 15-15 7-14 5 6 3 12-6 13 1 10-3 10 5 5 7 15 4 13-4
FJI 1800-161 0-5-6-2-7-2-1 4 5 2 3 0/1781-175 3 2 3-3-1-6-7-1-5 1-1 5 4 3/-1798-160-1-5-1-1 0 5
FLK -612-518 12 6 8-3 6 4 8-5-2-3-14-3-5 4-8-5
FRA -517 42-5-10-4-7-3-4-5 0-2 2-2 1-3-3-4 2 2 4 1 5 2 4-4 6-1 7 5 9 4-2 7-2 11-8/62 495 5-3 14-2-5-7-1-7-3-2-5 1 1-2-8-6 0-4 5 1 3-4 0-3 3-4-4-3 3-7 5-2-1-4-9-6-19 3-15-3-1-6-12-2-11 5-4-2-18 4-4 4 5 6 2 20-10 11-8 5-15 4-1 7 13 2 17-3-3 12 9-5 23 8 3 8 9 2 2-3 4 0 5-4 7-5 5 1 9-5 2-1/87 426 7 4 2-8-4-8-4 2-3 7
FRO @-68 620
FSM @1518 74
GAB 113 23 5 0 6-1 6 1 1 0-1-5 3-5 7 1 3-2-5-12 5-6 1-7-1-7-3-5-9 1-5 5-1-5-7-1-3-3 4-6-8-6-10 10-7 9-6 10 0 3 2 3 3 8 2 7 3 1 15 0
GBR -62 539-8 2-6 0 2 5-2 5 9 1 10-6/-31 534 2 6-7 6-12 2-3 3 4 4-3 3-6-5 0 10-5 5 3 10 8 8 20 0-11-10 10 1 11 0-2-8-9-9 10-1 1-1 9-12 7-1 6-12 3-4 12-2-1-6-5-3 3-5-8-5-14 0-17-3-5 2-6-5-9 1-7-3-6 2 15 10 9 2-16 2-3 4 11 3-6 5 2 7
GEO 400 434 1 2 8-2 15-2 14-5 1-1 6 1 10-2 3-4 6-2-3-2 5-5-1-1-5 0-8 3-2-2-14-1-10 5-10-1 1 5-2 6-6 4-6 1
GGY @-25 495
GHA 0 110 0-3 4-5 0-7 1-8 2-4-2-9 1-5 2-6 3-4-16-6-6-3-9-3-9 3 1 4-4 9 2 11 4 8-2 14-2 8 1 6 17 0 4-1 4 2
GIB @-53 361
GIN -137 126 5 0 7-3 2 1 1 1 5-1 2 0 0-3 2 0 3 1 1 0 3-3 4-1 3 3 6 2 2 0 2-2 1-3 4-4-2-3 0-3 2 1 1-1 0-3 3-3-2-1-1-3 2-4 3-8-4-1-1-2 1-2-1-4-4 0-2-4-3 0-2 2 1 4-5 6-2-1-2 0-3-1 0 4-2 3 1 3-2 4-3 3-8 0-3-1-2-1-2-2-1-3-5-4-5 6-4 4-2 1-3 2-1 5-1 2-3 1 4 5 3 0 3 2 2 0 2 1-1 3 1 1
GLP @-615 162
GMB -167 136 11 0 2 3 3 0 4-3 3 0 4 2 2-3-5-2-4 0-4 2-4-2-2 0-2-2-9 1
GNB -167 124 6 1 3 0 3 1 18 0 0-4-1-1 1-3-2-1-2 0-3-2-3 0-4-5-6 5-4 0-2 3 0 2-3 2
GNQ 96 23 17 0 0-12-15 0-3-1-2 2
GRC 263 353-1-3-15-1 0 2-12 2 2 4 5-3 16 0-1-2/237 413 8 3 7-4 9 1 0 5 5-2-3-7-2-1-7 1-5 0-12-2 7-6-5-1-6 0-5 5-2-2 2-6 6-5-4-2 5-5 5-3 0-5-9 2 3-5-6-1 4-9-7 0-8 4-4 8-2 7-4 5-5 5 0 3 4 5 1 3 3 2 0 2 7 1 4 2 5 0 2 2
GRD @-618 121
GRL -468 826 34 6 35 0 13 3 35 1 80-1 63-8-19-4-38 0-54-1 5-2 35 1 31-3 19 3 8-4-11-5 26 3 48 4 30-2 6-4-41-7-5-2-32-2 23-1-12-7-8-6 0-12 12-6-15-1-17-3 19-5 2-9-11 0 13-9-22-1 12-4-4-3-14-2-14 0 13-7 0-4-20 4-5-3 14-2 13-6 3-8-17-2-8 4-12 5 3-6-12-6 27 0 14-1-54-16-30-4-11 0-10-4-14-10-22-7-6-1-28-4-9-7 0-7-5-6-16-8 4-8-5-8-5-10-14-1-15 9-20 0-9 5-7 10-17 12-5 7-2 9-14 9 4 7-7 4 10 12 15 3 4 4 2 8-11-3-6-2-9-1-12 3-1 7 4 5 10 0 20-2-17 6-9 3-10-1-8 3 11 9-6 4-8 6-12 11-13 4 0 4-27 6-21 1-27-1-24 0-12 3-17 6 26 3 20 1-42 2-23 4 1 4 38 5 37 5 4 4-27 3 8 4 35 7 15 1-5 5 24 2 31 2 31 0 11-3 26 5 24-3 14-1 21-3-24 5
GTM -922 145 0 3 1 3-1 2 5 8 12 0 1 3-2 1-1 2-4 2-4 4 5 0 0 5 19 0-1-8 0-11 3 0 3-2 1 2 3-2-5-4-5-2 0-2 1-2-3-3-2 0 1-2-6-3 0-2-5 2-6 0-5 2
GUF @-523 49
GUM @1448 135
GUY -565 19-8 0-8-4-3 0-1-2-5 0-6 5-1 4-3 6 2 8 3 4-3 4-3 2 1 4-2 2-5 0-7 8 3 2-1 5 7 2 2 1-3 4 0 4 8 6 7-4 6-7 0-5 4 0 6-5 4-3-2-9-6-3 0-2-1-5 4-8 3 0 1-5
HKG @1142 223
HND -831 150-4 0-1-1-4-2-2 0-2-1-4 2-1 0-2-2-1-2-3-3-2-1-1-2-3 2-2-2-5 0 1-5-2 0-1-3-3 0-2 3-3 1 1 4-4 2-4-2 0 2-3 1-3 2-3 1 3 3-1 2 0 2 5 2 5 4 1 0 2 2 3 0 1-1 11 0 3 1 1 1 3 0 3-1 2 0 2 1 5-1 1-1 6-4 4-1
HRV 166 465 3-1 7-4 9-2 3 1 3-4 3-3-4-3-4 2-7 0-9 1-5 0-2-2-3 2-2-4 4-4 3-4 8-6 4-4 9-4-1-1-10 3-6 4-9 3-8 7 2 1-5 4 0 4-6 1-3-4-3 3 0 4 7 0 2 1 3-1 4 0 0 2 4 1 1 4
HTI -717 197 1-5-1-4-2-2 2-3 0-3-7 2-4-1-7 1-4-2-6 3 1 4 10-2 7-1 4 3-5 4 0 4-6 1 2 3 6 0
HUN 221 484 5-2 1-3-6-2-5-7-6-7-8-2-6 1-8-3-3-1-9 2-7 4-3 1-2 3-2 1 3 6-2 2 6 0 1 4 5-2 4-1 8 1 1 2 4 0 5 2 1-1 4 1 3 3 3 0 11-3
IDN 1410-26 0-65-9 8-10 2-2-3-13 0 4 8 7 3-3 11-5 8-19 9-8 0-15 10-3-5-4-1-2 4 0 4-8 5 11 3 7 0-1 3-15 0-4 6-9 2-4 5 14 2 5 3 16-4 1-4 3-16 11-6 8 11 11 6 9 0 9-4 7-3/1250-89 1-2 0-3-7-7-8-3-1 2 1 3 4 6/1342-69-1 8 2 3 2 4 2-3 0-5/1179 41-6-9 7-9-1-5 11-9-12-1-3-7 0-9-9-7-1-10-4-15-1 3-11-4-4 6-7 1-5 3-12-4-4 5-7 0-8 1-1 13-5 3-5 8-1 9 1 9 6 7 1-7 7-5 7 2 6-1 6 5 5 1 9-3 8 2 5 14 4 4 4 11 11 0/1294-28 11-3 3-8-8 5-21 0 2 6/1269-38-7 2-2 4 10 1 2-4/1279 22 1-6 6-1 1-4-1-8-5 1-1-7 4-5-3-1-4 6-3 13 2 8/1229 9 12 0 10 7 1-2-8-10-7-2-10 2-16 0-9-2-2-7 9-9 6 4 18 4 0-5-5 2-4-6-9-4 10-13-2-3 9-12 0-6-6-3-4 3 5 8-10-4-2 3 1 4-7 6 1 10-7-3 1-12 0-14-6-2-4 3 3 9-2 10-4 0-3 7 4 7 1 7 5 16 2 4 9 7 8-3/1203-103-13 7 9 2 5-3 4-3-1-2/1213-85 7 0 9 4-1-5-15-3-14 1 0 4 8 2/1183-84 6 1 2-4-11-2-7-1-6 0 4 5 5 1 3 3/1085-64 1-4 19-1 3 4 18-4 4-7 15-2 12-6-11-4-11 5-9-1-11 1-9 2-12 4-7 1-4-2-18 4-2 5-9 0 7 10 12-1 8-3/1044-11 1-7 4-5 7-1 5-7-2-12-1-16-11 0-8 9-13 8-4 6-8 8-5 7-8 14-8 9-3 8-4 8-9 7-5 8-8 6-10 11-1 5 6-1 16-2 16-16 6-4 9-11 11 0 8-7 6-8 7-5-4-8 6-4
IMN @-45 541
IND 973 283 1-4-3-2 0-6-7 2-13-7 1-6-6-8 0-5-5-8-8 2 0-11-2-3 1-4-5-3-6 16-2 0-2-6-5 5 3 6 4 0 5 9-6 1-9 0-10 2-1 7-4 0-8 4-4-6 7-6-6-3-2-4 6-3-2-6 4-7 1-8-1-4-7 0-12-2 0-8-5-5-14-7-12-12-7-6-10-7 0-4-5-3-9-3-5-1-3-8 2-13 1-8-4-9 0-17-6-1-4-8 3-3-9-3-4-6-4-3-9 9-5 14-4 10-3 5-5 9-3 13-2 6-9 14-4 19-3 13 0 12-2 10-14-6-7 1-13 12 4 4-3 3-11 9 6 7 22 0-2 8-5 5-1 8-7 4 11 11 12-1 10 11 7 10 9 10 0 7 9 6-8 5-4 6-4 9 5 4 16-2 11 2 9 8 11-12-1-8 4-5 0-5-7 1 2-11 10-6 14-7-6-5-4-9 10-4 9-5 13-5 14-2 6-5 7-1 12-2 9 0 1 4-2 6 1 5 6 2 1-8 0-2 9-4 7 2 8-1 8 0 1 7-4 3 8 1 9 7 12 7 8-3 7 5 5-7-4-4
IOT @724 -73
IRL -62 539 2-7-8-9-18-6-14 1 8 11-5 10 21 12 2-5-2-5 6 0
IRN 486 299-6 6 0 5-3 0 1 7-5 8-12 5-7 10 2 7 6 4-1 6-7 3-6 12-6 8 2 3-3 11 7 3 2-4 5-4 6-2 4 1 12 7 4 1 3-3-4-5 6-5 3 0 3-7 9-2 7-5 15-2 15 3 1 2 9 2 7 6 7-1 4 2 7-1 11-5 8-1 12-9 7 0 1-8-4-13-3-7 5-2-5-5 4-8 0-7 8-1 1-7-9-9 5-5 4-6 9-4 1-9 4-2 1-4-14-6-4-11-19 3-11 2-11 1-4 13-5 1-8-1-10-5-12 3-10 8-10 3-6 9-8 13-5-1-7 3
IRQ 392 322-4 12 22 10 4 12-1 8 5 2 5 6 5 2 11-1 4-3 5 2 6-12 7-3 1-6-6-4-2-7 7-10 12-5 5-8-1-7 3 0 0-5 6-6-6 1-7 1-7-10-19 1-28 20-15 7
ISL -145 665-2-7 11-7-13-7-29-7-9-2-13 1-28 4 10 4-22 5 18 2 0 3-21 2 6 7 16 1 15-7 15 6 13-3 16 5
ISR 357 327-2-3-3 1-2-6 2-1-2-2-1-2 5 1 0-4-5-16-1 3-5 14 3 3-1 1 3 5 2 7 1 3 4 0 1 2 2 0 0-4
ITA 104 469 6-1 2 1 10 2 2-3 14-3-1-5 2-4-8 1-8-3 1-5-1-3 3-5 9-5 5-8 11-8 8 0 3-3-3-2 9-3 7-3 9-5 1-2-2-4-6 5-8 1-5-6 8-4-1-5-5-1-5-8-4-1 0 3 2 6 2 2-4 5-3 5-4 2-3 4-6 2-5 4-7 1-8 4-9 7-7 5-3 10-5 1-8 4-5-2-5-4-5-1 1 4-5 2-3 7 4 3-3 4 0 3 5-2 5 0 5 4 2-2 5 0 2 4 7-1 5 2/148 381 7 1-3-8 1-3-2-5-8 4-5 1-14 5 2 5 11-1/87 409 5 3 6-7-1-13-5 0-4-3-4 3 0 12-2 6
JAM -776 185 7-1 5-2 2-3-7 0-3-2-6 2-5 3 1 3
JEY @-21 492
JOR 355 324 2 3 11-4 20 11 4-12-2-2-20-5 10-10-3-2-2-3-8-1-2-4-4-3-11 2-1 1 5 16 0 4 1 3
JPN 1419 392-9-10 0-11-4-8 2-5-5-7-13-4-18-1-14-11-7 3 0 8-18-2-11-5-12 0 10-8-7-16-6-5-5 4 2 9-6 3-4 7 10 3 5 6 10 5 7 7 20 3 11-2 10 18 7-5 15 10 5 4 7 12-2 12 4 6 11 2 5-14/1446 440 7 4 2-11-14-3-9-10-16 7-5-11-11 0-2 10 5 7 11 1 3 14 3 8 11-11 8-3/1324 335 5 6 6-2 4 5 7-3 2-3-6-6-4 3-5-2-3-6-6 3
KAZ 874 492-8-7-8 0-1-10-5-5-20 3-7-18-6-2-19-4 9-17-7-3 1-6-7 2-5 4-14 1-17 0-4-1-14 4-6-2-1-6-17 3-6-1-2-4-6-2-13-7-5-7-3 0-3 4-13 1-2 8-5 0 1 10-12 7-17 0-12-2-9 9-9 4-15 7-2 1-26-6 1-37-5 0-7 7-7 3-12-2-4-3-1 2 3 4-2 4-12 3-4 9-6 3 0 3 10-1 0 7 9 2 8-1 2 9-2 7-10-1-8 2-12-4-9-2-5 2 1 5-6 6-8 0-8 7 5 8-2 2 7 11 11-6 1 7 21 11 15 0 22-7 12-4 11 4 16 1 12-6 3 3 14 0 3 5-16 7 9 4-2 3 10 3-7 7 4 3 38 4 5 2 25 4 9 4 18-2 3-11 10 3 13-4-1-5 10 0 25 10-4-3 13-8 22-25 6 5 13-6 15 3 5-2 5-6 7-2 4-4 13 1
KEN 392-47-14 10-1 6-36 20-2 1 0 11 3 4 5 7 3 7-4 12-1 5-5 6 13 13 5-2 0-5 4-4 7 0 12-8 6 0 2-1 7-1 3 4 9 5 4-4 7 0-9-11 0-37 6-8-7-4-3-4-3-1-2-7-3-4-2-6
KGZ 710 423 2 4 6 1 17-3 1 6 6 2 14-4 4 1 17 0 14-1 5-4 7-2-2-2-16-5-3-4-13-1-4-7-10 2-7-2-10-5 2-2-3-3-19-1-13 3-10-1 1 6 10-2 4 3 8-1 13 8-12 5-7-3-8 4 9 7
KHM 1026 122-3 12 7 8 13 2 9-1 8-4 5 7 9-4 2-7-1-12-17-7 4-6-10-1-9-4-8 1-4 6
KIR @1730 14
KNA @-627 173
KOR 1262 377 0 1 5 0 4 5 7 0 4 1 1 2 9-12 3-6 0-12-4-5-9-2-8-4-9-1-1 5 2 8-5 10 8 2
KWT 480 300 2-5-1-2 3-7-7-1-2 5-9 1 7 10
LAO 1074 142-9 4-5-7-8 4 3 4 1 9-8 8-1 10-7 8-8 1-2-3-6-1-3 2-10-6-1 9 3 11-7 0-1 6-4 3 2 4 9 6 1-2 5 0-1 11 5 2 6-8 4-9 12 0 4-9-6-3-3-3 12-6 8-12 7-9 7-7 3-7
LBN 358 333-2 0-1-2-4 0 4 8 5 7 4 0 2-4-5-4
LBR -84 77-1-3 1-5-2-4 3-3 3-1 4-4 1-4-1-1-1-8-3 0-10 4-9 8-9 5-6 7 2 3 1 3 4 5 5 5 2 0 2 1 5-6-1-4 2-2 3 0 2 4
LBY 250 200-11 0-1-4-40 19-39 19-18-9-5 5-16 5-4 6-8 5-5-2-4 5 0 5-6 7 4 4-1 6 2 6-1 4 2 9-1 4-3 9 5 2 1 5-1 4 6 4 3 3 5 3 1 7 12-3 4 1 8-2 13-4 5-9 9-2 14-4 11-5 5 2 5 5-3 8 3 4 8 5 6 1 14-2 3-4 4 0 3-2 10-1 3-3-4-5 2-4-3-7 3-8
LCA @-610 140
LIE @95 471
LKA 818 75-2-10-4-3-9-2-4 8-2 14 4 16 7-5 5-7
LSO 290-290 3-3-3-4-2-4-5-1-2-3-4-1-7 7 5 7 6 3 4 3
LTU 265 556 1-4-8-4-3-5-10-4-10 0-3 3-5 1 0 3 1 3-15 3-2 8 11 3 17 0 10 1 1-2 5-1
LUX 60 501 2-2 0-4-3-1-2 1 1 6
LVA 273 575 5-3 1-4 3-6-11-4-6-2-10 5-5 1-1 2-10-1-17 0-11-3 0 8 5 6 9 4 8-8 8 0 2 8 9 2 4-2 9-3
MAC @1135 222
MAF @-631 181
MAR -22 352 4-7 1-6 3-10 3-2-2-4-13-2-5-4-5-1-1-7-12-4-3-5-9-3-10-1-16-8 0-11-1 0 0-6-6 0-3-2-5 0-4 1-8-1-3-8-3-1-5-12-14-11-3-14-4-4-2-4-22-1 0 5 4 3 3 5 0 3 3 7 6 7 3 1 3 6 0 5 4 7 6 3 7 10 0 1 5 3 9 1 8 7 5 3 8 8-2 13 4 8 1 6 6 6 18 9 7 10 3 7 7 0 6-5 10 1 10-2
MCO @74 437
MDA 266 482 3 2 6 1 8-3 4-1 4-3 0-3 3-2 2-4 3-2-1-2 2-1-2-1-6 1-1 1-2-1 0-1-2-4-2-3-3-1-1 4 1 5-1 4-5 6-7 7
MDG 495-125 3-4 3-7 1-12 3-4-1-5-2-3-3 6-2-3 2-8-1-4-3-2-1-9-4-11-5-14-6-19-4-14-4-11-8-3-9-4-6 3-8 3-2 5-1 9-4 8 0 7 1 8 5 1 0 4 5 7 1 7-3 4-2 7 0 9 3 5 1 7 5 0 6 2 4 2 4 0 6 6 8 6 3 5-1 4 4-1 5 7 1 6 3 5
MDV @735 42
MEX -1171 325 11 1 13 1-1-2 15-5 23-7 28 0 0 5 17 0 4-4 5-3 6-5 3-5 2-5 6-3 8-3 6 8 8 0 7-4 5-7 4-6 6-6 2-7 3-4 8-3 7-3 4 1-4-9-2-7-1-14-1-5 2-5 3-5 2-8 7-7 2-6 4-5 11-2 4-5 9 3 7 1 8 2 6 2 6 4 3 6 0 8 2 3 7 3 11 2 14 0 3-2 0-5-6-5-2-7 2-1-2-5-2-7-3 2-4 0-3-6-2 1-2 0 1-2-19 0 0-5-5 0 4-4 4-2 1-2 2-1-1-3-12 0-5-8 1-2-1-3 0-3-12 11-5 3-8 3-6-1-8-3-5-1-14 4-9 5-8 1-11 5-9 4-2 3-6 1-10 3-4 4-11 6-5 6-2 5 3 1-1 3 2 3 0 3-3 5-1 4-3 5-9 10-10 7-5 7-9 4-1 2 1 6-5 3-6 5-2 7-6 0-6 6-4 5-1 3-5 7-4 8 1 4-8 4-3-1-6 3-1-4 1-5 1-7 11-11 2-3 1 0 2-4 1 0 2-6 6-6 6-5 3-10 3-4 3-5 0-5 5 0 4-5 4-4 0-2-5-4-1 0-3 6-6 6-8 5-5 2 1 8-2 5-5 3-7 5-1-2-2 3-7 2-6 6 1 1 4-1 4 4 0 5-7 7-6 3-8 12-4 8
MHL @1712 72
MKD 224 423 5-3 1-7-2 0-2-2-5 0-4-2-7-1-4 3-1 4 1 4 1-1 1 3 6 1 2 0 3 1
MLI -115 128-1 3-3 3-2 6-1 6 4 2 1 6 4 0 6-3 6 2 4 0 1 2 41 0 2 7-2 1-5 43-5 44 16 0 33-22 34-22 3-5 6-2 4-2 1-6 11 1 0-23-6-7-1-6-9-2-13-1-4-3-6-1-7 0-2 2-6-1-9-4-2-4-8-4-1-3-4-2-5 2-3-3-1-7-8-8 0-3-3-4 1-6-4-2-3-1-1 4-3-1-2 0-2-3-7 0-3 2-1-1-3 3 0 3-1 1-2-1 0 3 2 3-4 4-1 3-2 2-2 0-6-2-3-3-4 1-3 3-1 0-3-1-2 0
MLT @145 359
MMR 1001 204-6-2-5-4-7-1-5-11-4-2 5-8 6-8 4-6-4-9-3-2 2-5 7-8 1-5 0-5 4-9-6-9-4-11-1 8 3 7-4 6 1 11-4 5-3 12-2 13-4 8-7-5-11-7-6 1-6 2 3 13-2 9-8 12 2 3-6 2-7 8-1 8 4-2 0 7 5 3-1 4 2 3 0 11 8-2 5 8 0 5 6 8-1 6 13 7 7-2 0 6 3 2-1 4 6 0 3-6 5-2 0-16-10-8-1-12 11 2 2-10 6-2-3-8 8-4 4-1 8 2 0-4-9-6
MNE 201 426-3-1-1 2-4-5 1-3-2 1-3 3-4 2 1 1 1 6 3 2 2 1 3-1 1-2 4-1 3-2 0-1
MNG 878 493 10 2 19 8 15 5 9-3 10 0 7-5 10 0 15-3 9 7-4 6 11 10 11-4 9-1 12-2 2-8 14-4 9 2 13 1 10-1 10-5 6-5 9 0 13-2 9 3 13 1 15 7 6-1 5-3 12 1-5-8-7-10 2-4 6 2 10-2 8 4 8-4 9-7-1-3-8 1-15-1-7-3-7-7-15-4-10-5-11 2-5 1-6-6 4-4 1-4-7-3-7-5-12-4-15 0-16-4-11-5-5 3-12 0-15 6-10 2-13-2-20 2-12 0-5 6-5 9-6 2-12 6-14 1-12 2-3 4 4 12-7 8-14 4-9 5
MNP @1458 152
MOZ 346-115 7 1 12-3 3 1 7 0 3 3 6 0 11 4 8 6 2-5-1-10 2-8 0-16 2-5-3-7-4-7-6-6-10-4-11-5-11-11-4-1-7-8-4-2-1-7 5-8 2-5 0-3 2 0-1-10-1-4 2-2-1-4-5-4-8-3-12-6-4-3 1-4 2-1-1-5-7 0-1 4-2 5 0 3 1 11-2 7-5 14 10 12 3 7 2 1 1 6-2 3 2 14 0 13-5 3-4 1-3 2-4 2-9 0 0 4-1 7 30 8 6-5 3 1 4-2 0-4-2-5 1-7 6-6 3 7 5 2-1 13-4 7-4 3-3 0-3 13
MRT -171 210 3 3 39 0-2 15 2 5 10 1-1 25 33 0 0 15 38-24-16 0 5-44 5-43 2-1-2-7-41 0-1-2-4 0-6-2-6 3-4 0-1-6-4-2-12 14-7 3-5 3-5 0-5-2-5 1-4-4 0 6 2 5 2 9-3 15 1 5-2 5
MSR @-622 167
MTQ @-611 146
MUS @575 -202
MWI 328-92 9-2 2-3 4-5 3-13-3-8 3-13 3 0 4-3 4-7 1-13-5-2-3-7-6 6-1 7 2 5 0 4-4 2-3-1-6 5-5 3 3 9 3 4-2 8 2 8 2 3-3 8
MYS 1001 65 2 1 8-4 1-5 6 1 3 4 3-1 6-6 4-6 0-7-1-5 1-3 1-6 4-3 3-9 0-3-7-1-9 8-12 8-1 5-6 6-1 9-4 5 1 7/1179 41-9 2-11 0-4-11-4-4-5-14-8-2-9 3-5-1-6-5-6 1-7-2-7 5-1 7 7-3 8 2 2 8 4 2 12 2 7 8 5 6 5-5 2 3 4 0 1 7 1 4 7 7 5 8 4 0 5-5 1-4 6-3 9-3-1-4-7 0 2-5
MYT @452 -128
NAM 199-285-9-5-5 0-7 1-4 1-2 4-4 3-5-5-7 8-4 7-2 10-3 7-3 15 0 12-1 6-4 4-5 8-6 12-2 7-8 9-1 8 5 2 6 2 7-1 6-4 1 0 41 1 7-5 24-1 18 4 8 2 7-1 4-2 0-1-6-2-3 0-6-4-4 4-15-3-8-1 0-35-10 0
NCL 1658-211 8-6 5-5-4-2-5 3-7 4-7 6-6 7-2 3 5 0 5-4 5-3
NER 149 229 2-16 4-3 0-3 4-3-2-4-4-21-1-13-12-9-5-13 5-4 0-6 6-1-1-4-3-1 0-3-2 0-7 11-2 0-8-6-8 3-5 1-3-2-6 1-6-4-5-1-12 5-5-2-5 0-4 4-10 4-10-2-3-2-1-5-3-4-1-9-8 5-3 0-3-3 0 7-12 3 0 4-6 7-1 4 1 5 6 1 4 3 13 1 9 2 1 6 6 7 0 23 14 4 29 20 34 19 16-5 5-5
NFK @1680 -291
NGA 27 63 0 22 2 6 3 3 5 7-1 2 2 4-2 6 0 4 1 9 3 4 1 5 3 2 10 2 10-4 4-4 5 0 5 2 12-5 5 1 6 4 6-1 3 2 5-1 8-3 8 6 2 0 7-11 2 0 4-4-1-2-1-3-8-8-3-6-1-6-2-2-2-7-6-4-1-5-3-4-1-4-6-4-6 5-4-1-6-5-3-1-4-9-3-7-10-4-4 1-4-3-8 1-5 6-4 7-7 7
NIC -837 109-2-2-3 1-2 2-3 1-2-1-7 2-1-1-4 3-4 4-2 3-10 8 1 2 2-2 1 1 3 0 1 3 2 0-1 5 5 0 2 2 3-2 1 2 2 1 3 3 1 2 2 2 1 0 4-2 2 1 2 0 4 2 1 1 4 0-1-1-1-2 1-4-2-3-1-4-1-5 1-2 0-5-1-1-1-4 0-3-2-2 1-3
NIU @-1699 -190
NLD 69 535 2-4-3-9-2-3-6 0 2-11-6 2-6 5-10-2-7 0 5 3 9 15 14 4
NOR 151 797 4 3 15 1 13-4 32-7-25-4-5-8-9-2-5-8-12 0-21 6 9 3-15 3-20 9-8 8 28 3 5-3/311 696-17-4-8-1 4 7-13 4-15-4-5-7-10-5-10 3-13-1-12 6-6-3-6 0-1-7-19 2-3-6-9 0-7-7-10-11-15-14 3-4-3-4-10 1-7-10 1-13 6-5-3-12-8-7-5-5-6 6-20-12-14-2-13 5-4 11-3 23 9 6 27 9 19 10 19 14 24 19 16 8 28 12 22 5 16-1 15 8 19 0 18 2 31-7-13-3/274 801-15-6-29-1-29 2-2 2-14 1-11 4 31 3 14-2 10 3 25-3/247 779-22-5-18 3 7 2-6 4 21 2 4-4
NPL 881 279-1-5 2-6-1-4-9 0-12 2-7 1-6 5-14 2-13 5-9 5-10 4 4 9 6 5 4 2 8-3 10-6 6-2 3-5 8-2 8-4 12-2
NRU @1669 -5
NZL 1769-401-4-5-5-7-8-4-1 3-4 1 5 8-3 6-11 4 1 4 7 3 1 8 0 6-4 7 0 2-5 4-7 9-5 7 4 0 6-5 7-3 3-9 7-10 1 7 4-3 2-8 8-3 6-1 6 4 5-1-2-9-3-6-8 1-3-3 1-5/1697-436 8 6 6 5 5 7 3 3 2 5 7 5 4-8 8 4 2-4 0-5-3-4-7-8-5-4 4-5-8 0-8-3-3-7-6-10-8-5-5-2-9 0-6 3-11 1-2 3 5 8 13 10 6 2
OMN 552 227 0 4 3 4 0 4 5 2-2 2 1 6 5 0 4-7 6-3 7-2 6-1 5-6 3-3 3-2 0-2-4-6-1-3-4-3-4-7-5 1-2-3-1-5 1-6-1-2-5 0-6-3-1-5-2-2-6 0-4-3 0-4-5-2-6 0-6-3-5 0-3 6-8 17 30 10 7 20/563 257-2 4 3 3 1-1-1-4
PAK 778 355-9-8-11-2-16 2-5-4 4-9 4-6 8-5-9-6 0-7-9-10-7-10-10-11-12 1-11-11 7-4 1-8 5-5 2-8-22 0-6-7-8 2-3 8-7 7-19-2-16 0-14-1 4 11 14 6-1 4-4 2-1 9-9 4-4 6-5 5 16-5 11 2 5-2 3 3 6-1 13 4 1 8 5 6 8 0 1 3 8 1 3-1 4 3 0 6 4 6 6 3-4 6 10 0 3 3-1 4 5 5-1 5-2 4 5 4 11 2 12 1 5 2 6 1 7-4 3-8
PAN -774 87-1-2 3-6-2-3-4 1-1-5-3 3-2 6 2 2-2 1-2 3-5 3-5-1-2-3-4-3-2 0-1-2 5-6-3-1-1-1-5-1-2 6-1-2-3 1-2 4-4 1-3 1-4 0-1-2-1 1 2 4-1 2 2 1-2 2 0 4 4 1 3-4 0-2 5 0 3-2 5 1 4 2 6 2 3 3 6 0-1-1 6-1 4-2 4-3
PCN @-1301 -251
PER -699-43-9 0-1-1-8-2-12-7-1-4-2-4 1-5-6-3 0-4-3-2 4-9 6-6-2-5 6 0 4-6 9 0 8 6 0-15 4-1 6 1 8-16-2-3 0-16-4-5 1-3-2-4 4-8-6-11-3-5-5-2-10 5-1 4-19 10-18 11-8 7-4 8 1 3-8 13-10 18-9 20-4 5-4 7-7 7-7 4 3 4-5 10 3 7 8 6 1-4-3-3 1-3 4 1 4-2 4-5 6 5 1 6 7 9 12 4 11 10 3 7-2 7 3 1 7-4 3-5 4-3 6-10 8-1 5 2 4-1 6 0 8-4-7-10 3-1
PHL 1208 127-5 8 9-1 3-3-2-9/1228 103 1 6 6 0-2-6 8 9-1-9-4-3-3-7-3-3-6 7/1264 84 1-6 0-6-3-9-4 10-4-5 3-8-3-4-12 6-3 7 3 5-6 4-3-4-5 1-7-6-2 3 4 8 6 3 6 4 3-5 8 3 2 5 7 0-1 8 8-5 1-5/1185 93-13-9 5 7 7 6 6 7 5 10 2-8-7-6/1223 182-1-4 3-7-2-8-6-4-2-8 2-8 6-1 4 1 13-5-1-6 3-2-1-5-8 5-4 6-2-4-7 6-9-2-5 3 1 4 3 2-3 3-1-4-5 6-2 4 0 10 4-4 1 16 3 9 6 0 6-3 3 3/1220 114-1 5 6-3 6 0 0-4-5-5-6-3/1255 122 3-12-8 3 0-3 3-6-5-3 0 7-3 1-2 6 6-1 0 4-6 8 9-1
PLW @1345 73
PNG 1410-26 17-7 19-6 7-5 5-5 2-6 16-6 3-5-9-1 2-7 9-6 6-11 6 0 0-4 7-2-3-2 11-4-1-3-7-1-2 3-9 1-10 2-8 6-5 6-6 8-13 5-8-3-6-3 1-8-8-3-5 1-11 1/1526-37 4-3 1-5-3-3-2 6-2 4-4 3-6 5-7 3 2 2 6-3 3-2 4-2/1513-58-5-3-6-2-5 0-8 3-6 3 1 3 9-2 5 1 2 5 1 0 1-5 6 0 3 4 5 3-1 6 6 1 2-2 0-6-3-6-5-1/1548-53 3-3 4-6 5-3-1-3-3-1-4 4-5 6-2 8 2 1
POL 235 539 0-4 3-4 0-4-6-2 3-5 0-4 5-9-1-3-5-1-9-8 3-5-2 1-10 4-7-2-5 1-6-2-5 4-4-2 0 1-5 5-8 0 0 4-7 1-2-3-5 2 0 3-7 1-5 3-4 6 1 4-3 5-3 4 3 2-3 6 7 3 16 4 12 4 10-2 1-3 10 0 12-1 18 0 5-1
PRI -663 185 5-1 2-2-2-2-8 0-6-1 0 5 1 1
PRK 1308 422-4 1-7-7 0-7-5-2-2-2-4-3-6-2-5-2 0-5-1-1 4-1 5-5-1-2-4-1-7 0-4-5-5 0 0-1-5 2-1-1-3-1-1 2-2 0-3 2 3 4 2 2-1 1 3 6-1 2-6 1-4 2 8 7 11 5 7 7 4-3 9 0-1 5 15 4 4 6
PRT -90 419 3 2 4 2 3-5 6 0 1 1 6 0 3-5-5-3 0-8-1-1-1-5-4-1 4-6-3-6 4-3-2-3-3-4 0-3-4-3-5 2-5-1 2 8-1 6-5 1-2 3 1 7 4 4 0 4 2 6 0 4-2 3
PRY -582-202 3-5 0-14 10-2 4 2 7-3 2-3 1-9 1-4 4 0 3 2 4-2 0-6-1-6-2-5-2-9-9-8-8-1-11 1-10 3 10 15-2 4-10 4-12 8-8 1-19 17 4 11 0 6 5 9 18 3 9-1 9-5
PSE 354 315-5-1 1 2 2 2-2 1 2 6 3-1 0-6
PYF @-1496 -175
QAT 508 248-1 7 3 5 3 1 3-3 0-6-2-6-3 0
REU @555 -209
ROU 282 455 5-2 4 2 5-2 0-3-5-2-3 1-2-12-6 1-8 4-11-3-5-2-15 0-8 2-4-1-2 4-2 2 2 2-2 1-4-2-5 3-1 4-6 2-1 3-6 4 8 2 6 7 5 7 6 2 4 2 7-1 6 0 5-3 3 2 7 1 3 2 4 0 3-1 7-7 5-6 1-4-1-5
RUS 1800 715 0-7-11 0-2 3/486 458-9-2-10-10 9-9-1-7 11-12-6-4-2-2-4 0-7 6-9 3-3 4-10 2-6-1-1 1-14 5-15 2-8 2-1-2-13 9-12 4-8 5 7 2 8 8-5 4 14 4 0 3-9-2 1 4 5 3 9 1 2 3-2 6 4 5 0 3-15 3-6 0-6 5-8-2-12 4 0 2-4 4-8 1-1 3 3 2-6 5-11-1-3 1-2-2-4 0-5 10 2 1 8-1 4 3-3 2-7 2 1 2-4 2-6 6 2 3-1 5-10 2-5-1-2 2-10 3-3 6-1 4-5 3 4 3-3 9 7 6-1 2 11 5-10 5 21 13 9 6 4 5-15 7 4 6-9 7 7 9-11 11 9 8-16 7 2 7 8 1 17 4 10 3 17-6 27-2 38-12 8-4 0-7-11-5-16-3-45 8-7-2 16-7 1-5 0-10 13-3 8-3 1 5-6 5 7 3 24-6 8 3-6 7 23 10 9-1 9-3 6 7-8 6 5 6-7 6 28-4 5-5-12-1 0-6 7-3 16 2 2 6 21 5 35 9 8-1-10-6 12-1 7 3 19 1 15 4 11-6 12 6-11 6 6 4 29-4 14-3 36-11 7 5-10 5-1 3-12 1 4 4-6 8 0 3 18 9 7 9 7 2 27-2 2-6-10-8 7-3 3-7-2-14 11-6-5-7-19-14 11-1 4 3 11 3 3 5 9 5-6 5 4 7-11 1-2 5 8 10-13 8 18 7-2 7 5 1 5-6-4-10 11-1-5 7 17 4 21 0 18-5-9 8-1 10 18 3 24-1 21 1-8 6 12 6 11 0 20 5 26 2 3 2 27 1 8-2 22 5 19 0 2 5 10 4 24 4 17-3-14-3 23-1 2-5 10 2 29 0 22-5 8-4-2-5-11-3-26-5-8-3 12-2 15-2 9 2 5-7 5 3 16 2 32-2 2-5 42-1 1 7 21-1 16 0 16-6 5-6-6-4 12-8 16-4 10 10 16-4 17 3 19-4 7 3 17-1-8 9 14 4 90-6 9-6 26-8 40 2 20-1 8-4-1-8 12-3 14 2 18 1 18-2 19 1 18-9 12 3-8 7 5 4 31-3 21 1 29-5 14-4 0-40-13-5-13 1 9-5 6-8 5-3 1-4-3-3-18 2-28-7-9-1-16-8-14-6-4-4-14 7-26-8-5 4-9-5-14 2-3-7-12-10 1-4 11-2-1-14-10-1-4-8 4-4-17-6-4-11-15-2-3-11-14-9-4 7-4 15-6 22 5 14 9 6 0 4 16 3 18 12 17 10 18 8 8 15-12-1-6-9-26-11-8 13-26-4-25-16 8-7-22-2-15-1 0 7-15 2-13-5-30 1-33-3-32-19-39-24 16-1 5-6 10-2 6 5 11-1 14-11 1-9-8-10-1-12-4-16-15-14-4-7-13-12-14-11-6-6-14-6-6 0-6 5-14-7-1-4-2 2 0 5 5 0 2 12-3 9 9 3 12-2 7 10 3 11 4 4 5 9-16-3-9-4-15 0-4 9-12 7-17 4-4 9-4 7-3 4-7 10-8 4-15 3-14-1-12-1-8-5 5-3 0-5-5-4-9-10 0-5-14-6-12 4-12-1-5 3-6 1-15-7-13-1-9-3-13 2-9 0-6 5-10 5-10 1-13-1-9-2-14 4-2 8-12 2-9 1-11 4-11-10 4-6-9-7-15 3-10 0-7 5-10 0-9 3-15-5-19-8-10-2-4-1-6 6-13-1-4 4-7 2-5 6-5 2-15-3-13 6-6-5-22 25-13 8 4 3-25-10-10 0 1 5-13 4-10-3-3 11-18 2-9-4-25-4-5-2-38-4-4-3 7-7-10-3 2-3-9-4 16-7-3-5-14 0-3-3-12 6-16-1-11-4-12 4-22 7-15 0-21-11-1-7-11 6-7-11 2-2-5-8 8-7 8 0 6-6-1-5 5-2/959 813 20-6 23-9-3-9-21-1-28 2-17 4-8 7-13 2 26 7/1054 787-3-4-57-4 19 13 8 1 7 0/1415 761 36-5-8-8-37 0-16-2-20 7 5 6 13 2/1507 751-11-4-16 1-19 4 3 3 18-2/1408 738 13 1 14-4 1-3-15 0-21 1-1 1/468 808 15 0 2-3 6 3 9 1 15-2-4-2-13-1-9-1-1-1-12-2-11 2 6 4-23 0/209 543-12 1 2 5 14 3 15-3-1-3 0-3/559 746-3 5 23 5 33 7 33 1 17 4 20 1 7-4-7-3-36-5-30-4-31-10-15-10-16-9 2-9 19-8-6-1-32 2-3 4-18 3-1 5 10 2-1 6 20 8-9 1/1433 527-1-9 4-11 11-17-15 3-6-14 9-11 0-7-8 6-6-7-2 8 1 10-1 11 2 7 1 14-6 9 1 14 9 5-4 4 5 2 2-7/-1750 666 7-3-3 8 27-2 20-9-10-5-16-1-1-9-4-2-9 0-8 3-13 3-2 5-10 1-12-1-5 3 2 4-12-2 5-5-6-4 0 40 24-8 27-10/-1800 708 0 7 1 1 9 0 14-3-1-2-10-2
RWA 304-11 4-6 0-6-3-1-6 1-3-6-6 1 1 5 2 1 0 6 3 3 2-1
SAU 350 294 11-2 4 3 2 4 8 1 2 3 3 2-10 10 20 5 2 2 12-3 15-7 28-20 19-1 9-1 2-5 7 1 4-9 5-2 2-4 7-4 0-4-1-4 1-3 3-3 2-3 1-2 3-2 3 0 2-4 0-2 4-10 30-5 2 2 5-7-7-20-30-10-29-4-9-4-7-11-5-2-3 4-3-1-10 1-2 1-11 0-3-1-4 3-3-5 1-4-4-4-2 5-3 3 0 4-5 3-6 9-3 8-7 7-4 1-7 10-1 7 1 6-6 11-5 4-5 2-3 6 0 2-3 5-3 2-4 8-6 8-5 7-5 0 2 5 0 4
SDN 246 82-8 5-3 3-1 3 2 4 0 4-6 6-1 4 0 3-4 3 0 6-2 3-4 0 1 4 3 4-1 4 3 3-2 2 7 14 9-1-1 40 1 4 11 0 0 20 119 0 3-10-2-2 1-10 4-12 4-2 5-4-5-6-7-1-3-3-1-7-5-15 1-4-1-8-4-10-6-5-5-8-1-4-4-3-3-10 0-1-2 0 0 5-1 3-5 4-1 7 1 8-5 0 0-2-6 0 2-3 1-6-5-6-5-7-6-1-8 6-4-2-1-3-5-2 0-2-10 0-2 2-7 0-3-1-3 1-5 5-2 3-7-1-3-5-3-9-3-2-3-1
SEN -167 136-4 8-5 3 4 2 5 7 2 5 4 4 5-1 5 2 5 0 5-3 7-3 12-14 1-6 2-6 3-3 1-3 0-4-2 0-5 1-1-1-2-1-7 3-23 0-3-1-3 0-6-1-1 8 9-1 2 2 2 0 4 2 4-2 4 0 5 2-2 3-4-2-3 0-4 3-3 0-2-3
SGP @1038 13
SGS @-365 -543
SHN @-57 -159
SJM @160 780
SLB 1621-105 3-3-7 0-4 6 6-2/1617-96-2-2-7 9-2 6 3 0 4-8/1609-99-4 0-7 1-2 2 1 4 7-2 3-2/1596-80 3-3 0-2-8 4-5 3-4 4 2 1 4-3/1571-70 4-3-2-1-4 2-4 4 0 2
SLE -132 89 5 4 1 3 2 2 2 1 3 1 8 0 3-3 2-4-1-3 2-3 0-4 3 1-5-5-4-5-1-3-2-3-3 1-7 4-5 5-2 4
SLV -894 144 3-1 3-2 3-1 0-2 4 2 4-2-1-4-1-3-6 1-3 1-5 2-5 0-3 2 0 2 6 3-1 2
SMR @125 439
SOM 416-17-6 8 0 37 9 11 2 3 7 1 9 7 13 0 28 30 7 8 4 7 0 19 4 0 4 2 6 1 4 3 4 0 0-3-1-5 0-6-2-3-2-11-5-11-6-13-9-15-9-11-11-13-10-9-15-9-10-8-11-12-2-5/489 114 0-19-4-7-7-8-9 0-32 12-4 3-4 5-3 6 2 3 3 6 4-2 2-4 4-5 5 0 10 3 10 1 9 3 5 1 4 2
SPM @-563 470
SRB 188 459 8 3 6-1 6-4 1-3 6-2 1-4 5-3 4 2 2-1-2-2 2-2-3-2 1-4 5-4-4-3-2-3 1-1-1-2-5 0-3-1-1 1 2 1 1 3-2 0-2 2-1 0-2 2-1 0-2 2-2-1-1-3-2-1 0 1-3 2-4 1-1 2-3 1 3 1 1 4-5 4 3 5-4 0 4 3-3 3
SSD 308 35-8 7-3 4-5-2-5 1-3-2-4 1-6 8-2 4-7 3-3 6-4 5-7 5 0 3-5 4-7 4 3 1 3 2 3 9 3 5 7 1 2-3 5-5 3-1 3 1 7 0 2-2 10 0 0 2 5 2 1 3 4 2 8-6 6 1 5 7 5 6-1 6-2 3 6 0 0 2 5 0-1-8 1-7 5-4 1-3 0-5 2 0 0-8-2-3-5 0-3-6 6-1 5-5 2-4 4-2 6-11-13-13-6-4-7 0-8-2-7 2
STP @67 3
SUR -545 23-6 2-5-1-4 1-1-3 2-2-1-2-5 1-7 9-1 5-3 0-4 8 1 5 0 2 6 3 2 9 12-2 1 2 8 0 10-2-5-9 1-7 4-6-2-4-1-5
SVK 226 491-3-3-2-4-2-1-11 3-3 0-3-3-4-1-1 1-5-2-4 0-1-2-8-1-4 1-5 2-1 4 1 1 1 2 4 0 4 1 0 1 2 0 1 3 2 0 2 2 3 0 0-1 4 2 5-4 6 2 5-1 7 2
SVN 138 465 8-1 5 3 9 0 2 2 2-1 2-3-8-3-1-4-4-1 0-2-4 0-3 1-2-1-7 0 2 1-2 4
SWE 110 589 5 5 8 7 3 12-6 5-1 13 7 10 10-1 3 4-3 4 15 14 10 11 7 7 9 0 3 6 19-2 1 7 6 0 14-5 15-7 1-15 3-4-17-3-10-7 2-6-16-8-20-9-7-14 7-7 10-5-9-11-11-3-4-17-5-9-12 1-6-8-12 0-3 9-8 11
SWZ 321-267-2-5-6-1-6 6 0 3 2 4 1 3 3 0 5-1 2-5
SXM @-630 181
SYC @555 -47
SYR 357 327 1 2 0 4 3 5 5 4-2 4-4 0-1 8 2 4 3 2 3 3 0 5 4-2 11 3 5-2 8 0 12 4 5 0 11 1-5-6-5-2 1-8-4-12-22-10-20-11
TCA @-711 215
TCD 238 196 1-40-9 1-7-14 2-2-3-3 1-4-3-4-1-4 4 0 2-3 0-6 4-3 0-3-7-1-5-4-7-11-9-5-10 1-3-1 1-4-5-3-4-4-13-4-2 2-2 1-2-3-8-1 1 3-3 7-1 4-5 2-5 5 2 5 4-1 3 1 6 0-6 9 1 7-1 6-4 7 1 4-6 1 0 6-5 4 5 13 12 9 1 13 4 21 2 4-4 3 0 3-4 3-2 16 10 5 39-19
TGO 9 110-1-5 3-3 3-4 1-5 2-2-1-23 3-7-8-2-3 4-2 6-1 5 2 9-2 4-1 8 0 7-4 5 0 3
THA 1052 143-9 1-13-2-7-8 3-12-9 4-9 0 2 8-9 0-1-11-5-15-3-8 0-8 7 0 4-9 2-9 5-5 6-2 5-5-3-4-6-1-1 5-8 4-2-1-4 3-2 5-5 6-5 5-2-6-1 6 1 6 3 9 4 11 6 9-4 9 0 5-1 5-7 8-2 5 3 2 4 9-4 6-6 8-5 8 4 2 5 11 7 1 5 4 6 2 4-3 1-6 7 0-3-11 1-9 10 6 3-2 6 1 2 3 8-1 7-8 1-10 8-8-1-9
TJK 678 371 6 11-2 7-8 2 3 5 8-1 5 6 3 6 14 3-2-5 1-3 4 0-4-3-10 2-1-6 10 1 13-3 19 1 2-9 4 1 6-2-1-4 2-6-11 0-6 1-7-5-4-1-4-2-4 4 1 8-3 1 1 3-5 2-4-4-1-4-2-1-6 0-3-4-3 1-8-3
TKL @-1712 -94
TKM 525 418 4 3 12 2 7-3 7-7 16 0-2 5 9 4 8 6 14-6 1-8 4-2 10 1 4-2 5-10 11-7 7-5 10-5 13-4 0-6-3 0-5 3-1-4-9-2-2-8-5-3-8-1-2-5-8-1-10 4-1 8-7 0-12 9-8 1-11 5-7 1-4-2-7 1-7-6-9-2-2 7 2 11-8 3 3 7-7 0 2 9 10-3 8 4-7 6-3 5-8-2-1-8
TLS 1250-89 1 2 8 3 7 0 4 1 3-1-3-3-11-4-8-3 0 3
TON @-1752 -211
TTO -617 108 6 1 2 0 0-8-9-1-2 1 3 3
TUN 95 303-4 18-7 4 0 2-8 6-1 8 6 6 3 8-2 9 2 5 11 4 7-1 0-5 8 4 1-2-5-5 0-5 3-2-1-9-7-5 2-5 6 0 2-5 4-2-1-7-5-3-3-3-6-4 1-4-1-5
TUR 448 372-5-2-4 3-11 1-5-2-11-1-5 0-12-4-8 0-5 2-11-3-4 2 0-5-3-3-3-2-3 5 4 4-6-1-9 2-7-6-15-1-8 5-11 1-2-4-7-2-10 6-11 0-6 10-7 5 5 8-6 5 11 9 15 1 4 7 19-1 12 6 12 3 17 0 17-7 14-4 12 2 9-1 12 5 10 1 10-5 2-4-1-4 7-3 4-3-7-3 3-11-2-3/261 418 10 3 9-1 1-4 9-3-2-2-12-1-4-3-8-5-4 4 1 2 2 1 3 7
TUV @1792 -85
TWN 1218 244-6-16-5-8-5 8-1 8 6 9 8 8 5-3
TZA 339-10 2-1 36-20 1-6 14-10-5-12 1-6 6-3 1-3-3-6 1-3-1-5 3-6 4-10 4-2-8-6-11-4-6 0-3-3-7 0-3-1-12 3-7-1-3 13-4 5-2 3-9 2-6 3-6 1-4 2-5 3-5 12-6 6-2 6 1 5-2 9 5 0 3 4 4 5 3 2-1 4-2 2 0 4 3 1 0 6-4 6 4 1
UGA 339-10-31 0-4-1-6-3-2 1 0 7 2 4 1 8 2 5 4 5 4 2 3 4-4 1 0 12 4 3 7-2 8 2 7 0 6 4 5-6 1-5 4-12-3-7-5-7-3-4
UKR 322 521 2 2 3-1 11 1 6-5-3-2 1-3 8-1 4-4 0-2 12-4 8 2 6-5 6 0 15-3 0-3-4-5 2-6-2-3-9-1-5-3-1-4-8-1-6-3-10-1-8-3 0-6 5-3 10 1-2-4-11-2-13-5-6 2 2 4-10 3 1 2 10 4-2 1-1 1-16 2 0 4-10-1-3-6-8-7-5 2-4-2-5 2 3 1 2 3 2 4 0 1 2 1 1-1 6-1 2 1-2 1 1 2-3 2-2 4-3 2 0 3-4 3-4 1-8 3-6-1-3-2-4 0-3-2-7-1-3-2-5 3-6 0-7 1-4-2-1 3-5 2 2 4 3 3 2-1-3 5 9 8 5 1 1 3-5 9 5 0 6 3 7 0 10-1 12-2 7 0 4-2 4 2 3-2 9 0 4-1 0 5 3 2 9 1
UMI @-1774 282
URY -576-302 6 1 10-8 4 0 10-6 8-5 6-7-5-5 3-6-4-6-11-6-8 2-5-1-9 5-7-1-6 6 1 6 2 3 0 10 2 10
USA -1228 490 276 0 0 4 4 0 2-6 3-1 7-1 10-2 10-3 8 2 12-3 3 0 9 3 10-4 9-3 8-4 8-3 1-3 3-1-1-1 3 0 2 1 0-2 2-2 3 0 1-1-1-2 10-5 3-9 2-8-3-6-5-6-2-3 0-1 1-2 3-1 3 0 11 5 11 2 13 5 0 1-1 3-2 2 5 1 19 0 3 4 1 1 11 7 4 2 34 0 1 3 3 0 4 2 4 4 3 8 8 7 3-2 7 2 4-3 0-14 7-6 1-3-10-5-11-3-10-3-5-6-2-2 0-6 3-5 4 0-1 3 3-2-1-3-6-1-5 0-8-2-4 0-6-1-8-3 15 2 3-2-14-3-7 0 0 2-3-3 3-1-2-7-7-8-1 3-2 0-3 3 2-5 2-2 0-4-3-4-5-8-1 1 3 6-5 4-2 8-1-4 2-6-7 1 7-3 0-9 3-1 1-3 2-10-7-8-10-3-7-6-5 0-5-4-1-3-11-7-6-5-4-6-2-7 2-7 3-8 5-7 0-5 4-11 0-11-3-6-3-1-5 1-1 4-4 3-10 16-2 4 3 7-3 5-8 8-4 2-10-5-2 1-5 5-6 2-11-1-9 1-8-1-4-1 2-3 0-4 2-2-2-1-4 1-4-2-7 0-7 6-9-1-7 2-6-1-9-2-9-8-10-4-5-5-3-4 0-7 1-5 2-3-4-1-7 3-8 3-3 4-2 7-6 6-4 6-5 7-7 4-8 0-6-8-8 3-6 3-2 5-3 5-6 5-5 3-4 4-17 0 0-5-28 0-23 7-15 5 1 2-13-1-11-1-2 5-6 6-5 1-1 3-6 1-3 2-10 1-2 2-1 6-10 10-8 14 0 2-5 3-7 9-2 8-5 5 2 8 0 9-3 8 4 9 2 18-2 14-3 8-3 5 1 2 15-4 5-9 3 3-2 8/-1554 201 2-1 1-1 3-4-4-3-3-1-2-2-2 2 0 2-2 4 1 1 1 2 0 3 1-1/-1560 208-1-2-3 0-3 3 1 1/-1568 212 0-1-5 0 0 1/-1580 217 1 0 2-4-4 0-2 2 0 1/-1594 222 1-2-2-1-3 2 1 0 1 1/-1665 604 8-1 1-4-6-1-6 1-7 3/-1532 580 6-1 5-3-9-5-10-4-5 3-2 5/-1410 697 0-94 10 0 10-3 7-4 8-7 10 6 10 3 6-5 6-4 9-5 7-7 10-11 17-7 0-6-5-5-6 4-9 3-3 9-12 8-6 9-9 1-16 0-12 3-21 10-27 6-14-1-19 5-12 4-11-2 2-7-6-1-11-2-9-3-11-2-2 5 5 10 11 3-3 3-13-6-7-6-14-7 7-5-9-8-11-4-10-3-3-4-15-5-3-5-12-4-7 0-9-2-10-4-9-3-17-3-1 2 11 4 9 3 11 6 12 1 5 4 14 6 2 2 8 4 1 7 6 6-12-3-3 2-6-4-6 5-3-3-4 5-10-4-6 0-1 6 2 3-6 4-13-2-9 5-6 2-1 6-7 4 4 6 8 5 3 5 8 1 7-1 8 4 8 0 7 3-2 4-5 2 7 4-6 0-11-2-3-3-7 3-15-2-14 3-4 4-13 6 14 4 22 5 8 0-1-5 21 0-8 6-12 4-7 5-10 4-14 4 6 5 18 0 12 5 3 5 10 4 10 1 19 5 9-1 15 6 15-3 8-4 4 2 17-1-1-2 16-2 10 1 21-3 19-1 8-1 13 2 15-3/-1717 638 6-2 6 1 8-3 10-1-1-1-7-2-8 2-4 2-9-1-2 1
UZB 560 413-1 37 26 6 2-1 15-7 9-4 9-9 12 2 17 0 12-7-1-10 5 0 2-8 13-1 3-4 3 0 5 7 13 7 6 2 3-1-9-7 8-4 7 3 12-5-13-8-8 1-4 0-1 3 2 5-14-3-3-6-5-6-8 1-3-5 8-2 2-7-6-11-7 3-6 0 0 6-13 4-10 5-7 5-11 7-5 10-4 2-10-1-4 2-1 8-14 6-8-6-9-4 2-5
VAT @125 419
VCT @-612 132
VEN -607 52 1-3-4-4-11-3-7-2-3-2-8 2-7 1-2 0 4-3 0-7 1-6 9-1 0-2-7-3-1-4-4-2-8-2-1-3-8-1-6 6-3 10-2 3-4 2 5 5 0 2-3 3-2 7 1 7 2 4 2 5-4 2-6-1-7 0-4-1-7 9-6 1-13-1-2 3-2 1-1 2 1 4 0 4-3 2-1 5-5 1 3 5 1 8 3 3 4 3 2 5 7 2-1-3-5-1 3-4 0-6-5-5 4-8 4 0 3 8-4 3 0 8 12 4-1 4 4 4 3-7 7-1 7-5 0-3 9-1 11 1 5-4 8-1 6 3 0 2 12 1 12 0-8-3 3-5 8 0 8-5 1-8 5 0 4-2-8-6 0-4 3-4-2-1-7-2 1-5-3-2
VGB @-646 184
VIR @-649 184
VNM 1043 105 9 4 10 1-4 6 17 7 1 12-2 7 2 10-3 7-7 7-7 9-8 12-12 6 3 3 6 3-4 9-12 0-4 9-6 8 5 2 8 0 10 1 8 6 5-4 9-2-1-6 4-4 11-2-14-9-8-9-2-7 7-11 10-13 9-6 6-8 4-19-1-17-8-7-12-6-8-9-12-9-4 6 3 7
VUT 1672-159 6-6-3-1-3 4/1668-157-2 3 0 8 5-3 2-8-3 1
WLF @-1762 -133
WSM @-1717 -138
XKX 206 419-1 3-2 1-2 3 2 2 2 1 1 3 2 1 2-2 1 0 2-2 1 0 2-2 2 0-1-3-2-1 1-1-2 0-6-1-1-3
YEM 520 190 8-17 3-6-7-3-2-5 0-3-10-4-16-5-9-7-5-1-3 1-5-4-7-2-8-1-3 0-2-3-3 0-1-3-5 0-3-1-7 0-3 6 1 6-2 3-2 7-3 4 2 1-1 4 1 2 0 4 4 4-1 4 3 5 4-3 3 1 11 0 2-1 10-1 3 1 3-4 5 2 7 11 9 4
ZAF 163-286 5 5 4-3 2-4 4-1 7-1 5 0 9 5 0 37 3-1 6-10-1-6 2-3 7 1 5 4 5 3 2 5 5 2 4-1 5-3 8 0 7 2 1 3 1 5 6 1 3 4 3 6 9 8 14 7 4 0 5-2 4 1 5-1 5-14 2-7-1-11 0-3-5 1-3 0-1-3-2-4 0-3 6-6 6 1 2 5 7 0-2-8-1-8-3-5-7-5-2-1-4-5-3-5-5-7-12-11-7-6-7-4-11-4-5-1-1-2-6 1-5-2-11 2-6-1-4 0-11-4-8-1-6-4-5 0-4 3-3 1-5 4 0-1-2 2 1 6-4 7 3 2 0 7-6 10-5 8/290-290-5 4-4-3-6-3-5-7 7-7 4 1 2 3 5 1 2 4 3 4
ZMB 307-83 5-3 4-2 6-1 6-3 4-5 3-8-2-3-2-8 2-8-3-4-3-9 5-3-30-8 1-7-8-1-6-4-1-4-3-1-9-8-6-6-3-1-3 2-11 1-2 0 0 1-4 2-7 1-8-2-6 6-7 8 0 32 21 0-1 3 2 4-2 5 1 5-1 3 4-1 0-3 5 1 6-1 4-5 8-1 6 3 2-5 8-2 3-4 4-5 8-1-1 11-3-2-7 4-2 2 1 10 2 12-3 4 3 7 3 1 13 2
ZWE 312-223-5 1-4-1-5 2-4 0-6 5-8 1-3 6 0 4-4 1-11 11-3 6-3 2-3 8 11-1 3-2 3 1 6 6 9 8 3 1 1 4 6 4 8 1 0-4 9 0 4-2 3-2 4-1 5-3 0-13-2-14 2-3-1-6-2-1-3-7

"""#
    case "carnet.csv": return #"""
jour;texte;modele;nombre
lundi;Email;gpt 4o;2
lundi;Petite_conv;gpt 4o;3
mardi;Tweet;mistral large;4
mardi;Petite_conv;mistral large;2
mercredi;Petite_conv;gpt 4o;5
mercredi;Cinq_pages;gpt 4o;1
jeudi;Resume;Gemma 2 9b;6
jeudi;Petite_conv;Gemma 2 9b;4
vendredi;Email;gpt 4o;1
vendredi;Cinq_pages;mistral large;2

"""#
    case "pari.csv": return #"""
joueur;A;B;C;D;E;F
1;4;2;5;3;1;6
2;3;1;6;4;2;5
3;5;2;4;3;1;6
4;4;1;5;6;2;3

"""#
    default: return nil
    }
  }
}
