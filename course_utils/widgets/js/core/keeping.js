/**
 * What JupyterLab writes into a notebook with its setting "save widget state": by itself the state
 * of all widgets that a kernel knows, shown or not, and of no other. So the second day a notebook
 * would lose what was restored on the first, and each new run of a cell would add to the file.
 */

const VIEW = "application/vnd.jupyter.widget-view+json";
const REFERENCE = /IPY_MODEL_([\w-]+)/g;
const known = new WeakSet();
const lookingAgain = new WeakMap(); // timers, by manager
const PATIENCE = 500; // milliseconds, for the widgets of a notebook to arrive

/**
 * Have a notebook keep what stands in it: with a kernel, after its end, and after a restart.
 *
 * @param {object} [manager] JupyterLab's manager of the widgets of one notebook; others are left as
 *     they are.
 */
export function keepWhatIsShown(manager) {
  if (!manager?.context?.model?.cells || !manager._modelsSync) return;
  clearTimeout(lookingAgain.get(manager));
  lookingAgain.set(
    manager,
    setTimeout(() => showAgain(manager), PATIENCE),
  );
  if (known.has(manager)) return;
  known.add(manager);
  const stateOfLive = manager.get_state_sync.bind(manager);
  manager.get_state_sync = (options) => {
    const dead = [...manager._modelsSync.values()].filter((model) => !model.comm_live);
    const setLive = (live) => dead.forEach((model) => (model.comm_live = live));
    setLive(true);
    try {
      const all = stateOfLive(options);
      return { ...all, state: reachable(all.state, shownIn(manager.context.model)) };
    } finally {
      setLive(false);
    }
  };
}

/**
 * Draw those widgets that JupyterLab had given up: on a slow computer it may look for them before it
 * has restored them, says "model not found" and does not look again.
 */
function showAgain(manager) {
  const given = [...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")];
  if (!given.some((element) => element.textContent.includes("model not found"))) return;
  console.info("widgets that JupyterLab did not find are drawn");
  for (const { outputs, number, output, id } of views(manager.context.model)) {
    const model = manager._modelsSync.get(id);
    if (model && Object.keys(model.views ?? {}).length === 0) outputs.set(number, output);
  }
}

/** Return the ids of the widgets that the outputs of a notebook show. */
function shownIn(notebook) {
  return views(notebook).map(({ id }) => id);
}

/** Return each output of a notebook that shows a widget: where it is, and the widget's id. */
function views(notebook) {
  return [...notebook.cells]
    .filter((cell) => cell.type === "code")
    .flatMap(({ outputs }) =>
      outputs.toJSON().map((output, number) => {
        return { outputs, number, output, id: output.data?.[VIEW]?.model_id };
      }),
    )
    .filter(({ id }) => id);
}

/** Return those entries of a state that are asked for or that such an entry refers to. */
function reachable(state, ids) {
  const found = {};
  const open = [...ids];
  while (open.length) {
    const id = open.pop();
    if (found[id] || !state[id]) continue;
    found[id] = state[id];
    const text = JSON.stringify({ ...state[id].state, _esm: null });
    open.push(...Array.from(text.matchAll(REFERENCE), ([, other]) => other));
  }
  return found;
}
