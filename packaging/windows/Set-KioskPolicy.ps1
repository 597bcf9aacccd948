#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
    Ställer in det i Windows 11 som SES Kiosk inte kan göra själv, på en dator som bara är kiosk.

.DESCRIPTION
    SKRIVET EFTER MICROSOFTS DOKUMENTATION. INTE KÖRT PÅ WINDOWS.

    Samma inställningar som docs/privacy/operativsystemet.md förklarar och Test-Kiosk.ps1 kontrollerar. I en domän, eller
    med Intune, är det bättre att göra dem där: en princip därifrån skriver över det här. Skriptet är för en dator som
    ingen styr, eller för att pröva.

    BitLocker slås inte på av skriptet: nyckeln måste någon ta hand om.

    Visar varje värde som ändras, med vad som stod där. Kör först med -WhatIf: då ändras ingenting.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\Set-KioskPolicy.ps1 -WhatIf

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\Set-KioskPolicy.ps1

.OUTPUTS
    En rad för varje värde. Slutkod 3010: starta om datorn. 1 om något inte gick.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param()

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$policies = 'SOFTWARE\Policies\Microsoft'
$control = 'SYSTEM\CurrentControlSet\Control'
$run = Join-Path $env:ProgramData 'SES Kiosk\run'

$values = @(
    # Urklipp, skärmbilder, det som skrivs.
    @("$policies\Windows\System", 'AllowClipboardHistory', 0)
    @("$policies\Windows\System", 'AllowCrossDeviceClipboard', 0)
    @("$policies\Windows\WindowsAI", 'DisableAIDataAnalysis', 1)
    @("$policies\Windows\WindowsAI", 'AllowRecallEnablement', 0)
    @("$policies\Windows\WindowsAI", 'DisableClickToDo', 1)
    @("$policies\Windows\GameDVR", 'AllowGameDVR', 0)
    @("$policies\Windows\System", 'EnableActivityFeed', 0)
    @("$policies\InputPersonalization", 'RestrictImplicitTextCollection', 1)
    @("$policies\InputPersonalization", 'RestrictImplicitInkCollection', 1)
    # Minnesdumpar och felrapporter.
    @("$policies\Windows\DataCollection", 'LimitDumpCollection', 1)
    @("$policies\Windows\Windows Error Reporting", 'Disabled', 1)
    @("$control\CrashControl", 'CrashDumpEnabled', 0)
    # Växlingsfilen.
    @('SYSTEM\CurrentControlSet\Policies', 'NtfsEncryptPagingFile', 1)
    @("$control\Session Manager\Memory Management", 'ClearPageFileAtShutdown', 1)
    # Spår av när program användes.
    @("$control\Session Manager\Memory Management\PrefetchParameters", 'EnablePrefetcher', 0)
    # Fjärrstyrning.
    @("$policies\Windows NT\Terminal Services", 'fDenyTSConnections', 1)
    @("$policies\Windows NT\Terminal Services", 'fAllowToGetHelp', 0)
)

function Set-Value {
    param([string] $Path, [string] $Name, $Value, [string] $Type)
    $key = 'HKLM:\' + $Path
    $before = 'inte satt'
    if (Test-Path -LiteralPath $key) {
        $found = Get-ItemProperty -LiteralPath $key -Name $Name -ErrorAction SilentlyContinue
        if ($null -ne $found) { $before = $found.$Name -join '; ' }
    }
    if ($before -eq [string] $Value) { return }
    if (-not $PSCmdlet.ShouldProcess($key + ' ' + $Name, 'sätt ' + $Value)) { return }
    if (-not (Test-Path -LiteralPath $key)) { New-Item -Path $key -Force | Out-Null }
    New-ItemProperty -LiteralPath $key -Name $Name -Value $Value -PropertyType $Type -Force | Out-Null
    Write-Output ($key + ' ' + $Name + ': ' + $before + ' -> ' + $Value)
}

try {
    foreach ($one in $values) { Set-Value $one[0] $one[1] $one[2] 'DWord' }
    foreach ($list in @('FilesNotToBackup', 'FilesNotToSnapshot')) {
        Set-Value "$control\BackupRestore\$list" 'SES Kiosk' @($run + '\* /s') 'MultiString'
    }
    if ($PSCmdlet.ShouldProcess('viloläge', 'stäng av')) {
        & "$env:SystemRoot\System32\powercfg.exe" /hibernate off
        if ($LASTEXITCODE -ne 0) { throw ('powercfg slutade med ' + $LASTEXITCODE) }
    }
    if ($PSCmdlet.ShouldProcess('Defender', 'skicka aldrig filer')) { Set-MpPreference -SubmitSamplesConsent NeverSend }
}
catch {
    Write-Error $_ -ErrorAction Continue
    exit 1
}
Write-Output 'Starta om datorn och kör sedan Test-Kiosk.ps1.'
exit 3010
