@echo off
rem Runs tco from a checkout, which it builds on first use, or from an unpacked distribution.
setlocal
set "lib=%~dp0..\lib"
if exist "%~dp0pom.xml" set "lib=%~dp0target"

set "java="
set "found="
call :java_at "%TCO_JAVA_HOME%"
call :java_at "%lib%\..\runtime"
call :java_at "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :java_in "%%~dp$PATH:j."
for /d %%h in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*") do call :java_at "%%~h"
if not defined java echo tco: needs Java 25 or newer%found%. Looked in TCO_JAVA_HOME, JAVA_HOME, PATH and "%ProgramFiles%"; set JAVA_HOME to one. 1>&2
if not defined java exit /b 1

if not exist "%lib%\tco.jar" echo tco: building it first with mvnw package, which takes up to a minute 1>&2
if not exist "%lib%\tco.jar" call :build 1>&2
if not exist "%lib%\tco.jar" exit /b 1

rem Warnings of the JVM would go to stdout, among the data.
set options=-Xlog:disable -XX:-UsePerfData -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED
set "short=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=5"
for %%c in (sweep simulate shell live) do if "%~1"=="%%c" set "short="
if "%~1"=="sweep" set "short=-Xmn16m"

rem Each start uses a cache that the JVM makes at its first exit and checks against the jar.
set "id="
if exist "%lib%\tco.build-id" set /p id=<"%lib%\tco.build-id"
set "cache="
if defined id if defined LOCALAPPDATA set "cache=%LOCALAPPDATA%\tco"
if defined cache if not exist "%cache%\" mkdir "%cache%" 2>nul
if defined cache set cache=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\%id%.jsa"

rem The JVM itself loads what is on the boot class path, sooner than Java code does from a class path.
rem On one line, outside of any block: arguments may hold parentheses.
"%java%" %short% %options% %cache% %TCO_JAVA_OPTS% "-Xbootclasspath/a:%lib%\tco.jar" -cp "%lib%\tco.jar" tco.cli.Main %*
exit /b %errorlevel%

:java_in
for %%b in ("%~1\..") do call :java_at "%%~fb"
exit /b

:java_at
if defined java exit /b
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "version="
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
for /f "delims=.-+" %%v in ("%version%") do if %%v geq 25 set "java=%~1\bin\java.exe"
if not defined java if not defined found if defined version set "found=; found only Java %version% in %~1"
exit /b

:build
setlocal
for %%h in ("%java%\..\..") do set "JAVA_HOME=%%~fh"
call "%~dp0mvnw.cmd" -q -B -ntp -f "%~dp0pom.xml" -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true package <nul
exit /b
