namespace Native;

public sealed class Opening
{
    public string Words => "Open & ready.";
}
