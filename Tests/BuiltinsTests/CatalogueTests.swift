import BuiltinKit
import Builtins
import Testing

/// What the declarations must keep to, whoever adds one.
@Suite struct CatalogueTests {
  @Test(arguments: Catalogue.standard.builtins.map(\.name))
  func isWellDeclared(_ name: String) throws {
    let builtin = try #require(Catalogue.standard.find(name))
    #expect(builtin.examples.count >= 2, "\(name) needs two examples")
    for other in builtin.seeAlso {
      #expect(Catalogue.standard.find(other) != nil, "\(name) names \(other), which is no function")
    }
    // After a parameter that takes all positional arguments, the rest is given by name.
    let positional = builtin.parameters.prefix { $0.arity != .variadic && !$0.mustBeNamed }
    let required = positional.map { $0.arity == .required }
    #expect(required == required.sorted { $0 && !$1 }, "\(name): required parameters come first")
  }

  @Test func noNameStandsForTwoFunctions() {
    var owners: [String: String] = [:]
    for builtin in Catalogue.standard.builtins {
      for name in Set([builtin.name, builtin.french].map(Catalogue.key)) {
        #expect(owners[name] == nil, "\(name) is \(owners[name] ?? "") and \(builtin.name)")
        owners[name] = builtin.name
      }
    }
  }
}
