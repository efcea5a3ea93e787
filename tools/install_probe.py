"""Say, as JSON, what an environment holds; fail where pip does not work in it.

Run by the environment's own Python, whatever its age, with the environment's folder as argument.
Standard library only, and no syntax newer than Python 3.6, as in install.py.
"""

import csv
import json
import sys
import sysconfig
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pip._internal  # noqa: F401

COURSE = "neural_networks_hands_on"


def is_whole(info):
    """Return whether every file of a package is there; the record of them is written last."""
    try:
        with (info / "RECORD").open(encoding="utf-8", newline="") as record:
            paths = [row[0] for row in csv.reader(record) if row]
    except FileNotFoundError:
        return False
    there = (path.endswith(".pyc") or (info.parent / path).exists() for path in paths)
    return bool(paths) and all(there)


def editable_folder(info):
    """Return the folder that a package was installed from, editable, or None."""
    try:
        origin = json.loads((info / "direct_url.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    editable = origin.get("dir_info", {}).get("editable")
    return url2pathname(urlsplit(origin["url"]).path) if editable else None


def main(environment):
    """Print the version of Python and PyTorch, what is damaged, and whose course is installed."""
    if not Path(sys.prefix).samefile(environment):
        sys.exit(f"pip would install into {sys.prefix}.")
    # A name with ~ is what pip has replaced. Conda's records name files of another system.
    found = sorted(Path(sysconfig.get_path("purelib")).glob("[!~]*-*.dist-info"))
    is_conda = sys.prefix == sys.base_prefix
    whole = [info for info in found if is_conda or is_whole(info)]
    packages = {info.stem.partition("-")[0]: info for info in whole}
    if "pip" not in packages:
        sys.exit("pip is not whole.")
    print(
        json.dumps(
            {
                "python": sys.version_info[:3],
                "torch": packages["torch"].stem.partition("-")[2] if "torch" in packages else None,
                "damaged": [str(info) for info in found if info not in whole],
                "course": editable_folder(packages[COURSE]) if COURSE in packages else None,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1])
