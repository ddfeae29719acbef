using System.Globalization;
using TwimlFlows.Fuzz;

// dotnet run -c Release --project tests/TwimlFlows.Fuzz -- --inputs 1000000 --seed 1
var inputs = Number("--inputs", 100_000);
var seed = Number("--seed", 1);
var report = Fuzzer.Run(seed, inputs);
foreach (var failure in report.Failures)
{
    Console.WriteLine(failure);
}

Console.WriteLine(report.Summary);
return report.Failures.Count == 0 ? 0 : 1;

int Number(string name, int otherwise)
{
    var index = Array.IndexOf(args, name);
    return index < 0 ? otherwise : int.Parse(args[index + 1], CultureInfo.InvariantCulture);
}
