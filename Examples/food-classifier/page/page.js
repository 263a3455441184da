// Sends a photo to the function and shows its answer.

const element = (id) => document.getElementById(id);
const [photo, frame, preview, answer] = ["photo", "frame", "preview", "answer"].map(element);
const [status, labels, figures] = ["status", "labels", "figures"].map(element);

/** The longest side that is sent: the model sees 192 pixels, so that more only cost time. In pixels. */
const LONGEST = 1024;
/** What the function decodes; everything else is made a JPEG by the browser. */
const DECODED = ["image/jpeg", "image/png"];
/** How many labels an answer has. */
const SHOWN = 5;

/** The request that is under way. */
let current = new AbortController();

/** An error for the person at the page. */
class Problem extends Error {}

/** The photo as the function takes it: the file itself, or a smaller JPEG that the browser makes of it. */
async function prepare(file) {
  let image;
  try {
    image = await createImageBitmap(file);
  } catch {
    throw new Problem("This file is no photo that the browser can read.");
  }
  const scale = Math.min(1, LONGEST / Math.max(image.width, image.height));
  if (scale === 1 && DECODED.includes(file.type)) return file;
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.92));
}

/** What the function says about a photo. */
async function classify(body, signal) {
  let response;
  try {
    response = await fetch("/api/classify", { method: "POST", body, headers: { "Content-Type": body.type }, signal });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem("The server does not answer. Is apus serve still running?");
  }
  const result = await response.json().catch(() => ({}));
  if (response.ok && Array.isArray(result.labels)) return result.labels;
  const reasons = {
    413: "The photo is larger than the server takes.",
    429: "The server is busy. Try again in a moment.",
    503: "The server is busy. Try again in a moment.",
    504: "The function took too long.",
  };
  const reason = result.error ? `The function says: ${result.error}.` : reasons[response.status];
  throw new Problem(reason ?? `The function failed (${response.status}). The server's log says why.`);
}

/** Rows that stand where labels will. */
const blank = () => Array.from({ length: SHOWN }, () => ({ label: "\u00a0" }));

/** Shows a state: "empty", "busy", "done" or "error", with a sentence and the labels. */
function show(state, sentence, rows = [], words = "") {
  answer.dataset.state = state;
  status.textContent = sentence;
  figures.textContent = words;
  // Nothing is read out that is only blank.
  labels.hidden = rows.length === 0;
  labels.setAttribute("aria-hidden", state !== "done");
  labels.replaceChildren(...rows.map(makeRow));
}

function makeRow({ label, probability }) {
  const row = document.createElement("li");
  const add = (name, text) => {
    const part = row.appendChild(document.createElement(name === "groove" ? "div" : "span"));
    part.className = name;
    part.textContent = text;
    return part;
  };
  add("name", label);
  add("percent", probability === undefined ? "" : percent(probability));
  const bar = add("groove", "").appendChild(document.createElement("div"));
  bar.className = "bar";
  bar.style.width = "0";
  // The next frame, so that the bar grows.
  requestAnimationFrame(() => requestAnimationFrame(() => (bar.style.width = `${(probability ?? 0) * 100}%`)));
  return row;
}

const percent = (probability) => `${(probability * 100).toFixed(1)}%`;
const kilobytes = (bytes) => `${Math.max(1, Math.round(bytes / 1000))} kB`;

/** The first label as a sentence. */
function verdict({ label, probability }) {
  if (label === "not food") return "This does not look like food.";
  const name = label[0].toUpperCase() + label.slice(1);
  return probability < 0.5 ? `${name}, perhaps` : name;
}

/** Shows a photo, asks the function about it, and shows the answer. */
async function look(file, name) {
  current.abort();
  const { signal } = (current = new AbortController());
  show("busy", "Looking …", blank());
  try {
    const body = await prepare(file);
    if (signal.aborted) return;
    URL.revokeObjectURL(preview.src);
    preview.src = URL.createObjectURL(body);
    preview.alt = `The photo that was sent: ${name}`;
    preview.hidden = false;
    frame.classList.add("full");
    const start = performance.now();
    const found = await classify(body, signal);
    const time = Math.round(performance.now() - start);
    show("done", verdict(found[0]), found, `Answered in ${time} ms, for a photo of ${kilobytes(body.size)}.`);
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof Problem)) console.error(error);
    show("error", error instanceof Problem ? error.message : `The page failed: ${error.message}`);
  }
}

/** Takes the first file of a list, if there is one. */
function take(files) {
  if (files && files.length > 0) look(files[0], files[0].name);
}

for (const input of [element("choose"), element("take")]) {
  input.addEventListener("change", () => {
    take(input.files);
    // The same file may be chosen again.
    input.value = "";
  });
}

element("sample").addEventListener("click", async () => {
  try {
    const response = await fetch("sample.jpg");
    if (!response.ok) throw new Problem(`The sample is not there (${response.status}).`);
    look(await response.blob(), "a cup of coffee");
  } catch (error) {
    show("error", error instanceof Problem ? error.message : "The server does not answer. Is apus serve still running?");
  }
});

// A photo may be dropped anywhere: beside the frame, the browser would open it in place of the page.
addEventListener("dragover", (event) => {
  event.preventDefault();
  photo.classList.add("over");
});
addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) photo.classList.remove("over");
});
addEventListener("drop", (event) => {
  event.preventDefault();
  photo.classList.remove("over");
  take(event.dataTransfer.files);
});
addEventListener("paste", (event) => take(event.clipboardData.files));

show("empty", "There is no photo yet.", blank());
