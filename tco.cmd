@echo off
rem Runs tco from a checkout, which it builds on first use, or from an unpacked distribution.
setlocal
set "lib=%~dp0..\lib"
if exist "%~dp0pom.xml" set "lib=%~dp0target"

set "tool=java"
set "kind="
if not exist "%lib%\tco.jar" set "tool=javac"
if not exist "%lib%\tco.jar" set "kind=a JDK of "

set "java="
set "found="
call :java_at "%TCO_JAVA_HOME%"
call :java_at "%lib%\..\runtime"
call :java_at "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :java_in "%%~dp$PATH:j."
for /d %%h in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*") do call :java_at "%%~h"
for /d %%h in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\.gradle\jdks\*" "%LOCALAPPDATA%\mise\installs\java\*") do call :java_at "%%~h"
for /d %%h in ("%USERPROFILE%\scoop\apps\*jdk*") do call :java_at "%%~h\current"
if not defined java echo tco: needs %kind%Java 25 or newer%found%. To get one: winget install EclipseAdoptium.Temurin.25.JDK, or https://adoptium.net 1>&2
if not defined java echo Looked in TCO_JAVA_HOME, JAVA_HOME, PATH, "%ProgramFiles%", .jdks, Gradle's folder, scoop and mise; JAVA_HOME may name another place. 1>&2
if not defined java exit /b 1

if not exist "%lib%\tco.jar" "%java%" "%~dp0src\build\FirstUse.java" "%~dp0." <nul 1>&2
if not exist "%lib%\tco.jar" exit /b 1
rem Options for other people's Java programs could end this one before it starts: it has its own. The
rem build keeps them, since they may name a proxy.
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="

rem Warnings of the JVM would go to stdout, among the data.
set "collector=-XX:+UseSerialGC"
if defined TCO_JAVA_OPTS set TCO_JAVA_OPTS | findstr /r /c:"-XX:+Use.*GC" >nul && set "collector="
set options=-Xlog:disable -XX:-UsePerfData %collector% --enable-native-access=ALL-UNNAMED
set "short=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=5"
for %%c in (sweep simulate shell live) do if "%~1"=="%%c" set "short="
if "%~1"=="sweep" set "short=-Xmn16m"
if "%~1"=="usage" set "short=-XX:TieredStopAtLevel=1 -Xmn16m"

rem Each start uses a cache that the JVM makes at its first exit and checks against the jar. Each copy
rem of a build has its own.
set "id="
set "place=%lib:\=_%"
set "place=%place::=_%"
set "place=%place:~-80%"
if exist "%lib%\tco.build-id" set /p id=<"%lib%\tco.build-id"
set "cache="
if defined id if defined LOCALAPPDATA set "cache=%LOCALAPPDATA%\tco"
if defined cache if not exist "%cache%\" mkdir "%cache%" 2>nul
if defined TCO_JAVA_OPTS set TCO_JAVA_OPTS | findstr /c:"-Xshare:" /c:"-XX:AOT" /c:"SharedArchive" >nul && set "cache="
if defined cache set cache=-XX:+UnlockDiagnosticVMOptions -XX:+VerifySharedSpaces -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\%id%%place%.jsa"

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
if not exist "%~1\bin\%tool%.exe" exit /b
if not exist "%~1\release" exit /b
set "version="
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
for /f "delims=.-+" %%v in ("%version%") do if %%v geq 25 set "java=%~1\bin\java.exe"
if not defined java if not defined found if defined version set "found=; found only Java %version% in %~1"
exit /b
