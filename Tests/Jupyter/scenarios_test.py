"""What jupyter_kernel_test does not ask: two clients, interruptions, queues that end in an error, large
cells, strangers who connect, a kernel whose parent is gone, cells of lessons."""

import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

import psutil
from jupyter_client import BlockingKernelClient
from jupyter_client.manager import KernelManager

ENDLESS = "while true:\n  i = i + 1"


class Kernel:
    """A kernel with one client, and what a cell gives."""

    def __init__(self, **options):
        self.manager = KernelManager(kernel_name="etude", **options)
        self.manager.start_kernel(env=dict(os.environ, LC_ALL="fr_FR.UTF-8"))
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=30)

    @property
    def pid(self):
        return self.manager.provisioner.process.pid

    def another_client(self):
        client = BlockingKernelClient(connection_file=self.manager.connection_file)
        client.load_connection_file()
        client.start_channels()
        client.wait_for_ready(timeout=30)
        return client

    def run(self, code, metadata=None, client=None, **options):
        """The reply to a cell and its news, in order."""
        client = client or self.client
        news = []
        if metadata is None:
            reply = client.execute_interactive(
                code, timeout=60, output_hook=news.append, **options)
            return reply["content"], news
        content = dict(
            code=code, silent=False, store_history=True, user_expressions={}, allow_stdin=False,
            stop_on_error=True)
        message = client.session.msg("execute_request", content, metadata=metadata)
        client.shell_channel.send(message)
        own = message["header"]["msg_id"]
        while True:
            item = client.get_iopub_msg(timeout=60)
            if item["parent_header"].get("msg_id") != own:
                continue
            news.append(item)
            if item["content"].get("execution_state") == "idle":
                break
        while True:
            reply = client.get_shell_msg(timeout=60)
            if reply["parent_header"].get("msg_id") == own:
                return reply["content"], news

    def plain(self, code, metadata=None, **options):
        """The texts that a cell gives, in one."""
        return "".join(texts(self.run(code, metadata, **options)[1]))

    def end(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)


def texts(news):
    for item in news:
        content = item["content"]
        if item["msg_type"] == "stream":
            yield content["text"]
        elif "data" in content:
            yield content["data"].get("text/plain", "")
        elif "evalue" in content:
            yield content["evalue"]


