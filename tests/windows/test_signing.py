import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from inkdigit.ink import Ink
from inkdigit.ink.inkml import write_inkml

PASSWORD = "naïve 'secret' $HOME"


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate of our own, as .p12 with PASSWORD; `tmp_path/public.pem` vouches for it."""
    openssl = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    purpose = ["-subj", "/CN=Inkdigit test", "-addext", "extendedKeyUsage=codeSigning"]
    files = ["-keyout", tmp_path / "private.pem", "-out", tmp_path / "public.pem"]
    subprocess.run([*openssl, *purpose, *files], check=True, capture_output=True)
    packed = tmp_path / "certificate.p12"
    export = ["openssl", "pkcs12", "-export", "-passout", f"pass:{PASSWORD}", "-out", packed]
    files = ["-inkey", tmp_path / "private.pem", "-in", tmp_path / "public.pem"]
    subprocess.run([*export, *files], check=True, capture_output=True)
    return packed


def test_a_signed_program_is_whole_and_runs(
    portable: Any,
    folder: Path,
    certificate: Path,
    repository: Path,
    tmp_path: Path,
    inks: dict[int, Ink],
) -> None:
    given = {"INKDIGIT_CERTIFICATE": str(certificate), "INKDIGIT_CERTIFICATE_PASSWORD": PASSWORD}
    sign = [repository / "installer" / "sign.sh", portable.program]
    subprocess.run(sign, check=True, capture_output=True, env={**os.environ, **given})

    verify = ["osslsigncode", "verify", "-CAfile", tmp_path / "public.pem", portable.program]
    subprocess.run(verify, check=True, capture_output=True)
    ink = folder / "two.inkml"
    ink.write_bytes(write_inkml(inks[2]))
    output = portable.run("read", "--json", portable.box.windows_path(ink)).decode()
    assert json.loads(output.splitlines()[-1])["digit"] == 2


def test_without_a_certificate_nothing_is_signed(
    one_file: Path, repository: Path, tmp_path: Path
) -> None:
    program = tmp_path / "Inkdigit.exe"
    shutil.copyfile(one_file, program)
    unsigned = {name: value for name, value in os.environ.items() if "CERTIFICATE" not in name}
    subprocess.run([repository / "installer" / "sign.sh", program], check=True, env=unsigned)
    assert program.read_bytes() == one_file.read_bytes()
