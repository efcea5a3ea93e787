"""Real git repositories: a server, and a learner's clone in a folder with an unusual name."""

import json
import subprocess

from tests.tiny import code, notebook, prose
from tools.answers.__main__ import main
from tools.notebooks import to_bytes

FIRST, SECOND = "notebooks/01_first.ipynb", "notebooks/02_second.ipynb"
STUB = "def double(x):\n    return ..."
ANSWER = "def double(x):\n    # mine: 我的\n    return x + x"


def git(folder, *arguments):
    done = subprocess.run(
        ["git", *arguments], cwd=folder, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def chapter(title, *names, number=1, stub=STUB):
    cells = [prose(f"# {title}", "title")]
    for name in names:
        start = f"ex-{number:02}-{name}"
        cells += [
            prose(f"Write {name}: {title}.", f"{name}-text"),
            code(stub, f"{start}-stub"),
            code(f"ex.{name}.check({name})", f"{start}-check"),
        ]
    return to_bytes(notebook(*cells))


def publish(server, files):
    """Write files (None deletes one) and commit them."""
    for name, content in files.items():
        if content is None:
            (server / name).unlink()
        else:
            (server / name).write_bytes(content)
    git(server, "add", "--all")
    git(server, "commit", "--quiet", "--message", "a version")


def edit(clone, sources, name=FIRST, outputs=True):
    """Write sources into cells as JupyterLab would, and return the notebook's bytes."""
    path = clone / name
    nb = json.loads(path.read_bytes())
    for cell in nb["cells"]:
        if cell["id"] in sources:
            cell["source"] = sources[cell["id"]].splitlines(keepends=True)
            if outputs and cell["cell_type"] == "code":
                stream = {"output_type": "stream", "name": "stdout", "text": ["mine"]}
                cell |= {"outputs": [stream], "execution_count": 77}
    nb["metadata"]["widgets"] = {"state": "large"}
    path.write_text(json.dumps(nb, ensure_ascii=False, indent=2), encoding="utf-8")
    return path.read_bytes()


def cells(path):
    return {cell["id"]: cell for cell in json.loads(path.read_bytes())["cells"]}


def source(path, cell_id):
    return "".join(cells(path)[cell_id]["source"])


def kept(clone):
    return {path.name: path.read_bytes() for path in sorted((clone / "my-answers").glob("*"))}


def tree(folder):
    """Return every file outside .git and my-answers, with its time of change."""
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file() and not {".git", "my-answers"} & set(path.relative_to(folder).parts)
    }


def run(*arguments):
    return main(list(arguments))
