<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>Data from %n day(s) ago</source>
        <translation>
            <numerusform>Data from %Ln day ago</numerusform>
            <numerusform>Data from %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data from %n hour(s) ago</source>
        <translation>
            <numerusform>Data from %Ln hour ago</numerusform>
            <numerusform>Data from %Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data from %n minute(s) ago</source>
        <translation>
            <numerusform>Data from %Ln minute ago</numerusform>
            <numerusform>Data from %Ln minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportAction</name>
    <message numerus="yes">
        <source>Export the %Ln selected row(s)</source>
        <translation>
            <numerusform>Export the %Ln selected row</numerusform>
            <numerusform>Export the %Ln selected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to {file}</source>
        <translation>
            <numerusform>%Ln row exported to {file}</numerusform>
            <numerusform>%Ln rows exported to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message numerus="yes">
        <source>{taken} of %n column(s) are taken.</source>
        <translation>
            <numerusform>{taken} of %n column are taken.</numerusform>
            <numerusform>{taken} of %n columns are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>Renews in %n d</source>
        <translation>
            <numerusform>Renews in %Ln d</numerusform>
            <numerusform>Renews in %Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n d</source>
        <translation>
            <numerusform>Expires in %Ln d</numerusform>
            <numerusform>Expires in %Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>Import without the %n unreadable file(s)</source>
        <translation>
            <numerusform>Import without the %Ln unreadable file</numerusform>
            <numerusform>Import without the %Ln unreadable files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import without the %n rejected row(s)</source>
        <translation>
            <numerusform>Import without the %Ln rejected row</numerusform>
            <numerusform>Import without the %Ln rejected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of the filter</source>
        <translation>
            <numerusform>All %Ln row of the filter</numerusform>
            <numerusform>All %Ln rows of the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>All %Ln row</numerusform>
            <numerusform>All %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected row(s)</source>
        <translation>
            <numerusform>The %Ln selected row</numerusform>
            <numerusform>The %Ln selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln visible column(s), in their order</source>
        <translation>
            <numerusform>The %Ln visible column, in their order</numerusform>
            <numerusform>The %Ln visible columns, in their order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln column(s)</source>
        <translation>
            <numerusform>All %Ln column</numerusform>
            <numerusform>All %Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSwitch</name>
    <message numerus="yes">
        <source>Files and columns (%n)</source>
        <translation>
            <numerusform>Files and columns (%n)</numerusform>
            <numerusform>Files and columns (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added or changed.</source>
        <translation>
            <numerusform>%Ln row added or changed.</numerusform>
            <numerusform>%Ln rows added or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written yet. %n row(s) will be added or changed.</source>
        <translation>
            <numerusform>Nothing is written yet. %Ln row will be added or changed.</numerusform>
            <numerusform>Nothing is written yet. %Ln rows will be added or changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message numerus="yes">
        <source>{files} and %n more</source>
        <translation>
            <numerusform>{files} and %Ln more</numerusform>
            <numerusform>{files} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RejectList</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%Ln line copied</numerusform>
            <numerusform>%Ln lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s)</source>
        <translation>
            <numerusform>%Ln rejected row</numerusform>
            <numerusform>%Ln rejected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable file(s)</source>
        <translation>
            <numerusform>%Ln unreadable file</numerusform>
            <numerusform>%Ln unreadable files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsLine</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%Ln change waiting to be sent</numerusform>
            <numerusform>%Ln changes waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPopover</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %Ln day</numerusform>
            <numerusform>within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than %n day(s)</source>
        <translation>
            <numerusform>longer than %Ln day</numerusform>
            <numerusform>longer than %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{over} licenses over in %n offer(s)</source>
        <translation>
            <numerusform>{over} licenses over in %Ln offer</numerusform>
            <numerusform>{over} licenses over in %Ln offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s), on {date}</source>
        <translation>
            <numerusform>Ends in %Ln day, on {date}</numerusform>
            <numerusform>Ends in %Ln days, on {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No administrator activity for %n day(s)</source>
        <translation>
            <numerusform>No administrator activity for %Ln day</numerusform>
            <numerusform>No administrator activity for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active trial(s)</source>
        <translation>
            <numerusform>%Ln active trial</numerusform>
            <numerusform>%Ln active trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active subscription(s)</source>
        <translation>
            <numerusform>%Ln active subscription</numerusform>
            <numerusform>%Ln active subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) awaiting order setup</source>
        <translation>
            <numerusform>%Ln subscription awaiting order setup</numerusform>
            <numerusform>%Ln subscriptions awaiting order setup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended subscription(s)</source>
        <translation>
            <numerusform>%Ln suspended subscription</numerusform>
            <numerusform>%Ln suspended subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended subscription(s) or trial(s), none in force</source>
        <translation>
            <numerusform>%Ln ended subscription or trial, none in force</numerusform>
            <numerusform>%Ln ended subscriptions or trials, none in force</numerusform>
        </translation>
    </message>
</context>
</TS>
