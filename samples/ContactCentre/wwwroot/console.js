"use strict";

// What each outcome of an operation means to an agent, on either line.
const words = {
  Held: "The {who} is on hold and hears the music.",
  AlreadyHeld: "Nothing was done: somebody in this call is on hold already.",
  Resumed: "The hold is over: they talk again.",
  NotHeld: "Nothing was done: there was no hold to end.",
  Started: "The {who} is being called.",
  Moved: "The {who} is out of this call, and goes on elsewhere.",
  NotInRoom: "Nothing was done: the {who} is not in the call.",
  NotStarted: "Nothing was done: the {who} still waits for an agent, and hears music anyway.",
  NotConnected: "Nothing was done: the two do not talk yet.",
  Busy: "Nothing was done: this call is just being changed. Try again in a moment.",
  CallOver: "The {who} is gone: the call is over.",
  Failed: "Nothing was changed: Twilio refused.",
  Unconfirmed: "Twilio did not say whether it was done. Look at the call again in a moment.",
};

const make = (tag, text, className) => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
};

let shown = "";

async function press(path, who) {
  const result = document.getElementById("result");
  result.textContent = "…";
  const answer = await fetch(path, { method: "POST" });
  if (!answer.ok) {
    result.textContent = `The server answered ${answer.status}.`;
    return;
  }
  const { outcome, message } = await answer.json();
  result.textContent = (words[outcome] ?? outcome).replace("{who}", who) + (message ? ` (${message})` : "");
}

// A party of a call: who it is, what it is doing, and the buttons, which lead to path/hold and path/resume.
function row(who, state, isHeld, path) {
  const line = make("p");
  line.append(make("span", who, "who"), make("span", state, isHeld ? "state held" : "state"));
  for (const what of ["hold", "resume"]) {
    const button = make("button", what === "hold" ? "Hold" : "Resume");
    button.type = "button";
    button.setAttribute("aria-label", `${what} the ${who}`);
    button.addEventListener("click", () => press(`${path}/${what}`, who));
    line.append(button);
  }
  return line;
}

// Support: participants of a room.
function supportRow(call, who) {
  const participant = call.participants.find((one) => one.label === who);
  const heard = call.participants.some((one) => one.label !== who && !one.isHeld);
  const state = !participant ? "not in the call" : participant.isHeld ? "on hold" : !call.hasStarted ? "waiting" : heard ? "talking" : "hears silence";
  return row(who, state, participant?.isHeld, `/agent/${encodeURIComponent(call.room)}/${who}`);
}

// The desk: two legs. While one is on hold, the other waits.
function deskRow(call, who) {
  const leg = call[who];
  const isHeld = call.held === leg;
  const state = isHeld ? `on hold since ${new Date(call.heldSince).toLocaleTimeString()}`
    : call.held ? "waiting"
    : call.areConnected ? "talking"
    : call.isChanging ? "being moved"
    : "on the way out";
  return row(who, state, isHeld, `/agent/desk/${leg}`);
}

function box(title, ...rows) {
  const call = make("article", undefined, "call");
  call.append(make("h3", title), ...rows);
  return call;
}

function show(rooms, desk) {
  const isIdle = rooms.length + desk.length === 0;
  document.getElementById("how").hidden = !isIdle;
  if (isIdle) document.getElementById("result").textContent = "";
  document.getElementById("calls").replaceChildren(
    ...rooms.map((call) => box("Support", supportRow(call, "customer"), supportRow(call, "agent"))),
    ...desk.map((call) => box("Desk", deskRow(call, "customer"), deskRow(call, "agent"))));
}

async function poll() {
  try {
    const calls = await Promise.all(["/agent/calls", "/agent/desk/calls"].map(async (path) => (await fetch(path)).json()));
    // Drawn anew only when something changed, so that the focus stays where it is.
    const text = JSON.stringify(calls);
    if (text !== shown) {
      shown = text;
      show(...calls);
    }
  } catch {
    document.getElementById("result").textContent = "The application does not answer. Is it still running?";
  }
  setTimeout(poll, 400);
}

poll();
