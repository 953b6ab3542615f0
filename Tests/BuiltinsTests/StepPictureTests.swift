import Plotting
import Styling
import Testing

/// `cascade` and `pictogram`: what they read, say and refuse.
@Suite struct StepPictureTests {
  @Test(arguments: [
    (#"cascade(["a", "b"], [2, 4])"#, "2 facteurs multipliés dans l'ordre donné : 8 en tout"),
    (#"cascade(["a", "b"], [2, 4], reverse = true)"#, "dans l'ordre inverse : 8 en tout"),
    (#"cascade(["a", "b"], [2, 4], forme = "somme")"#, "2 parts ajoutées dans l'ordre donné : 6"),
    (#"cascade(["a", "b"], [2 kWh, 400 Wh])"#, "2,4 kWh en tout"),
    (#"cascade(["a", "b", "c"], [2, 4, 8], total = true)"#, "8 en tout"),
    (#"cascade([4])"#, "1 facteur multiplié"),
    (#"cascade(["a", "b", "c"], [2, 3, 6])"#, "2 facteurs multipliés dans l'ordre donné : 6"),
    (#"cascade(["a", "b", "c"], [2, 3, 6], total = false)"#, "36 en tout"),
    (#"cascade(["a", "b", "c"], [2 kWh, 1 kWh, 3 kWh])"#, "2 parts ajoutées dans l'ordre"),
    (#"cascade(["a", "b"], [4, 4])"#, "2 facteurs multipliés dans l'ordre donné : 16 en tout"),
    (#"table(n = ["a", "b"], v = [2, none]).cascade(n, v)"#, "1 étape non comptée"),
    (
      #"compare_methods("gpt 4o", "FRA", 400).cascade(step, divided_by)"#,
      "4 facteurs multipliés dans l'ordre donné : 43 en tout"
    ),
    (#"pictogram(["a", "b"], [3, 8])"#, "● un signe vaut 1"),
    (#"pictogram(["a", "b"], [3 kWh, 8 kWh], chaque = 2)"#, "un signe vaut 2 kWh"),
    (#"pictogram(["a", "b"], [3 kWh, 8 kWh], each = 500 Wh)"#, "un signe vaut 0,5 kWh"),
    (#"pictogram(["a"], [1000], each = 1)"#, "Des signes de 1 ne tiendraient pas"),
    (#"pictogram(["a"], [interval(2, 3)], each = 1)"#, "○ possible"),
    (#"pictogram(["a", "b"], [3.4, 7])"#, "a ●●●    "),
  ])
  func pictures(code: String, words: String) {
    let played = Played(code)
    #expect(played.error == nil)
    let shown = played.echo.replacing("\u{A0}", with: " ").replacing("\n", with: " ")
    #expect(shown.contains(words), "\(played.echo)")
  }

  @Test(arguments: [
    (#"cascade(["a", "b", "c"], [2, 4, 9], total = true)"#, "D524"),
    (#"cascade(["a", "b"], [2, none], total = true)"#, "D524"),
    (#"cascade(["a", "b"], [2, 0])"#, "D423"), (#"cascade(["a"], [interval(1, 2)])"#, "D489"),
    (#"cascade(["a", "b"], [2 kWh, 3 km])"#, "U301"), (#"pictogram([3, -1])"#, "D462"),
    (#"pictogram([3, 1], each = 0)"#, "D423"), (#"pictogram([3 kWh], each = 1 km)"#, "U307"),
    (#"pictogram(["a"], [interval(-1, 2)])"#, "D462"),
  ])
  func refusals(code: String, fault: String) {
    #expect(Played(code).error == fault)
  }
}
