"""The words of the corpus, by kind. `forms.py` prints every form that is made of them."""

FEMALE_NAMES = """Léa Inès Nina Jade Lucie Anna Zoé Sarah Lina Manon Clara Julie Fatou Amina Yasmine
Rose Alice Élise Nora Emma Marie Louise Salma Agathe""".split()
MALE_NAMES = """Karim Paul Louis Tom Adam Jules Malik Théo Lucas Nathan Victor Samir Simon Rémi Antoine
Omar Félix Yanis Mathis Bruno Arthur David Léon Oscar""".split()

# masculine/feminine; the masculine is the lemma
PERSONS = """garçon/fille homme/femme boulanger/boulangère voisin/voisine élève/élève
professeur/professeure infirmier/infirmière cuisinier/cuisinière facteur/factrice chanteur/chanteuse
danseur/danseuse acteur/actrice vendeur/vendeuse étudiant/étudiante avocat/avocate directeur/directrice
jardinier/jardinière fermier/fermière pompier/pompière coiffeur/coiffeuse musicien/musicienne
magicien/magicienne gardien/gardienne écrivain/écrivaine chercheur/chercheuse ingénieur/ingénieure
technicien/technicienne mécanicien/mécanicienne électricien/électricienne journaliste/journaliste
pilote/pilote dentiste/dentiste joueur/joueuse coureur/coureuse nageur/nageuse voyageur/voyageuse
cousin/cousine frère/sœur oncle/tante grand-père/grand-mère père/mère camarade/camarade
marchand/marchande client/cliente policier/policière apprenti/apprentie surveillant/surveillante
champion/championne copain/copine lycéen/lycéenne collégien/collégienne""".split()
TALE_PERSONS = """roi/reine prince/princesse sorcier/sorcière berger/bergère géant/géante
pêcheur/pêcheuse bûcheron/bûcheronne meunier/meunière chevalier/chevalière""".split()
TRADES = """boulanger professeur infirmier cuisinier facteur chanteur danseur acteur vendeur avocat directeur
jardinier coiffeur musicien gardien chercheur ingénieur technicien mécanicien électricien journaliste pilote
dentiste policier""".split()
KIN = "frère sœur cousin cousine oncle tante grand-père grand-mère père mère".split()

ANIMALS_M = """chat chien cheval lapin renard loup ours oiseau poisson papillon âne mouton canard cygne
hibou hérisson écureuil singe lion tigre éléphant dauphin serpent crocodile pigeon corbeau cochon hamster
perroquet chameau veau agneau coq escargot crabe requin lézard phoque""".split()
ANIMALS_F = """chatte chienne vache poule souris tortue grenouille abeille fourmi araignée chèvre girafe
baleine mouette coccinelle cigale lapine jument hirondelle chouette oie panthère biche otarie pieuvre
brebis""".split()

OBJECTS_M = """ballon vélo sac chapeau stylo crayon cahier ordinateur téléphone écran tambour jouet couteau
manteau bonnet parapluie collier dessin dictionnaire livre marteau panier bracelet pinceau compas gant
foulard pull pantalon tableau miroir coffre bol réveil casque clavier robot puzzle coussin seau drapeau
bijou cartable classeur globe masque maillot""".split()
OBJECTS_F = """robe chaussure montre lampe chaise gomme règle guitare flûte poupée boîte bouteille assiette
fourchette cuillère écharpe lettre carte photo image bague couronne valise trousse raquette tasse clé balle
bougie casquette veste jupe chemise ceinture corde couverture enveloppe statue tablette trompette loupe
peluche plume serviette lanterne boussole brosse affiche ardoise calculatrice toupie""".split()

CLOTHES = "manteau bonnet parapluie gant foulard pull chapeau écharpe veste couverture".split()

FOODS_M = """citron pain gâteau fromage poulet œuf chocolat yaourt biscuit sandwich melon ananas abricot
croissant artichaut champignon concombre radis navet bonbon pamplemousse""".split()
FOODS_F = """pomme poire banane orange cerise fraise tomate carotte salade tarte crêpe soupe glace pizza
prune omelette noisette brioche galette framboise courgette aubergine pastèque mandarine gaufre quiche
compote""".split()
FRUITS = """citron melon ananas abricot pamplemousse pomme poire banane orange cerise fraise prune framboise
pastèque mandarine""".split()

