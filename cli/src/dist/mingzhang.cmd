@echo off
rem Mingzhang on Windows. Needs a Java runtime, 17 or newer, on the PATH or in JAVA_HOME.
setlocal
chcp 65001 >nul
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not defined MINGZHANG_MEMORY set "MINGZHANG_MEMORY=1g"
"%JAVA%" -Xmx%MINGZHANG_MEMORY% -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 "-Dmingzhang.home=%~dp0." -cp "%~dp0lib\mingzhang-cli.jar" org.mingzhang.cli.Main %*
exit /b %ERRORLEVEL%
