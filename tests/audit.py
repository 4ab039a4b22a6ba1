"""Hold every pinned package to what is known of vulnerabilities: `python -m tests.audit`, with pip-audit.

It needs the network. Where no service answers, or one does not know a package, that is said, and the status is 3: an
audit that could not be made is not one that found nothing. Status 1: something is known of a package.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FILES = ("requirements.txt", "requirements-assure.txt")
SERVICES = ("pypi", "osv")
NOTHING, KNOWN, NOT_MADE = 0, 1, 3


def main() -> int:
    """Audit each file by the first service that answers."""
    return max(audited(name) for name in FILES)


def audited(name: str) -> int:
    """Audit one file, and say in a few lines what came of it."""
    why = ""
    for service in SERVICES:
        command = [
            str(Path(sys.executable).with_name("pip-audit")), "--requirement", name, "--require-hashes",
            "--disable-pip", "--vulnerability-service", service, "--format", "json",
            "--progress-spinner", "off", "--timeout", "10",
        ]  # fmt: skip
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        try:
            found = json.loads(done.stdout)["dependencies"]
        except (ValueError, KeyError):
            why = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
            continue
        unknown = [each for each in found if "vulns" not in each]
        known = [each for each in found if each.get("vulns")]
        for each in known:
            names = ", ".join(vulnerability["id"] for vulnerability in each["vulns"])
            print(f"{name}: {each['name']} {each['version']}: {names}")
        if len(unknown) == len(found):
            why = f"{service} does not know any of its {len(found)} packages"
            continue
        print(f"{name}: {service} knows {len(found) - len(unknown)} of {len(found)} packages, {len(known)} with faults")
        for each in unknown:
            print(f"{name}: {each['name']}: NOT AUDITED: {each.get('skip_reason', 'no answer')}")
        return KNOWN if known else NOT_MADE if unknown else NOTHING
    print(f"{name}: NOT AUDITED: no service answers here ({why[:160]}). Run this again with the network.")
    return NOT_MADE


if __name__ == "__main__":
    sys.exit(main())
