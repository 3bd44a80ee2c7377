@echo off
rem Starts Stocktake. Needs Java 17 or newer: the one in JAVA_HOME, else the one on the PATH.
setlocal
set "home=%~dp0.."
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  set "java=java.exe"
)
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo stocktake: no Java was found. Stocktake needs Java 17 or newer. 1>&2
  echo stocktake: install a Java runtime, or set JAVA_HOME to one. 1>&2
  exit /b 127
)
"%java%" -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=off --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dpicocli.converters.excludes=.* -Dpicocli.disable.closures=true "-Dstocktake.home=%home%" "-Dstocktake.command=%~0" "-Dlibrary.jline.path=%home%\lib\native\org\jline\nativ" -cp "%home%\lib\stocktake.jar" org.stocktake.Main %*
exit /b %errorlevel%
