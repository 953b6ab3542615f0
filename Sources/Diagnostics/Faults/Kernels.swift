package import Styling

/// A connection file that a kernel cannot use.
package struct NotConnectionFile: Fault {
  package static let entry = FaultEntry(
    "F600", .error,
    page: Bilingual(
      """
      Jupyter écrit un fichier de connexion pour chaque noyau qu'il lance : un objet JSON avec une \
      adresse, cinq ports et une clé. Le message dit ce qui y manque ou n'est pas reconnu. On \
      n'écrit pas ce fichier soi-même : « jupyter lab » s'en charge.
      """,
      """
      Jupyter writes a connection file for each kernel that it starts: a JSON object with an \
      address, five ports and a key. The message says what it lacks or what is not known. Nobody \
      writes that file by hand: "jupyter lab" does.
      """),
    as: .outline,
    example: "etude kernel -f cours.md",
    mended: "jupyter lab")

  let path: String
  let member: String

  package init(_ path: String, lacks member: String) {
    (self.path, self.member) = (path, member)
  }

  package var message: Bilingual {
    Bilingual(
      "\(path) n'est pas un fichier de connexion utilisable : « \(member) »",
      "\(path) is no connection file that can be used: \"\(member)\"")
  }

  package var help: Bilingual? {
    Bilingual(
      "lancez jupyter lab, qui écrit ce fichier", "start jupyter lab, which writes that file")
  }
}

/// An address of a connection file that a kernel cannot listen on.
package struct KernelAddressTaken: Fault {
  package static let entry = FaultEntry(
    "F601", .error,
    page: Bilingual(
      """
      Le noyau n'a pas pu écouter sur une adresse de son fichier de connexion : un autre programme \
      y écoute déjà, ou l'adresse n'est pas de cette machine. Jupyter en choisit d'autres quand on \
      relance le noyau.
      """,
      """
      The kernel could not listen on an address of its connection file: another program listens \
      there, or the address is not of this machine. Jupyter chooses others when the kernel is \
      started again.
      """),
    as: .outline,
    example: "etude kernel -f noyau-1.json",
    mended: "jupyter lab")

  let path: String
  let reason: Bilingual

  package init(_ path: String, because reason: Bilingual) {
    (self.path, self.reason) = (path, reason)
  }

  package var message: Bilingual {
    Bilingual(
      "le noyau ne peut pas écouter où \(path) le dit : \(reason.french)",
      "the kernel cannot listen where \(path) says: \(reason.english)")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let kernels: [FaultEntry] = [NotConnectionFile.entry, KernelAddressTaken.entry]
}
