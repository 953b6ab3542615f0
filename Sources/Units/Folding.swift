/// `text` in lower case and without the accents of French, the degree of likeness at which a
/// mistyped unit is recognised.
func folded(_ text: String) -> String {
  var out = ""
  for scalar in text.lowercased().unicodeScalars {
    switch scalar {
    case "à", "â", "ä": out += "a"
    case "é", "è", "ê", "ë": out += "e"
    case "î", "ï": out += "i"
    case "ô", "ö": out += "o"
    case "ù", "û", "ü": out += "u"
    case "ç": out += "c"
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out
}
