using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Hosting;

/// <summary>TWF3002 and TWF3006: settings that are written out.</summary>
public sealed class SettingRuleTests
{
    private const string Token = "7f3c09d2a1e84b56c0d9e7a25b118f64";

    [Theory, BadExample("TWF3002", Pitfalls = [98, 115])]
    [InlineData("builder.Configuration[\"Twilio:PublicBaseUrl\"] = {|TWF3002:\"http://calls.example.com\"|};")]
    [InlineData("builder.Services.Configure<TwilioOptions>(options => options.PublicBaseUrl = {|TWF3002:\"http://calls.example.com\"|});")]
    [InlineData("builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { [\"Twilio:PublicBaseUrl\"] = {|TWF3002:\"calls.example.com\"|} });")]
    [InlineData("builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { { \"twilio:publicBaseUrl\", {|TWF3002:\"https://my_calls.example.com\"|} } });")]
    [InlineData("builder.Configuration.AddInMemoryCollection([new(\"Twilio:PublicBaseUrl\", {|TWF3002:\"https://calls.example.com?a=b\"|})]);")]
    [InlineData("builder.WebHost.UseSetting(\"Twilio:PublicBaseUrl\", {|TWF3002:Address|});")]
    public Task An_address_with_which_the_host_does_not_start(string body) => HostCode.FindsAsync(Program(body));

    [Theory]
    [InlineData("builder.Configuration[\"Twilio:PublicBaseUrl\"] = \"https://calls.example.com/app\";")]
    [InlineData("builder.Configuration[\"Twilio:PublicBaseUrl\"] = \"http://localhost:5000\";")]
    [InlineData("builder.Configuration[\"Shop:PublicBaseUrl\"] = \"http://shop.example.com\";")]
    [InlineData("builder.Configuration[\"Twilio:PublicBaseUrl\"] = args[0];")]
    [InlineData("builder.Configuration[\"Twilio:PublicBaseUrl\"] = \"\";")]
    [InlineData("builder.Configuration[\"Twilio:PublicBaseUrl\"] = \"<set at deployment>\";")]
    public Task An_address_that_may_be_right_is_quiet(string body) => Verify.IsCleanAsync(Program(body));

