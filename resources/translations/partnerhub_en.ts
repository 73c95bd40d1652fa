<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
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
    <name>Analytics</name>
    <message numerus="yes">
        <source>%Ln customer(s) with Meetings or Calling</source>
        <translation>
            <numerusform>%Ln customer with Meetings or Calling</numerusform>
            <numerusform>%Ln customers with Meetings or Calling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with neither are left out</source>
        <translation>
            <numerusform>%Ln with neither is left out</numerusform>
            <numerusform>%Ln with neither are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalyticsTrend</name>
    <message numerus="yes">
        <source>%n m</source>
        <translation>
            <numerusform>%n m</numerusform>
            <numerusform>%n m</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%Ln more of this customer</source>
        <translation>
            <numerusform>%Ln more of this customer</numerusform>
            <numerusform>%Ln more of this customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more this week</source>
        <translation>
            <numerusform>%Ln more this week</numerusform>
            <numerusform>%Ln more this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more within 30 days</source>
        <translation>
            <numerusform>%Ln more within 30 days</numerusform>
            <numerusform>%Ln more within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more later</source>
        <translation>
            <numerusform>%Ln more later</numerusform>
            <numerusform>%Ln more later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) at stake</source>
        <translation>
            <numerusform>%Ln seat at stake</numerusform>
            <numerusform>%Ln seats at stake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed</source>
        <translation>
            <numerusform>%Ln snoozed</numerusform>
            <numerusform>%Ln snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored</source>
        <translation>
            <numerusform>%Ln ignored</numerusform>
            <numerusform>%Ln ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln auto-renewing with nothing to decide</source>
        <translation>
            <numerusform>%Ln auto-renewing with nothing to decide</numerusform>
            <numerusform>%Ln auto-renewing with nothing to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <translation>
            <numerusform>Copy %Ln row</numerusform>
            <numerusform>Copy %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%Ln view(s) exported</source>
        <translation>
            <numerusform>%Ln view exported</numerusform>
            <numerusform>%Ln views exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported</source>
        <translation>
            <numerusform>%Ln view imported</numerusform>
            <numerusform>%Ln views imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message numerus="yes">
        <source>customer(s) added</source>
        <translation>
            <numerusform>customer added</numerusform>
            <numerusform>customers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now over their licenses</source>
        <translation>
            <numerusform>now over its licenses</numerusform>
            <numerusform>now over their licenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trial(s) begun, ended or bought</source>
        <translation>
            <numerusform>trial begun, ended or bought</numerusform>
            <numerusform>trials begun, ended or bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end or renewal date(s) moved</source>
        <translation>
            <numerusform>end or renewal date moved</numerusform>
            <numerusform>end or renewal dates moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>license(s) assigned</source>
        <translation>
            <numerusform>license assigned</numerusform>
            <numerusform>licenses assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) reassigned</source>
        <translation>
            <numerusform>customer reassigned</numerusform>
            <numerusform>customers reassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <translation>
            <numerusform>%Ln customer added</numerusform>
            <numerusform>%Ln customers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now over their licenses</source>
        <translation>
            <numerusform>%Ln now over its licenses</numerusform>
            <numerusform>%Ln now over their licenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back within the limit</source>
        <translation>
            <numerusform>%Ln back within the limit</numerusform>
            <numerusform>%Ln back within the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln begun</source>
        <translation>
            <numerusform>%Ln begun</numerusform>
            <numerusform>%Ln begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>%Ln ended</numerusform>
            <numerusform>%Ln ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln became a subscription</source>
        <translation>
            <numerusform>%Ln became a subscription</numerusform>
            <numerusform>%Ln became subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>%Ln later</numerusform>
            <numerusform>%Ln later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) reassigned</source>
        <translation>
            <numerusform>%Ln customer reassigned</numerusform>
            <numerusform>%Ln customers reassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditHistory</name>
    <message numerus="yes">
        <source>Undoing the edit of %Ln customer(s)…</source>
        <translation>
            <numerusform>Undoing the edit of %Ln customer…</numerusform>
            <numerusform>Undoing the edit of %Ln customers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Editing %Ln customer(s) again…</source>
        <translation>
            <numerusform>Editing %Ln customer again…</numerusform>
            <numerusform>Editing %Ln customers again…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditRollUp</name>
    <message numerus="yes">
        <source>%Ln customer(s) were left as they are:</source>
        <translation>
            <numerusform>%Ln customer was left as it is:</numerusform>
            <numerusform>%Ln customers were left as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message numerus="yes">
        <source>Tag {value} added to %Ln customer(s)</source>
        <translation>
            <numerusform>Tag {value} added to %Ln customer</numerusform>
            <numerusform>Tag {value} added to %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag {value} removed from %Ln customer(s)</source>
        <translation>
            <numerusform>Tag {value} removed from %Ln customer</numerusform>
            <numerusform>Tag {value} removed from %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) assigned to {value}</source>
        <translation>
            <numerusform>%Ln customer assigned to {value}</numerusform>
            <numerusform>%Ln customers assigned to {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Managed by {value}: %Ln customer(s)</source>
        <translation>
            <numerusform>Managed by {value}: %Ln customer</numerusform>
            <numerusform>Managed by {value}: %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next step of %Ln customer(s) saved</source>
        <translation>
            <numerusform>Next step of %Ln customer saved</numerusform>
            <numerusform>Next step of %Ln customers saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note of %Ln customer(s) saved</source>
        <translation>
            <numerusform>Note of %Ln customer saved</numerusform>
            <numerusform>Note of %Ln customers saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owner of %Ln customer(s) removed</source>
        <translation>
            <numerusform>Owner of %Ln customer removed</numerusform>
            <numerusform>Owner of %Ln customers removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next step of %Ln customer(s) removed</source>
        <translation>
            <numerusform>Next step of %Ln customer removed</numerusform>
            <numerusform>Next step of %Ln customers removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note of %Ln customer(s) removed</source>
        <translation>
            <numerusform>Note of %Ln customer removed</numerusform>
            <numerusform>Note of %Ln customers removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had it already</source>
        <translation>
            <numerusform>%Ln had it already</numerusform>
            <numerusform>%Ln had it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep a tag that came from Webex or a file</source>
        <translation>
            <numerusform>%Ln keeps a tag that came from Webex or a file</numerusform>
            <numerusform>%Ln keep a tag that came from Webex or a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yours to edit</source>
        <translation>
            <numerusform>%Ln not yours to edit</numerusform>
            <numerusform>%Ln not yours to edit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile, left as is</source>
        <translation>
            <numerusform>%Ln changed meanwhile, left as is</numerusform>
            <numerusform>%Ln changed meanwhile, left as is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have another value now, which is replaced</source>
        <translation>
            <numerusform>%Ln of them has another value now, which is replaced</numerusform>
            <numerusform>%Ln of them have another value now, which is replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it from Webex or a file, where it stays</source>
        <translation>
            <numerusform>%Ln has it from Webex or a file, where it stays</numerusform>
            <numerusform>%Ln have it from Webex or a file, where it stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not yours to edit</source>
        <translation>
            <numerusform>%Ln is not yours to edit</numerusform>
            <numerusform>%Ln are not yours to edit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer there</source>
        <translation>
            <numerusform>%Ln is no longer there</numerusform>
            <numerusform>%Ln are no longer there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have none anyway</source>
        <translation>
            <numerusform>%Ln has none anyway</numerusform>
            <numerusform>%Ln have none anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already have it</source>
        <translation>
            <numerusform>%Ln already has it</numerusform>
            <numerusform>%Ln already have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get the tag {value}</source>
        <translation>
            <numerusform>%Ln customer gets the tag {value}</numerusform>
            <numerusform>%Ln customers get the tag {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) lose the tag {value}</source>
        <translation>
            <numerusform>%Ln customer loses the tag {value}</numerusform>
            <numerusform>%Ln customers lose the tag {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get the owner {value}</source>
        <translation>
            <numerusform>%Ln customer gets the owner {value}</numerusform>
            <numerusform>%Ln customers get the owner {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) become managed by {value}</source>
        <translation>
            <numerusform>%Ln customer becomes managed by {value}</numerusform>
            <numerusform>%Ln customers become managed by {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get this next step</source>
        <translation>
            <numerusform>%Ln customer gets this next step</numerusform>
            <numerusform>%Ln customers get this next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get this note</source>
        <translation>
            <numerusform>%Ln customer gets this note</numerusform>
            <numerusform>%Ln customers get this note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) lose their owner</source>
        <translation>
            <numerusform>%Ln customer loses its owner</numerusform>
            <numerusform>%Ln customers lose their owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) lose their next step</source>
        <translation>
            <numerusform>%Ln customer loses its next step</numerusform>
            <numerusform>%Ln customers lose their next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) lose their note</source>
        <translation>
            <numerusform>%Ln customer loses its note</numerusform>
            <numerusform>%Ln customers lose their note</numerusform>
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
    <name>OptionsPage</name>
    <message numerus="yes">
        <source>%Ln column(s) in the file</source>
        <translation>
            <numerusform>%Ln column in the file</numerusform>
            <numerusform>%Ln columns in the file</numerusform>
        </translation>
    </message>
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
    <name>Overview</name>
    <message numerus="yes">
        <source>with new ones in 30 days</source>
        <translation>
            <numerusform>with new ones in 30 days</numerusform>
            <numerusform>with new ones in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within 7 days</source>
        <translation>
            <numerusform>within 7 days</numerusform>
            <numerusform>within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>license(s) over</source>
        <translation>
            <numerusform>license over</numerusform>
            <numerusform>licenses over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end(s) within 7 days</source>
        <translation>
            <numerusform>ends within 7 days</numerusform>
            <numerusform>end within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>%Ln day old</numerusform>
            <numerusform>%Ln days old</numerusform>
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
    <name>Palette</name>
    <message numerus="yes">
        <source>Show all %Ln customer(s) that match</source>
        <translation>
            <numerusform>Show the %Ln customer that matches</numerusform>
            <numerusform>Show all %Ln customers that match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeekContent</name>
    <message numerus="yes">
        <source>%Ln subscription(s) and trial(s)</source>
        <translation>
            <numerusform>%Ln subscription or trial</numerusform>
            <numerusform>%Ln subscriptions and trials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinnedViews</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%Ln subscription(s) and trials end or renew</source>
        <translation>
            <numerusform>%Ln subscription or trial ends or renews</numerusform>
            <numerusform>%Ln subscriptions and trials end or renew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln license(s) can be given back</source>
        <translation>
            <numerusform>%Ln license can be given back</numerusform>
            <numerusform>%Ln licenses can be given back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are missing</source>
        <translation>
            <numerusform>%Ln is missing</numerusform>
            <numerusform>%Ln are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected to run out within a year</source>
        <translation>
            <numerusform>%Ln expected to run out within a year</numerusform>
            <numerusform>%Ln expected to run out within a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over already</source>
        <translation>
            <numerusform>%Ln over already</numerusform>
            <numerusform>%Ln over already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not growing or not that far</source>
        <translation>
            <numerusform>%Ln not growing or not that far</numerusform>
            <numerusform>%Ln not growing or not that far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with less than 8 known weeks</source>
        <translation>
            <numerusform>%Ln with less than 8 known weeks</numerusform>
            <numerusform>%Ln with less than 8 known weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too uneven to say</source>
        <translation>
            <numerusform>%Ln too uneven to say</numerusform>
            <numerusform>%Ln too uneven to say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
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
    <name>RowWays</name>
    <message numerus="yes">
        <source>Show the row(s)</source>
        <translation>
            <numerusform>Show the row</numerusform>
            <numerusform>Show the rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln trial(s)</source>
        <translation>
            <numerusform>Show the %Ln trial</numerusform>
            <numerusform>Show the %Ln trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln subscription(s)</source>
        <translation>
            <numerusform>Show the %Ln subscription</numerusform>
            <numerusform>Show the %Ln subscriptions</numerusform>
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
    <name>SectionPane</name>
    <message numerus="yes">
        <source>Open the %Ln customer(s)</source>
        <translation>
            <numerusform>Open the %Ln customer</numerusform>
            <numerusform>Open the %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln</source>
        <translation>
            <numerusform>Export %Ln</numerusform>
            <numerusform>Export %Ln</numerusform>
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
    <name>SubscriptionSide</name>
    <message numerus="yes">
        <source>%Ln with this status</source>
        <translation>
            <numerusform>%Ln with this status</numerusform>
            <numerusform>%Ln with this status</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Subscriptions</name>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>term of %n month(s)</source>
        <translation>
            <numerusform>term of %n month</numerusform>
            <numerusform>term of %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionsTab</name>
    <message numerus="yes">
        <source>It has %n trial(s).</source>
        <translation>
            <numerusform>It has %n trial.</numerusform>
            <numerusform>It has %n trials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the trial(s)</source>
        <translation>
            <numerusform>Show the trial</numerusform>
            <numerusform>Show the trials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message numerus="yes">
        <source>%Ln more tag(s)</source>
        <translation>
            <numerusform>%Ln more tag</numerusform>
            <numerusform>%Ln more tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message numerus="yes">
        <source>%n m</source>
        <translation>
            <numerusform>%n m</numerusform>
            <numerusform>%n m</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in all</source>
        <translation>
            <numerusform>%n day in all</numerusform>
            <numerusform>%n days in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended by %n day(s)</source>
        <translation>
            <numerusform>Extended by %n day</numerusform>
            <numerusform>Extended by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialsTab</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
<context>
    <name>WhyPopover</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the row(s)</source>
        <translation>
            <numerusform>Show the row</numerusform>
            <numerusform>Show the rows</numerusform>
        </translation>
    </message>
</context>
</TS>
