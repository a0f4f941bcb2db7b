@echo off
rem Annalist from a checkout: builds the distribution if there is none or sources are newer, and runs it with the same
rem arguments. All that it says itself goes to standard error.
rem Exit codes: the command's own; 3 if the environment lacks something.
setlocal
set "app=%~dp0"
set "root=%~dp0.."
set "distribution=%app%dist\target\annalist"
set "built=%app%dist\target\annalist.built"

call :fresh && goto run
call "%app%requirements.cmd" || exit /b 3
if not exist "%root%\.annalist" mkdir "%root%\.annalist"

rem A folder can be made once only: it is the lock of the run that builds.
set "waited="
:lock
mkdir "%root%\.annalist\building" 2>nul && goto build
if not defined waited (
  echo annalist: waiting for another run that is building; if there is none, delete .annalist\building 1>&2
  set "waited=yes"
)
ping -n 3 127.0.0.1 >nul
goto lock

:build
call :fresh && goto unlock
echo annalist: building ^(the first time, Maven also downloads libraries: some minutes^) 1>&2
rem What changes while the build is running is newer than it.
break > "%root%\.annalist\build.start"
call mvn -f "%root%\pom.xml" -B -q -ntp -Dstyle.color=never package -pl app/dist -am -Dmaven.test.skip=true ^
  -Dspotless.check.skip=true -Denforcer.skip=true -Darchive.skip=true 1>&2
if errorlevel 1 (
  rmdir "%root%\.annalist\building"
  echo annalist: the build failed; see above. If libraries could not be downloaded, try again with a network. 1>&2
  exit /b 3
)
copy /y "%root%\.annalist\build.start" "%built%" >nul

:unlock
rmdir "%root%\.annalist\building"

:run
call "%distribution%\bin\annalist.cmd" %*
exit /b %errorlevel%

rem Whether nothing that goes into the distribution has changed since it was built. Copying keeps the time of the start.
:fresh
if not exist "%built%" exit /b 1
if not exist "%distribution%\bin\annalist.cmd" exit /b 1
powershell -NoProfile -Command ^
  "$built = (Get-Item '%built%').LastWriteTime;" ^
  "$paths = 'core', 'plugins', 'app\jface', 'app\workbench', 'app\cli', 'app\dist' | ForEach-Object { Join-Path '%root%' $_ };" ^
  "$newer = Get-ChildItem -Path $paths -Recurse -File | Where-Object {" ^
  "  $_.FullName -notmatch '\\target\\' -and ($_.FullName -match '\\src\\main' -or $_.Name -in 'pom.xml', 'bnd.bnd')" ^
  "  -and $_.LastWriteTime -gt $built } | Select-Object -First 1;" ^
  "if ($newer -or (Get-Item '%root%\pom.xml').LastWriteTime -gt $built) { exit 1 }"
exit /b %errorlevel%
