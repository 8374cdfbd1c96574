@echo off
rem Slagboom on Windows: sets up, builds when it must, and opens the window. What it does stands in the file "slagboom".
rem
rem   slagboom                the window on the user's own register
rem   slagboom demo           the window on the demonstration register
rem   slagboom WORD ...       the command line: import, export, list, show, report, check, backup, restore; see --help
rem   slagboom --yes ...      installs what is missing without asking
rem
rem Exit codes are the program's, and 69 when this machine lacks something, 70 when Slagboom cannot be built.
rem The half below the mark is PowerShell: it looks, installs and builds, and answers with lines "name=value".
rem Java is started from here, because only here the words on the command line are still as they were typed.
setlocal EnableExtensions DisableDelayedExpansion
set "SLAGBOOM_HOME=%~dp0"
set "SLAGBOOM_SELF=%~f0"
set "SLAGBOOM_DO=setup"
set "SLAGBOOM_YES="
set "SLAGBOOM_JAVA="
set "SLAGBOOM_CACHE="
set "SLAGBOOM_CODE=70"
set SLAGBOOM_WORDS=%*

if "%~1"=="--yes" goto yes
if "%~2"=="--yes" goto yes
goto setup

:yes
rem The raw line is cut at the first --yes: "shift" would not change it.
set "SLAGBOOM_YES=yes"
set SLAGBOOM_WORDS=%SLAGBOOM_WORDS:*--yes=%
if not "%~1"=="--yes" set SLAGBOOM_WORDS=%1 %SLAGBOOM_WORDS%

:setup
set "SLAGBOOM_RUN=$t = [IO.File]::ReadAllText($env:SLAGBOOM_SELF); & ([ScriptBlock]::Create($t.Substring($t.LastIndexOf('#POWERSHELL'))))"
for /f "tokens=1,* delims==" %%a in ('powershell -NoProfile -ExecutionPolicy Bypass -Command "%SLAGBOOM_RUN%"') do set "SLAGBOOM_%%a=%%b"
if not defined SLAGBOOM_JAVA exit /b %SLAGBOOM_CODE%

set SLAGBOOM_CACHE_FLAG=
if defined SLAGBOOM_CACHE set SLAGBOOM_CACHE_FLAG="-XX:AOTCache=%SLAGBOOM_CACHE%"
"%SLAGBOOM_JAVA%" -XX:+IgnoreUnrecognizedVMOptions -Xmx1g -XX:+UseG1GC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Xlog:aot*=off" "-Xlog:cds*=off" %SLAGBOOM_CACHE_FLAG% -jar "%SLAGBOOM_HOME%target\slagboom.jar" %SLAGBOOM_WORDS%
exit /b %ERRORLEVEL%

#POWERSHELL
$ErrorActionPreference = 'Stop'
$javaAtLeast = 25
$exitMissing = 69
$exitNotBuilt = 70
$root = $env:SLAGBOOM_HOME
$target = Join-Path $root 'target'
$jar = Join-Path $target 'slagboom.jar'
$cache = Join-Path $target 'slagboom.aot'
$language = (Get-Culture).TwoLetterISOLanguageName

# ---------------------------------------------------------------------------------------------- what to say

# One sentence, in the language of the person, on standard error; standard output is for the half above the mark.
function Say($nl, $de, $fr, $en) {
  switch ($language) {
    'nl' { $text = $nl }
    'de' { $text = $de }
    'fr' { $text = $fr }
    default { $text = $en }
  }
  [Console]::Error.WriteLine($text)
}

function Say-Building {
  Say 'Slagboom wordt gebouwd; de eerste keer duurt dat enkele minuten.' `
    'Slagboom wird gebaut; beim ersten Mal dauert das einige Minuten.' `
    'Slagboom est en cours de construction ; la première fois, cela prend quelques minutes.' `
    'Slagboom is being built; the first time takes a few minutes.'
}

function Say-Waiting {
  Say 'Slagboom wordt al gebouwd door een andere start; even wachten.' `
    'Slagboom wird bereits von einem anderen Start gebaut; bitte warten.' `
    'Slagboom est déjà en cours de construction par un autre démarrage ; un instant.' `
    'Slagboom is already being built by another start; waiting for it.'
}

