#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
    Slår på Keyboard Filter och spärrar de tangenter som leder ut ur kiosken.

.DESCRIPTION
    SKRIVET EFTER MICROSOFTS DOKUMENTATION. INTE KÖRT PÅ WINDOWS.

    Keyboard Filter finns i Windows Enterprise, Education och IoT Enterprise. Första gången slås det på, och datorn måste
    startas om; kör sedan skriptet en gång till. Administratörer berörs inte.

    Kvar är det kiosken behöver: bokstäver, Esc (tre gånger döljer besöket), Tab, piltangenter, Skift, Alt Gr, ljudstyrka.

    Keyboard Filter kan kringgås med trögtangenter (Sticky Keys). Därför stängs Windows hjälpmedel av för andra konton än
    administratörer. Behöver en besökare dem: -AllowAccessibility, och väg det mot risken.

    En tekniker kommer till inloggningen genom att trycka flera gånger på Windows-tangenten (BreakoutKeyScanCode i
    dokumentationen av WEKF_Settings).

.PARAMETER AllowAccessibility
    Låter Windows hjälpmedel vara.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\Set-KioskKeyboard.ps1

.OUTPUTS
    Slutkod 0; 3010 om datorn måste startas om först; 1 om något inte gick.
#>
[CmdletBinding()]
param(
    [switch] $AllowAccessibility
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$space = 'root\standardcimv2\embedded'

# De kombinationer som Keyboard Filter själv känner till, med sina namn där.
$predefined = @(
    'LShift+LAlt+PrintScrn', 'LShift+LAlt+NumLock', 'Win+U'
    'Alt+F4', 'Ctrl+F4', 'Win+F1'
    'Alt+Space', 'Ctrl+Esc', 'Ctrl+Win+F', 'Win+Break', 'Win+E', 'Win+F', 'Win+P', 'Win+R', 'Alt+Tab', 'Ctrl+Tab', 'Win+Tab'
    'Win+D', 'Win+M', 'Win+Home', 'Win+T', 'Win+B', 'Win+-', 'Win++', 'Win+Esc', 'Win+Up', 'Win+Down', 'Win+Left', 'Win+Right'
    'Win+Shift+Up', 'Win+Shift+Down', 'Win+Shift+Left', 'Win+Shift+Right', 'Win+Space', 'Win+O', 'Win+PageUp', 'Win+PageDown'
    'Win+.', 'Win+C', 'Win+I', 'Win+K', 'Win+H', 'Win+Q', 'Win+W', 'Win+Z', 'Win+/', 'Win+J', 'Win+,', 'Win+V'
    'Application', 'Windows'
    'Ctrl+Alt+Del', 'Shift+Ctrl+Esc', 'Win+L'
    'LaunchMail', 'LaunchMediaSelect', 'LaunchApp1', 'LaunchApp2'
    'BrowserBack', 'BrowserForward', 'BrowserRefresh', 'BrowserStop', 'BrowserSearch', 'BrowserFavorites', 'BrowserHome'
)

# Bilder av skärmen: samma tangent under två namn.
$custom = @('PrintScrn', 'Snapshot', 'Alt+PrintScrn', 'Alt+Snapshot', 'Win+PrintScrn', 'Win+Snapshot', 'Win+Shift+S')

try {
    $feature = Get-WindowsOptionalFeature -Online -FeatureName 'Client-KeyboardFilter'
    if ($null -eq $feature) {
        Write-Error 'Keyboard Filter finns inte i den här utgåvan av Windows.' -ErrorAction Continue
        exit 1
    }
    if ([string] $feature.State -ne 'Enabled') {
        Enable-WindowsOptionalFeature -Online -FeatureName 'Client-KeyboardFilter' -All -NoRestart | Out-Null
        Write-Output 'Keyboard Filter är påslaget. Starta om datorn och kör skriptet igen.'
        exit 3010
    }

    $missing = @()
    foreach ($id in $predefined) {
        $key = Get-WmiObject -Namespace $space -Class 'WEKF_PredefinedKey' | Where-Object { $_.Id -eq $id }
        if ($null -eq $key) { $missing += $id; continue }
        $key.Enabled = 1
        $key.Put() | Out-Null
    }

    $class = [wmiclass] "\\localhost\${space}:WEKF_CustomKey"
    foreach ($id in $custom) {
        $key = Get-WmiObject -Namespace $space -Class 'WEKF_CustomKey' | Where-Object { $_.Id -eq $id }
        if ($null -eq $key) { $class.Add($id) | Out-Null; continue }
        $key.Enabled = 1
        $key.Put() | Out-Null
    }

    $wanted = @{
        DisableKeyboardFilterForAdministrators = 'true'
        ForceOffAccessibility                  = $(if ($AllowAccessibility) { 'false' } else { 'true' })
    }
    foreach ($name in $wanted.Keys) {
        $setting = Get-WmiObject -Namespace $space -Class 'WEKF_Settings' | Where-Object { $_.Name -eq $name }
        $setting.Value = $wanted[$name]
        $setting.Put() | Out-Null
    }
}
catch {
    Write-Error $_ -ErrorAction Continue
    exit 1
}

Write-Output ([string] ($predefined.Count - $missing.Count) + ' kombinationer är spärrade, och Print Screen. Pröva varje.')
if ($missing.Count -gt 0) { Write-Output ('Finns inte i den här versionen av Windows: ' + ($missing -join ', ')) }
exit 0
