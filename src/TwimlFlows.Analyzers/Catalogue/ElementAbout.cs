namespace TwimlFlows.Analyzers.Catalogue;

/// <summary>What somebody is told of an element who is about to write it.</summary>
/// <param name="Does">What it does, in a sentence.</param>
/// <param name="Page">Where Twilio's documentation has it, such as <c>voice/twiml/dial</c>.</param>
internal sealed record ElementAbout(string Does, string Page);
