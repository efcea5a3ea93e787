/**
 * Bundle each instrument into one file of its own, with the licences of what is in it beside them.
 *
 *   node build.mjs [FOLDER]
 *
 * writes to FOLDER, `../static` if none is named. The same sources give the same bytes.
 */

import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const folder = path.resolve(process.argv[2] ?? path.join(HERE, "../static"));

const entries = await readdir(HERE, { recursive: true });
const instruments = entries
  .map((entry) => entry.split(path.sep))
  .filter(([name, file]) => file === "index.js" && name !== "node_modules")
  .map(([name]) => name)
  .sort();

const { metafile } = await build({
  absWorkingDir: HERE,
  entryPoints: Object.fromEntries([
    ...instruments.map((name) => [name, `${name}/index.js`]),
    ["host", "host.js"],
  ]),
  outdir: folder,
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  charset: "utf8",
  loader: { ".css": "text" },
  legalComments: "none", // they stand in LICENSES.txt
  metafile: true,
});

const packages = new Set(
  Object.keys(metafile.inputs)
    .filter((input) => input.startsWith("node_modules/"))
    .map((input) => input.match(/node_modules\/((@[^/]+\/)?[^/]+)/)[1]),
);
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, "LICENSES.txt"), await licences([...packages].sort()));

for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
  console.log(`${path.basename(file)}: ${(bytes / 1000).toFixed(0)} kB`);
}

/** Return the licences of packages as one text. */
async function licences(names) {
  const parts = ["The bundles in this folder contain parts of the packages below.\n"];
  for (const name of names) {
    const home = path.join(HERE, "node_modules", name);
    const { version, license } = JSON.parse(
      await readFile(path.join(home, "package.json"), "utf8"),
    );
    const file = (await readdir(home)).find((each) => /^licen[cs]e/i.test(each));
    const text = (await readFile(path.join(home, file), "utf8")).replaceAll("\r\n", "\n").trim();
    parts.push(`${name} ${version} (${license})\n\n${text}\n`);
  }
  return parts.join(`\n${"-".repeat(80)}\n\n`);
}
