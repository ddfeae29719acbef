using System.Text.Json.Serialization;

namespace TwimlFlows;

/// <summary>Writes manifests as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true)]
[JsonSerializable(typeof(ShownFlows))]
internal sealed partial class ManifestJson : JsonSerializerContext;
