@echo off
rem Begins or goes on with an assessment in the window that a double click opens, and keeps it open until a key is pressed.
call "%~dp0bin\stocktake.cmd" assess
pause
