#Requires -Version 5.1
<#
.SYNOPSIS
    Kontrollerar de inställningar i Windows 11 som SES Kiosk inte kan göra själv. Läser bara, ändrar ingenting.

.DESCRIPTION
    SKRIVET EFTER MICROSOFTS DOKUMENTATION. INTE KÖRT PÅ WINDOWS. Läs ett resultat som en påminnelse om vad som ska
    kontrolleras, inte som ett bevis, tills någon har kört skriptet på en dator vars inställningar är kända.

    Varje kontroll ger pass, warning eller fail, vad som hittades och vad som ska göras. Varför varje inställning behövs,
    och hur den görs med grupprincip eller Intune, står i docs/privacy/operativsystemet.md.

    pass     inställningen är som kiosken behöver den
    warning  en kvarstående risk, eller något som inte gick att läsa: bedöm för hand
    fail     det en besökare skrivit, eller en bild av skärmen, kan bli kvar eller lämna datorn

    Skriptet läser registret, tjänster, CIM-klasser, loggars status och behörigheter. Det skriver inga filer, startar inga
    tjänster, ändrar inga inställningar och använder inte nätet. Utan administratörsrättigheter blir några kontroller
    warning, eftersom de då inte kan läsas.

.PARAMETER DataDirectory
    Kioskens datamapp. Utan den gäller SES_KIOSK_DATA_DIR om den är satt, annars %ProgramData%\SES Kiosk.

.PARAMETER KioskAccount
    Kontot som kiosken körs från, till exempel 'KIOSK01\kiosk'. Utan den prövas det konto som kör skriptet. Några
    inställningar hör till kontot och kan bara läsas medan det är inloggat.

.PARAMETER Json
    Skriver resultatet som JSON på standard ut i stället för text.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\Test-Kiosk.ps1 -KioskAccount 'KIOSK01\kiosk'

    Kör från en PowerShell som administratör, medan kioskens konto är inloggat.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\Test-Kiosk.ps1 -Json > resultat.json

.OUTPUTS
    Text, eller JSON med -Json. Slutkod 0 om ingen kontroll gav fail, annars 1.

.NOTES
    Filen är sparad som UTF-8 med BOM, eftersom Windows PowerShell 5.1 annars läser å, ä och ö fel.
