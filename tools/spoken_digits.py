"""Make data/spoken_digits from the Free Spoken Digit Dataset.

``python -m tools.spoken_digits GIT_DIR`` takes a git directory of
<https://github.com/Jakobovski/free-spoken-digit-dataset> and prints what
``course_utils/speech.py`` has to know: the length and the SHA-256 of the decompressed file.

The file holds the lengths of all recordings, as unsigned 16-bit numbers, least byte first, and
then their samples, a byte each, by the mu-law that telephones use: for each digit each speaker, and
for each speaker the takes 0 to 9.
"""

import gzip
import hashlib
import io
import itertools
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np

from course_utils.speech import FOLDER, RATE, SPEAKERS, TAKES, compressed

COMMIT = "26eb9aaf76e81b692f806f9140c2d2777410d7a1"
"""The state of 2 May 2024."""


def recording(git_dir: Path, digit: int, speaker: str, take: int) -> np.ndarray:
    """Return the samples of a recording, from -1 to 1."""
    name = f"{COMMIT}:recordings/{digit}_{speaker}_{take}.wav"
    command = ["git", f"--git-dir={git_dir}", "show", name]
    content = subprocess.run(command, check=True, capture_output=True).stdout
    with wave.open(io.BytesIO(content)) as file:
        found = file.getnchannels(), file.getsampwidth(), file.getframerate()
        if found != (1, 2, RATE):
            raise ValueError(f"{name} has (channels, bytes a sample, samples a second) {found}")
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    return samples / 2**15


def main(arguments: list[str]) -> int:
    """Write the file; return the exit status."""
    (git_dir,) = map(Path, arguments)
    places = itertools.product(range(10), SPEAKERS, range(TAKES))
    waves = [compressed(recording(git_dir, *place)) for place in places]
    lengths = np.array([len(each) for each in waves], dtype="<u2")
    content = lengths.tobytes() + b"".join(each.tobytes() for each in waves)
    packed = gzip.compress(content, mtime=0)
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "recordings.gz").write_bytes(packed)
    print(len(content), hashlib.sha256(content).hexdigest(), f"{len(packed)} packed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