function Say-NotBuilt($log) {
  Say "Slagboom kon niet worden gebouwd; het hele verslag staat in $log." `
    "Slagboom konnte nicht gebaut werden; das ganze Protokoll steht in $log." `
    "Slagboom n'a pas pu être construit ; le journal complet se trouve dans $log." `
    "Slagboom could not be built; the whole log is in $log."
}

function Say-NotWritable {
  Say "Slagboom moet worden gebouwd, maar in $target mag niet worden geschreven." `
    "Slagboom muss gebaut werden, aber in $target darf nicht geschrieben werden." `
    "Slagboom doit être construit, mais l'écriture dans $target n'est pas permise." `
    "Slagboom must be built, but $target cannot be written to."
}

function Say-Missing($what, $command) {
  Say "Slagboom heeft op deze computer nog $what nodig; installeren gaat met: $command" `
    "Slagboom braucht auf diesem Rechner noch $what; zu installieren mit: $command" `
    "Slagboom a encore besoin de $what sur cet ordinateur ; à installer avec : $command" `
    "Slagboom still needs $what on this computer; install with: $command"
}

function Say-MissingUnaided($what, $where) {
  Say "Slagboom heeft op deze computer nog $what nodig; haal dat van $where en zet de map bin ervan in PATH." `
    "Slagboom braucht auf diesem Rechner noch $what; von $where holen und den Ordner bin in den PATH aufnehmen." `
    "Slagboom a encore besoin de $what sur cet ordinateur ; prenez-le sur $where et ajoutez son dossier bin au PATH." `
    "Slagboom still needs $what on this computer; get it from $where and put its folder bin on the PATH."
}

