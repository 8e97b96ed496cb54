"""Office files that are protected with a password, decrypted in memory and never on disk."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

from app.core.errors import Damaged, NeedsPassword, Unsupported
from app.ingest.detect.files import open_file

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RIGHTS = ("\tDRMContent", "\x06DataSpaces/TransformInfo/\tDRMTransform")
# What Excel encrypts a workbook with that is only protected against changes: it opens without being asked.
_OPENS_BY_ITSELF = "VelvetSweatshop"
_NAMES = {
    "doc": "Word document",
    "dot": "Word document",
    "ppt": "PowerPoint presentation",
    "pps": "PowerPoint presentation",
    "pot": "PowerPoint presentation",
    "xls": "Excel workbook",
    "xlt": "Excel workbook",
}


def decrypt(path: Path, passwords: Sequence[str] = ()) -> tuple[BinaryIO | Path, str | None]:
    """Decrypt a file: it without its protection, and the one of `passwords` that opened it (None: it needed
    none).

    An unprotected file is `path` itself; another is in memory. Raises NotReadable, Damaged, NeedsPassword,
    and Unsupported where no password helps: rights management, or a kind of encryption that is not known.
    """
    with open_file(path) as file:
        if file.read(len(_OLE)) != _OLE:
            return path, None
        data = io.BytesIO(_OLE + file.read())
    name = _NAMES.get(path.suffix.lower()[1:4], "document")
    protected = _open_protected(data, name)
    if protected is None:
        return path, None
    for password in (_OPENS_BY_ITSELF, *filter(None, passwords)):
        opened = _decrypt_office(protected, password, name)
        if opened is not None:
            return opened, None if password == _OPENS_BY_ITSELF else password
    if passwords:
        raise NeedsPassword(f"None of the passwords given opens this {name}.")
    raise NeedsPassword(f"This {name} is protected with a password.")


def _open_protected(data: io.BytesIO, name: str) -> Any:
    """Open msoffcrypto's file, or None where nothing is encrypted."""
    import msoffcrypto
    import olefile

    try:
        with olefile.OleFileIO(data) as container:
            if any(container.exists(part) for part in _RIGHTS):
                raise Unsupported(
                    f"The rights management of this {name} lets only the program it was made with open it."
                )
        data.seek(0)
        file: Any = msoffcrypto.OfficeFile(data)
        return file if file.is_encrypted() else None
    except msoffcrypto.exceptions.FileFormatError:
        return None
    except msoffcrypto.exceptions.DecryptionError as error:
        raise Unsupported(f"This {name} is protected in a way that Carrel does not know.") from error
    except (Unsupported, MemoryError):
        raise
    except Exception as error:  # both libraries let through whatever a broken file makes their parts raise
        raise Damaged(f"This {name} is damaged and could not be opened.") from error


def _decrypt_office(protected: Any, password: str, name: str) -> io.BytesIO | None:
    """Decrypt a file of Office; None where `password` is not the one."""
    from msoffcrypto import exceptions

    clear = io.BytesIO()
    try:
        if protected.format == "ooxml":
            protected.load_key(password=password, verify_password=True)
        else:
            protected.load_key(password=password)
        protected.decrypt(clear)
    except exceptions.InvalidKeyError:
        return None
    except exceptions.DecryptionError as error:
        raise Unsupported(f"This {name} is protected in a way that Carrel does not know.") from error
    except MemoryError:
        raise
    except Exception as error:  # as above
        raise Damaged(f"This {name} is damaged and could not be opened.") from error
    clear.seek(0)
    return clear
