"""Brings resources/translations up to date with the source: `python -m tools.translations [LANGUAGE…]`.

New texts are added unfinished, those that are gone are taken out, and what is not translated is told. Qt
Linguist (`pyside6-linguist FILE.ts`) or any editor of .ts files translates; `make run` compiles.
"""

from __future__ import annotations

import argparse
import sys

from app.core.paths import RESOURCES
from tools.translations.extract import extract_messages
from tools.translations.linguist import FORMS, read_translations, write_templates, write_translations


def main() -> int:
    parser = argparse.ArgumentParser(description="Bring the translations up to date with the source.")
    parser.add_argument(
        "languages", nargs="*", metavar="LANGUAGE", help=f"of {', '.join(FORMS)}; all if none"
    )
    messages = extract_messages(RESOURCES.parent)
    write_templates(RESOURCES / "translations" / "templates.txt", messages)
    left = 0
    for language in parser.parse_args().languages or FORMS:
        file = RESOURCES / "translations" / f"carrel_{language}.ts"
        known = read_translations(file)
        write_translations(file, language, messages, known)
        missing = [message for message in messages if not all(known.get(message, ("",)))]
        left += len(missing)
        print(f"{file.name}: {len(messages)} texts, {len(missing)} not translated")
        print(*(f"  {message.source!r}" for message in missing[:20]), sep="\n", end="\n" if missing else "")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
