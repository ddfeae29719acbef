"use strict";

// Everything that comes from a call is written as text, never as markup.
const $ = (id) => document.getElementById(id);
const make = (tag, text, className) => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
};

let next = 0;
let now = 0;
const lanes = [];
const others = []; // the cells in front of what belongs to no leg
const phones = new Map();

async function post(path) {
  const answer = await fetch(path, { method: "POST" });
  $("problem").textContent = answer.ok ? "" : (await answer.json().catch(() => ({ message: "The server did not do it." }))).message;
  await refresh();
}

function button(text, label, action) {
  const element = make("button", text);
  element.type = "button";
  element.setAttribute("aria-label", label);
  element.addEventListener("click", action);
  return element;
}

function makePhone(phone) {
  const base = `phones/${encodeURIComponent(phone.number)}`;
  const box = make("article", undefined, "phone");
  const hears = make("p", "", "hears");
  hears.setAttribute("aria-live", "polite");
  const calls = phone.targets.map((to) => button(
    `Call ${to.name}`, `${phone.name}: call ${to.name}`, () => post(`${base}/call?to=${encodeURIComponent(to.number)}`)));
  const answer = button("Answer", `${phone.name}: answer`, () => post(`${base}/answer`));
  const hangUp = button("Hang up", `${phone.name}: hang up`, () => post(`${base}/hang-up`));
  const keys = make("div", undefined, "keys");
  for (const key of "123456789*0#") {
    keys.append(button(key, `${phone.name}: key ${key}`, () => post(`${base}/press?keys=${encodeURIComponent(key)}`)));
  }
  const buttons = make("div", undefined, "buttons");
  buttons.append(...calls, answer, hangUp);
  box.append(make("h3", phone.name), make("span", phone.number, "number"), hears, buttons, keys);
  $("phones").append(box);
  return { box, hears, calls, answer, hangUp, keys };
}

function showPhone(phone) {
  let shown = phones.get(phone.number);
  if (!shown) phones.set(phone.number, shown = makePhone(phone));
  const idle = phone.status === "idle";
  const text = idle ? "not in a call" : phone.rings ? "rings" : phone.hears;
  if (shown.hears.textContent !== text) shown.hears.textContent = text;
  shown.hears.classList.toggle("held", phone.held);
  shown.box.classList.toggle("ringing", phone.rings);
  for (const call of shown.calls) call.disabled = !idle;
  shown.answer.disabled = !phone.rings;
  shown.hangUp.disabled = idle;
  for (const key of shown.keys.children) key.disabled = idle || phone.rings;
}

function showRooms(rooms) {
  const list = rooms.map((room) => {
    const item = make("li", `${room.name} (${room.status}): `);
    room.participants.forEach((one, index) => {
      if (index > 0) item.append(", ");
      item.append(make("span", one.name + (one.held ? ", on hold" : "") + (one.muted ? ", muted" : ""), one.held ? "held" : ""));
    });
    return item;
  });
  $("rooms").replaceChildren(...(list.length ? list : [make("li", "No room is open.")]));
}

// A lane for each leg, in the order in which they come, and one behind them for everything else.
function laneOf(name) {
  if (!lanes.includes(name)) {
    lanes.push(name);
    $("lanes").insertBefore(make("th", name), $("lanes").lastChild);
    for (const gap of others) gap.colSpan = lanes.length;
  }
  return lanes.indexOf(name);
}

function gapOf(columns) {
  const gap = make("td");
  gap.colSpan = columns;
  return gap;
}

function showEvents(events) {
  const frame = $("table-frame");
  if (events.length) {
    $("nothing").hidden = true;
    $("table-frame").hidden = false;
  }
  const follow = frame.scrollTop + frame.clientHeight >= frame.scrollHeight - 8;
  for (const event of events) {
    const row = make("tr", undefined, event.kind);
    row.append(make("td", event.at.toFixed(2)));
    const lane = event.lane === null ? lanes.length : laneOf(event.lane);
    if (lane > 0) row.append(gapOf(lane));
    if (event.lane === null && lane > 0) others.push(row.lastChild);
    row.append(make("td", event.text));
    $("events").append(row);
  }
  if (follow) frame.scrollTop = frame.scrollHeight;
}

async function refresh() {
  const answer = await fetch(`state?since=${next}`);
  if (!answer.ok) return;
  const state = await answer.json();
  if (state.now + 5 < now) location.reload(); // another run of the emulator
  now = Math.max(now, state.now);
  const fresh = state.events.slice(Math.max(0, state.events.length - (state.next - next)));
  next = Math.max(next, state.next);
  $("clock").textContent = state.now.toFixed(1);
  state.phones.forEach(showPhone);
  showRooms(state.rooms);
  showEvents(fresh);
}

$("lanes").append(make("th", "s"), make("th", "rooms, requests and notes"));

async function poll() {
  try {
    await refresh();
  } catch {
    $("problem").textContent = "The emulator does not answer. Is it still running?";
  }
  setTimeout(poll, 300);
}

poll();
