@echo off
rem Starts Duban. Needs Java 17 or newer, found by JAVA_HOME or on the PATH.
rem DUBAN_OPTS: more options for the Java virtual machine.
setlocal
for %%i in ("%~dp0..") do set "DUBAN_HOME=%%~fi"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo duban: no Java found. Install Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dduban.home=%DUBAN_HOME%" %DUBAN_OPTS% -cp "%DUBAN_HOME%\lib\*" io.duban.app.cli.Duban %*
exit /b %ERRORLEVEL%
