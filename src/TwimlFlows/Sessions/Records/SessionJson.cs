using System.Text.Json.Serialization;

namespace TwimlFlows;

/// <summary>Writes and reads session records without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(RoomRecord))]
[JsonSerializable(typeof(LegRecord))]
[JsonSerializable(typeof(CallRecord))]
internal sealed partial class SessionJson : JsonSerializerContext;
