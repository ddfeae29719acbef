using System.Globalization;

namespace TwimlFlows;

/// <summary>
/// What every link of a document says of the leg that runs it: which call, which leg, and which of its documents. Twilio
/// signs the whole address, so nobody else can say it.
/// </summary>
/// <param name="Flow">The flow: a link may lead into another one, for which the stamp means nothing.</param>
/// <param name="Call">The call: its first leg's SID.</param>
/// <param name="Leg">The leg that runs the document.</param>
/// <param name="With">Its partner, or null.</param>
/// <param name="Version">The document's version.</param>
/// <param name="In">What kind of document the link stands in.</param>
/// <param name="To">Which landing the link is, or none.</param>
internal sealed record LegStamp(string Flow, string Call, string Leg, string? With, int Version, LegDocument In, LegDocument? To = null)
{
    private const string FlowName = "twf.flow";
    private const string CallName = "twf.call";
    private const string LegName = "twf.leg";
    private const string WithName = "twf.with";
    private const string VersionName = "twf.v";
    private const string InName = "twf.in";
    private const string ToName = "twf.to";

    /// <summary>Far beyond what counting reaches, and far from where adding one overflows.</summary>
    private const int MostVersion = 1_000_000_000;

    /// <summary>Reads the stamp of a link, or null when it has none of this flow that can be read.</summary>
    internal static LegStamp? Read(string flow, Func<string, string?> query) =>
        query(FlowName) == flow
        && CallSid.TryParse(query(CallName), null, out var call)
        && CallSid.TryParse(query(LegName), null, out var leg)
        && int.TryParse(query(VersionName), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        && version <= MostVersion
            ? new LegStamp(
                flow,
                call.Value,
                leg.Value,
                CallSid.TryParse(query(WithName), null, out var with) ? with.Value : null,
                version,
                Kind(query(InName)) ?? LegDocument.Own,
                Kind(query(ToName)))
            : null;

    /// <summary>The stamp as a part of a query. SIDs and the names here need no escaping.</summary>
    internal string ToQuery()
    {
        var (withName, with) = With is null ? ("", "") : ($"&{WithName}=", With);
        var (placeName, place) = To is { } landing ? (ToName, Name(landing)) : (InName, Name(In));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{FlowName}={Uri.EscapeDataString(Flow)}&{CallName}={Call}&{LegName}={Leg}{withName}{with}&{VersionName}={Version}&{placeName}={place}");
    }

    /// <summary>The link with the stamp.</summary>
    internal Link On(string pathAndQuery) => Add(pathAndQuery, ToQuery());

    /// <summary>A link with a stamp that was written before.</summary>
    internal static Link Add(string pathAndQuery, string stamp) =>
        Link.Stored(string.Concat(pathAndQuery, pathAndQuery.Contains('?') ? "&" : "?", stamp));

    private static string Name(LegDocument document) => document switch
    {
        LegDocument.Park => "park",
        LegDocument.Wait => "wait",
        LegDocument.Other => "other",
        LegDocument.Connect => "connect",
        LegDocument.Whisper => "whisper",
        LegDocument.End => "end",
        _ => "own",
    };

    private static LegDocument? Kind(string? name) => name switch
    {
        "park" => LegDocument.Park,
        "wait" => LegDocument.Wait,
        "other" => LegDocument.Other,
        "connect" => LegDocument.Connect,
        "whisper" => LegDocument.Whisper,
        "end" => LegDocument.End,
        _ => null,
    };
}
