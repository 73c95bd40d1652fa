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
    <name>FilterWords</name>
    <message numerus="yes">
        <source>In less than %n day(s)</source>
        <translation>
            <numerusform>In less than %n day</numerusform>
            <numerusform>In less than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In more than %n day(s)</source>
        <translation>
            <numerusform>In more than %n day</numerusform>
            <numerusform>In more than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) or later</source>
        <translation>
            <numerusform>In %n day or later</numerusform>
            <numerusform>In %n days or later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In exactly %n day(s)</source>
        <translation>
            <numerusform>In exactly %n day</numerusform>
            <numerusform>In exactly %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n day(s) ago</source>
        <translation>
            <numerusform>Less than %n day ago</numerusform>
            <numerusform>Less than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n day(s) ago</source>
        <translation>
            <numerusform>At most %n day ago</numerusform>
            <numerusform>At most %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n day(s) ago</source>
        <translation>
            <numerusform>More than %n day ago</numerusform>
            <numerusform>More than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago or earlier</source>
        <translation>
            <numerusform>%n day ago or earlier</numerusform>
            <numerusform>%n days ago or earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly %n day(s) ago</source>
        <translation>
            <numerusform>Exactly %n day ago</numerusform>
            <numerusform>Exactly %n days ago</numerusform>
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
    <name>RowCounts</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s)</source>
        <translation>
            <numerusform>%Ln trial</numerusform>
            <numerusform>%Ln trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrator</numerusform>
            <numerusform>%Ln administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln resource</numerusform>
            <numerusform>%Ln resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
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
    <name>SettingRow</name>
    <message numerus="yes">
        <source>%Ln customer(s) count as expiring soon.</source>
        <translation>
            <numerusform>%Ln customer counts as expiring soon.</numerusform>
            <numerusform>%Ln customers count as expiring soon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) count as without recent activity.</source>
        <translation>
            <numerusform>%Ln customer counts as without recent activity.</numerusform>
            <numerusform>%Ln customers count as without recent activity.</numerusform>
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
