// swift-format-ignore-file
// Written by scripts/embed_data.py from the files of data/; change those, then run it again.

extension DataFiles {
  /// The files that can be asked for, in the order of the data package.
  public static let names = ["gen_AI_energy.csv", "electricity_mixes.csv", "countries.csv", "datapackage.json"]

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
            "constraints": {
              "required": true,
              "minimum": 0
            }
          }
        ]
      },
      "sources": [
        {
          "title": "EcoLogits 0.8.2",
          "path": "https://pypi.org/project/ecologits/0.8.2/"
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
          "title": "Unicode CLDR, as packed in Babel 2.18.0",
          "path": "https://pypi.org/project/babel/2.18.0/"
        },
        {
          "title": "Natural Earth 1:110 m, as packed in geopandas 0.14.4",
          "path": "https://pypi.org/project/geopandas/0.14.4/"
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
    }
  ]
}

"""#
    default: return nil
    }
  }
}
