"""French inflection: plurals, agreement, conjugation, and the joints between words."""

import re

ASPIRATED = {"hibou", "hérisson", "hamster", "haricot", "huit", "onze", "haut", "Hongrie", "Honduras"}
IRREGULAR_PLURALS = {
    "cheval": "chevaux", "hôpital": "hôpitaux", "hibou": "hiboux", "bijou": "bijoux",
    "caillou": "cailloux", "grand-père": "grands-pères", "grand-mère": "grands-mères",
    "centre de données": "centres de données", "panneau solaire": "panneaux solaires",
    "carte graphique": "cartes graphiques",
}
IRREGULAR_FEMININES = {
    "beau": "belle", "vieux": "vieille", "nouveau": "nouvelle", "gros": "grosse", "bon": "bonne",
    "gentil": "gentille", "blanc": "blanche", "violet": "violette", "sec": "sèche", "frais": "fraîche",
    "long": "longue", "doux": "douce", "roux": "rousse", "inquiet": "inquiète", "discret": "discrète",
    "secret": "secrète", "ancien": "ancienne",
}
BEFORE_VOWEL = {"beau": "bel", "nouveau": "nouvel", "vieux": "vieil"}
DETERMINERS = {  # masculine, feminine, plural
    "def": ("le", "la", "les"), "ind": ("un", "une", "des"), "dem": ("ce", "cette", "ces"),
    "mon": ("mon", "ma", "mes"), "ton": ("ton", "ta", "tes"), "son": ("son", "sa", "ses"),
}


def opens_with_vowel(text):
    """Whether a word before `text` loses its vowel: `l'arbre`, but `le hibou`, `le yaourt`."""
    word = re.match(r"[\w]*", text).group()
    if not word or word in ASPIRATED or word.rstrip("sx") in ASPIRATED:
        return False
    return word[0] in "aeiouhâàéèêëîïôûùœAEIOUHÂÀÉÈÊËÎÏÔÛÙŒ"


def plural(noun):
    if noun in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun]
    if noun[-1] in "sxz":
        return noun
    return noun + ("x" if noun.endswith(("eau", "eu")) else "s")


def agree(adjective, gender, number):
    """The form of an adjective or a participle: gender "m"/"f", number "s"/"p"."""
    form = adjective
    if gender == "f":
        if form in IRREGULAR_FEMININES:
            form = IRREGULAR_FEMININES[form]
        elif form.endswith(("eux", "oux")):
            form = form[:-1] + "se"
        elif form.endswith("er"):
            form = form[:-2] + "ère"
        elif form.endswith("f"):
            form = form[:-1] + "ve"
        elif not form.endswith("e"):
            form += "e"
    if number == "p" and form.endswith("al"):
        form = form[:-2] + "aux"
    elif number == "p" and form[-1] not in "sx":
        form += "x" if form.endswith("eau") else "s"
    return form


def determiner(kind, gender, number, following):
    """`following` decides between `ce` and `cet`, `sa` and `son`."""
    masculine, feminine, plural_form = DETERMINERS[kind]
    if number == "p":
        return plural_form
    if opens_with_vowel(following):
        if kind == "dem" and gender == "m":
            return "cet"
        if kind in ("mon", "ton", "son"):
            return masculine
    return masculine if gender == "m" else feminine


