#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
    Ställer in Shell Launcher eller Assigned Access från en XML-fil, på en dator utan Intune.

.DESCRIPTION
    SKRIVET EFTER MICROSOFTS DOKUMENTATION. INTE KÖRT PÅ WINDOWS.

    Går genom MDM Bridge (klassen MDM_AssignedAccess), som kräver kontot SYSTEM. Kör därför som SYSTEM: en schemalagd
    uppgift, ett startskript i en grupprincip, eller  psexec.exe -i -s powershell.exe. Det gäller från nästa inloggning.

    Med Intune behövs inte skriptet: se intune.md.

.PARAMETER File
    shell-launcher.xml eller assigned-access.xml.

.EXAMPLE
    .\Set-KioskShell.ps1 -File .\shell-launcher.xml

.OUTPUTS
    Slutkod 0, eller 1 om det inte gick. Mer står i loggen Microsoft-Windows-AssignedAccess/Operational.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)] [string] $File
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

if ([System.Security.Principal.WindowsIdentity]::GetCurrent().User.Value -ne 'S-1-5-18') {
    Write-Error 'Kör som SYSTEM: MDM Bridge svarar inte andra konton.' -ErrorAction Continue
    exit 1
}

$text = Get-Content -LiteralPath $File -Raw -Encoding UTF8
$properties = @{ ShellLauncherConfiguration = 'ShellLauncher'; AssignedAccessConfiguration = 'Configuration' }
$root = ([xml] $text).DocumentElement.LocalName
if (-not $properties.ContainsKey($root)) {
    Write-Error ($File + ' är varken för Shell Launcher eller Assigned Access.') -ErrorAction Continue
    exit 1
}

try {
    $bridge = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
    $bridge.($properties[$root]) = [System.Net.WebUtility]::HtmlEncode($text)
    Set-CimInstance -CimInstance $bridge
}
catch {
    Write-Error $_ -ErrorAction Continue
    exit 1
}
Write-Output ($root + ' är inställt. Det gäller från nästa inloggning.')
exit 0
