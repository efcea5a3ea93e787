"""A student in front of a JupyterHub: what the pages in the browser send, over HTTP."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
from tornado.httpclient import AsyncHTTPClient

from tools import browser
from tools.classroom_load import CHAPTER, Kernel, running_kernel

HUB = "http://127.0.0.1:8000"
FOLDER = "neural-networks-hands-on"
TIMEOUT = 60.0
"""Seconds for the start of a server, and for an answer of it or of the hub."""


class Student:
    """A Unix user of the hub."""

    def __init__(self, name: str, password: str):
        self.name, self._password, self._token = name, password, ""
        self.home = Path("/home", name)
        self.chapter = self.home / FOLDER / "notebooks" / CHAPTER
        self.progress_file = self.home / ".local/share" / FOLDER / "progress.json"
        self.api, self.account = f"/user/{name}/api", f"/hub/api/users/{name}"
        self._http = httpx.AsyncClient(base_url=HUB, timeout=TIMEOUT, trust_env=False)

    async def log_in(self) -> None:
        """Fill in the form, and take a token for what follows."""
        form = {"username": self.name, "password": self._password}
        await self._http.post("/hub/login", data={**form, "_xsrf": await self._xsrf("/hub/login")})
        self._http.headers["X-XSRFToken"] = await self._xsrf("/hub/token")
        self._token = (await self.ask("POST", f"{self.account}/tokens"))["token"]
        self._http.headers["Authorization"] = f"token {self._token}"

    async def _xsrf(self, page: str) -> str:
        (await self._http.get(page, headers={"Sec-Fetch-Mode": "navigate"})).raise_for_status()
        return self._http.cookies.get("_xsrf", path="/hub/") or ""

    async def status(self, method: str, path: str, content: object = None) -> int:
        """Return the status code with which the hub or a server answers."""
        return (await self._http.request(method, path, json=content)).status_code

    async def ask(self, method: str, path: str, content: object = None) -> Any:
        """Return what the hub or a server answers.

        Raises
        ------
        httpx.HTTPStatusError
            If it refuses.
        """
        answer = (await self._http.request(method, path, json=content)).raise_for_status()
        return answer.json() if answer.content else None

    async def start_server(self) -> None:
        """Start the student's server, and wait until it is there."""
        await self.ask("POST", f"{self.account}/server")
        await self._wait(lambda server: server and server["ready"])

    async def stop_server(self) -> None:
        """Stop the student's server, and wait until it is gone."""
        await self.ask("DELETE", f"{self.account}/server")
        await self._wait(lambda server: server is None)

    async def _wait(self, arrived: Callable[[Any], bool]) -> None:
        async with asyncio.timeout(TIMEOUT):
            while not arrived((await self.ask("GET", self.account))["servers"].get("")):
                await asyncio.sleep(0.1)

    @contextlib.asynccontextmanager
    async def kernel(self) -> AsyncIterator[Kernel]:
        """Start a kernel on the student's server; it is shut down whatever happens."""
        url = f"{HUB}/user/{self.name}"
        server = browser.Server(url, self._token, self.home, self.progress_file)
        async with running_kernel(server, AsyncHTTPClient()) as kernel:
            yield kernel

    async def kernels(self) -> dict[str, str]:
        """Return the states of the student's kernels by their ids."""
        found = await self.ask("GET", f"{self.api}/kernels")
        return {each["id"]: each["execution_state"] for each in found}
