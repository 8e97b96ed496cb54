"""What processes do is seen: network calls and files written, by whichever process or library."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.core.tracing import read_trace, trace
from tests.tracing import need_tracer

LINES = {
    "socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 11<socket:[7]>": "network",
    "connect(11<socket:[7]>, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = -1 ENETUNREACH (No)": "network",
    "socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)) = 4<socket:[9]>": "network",
    "io_uring_setup(8, {flags=0}) = 5": "network",
    "socketpair(AF_UNIX, SOCK_STREAM, 0, [3<socket:[1]>, 4<socket:[2]>]) = 0": "",
    'sendto(3<socket:[1]>, "AF_INET", 7, 0, NULL, 0) = 7': "",
    'openat(AT_FDCWD</home/a>, "/own/b", O_WRONLY|O_CREAT, 0666) = 3</own/b>': "inside",
    'openat(AT_FDCWD</home/a>, "c", O_WRONLY|O_CREAT, 0666) = 3</home/a/c>': "/home/a/c",
    'openat(AT_FDCWD</home/a>, "/home/a/c", O_RDONLY|O_CLOEXEC) = 3</home/a/c>': "",
    'openat(AT_FDCWD</home/a>, "/home/a/c", O_WRONLY) = -1 EACCES (Permission denied)': "",
    'openat(AT_FDCWD</home/a>, "/dev/null", O_WRONLY) = 3</dev/null>': "",
    'mkdir("/home/a/.cache", 0700) = 0': "/home/a/.cache",
    'mkdir("relative", 0700) = 0': "/cwd/relative",
    'mkdirat(9</home/b>, "d", 0700) = 0': "/home/b/d",
    'mkdir("/ow", 0777) = 0': "/ow",
    'rename("/own/x", "/home/a/y") = 0': "/home/a/y",
    'linkat(9</own>, "t", 8</home/a>, "deviceid", 0) = 0': "/home/a/deviceid",
    'symlink("/home/a/target", "/own/link") = 0': "inside",
    'unlink("/own/caf\\303\\251 \\"1\\"") = 0': "inside",
    'bind(3<socket:[1]>, {sa_family=AF_UNIX, sun_path="/home/a/s"}, 110) = 0': "/home/a/s",
    'bind(3<socket:[1]>, {sa_family=AF_UNIX, sun_path=@"unseen"}, 110) = 0': "",
    'unlink("/home/caf\\303\\251") = 0': "/home/café",
}


@pytest.mark.parametrize(("line", "what"), LINES.items())
def test_a_call_is_told_for_what_it_is(line: str, what: str) -> None:
    found = read_trace([line + "\n"], [Path("/own")], Path("/cwd"))
    assert bool(found.network) == (what == "network")
    assert found.outside == ((what,) if what.startswith("/") else ())
    assert found.written >= (what == "inside")


def test_the_folders_above_ones_own_may_be_made() -> None:
    found = read_trace(['mkdir("/a/.local", 0777) = 0\n'], [Path("/a/.local/share/Carrel")], Path("/"))
    assert not found.outside


def test_grandchildren_are_seen(tmp_path: Path) -> None:
    need_tracer()
    own, outside = tmp_path / "own", tmp_path / "outside.txt"
    own.mkdir()
    inner = (
        "import ctypes, pathlib, sys; pathlib.Path(sys.argv[1]).write_text('x'); "
        "pathlib.Path(sys.argv[2], 'in.txt').write_text('x'); "
        "ctypes.CDLL(None).socket(2, 1, 0)"  # AF_INET, as a library would, past Python
    )
    outer = "import subprocess, sys; subprocess.run([sys.executable, '-c', *sys.argv[1:]], check=True)"
    found, done = trace([sys.executable, "-c", outer, inner, str(outside), str(own)], [own], cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [path for path in found.outside if "__pycache__" not in path] == [str(outside)]
    assert found.written == 1
    assert len(found.network) == 1 and "AF_INET" in found.network[0]
    assert found.processes == 2