function Say-NotInstalled($what) {
  Say "Het installeren is niet gelukt: $what ontbreekt nog." `
    "Die Installation ist nicht gelungen: $what fehlt noch." `
    "L'installation n'a pas abouti : il manque encore $what." `
    "The installation did not succeed: $what is still missing."
}

function Ask-ToInstall {
  Say 'Nu installeren? [j/n]' 'Jetzt installieren? [j/n]' 'Installer maintenant ? [o/n]' 'Install now? [y/n]'
}

# Ends the launcher. Past the pipeline, for a caller may be collecting that.
function Stop-With($code) {
  [Console]::Out.WriteLine("CODE=$code")
  exit
}

# ---------------------------------------------------------------------------------------------- where things are

# The first number of a Java's version, from the file that every JDK carries.
function Get-JavaVersion($folder) {
  $release = Join-Path $folder 'release'
  if (Test-Path -LiteralPath $release) {
    foreach ($line in [IO.File]::ReadAllLines($release)) {
      if ($line -match '^JAVA_VERSION="?(\d+)') { return [int]$Matches[1] }
    }
  }
  return 0
}

# The folders in which a JDK may lie, the likeliest first.
function Get-JavaFolders {
  if ($env:JAVA_HOME) { $env:JAVA_HOME }
  foreach ($java in @(Get-Command java.exe -All -CommandType Application -ErrorAction SilentlyContinue)) {
    Split-Path (Split-Path $java.Source)
  }
  $parents = @()
  foreach ($programs in $env:ProgramFiles, ${env:ProgramW6432}, "$env:LOCALAPPDATA\Programs") {
    if (-not $programs) { continue }
    foreach ($vendor in 'Eclipse Adoptium', 'Java', 'Microsoft', 'Zulu', 'Amazon Corretto', 'BellSoft', 'OpenJDK') {
      $parents += Join-Path $programs $vendor
    }
  }
  $parents += "$env:USERPROFILE\.jdks", "$env:USERPROFILE\.gradle\jdks"
  foreach ($parent in $parents) {
    Get-ChildItem -LiteralPath $parent -Directory -ErrorAction SilentlyContinue | ForEach-Object { $_.FullName }
  }
  Get-ChildItem -Path "$env:USERPROFILE\scoop\apps\*jdk*\current" -Directory -ErrorAction SilentlyContinue |
    ForEach-Object { $_.FullName }
}

# The folder of a Java that is new enough and has the tool, or nothing.
function Find-Java($tool) {
  foreach ($folder in Get-JavaFolders) {
    if ((Test-Path -LiteralPath (Join-Path $folder "bin\$tool.exe")) -and (Get-JavaVersion $folder) -ge $javaAtLeast) {
      return $folder
    }
  }
}

function Find-Maven {
  $found = Get-Command mvn.cmd -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
  if ($found) { return $found.Source }
  $places = @()
  if ($env:MAVEN_HOME) { $places += "$env:MAVEN_HOME\bin\mvn.cmd" }
  if ($env:M2_HOME) { $places += "$env:M2_HOME\bin\mvn.cmd" }
  $places += "$env:USERPROFILE\scoop\apps\maven\current\bin\mvn.cmd", "$env:ProgramFiles\*maven*\bin\mvn.cmd",
    "$env:ProgramFiles\*maven*\*maven*\bin\mvn.cmd", "$env:ProgramData\chocolatey\lib\maven\apache-maven-*\bin\mvn.cmd"
  foreach ($place in $places) {
    $file = Get-Item -Path $place -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($file) { return $file.FullName }
  }
}

# ---------------------------------------------------------------------------------------------- what is missing

# What is missing, as people know it, with what installs it: winget has no Maven.
function Get-Missing {
  if (Test-NeedsBuild) {
    $script:java = Find-Java 'javac'
    $script:maven = Find-Maven
  } else {
    $script:java = Find-Java 'java'
    $script:maven = $null
  }
  if (-not $script:java) {
    [pscustomobject]@{
      Name = "JDK $javaAtLeast"
      Where = 'adoptium.net'
      Commands = @(
        "winget install --exact --id EclipseAdoptium.Temurin.$javaAtLeast.JDK",
        "choco install temurin$javaAtLeast"
      )
    }
  }
  if ((Test-NeedsBuild) -and -not $script:maven) {
    [pscustomobject]@{
      Name = 'Maven'
      Where = 'maven.apache.org'
      Commands = @('scoop install maven', 'choco install maven')
    }
  }
}

# The first of the commands whose package manager is there.
function Select-Command($thing) {
  foreach ($command in $thing.Commands) {
    if (Get-Command ($command -split ' ')[0] -ErrorAction SilentlyContinue) { return $command }
  }
}

function Test-Agreed {
  if ($env:SLAGBOOM_YES) { return $true }
  if ([Console]::IsInputRedirected -or [Console]::IsErrorRedirected) { return $false }
  Ask-ToInstall
  return [Console]::ReadLine() -match '^\s*[jyo]'
}

# The command as it runs when nobody is to be asked again.
function Invoke-Unasked($command) {
  switch -Wildcard ($command) {
    'winget *' { $command += ' --silent --accept-source-agreements --accept-package-agreements' }
    'choco *' { $command += ' --yes' }
  }
  # Everything it says goes to standard error; what it answers is judged by what is there afterwards.
  cmd /c "$command 1>&2"
  # An installer changes PATH for those who start after it.
  $env:PATH = [Environment]::GetEnvironmentVariable('PATH', 'Machine') + ';' +
    [Environment]::GetEnvironmentVariable('PATH', 'User') + ';' + $env:PATH
}

function Install-Missing($missing) {
  $commands = @()
  foreach ($thing in $missing) {
    $command = Select-Command $thing
    if (-not $command) {
      Say-MissingUnaided $thing.Name $thing.Where
      Stop-With $exitMissing
    }
    $commands += $command
  }
  Say-Missing (($missing | ForEach-Object { $_.Name }) -join ', ') ($commands -join ' & ')
  if (-not (Test-Agreed)) { Stop-With $exitMissing }
  foreach ($command in $commands) { Invoke-Unasked $command }
  $still = @(Get-Missing)
  if ($still) {
    Say-NotInstalled (($still | ForEach-Object { $_.Name }) -join ', ')
    Stop-With $exitMissing
  }
}

# ---------------------------------------------------------------------------------------------- building

function Test-NeedsBuild {
  if (-not (Test-Path -LiteralPath $jar)) { return $true }
  $built = (Get-Item -LiteralPath $jar).LastWriteTimeUtc
  if ((Get-Item -LiteralPath (Join-Path $root 'pom.xml')).LastWriteTimeUtc -gt $built) { return $true }
  # Folders count too: a source that was taken away leaves only its folder newer.
  foreach ($entry in ([IO.DirectoryInfo](Join-Path $root 'src\main')).EnumerateFileSystemInfos('*', 'AllDirectories')) {
    if ($entry.LastWriteTimeUtc -gt $built) { return $true }
  }
  return $false
}

# A file that is held open: Windows lets go of it when its holder ends, however it ends.
function Lock-Build {
  $waiting = $false
  while ($true) {
    try {
      return [IO.File]::Open((Join-Path $target 'slagboom.lock'), 'OpenOrCreate', 'ReadWrite', 'None')
    } catch [UnauthorizedAccessException] {
      Say-NotWritable
      Stop-With $exitNotBuilt
    } catch [IO.IOException] {
      if (-not $waiting) { Say-Waiting }
      $waiting = $true
      Start-Sleep -Seconds 1
    }
  }
}

function Invoke-Build {
  try {
    [IO.Directory]::CreateDirectory($target) | Out-Null
  } catch {
    Say-NotWritable
    Stop-With $exitNotBuilt
  }
  $lock = Lock-Build
  try {
    if (Test-NeedsBuild) { Invoke-Maven }
  } finally {
    $lock.Dispose()
  }
}

function Invoke-Maven {
  Say-Building
  $log = Join-Path $target 'slagboom-build.log'
  $begin = [DateTime]::UtcNow
  $env:JAVA_HOME = $script:java
  $pom = Join-Path $root 'pom.xml'
  cmd /c "`"`"$($script:maven)`" -q -B -f `"$pom`" -P !format -Dmaven.test.skip=true package >`"$log`" 2>&1 <nul`""
  if ($LASTEXITCODE -ne 0 -or -not (Test-Path -LiteralPath $jar)) {
    foreach ($line in Get-Content -LiteralPath $log -Tail 20) { [Console]::Error.WriteLine($line) }
    Say-NotBuilt $log
    Stop-With $exitNotBuilt
  }
  # As old as the start of the build, so that a source saved meanwhile is newer; also when Maven found nothing to renew.
  (Get-Item -LiteralPath $jar).LastWriteTimeUtc = $begin
}

