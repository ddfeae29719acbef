using System.Globalization;
using System.Text.Json.Nodes;

namespace TwimlFlows.Emulator.Rest;

/// <summary>A page of a list.</summary>
internal static class RestPage
{
    public static RestResponse Of<T>(RestRequest request, string name, IEnumerable<T> items, Func<T, JsonObject> write)
    {
        var size = Number(request, "PageSize", 50, 1, 1000);
        var page = Number(request, "Page", 0, 0, 100_000);
        var all = items.ToList();
        var shown = all.Skip(page * size).Take(size).ToList();
        var filters = request.Query.Where(p => p.Key is not ("Page" or "PageSize" or "PageToken")).ToList();
        string Uri(int number) => request.Path + "?" + string.Join('&', filters
            .Append(new("PageSize", Invariant(size))).Append(new("Page", Invariant(number)))
            .Select(p => $"{System.Uri.EscapeDataString(p.Key)}={System.Uri.EscapeDataString(p.Value)}"));

        return RestResponse.Of(200, new JsonObject
        {
            [name] = new JsonArray([.. shown.Select(write)]),
            ["end"] = Math.Max(0, (page * size) + shown.Count - 1),
            ["first_page_uri"] = Uri(0),
            ["next_page_uri"] = (page + 1) * size < all.Count ? Uri(page + 1) : null,
            ["page"] = page,
            ["page_size"] = size,
            ["previous_page_uri"] = page > 0 ? Uri(page - 1) : null,
            ["start"] = page * size,
            ["uri"] = Uri(page),
        });
    }

    private static int Number(RestRequest request, string name, int whenAbsent, int min, int max) => request.Filter(name) switch
    {
        null or "" => whenAbsent,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max => value,
        var text => throw RestError.BadRequest($"{name} is not valid: {text}"),
    };

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);
}