PLACES_M = """jardin parc lac village marché magasin musée cinéma théâtre château grenier lycée bureau
restaurant port champ salon stade pont bois désert sentier couloir hôpital atelier collège gymnase
laboratoire hôtel immeuble zoo""".split()
PLACES_F = """école maison forêt plage montagne rivière ville rue bibliothèque gare ferme cuisine chambre
cave boulangerie île colline prairie cour piscine place grotte vallée usine pharmacie cantine cabane mairie
librairie banque patinoire""".split()
OUTSIDE = """jardin parc lac village port champ stade pont bois désert sentier zoo forêt plage montagne rivière
ville rue ferme île colline prairie cour place vallée""".split()
WEATHER = """il fait beau|il fait froid|il fait chaud|il pleut|il neige|le vent souffle|le ciel est gris|
le ciel est bleu|le soleil brille|il y a du brouillard|il y a de l'orage|il fait nuit""".replace("\n", "").split("|")
FORECASTS = "il fera beau|il fera froid|il fera chaud|il pleuvra|il neigera".split("|")
PREPOSITIONS = {
    "à": """école gare piscine marché musée cinéma théâtre restaurant lycée bibliothèque stade hôpital
boulangerie collège gymnase cantine montagne ferme mairie patinoire zoo pharmacie hôtel librairie
banque""".split(),
    "sur": "pont place île colline plage sentier".split(),
    "au bord de": "lac rivière".split(),
}

PLANTS_M = "arbre sapin chêne buisson tournesol".split()
PLANTS_F = "fleur rose tulipe".split()
NATURE_M = "nuage rocher caillou ruisseau volcan fleuve bouquet".split()
NATURE_F = "étoile feuille pierre branche racine vague tempête".split()

IDEAS_M = """problème exercice calcul secret rêve jeu film message devoir voyage conseil projet poème
concours récit texte spectacle débat exposé résultat""".split()
IDEAS_F = """question réponse idée histoire chanson leçon phrase surprise recette blague énigme explication
expérience mission devinette dictée conversation aventure consigne""".split()
TOLD = "secret rêve film voyage récit histoire blague aventure devinette".split()
READ = """message poème récit texte exposé question histoire phrase recette énigme devinette consigne
explication""".split()

DEVICES_M = """serveur barrage réacteur câble moteur réseau radiateur ventilateur transformateur
processeur""".split() + ["centre de données", "panneau solaire"]
DEVICES_F = "centrale éolienne pile turbine ampoule batterie machine prise".split() + ["carte graphique"]

BEFORE_NOUN = "petit grand gros beau joli vieux nouveau jeune bon mauvais".split()
BEFORE_BY_KIND = {
    "person": "petit grand jeune vieux".split(),
    "animal": "petit grand gros beau joli vieux jeune".split(),
    "object": "petit grand gros beau joli vieux nouveau".split(),
    "food": "petit gros bon beau".split(),
    "place": "petit grand beau vieux nouveau".split(),
    "plant": "petit grand beau joli vieux".split(),
    "nature": "petit grand gros beau".split(),
    "idea": "petit grand beau nouveau bon mauvais".split(),
    "device": "petit grand gros vieux nouveau".split(),
}
ADJECTIVES = {
    "person": """content heureux triste fatigué fier courageux gentil méchant curieux calme timide bavard
sérieux drôle patient poli malade surpris inquiet jaloux généreux prudent lent joyeux seul perdu furieux
sincère amusant élégant discret silencieux attentif adroit maladroit distrait honnête étonné ravi déçu
pressé célèbre absent prêt endormi""".split(),
    "animal": """content heureux triste fatigué courageux gentil curieux calme timide malade rapide lent fort
seul perdu affamé blessé endormi noir blanc gris brun roux sauvage doux rusé prudent bruyant assoiffé agile
féroce craintif paresseux silencieux effrayé gourmand""".split(),
    "object": """rouge bleu vert jaune noir blanc gris violet brun doré lourd léger propre sale neuf cassé
mouillé cher brillant précieux ancien solide fragile caché utile usé abîmé original moderne parfait
décoré""".split(),
    "food": """délicieux sucré salé amer frais chaud froid cuit excellent énorme parfumé léger brûlant tiède
savoureux parfait découpé""".split(),
    "place": """calme immense étroit sombre clair magnifique lointain célèbre silencieux bruyant vide propre
ancien tranquille fermé ouvert moderne éclairé animé désert""".split(),
    "plant": "immense magnifique fragile blanc vert solide ancien taillé arrosé".split(),
    "nature": "immense brillant magnifique sombre froid lointain léger violent".split(),
    "idea": """facile difficile étrange amusant intéressant important secret simple long court triste
compliqué original précis clair obscur sérieux excellent utile passionnant ennuyeux effrayant
charmant""".split(),
    "device": """puissant ancien moderne neuf bruyant énorme utile dangereux cher chaud efficace silencieux
précieux allumé éteint lourd""".split(),
}

