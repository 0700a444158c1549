# Builds dist\Inkdigit.exe and dist\InkdigitSetup.exe on Windows, with the Python on the path that has the packages of
# requirements\windows.txt, and NSIS (winget install NSIS.NSIS). What build-windows.sh does on Debian.
#
# With INKDIGIT_CERTIFICATE (a .p12 file; or its content as INKDIGIT_CERTIFICATE_BASE64) and
# INKDIGIT_CERTIFICATE_PASSWORD both are signed; INKDIGIT_TIMESTAMP_URL names the service that dates the signatures.
$ErrorActionPreference = 'Stop'
Set-Location (Split-Path $PSScriptRoot)

function Invoke-Checked([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program failed with status $LASTEXITCODE" }
}

function Find-Tool([string] $Name, [string[]] $Places) {
    $found = Get-Command $Name -ErrorAction SilentlyContinue
    if ($found) { return $found.Source }
    $file = Get-Item $Places -ErrorAction SilentlyContinue | Sort-Object FullName | Select-Object -Last 1
    if (-not $file) { throw "$Name was not found; install it first." }
    return $file.FullName
}

function Protect-Programs([string[]] $Programs) {
    if ($env:INKDIGIT_CERTIFICATE_BASE64) {
        $env:INKDIGIT_CERTIFICATE = Join-Path ([IO.Path]::GetTempPath()) 'inkdigit.p12'
        [IO.File]::WriteAllBytes($env:INKDIGIT_CERTIFICATE, [Convert]::FromBase64String($env:INKDIGIT_CERTIFICATE_BASE64))
    }
    if (-not $env:INKDIGIT_CERTIFICATE) { return }
    try {
        $signtool = Find-Tool 'signtool.exe' "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe"
        $arguments = @('sign', '/f', $env:INKDIGIT_CERTIFICATE, '/p', $env:INKDIGIT_CERTIFICATE_PASSWORD, '/fd', 'sha256', '/d', 'Inkdigit')
        if ($env:INKDIGIT_TIMESTAMP_URL) { $arguments += @('/tr', $env:INKDIGIT_TIMESTAMP_URL, '/td', 'sha256') }
        Invoke-Checked $signtool ($arguments + $Programs)
    } finally {
        if ($env:INKDIGIT_CERTIFICATE_BASE64) { Remove-Item $env:INKDIGIT_CERTIFICATE }
    }
}

$makensis = Find-Tool 'makensis.exe' "${env:ProgramFiles(x86)}\NSIS\makensis.exe", "$env:ProgramFiles\NSIS\makensis.exe"
$env:PYTHONPATH = "src;installer"
$version = python -c "import inkdigit; print(inkdigit.__version__)"
$numbers = python -c "import inkdigit, version_resource as v; print(*v.version_numbers(inkdigit.__version__), sep='.')"

Invoke-Checked python @('-m', 'PyInstaller', '--noconfirm', 'build.spec')
Protect-Programs 'dist\Inkdigit.exe', 'dist\Inkdigit-folder\Inkdigit.exe'
Invoke-Checked $makensis @('-V2', '-WX', "-DVERSION=$version", "-DNUMBERS=$numbers",
    "-DPROGRAM=$PWD\dist\Inkdigit-folder", "-DICON=$PWD\build\build\inkdigit.ico",
    "-DOUTPUT=$PWD\dist\InkdigitSetup.exe", 'installer\inkdigit.nsi')
Protect-Programs 'dist\InkdigitSetup.exe'

$sums = foreach ($name in 'Inkdigit.exe', 'InkdigitSetup.exe') {
    "$((Get-FileHash "dist\$name").Hash.ToLower())  $name"
}
[IO.File]::WriteAllText("$PWD\dist\SHA256SUMS", ($sums -join "`n") + "`n")
$sums
