@echo off
rem Checks that a JDK 17 or newer and Maven are there; says what is missing and ends with code 3 if they are not.
setlocal
set "javac=javac"
if defined JAVA_HOME set "javac=%JAVA_HOME%\bin\javac"
set "version="
for /f "tokens=2 delims=. " %%v in ('call "%javac%" -version 2^>^&1') do set "version=%%v"
set /a number=version 2>nul
if not defined number set "number=0"
if %number% lss 17 (
  echo annalist: a JDK 17 or newer is missing. Install one, and set JAVA_HOME to it. 1>&2
  exit /b 3
)
where mvn >nul 2>&1
if errorlevel 1 (
  echo annalist: Maven is missing. Install it, and put its bin folder on the PATH. 1>&2
  exit /b 3
)
exit /b 0
