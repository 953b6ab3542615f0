#!/usr/bin/env python3
"""Looks at exported pages in headless Chromium: console, network, accessibility, width, sorting.

    etude export notebooks/03-pays.md -o /tmp/pays.html
    pip install websocket-client axe-core-python
    scripts/check_pages.py /tmp/pays.html…

Each page is opened light and dark, 900 and 360 pixels wide, and examined by axe-core. Exit 1 where
anything is found.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.request

import axe_core_python
import websocket

AXE = pathlib.Path(axe_core_python.__file__).with_name("axe.min.js").read_text()
# The first table of a page sorted by its last column: whether the numbers rise, then fall.
SORT = """(() => {
  const table = document.querySelector("table.sortable:has(tbody tr:nth-child(3))");
  if (!table) return "no table";
  const button = [...table.querySelectorAll("thead button")].pop();
  const column = () => [...table.tBodies[0].rows].map((r) => [...r.cells].pop())
    .filter((c) => c.dataset.v).map((c) => Number(c.dataset.v));
  const rises = (v) => v.every((x, i) => i === 0 || v[i - 1] <= x);
  button.click(); const up = rises(column());
  button.click(); const down = rises(column().reverse());
  return up && down ? "sorted" : "NOT SORTED";
})()"""


class Browser:
    """A headless Chromium, spoken to over its debugging protocol."""

    def __init__(self):
        self.profile = tempfile.TemporaryDirectory()
        self.process = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
             "--remote-debugging-port=0", "--remote-allow-origins=*",
             f"--user-data-dir={self.profile.name}", "about:blank"],
            stderr=subprocess.DEVNULL)
        port = pathlib.Path(self.profile.name, "DevToolsActivePort")
        for _ in range(100):
            if port.exists() and port.read_text().count("\n"):
                break
            time.sleep(0.1)
        address = f"http://127.0.0.1:{port.read_text().split()[0]}/json/list"
        pages = json.load(urllib.request.urlopen(address))
        page = next(p for p in pages if p["type"] == "page")
        self.socket = websocket.create_connection(page["webSocketDebuggerUrl"], timeout=600)
        self.count = 0
        self.events = []
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.ask(f"{domain}.enable")

    def ask(self, method, **parameters):
        self.count += 1
        self.socket.send(json.dumps(
            {"id": self.count, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.count:
                return answer.get("result", {})
            self.events.append(answer)

    def run(self, code):
        result = self.ask(
            "Runtime.evaluate", expression=code, awaitPromise=True, returnByValue=True)
        return result["result"].get("value")

    def close(self):
        self.socket.close()
        self.process.terminate()
        self.process.wait()
        self.profile.cleanup()


def examine(browser, path, scheme, width):
    """What is wrong with a page, in lines."""
    browser.events.clear()
    browser.ask("Emulation.setEmulatedMedia",
                features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.ask("Emulation.setDeviceMetricsOverride", width=width, height=900,
                deviceScaleFactor=1, mobile=False)
    browser.ask("Page.navigate", url=path.as_uri())
    while browser.run("document.readyState") != "complete":
        time.sleep(0.05)
    browser.run("for (const d of document.querySelectorAll('details')) d.open = true")
    problems = []
    if browser.run("document.documentElement.scrollWidth") > width:
        problems.append("wider than its window")
    sorting = browser.run(SORT)
    if sorting == "NOT SORTED":
        problems.append("the table is not sorted")
    browser.run(AXE)
    found = browser.run("axe.run().then((r) => JSON.stringify(r.violations))")
    for violation in json.loads(found):
        nodes = violation["nodes"]
        problems.append(f"axe {violation['id']} ×{len(nodes)}: {nodes[0]['html'][:160]}")
    for event in browser.events:
        method, parameters = event.get("method"), event.get("params", {})
        if method == "Network.requestWillBeSent":
            url = parameters["request"]["url"]
            if not url.startswith(("file:", "data:")):
                problems.append(f"request: {url}")
        elif method in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"):
            problems.append(f"console: {json.dumps(parameters)[:200]}")
    return problems, sorting


def main():
    browser = Browser()
    count = 0
    try:
        for name in sys.argv[1:]:
            for scheme in ("light", "dark"):
                for width in (900, 360):
                    problems, sorting = examine(
                        browser, pathlib.Path(name).resolve(), scheme, width)
                    count += len(problems)
                    print(f"{name} {scheme} {width}: {len(problems)} found, {sorting}")
                    for problem in problems:
                        print("  " + problem)
    finally:
        browser.close()
    sys.exit(1 if count else 0)


if __name__ == "__main__":
    main()