# verbs whose object is of the kind
OBJECT_VERBS = {
    "object": """regarder chercher trouver porter acheter vendre prendre perdre choisir voir nettoyer laver
réparer dessiner garder oublier cacher montrer ranger poser tenir emporter recevoir peindre""".split(),
    "food": """manger acheter préparer couper goûter partager cuisiner préférer dévorer refuser laver
servir""".split(),
    "person": """regarder aider écouter suivre appeler saluer chercher connaître attendre remercier aimer
rencontrer admirer inviter consoler accompagner féliciter encourager""".split(),
    "animal": """regarder suivre caresser nourrir chercher voir aimer soigner observer dessiner appeler
attraper protéger""".split(),
    "place": "visiter quitter traverser découvrir explorer dessiner photographier admirer".split(),
    "plant": "planter arroser admirer dessiner voir couper".split(),
    "nature": "regarder voir dessiner observer".split(),
    "idea": """écouter répéter oublier inventer écrire préparer imaginer recopier expliquer
choisir""".split(),
    "device": "construire réparer étudier observer dessiner surveiller brancher éteindre".split(),
}
PERSON_ACTS = """dormir courir chanter danser jouer travailler marcher nager rire réfléchir voyager crier
parler attendre rêver pleurer manger lire sauter écrire""".split()
ANIMAL_ACTS = "dormir courir jouer marcher manger attendre sauter crier grandir nager boire".split()
ANIMAL_ON_FOOD = "manger goûter dévorer chercher".split()
ANIMAL_ON_PERSON = "regarder suivre aimer chercher attendre écouter".split()
COMPANY_ACTS = "jouer danser parler marcher courir travailler rester chanter voyager manger rire".split()
STAYS = "habiter vivre attendre travailler dormir rester".split()
MOVES = "aller partir arriver entrer rester descendre monter".split()

HOBBIES = """à le football|à le tennis|à le basket|à les échecs|à les cartes|à cache-cache|de la guitare|de le
piano|de la flûte|à le ballon""".replace("\n", " ").split("|")
SUBJECTS = """les mathématiques|l'histoire|la géographie|le français|la physique|la musique|le sport|l'anglais|
la chimie|le dessin|l'espagnol""".replace("\n", "").split("|")
DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
MONTHS = """janvier février mars avril mai juin juillet août septembre octobre novembre décembre""".split()
NUMBERS = """zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
dix-sept dix-huit dix-neuf vingt""".split()
OPPOSITES = [pair.split("/") for pair in """grand/petit chaud/froid lourd/léger rapide/lent jour/nuit
triste/joyeux ouvert/fermé propre/sale vrai/faux début/fin monter/descendre gagner/perdre vide/plein
facile/difficile allumer/éteindre acheter/vendre entrer/sortir bruit/silence question/réponse
matin/soir hiver/été haut/bas long/court neuf/usé sucré/salé""".split()]
