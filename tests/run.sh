#!/usr/bin/env bash
# Installs what the tests need, builds everything once, runs every test project, and ends with one line:
#   N passed, N failed, N skipped
# It fails when a test failed, when a project gave no result or ran no test, when nothing ran at all, and in CI
# (CI=true) when a test was skipped.
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NO_COLOR=1
results=artifacts/test-results
rm -rf "$results"
mkdir -p "$results"

# Twilio's official Node helper is a second opinion; it wants Node 20 or newer.
node_major() { node --version 2>/dev/null | sed -E 's/^v([0-9]+).*/\1/' || true; }
if [ "$(node_major)" = "" ] || [ "$(node_major)" -lt 20 ] || ! command -v npm >/dev/null; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -qq
  $sudo apt-get install -y -qq nodejs npm >/dev/null
fi
if [ "$(node_major)" = "" ] || [ "$(node_major)" -lt 20 ]; then
  echo "The tests need Node 20 or newer, and this machine offers $(node --version 2>/dev/null || echo none). Install it and run this again." >&2
  exit 1
fi
(cd tests/node && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)

# The flow that is compiled ahead of time is linked by the machine's own C compiler, against its C library and zlib.
links() { command -v gcc >/dev/null && echo 'int main(void) { return 0; }' | gcc -x c - -lz -o /dev/null 2>/dev/null; }
if ! links; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -qq
  $sudo apt-get install -y -qq gcc libc6-dev zlib1g-dev >/dev/null
fi

# Roslynator's command line is one more host of the rules.
dotnet tool restore >/dev/null

dotnet build TwimlFlows.sln -c Release -v quiet -nologo -warnaserror

status=0
missing=()
for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  echo "== $name"
  if ! dotnet test "$project" -c Release --no-build -v quiet -nologo \
    --logger "trx;LogFileName=$name.trx" --results-directory "$results" >"$results/$name.log" 2>&1; then
    cat "$results/$name.log"
    status=1
  fi
  if ! grep -q '<Counters ' "$results/$name.trx" 2>/dev/null; then
    missing+=("$name: no result")
  elif grep -q '<Counters total="0"' "$results/$name.trx"; then
    missing+=("$name: no test ran")
  fi
done

# The counters of all result files, added up.
count() {
  local sum=0 file number
  for file in "$results"/*.trx; do
    [ -e "$file" ] || continue
    number=$(sed -n "s/.*<Counters.*[ ]$1=\"\([0-9]*\)\".*/\1/p" "$file" | head -n 1)
    sum=$((sum + ${number:-0}))
  done
  echo "$sum"
}
total=$(count total)
passed=$(count passed)
executed=$(count executed)
skipped=$((total - executed))
failed=$((executed - passed))

for what in ${missing[@]+"${missing[@]}"}; do
  echo "$what"
  status=1
done
if [ "$passed" -eq 0 ] || [ "$failed" -gt 0 ]; then
  status=1
fi
if [ "${CI:-}" = true ] && [ "$skipped" -gt 0 ]; then
  echo "In CI nothing is skipped."
  status=1
fi

echo "$passed passed, $failed failed, $skipped skipped"
exit $status
