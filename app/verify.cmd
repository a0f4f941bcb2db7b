@echo off
rem Builds everything and runs every test; with --long also those that take long. Needs a JDK 17 or newer and Maven.
setlocal
set "options="
if "%~1"=="--long" set "options=-Dannalist.long=true"
call mvn -f "%~dp0..\pom.xml" -B -ntp verify %options%
exit /b %errorlevel%
