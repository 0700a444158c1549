@echo off
rem The words of the Makefile that serve on Windows; make alone lists them.
setlocal
cd /d "%~dp0"
set "venv=.venv\Scripts"
set "word=%~1"
if "%word%"=="" goto help
shift
set "rest="
:gather
if "%~1"=="" goto gathered
set "rest=%rest% %1"
shift
goto gather
:gathered

if /i "%word%"=="run" (
    call :packages app || exit /b 1
    "%venv%\python.exe" -m inkdigit %rest%
    exit /b
)
if /i "%word%"=="test" (
    call :packages dev || exit /b 1
    set QT_QPA_PLATFORM=offscreen
    "%venv%\python.exe" -m ruff check || exit /b 1
    "%venv%\python.exe" -m ruff format --check || exit /b 1
    "%venv%\python.exe" -m mypy || exit /b 1
    "%venv%\lint-imports.exe" --no-cache || exit /b 1
    "%venv%\python.exe" -m pytest --ignore tests/e2e --cov %rest%
    exit /b
)
if /i "%word%"=="train" if not defined rest (
    call :packages train || exit /b 1
    call :train
    exit /b
)
for %%w in (data train evaluate export) do if /i "%word%"=="%%w" (
    call :packages train || exit /b 1
    "%venv%\python.exe" -m inkdigit %%w %rest%
    exit /b
)
if /i "%word%"=="exe" (
    call :packages dev || exit /b 1
    "%venv%\python.exe" -m PyInstaller --noconfirm --log-level WARN build.spec
    exit /b
)

:help
echo   make run         open the window
echo   make test        run the checks and the tests that need no display
echo   make data        fetch MNIST and EMNIST
echo   make train       train the network as the one that ships was, or as options say
echo   make evaluate    measure it on every test set
echo   make export      write the trained network for LiteRT
echo   make exe         build dist\Inkdigit.exe
exit /b 2

:train
rem The recipe of the Makefile.
if not exist runs\first\digits.keras (
    "%venv%\python.exe" -m inkdigit train --seed 3 --steps 24601 --models runs\first || exit /b 1
)
"%venv%\python.exe" -m inkdigit train --from runs\first\digits.keras --hard --wide --blend 0.5 --seed 4 --steps 6000 || exit /b 1
"%venv%\python.exe" -m inkdigit train-strokes --seed 2 || exit /b 1
"%venv%\python.exe" -m inkdigit train-strips --seed 1
exit /b

:packages
rem A copy of the requirements inside .venv tells that they are installed.
fc /b requirements\%1.txt .venv\installed\%1.txt >nul 2>&1 && exit /b 0
if not exist "%venv%\python.exe" (
    call :environment || (
        echo Inkdigit runs on Python 3.11, 3.12 and 3.13. Install one: winget install Python.Python.3.13
        exit /b 1
    )
)
echo Installing the packages of requirements\%1.txt into .venv
"%venv%\python.exe" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements\%1.txt || exit /b 1
"%venv%\python.exe" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . || exit /b 1
if not exist .venv\installed mkdir .venv\installed
copy /y requirements\%1.txt .venv\installed\ >nul
exit /b 0

:environment
for %%v in (3.13 3.12 3.11) do py -%%v -m venv .venv 2>nul && exit /b 0
python -c "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))" 2>nul || exit /b 1
python -m venv .venv
exit /b