#>
[CmdletBinding()]
param(
    [string] $DataDirectory = '',
    [string] $KioskAccount = '',
    [switch] $Json
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

if ($PSVersionTable.PSVersion.Major -ge 6 -and -not $IsWindows) {
    Write-Output 'Skriptet kontrollerar Windows och gör ingenting på andra system.'
    exit 1
}

# --- Läsa -----------------------------------------------------------------------------------------------------------

function Open-RegistryKey {
    param([string] $Hive, [string] $Path)
    $base = [Microsoft.Win32.RegistryKey]::OpenBaseKey($Hive, [Microsoft.Win32.RegistryView]::Registry64)
    # $false: nyckeln öppnas för läsning.
    return $base.OpenSubKey($Path, $false)
}

function Read-RegistryValue {
    param([string] $Hive, [string] $Path, [string] $Name)
    $key = Open-RegistryKey $Hive $Path
    if ($null -eq $key) { return $null }
    return $key.GetValue($Name, $null)
}

function Read-Machine {
    param([string] $Path, [string] $Name)
    return Read-RegistryValue 'LocalMachine' $Path $Name
}

function Read-User {
    param([string] $Path, [string] $Name)
    return Read-RegistryValue 'Users' ($script:KioskSid + '\' + $Path) $Name
}

function Get-ServiceNamed {
    param([string] $Name)
    return Get-Service -Name $Name -ErrorAction SilentlyContinue
}

# --- Svara ----------------------------------------------------------------------------------------------------------

$script:Results = New-Object System.Collections.ArrayList

function New-Pass {
    param([string] $Found)
    return @{ Status = 'pass'; Found = $Found; ToDo = '' }
}

function New-Warning {
    param([string] $Found, [string] $ToDo)
    return @{ Status = 'warning'; Found = $Found; ToDo = $ToDo }
}

function New-Failure {
    param([string] $Found, [string] $ToDo)
    return @{ Status = 'fail'; Found = $Found; ToDo = $ToDo }
}

function Invoke-Check {
    param([string] $Id, [string] $Title, [scriptblock] $Check)
    try {
        $finding = @(& $Check)[-1]
    }
    catch {
        $finding = New-Warning ('Gick inte att läsa: ' + $_.Exception.Message) `
            'Kör som administratör, eller kontrollera för hand.'
    }
    $result = [pscustomobject] @{
        id     = $Id
        title  = $Title
        status = $finding.Status
        found  = $finding.Found
        toDo   = $finding.ToDo
    }
    [void] $script:Results.Add($result)
}

function Show-Value {
    param($Value)
    if ($null -eq $Value) { return 'inte satt' }
    return [string] $Value
}

# --- Var och vem ----------------------------------------------------------------------------------------------------

if ($DataDirectory -eq '') { $DataDirectory = [string] $env:SES_KIOSK_DATA_DIR }
if ($DataDirectory -eq '') { $DataDirectory = Join-Path $env:ProgramData 'SES Kiosk' }
$DataDirectory = [System.IO.Path]::GetFullPath($DataDirectory)
$runDirectory = [string] $env:SES_KIOSK_RUN_DIR
if ($runDirectory -eq '') { $runDirectory = Join-Path $DataDirectory 'run' }
$runDirectory = [System.IO.Path]::GetFullPath($runDirectory)
$configFile = [string] $env:SES_KIOSK_CONFIG
if ($configFile -eq '') { $configFile = Join-Path $DataDirectory 'office.json' }

$identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
$principal = New-Object System.Security.Principal.WindowsPrincipal($identity)
$isAdministrator = $principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)

$script:KioskSid = $identity.User.Value
if ($KioskAccount -ne '') {
    try {
        $account = New-Object System.Security.Principal.NTAccount($KioskAccount)
        $script:KioskSid = $account.Translate([System.Security.Principal.SecurityIdentifier]).Value
    }
    catch {
        Write-Error ('Kontot ' + $KioskAccount + ' finns inte på datorn.') -ErrorAction Continue
        exit 1
    }
}

$build = [int] (Read-Machine 'SOFTWARE\Microsoft\Windows NT\CurrentVersion' 'CurrentBuildNumber')

# --- Diskkryptering, viloläge, växlingsfil --------------------------------------------------------------------------

# 'on', 'off' eller 'unknown', och varför.
function Get-DriveProtection {
    param([string] $Drive)
    if ($isAdministrator -and (Get-Command Get-BitLockerVolume -ErrorAction SilentlyContinue)) {
        $volume = Get-BitLockerVolume -MountPoint $Drive
        $text = 'BitLocker på ' + $Drive + ': skydd ' + $volume.ProtectionStatus + ', ' + $volume.VolumeStatus
        if ([string] $volume.ProtectionStatus -eq 'On' -and [string] $volume.VolumeStatus -eq 'FullyEncrypted') {
            return @{ State = 'on'; Text = $text }
        }
        return @{ State = 'off'; Text = $text }
    }
    $value = $null
    try {
        $shell = New-Object -ComObject Shell.Application
        $value = $shell.NameSpace($Drive + '\').Self.ExtendedProperty('System.Volume.BitLockerProtection')
    }
    catch {
        return @{ State = 'unknown'; Text = 'BitLocker på ' + $Drive + ' gick inte att läsa' }
    }
    $text = 'BitLocker på ' + $Drive + ' enligt Utforskaren: ' + (Show-Value $value)
    if ($value -eq 1) { return @{ State = 'on'; Text = $text + ' (på)' } }
    # 3 krypteras, 4 dekrypteras, 5 pausat: disken är inte skyddad medan det pågår.
    if (@(2, 3, 4, 5) -contains $value) { return @{ State = 'off'; Text = $text + ' (inte skyddad)' } }
    return @{ State = 'unknown'; Text = $text }
}

$drives = @($env:SystemDrive, $DataDirectory.Substring(0, 2), $runDirectory.Substring(0, 2)) |
    ForEach-Object { $_.ToUpperInvariant() } | Select-Object -Unique

foreach ($one in $drives) {
    Invoke-Check ('disk-encryption-' + $one.Substring(0, 1).ToLowerInvariant()) ('Diskkryptering på ' + $one) {
        $protection = Get-DriveProtection $one
        $toDo = 'Slå på BitLocker för ' + $one + ' och vänta tills hela disken är krypterad. ' +
            'På Windows ligger besökets mapp på disken.'
        if ($protection.State -eq 'on') { return New-Pass $protection.Text }
        if ($protection.State -eq 'off') { return New-Failure $protection.Text $toDo }
        return New-Warning $protection.Text ('Kontrollera med manage-bde -status ' + $one)
    }
}

Invoke-Check 'hibernation' 'Viloläge' {
    $power = 'SYSTEM\CurrentControlSet\Control\Power'
    $value = Read-Machine $power 'HibernateEnabled'
    if ($null -eq $value) { $value = Read-Machine $power 'HibernateEnabledDefault' }
    $text = 'HibernateEnabled: ' + (Show-Value $value)
    $toDo = 'Kör  powercfg /hibernate off  som administratör. Viloläge skriver hela minnet till hiberfil.sys.'
    if ($value -eq 0) { return New-Pass $text }
    if ((Get-DriveProtection $env:SystemDrive).State -eq 'on') {
        return New-Warning ($text + '; systemdisken är krypterad') $toDo
    }
    return New-Failure $text $toDo
}

Invoke-Check 'fast-startup' 'Snabbstart' {
    $policy = Read-Machine 'SOFTWARE\Policies\Microsoft\Windows\System' 'HiberbootEnabled'
    $local = Read-Machine 'SYSTEM\CurrentControlSet\Control\Session Manager\Power' 'HiberbootEnabled'
    $hibernation = Read-Machine 'SYSTEM\CurrentControlSet\Control\Power' 'HibernateEnabled'
    $text = 'HiberbootEnabled: ' + (Show-Value $local) + ' (princip: ' + (Show-Value $policy) + ')'
    # Principen kan bara kräva snabbstart; 0 där betyder att den lokala inställningen gäller.
    if ($hibernation -eq 0) { return New-Pass ($text + '; viloläge är av, och då används inte snabbstart') }
    if ($local -eq 0 -and $policy -ne 1) { return New-Pass $text }
    return New-Warning $text 'Stäng av viloläge (powercfg /hibernate off); då försvinner snabbstart också.'
}

Invoke-Check 'pagefile' 'Växlingsfil' {
    $files = @(Get-CimInstance -ClassName Win32_PageFileUsage)
    if ($files.Count -eq 0) { return New-Pass 'Ingen växlingsfil.' }
    $policy = Read-Machine 'SYSTEM\CurrentControlSet\Policies' 'NtfsEncryptPagingFile'
    $local = Read-Machine 'SYSTEM\CurrentControlSet\Control\FileSystem' 'NtfsEncryptPagingFile'
    $text = ($files | ForEach-Object { $_.Name }) -join ', '
    if ($policy -eq 1 -or $local -eq 1) { return New-Pass ($text + ': växlingsfilen krypteras') }
    $open = @($files | Where-Object { (Get-DriveProtection ($_.Name.Substring(0, 2))).State -ne 'on' })
    if ($open.Count -eq 0) { return New-Pass ($text + ': på krypterad disk') }
    return New-Failure ($text + ': på disk som inte visats vara krypterad') `
        'Slå på BitLocker, eller principen Enable NTFS pagefile encryption, eller ta bort växlingsfilen.'
}

Invoke-Check 'pagefile-cleared' 'Växlingsfilen töms vid avstängning' {
    if (@(Get-CimInstance -ClassName Win32_PageFileUsage).Count -eq 0) { return New-Pass 'Ingen växlingsfil.' }
    $value = Read-Machine 'SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management' 'ClearPageFileAtShutdown'
    $text = 'ClearPageFileAtShutdown: ' + (Show-Value $value)
    if ($value -eq 1) { return New-Pass $text }
    return New-Warning $text `
        'Slå på säkerhetsalternativet Shutdown: Clear virtual memory pagefile. Avstängningen tar då längre tid.'
}

# --- Minnesdumpar och felrapporter ----------------------------------------------------------------------------------

Invoke-Check 'system-dump' 'Minnesdump när Windows kraschar' {
    $value = Read-Machine 'SYSTEM\CurrentControlSet\Control\CrashControl' 'CrashDumpEnabled'
    $text = 'CrashDumpEnabled: ' + (Show-Value $value)
    $toDo = 'Sätt CrashDumpEnabled till 0 (Systemegenskaper, Start och återställning, Ingen) och starta om.'
    if ($value -eq 0) { return New-Pass $text }
    if ($value -eq 1) { return New-Failure ($text + ': hela minnet') $toDo }
    return New-Warning $text $toDo
}

Invoke-Check 'error-reporting' 'Windows felrapportering' {
    $policy = Read-Machine 'SOFTWARE\Policies\Microsoft\Windows\Windows Error Reporting' 'Disabled'
    $local = Read-Machine 'SOFTWARE\Microsoft\Windows\Windows Error Reporting' 'Disabled'
    $text = 'Disabled: ' + (Show-Value $policy) + ' (princip), ' + (Show-Value $local) + ' (lokalt)'
    if ($policy -eq 1 -or ($null -eq $policy -and $local -eq 1)) { return New-Pass $text }
    return New-Failure $text `
        'Slå på principen Disable Windows Error Reporting. En rapport kan innehålla delar av programmets minne.'
}

Invoke-Check 'local-dumps' 'Lokala minnesdumpar av program' {
    $path = 'SOFTWARE\Microsoft\Windows\Windows Error Reporting\LocalDumps'
    $toDo = 'Ta bort nyckeln HKLM\' + $path + ', eller det i den som gäller alla program eller ses-kiosk.exe.'
    $key = Open-RegistryKey 'LocalMachine' $path
    if ($null -eq $key) { return New-Pass 'LocalDumps finns inte.' }
    $programs = @($key.GetSubKeyNames())
    if ($programs -contains 'ses-kiosk.exe') { return New-Failure 'LocalDumps är satt för ses-kiosk.exe.' $toDo }
    if (@($key.GetValueNames()).Count -gt 0) { return New-Failure 'LocalDumps är satt för alla program.' $toDo }
    return New-Warning ('LocalDumps finns, för: ' + ($programs -join ', ')) $toDo
}

Invoke-Check 'debugger' 'Felsökare som startar när program kraschar' {
    $path = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion\AeDebug'
    $auto = Read-Machine $path 'Auto'
    $debugger = Read-Machine $path 'Debugger'
    $text = 'AeDebug: Auto ' + (Show-Value $auto) + ', Debugger ' + (Show-Value $debugger)
    if ([string]::IsNullOrEmpty([string] $debugger) -or [string] $auto -ne '1') { return New-Pass $text }
    return New-Warning $text 'Ta bort felsökaren: den kan skriva ut ett programs minne i en fil.'
}

# --- Principer som är ett enda värde --------------------------------------------------------------------------------

$policies = @(
    @{
        Id = 'clipboard-history'; Title = 'Urklippshistorik'; Otherwise = 'fail'; Wanted = 0
        Path = 'SOFTWARE\Policies\Microsoft\Windows\System'; Name = 'AllowClipboardHistory'
        ToDo = 'Stäng av principen System, OS Policies, Allow Clipboard History. Annars kan en besökare slå på historiken med Win+V.'
    }
    @{
        Id = 'clipboard-sync'; Title = 'Urklipp till andra enheter'; Otherwise = 'warning'; Wanted = 0
        Path = 'SOFTWARE\Policies\Microsoft\Windows\System'; Name = 'AllowCrossDeviceClipboard'
        ToDo = 'Stäng av principen System, OS Policies, Allow Clipboard synchronization across devices.'
    }
    @{
        Id = 'recall-snapshots'; Title = 'Recall: ögonblicksbilder av skärmen'; Wanted = 1
        Otherwise = $(if ($build -ge 26100) { 'fail' } else { 'warning' })
        Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsAI'; Name = 'DisableAIDataAnalysis'
        ToDo = 'Slå på principen Windows Components, Windows AI, Turn off saving snapshots for use with Recall.'
    }
    @{
        Id = 'recall-component'; Title = 'Recall: komponenten'; Otherwise = 'warning'; Wanted = 0
        Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsAI'; Name = 'AllowRecallEnablement'
        ToDo = 'Stäng av principen Windows Components, Windows AI, Allow Recall to be enabled, och starta om.'
    }
    @{
        Id = 'click-to-do'; Title = 'Click to Do (skärmbild för AI)'; Otherwise = 'warning'; Wanted = 1
        Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsAI'; Name = 'DisableClickToDo'
        ToDo = 'Slå på principen DisableClickToDo där datorns version har den.'
    }
    @{
        Id = 'game-recording'; Title = 'Inspelning av skärmen (spelfältet)'; Otherwise = 'warning'; Wanted = 0
        Path = 'SOFTWARE\Policies\Microsoft\Windows\GameDVR'; Name = 'AllowGameDVR'
        ToDo = 'Stäng av principen Enables or disables Windows Game Recording and Broadcasting.'
    }
    @{
        Id = 'activity-feed'; Title = 'Aktivitetshistorik'; Otherwise = 'warning'; Wanted = 0
        Path = 'SOFTWARE\Policies\Microsoft\Windows\System'; Name = 'EnableActivityFeed'
        ToDo = 'Stäng av principen System, OS Policies, Enables Activity Feed. Historiken visar när program användes.'
    }
    @{
        Id = 'text-collection'; Title = 'Windows lär sig av det som skrivs'; Otherwise = 'warning'; Wanted = 1
        Path = 'SOFTWARE\Policies\Microsoft\InputPersonalization'; Name = 'RestrictImplicitTextCollection'
        ToDo = 'Slå på principen Turn off automatic learning (Control Panel, Regional and Language Options).'
    }
    @{
        Id = 'ink-collection'; Title = 'Windows lär sig av handskrift'; Otherwise = 'warning'; Wanted = 1
        Path = 'SOFTWARE\Policies\Microsoft\InputPersonalization'; Name = 'RestrictImplicitInkCollection'
        ToDo = 'Slå på principen Turn off automatic learning (Control Panel, Regional and Language Options).'
    }
    @{
        Id = 'diagnostic-dumps'; Title = 'Minnesdumpar i diagnostikdata'; Otherwise = 'warning'; Wanted = 1
        Path = 'SOFTWARE\Policies\Microsoft\Windows\DataCollection'; Name = 'LimitDumpCollection'
        ToDo = 'Slå på principen Limit Dump Collection (Windows Components, Data Collection and Preview Builds).'
    }
)

foreach ($policy in $policies) {
    Invoke-Check $policy.Id $policy.Title {
        $value = Read-Machine $policy.Path $policy.Name
        $text = $policy.Name + ': ' + (Show-Value $value)
        if ($value -eq $policy.Wanted -and $null -ne $value) { return New-Pass $text }
        if ($policy.Otherwise -eq 'fail') { return New-Failure $text $policy.ToDo }
        return New-Warning $text $policy.ToDo
    }
}

# --- Spår av när kiosken användes -----------------------------------------------------------------------------------

Invoke-Check 'prefetch' 'Prefetch' {
    $path = 'SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters'
    $value = Read-Machine $path 'EnablePrefetcher'
    $text = 'EnablePrefetcher: ' + (Show-Value $value)
    if ($value -eq 0) { return New-Pass $text }
    return New-Warning $text `
        'Sätt EnablePrefetcher till 0, eller godta att Windows visar när kioskens program senast startades.'
}

Invoke-Check 'user-assist' 'UserAssist' {
    if ($null -eq (Open-RegistryKey 'Users' $script:KioskSid)) {
        return New-Warning 'Kioskens konto är inte inloggat.' 'Kör skriptet medan kontot är inloggat.'
    }
    $policy = Read-User 'Software\Microsoft\Windows\CurrentVersion\Policies\Explorer' 'NoInstrumentation'
    $local = Read-User 'Software\Microsoft\Windows\CurrentVersion\Explorer\Advanced' 'Start_TrackProgs'
    $text = 'NoInstrumentation: ' + (Show-Value $policy) + ', Start_TrackProgs: ' + (Show-Value $local)
    if ($policy -eq 1 -or $local -eq 0) { return New-Pass $text }
    return New-Warning $text 'Slå på principen Turn off user tracking för kioskens konto.'
}

Invoke-Check 'process-logging' 'Loggning av varje process' {
    $names = @('Sense', 'Sysmon', 'Sysmon64', 'CSFalconService', 'SentinelAgent', 'CbDefense', 'CybereasonActiveProbe')
    $running = @($names | Where-Object {
            $service = Get-ServiceNamed $_
            $null -ne $service -and [string] $service.Status -eq 'Running'
        })
    $lines = Read-Machine 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Audit' 'ProcessCreationIncludeCmdLine_Enabled'
    $toDo = 'Varje besök är en egen process: en sådan logg visar hur många besök som var och när. Undanta ses-kiosk.exe, ' +
        'eller korta loggens tid. Pröva också  auditpol /get /category:*  (Process Creation).'
    if ($running.Count -gt 0) { return New-Warning ('Igång: ' + ($running -join ', ')) $toDo }
    if ($lines -eq 1) { return New-Warning 'Kommandorader tas med i händelse 4688.' $toDo }
    return New-Pass 'Ingen av de kända tjänsterna är igång.'
}

# --- Utskrift -------------------------------------------------------------------------------------------------------

$printing = $false
$configText = 'office.json finns inte; utskrift är av'
Invoke-Check 'office-json' 'Kioskens inställningar' {
    if (-not (Test-Path -LiteralPath $configFile)) { return New-Pass $configText }
    $config = Get-Content -LiteralPath $configFile -Raw -Encoding UTF8 | ConvertFrom-Json
    $names = @($config.PSObject.Properties | ForEach-Object { $_.Name })
    if ($names -contains 'printing') { $script:printing = [bool] $config.printing }
    if ($names -contains 'countBatchVisits' -and [int] $config.countBatchVisits -lt 5) {
        return New-Warning ('countBatchVisits: ' + $config.countBatchVisits) `
            'Under 5 visar en jämförelse av räknefilen före och efter vad få besök var. Sätt 5 eller mer.'
    }
    return New-Pass ('Utskrift: ' + $script:printing)
}

Invoke-Check 'spooler' 'Utskriftstjänsten' {
    $spooler = Get-ServiceNamed 'Spooler'
    if ($null -eq $spooler) { return New-Pass 'Tjänsten finns inte.' }
    if (-not $script:printing) {
        if ($spooler.Status -eq 'Stopped' -and [string] $spooler.StartType -eq 'Disabled') { return New-Pass 'Avstängd.' }
        return New-Warning ('Utskrift är av i kiosken, men tjänsten är ' + $spooler.Status + ' (' + $spooler.StartType + ').') `
            'Stäng av tjänsten Spooler om ingen annan skriver ut från datorn.'
    }
    $printers = @(Get-CimInstance -ClassName Win32_Printer)
    $keeping = @($printers | Where-Object { $_.KeepPrintedJobs })
    if ($keeping.Count -gt 0) {
        return New-Failure ('Behåller utskrivna dokument: ' + (($keeping | ForEach-Object { $_.Name }) -join ', ')) `
            'Avmarkera Behåll utskrivna dokument i skrivarens egenskaper, fliken Avancerat.'
    }
    $network = @($printers | Where-Object { $_.Network })
    if ($network.Count -gt 0) {
        return New-Warning ('Nätverksskrivare: ' + (($network | ForEach-Object { $_.Name }) -join ', ')) `
            'Fråga vad skrivaren och utskriftsservern sparar; det syns inte härifrån.'
    }
    return New-Pass 'Ingen skrivare behåller utskrivna dokument.'
}

Invoke-Check 'print-log' 'Logg över utskrifter' {
    $log = Get-WinEvent -ListLog 'Microsoft-Windows-PrintService/Operational'
    $titles = Read-Machine 'SOFTWARE\Policies\Microsoft\Windows NT\Printers' 'ShowJobTitleInEventLogs'
    $text = 'PrintService/Operational: ' + $log.IsEnabled + ', namn i loggen: ' + (Show-Value $titles)
    if (-not $log.IsEnabled) { return New-Pass $text }
    return New-Warning $text 'Loggen visar när något skrevs ut. Stäng av den, eller korta dess tid, om kiosken skriver ut.'
}

# --- Fjärrstyrning --------------------------------------------------------------------------------------------------

Invoke-Check 'remote-desktop' 'Fjärrskrivbord' {
    $policy = Read-Machine 'SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services' 'fDenyTSConnections'
    $local = Read-Machine 'SYSTEM\CurrentControlSet\Control\Terminal Server' 'fDenyTSConnections'
    $text = 'fDenyTSConnections: ' + (Show-Value $policy) + ' (princip), ' + (Show-Value $local) + ' (lokalt)'
    $effective = $local
    if ($null -ne $policy) { $effective = $policy }
    if ($effective -eq 1) { return New-Pass $text }
    return New-Failure $text 'Stäng av principen Allow users to connect remotely by using Remote Desktop Services.'
}

Invoke-Check 'remote-assistance' 'Fjärrhjälp' {
    $policy = Read-Machine 'SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services' 'fAllowToGetHelp'
    $local = Read-Machine 'SYSTEM\CurrentControlSet\Control\Remote Assistance' 'fAllowToGetHelp'
    $text = 'fAllowToGetHelp: ' + (Show-Value $policy) + ' (princip), ' + (Show-Value $local) + ' (lokalt)'
    $effective = $local
    if ($null -ne $policy) { $effective = $policy }
    if ($effective -eq 0) { return New-Pass $text }
    return New-Warning $text 'Stäng av principen System, Remote Assistance, Configure Solicited Remote Assistance.'
}

Invoke-Check 'remote-tools' 'Andra program för fjärrstyrning' {
    $pattern = 'TeamViewer|AnyDesk|RustDesk|ScreenConnect|LogMeIn|GoToAssist|Splashtop|Supremo|MeshAgent|bomgar|DWMRCS|' +
        'tvnserver|uvnc|vncserver|winvnc|chromoting|CmRcService|RemoteHelp'
    $found = @(Get-Service | Where-Object { $_.Name -match $pattern -or $_.DisplayName -match $pattern })
    if ($found.Count -eq 0) { return New-Pass 'Ingen av de kända tjänsterna finns.' }
    return New-Warning (($found | ForEach-Object { $_.Name + ' (' + $_.Status + ')' }) -join ', ') `
        'Se till att ingen kan se skärmen medan ett besök pågår: avinstallera, eller kräv att någon godkänner på plats.'
}

# --- Antivirus och säkerhetskopior ----------------------------------------------------------------------------------

Invoke-Check 'sample-submission' 'Antivirus skickar filer' {
    $preference = Get-MpPreference
    $text = 'SubmitSamplesConsent: ' + $preference.SubmitSamplesConsent
    if ([int] $preference.SubmitSamplesConsent -eq 2) { return New-Pass $text }
    return New-Warning $text 'Sätt Automatic sample submission till Never send, eller godta risken med säkerhetsansvarig.'
}

Invoke-Check 'quarantine' 'Antivirus behåller filer i karantän' {
    $days = [int] (Get-MpPreference).QuarantinePurgeItemsAfterDelay
    $text = 'QuarantinePurgeItemsAfterDelay: ' + $days + ' dagar'
    if ($days -ge 1 -and $days -le 30) { return New-Pass $text }
    return New-Warning $text 'Sätt principen Configure removal of items from Quarantine folder; 0 betyder att filer aldrig tas bort.'
}

Invoke-Check 'shadow-copies' 'Skuggkopior' {
    if (-not $isAdministrator) { return New-Warning 'Kan bara läsas av en administratör.' 'Kör som administratör.' }
    $copies = @(Get-CimInstance -ClassName Win32_ShadowCopy)
    if ($copies.Count -eq 0) { return New-Pass 'Inga skuggkopior.' }
    return New-Warning ([string] $copies.Count + ' skuggkopior') `
        'Ta inte skuggkopior av den disk där kioskens mapp ligger: jämförda kopior av räknefilen visar vad få besök var.'
}

Invoke-Check 'backup-exclusion' 'Besökets mapp undantas från säkerhetskopior' {
    $missing = @()
    foreach ($name in @('FilesNotToBackup', 'FilesNotToSnapshot')) {
        $key = Open-RegistryKey 'LocalMachine' ('SYSTEM\CurrentControlSet\Control\BackupRestore\' + $name)
        $entries = @()
        if ($null -ne $key) { $entries = @($key.GetValueNames() | ForEach-Object { $key.GetValue($_) }) }
        $covering = @($entries | Where-Object { ([string] $_).ToLowerInvariant().Contains($runDirectory.ToLowerInvariant()) })
        if ($covering.Count -eq 0) { $missing += $name }
    }
    if ($missing.Count -eq 0) { return New-Pass $runDirectory }
    return New-Warning ('Saknas i ' + ($missing -join ' och ')) `
        ('Lägg till ' + $runDirectory + '\* /s där, och undanta mappen i det program som tar säkerhetskopior.')
}

# --- Kontot, skalet och mappen --------------------------------------------------------------------------------------

Invoke-Check 'account' 'Kioskens konto' {
    $note = 'Kontot är inte administratör.'
    if ($KioskAccount -eq '') { $note = 'Kontot som kör skriptet är inte administratör.' }
    $members = @(Get-LocalGroupMember -SID 'S-1-5-32-544' | ForEach-Object { $_.SID.Value })
    if ($members -notcontains $script:KioskSid) { return New-Pass $note }
    if ($KioskAccount -eq '') {
        return New-Warning 'Skriptet körs från en administratörs konto.' 'Ange kioskens konto med -KioskAccount.'
    }
    return New-Failure 'Kontot är administratör.' 'Kör kiosken från ett eget konto utan administratörsrättigheter.'
}

Invoke-Check 'shell' 'Skal: bara kiosken går att nå' {
    $toDo = 'Sätt ses-kiosk.exe som skal för kontot med Shell Launcher (Windows Enterprise, Education eller IoT Enterprise).'
    $space = 'root\standardcimv2\embedded'
    try {
        $state = Invoke-CimMethod -Namespace $space -ClassName WESL_UserSetting -MethodName IsEnabled
        $shells = @(Get-CimInstance -Namespace $space -ClassName WESL_UserSetting | Where-Object { $_.Sid -eq $script:KioskSid })
    }
    catch {
        return New-Warning 'Shell Launcher finns inte eller kan inte läsas.' $toDo
    }
    if (-not $state.Enabled) { return New-Warning 'Shell Launcher är av.' $toDo }
    $own = @($shells | Where-Object { $_.Shell -match 'ses-kiosk' })
    if ($own.Count -gt 0) { return New-Pass 'Shell Launcher startar kiosken för kontot.' }
    return New-Warning 'Shell Launcher är på, men startar inte kiosken för det prövade kontot.' $toDo
}

Invoke-Check 'keyboard-filter' 'Tangenter som leder ut' {
    $filter = Get-ServiceNamed 'MsKeyboardFilter'
    if ($null -ne $filter -and $filter.Status -eq 'Running') {
        return New-Pass 'Keyboard Filter är igång; vilka tangenter det spärrar prövas för hand.'
    }
    return New-Warning 'Keyboard Filter är inte igång.' `
        'Slå på det och spärra Ctrl+Alt+Del-valen, Win-tangenten, Alt+Tab, Ctrl+Shift+Esc och Print Screen. Pröva dem.'
}

Invoke-Check 'data-directory' 'Behörighet till datamappen' {
    if (-not (Test-Path -LiteralPath $DataDirectory)) {
        return New-Warning ($DataDirectory + ' finns inte.') 'Skapa mappen och ge bara kioskens konto och administratörer behörighet.'
    }
    $sid = [System.Security.Principal.SecurityIdentifier]
    $rules = (Get-Acl -LiteralPath $DataDirectory).GetAccessRules($true, $true, $sid)
    # Alla, autentiserade användare, gruppen Användare.
    $many = @('S-1-1-0', 'S-1-5-11', 'S-1-5-32-545')
    $open = @($rules | Where-Object { [string] $_.AccessControlType -eq 'Allow' -and $many -contains $_.IdentityReference.Value })
    $write = [int] [System.Security.AccessControl.FileSystemRights]::WriteData
    $writing = @($open | Where-Object { ([int] $_.FileSystemRights -band $write) -ne 0 })
    $toDo = 'Ta bort arvet och ge bara kioskens konto, SYSTEM och administratörer behörighet (icacls). ' +
        'Pröva att kiosken startar efteråt.'
    if ($writing.Count -gt 0) { return New-Failure 'Andra konton får skriva i mappen.' $toDo }
    if ($open.Count -gt 0) { return New-Warning 'Andra konton får läsa mappen.' $toDo }
    return New-Pass 'Bara utpekade konton.'
}

Invoke-Check 'leftovers' 'Lämningar av besök' {
    if (-not (Test-Path -LiteralPath $runDirectory)) { return New-Pass 'Kiosken har inte startat än.' }
    $visits = @(Get-ChildItem -LiteralPath $runDirectory -Directory -Filter 'visit-*')
    $running = @(Get-Process -Name 'ses-kiosk' -ErrorAction SilentlyContinue).Count -gt 0
    $text = [string] $visits.Count + ' mappar; kiosken är igång: ' + $running
    if (-not $running -and $visits.Count -gt 0) {
        return New-Failure $text 'Starta kiosken: den avslutar och raderar innan något fönster visas.'
    }
    # Ett pågående besök och ett som väntar.
    if ($visits.Count -gt 2) { return New-Warning $text 'Starta om kiosken och se om mapparna försvinner.' }
    return New-Pass $text
}

Invoke-Check 'windows-version' 'Windows version' {
    $edition = Read-Machine 'SOFTWARE\Microsoft\Windows NT\CurrentVersion' 'EditionID'
    $text = 'build ' + $build + ', ' + (Show-Value $edition)
    if ($build -lt 22000) { return New-Warning $text 'Kontrollerna är skrivna för Windows 11.' }
    if ([string] $edition -notmatch 'Enterprise|Education|IoT') {
        return New-Warning $text 'Shell Launcher och Keyboard Filter finns inte i den här utgåvan.'
    }
    return New-Pass $text
}

# --- Visa -----------------------------------------------------------------------------------------------------------

$counts = @{}
foreach ($status in @('pass', 'warning', 'fail')) {
    $counts[$status] = @($script:Results | Where-Object { $_.status -eq $status }).Count
}

if ($Json) {
    $report = [pscustomobject] @{
        name          = 'SES Kiosk: Windows'
        basis         = 'Skrivet efter dokumentation, inte prövat på Windows.'
        administrator = $isAdministrator
        pass          = $counts['pass']
        warning       = $counts['warning']
        fail          = $counts['fail']
        results       = $script:Results.ToArray()
    }
    # Bara ASCII, så att en omdirigerad fil går att läsa vilken teckenkodning konsolen än har.
    $text = ConvertTo-Json -InputObject $report -Depth 4
    Write-Output ([regex]::Replace($text, '[^\x00-\x7F]', { param($match) '\u{0:x4}' -f [int] [char] $match.Value }))
}
else {
    Write-Output 'Skrivet efter dokumentation, inte prövat på Windows. Ändrar ingenting.'
    if (-not $isAdministrator) { Write-Output 'Körs inte som administratör: några kontroller kan inte läsas.' }
    Write-Output ''
    foreach ($result in $script:Results) {
        Write-Output ('{0,-8} {1}: {2}' -f $result.status, $result.title, $result.found)
        if ($result.toDo -ne '') { Write-Output ('{0,-8} Gör så här: {1}' -f '', $result.toDo) }
    }
    Write-Output ''
    Write-Output ('{0} pass, {1} warning, {2} fail' -f $counts['pass'], $counts['warning'], $counts['fail'])
}

if ($counts['fail'] -gt 0) { exit 1 }
exit 0
