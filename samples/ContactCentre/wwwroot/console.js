"use strict";

// What each outcome of an operation means to an agent.
const words = {
  Held: "is on hold and hears the music.",
  AlreadyHeld: "was on hold already.",
  Resumed: "is back.",
  NotHeld: "was not on hold.",
  NotInRoom: "is not in the call.",
  NotStarted: "still waits for an agent, and hears music anyway.",
  Busy: "is just being put on hold or brought back. Try again in a moment.",
  CallOver: "is gone: the call is over.",
  Failed: "could not be reached.",
  Unconfirmed: "may be on hold or not: Twilio did not say. Ask, or try again.",
};

const make = (tag, text, className) => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
};

let shown = "";

async function press(room, who, what) {
  const result = document.getElementById("result");
  result.textContent = "…";
  const answer = await fetch(`/agent/${encodeURIComponent(room)}/${encodeURIComponent(who)}/${what}`, { method: "POST" });
  if (!answer.ok) {
    result.textContent = `The server answered ${answer.status}.`;
    return;
  }
  const { outcome, message } = await answer.json();
  result.textContent = `The ${who} ${words[outcome] ?? outcome}${message ? ` (${message})` : ""}`;
}

function row(call, who) {
  const participant = call.participants.find((one) => one.label === who);
  const line = make("p");
  const heard = call.participants.some((one) => one.label !== who && !one.isHeld);
  const state = !participant ? "not in the call" : participant.isHeld ? "on hold" : !call.hasStarted ? "waiting" : heard ? "talking" : "hears silence";
  line.append(make("span", who, "who"), make("span", state, participant?.isHeld ? "state held" : "state"));
  for (const what of ["hold", "resume"]) {
    const button = make("button", what === "hold" ? "Hold" : "Resume");
    button.type = "button";
    button.setAttribute("aria-label", `${what} the ${who}`);
    button.addEventListener("click", () => press(call.room, who, what));
    line.append(button);
  }
  return line;
}

function show(calls) {
  document.getElementById("how").hidden = calls.length > 0;
  document.getElementById("calls").replaceChildren(...calls.map((call) => {
    const box = make("article", undefined, "call");
    box.append(row(call, "customer"), row(call, "agent"));
    return box;
  }));
}

async function poll() {
  try {
    const text = await (await fetch("/agent/calls")).text();
    // Drawn anew only when something changed, so that the focus stays where it is.
    if (text !== shown) show(JSON.parse(shown = text));
  } catch {
    document.getElementById("result").textContent = "The application does not answer. Is it still running?";
  }
  setTimeout(poll, 400);
}

poll();
