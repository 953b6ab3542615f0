"""jupyter_kernel_test, whole. What it lets a kernel leave out, and why étude does: it writes nothing on
standard error (notes are display data), has no pager and clears no output."""

import unittest

import jupyter_kernel_test


class KernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "etude"
    language_name = "etude"
    file_extension = ".etude"
    code_hello_world = 'print("hello, world")'
    completion_samples = [
        {"text": "filt", "matches": {"filter(", "filtrer("}},
        {"text": "cons_", "matches": {"cons_ia"}},
    ]
    complete_code_samples = ["1 + 2", "x = 3", "def f(x):\n  return x + 1\n\n"]
    incomplete_code_samples = ["(1 + ", "def f(x):", "for i in [1, 2]:"]
    invalid_code_samples = ["1 +* 2 )", "def = 3"]
    code_generate_error = "1 Wh + 2 km"
    code_execute_result = [{"code": "1 + 2", "result": "3"}, {"code": "6 * 7", "result": "42"}]
    code_display_data = [
        {"code": 'cons_ia.head(3).bars(Petite_conv)\n1', "mime": "image/svg+xml"},
        {"code": "cons_ia.head(2)\n1", "mime": "text/html"},
    ]
    code_history_pattern = "1 +*"
    supported_history_operations = ("tail", "search", "range")
    code_inspect_sample = "filter"


class WelcomeTests(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "etude"
    support_iopub_welcome = True


if __name__ == "__main__":
    unittest.main(verbosity=1)
