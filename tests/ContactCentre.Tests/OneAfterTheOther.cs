// The demo's clock goes on when the process has nothing to do, so runs side by side would wait for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
