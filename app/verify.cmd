@echo off
rem Builds everything and runs every test; with --long also those that take long. Needs a JDK 17 or newer and Maven.
rem Exit codes: 0 all passed; 2 wrong usage; 3 the environment lacks something; else Maven's.
setlocal
set "root=%~dp0.."
set "options="
:arguments
if "%~1"=="" goto checked
if not "%~1"=="--long" (
  echo Usage: app\verify [--long] 1>&2
  exit /b 2
)
set "options=-Dannalist.long=true"
shift
goto arguments

:checked
call "%~dp0requirements.cmd" || exit /b 3
if not exist "%root%\.annalist" mkdir "%root%\.annalist"
break > "%root%\.annalist\verify.start"
call mvn -f "%root%\pom.xml" -B -ntp -Dstyle.color=never verify %options%
set "code=%errorlevel%"
call :sum
exit /b %code%

rem The sum of all reports that this run wrote.
:sum
powershell -NoProfile -Command ^
  "$start = (Get-Item '%root%\.annalist\verify.start').LastWriteTime;" ^
  "$all = 0; $failed = 0; $skipped = 0;" ^
  "Get-ChildItem -Path '%root%' -Recurse -Filter 'TEST-*.xml' | Where-Object { $_.LastWriteTime -ge $start } | ForEach-Object {" ^
  "  $suite = ([xml](Get-Content -LiteralPath $_.FullName -Encoding UTF8 -Raw)).testsuite;" ^
  "  $all += [int]$suite.tests; $failed += [int]$suite.failures + [int]$suite.errors; $skipped += [int]$suite.skipped };" ^
  "Write-Output ''; Write-Output ('{0} passed, {1} failed, {2} skipped' -f ($all - $failed - $skipped), $failed, $skipped)"
exit /b 0
