#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
    Sätter personaldelens PIN-kod, utan att den syns eller sparas någonstans.

.DESCRIPTION
    SKRIVET EFTER DOKUMENTATION. INTE KÖRT PÅ WINDOWS.

    Frågar efter koden, lämnar den till  ses-kiosk.exe --set-pin  på standard in och visar svaret. 6 till 12 siffror; koder
    som är lätta att gissa tas inte emot. Felaktiga försök glöms. Behörigheten till office.json är densamma efteråt.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\Set-KioskPin.ps1

.OUTPUTS
    Programmets svar. Slutkod 0 om koden är satt, annars programmets egen: 1 om den inte togs emot.
#>
[CmdletBinding()]
param(
    [string] $Program = (Join-Path $env:ProgramFiles 'SES Kiosk\ses-kiosk.exe')
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$config = Join-Path $env:ProgramData 'SES Kiosk\office.json'
$access = $null
if (Test-Path -LiteralPath $config) { $access = Get-Acl -LiteralPath $config }

$start = New-Object System.Diagnostics.ProcessStartInfo
$start.FileName = $Program
$start.Arguments = '--set-pin'
$start.UseShellExecute = $false
$start.RedirectStandardInput = $true
$start.RedirectStandardOutput = $true
$start.RedirectStandardError = $true
$start.StandardOutputEncoding = [System.Text.Encoding]::UTF8
$start.StandardErrorEncoding = [System.Text.Encoding]::UTF8

$pin = Read-Host -Prompt 'PIN-kod' -AsSecureString
$pointer = [System.Runtime.InteropServices.Marshal]::SecureStringToBSTR($pin)
try {
    $process = [System.Diagnostics.Process]::Start($start)
    $process.StandardInput.Write([System.Runtime.InteropServices.Marshal]::PtrToStringBSTR($pointer))
    $process.StandardInput.Close()
    $said = $process.StandardOutput.ReadToEnd() + $process.StandardError.ReadToEnd()
    $process.WaitForExit()
}
finally {
    [System.Runtime.InteropServices.Marshal]::ZeroFreeBSTR($pointer)
}

# Programmet skriver en ny fil, som tar mappens behörighet.
if ($null -ne $access -and $process.ExitCode -eq 0) { Set-Acl -LiteralPath $config -AclObject $access }
Write-Output $said.TrimEnd()
exit $process.ExitCode
