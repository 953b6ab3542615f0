/// The script of a page, which sorts tables by the columns that are clicked.
///
/// Without it they stand as they are.
enum PageScript {
  static let text = """
    for (const table of document.querySelectorAll("table.sortable")) {
      const heads = [...table.querySelectorAll("thead tr:first-child th")];
      const body = table.tBodies[0];
      if (body.rows.length < 2) continue;
      heads.forEach((head, place) => {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => sort(body, heads, head, place));
      });
    }
    function sort(body, heads, head, place) {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const sign = down ? -1 : 1;
      const rows = [...body.rows].map((row) => {
        const cell = row.cells[place];
        const value = cell.dataset.v;
        return { row, number: value === undefined ? null : value, text: cell.textContent };
      });
      rows.sort((a, b) => {
        const [x, y] = [a, b].map((r) => (r.number ?? r.text));
        const gone = [x, y].map((v) => v === "" || v === "–");
        if (gone[0] || gone[1]) return gone[0] - gone[1];
        return sign * (a.number === null
          ? x.localeCompare(y, document.documentElement.lang, { numeric: true })
          : Number(x) - Number(y));
      });
      body.append(...rows.map((r) => r.row));
    }

    """
}
