"""The hub of examples/jupyterhub, with two pupils who enter by the password of the class: each runs étude and
nothing else, and finds the notebooks of the course."""

import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import uuid

import psutil
import requests
import websocket

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CLASS, TEACHER = "mot-de-la-classe", "x" * 40


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Pupil:
    def __init__(self, base, name):
        self.base, self.name, self.web = base, name, requests.Session()

    def enter(self, password):
        """Whether the form of the hub lets the pupil in."""
        self.web.get(f"{self.base}/hub/login", timeout=60)
        answer = self.web.post(
            f"{self.base}/hub/login", timeout=60, allow_redirects=False,
            data={"username": self.name, "password": password, "_xsrf": self.web.cookies.get("_xsrf")})
        return answer.status_code == 302

    def start(self):
        self.web.get(f"{self.base}/hub/spawn/{self.name}", timeout=120)
        deadline = time.time() + 180
        while time.time() < deadline:
            # The page, not the API, leads through the hub's own permission.
            answer = self.web.get(f"{self.base}/user/{self.name}/lab", timeout=60)
            if answer.ok and f"/user/{self.name}/lab" in answer.url:
                return
            time.sleep(0.5)
        raise AssertionError(f"the server of {self.name} does not start: {answer.status_code}")

    def api(self, method, path, **more):
        url = f"{self.base}/user/{self.name}/api/{path}"
        token = next(c.value for c in self.web.cookies
                     if c.name == "_xsrf" and c.path.startswith(f"/user/{self.name}"))
        return self.web.request(method, url, headers={"X-XSRFToken": token}, timeout=60, **more)

    def run(self, code, kernel=None):
        """What a cell gives as plain text, in a kernel of the pupil's own."""
        if kernel is None:
            made = self.api("POST", "kernels", json={"name": "etude-classe"})
            assert made.ok, made.text
            kernel = made.json()["id"]
        cookies = "; ".join(f"{c.name}={c.value}" for c in self.web.cookies
                            if f"/user/{self.name}/".startswith(c.path))
        address = f"{self.base.replace('http', 'ws')}/user/{self.name}/api/kernels/{kernel}/channels"
        ws = websocket.create_connection(address, cookie=cookies, timeout=60)
        own = uuid.uuid4().hex
        ws.send(json.dumps({
            "channel": "shell", "parent_header": {}, "metadata": {},
            "header": {"msg_id": own, "username": self.name, "session": own, "version": "5.3",
                       "msg_type": "execute_request", "date": "2026-01-01T00:00:00Z"},
            "content": {"code": code, "silent": False, "store_history": True, "user_expressions": {},
                        "allow_stdin": False, "stop_on_error": True}}))
        texts = []
        while True:
            message = json.loads(ws.recv())
            if message["parent_header"].get("msg_id") != own:
                continue
            content = message["content"]
            if "data" in content:
                texts.append(content["data"].get("text/plain", ""))
            texts += [content[k] for k in ("text", "evalue") if k in content]
            if content.get("execution_state") == "idle":
                ws.close()
                return "".join(texts), kernel


class Hub(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.began = time.time()
        cls.folder = tempfile.TemporaryDirectory()
        state = pathlib.Path(cls.folder.name)
        course = state / "cours"
        course.mkdir()
        (course / "cours.ipynb").write_text("{}")
        cls.base = f"http://127.0.0.1:{free_port()}"
        api, hub = free_port(), free_port()
        config = state / "config.py"
        config.write_text(
            f"import os\n__file__ = {str(ROOT / 'examples/jupyterhub/jupyterhub_config.py')!r}\n"
            f"exec(compile(open(__file__).read(), __file__, 'exec'))\n"
            f"c.ConfigurableHTTPProxy.api_url = 'http://127.0.0.1:{api}'\nc.JupyterHub.hub_port = {hub}\n")
        environment = dict(
            os.environ, ETUDE_HUB_MOT_DE_PASSE=CLASS, ETUDE_HUB_PROFESSEUR=TEACHER,
            ETUDE_HUB_ETAT=cls.folder.name, ETUDE_HUB_ADRESSE=cls.base)
        cls.log = open(state / "log", "w+")
        cls.hub = subprocess.Popen(
            [str(pathlib.Path(sys.executable).parent / "jupyterhub"), "-f", str(config)],
            env=environment, stdout=cls.log, stderr=cls.log, cwd=cls.folder.name)
        deadline = time.time() + 120
        while time.time() < deadline:
            try:
                if requests.get(cls.base + "/hub/api/", timeout=5).ok:
                    return
            except requests.RequestException:
                pass
            time.sleep(0.3)
        cls.tearDownClass()
        raise AssertionError("the hub does not start")

    @classmethod
    def tearDownClass(cls):
        cls.hub.send_signal(signal.SIGINT)
        try:
            cls.hub.wait(60)
        except subprocess.TimeoutExpired:
            cls.hub.kill()
        cls.log.seek(0)
        text = cls.log.read()
        cls.log.close()
        if os.environ.get("HUB_LOG"):
            print(text)
        cls.folder.cleanup()
        print(f"\nthe whole took {time.time() - cls.began:.0f} s")

    def test_two_pupils_work_and_strangers_stay_outside(self):
        self.assertFalse(Pupil(self.base, "eve").enter("faux"))
        self.assertFalse(Pupil(self.base, "../eve").enter(CLASS))
        pupils = [Pupil(self.base, name) for name in ("alice", "bruno")]
        for pupil in pupils:
            self.assertTrue(pupil.enter(CLASS))
            pupil.start()
        for pupil in pupils:
            specs = pupil.api("GET", "kernelspecs").json()
            self.assertEqual(list(specs["kernelspecs"]), ["etude-classe"])
            self.assertEqual(specs["default"], "etude-classe")
            start = time.time()
            text, kernel = pupil.run(f'nom = "{pupil.name}"\n1 Wh + 2 Wh')
            print(f"{pupil.name}: kernel and first result after {time.time() - start:.2f} s")
            self.assertRegex(text, "3 ?Wh")
            self.assertIn(pupil.name, pupil.run("nom", kernel)[0])
            self.assertIn("cours.ipynb", pupil.api("GET", "contents").text)
            self.assertFalse(pupil.api("POST", "kernels", json={"name": "python3"}).ok)
            self.assertIn(pupil.api("POST", "terminals").status_code, (403, 404))
            text, _ = pupil.run("xs = range(100000000)\nys = [x + 1 for x in xs]", kernel)
            self.assertTrue(text, "a cell that takes too much is stopped")
        self.assertNotIn("alice", pupils[1].run("nom")[0])
        self.show_memory()

    def show_memory(self):
        hub = psutil.Process(self.hub.pid)
        for process in [hub] + hub.children(recursive=True):
            try:
                words = " ".join(process.cmdline())
                pss = process.memory_full_info().pss / 2**20
            except psutil.Error:
                continue
            name = re.search(r"etude(?= kernel)|singleuser|http-proxy|idle_culler|jupyterhub", words)
            print(f"{name.group() if name else words[:40]}: {pss:.0f} MB")


if __name__ == "__main__":
    unittest.main(verbosity=1)
