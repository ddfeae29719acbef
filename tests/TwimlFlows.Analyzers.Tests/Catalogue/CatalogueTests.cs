using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Tests.Catalogue;

/// <summary>The catalogue: its data and its tables say the same, and it is whole.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Families => [.. CatalogueTables.Families];

    [Theory, MemberData(nameof(Families))]
    public void The_tables_say_what_the_data_say(string family)
    {
        var rendered = CatalogueTables.Render(family);
        var path = CatalogueTables.PathOf(family);
        if (Environment.GetEnvironmentVariable("UPDATE_CATALOGUE") == "1")
        {
            File.WriteAllText(path, rendered);
        }

        Assert.Equal(File.ReadAllText(path), rendered);
    }

    [Fact]
    public void It_holds_every_element_and_every_attribute()
    {
        Assert.Equal(59, TwimlCatalogue.Voice.Elements.Count);
        Assert.Equal(292, TwimlCatalogue.Voice.Elements.Sum(element => element.Attributes.Count));
        Assert.Equal(5, TwimlCatalogue.Messaging.Elements.Count);
        Assert.Equal(6, TwimlCatalogue.Messaging.Elements.Sum(element => element.Attributes.Count));
        Assert.Equal(8, TwimlCatalogue.Contexts.Count);
        Assert.Equal(900, TwimlCatalogue.Voice.Find("Say", null)!.Attribute("voice")!.Words!.All.Count);
    }

    [Fact]
    public void Everything_it_names_exists()
    {
        foreach (var catalogue in new[] { TwimlCatalogue.Voice, TwimlCatalogue.Messaging })
        {
            foreach (var element in catalogue.Elements)
            {
                Assert.All(element.Parents, parent => Assert.True(catalogue.Knows(parent), parent));
                Assert.All(element.TextOr, other => Assert.True(catalogue.Knows(other) || element.Attribute(other) is not null, other));
                Assert.All(element.Attributes, attribute =>
                {
                    Assert.True(attribute.Kind is not (ValueKind.Word or ValueKind.Words) || attribute.Words is not null, attribute.Name);
                    Assert.True(attribute.ReplacedBy is not { } other || element.Attribute(other) is not null, attribute.ReplacedBy);
                    Assert.True(attribute.Context is not { } context || TwimlCatalogue.Contexts.Any(one => one.Name == context), attribute.Context);
                    Assert.True(attribute.Default is not { } value || attribute.Kind is not (ValueKind.Word or ValueKind.Words) || attribute.Words!.Contains(value), $"{element.Name}.{attribute.Name}: {attribute.Default}");
                });
            }
        }

        Assert.All(TwimlCatalogue.Contexts.SelectMany(context => context.Allowed), verb =>
            Assert.True(TwimlCatalogue.Voice.Allows(verb, "Response") || TwimlCatalogue.Messaging.Allows(verb, "Response"), verb));
    }

    [Fact]
    public void Of_every_element_is_said_what_it_does_and_of_nothing_else()
    {
        foreach (var (catalogue, about) in new[] { (TwimlCatalogue.Voice, AboutTable.Voice), (TwimlCatalogue.Messaging, AboutTable.Messaging) })
        {
            Assert.Equal(about.Values.ToHashSet(), catalogue.Elements.Select(catalogue.About).ToHashSet());
            Assert.All(about.Values, one => Assert.Matches(@"^[A-Z].+\.$", one.Does));
        }

        Assert.Contains("sent to", TwimlCatalogue.Voice.About(TwimlCatalogue.Voice.Find("Sip", "Refer")!).Does, StringComparison.Ordinal);
        Assert.Contains("Rings", TwimlCatalogue.Voice.About(TwimlCatalogue.Voice.Find("Sip", "Dial")!).Does, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_two_elements_share_is_told_apart_by_the_parent()
    {
        Assert.NotEmpty(TwimlCatalogue.Voice.Find("Sip", "Dial")!.Attributes);
        Assert.Empty(TwimlCatalogue.Voice.Find("Sip", "Refer")!.Attributes);
    }
}