# ---------------------------------------------------------------------------------------------- the cache for a quick start

# One line that names this Java, this jar with its libraries, and this launcher with its flags. It is needed: Java 25 itself
# goes on taking classes from a cache when the jar has changed.
function Get-Stamp {
  $parts = @($script:java)
  foreach ($file in $jar, $env:SLAGBOOM_SELF, (Join-Path $script:java 'release')) {
    $item = Get-Item -LiteralPath $file
    $parts += "$($item.Length)-$($item.LastWriteTimeUtc.Ticks)"
  }
  $parts += @(Get-ChildItem -LiteralPath (Join-Path $target 'lib') -ErrorAction SilentlyContinue | ForEach-Object { $_.Name })
  return $parts -join ' '
}

function Test-Trained {
  $stamp = "$cache.stamp"
  return (Test-Path -LiteralPath $stamp) -and [IO.File]::ReadAllText($stamp) -eq (Get-Stamp)
}

# Starts once in the background to note which classes a start needs. This may fail; the program starts without it.
function Start-Training {
  $env:SLAGBOOM_DO = 'train'
  $env:SLAGBOOM_JAVA = $script:java
  try {
    Start-Process powershell -WindowStyle Hidden -ArgumentList '-NoProfile', '-ExecutionPolicy', 'Bypass', '-Command',
      "`"$env:SLAGBOOM_RUN`""
  } catch {
    return
  }
}

function Invoke-Training {
  $script:java = $env:SLAGBOOM_JAVA
  try {
    $lock = [IO.File]::Open((Join-Path $target 'slagboom.train'), 'OpenOrCreate', 'ReadWrite', 'None')
  } catch {
    return
  }
  try {
    $stamp = Get-Stamp
    Remove-Item -LiteralPath $cache, "$cache.stamp" -ErrorAction SilentlyContinue
    $training = Start-Process (Join-Path $script:java 'bin\java.exe') -WindowStyle Hidden -PassThru -ArgumentList `
      '-XX:+IgnoreUnrecognizedVMOptions', '-Xmx1g', '-XX:+UseG1GC', '--enable-native-access=ALL-UNNAMED',
      '--sun-misc-unsafe-memory-access=allow', '-Xlog:aot*=off', '-Xlog:cds*=off', '-XX:-AOTClassLinking', "`"-XX:AOTCacheOutput=$cache.new`"",
      '-jar', "`"$jar`"", '--train'
    # Reading the handle keeps the exit code after the process has gone.
    $null = $training.Handle
    $training.PriorityClass = 'BelowNormal'
    if (-not $training.WaitForExit(300000)) { $training.Kill() }
    if ($training.ExitCode -eq 0) { Move-Item -LiteralPath "$cache.new" -Destination $cache -Force }
    [IO.File]::WriteAllText("$cache.stamp", $stamp)
  } finally {
    Remove-Item -LiteralPath "$cache.new", "$cache.new.config" -ErrorAction SilentlyContinue
    $lock.Dispose()
  }
}

# ---------------------------------------------------------------------------------------------- start

if ($env:SLAGBOOM_DO -eq 'train') {
  Invoke-Training
  exit
}
$missing = @(Get-Missing)
if ($missing) { Install-Missing $missing }
if ($script:maven) { Invoke-Build }
if (-not (Test-Trained)) {
  Start-Training
} elseif (Test-Path -LiteralPath $cache) {
  "CACHE=$cache"
}
"JAVA=$(Join-Path $script:java 'bin\java.exe')"
