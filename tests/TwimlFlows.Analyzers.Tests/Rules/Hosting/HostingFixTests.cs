using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Hosting;

namespace TwimlFlows.Analyzers.Tests.Rules.Hosting;

/// <summary>What the fixes make of endpoints and their answers.</summary>
public sealed class HostingFixTests
{
    private const string Xml = "\"<Response><Say>Hello.</Say></Response>\"";

    [Theory]
    [InlineData($"app.MapPost(\"/answer\", () => Results.Text({Xml}, \"text/xml\"));", $"app.MapPost(\"/answer\", () => Results.Text({Xml}, \"text/xml\")).RequireTwilioSignature();")]
    [InlineData(
        $"var calls = app.MapGroup(\"/calls\"); calls.MapPost(\"/one\", () => Results.Text({Xml}, \"text/xml\")).WithName(\"one\"); calls.MapGet(\"/two\", () => Results.Text({Xml}, \"text/xml\")); // both",
        $"var calls = app.MapGroup(\"/calls\"); calls.MapPost(\"/one\", () => Results.Text({Xml}, \"text/xml\")).WithName(\"one\").RequireTwilioSignature(); calls.MapGet(\"/two\", () => Results.Text({Xml}, \"text/xml\")).RequireTwilioSignature(); // both")]
    public Task Endpoints_get_the_check_of_signatures(string before, string after) =>
        Verify.FixesAllAsync<WebhookUnsignedFix>(HostCode.Program(before), HostCode.Program(after));

    [Fact]
    public Task The_fix_brings_its_namespace_into_a_file_without_it()
    {
        const string Usings = "// Answers.\nusing Microsoft.AspNetCore.Builder;\nusing Microsoft.AspNetCore.Http;\n";
        const string Body = "\nvar app = WebApplication.CreateBuilder().Build();\napp.MapPost(\"/answer\", () => Results.Text(\"<Response><Hangup/></Response>\", \"text/xml\"))";
        return ProgramFixesAsync(Usings + Body + ";\napp.Run();\n", Usings + "using TwimlFlows;\n" + Body + ".RequireTwilioSignature();\napp.Run();\n");
    }

    [Fact]
    public Task The_fix_brings_its_namespace_into_a_file_without_any()
    {
        const string Start = "// Answers.\n";
        const string Body = "public static class Web { public static void Map() { var app = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder().Build();\nMicrosoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapPost(app, \"/answer\", () => Microsoft.AspNetCore.Http.Results.Text(\"<Response><Hangup/></Response>\", \"text/xml\"))";
        return ProgramFixesAsync(Start + Body + ";\n} }\n", Start + "using TwimlFlows;\n" + Body + ".RequireTwilioSignature();\n} }\n");
    }

    [Fact]
    public Task For_an_action_no_fix_is_offered() => Verify.OffersNoFixAsync<WebhookUnsignedFix>(HostCode.Controller($"public IActionResult Answer() => Content({Xml}, \"text/xml\");"));

    [Fact]
    public Task Endpoints_that_bind_the_form_ask_for_no_token_any_more() => Verify.FixesAllAsync<AntiforgeryOnWebhookFix>(
        HostCode.Program($"app.MapPost(\"/one\", (IFormCollection form) => Results.Text({Xml}, \"text/xml\")).RequireAuthorization(\"Twilio\"); app.MapPost(\"/two\", ([FromForm] string from) => Results.Text({Xml}, \"text/xml\")).RequireAuthorization(\"Twilio\");"),
        HostCode.Program($"app.MapPost(\"/one\", (IFormCollection form) => Results.Text({Xml}, \"text/xml\")).RequireAuthorization(\"Twilio\").DisableAntiforgery(); app.MapPost(\"/two\", ([FromForm] string from) => Results.Text({Xml}, \"text/xml\")).RequireAuthorization(\"Twilio\").DisableAntiforgery();"));

    [Theory]
    [InlineData($"() => {Xml}", $"() => Results.Text({Xml}, \"text/xml\")")]
    [InlineData($"() => {{ return {Xml}; }}", $"() => {{ return Results.Text({Xml}, \"text/xml\"); }}")]
    [InlineData($"() => Results.Text({Xml})", $"() => Results.Text({Xml}, \"text/xml\")")]
    [InlineData($"() => Results.Text({Xml}, \"text/plain\", null)", $"() => Results.Text({Xml}, \"text/xml\", null)")]
    [InlineData($"() => Results.Text({Xml}, statusCode: 200)", $"() => Results.Text({Xml}, statusCode: 200, contentType: \"text/xml\")")]
    [InlineData($"() => Results.Text(contentType: \"application/json\", content: {Xml})", $"() => Results.Text(contentType: \"text/xml\", content: {Xml})")]
    [InlineData($"() => Results.Ok({Xml})", $"() => Results.Text({Xml}, \"text/xml\")")]
    [InlineData("() => new VoiceResponse().Say(\"Hello.\")", "() => Results.Text(new VoiceResponse().Say(\"Hello.\").ToString(), \"text/xml\")")]
    public Task TwiML_is_sent_as_XML(string before, string after) => Verify.FixesAllAsync<ContentTypeFix>(Endpoint(before), Endpoint(after));

    [Fact]
    public Task All_answers_of_a_file_are_sent_as_XML() => Verify.FixesAllAsync<ContentTypeFix>(
        Endpoint($"(bool open) => open ? Results.Text({Xml}) : Results.Content({Xml})"),
        Endpoint($"(bool open) => open ? Results.Text({Xml}, \"text/xml\") : Results.Content({Xml}, \"text/xml\")"));

    [Theory]
    [InlineData($"IActionResult Answer() => Content({Xml});", $"IActionResult Answer() => Content({Xml}, \"text/xml\");")]
    [InlineData($"IActionResult Answer() => this.Ok({Xml});", $"IActionResult Answer() => this.Content({Xml}, \"text/xml\");")]
    public Task An_action_sends_it_as_XML_too(string before, string after) => Verify.FixesAllAsync<ContentTypeFix>(
        HostCode.Controller("public " + before, "[Authorize]"), HostCode.Controller("public " + after, "[Authorize]"));

    [Theory]
    [InlineData("() => (Twiml)$\"<Say>Hello.</Say>\"")]
    [InlineData($"string () => {Xml}")]
    [InlineData($"(bool open) => {{ if (open) {{ return {Xml}; }} return \"\"; }}")]
    [InlineData($"() => TypedResults.Ok({Xml})")]
    [InlineData($"(Func<string>)(() => {Xml})")]
    [InlineData($"new Func<string>(() => {{ return {Xml}; }})")]
    public Task Where_more_would_have_to_change_no_fix_is_offered(string handler) => Verify.OffersNoFixAsync<ContentTypeFix>(Endpoint(handler));

    private static async Task ProgramFixesAsync(string before, string after)
    {
        var project = TestProject.Create(before).Project;
        var usings = project.Documents.Single(document => document.Name == "Usings.cs");
        project = usings.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(TestProject.Usings.Replace("global using TwimlFlows;", "", StringComparison.Ordinal))).Project;
        var document = project.Documents.Single(one => one.Name != "Usings.cs").WithSourceCodeKind(Microsoft.CodeAnalysis.SourceCodeKind.Regular);

        var changed = await Fixes.ApplyAsync(new WebhookUnsignedFix(), document);

        Assert.Equal(after, (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
    }

    private static string Endpoint(string handler) => HostCode.Program($"app.MapPost(\"/answer\", {handler}).RequireTwilioSignature();");
}
