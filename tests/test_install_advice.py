"""Each cause of a failed installation gets the sentence that fits it."""

import pytest

from tools import install_advice as advice

NO_VERSION = (
    "ERROR: Could not find a version that satisfies the requirement torch==2.15.0 (from versions:"
    " none)\nERROR: No matching distribution found for torch==2.15.0\n"
)
RETRYING = (
    "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after"
    " connection broken by '{}': /simple/torch/\n"
)
NOT_INSTALLED = "ERROR: Could not install packages due to an OSError: {}\n"
SITE = r"C:\\course\\.venv\\Lib\\site-packages"


# What pip 23.2 and 26.3, venv and Windows write.
@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (NOT_INSTALLED.format("[Errno 28] No space left on device"), advice.DISK_FULL),
        (NOT_INSTALLED.format("[WinError 112] Es steht nicht genug Platz da"), advice.DISK_FULL),
        (
            RETRYING.format(
                "NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at"
                " 0x7fad>: Failed to establish a new connection: [Errno -2] Name or service not"
                " known')"
            )
            + NO_VERSION,
            advice.NO_NETWORK,
        ),
        (
            RETRYING.format(
                "NameResolutionError(\"HTTPSConnection(host='nosuchhost.invalid', port=443): Failed"
                " to resolve 'nosuchhost.invalid' ([Errno -2] Name or service not known)\")"
            ),
            advice.NO_NETWORK,
        ),
        (
            RETRYING.format("SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version'))")
            + NO_VERSION,
            advice.NO_NETWORK,
        ),
        (
            RETRYING.format(
                "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate"
                " verify failed: self-signed certificate (_ssl.c:1006)'))"
            )
            + "Could not fetch URL https://localhost/simple/torch/: There was a problem confirming"
            " the ssl certificate: Max retries exceeded - skipping\n" + NO_VERSION,
            advice.BAD_CERTIFICATE,
        ),
        (
            NOT_INSTALLED.format(
                rf"[Errno 2] No such file or directory: '{SITE}\\torch\\a.h'"
                "\nHINT: This error might have occurred since this system does not have Windows"
                " Long Path support enabled. You can find information on how to enable this at"
                " https://pip.pypa.io/warnings/enable-long-paths"
            ),
            advice.LONG_PATH,
        ),
        (NOT_INSTALLED.format("[Errno 36] File name too long: '/a'"), advice.LONG_PATH),
        (
            rf"[WinError 206] The filename or extension is too long: '{SITE}\\torch'",
            advice.LONG_PATH,
        ),
        (rf"[WinError 206] Der Dateiname ist zu lang: '{SITE}\\torch'", advice.LONG_PATH),
        (
            NOT_INSTALLED.format(
                "[WinError 32] The process cannot access the file because it is being used by"
                rf" another process: '{SITE}\\a.txt'"
            ),
            advice.IN_USE,
        ),
        (
            NOT_INSTALLED.format(
                r"[WinError 5] Access is denied: 'C:\\course\\.venv\\Scripts\\jupyter-lab.exe'"
                "\nCheck the permissions."
            ),
            advice.IN_USE,
        ),
        (rf"[WinError 5] Zugriff verweigert: '{SITE}\\torch\\lib\\c10.dll'", advice.IN_USE),
        (
            r"Error: [Errno 13] Permission denied: 'C:\\course\\.venv\\Scripts\\python.exe'",
            advice.IN_USE,
        ),
        ("Error: [Errno 13] Permission denied: '/opt/course/.venv'\n", advice.NOT_WRITABLE),
        (r"[WinError 5] Zugriff verweigert: 'C:\\Program Files\\.venv'", advice.NOT_WRITABLE),
        (NO_VERSION, advice.NO_BUILD),
        ("ERROR: Failed to build 'contourpy' when getting requirements to build wheel\n", None),
        ("", None),
    ],
)
def test_causes(message, expected):
    assert advice.explain(message) == expected


def test_every_sentence_says_what_to_do():
    for _, text in advice.CAUSES:
        assert text.endswith((advice.AGAIN, "of your own.", "see README.md."))
