@echo off
rem Annalist from a checkout: builds the distribution if there is none, then runs it with the same arguments.
rem Needs a JDK 17 or newer and Maven. To build again after a change, delete app\dist\target.
setlocal
set "distribution=%~dp0dist\target\annalist"
if not exist "%distribution%\bin\annalist.cmd" (
  echo annalist: building ^(the first time, Maven also downloads libraries: some minutes^) 1>&2
  call mvn -f "%~dp0..\pom.xml" -B -q -ntp package -pl app/dist -am -Dmaven.test.skip=true -Dspotless.check.skip=true -Denforcer.skip=true -Darchive.skip=true 1>&2
  if errorlevel 1 (
    echo annalist: the build failed; see above. 1>&2
    exit /b 3
  )
)
call "%distribution%\bin\annalist.cmd" %*
exit /b %errorlevel%
