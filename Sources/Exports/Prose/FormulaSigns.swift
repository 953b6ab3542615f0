/// The commands of TeX that stand for a sign.
enum FormulaSigns {
  /// Operators, relations, arrows and brackets.
  static let signs: [String: String] = [
    "times": "×", "cdot": "⋅", "div": "÷", "pm": "±", "mp": "∓", "ast": "∗", "star": "⋆",
    "circ": "∘", "bullet": "•", "le": "≤", "leq": "≤", "leqslant": "⩽", "ge": "≥", "geq": "≥",
    "geqslant": "⩾", "ne": "≠", "neq": "≠", "approx": "≈", "simeq": "≃", "sim": "∼", "equiv": "≡",
    "propto": "∝", "ll": "≪", "gg": "≫", "in": "∈", "notin": "∉", "subset": "⊂", "cup": "∪",
    "cap": "∩", "emptyset": "∅", "varnothing": "∅", "forall": "∀", "exists": "∃", "neg": "¬",
    "land": "∧", "lor": "∨", "to": "→", "rightarrow": "→", "longrightarrow": "⟶",
    "leftarrow": "←", "leftrightarrow": "↔", "Rightarrow": "⇒", "Leftarrow": "⇐",
    "Leftrightarrow": "⇔", "iff": "⇔", "implies": "⇒", "mapsto": "↦", "uparrow": "↑",
    "downarrow": "↓", "ldots": "…", "dots": "…", "cdots": "⋯", "vdots": "⋮", "colon": ":",
    "partial": "∂", "nabla": "∇", "degree": "°", "prime": "′", "mid": "∣", "parallel": "∥",
    "perp": "⊥", "angle": "∠", "lbrace": "{", "rbrace": "}", "{": "{", "}": "}", "|": "∥",
    "langle": "⟨", "rangle": "⟩", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉",
    "vert": "|", "Vert": "∥", "lvert": "|", "rvert": "|", "%": "%", "$": "$", "&": "&", "#": "#",
    "_": "_", "lt": "<", "gt": ">", "setminus": "∖", "oplus": "⊕", "otimes": "⊗", "therefore": "∴",
  ]

  /// Letters of other alphabets, and the like.
  static let letters: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ",
    "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "varpi": "ϖ", "rho": "ρ",
    "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ", "chi": "χ", "psi": "ψ",
    "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π",
    "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "infty": "∞", "ell": "ℓ", "hbar": "ℏ",
    "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ", "euro": "€",
  ]

  /// Signs whose bounds stand below and above them in a displayed formula.
  static let large: [String: String] = [
    "sum": "∑", "prod": "∏", "int": "∫", "iint": "∬", "oint": "∮", "bigcup": "⋃", "bigcap": "⋂",
  ]

  /// Functions that are set upright.
  static let functions: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      "sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "ln", "log", "lg",
      "exp", "min", "max", "lim", "sup", "inf", "det", "dim", "ker", "gcd", "deg", "arg", "Pr",
    ].map { ($0, $0) })

  /// Those of the functions whose bounds stand below them.
  static let limits: Set<String> = ["min", "max", "lim", "sup", "inf"]

  /// Blanks, and their widths.
  static let spaces: [String: String] = [
    ",": "0.17em", ":": "0.22em", ";": "0.28em", "!": "-0.17em", " ": "0.33em", "quad": "1em",
    "qquad": "2em", "enspace": "0.5em", "thinspace": "0.17em",
  ]

  /// Signs above or below what they mark.
  static let accents: [String: (sign: String, isBelow: Bool)] = [
    "bar": ("¯", false), "overline": ("‾", false), "hat": ("^", false), "widehat": ("^", false),
    "vec": ("→", false), "overrightarrow": ("→", false), "tilde": ("~", false),
    "widetilde": ("~", false), "dot": ("˙", false), "ddot": ("¨", false),
    "underline": ("_", true), "overbrace": ("⏞", false), "underbrace": ("⏟", true),
  ]

  /// Sets of numbers, as `\mathbb` writes them.
  static let sets: [String: String] = [
    "N": "ℕ", "Z": "ℤ", "Q": "ℚ", "R": "ℝ", "C": "ℂ", "D": "𝔻", "P": "ℙ", "E": "𝔼",
  ]
}
