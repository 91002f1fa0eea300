"use strict";
// Buttons and forms call the controls; live parts of the page are fetched again and swapped.

const PAUSE = 2000;
const toast = document.getElementById("toast");
const clock = document.getElementById("clock");
let ahead = Date.parse(clock.dataset.now) - Date.now();
let hide;

function tell(text, bad) {
  toast.textContent = text;
  toast.className = bad ? "shown bad" : "shown";
  clearTimeout(hide);
  hide = setTimeout(() => (toast.className = ""), bad ? 8000 : 4000);
}

function outcome(answer) {
  const sent = answer.events || (answer.event_id ? [answer] : []);
  if (!sent.length) return "Done.";
  const told = sent.filter((event) => event.webhook);
  if (!told.length) return "Done; nobody is told.";
  return told.map((event) => `${event.type} → ${event.webhook.status ?? event.webhook.body}`).join(", ");
}

async function call(method, path, body) {
  const options = { method };
  if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers = { "content-type": "application/json" };
  }
  try {
    const response = await fetch(path, options);
    const answer = response.status === 204 ? {} : await response.json();
    tell(response.ok ? outcome(answer) : answer.detail || outcome(answer), !response.ok);
    await refresh();
    return response.ok ? answer : null;
  } catch (error) {
    tell(`The sandbox does not answer: ${error.message}`, true);
    return null;
  }
}

async function refresh() {
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(part.id);
    if (!fresh || fresh.innerHTML === part.innerHTML || part.contains(document.activeElement)) continue;
    part.replaceChildren(...fresh.childNodes);
    down(part);
  }
  ahead = Date.parse(page.getElementById("clock").dataset.now) - Date.now();
}

function down(part) {
  for (const thread of part.querySelectorAll(".thread")) thread.scrollTop = thread.scrollHeight;
}

function tick() {
  clock.textContent = new Date(Date.now() + ahead).toISOString().slice(0, 19).replace("T", " ") + " UTC";
}

async function busy(button, work) {
  if (button.hasAttribute("aria-busy")) return;
  button.setAttribute("aria-busy", "true");
  button.blur();
  try {
    await work();
  } finally {
    button.removeAttribute("aria-busy");
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const { method, path, body, ahead: jump, say, sure } = button.dataset;
  if (say !== undefined) {
    const words = document.getElementById("words");
    words.value = say;
    words.focus();
  } else if (jump !== undefined) {
    const now = jump === "now" ? Date.now() : Date.now() + ahead + Number(jump) * 1000;
    busy(button, () => call("PUT", "/_world/clock", { now: new Date(now).toISOString() }));
  } else if (path !== undefined && (!sure || confirm(sure))) {
    busy(button, () => call(method, path, body === undefined ? undefined : JSON.parse(body)));
  }
});

const PARCELS = {
  delivered: {},
  late: { shipped: "-9d", promised: "-2d" },
  transit: { shipped: "-2d", promised: "3d" },
  unshipped: { shipped: null },
};

function digits(count) {
  return Array.from({ length: count }, () => Math.floor(Math.random() * 10)).join("");
}

const forms = {
  async place(data) {
    const id = `${100 + Math.floor(Math.random() * 300)}-${digits(7)}-${digits(7)}`;
    const order = { marketplace: data.marketplace, channel: data.channel, ...PARCELS[data.parcel] };
    if (data.total) order.total = data.total.replace(",", ".");
    if (data.sku) order.items = [data.sku];
    if (await call("PUT", `/_world/orders/${id}`, order)) location.href = `/?order=${id}`;
  },
  async speak(data, form) {
    const said = { text: data.text };
    if (data.photo) said.attachments = ["photo.png"];
    if (await call("POST", form.dataset.path, said)) form.reset();
  },
  async refund(data, form) {
    await call("POST", form.dataset.path, { refunds: data.refunds.replace(",", ".") });
  },
  async fault(data) {
    await call("POST", "/_world/faults", { ...data, times: Number(data.times) });
  },
};

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  const data = Object.fromEntries(new FormData(form));
  busy(form.querySelector("button:not([type=button])"), () => forms[form.id](data, form));
});

setInterval(tick, 1000);
setInterval(() => document.hidden || refresh().catch(() => {}), PAUSE);
tick();
down(document);
