#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
    Skapar kioskens datamapp med rätt behörighet, och lägger office.json där.

.DESCRIPTION
    SKRIVET EFTER MICROSOFTS DOKUMENTATION. INTE KÖRT PÅ WINDOWS.

    Mappen ärver ingenting. SYSTEM och administratörer får allt, kioskens konto får läsa och skriva. I office.json får
    kioskens konto bara läsa. Skriptet kan köras igen; det som står i mappen blir kvar.

.PARAMETER KioskAccount
    Kontot som kiosken körs från. Det måste finnas. Med AutoLogonAccount i shell-launcher.xml heter det Kiosk och finns
    när Shell Launcher är inställt.

.PARAMETER OfficeFile
    En office.json som ska kopieras dit. Utan den rörs inte den som finns.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\Set-KioskFolder.ps1 -KioskAccount Kiosk -OfficeFile .\office.json

.OUTPUTS
    Mappens behörighet, som icacls visar den. Slutkod 0, eller 1 om något inte gick.

.NOTES
    Filen är sparad som UTF-8 med BOM, eftersom Windows PowerShell 5.1 annars läser å, ä och ö fel.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)] [string] $KioskAccount,
    [string] $OfficeFile = ''
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

# SID och inte namn: namnen är översatta på en svensk dator.
$system = '*S-1-5-18'
$administrators = '*S-1-5-32-544'
$account = New-Object System.Security.Principal.NTAccount($KioskAccount)
try { $kiosk = '*' + $account.Translate([System.Security.Principal.SecurityIdentifier]).Value }
catch {
    Write-Error ('Kontot ' + $KioskAccount + ' finns inte på datorn.') -ErrorAction Continue
    exit 1
}

function Invoke-Icacls {
    & "$env:SystemRoot\System32\icacls.exe" @args
    if ($LASTEXITCODE -ne 0) { throw ('icacls slutade med ' + $LASTEXITCODE + ': ' + ($args -join ' ')) }
}

try {
    $folder = Join-Path $env:ProgramData 'SES Kiosk'
    $config = Join-Path $folder 'office.json'
    New-Item -ItemType Directory -Path $folder -Force | Out-Null
    Invoke-Icacls $folder '/inheritance:r' '/grant:r' "${system}:(OI)(CI)F" "${administrators}:(OI)(CI)F" "${kiosk}:(OI)(CI)M" '/q'
    if ($OfficeFile -ne '') { Copy-Item -LiteralPath $OfficeFile -Destination $config -Force }
    if (Test-Path -LiteralPath $config) {
        Invoke-Icacls $config '/inheritance:r' '/grant:r' "${system}:F" "${administrators}:F" "${kiosk}:R" '/q'
        Invoke-Icacls $config
    }
    Invoke-Icacls $folder
}
catch {
    Write-Error $_ -ErrorAction Continue
    exit 1
}
exit 0
