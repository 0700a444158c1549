; InkdigitSetup.exe: installs the one-folder build for the user alone, without an administrator.
;
;   makensis -DVERSION=1.2.3rc1 -DNUMBERS=1.2.3.0 -DPROGRAM=<folder of Inkdigit.exe> -DICON=<.ico> -DOUTPUT=<.exe> \
;            inkdigit.nsi
;
; InkdigitSetup.exe /S [/DESKTOP] [/INKML] [/D=C:\folder]     silent; /D= comes last and unquoted
; Uninstall.exe /S                                            silent; history and taught digits stay

Unicode true
Target amd64-unicode
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include FileFunc.nsh
!include LogicLib.nsh
!include MUI2.nsh
!include Sections.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Inkdigit"
!define CLASS "Inkdigit.inkml"

Name "Inkdigit"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Inkdigit"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "Inkdigit ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "Inkdigit"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileDescription "Inkdigit Setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The Inkdigit authors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\Inkdigit.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE

!insertmacro MUI_PAGE_LICENSE "..\LICENSE"
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE KeepToOwnFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Close a running Inkdigit of this folder, or give up: Windows can't replace a program that runs.
; Its windows are asked to close as a click on their cross asks them, so that the drawing is kept.
!macro CloseRunning un
Function ${un}CloseRunning
  IfFileExists "$INSTDIR\Inkdigit.exe" 0 closed
  StrCpy $1 0 ; how often it was asked
  try:
    ClearErrors
    FileOpen $0 "$INSTDIR\Inkdigit.exe" a
    IfErrors running
    FileClose $0
    Goto closed
  running:
    ${If} $1 == 0
      MessageBox MB_OKCANCEL|MB_ICONINFORMATION "Inkdigit is running. It will be closed; what you drew is kept." /SD IDOK IDOK +2
      Abort
    ${EndIf}
    Call ${un}CloseWindows
    IntOp $1 $1 + 1
    Sleep 250
    IntCmp $1 80 0 try 0
    MessageBox MB_OK|MB_ICONSTOP "Inkdigit is still running. Close it, then start again." /SD IDOK
    SetErrorLevel 2
    Quit
  closed:
FunctionEnd

; Whatever their titles are: of all windows on the desktop, those of the program in $INSTDIR.
Function ${un}CloseWindows
  StrCpy $2 0
  next:
    FindWindow $2 "" "" 0 $2
    IntPtrCmp $2 0 done
    System::Call 'user32::IsWindowVisible(p r2) i .r3'
    IntCmp $3 0 next
    System::Call 'user32::GetWindowThreadProcessId(p r2, *i .r3) i'
    System::Call 'kernel32::OpenProcess(i 0x1000, i 0, i r3) p .r4' ; PROCESS_QUERY_LIMITED_INFORMATION
    IntPtrCmp $4 0 next
    StrCpy $5 ""
    System::Call 'kernel32::QueryFullProcessImageNameW(p r4, i 0, w .r5, *i ${NSIS_MAX_STRLEN}) i'
    System::Call 'kernel32::CloseHandle(p r4) i'
    StrCmp $5 "$INSTDIR\Inkdigit.exe" 0 next
    System::Call 'user32::PostMessageW(p r2, i ${WM_CLOSE}, p 0, p 0) i'
    Goto next
  done:
FunctionEnd
!macroend
!insertmacro CloseRunning ""
!insertmacro CloseRunning "un."

; What this installer and each one before it wrote into the program's folder.
!macro RemoveProgram
  Delete "$INSTDIR\Inkdigit.exe"
  RMDir /r "$INSTDIR\_internal"
!macroend

; What the user may have wished before, or not wish any more.
!macro RemoveWishes
  Delete "$DESKTOP\Inkdigit.lnk"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegValue HKCU "Software\Classes\.inkml\OpenWithProgids" "${CLASS}"
  ReadRegStr $0 HKCU "Software\Classes\.inkml" ""
  ${If} $0 == "${CLASS}"
    DeleteRegValue HKCU "Software\Classes\.inkml" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "Software\Classes\.inkml\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.inkml"
!macroend

; A folder that holds other things gets one of our own inside.
Function KeepToOwnFolder
  ${If} ${FileExists} "$INSTDIR\*"
  ${AndIfNot} ${FileExists} "$INSTDIR\Inkdigit.exe"
    ${DirState} "$INSTDIR" $0
    ${If} $0 == 1
      StrCpy $INSTDIR "$INSTDIR\Inkdigit"
    ${EndIf}
  ${EndIf}
FunctionEnd

; One Inkdigit is installed at a time: that of another folder moves here.
Function RemoveFromElsewhere
  ReadRegStr $R0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $R0 != ""
  ${AndIf} $R0 != $INSTDIR
    StrCpy $R1 $INSTDIR
    StrCpy $INSTDIR $R0
    Call CloseRunning
    !insertmacro RemoveProgram
    Delete "$INSTDIR\Uninstall.exe"
    RMDir "$INSTDIR"
    StrCpy $INSTDIR $R1
  ${EndIf}
FunctionEnd

Section "Inkdigit"
  SectionIn RO
  Call KeepToOwnFolder
  Call RemoveFromElsewhere
  Call CloseRunning
  !insertmacro RemoveProgram
  !insertmacro RemoveWishes
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${PROGRAM}\*"
  IfErrors 0 written
    MessageBox MB_OK|MB_ICONSTOP "Inkdigit could not be written to $INSTDIR. Is the disk full?" /SD IDOK
    SetErrorLevel 3
    Quit
  written:
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Inkdigit.lnk" "$INSTDIR\Inkdigit.exe"

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Inkdigit"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\Inkdigit.exe,0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Inkdigit authors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section /o "An icon on the desktop" Desktop
  CreateShortcut "$DESKTOP\Inkdigit.lnk" "$INSTDIR\Inkdigit.exe"
SectionEnd

Section /o "Open ink files (.inkml) with Inkdigit" InkML
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "Ink file"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\Inkdigit.exe,0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\Inkdigit.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.inkml\OpenWithProgids" "${CLASS}" ""
  WriteRegStr HKCU "Software\Classes\.inkml" "" "${CLASS}"
  Call TellShell
SectionEnd

Function TellShell
  ; SHCNE_ASSOCCHANGED, so that the Explorer shows the change at once
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd

; Tick what the command line asks for, and what an upgrade finds chosen before.
Function .onInit
  ${GetParameters} $0
  ReadRegStr $2 HKCU "Software\Classes\.inkml" ""
  ClearErrors
  ${GetOptions} $0 "/DESKTOP" $1
  ${IfNot} ${Errors}
  ${OrIf} ${FileExists} "$DESKTOP\Inkdigit.lnk"
    !insertmacro SelectSection ${Desktop}
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/INKML" $1
  ${IfNot} ${Errors}
  ${OrIf} $2 == "${CLASS}"
    !insertmacro SelectSection ${InkML}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Call un.CloseRunning
  !insertmacro RemoveProgram
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR" ; stays where someone else put something into it
  Delete "$SMPROGRAMS\Inkdigit.lnk"
  !insertmacro RemoveWishes
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ; Inkdigit's data folder, see src/inkdigit/window/folders.py
  ${If} ${FileExists} "$LOCALAPPDATA\Inkdigit\*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Delete your history and taught digits too?$\r$\n$\r$\nThey are in $LOCALAPPDATA\Inkdigit." /SD IDNO IDNO kept
    RMDir /r "$LOCALAPPDATA\Inkdigit"
    kept:
  ${EndIf}
SectionEnd
