@echo off
rem Runs annex on Windows; builds it on first use. After a change of the sources: mvn -DskipTests -pl cli -am package
rem ANNEX_JAVA_OPTS holds further options for Java, such as -Xmx4g.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%cli\target\annex-cli.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo annex: no Java found; install a JDK 17 or newer, or set JAVA_HOME 1>&2
    exit /b 1
)

if exist "%JAR%" goto run
"%JAVA%" --version 2>nul | findstr /r /c:" 1[7-9][. ]" /c:" [2-9][0-9][. ]" >nul
if errorlevel 1 (
    echo annex: this Java is older than 17 1>&2
    exit /b 1
)
where mvn >nul 2>&1
if errorlevel 1 (
    echo annex: Maven is needed to build; install it first 1>&2
    exit /b 1
)
echo annex: building, once 1>&2
if not exist "%HOME_DIR%cli\target" mkdir "%HOME_DIR%cli\target"
pushd "%HOME_DIR%"
call mvn -q -B -Dquick -Dmaven.test.skip -Denforcer.skip -Dspotless.check.skip -pl cli -am package >cli\target\annex.build.log 2>&1
if errorlevel 1 (
    type cli\target\annex.build.log 1>&2
    echo annex: the build failed; the output of Maven stands above 1>&2
    popd
    exit /b 1
)
popd

:run
rem The console keeps its own encoding for messages; results are UTF-8 whatever it is.
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true %ANNEX_JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
