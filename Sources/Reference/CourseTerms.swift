import Styling

extension GlossaryEntry {
  /// The words of the course: generative AI, and the impacts of computing.
  static let course: [GlossaryEntry] = [
    GlossaryEntry(
      Bilingual("jeton", "token"), or: ["token", "tokenisation", "segmentation en jetons"],
      Bilingual(
        """
        Le morceau de texte qu'un modèle lit et écrit : un mot court, une partie de mot, un signe. Le \
        découpage varie d'un modèle à l'autre. L'énergie d'une réponse suit le nombre de jetons écrits ; \
        étude compte en tokens, et une « petite conversation » en vaut 400.
        """,
        """
        The piece of text that a model reads and writes: a short word, part of a word, a sign. Models \
        cut differently. The energy of an answer follows the number of tokens written; étude counts \
        in tokens, and a "small conversation" is worth 400.
        """),
      source: Bilingual(
        "Sennrich, Haddow et Birch, ACL 2016 ; méthode d'EcoLogits",
        "Sennrich, Haddow and Birch, ACL 2016; the method of EcoLogits"),
      try: [#"cost("gpt 4o", "FRA", 1200 tokens)"#], with: ["cost", "tasks"]),
    GlossaryEntry(
      Bilingual("paramètre (d'un modèle)", "parameter (of a model)"),
      or: ["paramètre", "parameter", "poids d'un modèle", "weights"],
      Bilingual(
        """
        Un nombre que l'entraînement règle ; un modèle en a des milliards (Gparam). Les paramètres \
        actifs servent à chaque jeton, les paramètres totaux sont tous ceux qu'il garde en mémoire : ils ne \
        diffèrent que dans un mélange d'experts.
        """,
        """
        A number that training adjusts; a model has billions (Gparam). Active parameters serve for each \
        token, total parameters are all that it keeps in memory: they differ only in a mixture of experts.
        """),
      source: Bilingual(
        "Goodfellow, Bengio et Courville, Deep Learning, MIT Press 2016, ch. 5 et 6",
        "Goodfellow, Bengio and Courville, Deep Learning, MIT Press 2016, ch. 5 and 6"),
      try: [#"cons_ia["gpt 4o", "Active_parameters"]"#], with: ["models"]),
    GlossaryEntry(
      Bilingual("mélange d'experts", "mixture of experts"), or: ["MoE", "experts"],
      Bilingual(
        """
        Un modèle découpé en parties, les experts, dont quelques-unes seulement travaillent pour \
        chaque jeton. Le calcul suit donc les paramètres actifs, la mémoire les paramètres totaux.
        """,
        """
        A model cut into parts, the experts, of which only a few work for each token. Computation \
        therefore follows the active parameters, memory the total parameters.
        """),
      source: Bilingual(
        "Shazeer et coll., Outrageously Large Neural Networks, ICLR 2017",
        "Shazeer et al., Outrageously Large Neural Networks, ICLR 2017"),
      try: [
        "cons_ia.filter(Active_parameters < Total_parameters).select(Model, Active_parameters, Total_parameters)"
      ]),
    GlossaryEntry(
      Bilingual("IA générative", "generative AI"), or: ["IA", "AI", "intelligence artificielle"],
      Bilingual(
        """
        Des programmes qui produisent du texte, des images ou du son à partir d'exemples appris. Pour \
        le texte, un grand modèle de langage continue ce qu'il a lu, un jeton après l'autre.
        """,
        """
        Programs that produce text, images or sound from examples they learnt. For text, a large \
        language model continues what it has read, one token after the other.
        """),
      source: Bilingual(
        "Brown et coll., Language Models are Few-Shot Learners, NeurIPS 2020",
        "Brown et al., Language Models are Few-Shot Learners, NeurIPS 2020"),
      with: ["models", "cost"]),
    GlossaryEntry(
      Bilingual("grand modèle de langage (GML)", "large language model (LLM)"),
      or: ["LLM", "GML", "modèle de langage", "language model"],
      Bilingual(
        """
        Un programme qui donne à chaque jeton possible une probabilité de venir ensuite. Il ne \
        consulte aucune vérité : il prolonge un texte comme ceux de son entraînement.
        """,
        """
        A program that gives each possible token a probability of coming next. It consults no truth: it \
        extends a text like those of its training.
        """),
      source: Bilingual(
        "Bengio et coll., A Neural Probabilistic Language Model, JMLR 3, 2003",
        "Bengio et al., A Neural Probabilistic Language Model, JMLR 3, 2003"),
      with: ["models"]),
    GlossaryEntry(
      Bilingual("transformeur", "transformer"),
      Bilingual(
        """
        L'architecture des grands modèles de langage : des couches d'attention, où chaque jeton \
        regarde ceux d'avant, et des couches qui calculent jeton par jeton.
        """,
        """
        The architecture of large language models: layers of attention, in which each token looks at \
        those before it, and layers that compute token by token.
        """),
      source: Bilingual(
        "Vaswani et coll., Attention Is All You Need, NeurIPS 2017",
        "Vaswani et al., Attention Is All You Need, NeurIPS 2017")),
    GlossaryEntry(
      Bilingual("attention", "attention"), or: ["tête d'attention", "attention head"],
      Bilingual(
        """
        Le calcul par lequel un jeton prend en compte les précédents, chacun avec un poids. Un poids \
        fort ne prouve pas que le modèle s'en sert : regarder n'est pas utiliser.
        """,
        """
        The computation by which a token takes the ones before it into account, each with a weight. A \
        strong weight does not prove that the model uses it: looking is not using.
        """),
      source: Bilingual(
        "Vaswani et coll. 2017 ; Jain et Wallace, Attention is not Explanation, NAACL 2019",
        "Vaswani et al. 2017; Jain and Wallace, Attention is not Explanation, NAACL 2019")),
    GlossaryEntry(
      Bilingual("entraînement", "training"),
      or: ["apprentissage", "learning", "entraîner", "train"],
      Bilingual(
        """
        Le réglage des paramètres sur des exemples, fait une fois, avant tout usage, et très coûteux. \
        cost et energy ne le comptent pas : ils disent l'usage, c'est-à-dire l'inférence.
        """,
        """
        The adjustment of the parameters to examples, done once, before any use, and very costly. cost \
        and energy do not count it: they tell the use, which is inference.
        """),
      source: Bilingual(
        "Strubell, Ganesh et McCallum, ACL 2019 ; Luccioni, Viguier et Ligozat, JMLR 24, 2023",
        "Strubell, Ganesh and McCallum, ACL 2019; Luccioni, Viguier and Ligozat, JMLR 24, 2023"),
      with: ["cost"]),
    GlossaryEntry(
      Bilingual("inférence", "inference"), or: ["usage d'un modèle", "requête", "request"],
      Bilingual(
        """
        L'usage d'un modèle déjà entraîné : à chaque requête il calcule une réponse. C'est ce que \
        comptent cost et energy, par texte écrit.
        """,
        """
        The use of a model that has been trained: for each request it computes an answer. This is what \
        cost and energy count, for each text written.
        """),
      source: Bilingual(
        "Luccioni, Jernite et Strubell, Power Hungry Processing, FAccT 2024",
        "Luccioni, Jernite and Strubell, Power Hungry Processing, FAccT 2024"),
      try: [#"energy("gpt 4o", "Petite_conv")"#], with: ["energy", "cost"]),
    GlossaryEntry(
      Bilingual("instruction", "prompt"), or: ["prompt", "invite", "consigne"],
      Bilingual(
        """
        Ce que l'on écrit au modèle. La méthode du cours compte les jetons que le modèle écrit, non \
        ceux qu'il lit.
        """,
        """
        What one writes to the model. The course's method counts the tokens that the model writes, not \
        those that it reads.
        """),
      source: Bilingual("méthode d'EcoLogits", "the method of EcoLogits"), with: ["cost"]),
    GlossaryEntry(
      Bilingual("température (d'un modèle)", "temperature (of a model)"),
      or: ["température", "temperature", "échantillonnage", "sampling"],
      Bilingual(
        """
        Le réglage du hasard quand un modèle tire le jeton suivant : basse, il prend presque toujours le \
        plus probable ; haute, il varie. Elle ne rend rien plus vrai.
        """,
        """
        The setting of chance when a model draws the next token: low, it nearly always takes the most \
        probable; high, it varies. It makes nothing truer.
        """),
      source: Bilingual(
        "Holtzman et coll., The Curious Case of Neural Text Degeneration, ICLR 2020",
        "Holtzman et al., The Curious Case of Neural Text Degeneration, ICLR 2020")),
    GlossaryEntry(
      Bilingual("hallucination", "hallucination"), or: ["invention d'un modèle"],
      Bilingual(
        """
        Une réponse bien tournée et fausse, ou sans source. Le modèle donne toujours une suite \
        probable, même quand aucune n'est juste ; l'assurance du ton ne dit rien de la vérité.
        """,
        """
        An answer that reads well and is false, or has no source. The model always gives a probable \
        continuation, even where none is right; a confident tone says nothing of truth.
        """),
      source: Bilingual(
        "Ji et coll., Survey of Hallucination in Natural Language Generation, ACM Computing Surveys 55, 2023",
        "Ji et al., Survey of Hallucination in Natural Language Generation, ACM Computing Surveys 55, 2023"
      )),
    GlossaryEntry(
      Bilingual("potentiel de réchauffement (gwp)", "global warming potential (gwp)"),
      or: [
        "gwp", "réchauffement", "potentiel de réchauffement", "global warming potential", "climat",
        "effet de serre", "carbone",
      ],
      Bilingual(
        """
        Le poids de tous les gaz à effet de serre ramené à celui du CO2 de même effet sur 100 ans, en gCO2e. \
        Dans cout_pays, la colonne gwp dit combien pèse un wattheure d'électricité d'un pays.
        """,
        """
        The weight of all greenhouse gases as that of the CO2 with the same effect over 100 years, in \
        gCO2e. In cout_pays, the column gwp tells the weight of one watt-hour of a country's electricity.
        """),
      source: Bilingual(
        "GIEC, 6e rapport d'évaluation, groupe I, 2021, glossaire",
        "IPCC, Sixth Assessment Report, Working Group I, 2021, glossary"),
      try: [#"cout_pays["FRA", "gwp"]"#], with: ["cost", "worldmap"]),
    GlossaryEntry(
      Bilingual("CO2 équivalent", "CO2 equivalent"),
      or: ["CO2", "CO2e", "CO2eq", "équivalent CO2"],
      Bilingual(
        """
        L'unité qui additionne des gaz différents : la masse de CO2 qui réchaufferait autant sur 100 ans. \
        Elle s'écrit gCO2e, kgCO2e, tCO2e.
        """,
        """
        The unit that adds different gases: the mass of CO2 that would warm as much over 100 years. It is \
        written gCO2e, kgCO2e, tCO2e.
        """),
      source: Bilingual(
        "GIEC, 6e rapport d'évaluation, groupe I, 2021, glossaire",
        "IPCC, Sixth Assessment Report, Working Group I, 2021, glossary"),
      try: ["2.8 gCO2e -> kgCO2e"], with: ["cost"]),
    GlossaryEntry(
      Bilingual("énergie primaire (pe)", "primary energy (pe)"),
      or: ["pe", "énergie primaire", "primary energy", "Jep", "Whep"],
      Bilingual(
        """
        L'énergie prise à la nature (gaz, uranium, vent…) avant toutes les pertes, en Jep. Il en faut plus \
        qu'il n'arrive à la prise : un wattheure vaut 3,6 kJ, et son facteur pe est souvent plus grand.
        """,
        """
        The energy taken from nature (gas, uranium, wind…) before all losses, in Jep. It takes more than \
        what arrives at the socket: a watt-hour is 3.6 kJ, and its factor pe is often larger.
        """),
      source: Bilingual(
        "ADEME, Base Empreinte, documentation ; Agence internationale de l'énergie, glossaire",
        "ADEME, Base Empreinte, documentation; International Energy Agency, glossary"),
      try: [#"cout_pays["FRA", "pe"]"#], with: ["cost"]),
    GlossaryEntry(
      Bilingual("épuisement des ressources (adpe)", "resource depletion (adpe)"),
      or: [
        "adpe", "épuisement", "ressources", "Sb", "antimoine", "abiotic depletion", "métaux",
        "minerals",
      ],
      Bilingual(
        """
        L'usage de métaux et de minéraux rares, ramené à la masse d'antimoine (Sb) de même rareté, en gSbeq. \
        Ce n'est la masse d'aucun métal ; il ne s'additionne pas à du CO2.
        """,
        """
        The use of scarce metals and minerals, as the mass of antimony (Sb) of the same scarcity, in gSbeq. \
        It is the mass of no metal; it does not add to CO2.
        """),
      source: Bilingual(
        "van Oers et Guinée, The Abiotic Depletion Potential, Resources 5(1) 16, 2016",
        "van Oers and Guinée, The Abiotic Depletion Potential, Resources 5(1) 16, 2016"),
      try: [#"cost("gpt 4o", "FRA", "Petite_conv", impact = "adpe")"#], with: ["cost"]),
    GlossaryEntry(
      Bilingual("facteur d'émission", "emission factor"),
      or: ["facteur", "factor", "mix électrique", "electricity mix", "intensité carbone"],
      Bilingual(
        """
        Le CO2 équivalent d'une unité d'énergie, en gCO2e/kWh. Énergie × facteur = émissions. Celui de \
        l'électricité dépend du mélange de centrales du pays ; cout_pays donne une moyenne annuelle.
        """,
        """
        The CO2 equivalent of one unit of energy, in gCO2e/kWh. Energy × factor = emissions. That of \
        electricity depends on the power plants of the country; cout_pays gives a yearly average.
        """),
      source: Bilingual(
        "ADEME, Base Empreinte, documentation ; GHG Protocol, Scope 2 Guidance, 2015",
        "ADEME, Base Empreinte, documentation; GHG Protocol, Scope 2 Guidance, 2015"),
      try: [
        #"35 Wh * cout_pays["FRA", "gwp"]"#, #"cout_pays["FRA", "gwp"] -> gCO2e/kWh"#,
      ], with: ["cost", "countries"]),
    GlossaryEntry(
      Bilingual("PUE", "PUE"),
      or: ["efficacité d'un centre de données", "power usage effectiveness"],
      Bilingual(
        """
        L'énergie de tout le centre de données divisée par celle de ses machines : 1,2 veut dire 20 % de \
        plus pour le froid, les pertes électriques et le reste.
        """,
        """
        The energy of the whole data centre divided by that of its machines: 1.2 means 20 % more for \
        cooling, electrical losses and the rest.
        """),
      source: Bilingual("norme ISO/IEC 30134-2:2016", "standard ISO/IEC 30134-2:2016"),
      try: ["29.2 Wh * 1.2"]),
    GlossaryEntry(
      Bilingual("centre de données", "data centre"), or: ["data center", "datacenter", "serveur"],
      Bilingual(
        """
        Le bâtiment où tournent les serveurs. C'est son pays, et non celui de la personne qui écrit, qui \
        décide du facteur d'émission.
        """,
        """
        The building in which the servers run. Its country, not that of the person who writes, decides \
        about the emission factor.
        """),
      source: Bilingual(
        "Agence internationale de l'énergie, Energy and AI, 2025",
        "International Energy Agency, Energy and AI, 2025"),
      with: ["cost", "countries"]),
    GlossaryEntry(
      Bilingual("énergie et puissance", "energy and power"),
      or: ["puissance", "power", "watt et wattheure", "différence entre W et Wh"],
      Bilingual(
        """
        La puissance (watt, W) dit à quelle vitesse l'énergie passe ; l'énergie (wattheure, Wh) en est le \
        total : 100 W pendant 2 h font 200 Wh.
        """,
        """
        Power (watt, W) tells how fast energy flows; energy (watt-hour, Wh) is the total: 100 W for 2 h \
        make 200 Wh.
        """),
      source: Bilingual("BIPM, Brochure sur le SI, 9e édition", "BIPM, SI Brochure, 9th edition"),
      try: ["100 W * 2 h -> Wh"], with: ["energy"]),
    GlossaryEntry(
      Bilingual("analyse du cycle de vie (ACV)", "life-cycle assessment (LCA)"),
      or: ["ACV", "LCA", "cycle de vie", "analyse du cycle de vie", "empreinte", "footprint"],
      Bilingual(
        """
        Le compte de tous les impacts d'un service, de la fabrication des machines à leur fin, par unité \
        fonctionnelle (ici : une réponse). La table du cours ne compte que l'usage ; ne comparez que \
        ce qui a le même périmètre.
        """,
        """
        The account of all impacts of a service, from the making of the machines to their end, per \
        functional unit (here: one answer). The course's table counts the use alone; compare only \
        what has the same perimeter.
        """),
      source: Bilingual(
        "normes ISO 14040 et 14044:2006", "standards ISO 14040 and 14044:2006"), with: ["cost"]),
    GlossaryEntry(
      Bilingual("périmètre", "perimeter"), or: ["system boundary", "frontières du système"],
      Bilingual(
        """
        Ce qu'un chiffre compte et ce qu'il laisse : usage ou cycle de vie, réseau, fabrication, \
        entraînement. Deux chiffres de périmètres différents ne se comparent pas.
        """,
        """
        What a figure counts and what it leaves out: use or life cycle, network, manufacturing, training. \
        Two figures of different perimeters do not compare.
        """),
      source: Bilingual("norme ISO 14044:2006", "standard ISO 14044:2006")),
    GlossaryEntry(
      Bilingual("effet rebond", "rebound effect"), or: ["rebond", "rebound", "Jevons"],
      Bilingual(
        """
        Ce qui devient plus sobre est souvent utilisé davantage, et le total peut croître : un usage deux \
        fois moins coûteux mais trois fois plus fréquent consomme plus.
        """,
        """
        What becomes more frugal is often used more, and the total may grow: a use that costs half but \
        happens three times as often consumes more.
        """),
      source: Bilingual(
        "Jevons, The Coal Question, 1865 ; Sorrell, UKERC, 2007",
        "Jevons, The Coal Question, 1865; Sorrell, UKERC, 2007"),
      try: ["3 * (35 Wh / 2)"]),
    GlossaryEntry(
      Bilingual("EcoLogits", "EcoLogits"), or: ["méthode", "method", "d'où viennent les données"],
      Bilingual(
        """
        La méthode dont viennent les deux tables : elle estime l'énergie d'une réponse à partir du nombre de \
        paramètres actifs, puis la multiplie par les facteurs du pays. C'est une estimation, non une mesure.
        """,
        """
        The method behind the two tables: it estimates the energy of an answer from the number of active \
        parameters, then multiplies by the country's factors. It is an estimate, no measurement.
        """),
      source: Bilingual(
        "Rincé et Banse, EcoLogits, JOSS 10(111) 7471, 2025",
        "Rincé and Banse, EcoLogits, JOSS 10(111) 7471, 2025"),
      with: ["cost", "energy", "tables"]),
  ]
}