class Scenarios(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.kernel = Kernel()

    @classmethod
    def tearDownClass(cls):
        cls.kernel.end()

    def test_two_clients_share_a_session_and_the_news(self):
        first, second = self.kernel.client, self.kernel.another_client()
        self.kernel.run("x = 41")
        self.assertEqual(self.kernel.plain("x + 1", client=second), "42")
        seen = []
        deadline = time.time() + 10
        while time.time() < deadline and "execute_result" not in seen:
            seen.append(first.get_iopub_msg(timeout=10)["msg_type"])
        self.assertIn("execute_result", seen)
        second.stop_channels()

    def test_a_client_that_is_killed_disturbs_nobody(self):
        code = ("import sys; from jupyter_client import BlockingKernelClient as B\n"
                "c = B(connection_file=sys.argv[1]); c.load_connection_file(); c.start_channels()\n"
                "c.wait_for_ready(timeout=30)\n"
                "c.execute('for k in [1, 2, 3]:\\n  print(k)')\nprint('up', flush=True)\n"
                "import time; time.sleep(60)")
        client = subprocess.Popen(
            [sys.executable, "-c", code, self.kernel.manager.connection_file],
            stdout=subprocess.PIPE)
        client.stdout.readline()
        client.kill()
        client.wait()
        client.stdout.close()
        self.assertEqual(self.kernel.plain("1 + 2"), "3")

    def test_an_error_drops_the_cells_that_wait_and_no_later_one(self):
        client = self.kernel.client
        ids = [client.execute(code) for code in ("1", "1 Wh + 2 km", "2", "3")]
        states = {}
        while len(states) < len(ids):
            reply = client.get_shell_msg(timeout=30)
            if reply["parent_header"].get("msg_id") in ids:
                states[reply["parent_header"]["msg_id"]] = reply["content"]["status"]
        self.assertEqual([states[i] for i in ids], ["ok", "error", "aborted", "aborted"])
        self.assertEqual(self.kernel.plain("4"), "4")

    def test_where_told_so_an_error_drops_nothing(self):
        client = self.kernel.client
        ids = [client.execute(code, stop_on_error=False) for code in ("1 Wh + 2 km", "2")]
        states = []
        while len(states) < len(ids):
            reply = client.get_shell_msg(timeout=30)
            if reply["parent_header"].get("msg_id") in ids:
                states.append(reply["content"]["status"])
        self.assertEqual(states, ["error", "ok"])

    def interrupted(self, how):
        self.kernel.run("kept = 7\ni = 5")
        client = self.kernel.client
        own = client.execute(ENDLESS)
        time.sleep(0.5)
        start = time.time()
        how()
        while True:
            reply = client.get_shell_msg(timeout=30)
            if reply["parent_header"].get("msg_id") == own:
                break
        took = time.time() - start
        self.assertEqual(reply["content"]["status"], "error")
        self.assertEqual(reply["content"]["ename"], "KeyboardInterrupt")
        self.assertEqual(self.kernel.plain("[kept, i]"), "[7, 5]" )
        return took

    def test_interruptions_leave_the_session_as_it_was(self):
        by_message = self.interrupted(self.kernel.manager.interrupt_kernel)
        by_signal = self.interrupted(lambda: os.kill(self.kernel.pid, signal.SIGINT))
        print(f"\ninterrupted by message after {by_message * 1000:.0f} ms, "
              f"by signal after {by_signal * 1000:.0f} ms")

    def test_an_interruption_while_nothing_runs_is_over(self):
        self.kernel.manager.interrupt_kernel()
        os.kill(self.kernel.pid, signal.SIGINT)
        time.sleep(0.2)
        self.assertEqual(self.kernel.plain("1 + 2"), "3")

    def test_a_cell_of_six_megabytes_runs(self):
        reply, _ = self.kernel.run('big = "' + "é" * 3_000_000 + '"')
        self.assertEqual(reply["status"], "ok", reply)
        self.assertEqual(self.kernel.plain("big.len()").replace("\u202f", ""), "3000000")
        reply, _ = self.kernel.run("# " + "x" * 6_000_000 + "\n1 + 2")
        self.assertEqual(reply["status"], "ok")

    def test_a_large_output_arrives_whole(self):
        text = self.kernel.plain("for k in range(20000):\n  print(k)")
        self.assertEqual(text.split(), [str(k) for k in range(20000)])

    def test_values_go_out_in_order_and_the_last_is_the_result(self):
        _, news = self.kernel.run('1\nprint("a")\n2')
        kinds = [(n["msg_type"], n["content"].get("text") or
                  n["content"].get("data", {}).get("text/plain")) for n in news]
        kinds = [k for k in kinds if k[0] not in ("status", "execute_input")]
        self.assertEqual(
            kinds, [("display_data", "1"), ("stream", "a\n"), ("execute_result", "2")])

    def test_notes_are_no_stream(self):
        _, news = self.kernel.run('"1 234,5".to_number()')
        kinds = {n["msg_type"] for n in news}
        self.assertNotIn("stream", kinds)
        _, news = self.kernel.run("50 + 20 %")
        notes = [n for n in news if n["msg_type"] == "display_data"]
        self.assertTrue(any("text/html" in n["content"]["data"] for n in notes), news)

    def test_errors_have_a_caret_in_colours_and_a_plain_message(self):
        reply, _ = self.kernel.run("1 Wh + 2 km")
        self.assertRegex(reply["ename"], r"^[A-Z]\d{3}$")
        self.assertNotIn("\x1b", reply["evalue"])
        traceback = "\n".join(reply["traceback"])
        self.assertIn("\x1b[", traceback)
        self.assertRegex(traceback, r"[\^─━┬]")

    def test_expressions_beside_change_nothing(self):
        self.kernel.run("n = 1")
        reply, _ = self.kernel.run(
            "n = 2", user_expressions={
                "a": "n + 1", "b": "1 Wh + 2 km", **{f"c{k}": "n = 9" for k in range(20)}})
        beside = reply["user_expressions"]
        self.assertEqual(beside["a"]["data"]["text/plain"], "3")
        self.assertEqual(beside["b"]["status"], "error")
        self.assertEqual(self.kernel.plain("n"), "2")

    def test_a_silent_cell_tells_nothing_and_is_not_counted(self):
        before = self.kernel.run("1")[0]["execution_count"]
        reply, news = self.kernel.run('print("a")\n2', silent=True)
        self.assertEqual(reply["status"], "ok")
        self.assertEqual({n["msg_type"] for n in news}, {"status"})
        self.assertEqual(self.kernel.run("1")[0]["execution_count"], before + 1)

    def test_commands_of_the_dialogue(self):
        self.assertIn("English", self.kernel.plain(":lang en"))
        self.assertEqual(self.kernel.run("1 Wh + 2 km")[0]["evalue"].split()[0].islower(), True)
        self.assertIn("français", self.kernel.plain(":lang fr\n1 + 1"))
        self.assertTrue(self.kernel.plain(":lang fr\n1 + 1").endswith("2"))
        self.assertIn("mean(", self.kernel.plain("?mean"))
        self.assertIn("mean(", self.kernel.plain("mean?"))
        self.assertIn("cons_ia", self.kernel.plain(":tables"))
        self.kernel.run("xs = [1, 2]\nxs.maen()")
        reply, _ = self.kernel.run(":réparer")
        self.assertEqual(reply["payload"][0]["source"], "set_next_input", reply)
        self.assertIn("mean", reply["payload"][0]["text"])
        reply, _ = self.kernel.run("quitter")
        self.assertEqual(reply["payload"][0]["source"], "ask_exit")

    def test_lines_of_a_cell_keep_their_numbers_below_commands(self):
        reply, _ = self.kernel.run(":lang fr\n\n1 Wh + 2 km")
        self.assertIn("ligne 3", "\n".join(reply["traceback"]))

    def test_completion_counts_characters_and_tells_kinds(self):
        code = '"𝒳é"; filt'
        self.kernel.client.complete(code, len(code))
        reply = self.kernel.client.get_shell_msg(timeout=30)["content"]
        self.assertEqual((reply["cursor_start"], reply["cursor_end"]), (6, 10))
        kinds = {t["type"] for t in reply["metadata"]["_jupyter_types_experimental"]}
        self.assertEqual(kinds, {"function"})

    def test_inspection_of_names_and_calls(self):
        self.kernel.run("energie = 3 Wh")
        for code, place, words in (
                ("energie + 1", 3, "3 Wh"), ("mean([1, 2", 10, "mean("), ("moyenne", 4, "moyenne("),
                ("cons_ia", 7, "Consommation"), ("mean(cons_ia.inconnu", 20, "mean(")):
            self.kernel.client.inspect(code, place)
            reply = self.kernel.client.get_shell_msg(timeout=30)["content"]
            self.assertTrue(reply["found"], code)
            self.assertIn(words, reply["data"]["text/plain"].replace("\xa0", " ").replace("\u202f", " "))

    def test_indentation_of_what_is_begun(self):
        for code, state, indent in (
                ("for k in [1]:", "incomplete", 4), ("if true:\n    1\nelse:", "incomplete", 4),
                ("1 +", "incomplete", 0), ("1 + 1", "complete", None), (":lang", "complete", None),
                ("c'est quoi un token ?", "complete", None), ("1 ) 2", "invalid", None)):
            self.kernel.client.is_complete(code)
            reply = self.kernel.client.get_shell_msg(timeout=30)["content"]
            self.assertEqual(reply["status"], state, code)
            if indent is not None:
                self.assertEqual(len(reply["indent"]), indent, code)

    def test_a_comm_that_is_opened_is_closed(self):
        message = self.kernel.client.session.msg(
            "comm_open", {"comm_id": "c1", "target_name": "x", "data": {}})
        self.kernel.client.shell_channel.send(message)
        while True:
            news = self.kernel.client.get_iopub_msg(timeout=30)
            if news["msg_type"] == "comm_close":
                break
        self.assertEqual(news["content"]["comm_id"], "c1")

    def test_cells_of_a_lesson_by_their_metadata(self):
        kernel = Kernel()
        try:
            lesson = lambda words, **more: {"etude": {"info": "etude " + words}, **more}
            text = kernel.plain("reponse = ____", lesson("exercice #e1"))
            self.assertIn("à compléter", text)
            self.assertIn("attend reponse", kernel.plain("assert reponse == 2", lesson("test #e1")))
            self.assertIn("attend reponse", kernel.plain("double = 2 * reponse", lesson("")))
            reply, _ = kernel.run("assert reponse == 2")
            self.assertEqual(reply["status"], "error", "without metadata nothing is passed over")
            kernel.run("reponse = 3", lesson("exercice #e1"))
            reply, news = kernel.run('assert reponse == 2, "non"', lesson("test #e1"))
            self.assertIn("✗ exercice e1 : non", "".join(texts(news)))
            self.assertNotIn("error", [n["msg_type"] for n in news])
            self.assertEqual(reply["status"], "error")
            kernel.run("reponse = 2", lesson("exercice #e1"))
            reply, news = kernel.run("assert reponse == 2", lesson("test #e1"))
            self.assertEqual(reply["status"], "ok")
            html = [n["content"]["data"].get("text/html") for n in news if "data" in n["content"]]
            self.assertIn("réussi", "".join(html))
            for words in ("test-caché #e1", "réponse-fausse #e1"):
                self.assertIn("correction", kernel.plain("assert false", lesson(words)))
            self.assertIn("solution", kernel.plain(
                "reponse = 5", lesson("exercice #e1", tags=["exercice", "skip-execution"])))
            self.assertEqual(kernel.plain("reponse"), "2")
        finally:
            kernel.end()

    def test_strangers_break_nothing(self):
        ports = [getattr(self.kernel.manager, name + "_port")
                 for name in ("shell", "iopub", "hb", "control", "stdin")]
        random.seed(int(os.environ.get("SEED", "1")))
        greeting = b"\xff" + bytes(8) + b"\x7f\x03\x00NULL" + bytes(16) + bytes(32)
        ready = b"\x04\x19\x05READY\x0bSocket-Type\x00\x00\x00\x03SUB"
        for _ in range(1000):
            bytes_ = random.choice([
                random.randbytes(200), greeting + random.randbytes(300),
                greeting + ready + random.randbytes(200), greeting[:random.randrange(64)],
                greeting + b"\x02" + b"\xff" * 8, greeting + b"\x04\x05\x05READY\x00\x00\x01\x01",
                greeting + ready + b"\x02\x00\x00\x00\x00\x03\x00\x00\x00" + bytes(1000)])
            with socket.create_connection(("127.0.0.1", random.choice(ports)), timeout=5) as peer:
                try:
                    peer.sendall(bytes_)
                except OSError:
                    pass
        self.assertEqual(self.kernel.plain("1 + 2"), "3")
        deadline = time.time() + 20
        process = psutil.Process(self.kernel.pid)
        while process.num_fds() > 60 and time.time() < deadline:
            time.sleep(0.1)
        self.assertLess(process.num_fds(), 60)

    def test_a_million_random_frames_do_nothing(self):
        """Well-formed frames of random content; the connection stays, and what comes is dropped."""
        port = self.kernel.manager.shell_port
        random.seed(int(os.environ.get("SEED", "2")))
        greeting = b"\xff" + bytes(8) + b"\x7f\x03\x00NULL" + bytes(16) + bytes(32)
        body = b"\x05READY\x0bSocket-Type\x00\x00\x00\x06DEALER"
        opening = greeting + bytes([4, len(body)]) + body
        frames = int(os.environ.get("FRAMES", "1000000"))
        pieces = []
        for _ in range(1000):
            size = random.randrange(60)
            # Most have more parts to come, so that few messages end and fill the log.
            flags = 0 if random.random() < 0.002 else 1
            pieces.append(bytes([flags, size]) + random.randbytes(size))
        sent = 0
        while sent < frames:
            with socket.create_connection(("127.0.0.1", port), timeout=30) as peer:
                peer.settimeout(30)
                try:
                    peer.sendall(opening + b"".join(random.sample(pieces, 900)))
                    sent += 900
                    peer.sendall(random.randbytes(50))
                except OSError:
                    pass
        self.assertEqual(self.kernel.plain("1 + 2"), "3")

    def test_a_message_with_a_foreign_signature_does_nothing(self):
        client = self.kernel.another_client()
        client.session.key = b"not the key"
        client.execute("stolen = 1")
        time.sleep(0.5)
        client.stop_channels()
        self.assertEqual(self.kernel.run("stolen")[0]["status"], "error")


class Lives(unittest.TestCase):
    def test_a_restart_forgets(self):
        kernel = Kernel()
        try:
            kernel.run("x = 1")
            kernel.manager.restart_kernel()
            kernel.client.wait_for_ready(timeout=30)
            self.assertEqual(kernel.run("x")[0]["status"], "error")
        finally:
            kernel.end()

    def test_a_shutdown_ends_what_runs(self):
        kernel = Kernel()
        pid = kernel.pid
        kernel.client.execute("i = 0\n" + ENDLESS)
        time.sleep(0.3)
        kernel.manager.shutdown_kernel()
        self.assertFalse(psutil.pid_exists(pid))
        kernel.client.stop_channels()

    def test_over_paths(self):
        kernel = Kernel(transport="ipc")
        self.assertEqual(kernel.plain("1 + 2"), "3")
        kernel.end()

    def test_a_kernel_without_its_parent_ends(self):
        code = ("from jupyter_client.manager import KernelManager as M\n"
                "m = M(kernel_name='etude'); m.start_kernel()\n"
                "c = m.client(); c.start_channels(); c.wait_for_ready(timeout=30)\n"
                "print(m.provisioner.process.pid, flush=True)\nimport time; time.sleep(60)")
        parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
        pid = int(parent.stdout.readline())
        parent.stdout.close()
        self.assertTrue(psutil.pid_exists(pid))
        parent.kill()
        parent.wait()
        deadline = time.time() + 30
        while psutil.pid_exists(pid) and psutil.Process(pid).status() != "zombie":
            self.assertLess(time.time(), deadline, "the kernel outlives its parent")
            time.sleep(0.1)

    def test_a_connection_file_that_is_none_is_told(self):
        spec = KernelManager(kernel_name="etude").kernel_spec
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump({"ip": "127.0.0.1", "transport": "tcp"}, file)
            file.flush()
            run = subprocess.run(
                [spec.argv[0].replace("{resource_dir}", spec.resource_dir), "kernel", "-f",
                 file.name], capture_output=True, text=True)
        self.assertEqual(run.returncode, 65)
        self.assertIn("F600", run.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=1)
