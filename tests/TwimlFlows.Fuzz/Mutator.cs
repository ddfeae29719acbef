using System.Text;

namespace TwimlFlows.Fuzz;

/// <summary>Makes documents that nobody would write from some that people do.</summary>
internal sealed class Mutator(Random random)
{
    internal string Document()
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            text.Append(Pick(Corpus.Documents));
        }

        for (var count = random.Next(0, 5); count > 0; count--)
        {
            Mutate(text);
        }

        return text.ToString();
    }

    /// <summary>Changes one place.</summary>
    internal void Mutate(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 12), text.Length - at);
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 2 when at < text.Length:
                text[at] = (char)random.Next(random.Next(2) == 0 ? 0x80 : 0x10000);
                break;
            case 3:
                text.Length = at;
                break;
            case 4:
                text.Insert(at, Pick(Corpus.Documents));
                break;
            default:
                text.Insert(at, Pick(Corpus.Tokens));
                break;
        }
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
