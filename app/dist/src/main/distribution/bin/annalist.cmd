@echo off
rem Starts Annalist from this distribution. It needs Java 17 or newer.
rem ANNALIST_PLUGINS    further plugin folders, separated by semicolons
rem ANNALIST_JAVA_OPTS  further options for the JVM
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo annalist: Java is missing. Install Java 17 or newer, or set JAVA_HOME to one. 1>&2
  exit /b 3
)
"%java%" -XX:InlineSmallCode=1200 -XX:+UseSerialGC -XX:-UsePerfData -Djava.awt.headless=true -Dfile.encoding=UTF-8 %ANNALIST_JAVA_OPTS% -cp "%~dp0..\lib\annalist-launcher.jar" org.annalist.launcher.Launcher %*
exit /b %errorlevel%
