<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
<message><source>File Folder</source><comment>Match Windows Explorer</comment><translation>文件夹</translation></message><message><source>Folder</source><comment>All other platforms</comment><translation>文件夹</translation></message></context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
<message><source>Size</source><translation>大小</translation></message><message><source>Type</source><comment>All other platforms</comment><translation>类型</translation></message></context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Shift+Tab</translation>
    </message>
<message><source>Backspace</source><translation>Backspace</translation></message><message><source>Left</source><translation>←</translation></message><message><source>Up</source><translation>↑</translation></message><message><source>Right</source><translation>→</translation></message><message><source>Down</source><translation>↓</translation></message></context>
<context><name>QAbstractSpinBox</name><message><source>&amp;Step up</source><translation>增大(&amp;U)</translation></message><message><source>Step &amp;down</source><translation>减小(&amp;D)</translation></message></context><context><name>QFileDialog</name><message><source>&amp;Look in:</source><translation>查找范围(&amp;L)：</translation></message><message><source>Files of &amp;type:</source><translation>文件类型(&amp;T)：</translation></message><message><source>Files of type:</source><translation>文件类型：</translation></message><message><source>Look in:</source><translation>查找范围：</translation></message><message><source>Directory:</source><translation>文件夹：</translation></message><message><source>Directories</source><translation>文件夹</translation></message><message><source>Find Directory</source><translation>查找文件夹</translation></message><message><source>Parent Directory</source><translation>上级文件夹</translation></message><message><source>Go to the parent directory</source><translation>转到上级文件夹</translation></message><message><source>Could not delete directory.</source><translation>无法删除文件夹。</translation></message><message><source>%1 already exists.
Do you want to replace it?</source><translation>%1 已存在。
是否替换？</translation></message><message><source>%1
Directory not found.
Please verify the correct directory name was given.</source><translation>%1
未找到文件夹。
请检查文件夹名称是否正确。</translation></message><message><source>%1
File not found.
Please verify the correct file name was given.</source><translation>%1
未找到文件。
请检查文件名是否正确。</translation></message><message><source>Are you sure you want to delete '%1'?</source><translation>确定要删除“%1”吗？</translation></message></context><context><name>QLineEdit</name><message><source>&amp;Undo</source><translation>撤销(&amp;U)</translation></message></context><context><name>QPlatformTheme</name><message><source>Discard</source><translation>放弃</translation></message></context><context><name>QWidgetTextControl</name><message><source>&amp;Undo</source><translation>撤销(&amp;U)</translation></message></context></TS>
