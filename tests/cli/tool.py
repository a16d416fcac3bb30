# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""What the tests of the command line share: running the tool."""
import os
import pty
import subprocess
import tempfile
import unittest

NUMFACT = os.environ.get("NUMFACT", "build/release/numfact")


class ToolTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        """Makes a file of text or bytes and answers its path."""
        with open(self.path(name), "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return self.path(name)

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read().decode()

    def run_tool(self, *arguments, stdin="", status=0):
        """Runs the tool, checks how it ends, and answers (stdout, stderr)."""
        given = stdin if isinstance(stdin, bytes) else stdin.encode()
        ended = subprocess.run([NUMFACT, *arguments], input=given, capture_output=True, timeout=60)
        out, err = ended.stdout.decode(), ended.stderr.decode()
        self.assertEqual(ended.returncode, status, f"{arguments}\n{out}{err}")
        return out, err

    def on_terminal(self, *arguments, streams=("stdout", "stderr"), **environment):
        """What the tool writes to a terminal that these streams are; the others are pipes."""
        shown, terminal = pty.openpty()
        env = {**os.environ, "NO_COLOR": "", "TERM": "xterm", **environment}
        tool = subprocess.Popen([NUMFACT, *arguments], env=env, **{s: terminal if s in streams else subprocess.DEVNULL for s in ("stdout", "stderr")})
        os.close(terminal)
        out = b""
        while True:
            try:
                more = os.read(shown, 65536)
            except OSError:  # the other side is closed
                break
            if not more:
                break
            out += more
        os.close(shown)
        self.assertEqual(tool.wait(timeout=120), 0)
        return out.decode().replace("\r\n", "\n")
