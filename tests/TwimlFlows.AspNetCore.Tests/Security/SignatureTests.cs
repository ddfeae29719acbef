using CsCheck;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TwimlFlows.AspNetCore.Tests.Security;

public sealed class SignatureTests
{
    private static readonly Gen<KeyValuePair<string, string>[]> _parameters =
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 8], Gen.String, (name, value) => KeyValuePair.Create(name, value)).Array[0, 12];

    public static TheoryData<SignatureVector> Vectors => [.. SignatureVector.All];

    [Theory, MemberData(nameof(Vectors))]
    public void A_known_request_has_its_known_signature(SignatureVector vector)
    {
        Assert.Equal(vector.Signature, TwilioSignature.Compute(vector.AuthToken, vector.SignedUrl, vector.Pairs));
        Assert.True(TwilioSignature.IsValid(vector.Signature, vector.AuthToken, vector.SignedUrl, vector.Pairs));
    }

    [Theory, MemberData(nameof(Vectors))]
    public async Task A_known_request_is_let_through_to_a_protected_endpoint(SignatureVector vector)
    {
        var ran = false;
        var address = new Uri(vector.UrlAsSeen);
        await using var host = await FlowHostFixture.StartAsync(
            FlowHostFixture.Settings(("AuthToken", vector.AuthToken), ("PublicBaseUrl", address.GetLeftPart(UriPartial.Authority))),
            map: app => app.Map("/{**path}", (HttpContext context) => ran = true).RequireTwilioSignature());

        HttpContent? content = vector switch
        {
            { Method: "GET" } => null,
            { RawBody: { } json } => new StringContent(json, null, "application/json"),
            _ => new FormUrlEncodedContent(vector.Pairs),
        };
        var answer = await host.SendAsync(new HttpMethod(vector.Method), address.PathAndQuery, content, vector.Signature);

        Assert.Equal((200, true), ((int)answer.StatusCode, ran));
    }

    [Fact]
    public void A_signature_fits_its_own_request_and_no_other() => Gen.Select(_parameters, Gen.Int[0, 999]).Sample((parameters, salt) =>
    {
        var url = $"https://flows.example.test/step?n={salt}";
        var signature = TwilioSignature.Compute("token", url, parameters);
        KeyValuePair<string, string>[] more = [.. parameters, new("Extra", "1")];
        return TwilioSignature.IsValid(signature, "token", url, [.. parameters.Reverse()])
            && !TwilioSignature.IsValid(signature, "token2", url, parameters)
            && !TwilioSignature.IsValid(signature, "token", url + "0", parameters)
            && !TwilioSignature.IsValid(signature, "token", url, more)
            && !TwilioSignature.IsValid(Changed(signature, salt), "token", url, parameters);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64 at all, really not")]
    [InlineData("AAAA")]
    [InlineData("L/OH5YylLD5NRKLltdqwSvS0BnU")]
    public void What_is_no_signature_is_wrong_and_throws_nothing(string? header) =>
        Assert.False(TwilioSignature.IsValid(header, "12345", "https://example.com/", []));

    private static string Changed(string signature, int salt)
    {
        var characters = signature.ToCharArray();
        var index = salt % 26;
        characters[index] = characters[index] == 'A' ? 'B' : 'A';
        return new string(characters);
    }
}
