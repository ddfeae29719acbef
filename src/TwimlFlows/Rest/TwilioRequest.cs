namespace TwimlFlows;

/// <summary>One request to Twilio's REST API.</summary>
/// <param name="Method">GET, POST or DELETE.</param>
/// <param name="Path">The path below <c>/2010-04-01/Accounts/{AccountSid}</c>, escaped, for example <c>/Calls.json</c>.</param>
/// <param name="Form">The parameters: the query of a GET, the form of a POST.</param>
public sealed record TwilioRequest(HttpMethod Method, string Path, IReadOnlyList<KeyValuePair<string, string>> Form);
