"""A page that is opened from a folder, beyond which it reaches nothing."""


class InFolder:
    """A page, and what it complains of: errors, warnings, requests that failed.

    Parameters
    ----------
    context
        The browser context that it belongs to.
    folder
        What it may load files of.
    schemes
        What else it may load, as addresses begin.
    """

    def __init__(self, context, folder, schemes=("data:",)):
        self.folder, self.complaints = folder, []
        self._allowed = (f"{folder.as_uri()}/", *schemes)
        self.page = context.new_page()
        self.page.route("**/*", self._only_allowed)
        self.page.on("requestfailed", self._failed)
        self.page.on("pageerror", lambda error: self.complaints.append(error.stack or str(error)))
        self.page.on("console", self._heard)

    def wait_until_alive(self, stage):
        """Wait for the instrument in a place.

        Not by `expect`: while it waits, it describes the whole page again and again (Playwright
        1.60 and newer), which on a page as long as a chapter takes longer than all else.
        """
        handle = stage.element_handle()
        self.page.wait_for_function("stage => 'alive' in stage.dataset", arg=handle)

    def _only_allowed(self, route):
        if route.request.url.startswith(self._allowed):
            route.continue_()
        else:
            route.abort("blockedbyclient")  # which is heard of as a request that failed

    def _failed(self, request):
        if request.failure != "net::ERR_ABORTED":  # the page was left before, say, its icon came
            self.complaints.append(request.url[:200])

    def _heard(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)