PERSONS = ("je", "tu", "il", "nous", "vous", "ils")
SECOND_GROUP = "choisir grandir réfléchir nourrir guérir finir remplir réussir".split()
LIKE_VENDRE = "vendre attendre perdre entendre répondre rendre descendre".split()
CHANGED_STEMS = {
    "acheter": "achèt", "lever": "lèv", "promener": "promèn", "appeler": "appell", "jeter": "jett",
    "préférer": "préfèr", "répéter": "répèt", "protéger": "protèg", "nettoyer": "nettoi",
    "envoyer": "envoi", "payer": "pai", "essuyer": "essui", "peser": "pès", "espérer": "espèr",
}
# present (six persons), stem of the imperfect, participle
IRREGULAR_VERBS = {line.split(":")[0]: line.split(":")[1].split() for line in """
être:suis es est sommes êtes sont ét été
avoir:ai as a avons avez ont av eu
aller:vais vas va allons allez vont all allé
faire:fais fais fait faisons faites font fais fait
prendre:prends prends prend prenons prenez prennent pren pris
apprendre:apprends apprends apprend apprenons apprenez apprennent appren appris
voir:vois vois voit voyons voyez voient voy vu
lire:lis lis lit lisons lisez lisent lis lu
écrire:écris écris écrit écrivons écrivez écrivent écriv écrit
dire:dis dis dit disons dites disent dis dit
dormir:dors dors dort dormons dormez dorment dorm dormi
servir:sers sers sert servons servez servent serv servi
courir:cours cours court courons courez courent cour couru
venir:viens viens vient venons venez viennent ven venu
tenir:tiens tiens tient tenons tenez tiennent ten tenu
partir:pars pars part partons partez partent part parti
sortir:sors sors sort sortons sortez sortent sort sorti
boire:bois bois boit buvons buvez boivent buv bu
ouvrir:ouvre ouvres ouvre ouvrons ouvrez ouvrent ouvr ouvert
offrir:offre offres offre offrons offrez offrent offr offert
découvrir:découvre découvres découvre découvrons découvrez découvrent découvr découvert
mettre:mets mets met mettons mettez mettent mett mis
suivre:suis suis suit suivons suivez suivent suiv suivi
vivre:vis vis vit vivons vivez vivent viv vécu
connaître:connais connais connaît connaissons connaissez connaissent connaiss connu
vouloir:veux veux veut voulons voulez veulent voul voulu
pouvoir:peux peux peut pouvons pouvez peuvent pouv pu
devoir:dois dois doit devons devez doivent dev dû
rire:ris ris rit rions riez rient ri ri
recevoir:reçois reçois reçoit recevons recevez reçoivent recev reçu
construire:construis construis construit construisons construisez construisent construis construit
peindre:peins peins peint peignons peignez peignent peign peint
éteindre:éteins éteins éteint éteignons éteignez éteignent éteign éteint
""".strip().split("\n")}
WITH_BE = {"aller", "partir", "sortir", "venir", "arriver", "rester", "tomber", "entrer", "rentrer",
           "descendre", "monter"}


def parts(verb):
    """The six forms of the present, the stem of the imperfect and the participle."""
    if verb in IRREGULAR_VERBS:
        *present, stem, participle = IRREGULAR_VERBS[verb]
        return present, stem, participle
    stem = verb[:-2]
    if verb in SECOND_GROUP:
        long = stem + "iss"
        return ([stem + "is", stem + "is", stem + "it", long + "ons", long + "ez", long + "ent"],
                long, stem + "i")
    if verb in LIKE_VENDRE:
        return [stem + e for e in ("s", "s", "", "ons", "ez", "ent")], stem, stem + "u"
    assert verb.endswith("er"), verb
    strong = CHANGED_STEMS.get(verb, stem)
    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    return ([strong + "e", strong + "es", strong + "e", soft + "ons", stem + "ez", strong + "ent"],
            soft, stem + "é")


def conjugate(verb, tense, person, gender="m"):
    """tense "present", "imperfect" or "perfect" (passé composé); `gender` of the subject."""
    present, stem, participle = parts(verb)
    if tense == "present":
        return present[PERSONS.index(person)]
    if tense == "imperfect":
        if person in ("nous", "vous"):
            stem = verb[:-2] if verb.endswith("er") and verb not in IRREGULAR_VERBS else stem
        endings = dict(zip(PERSONS, ("ais", "ais", "ait", "ions", "iez", "aient")))
        return stem + endings[person]
    if verb in WITH_BE:
        number = "p" if person in ("nous", "vous", "ils") else "s"
        return conjugate("être", "present", person) + " " + agree(participle, gender, number)
    return conjugate("avoir", "present", person) + " " + participle


ELIDING = re.compile(r"\b([Ll]e|[Ll]a|[Dd]e|[Jj]e|[Mm]e|[Tt]e|[Nn]e|[Ss]e|[Qq]ue|[Ll]orsque|[Pp]uisque) (?=\w)")


def join(text):
    """Elides and contracts, then puts capitals: `de le arbre` → `de l'arbre`, `de le lac` → `du lac`."""
    text = ELIDING.sub(
        lambda m: m[1][:-1] + "'" if opens_with_vowel(text[m.end():]) else m[0], text)
    text = re.sub(r"\bsi (?=ils?\b)", "s'", text)
    for apart, together in (("de le", "du"), ("de les", "des"), ("à le", "au"), ("à les", "aux")):
        text = re.sub(rf"\b{apart} ", together + " ", text)
    return re.sub(r"(^|[.?!…] |[«—] )(\w)", lambda m: m[1] + m[2].upper(), text)
