// A link to a section of a notebook that is not open yet: JupyterLab looks for the heading before
// the notebook's cells are there, finds none and stays at the top. This looks again until cells
// above the section have their heights, or the reader scrolls.
// And a folded output is folded altogether: JupyterLab shows the first line of it, which answers the
// question that the reader is to answer first.
// Written in the form in which JupyterLab loads a prebuilt extension: nothing has to be built.

const NAME = "neural-networks-hands-on-sections";
const OPEN_LINK = "rendermime:handle-local-link";
const LONGEST = 20_000; // milliseconds
const BETWEEN_LOOKS = 200; // milliseconds
const LOOKS_AT_REST = 3;

const FOLDED = `
  .jp-OutputPlaceholder .jp-PlaceholderText { display: none; }
  .jp-OutputPlaceholder .jp-Placeholder-contentContainer::before {
    content: "What do you expect? Then run the cell.";
    padding-right: 0.5em;
    color: var(--jp-ui-font-color1);
  }
`;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function notebookAt(app, path) {
  return [...app.shell.widgets("main")].find(
    (widget) => widget.context?.path === path && widget.content?.widgets && widget.setFragment,
  );
}

async function goToSection(app, path, fragment) {
  const end = Date.now() + LONGEST;
  let panel = notebookAt(app, path);
  if (panel?.context.isReady) return; // it is open: JupyterLab finds the section by itself
  while (!panel && Date.now() < end) {
    await pause(BETWEEN_LOOKS);
    panel = notebookAt(app, path);
  }
  if (!panel) return;
  await panel.context.ready;
  let moved = false;
  for (const event of ["wheel", "pointerdown", "keydown"]) {
    panel.node.addEventListener(event, () => (moved = true), { once: true });
  }
  const place = panel.node.querySelector(".jp-WindowedPanel-outer");
  for (let before = 0, atRest = 0; atRest < LOOKS_AT_REST && !moved && Date.now() < end; ) {
    panel.setFragment(fragment);
    await pause(BETWEEN_LOOKS);
    const now = place?.scrollTop ?? 0;
    atRest = now > 0 && now === before ? atRest + 1 : 0;
    before = now;
  }
}

const plugin = {
  id: `${NAME}:plugin`,
  autoStart: true,
  activate: (app) => {
    const style = document.createElement("style");
    style.textContent = FOLDED;
    document.head.append(style);
    app.commands.commandExecuted.connect((_, { id, args }) => {
      if (id === OPEN_LINK && args.path && args.id) void goToSection(app, args.path, args.id);
    });
  },
};

window._JUPYTERLAB = window._JUPYTERLAB || {};
window._JUPYTERLAB[NAME] = {
  init: () => {},
  get: (module) =>
    module === "./extension"
      ? Promise.resolve(() => ({ __esModule: true, default: plugin }))
      : Promise.reject(new Error(`${NAME} has no module ${module}`)),
};
