// Renders documents with Twilio's own helper: every element in every parent, every attribute, every word of every list.
// What exists is read from the helper's type declarations; what a free text could be is guessed from the attribute's name.
const fs = require('fs');

const url = 'https://calls.example.com/next';

// Texts by the name of the attribute, since the declarations only say that it is a string.
const texts = [
  [/^(method|.*Method)$/, () => 'POST'],
  [/^callerId$|^(from|to)$/, () => '+15558675310'],
  [/^workflowSid$/, () => 'WW' + '0'.repeat(32)],
  [/^coach$/, () => 'CA' + '0'.repeat(32)],
  [/digits$/i, () => '12'],
  [/^finishOnKey$/, () => '#'],
  [/^speechTimeout$/, () => 'auto'],
  [/^machineDetection$/, () => 'Enable'],
  [/^record$/, () => 'true'],
  [/^rate$/, () => 'slow'],
  [/^speechModel$/, () => 'phone_call'],
  [/^url$/, (owner) => (/^(Stream|ConversationRelay)$/.test(owner) ? 'wss://media.example.com/calls' : url)],
  [/url$|callback$|^action$/i, () => url],
];
const numbers = { timeout: 7, length: 3, timeLimit: 600, maxLength: 60, machineDetectionSilenceTimeout: 2500, machineDetectionSpeechEndThreshold: 900, machineDetectionSpeechThreshold: 2000, machineDetectionTimeout: 20 };
const contents = { number: '+15558675310', dial: '+15558675310', sip: 'sip:jo@phones.example.com', uri: 'sip:jo@phones.example.com', play: url, redirect: '/next', media: url, task: '{"name": "jo"}' };
// What makes no sense alone.
const always = { parameter: ['name', 'value'], header: ['name', 'value'], config: ['name', 'value'], phoneme: ['ph'], sub: ['alias'], lang: ['xml:lang'], sayAs: ['interpret-as'], conversationRelay: ['url'], language: ['code'] };
const needed = { connect: 'room', start: 'stream', stop: 'stream', refer: 'sip', headers: 'header', application: 'applicationSid', client: 'identity', sip: 'uri' };
// What an attribute needs beside it, and where one means nothing.
const beside = { username: { password: 'text' }, referMethod: { referUrl: url } };
const never = { Gather: { play: ['digits'] } };
// What a verb needs when a noun takes the place of its text.
const besideNoun = { enqueue: { workflowSid: 'WW' + '0'.repeat(32) } };

function read(name) {
  const source = fs.readFileSync(require.resolve('twilio/lib/twiml/' + name).replace(/js$/, 'd.ts'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const model = { types: {}, attributes: {}, classes: {} };
  for (const [, type, union] of source.matchAll(/type (\w+) =([^;]+);/g)) {
    model.types[type] = [...union.matchAll(/"([^"]*)"/g)].map((word) => word[1]);
  }
  for (const [, owner, body] of source.matchAll(/interface (\w+)Attributes \{([^}]*)\}/g)) {
    model.attributes[owner] = [...body.matchAll(/"?([\w:-]+)"?\?: ([^;]+);/g)].map(([, attribute, type]) => ({ attribute, type }));
  }
  for (const [, owner, body] of source.matchAll(/class (\w+) extends TwiML \{([\s\S]*?)\n {0,4}\}/g)) {
    const methods = {};
    for (const [, method, parameters, result] of body.matchAll(/(\w+)\(([^)]*)\): \w+Response\.(\w+);/g)) {
      methods[method] = { method, result, attributes: (parameters.match(/\.(\w+)Attributes/) || [])[1], hasText: /\w+\??: string/.test(parameters) };
    }
    model.classes[owner] = Object.values(methods);
  }
  return model;
}

function values(model, owner, { attribute, type }) {
  const list = type.endsWith('[]');
  const base = type.replace('[]', '');
  if (model.types[base]) {
    return model.types[base].map((word) => (list ? [word] : word)).concat(list && model.types[base].length > 1 ? [model.types[base].slice(0, 2)] : []);
  }
  if (base === 'boolean') return [true, false];
  if (base === 'number') return [list ? [1, 2] : numbers[attribute] || 4];
  const found = texts.find(([pattern]) => pattern.test(attribute));
  return [found ? found[1](owner) : 'text'];
}

function base(model, step) {
  const own = model.attributes[step.attributes] || [];
  return Object.fromEntries(own.filter(({ attribute }) => (always[step.method] || []).includes(attribute)).map((one) => [one.attribute, values(model, step.result, one)[0]]));
}

function call(model, parent, step, attributes, text) {
  const all = { ...base(model, step), ...attributes };
  return step.hasText ? parent[step.method](all, text) : parent[step.method](all);
}

function render(name) {
  const Document = require('twilio').twiml[name];
  const model = read(name);
  const paths = { [name]: [] };
  const queue = [name];
  while (queue.length > 0) {
    const owner = queue.shift();
    for (const step of model.classes[owner] || []) {
      const route = [...paths[owner], step];
      if (!paths[step.result]) {
        paths[step.result] = route;
        queue.push(step.result);
      }
      emit(name, Document, model, route, {});
      const own = (model.attributes[step.attributes] || []).filter((one) => !((never[owner] || {})[step.method] || []).includes(one.attribute));
      for (const one of own) {
        for (const value of values(model, step.result, one)) {
          emit(name, Document, model, route, { [one.attribute]: value, ...beside[one.attribute] });
        }
      }
    }
  }
}

function emit(name, Document, model, route, attributes) {
  const document = new Document();
  let parent = document;
  route.forEach((step, index) => {
    const isLast = index === route.length - 1;
    // A verb with a noun inside has no text of its own.
    const text = isLast || /^(say|emphasis|lang|p|s|prosody|w)$/.test(step.method) ? contents[step.method] || 'text' : undefined;
    parent = call(model, parent, step, isLast ? attributes : besideNoun[step.method] || {}, text);
    const child = isLast && !step.hasText && needed[step.method];
    if (child) {
      const inner = model.classes[step.result].find((one) => one.method === child);
      const made = call(model, parent, inner, {}, contents[child] || 'text');
      if (child === 'stream') made.stream.att('url', 'wss://media.example.com/calls');
    }
    // Neither a Parameter nor Headers alone call anybody.
    const also = !isLast && needed[step.method] && /^(parameter|headers)$/.test(route[index + 1].method) && model.classes[step.result].find((one) => one.method === needed[step.method]);
    if (also) call(model, parent, also, {}, contents[also.method] || 'text');
  });
  console.log(JSON.stringify({ kind: name, path: route.map((step) => step.method).join('/'), attributes: Object.keys(attributes), xml: document.toString() }));
}

render('VoiceResponse');
render('MessagingResponse');
