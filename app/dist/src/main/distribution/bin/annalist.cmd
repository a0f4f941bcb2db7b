@echo off
rem Starts Annalist from this distribution. It needs Java 17 or newer; nothing else.
rem
rem ANNALIST_PLUGINS    further plugin folders, separated by semicolons
rem ANNALIST_JAVA_OPTS  further options for the JVM, separated by blanks
rem ANNALIST_NO_CACHE   if set, no class archive is used or made (see below)
setlocal
set "home=%~dp0.."
set "java=java"
if not defined JAVA_HOME goto version
set "java=%JAVA_HOME%\bin\java"
if exist "%java%.exe" goto version
echo annalist: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. Correct or unset it. 1>&2
exit /b 3

rem The third word of the first line is the version in quotes.
:version
set "version="
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1') do if not defined version set "version=%%~v"
set "number=0"
for /f "delims=.-+" %%n in ("%version%") do set /a number=%%n 2>nul
if %number% geq 17 goto product
echo annalist: Java 17 or newer is missing (found: %version%). Install it, or set JAVA_HOME to one. 1>&2
exit /b 3

:product
set "product=headless"
set "typical="
set "compiler=-XX:+TieredCompilation"
if "%~1"=="" set "product=workbench"
if "%~1"=="open" set "product=workbench"
if "%~1"=="shots" set "product=workbench"
if "%product%"=="workbench" set "typical=yes"
if "%~1"=="analyse" set "typical=yes"
rem What is over at once is not worth the optimising compiler.
if "%~1"=="plugins" set "compiler=-XX:TieredStopAtLevel=1"

rem A class archive makes the start faster. The first typical run of a product writes one at its exit, beside its place;
rem the next run puts it there. The JVM goes on without an archive that does not fit or was cut short.
set "cds="
if defined ANNALIST_NO_CACHE goto run
if not defined LOCALAPPDATA goto run
set "cache=%LOCALAPPDATA%\annalist"
if not exist "%cache%" mkdir "%cache%" 2>nul
for %%j in ("%home%\lib\annalist-launcher.jar") do set "stamp=%%~zj-%%~tj"
set "stamp=%stamp:/=%"
set "stamp=%stamp::=%"
set "stamp=%stamp: =%"
set "archive=%product%-%version%-%stamp%.jsa"
if exist "%cache%\%archive%.new" if not exist "%cache%\%archive%" ren "%cache%\%archive%.new" "%archive%" 2>nul
if not exist "%cache%\%archive%" goto make
set cds=-XX:SharedArchiveFile="%cache%\%archive%" -Xlog:disable -Xlog:all=error:stderr
goto run

:make
if defined typical set cds=-XX:ArchiveClassesAtExit="%cache%\%archive%.new" -Xlog:disable -Xlog:all=error:stderr

rem Inlining less keeps the extractors in the processor's nearest cache: a tenth faster over many documents.
:run
"%java%" %compiler% -XX:InlineSmallCode=1200 -XX:+UseSerialGC -XX:-UsePerfData -Djava.awt.headless=true ^
  -Dfile.encoding=UTF-8 %ANNALIST_JAVA_OPTS% %cds% -cp "%home%\lib\annalist-launcher.jar" ^
  org.annalist.launcher.Launcher %*
exit /b %errorlevel%
