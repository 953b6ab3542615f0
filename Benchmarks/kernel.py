"""A kernel of Jupyter beside another: start to the first result, round trip, memory (Pss).

kernel.py [KERNEL:CODE…], by default étude and ipykernel; both must be installed where this runs."""

import statistics
import sys
import time

import psutil
from jupyter_client.manager import KernelManager

STARTS, TRIPS = 5, 200


def start(name, code):
    manager = KernelManager(kernel_name=name)
    began = time.perf_counter()
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    client.execute_interactive(code, output_hook=lambda message: None, timeout=60)
    return time.perf_counter() - began, manager, client


def trip(client, code):
    began = time.perf_counter()
    own = client.execute(code)
    while True:
        news = client.get_iopub_msg(timeout=60)
        if news["parent_header"].get("msg_id") == own and news["content"].get("execution_state") == "idle":
            break
    while client.get_shell_msg(timeout=60)["parent_header"].get("msg_id") != own:
        pass
    return time.perf_counter() - began


def measure(name, code):
    starts = []
    for _ in range(STARTS):
        took, manager, client = start(name, code)
        starts.append(took)
        if len(starts) < STARTS:
            client.stop_channels()
            manager.shutdown_kernel(now=True)
    trips = [trip(client, code) for _ in range(TRIPS)]
    process = psutil.Process(manager.provisioner.process.pid)
    memory = sum(p.memory_full_info().pss for p in [process] + process.children(recursive=True))
    client.stop_channels()
    manager.shutdown_kernel(now=True)
    print(f"{name:10} first result {statistics.median(starts) * 1000:5.0f} ms   "
          f"round trip {statistics.median(trips) * 1000:5.2f} ms   memory {memory / 2**20:4.0f} MB")


for kernel in sys.argv[1:] or ["etude:1+2", "python3:1+2"]:
    measure(*kernel.split(":", 1))