    [Fact]
    public async Task What_is_wrong_with_it_is_said_as_the_host_says_it()
    {
        var finding = await Verify.OneFindingAsync(Program("builder.Configuration[\"Twilio:PublicBaseUrl\"] = \"http://calls.example.com\";"));

        Assert.Equal(
            "With this PublicBaseUrl the application does not start. It begins with https; http is for this machine only, since anybody on the way could read and change calls.",
            finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory, BadExample("TWF3006")]
    [InlineData($"builder.Configuration[\"Twilio:AuthToken\"] = {{|TWF3006:\"{Token}\"|}};")]
    [InlineData($"builder.Configuration[\"Twilio:AuthTokens:0\"] = {{|TWF3006:\"{Token}\"|}};")]
    [InlineData("builder.Configuration[\"Twilio:AuthToken\"] = {|TWF3006:\"01204a847c12fa45cdbede588ab912fa\"|};")]
    [InlineData("builder.Configuration[\"Twilio:AuthToken\"] = {|TWF3006:\"7f3c09d2a1e8456780d9e7a25b118f64\"|};")]
    [InlineData("builder.Configuration[\"Twilio:ApiKeySecret\"] = {|TWF3006:\"xK2pQ9vLm4TzRw7sYb3NcJ8dHf6GaU5e\"|};")]
    [InlineData($"builder.Services.Configure<TwilioOptions>(options => {{ options.AuthToken = {{|TWF3006:\"{Token}\"|}}; options.AuthTokens.Add({{|TWF3006:\"{Token}\"|}}); }});")]
    [InlineData($"Twilio.TwilioClient.Init(\"AC0123456789abcdef0123456789abcdef\", {{|TWF3006:\"{Token}\"|}});")]
    [InlineData($"const string token = \"{Token}\"; var validator = new Twilio.Security.RequestValidator({{|TWF3006:token|}});")]
    [InlineData($"new Twilio.AspNet.Core.ValidationOptions().AuthToken = {{|TWF3006:\"{Token}\"|}};")]
    public Task A_secret_in_the_source(string body) => HostCode.FindsAsync(Program(body));

    [Theory]
    [InlineData("builder.Configuration[\"Twilio:AuthToken\"] = Environment.GetEnvironmentVariable(\"TOKEN\");")]
    [InlineData("builder.Configuration[\"Twilio:AuthToken\"] = \"0123456789abcdef0123456789abcdef\";")]
    [InlineData("builder.Configuration[\"Twilio:AuthToken\"] = \"7f3c09d2a1e8b45678995cd2a25b118f\";")]
    [InlineData("builder.Configuration[\"Twilio:AuthToken\"] = \"7f3c09d2a1e8b4c0d9e7a25b11456789\";")]
    [InlineData("builder.Configuration[\"Twilio:AuthToken\"] = \"00000000000000000000000000000000\";")]
    [InlineData("builder.Configuration[\"Twilio:AuthToken\"] = \"your auth token from the console\";")]
    [InlineData($"builder.Configuration[\"Twilio:AccountSid\"] = \"{Token}\";")]
    [InlineData($"builder.Configuration[\"Shop:AuthToken\"] = \"{Token}\";")]
    [InlineData($"Twilio.Credentials.Create(\"alice\", \"{Token}\");")]
    public Task What_is_no_secret_is_quiet(string body) => Verify.IsCleanAsync(Program(body));

    [Theory]
    [InlineData("appsettings.json", "{\"Twilio\": {\"AccountSid\": \"AC0123456789abcdef0123456789abcdef\", \"PublicBaseUrl\": \"http://calls.example.com\"}}", "TWF3002", "http://calls.example.com")]
    [InlineData("appsettings.Staging.json", "{\"Logging\": {\"Twilio\": \"x\"}, \"Twilio:PublicBaseUrl\": \"http://calls.example.com\"}", "TWF3002", "http://calls.example.com")]
    [InlineData("appsettings.Production.json", "{\"Twilio\": {\"PublicBaseUrl\": \"http://localhost:5000\"}}", "TWF3002", "http://localhost:5000")]
    [InlineData("appsettings.json", $"{{\"Twilio\": {{\"AuthTokens\": [\"\", \"{Token}\"]}}}}", "TWF3006", Token)]
    [InlineData("appsettings.Development.json", $"{{ // for {{me}}\n\"Twilio\": {{\"AuthToken\": /* \"old\" */ \"{Token}\"}}}}", "TWF3006", Token)]
    public async Task A_file_of_settings(string file, string json, string rule, string marked)
    {
        var finding = Assert.Single(await FindingsAsync(file, json));

        Assert.Equal(rule, finding.Id);
        Assert.Equal("/src/" + file, finding.Location.GetLineSpan().Path);
        Assert.Equal(marked, json.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("appsettings.json", "{\"Twilio\": {\"PublicBaseUrl\": \"http://localhost:5000\", \"AuthToken\": \"\"}}")]
    [InlineData("appsettings.json", "{\"Twilio\": {\"PublicBaseUrl\": \"https://calls.example.com\"}}")]
    [InlineData("appsettings.json", "{\"Twilio\": {\"Emulator\": {}}, \"Shop\": {\"PublicBaseUrl\": \"http://shop.example.com\"}}")]
    [InlineData("appsettings.json", "{\"Twilio\": {\n// \"PublicBaseUrl\": \"http://calls.example.com\",\n\"PublicBaseUrl\": \"https://calls.example.com\"}}")]
    [InlineData("appsettings.json", "{\"Twilio\": {\"Note\": \"\\\"PublicBaseUrl\\\": \\\"http://calls.example.com\\\"\"}}")]
    [InlineData("appsettings.json", "}}]] \"Twilio\" {")]
    [InlineData("tokens.json", $"{{\"Twilio\": {{\"AuthToken\": \"{Token}\"}}}}")]
    public async Task A_file_without_faults_or_of_another_kind_is_quiet(string file, string json) => Assert.Empty(await FindingsAsync(file, json));

    private static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(string file, string json) => await TestProject.FindingsAsync(
        TestProject.Create(Program("")).Project.AddAdditionalDocument(file, SourceText.From(json), filePath: "/src/" + file).Project);

    private static string Program(string body) => HostCode.Program(body, "private const string Address = \"http://calls.example.com\";");
}
