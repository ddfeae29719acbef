// Reads one request a line as JSON, and answers one line each: the signature that Twilio's helper makes of it, and
// whether the helper accepts the signature that came along.
const readline = require('readline');
const { getExpectedTwilioSignature, validateRequest } = require('twilio/lib/webhooks/webhooks');

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const { token, url, parameters, signature } = JSON.parse(line);
  console.log(JSON.stringify({
    signature: getExpectedTwilioSignature(token, url, parameters),
    accepted: validateRequest(token, signature, url, parameters),
  }));
});
