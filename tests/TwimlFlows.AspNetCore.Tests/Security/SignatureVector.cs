using System.Text.Json;

namespace TwimlFlows.AspNetCore.Tests.Security;

/// <summary>A request and the signature that Twilio gives it.</summary>
public sealed record SignatureVector(
    string Id,
    string AuthToken,
    string Method,
    string SignedUrl,
    string UrlAsSeen,
    string[][] Parameters,
    string Signature,
    string? RawBody)
{
    public static IReadOnlyList<SignatureVector> All { get; } = Read();

    public IReadOnlyCollection<KeyValuePair<string, string>> Pairs => [.. Parameters.Select(pair => KeyValuePair.Create(pair[0], pair[1]))];

    public override string ToString() => Id;

    private static SignatureVector[] Read()
    {
        using var stream = typeof(SignatureVector).Assembly.GetManifestResourceStream("signature-vectors.json")!;
        return JsonSerializer.Deserialize<SignatureVector[]>(stream, JsonSerializerOptions.Web)!;
    }
}
