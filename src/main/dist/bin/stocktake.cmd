@echo off
rem Starts Stocktake. Needs Java 17 or newer: the one in JAVA_HOME, else the one on the PATH.
rem Ends with 127 when there is no Java, and with 126 when Java cannot start from this folder; all other codes are the program's own.
rem
rem How foreign text stays text here (read, not run, for lack of a machine; cmd looks at percent signs in comments too, so none stands here):
rem - Delayed expansion is off, also where the registry turns it on: an exclamation mark in a name is a letter.
rem - Every name stands between quotation marks, where ampersand, caret, bar, angle brackets and parentheses are letters. What a
rem   percent sign in a name seems to name is not looked up: cmd expands once.
rem - No name stands in a block in parentheses: cmd reads a block as one line, and the parenthesis of "Program Files (x86)" would end it.
rem - There is no goto: with the line ends of this file cmd can miss a label.
rem - The arguments are the exception. cmd has split the line that started this file at ampersands outside quotation marks before the
rem   first line here is read, and reads them once more in the last command. Nothing in a batch file can undo that. So a program
rem   that takes names from others, such as a CI, gives a folder, or starts java with lib\stocktake.jar itself.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0.."
if not "%home:;=%"=="%home%" (
  rem Java splits the list of its archives at semicolons.
  echo stocktake: the folder of Stocktake has a semicolon in its name, and Java cannot start from it. 1>&2
  echo stocktake: Move Stocktake to a folder without a semicolon. 1>&2
  exit /b 126
)
set "java="
rem Quotation marks that somebody put into JAVA_HOME would end those around it.
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
rem The name alone would start a java.exe, java.cmd or java.bat of the folder one stands in, which a pull request can bring.
if not defined JAVA_HOME for %%I in (java.exe) do set "java=%%~$PATH:I"
if not defined java (
  echo stocktake: no Java was found. Stocktake needs Java 17 or newer. 1>&2
  echo stocktake: Install a Java runtime, or set JAVA_HOME to one. 1>&2
  exit /b 127
)
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo stocktake: the Java in JAVA_HOME or on the PATH does not start. Stocktake needs Java 17 or newer. 1>&2
  echo stocktake: Install a Java runtime, or set JAVA_HOME to one. 1>&2
  exit /b 127
)
"%java%" -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:-UsePerfData -XX:-PrintWarnings -Xshare:auto -Xlog:disable -Xlog:all=off --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dpicocli.converters.excludes=.* -Dpicocli.disable.closures=true "-Dstocktake.home=%home%" "-Dstocktake.command=%~0" "-Dlibrary.jline.path=%home%\lib\native\org\jline\nativ" -cp "%home%\lib\stocktake.jar" org.stocktake.Main %*
exit /b %errorlevel%
