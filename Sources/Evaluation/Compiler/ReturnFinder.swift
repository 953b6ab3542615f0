import Language

/// Whether statements hold a `return`, inner functions left out.
enum ReturnFinder {
  static func finds(in statements: [Statement]) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .return: true
      case .if(let branches, let otherwise):
        branches.contains { finds(in: $0.body) } || finds(in: otherwise ?? [])
      case .for(_, _, let body), .while(_, let body): finds(in: body)
      case .expression, .assign, .define, .unitDeclaration, .assert: false
      }
    }
  }
}
