<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Windows and controls</source>
        <translation>Прозорци и контроли</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Икони</translation>
    </message>
    <message>
        <source>About</source>
        <translation>За програмата</translation>
    </message>
    <message>
        <source>An independent product. Not made or endorsed by Cisco. Webex is a trademark of Cisco.</source>
        <translation>Независим продукт. Не е създаден или одобрен от Cisco. Webex е търговска марка на Cisco.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to a customer, page, view or action</source>
        <translation>Към клиент, страница, изглед или действие</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импортирай файлове</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Запази изглед</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Към филтъра</translation>
    </message>
    <message>
        <source>Clear the whole filter</source>
        <translation>Изчисти целия филтър</translation>
    </message>
    <message>
        <source>Launch the organization in the browser</source>
        <translation>Отвори организацията в браузъра</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Копирай избраните редове</translation>
    </message>
    <message>
        <source>Copy the selected rows with titles</source>
        <translation>Копирай избраните редове със заглавията</translation>
    </message>
    <message>
        <source>Select every row</source>
        <translation>Избери всички редове</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Избери колони</translation>
    </message>
    <message>
        <source>Density: comfortable</source>
        <translation>Плътност: просторна</translation>
    </message>
    <message>
        <source>Density: regular</source>
        <translation>Плътност: обикновена</translation>
    </message>
    <message>
        <source>Density: compact</source>
        <translation>Плътност: сбита</translation>
    </message>
    <message>
        <source>Import views from a file</source>
        <translation>Импортирай изгледи от файл</translation>
    </message>
    <message>
        <source>Export the views of this page</source>
        <translation>Експортирай изгледите на тази страница</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светла тема</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тъмна тема</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Тема на системата</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Език: английски (English)</translation>
    </message>
    <message>
        <source>Language: Bulgarian (български)</source>
        <translation>Език: български</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавишни комбинации</translation>
    </message>
    <message>
        <source>Filter as text or as chips</source>
        <translation>Филтърът като текст или на части</translation>
    </message>
    <message>
        <source>Look at the customer beside the list</source>
        <translation>Покажи клиента до списъка</translation>
    </message>
    <message>
        <source>Why the customer has its statuses</source>
        <translation>Защо клиентът е с тези статуси</translation>
    </message>
    <message>
        <source>Add a tag to the selected customers</source>
        <translation>Добави етикет на избраните клиенти</translation>
    </message>
    <message>
        <source>Remove a tag from the selected customers</source>
        <translation>Махни етикет от избраните клиенти</translation>
    </message>
    <message>
        <source>Assign the selected customers to an owner</source>
        <translation>Назначи отговорник на избраните клиенти</translation>
    </message>
    <message>
        <source>Say who manages the selected customers</source>
        <translation>Посочи кой управлява избраните клиенти</translation>
    </message>
    <message>
        <source>Set the next step of the selected customers</source>
        <translation>Задай следваща стъпка на избраните клиенти</translation>
    </message>
    <message>
        <source>Write a note on the selected customers</source>
        <translation>Напиши бележка за избраните клиенти</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Отмени последната редакция</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Повтори отмененото</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Експортирай показаното</translation>
    </message>
    <message>
        <source>Analytics: Meetings</source>
        <translation>Анализи: Meetings</translation>
    </message>
    <message>
        <source>Analytics: Calling</source>
        <translation>Анализи: Calling</translation>
    </message>
    <message>
        <source>Analytics: recently added</source>
        <translation>Анализи: наскоро добавени</translation>
    </message>
    <message>
        <source>Analytics: expiring</source>
        <translation>Анализи: изтичащи</translation>
    </message>
    <message>
        <source>Analytics: renewing</source>
        <translation>Анализи: подновяващи се</translation>
    </message>
    <message>
        <source>Analytics: low assignment</source>
        <translation>Анализи: ниско присвояване</translation>
    </message>
    <message>
        <source>Analytics: over limit</source>
        <translation>Анализи: над лимита</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Our own organization</source>
        <translation>Нашата организация</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Управляван от</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домейн</translation>
    </message>
    <message>
        <source>Admin e-mail</source>
        <translation>Имейл на администратора</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Отговорник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следваща стъпка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Етикети</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Добавен на</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Край</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Автоматично подновяване</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Срок в месеци</translation>
    </message>
    <message>
        <source>Growth allowance in percent</source>
        <translation>Допустим ръст в проценти</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Закупени</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Присвоени</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n промяна</numerusform>
            <numerusform>%n промени</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Импорт на {file}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Този компютър</translation>
    </message>
    <message>
        <source>Administrator {email}</source>
        <translation>Администратор {email}</translation>
    </message>
    <message>
        <source>Undone: {changes}</source>
        <translation>Отменено: {changes}</translation>
    </message>
    <message>
        <source>Done again: {changes}</source>
        <translation>Повторено: {changes}</translation>
    </message>
    <message>
        <source>New license line</source>
        <translation>Нов ред с лицензи</translation>
    </message>
    <message>
        <source>Administrator assigned</source>
        <translation>Назначен администратор</translation>
    </message>
    <message>
        <source>New trial</source>
        <translation>Нов пробен период</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Нов абонамент</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Нов клиент</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Зададено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>All {number}</source>
        <translation>Всички {number}</translation>
    </message>
    <message>
        <source>Imports {number}</source>
        <translation>Импорти {number}</translation>
    </message>
    <message>
        <source>Edits {number}</source>
        <translation>Редакции {number}</translation>
    </message>
    <message>
        <source>Notes {number}</source>
        <translation>Бележки {number}</translation>
    </message>
    <message>
        <source>The last 200 differences of 400 days are kept; edits and notes stay.</source>
        <translation>Пазят се последните 200 разлики от 400 дни; редакциите и бележките остават.</translation>
    </message>
    <message>
        <source>Edits by others are shown to those who may read the audit.</source>
        <translation>Редакциите на другите виждат тези, които имат право да четат одита.</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>Активност, най-новото първо</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Още нищо не се е случило</translation>
    </message>
    <message>
        <source>No import has changed anything yet</source>
        <translation>Още нито един импорт не е променил нищо</translation>
    </message>
    <message>
        <source>No edits yet</source>
        <translation>Още няма редакции</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Още няма бележки</translation>
    </message>
    <message>
        <source>What an import changes, and what you edit or note here, is written down from now on.</source>
        <translation>Отсега нататък тук се записва какво променя всеки импорт и какво редактирате или отбелязвате.</translation>
    </message>
</context>
<context>
    <name>Administrators</name>
    <message>
        <source>No role known: grants nothing</source>
        <translation>Неизвестна роля: не дава права</translation>
    </message>
    <message>
        <source>{role}: grants nothing here</source>
        <translation>{role}: не дава права тук</translation>
    </message>
    <message>
        <source>{task} (assigned customers)</source>
        <translation>{task} (възложени клиенти)</translation>
    </message>
    <message>
        <source>also {roles}</source>
        <translation>също {roles}</translation>
    </message>
</context>
<context>
    <name>AdministratorsTab</name>
    <message>
        <source>Assigned to this customer</source>
        <translation>Назначени за този клиент</translation>
    </message>
    <message>
        <source>Nobody is assigned</source>
        <translation>Никой не е назначен</translation>
    </message>
    <message>
        <source>Assignments come with the files that you import. Those beside reach this customer too.</source>
        <translation>Назначенията идват с файловете, които импортирате. Хората отстрани също имат достъп до този клиент.</translation>
    </message>
    <message>
        <source>Access to all customers</source>
        <translation>Достъп до всички клиенти</translation>
    </message>
    <message>
        <source>Nobody reaches all customers</source>
        <translation>Никой няма достъп до всички клиенти</translation>
    </message>
    <message>
        <source>Import administrators with their roles to see who does.</source>
        <translation>Импортирайте администраторите с ролите им, за да видите кой има.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>Data from just now</source>
        <translation>Данни отпреди миг</translation>
    </message>
    <message numerus="yes">
        <source>Data from %n day(s) ago</source>
        <translation>
            <numerusform>Данни отпреди %n ден</numerusform>
            <numerusform>Данни отпреди %n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data from %n hour(s) ago</source>
        <translation>
            <numerusform>Данни отпреди %n час</numerusform>
            <numerusform>Данни отпреди %n часа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data from %n minute(s) ago</source>
        <translation>
            <numerusform>Данни отпреди %n минута</numerusform>
            <numerusform>Данни отпреди %n минути</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgeCard</name>
    <message>
        <source>Age of data</source>
        <translation>Възраст на данните</translation>
    </message>
    <message>
        <source>Import newer</source>
        <translation>Импорт на по-нови</translation>
    </message>
    <message>
        <source>Import newer files</source>
        <translation>Импорт на по-нови файлове</translation>
    </message>
</context>
<context>
    <name>Analytics</name>
    <message>
        <source>over {number}</source>
        <translation>над {number}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} от {whole}</translation>
    </message>
    <message>
        <source>known for {known} of {rows}</source>
        <translation>известно за {known} от {rows}</translation>
    </message>
    <message>
        <source>Now: {part} ÷ {whole}</source>
        <translation>Сега: {part} ÷ {whole}</translation>
    </message>
    <message>
        <source>Use is {known} rows.</source>
        <translation>Ползването е {known} реда.</translation>
    </message>
    <message>
        <source>Used ÷ assigned: {share}</source>
        <translation>Използвани ÷ присвоени: {share}</translation>
    </message>
    <message>
        <source>{parts}: who has both counts once.</source>
        <translation>{parts}: който е в двете, се брои веднъж.</translation>
    </message>
    <message>
        <source>Left out: {customers} with neither Meetings nor Calling.</source>
        <translation>Извън сметката: {customers} без Meetings и без Calling.</translation>
    </message>
    <message>
        <source>No license figures have been read yet.</source>
        <translation>Все още няма прочетени данни за лицензи.</translation>
    </message>
    <message>
        <source>Data as of {day}, seen on {today}.</source>
        <translation>Данни към {day}, видени на {today}.</translation>
    </message>
    <message>
        <source>Enter opens these customers</source>
        <translation>Enter отваря тези клиенти</translation>
    </message>
    <message>
        <source>Enter shows these rows</source>
        <translation>Enter показва тези редове</translation>
    </message>
    <message>
        <source>Enter shows all rows of these customers</source>
        <translation>Enter показва всички редове на тези клиенти</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with Meetings or Calling</source>
        <translation>
            <numerusform>%Ln клиент с Meetings или Calling</numerusform>
            <numerusform>%Ln клиенти с Meetings или Calling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with neither are left out</source>
        <translation>
            <numerusform>%Ln без тях не е включен</numerusform>
            <numerusform>%Ln без тях не са включени</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalyticsHead</name>
    <message>
        <source>Subscription analytics</source>
        <translation>Анализ на абонаментите</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Compare dates</source>
        <translation>Сравни дати</translation>
    </message>
    <message>
        <source>Plan renewals</source>
        <translation>Планирай подновявания</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортиране</translation>
    </message>
    <message>
        <source>Write the rows of the table into a CSV, XLSX or PDF file (Ctrl+Shift+E)</source>
        <translation>Запис на редовете от таблицата във файл CSV, XLSX или PDF (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Enter opens these customers</source>
        <translation>Enter отваря тези клиенти</translation>
    </message>
</context>
<context>
    <name>AnalyticsNote</name>
    <message>
        <source>Import files…</source>
        <translation>Импорт на файлове…</translation>
    </message>
    <message>
        <source>Your role does not see analytics</source>
        <translation>Вашата роля не вижда анализите</translation>
    </message>
    <message>
        <source>How customers assign and use their licenses is for partner administrators. Customers, subscriptions and trials show what your role may see.</source>
        <translation>Как клиентите присвояват и използват лицензите си, виждат партньорските администратори. Клиентите, абонаментите и пробните периоди показват това, което вашата роля може да вижда.</translation>
    </message>
    <message>
        <source>No customer with Meetings or Calling yet</source>
        <translation>Все още няма клиент с Meetings или Calling</translation>
    </message>
    <message>
        <source>Figures, trend and sections appear with the first subscriptions and their licenses.</source>
        <translation>Показателите, тенденцията и разделите се появяват с първите абонаменти и техните лицензи.</translation>
    </message>
    <message>
        <source>There are none yet, or none that your role may see.</source>
        <translation>Все още няма такива или вашата роля не ги вижда.</translation>
    </message>
</context>
<context>
    <name>AnalyticsPage</name>
    <message>
        <source>The list is still being read. Try again in a moment.</source>
        <translation>Списъкът още се чете. Опитайте отново след малко.</translation>
    </message>
</context>
<context>
    <name>AnalyticsTrend</name>
    <message>
        <source>License distribution trend</source>
        <translation>Разпределение на лицензите</translation>
    </message>
    <message>
        <source>No usage has been recorded yet. It begins with the next import or sync.</source>
        <translation>Все още няма записано ползване. Започва със следващия импорт или синхронизация.</translation>
    </message>
    <message>
        <source>No snapshot was taken in this time. Choose another one.</source>
        <translation>За това време няма моментни данни. Изберете друго.</translation>
    </message>
    <message>
        <source>One week so far: a line needs a second one.</source>
        <translation>Засега една седмица: за линия трябва и втора.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Същите числа като таблица</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запази</translation>
    </message>
    <message>
        <source>The picture or its numbers into a file</source>
        <translation>Картината или числата ѝ във файл</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Първи ден</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последен ден</translation>
    </message>
    <message numerus="yes">
        <source>%n m</source>
        <translation>
            <numerusform>%n м</numerusform>
            <numerusform>%n м</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месец</numerusform>
            <numerusform>%n месеца</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Всички седмици</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>От един ден до друг</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Shown again: {lines}</source>
        <translation>Отново се показва: {lines}</translation>
    </message>
    <message>
        <source>Ignored: {lines}</source>
        <translation>Пренебрегнато: {lines}</translation>
    </message>
    <message>
        <source>Snoozed until {day}: {lines}</source>
        <translation>Отложено до {day}: {lines}</translation>
    </message>
    <message>
        <source>all of {customer}</source>
        <translation>всичко за {customer}</translation>
    </message>
    <message>
        <source>{reason} of all customers</source>
        <translation>{reason} при всички клиенти</translation>
    </message>
    <message>
        <source>{reason} of {customer}</source>
        <translation>{reason} при {customer}</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>act by {day}</source>
        <translation>действайте до {day}</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Последен ден</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Billable at the true-forward</source>
        <translation>За плащане при изравняването</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Към</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this customer</source>
        <translation>
            <numerusform>още %Ln на този клиент</numerusform>
            <numerusform>още %Ln на този клиент</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Пренебрегнато</translation>
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation>Отложено до {day}</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Изтичащи</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Пробни</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Подновявания</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Надвишение</translation>
    </message>
    <message>
        <source>Order setup</source>
        <translation>За настройка</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Спрени</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Подновява се сам</translation>
    </message>
    <message>
        <source>See trial</source>
        <translation>Към пробния</translation>
    </message>
    <message>
        <source>See licenses</source>
        <translation>Към лицензите</translation>
    </message>
    <message>
        <source>See order</source>
        <translation>Към поръчката</translation>
    </message>
    <message>
        <source>purchased</source>
        <translation>закупени</translation>
    </message>
    <message>
        <source>in the trial</source>
        <translation>пробни</translation>
    </message>
    <message>
        <source>over</source>
        <translation>над лимита</translation>
    </message>
    <message>
        <source>to set up</source>
        <translation>за настройка</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>спрени</translation>
    </message>
    <message>
        <source>renewing</source>
        <translation>подновявани</translation>
    </message>
    <message>
        <source>Act this week</source>
        <translation>Тази седмица</translation>
    </message>
    <message>
        <source>Act within 30 days</source>
        <translation>До 30 дни</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>По-късно</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложени</translation>
    </message>
    <message>
        <source>Renews by itself, nothing to decide</source>
        <translation>Подновява се сам, няма какво да се решава</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more this week</source>
        <translation>
            <numerusform>Още %Ln тази седмица</numerusform>
            <numerusform>Още %Ln тази седмица</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more within 30 days</source>
        <translation>
            <numerusform>Още %Ln до 30 дни</numerusform>
            <numerusform>Още %Ln до 30 дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more later</source>
        <translation>
            <numerusform>Още %Ln по-късно</numerusform>
            <numerusform>Още %Ln по-късно</numerusform>
        </translation>
    </message>
    <message>
        <source>See subscription</source>
        <translation>Към абонамента</translation>
    </message>
    <message>
        <source>to buy</source>
        <translation>за купуване</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>за промяна</translation>
    </message>
    <message>
        <source>to give back</source>
        <translation>за връщане</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>след %Ln ден</numerusform>
            <numerusform>след %Ln дни</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>днес</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln място</numerusform>
            <numerusform>%Ln места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Още %Ln</numerusform>
            <numerusform>Още %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the queue</source>
        <translation>Извън опашката</translation>
    </message>
    <message>
        <source>ordered by the last day to act</source>
        <translation>по последния ден за действие</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) at stake</source>
        <translation>
            <numerusform>засегнато %Ln място</numerusform>
            <numerusform>засегнати %Ln места</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation>Не се показват: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed</source>
        <translation>
            <numerusform>%Ln отложен</numerusform>
            <numerusform>%Ln отложени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored</source>
        <translation>
            <numerusform>%Ln пренебрегнат</numerusform>
            <numerusform>%Ln пренебрегнати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln auto-renewing with nothing to decide</source>
        <translation>
            <numerusform>%Ln самоподновяващ се, без нищо за решаване</numerusform>
            <numerusform>%Ln самоподновяващи се, без нищо за решаване</numerusform>
        </translation>
    </message>
    <message>
        <source>{subscription} ends {day} and does not auto-renew</source>
        <translation>{subscription} изтича на {day} и не се подновява автоматично</translation>
    </message>
    <message>
        <source>{subscription} ends {day}, auto-renew unknown</source>
        <translation>{subscription} изтича на {day}, автоподновяването е неизвестно</translation>
    </message>
    <message>
        <source>Trial ends {day}, {part} of {whole} licenses used in 7 days</source>
        <translation>Изтича на {day}, използвани {part} от {whole} лиценза за 7 дни</translation>
    </message>
    <message>
        <source>Trial ends {day}, {part} of {whole} licenses assigned</source>
        <translation>Изтича на {day}, присвоени {part} от {whole} лиценза</translation>
    </message>
    <message>
        <source>Renews {day} at {whole} licenses, {free} not assigned</source>
        <translation>Подновява се на {day} с {whole} лиценза, {free} неприсвоени</translation>
    </message>
    <message>
        <source>Renews {day} at {whole} licenses, {over} over</source>
        <translation>Подновява се на {day} с {whole} лиценза, {over} над лимита</translation>
    </message>
    <message>
        <source>Renews {day} at {whole} licenses, {free} not assigned, {over} over</source>
        <translation>Подновява се на {day} с {whole} лиценза, {free} неприсвоени, {over} над лимита</translation>
    </message>
    <message>
        <source>{subscription}: {over} over, {billable} billable. No true-forward date known</source>
        <translation>{subscription}: {over} над лимита, {billable} за плащане. Датата на изравняване е неизвестна</translation>
    </message>
    <message>
        <source>{subscription}: {over} over, {billable} billable. True forward {day}</source>
        <translation>{subscription}: {over} над лимита, {billable} за плащане. Изравняване на {day}</translation>
    </message>
    <message>
        <source>{subscription} is waiting for its setup</source>
        <translation>{subscription} чака настройка</translation>
    </message>
    <message>
        <source>{subscription} is waiting for its setup and starts {day}</source>
        <translation>{subscription} чака настройка и започва на {day}</translation>
    </message>
    <message>
        <source>{subscription} is waiting for its setup and has started {day}</source>
        <translation>{subscription} чака настройка, а е започнал на {day}</translation>
    </message>
    <message>
        <source>{subscription} is suspended (unpaid)</source>
        <translation>{subscription} е спрян (неплатен)</translation>
    </message>
    <message>
        <source>Renews {day} by itself, {part} of {whole} licenses assigned</source>
        <translation>Подновява се сам на {day}, присвоени {part} от {whole} лиценза</translation>
    </message>
    <message>
        <source>Renews {day} by itself, month by month</source>
        <translation>Подновява се сам на {day}, месец за месец</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Start anew beside it</source>
        <translation>Започни с ново хранилище</translation>
    </message>
    <message>
        <source>These are the figures of {instant}. Import newer files to bring them up to date.</source>
        <translation>Данните са към {instant}. Импортирайте по-нови файлове, за да ги обновите.</translation>
    </message>
</context>
<context>
    <name>BillingCard</name>
    <message>
        <source>No invoices have been brought in for this</source>
        <translation>Тук още не са внесени фактури</translation>
    </message>
    <message>
        <source>No orders have been brought in for this</source>
        <translation>Тук още не са внесени поръчки</translation>
    </message>
    <message>
        <source>Enter opens the invoice</source>
        <translation>Enter отваря фактурата</translation>
    </message>
    <message>
        <source>Open invoice</source>
        <translation>Отвори фактурата</translation>
    </message>
    <message>
        <source>The invoice as a page that can be saved as PDF (Enter)</source>
        <translation>Фактурата като страница, която може да се запази като PDF (Enter)</translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>Filter by {value}</source>
        <translation>Филтрирай по {value}</translation>
    </message>
    <message>
        <source>Exclude {value}</source>
        <translation>Изключи {value}</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Копирай клетката</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <translation>
            <numerusform>Копирай %Ln ред</numerusform>
            <numerusform>Копирай %Ln реда</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Why these statuses</source>
        <translation>Защо са тези статуси</translation>
    </message>
    <message>
        <source>Launch organization</source>
        <translation>Отвори организацията</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>no data</source>
        <translation>няма данни</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>License trend</source>
        <translation>Развитие</translation>
    </message>
    <message>
        <source>Arrow keys name the numbers of a week; Table shows them all</source>
        <translation>Стрелките казват числата за седмица; „Таблица“ показва всички</translation>
    </message>
    <message>
        <source>Enter shows its rows</source>
        <translation>Enter показва редовете ѝ</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Enter edits, Delete removes</source>
        <translation>Enter редактира, Delete премахва</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Още %Ln</numerusform>
            <numerusform>Още %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Запазени изгледи</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Запази изглед</translation>
    </message>
    <message>
        <source>Keep this filter, order and arrangement of the columns under a name</source>
        <translation>Запазва този филтър, подредбата и колоните под име</translation>
    </message>
    <message>
        <source>More about views</source>
        <translation>Още за изгледите</translation>
    </message>
    <message>
        <source>Import and export views</source>
        <translation>Импорт и експорт на изгледи</translation>
    </message>
</context>
<context>
    <name>ChoiceInput</name>
    <message>
        <source>Values in use</source>
        <translation>Използвани стойности</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose files to import</source>
        <translation>Изберете файлове за импорт</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Изберете папка за импорт</translation>
    </message>
    <message>
        <source>Tables and archives</source>
        <translation>Таблици и архиви</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Пуснете тук файлове или папка</translation>
    </message>
    <message>
        <source>CSV, XLSX, or a zip of them. Nothing is written before you have seen what changes.</source>
        <translation>CSV, XLSX или zip с тях. Нищо не се записва, преди да видите какво ще се промени.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Избери файлове…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Избери папка…</translation>
    </message>
    <message>
        <source>Recognised by their columns: customers, subscriptions, licenses, usage, orders, invoices, administrators, assignments, users.</source>
        <translation>Разпознават се по колоните: клиенти, абонаменти, лицензи, използване, поръчки, фактури, администратори, възлагания, потребители.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Колони</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Намери колона…</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Намери колона</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+↑ and Alt+↓ or the pointer move.</source>
        <translation>Интервал показва или скрива, Alt+↑, Alt+↓ и мишката местят.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Върни</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Върни колоните</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Откачи</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закачи</translation>
    </message>
    <message>
        <source>A pinned column stays in sight at the left</source>
        <translation>Закачената колона остава видима отляво</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns of the table</source>
        <translation>Колони на таблицата</translation>
    </message>
    <message>
        <source>{column}, pinned</source>
        <translation>{column}, закачена</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Column “{title}”</source>
        <translation>Колона „{title}“</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Върни колоните</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Подреди възходящо</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Подреди низходящо</translation>
    </message>
    <message>
        <source>Sort by this as well</source>
        <translation>Подреди и по тази колона</translation>
    </message>
    <message>
        <source>Do not keep in sight</source>
        <translation>Откачи</translation>
    </message>
    <message>
        <source>Keep in sight at the left</source>
        <translation>Закачи отляво</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Премести наляво</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Премести надясно</translation>
    </message>
    <message>
        <source>As wide as needed</source>
        <translation>Според съдържанието</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>По-широка</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>По-тясна</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрий</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of {file}</source>
        <translation>Колони на {file}</translation>
    </message>
    <message>
        <source>(not imported)</source>
        <translation>(не се взима)</translation>
    </message>
    <message>
        <source>“{header}” becomes</source>
        <translation>„{header}“ става</translation>
    </message>
</context>
<context>
    <name>CommandProcess</name>
    <message>
        <source>Stopped. The store is as it was before.</source>
        <translation>Спряно. Данните са както преди.</translation>
    </message>
    <message>
        <source>It failed and gave no reason.</source>
        <translation>Не успя и не посочи причина.</translation>
    </message>
    <message>
        <source>The work was ended from outside, perhaps because memory ran out. The store is as it was before. Try again.</source>
        <translation>Работата беше прекъсната отвън, може би заради недостиг на памет. Данните са както преди. Опитайте пак.</translation>
    </message>
    <message>
        <source>The program could not start itself for this work: {problem}</source>
        <translation>Програмата не можа да се стартира за тази работа: {problem}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare dates</source>
        <translation>Сравни дати</translation>
    </message>
    <message>
        <source>Weekly summary</source>
        <translation>Седмично обобщение</translation>
    </message>
    <message>
        <source>What the last seven days changed, as a PDF or a workbook to send</source>
        <translation>Какво се промени през последните седем дни – като PDF или работна книга за изпращане</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>По-ранен ден</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>По-късен ден</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Какво е станало</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Всички разлики</translation>
    </message>
    <message>
        <source>Customer or filter</source>
        <translation>Клиент или филтър</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запази</translation>
    </message>
    <message>
        <source>Nothing is different between these days.</source>
        <translation>Между тези дни няма разлика.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>Копиран е %Ln ред</numerusform>
            <numerusform>Копирани са %Ln реда</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>Клетката е копирана</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Прочетени</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нови</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Променени</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без промяна</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отхвърлени</translation>
    </message>
</context>
<context>
    <name>CustomerFacts</name>
    <message>
        <source>Your role does not allow editing this customer</source>
        <translation>Ролята ви не позволява да редактирате този клиент</translation>
    </message>
    <message>
        <source>A later import may say otherwise</source>
        <translation>По-късен импорт може да го промени</translation>
    </message>
    <message>
        <source>{fact}: no room for more</source>
        <translation>{fact}: няма място за повече</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Отговорник</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Етикети</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Управлява се от</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следваща стъпка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>Saved when you leave it, or with Ctrl+S</source>
        <translation>Запазва се, когато излезете от полето, или с Ctrl+S</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Още няма</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Какво следва</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Напишете бележка</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>Data as of {instant}</source>
        <translation>Данни към {instant}</translation>
    </message>
    <message>
        <source>Back to {list}</source>
        <translation>Обратно към „{list}“</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Обратно към списъка (Esc)</translation>
    </message>
    <message>
        <source>Launch organization</source>
        <translation>Отвори организацията</translation>
    </message>
    <message>
        <source>Opens the organization in the browser (Ctrl+Enter)</source>
        <translation>Отваря организацията в браузъра (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Абонаменти</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Пробни периоди</translation>
    </message>
    <message>
        <source>Partner administrators</source>
        <translation>Партньорски администратори</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Дейност</translation>
    </message>
    <message>
        <source>Parts of the customer's page</source>
        <translation>Части от страницата на клиента</translation>
    </message>
</context>
<context>
    <name>DataStep</name>
    <message>
        <source>Continue with files</source>
        <translation>Продължи с файлове</translation>
    </message>
    <message>
        <source>Continue with sample data</source>
        <translation>Продължи с примерни данни</translation>
    </message>
    <message>
        <source>Where should your data come from?</source>
        <translation>Откъде да дойдат данните?</translation>
    </message>
    <message>
        <source>Everything is kept on this computer. Sample data never mixes with real data.</source>
        <translation>Всичко остава на този компютър. Примерните данни никога не се смесват с истинските.</translation>
    </message>
    <message>
        <source>Connecting to Webex comes with a later version and keeps what you import now.</source>
        <translation>Връзката с Webex идва с по-нова версия и запазва това, което импортирате сега.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импортирай файлове</translation>
    </message>
    <message>
        <source>CSV or XLSX with customers, subscriptions, licenses, use or orders, also as a zip.</source>
        <translation>CSV или XLSX: клиенти, абонаменти, лицензи, използване, поръчки; и в zip.</translation>
    </message>
    <message>
        <source>No network needed</source>
        <translation>Без мрежа</translation>
    </message>
    <message>
        <source>No account needed</source>
        <translation>Не е нужен профил в Webex</translation>
    </message>
    <message>
        <source>You see what changes before it is stored</source>
        <translation>Виждате промените, преди да се запишат</translation>
    </message>
    <message>
        <source>A made-up partner with {count} customers and 13 months of history.</source>
        <translation>Измислен партньор с {count} клиенти и 13 месеца история.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Разгледай с примерни данни</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>За проба</translation>
    </message>
    <message>
        <source>Ready in under a minute</source>
        <translation>Готово за под минута</translation>
    </message>
    <message>
        <source>Removed with one command</source>
        <translation>Премахват се с една команда</translation>
    </message>
    <message>
        <source>For these roles: {roles}.</source>
        <translation>За тези роли: {roles}.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Snooze</source>
        <translation>Отлагане</translation>
    </message>
    <message>
        <source>When shall {customer} be back?</source>
        <translation>Кога да се върне {customer}?</translation>
    </message>
    <message>
        <source>The day on which it is back</source>
        <translation>Денят, в който се връща</translation>
    </message>
    <message>
        <source>Snooze until then</source>
        <translation>Отлагане дотогава</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Save view</source>
        <translation>Запазване на изглед</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Преименуване на изглед</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Експорт на изгледи</translation>
    </message>
    <message>
        <source>Saved views (*.json)</source>
        <translation>Запазени изгледи (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) exported</source>
        <translation>
            <numerusform>%Ln изглед е експортиран</numerusform>
            <numerusform>%Ln изгледа са експортирани</numerusform>
        </translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Импорт на изгледи</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported</source>
        <translation>
            <numerusform>%Ln изглед е импортиран</numerusform>
            <numerusform>%Ln изгледа са импортирани</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message numerus="yes">
        <source>customer(s) added</source>
        <translation>
            <numerusform>добавен клиент</numerusform>
            <numerusform>добавени клиенти</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now over their licenses</source>
        <translation>
            <numerusform>вече е над лицензите си</numerusform>
            <numerusform>вече са над лицензите си</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trial(s) begun, ended or bought</source>
        <translation>
            <numerusform>промяна в пробни периоди</numerusform>
            <numerusform>промени в пробни периоди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end or renewal date(s) moved</source>
        <translation>
            <numerusform>преместена крайна дата</numerusform>
            <numerusform>преместени крайни дати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>license(s) assigned</source>
        <translation>
            <numerusform>присвоен лиценз</numerusform>
            <numerusform>присвоени лиценза</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) reassigned</source>
        <translation>
            <numerusform>клиент с нов отговорник</numerusform>
            <numerusform>клиенти с нов отговорник</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <translation>
            <numerusform>%Ln добавен клиент</numerusform>
            <numerusform>%Ln добавени клиенти</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now over their licenses</source>
        <translation>
            <numerusform>%Ln вече е над лицензите си</numerusform>
            <numerusform>%Ln вече са над лицензите си</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back within the limit</source>
        <translation>
            <numerusform>%Ln отново в рамките на лимита</numerusform>
            <numerusform>%Ln отново в рамките на лимита</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln begun</source>
        <translation>
            <numerusform>%Ln начат</numerusform>
            <numerusform>%Ln начати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>%Ln приключил</numerusform>
            <numerusform>%Ln приключили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln became a subscription</source>
        <translation>
            <numerusform>%Ln стана абонамент</numerusform>
            <numerusform>%Ln станаха абонамент</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>%Ln по-късно</numerusform>
            <numerusform>%Ln по-късно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln по-рано</numerusform>
            <numerusform>%Ln по-рано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) reassigned</source>
        <translation>
            <numerusform>%Ln клиент с нов отговорник</numerusform>
            <numerusform>%Ln клиенти с нов отговорник</numerusform>
        </translation>
    </message>
    <message>
        <source>{trial}, last day {day}</source>
        <translation>{trial}, последен ден {day}</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>в рамките на лимита</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>без отговорник</translation>
    </message>
    <message>
        <source>From {old} to {new}</source>
        <translation>От {old} на {new}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>още %Ln</numerusform>
            <numerusform>още %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigestCard</name>
    <message>
        <source>Mark as seen</source>
        <translation>Отбелязване като видяно</translation>
    </message>
    <message>
        <source>Show the last import</source>
        <translation>Показване на последния импорт</translation>
    </message>
    <message>
        <source>Changed by the last import</source>
        <translation>Променено от последния импорт</translation>
    </message>
    <message>
        <source>Changed since you last looked</source>
        <translation>Промени от последното отваряне</translation>
    </message>
    <message>
        <source>No import has changed anything since then.</source>
        <translation>Оттогава никой импорт не е променил нищо.</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>От {first}</translation>
    </message>
    <message>
        <source>What an import changes of customers that were there before is told here.</source>
        <translation>Тук се показва какво променя импортът при вече наличните клиенти.</translation>
    </message>
</context>
<context>
    <name>EditHistory</name>
    <message numerus="yes">
        <source>Undoing the edit of %Ln customer(s)…</source>
        <translation>
            <numerusform>Отменя се редакцията на %Ln клиент…</numerusform>
            <numerusform>Отменя се редакцията на %Ln клиента…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Editing %Ln customer(s) again…</source>
        <translation>
            <numerusform>Редактира се отново %Ln клиент…</numerusform>
            <numerusform>Редактират се отново %Ln клиента…</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтори</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмени</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed</source>
        <translation>Спряно: нищо не е променено</translation>
    </message>
</context>
<context>
    <name>EditRollUp</name>
    <message>
        <source>Nothing changed</source>
        <translation>Нищо не е променено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were left as they are:</source>
        <translation>
            <numerusform>%Ln клиент остана, както беше:</numerusform>
            <numerusform>%Ln клиента останаха, както бяха:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирай</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмени</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>not yours to edit</source>
        <translation>не е от вашите</translation>
    </message>
    <message>
        <source>changed or gone meanwhile</source>
        <translation>междувременно променен или премахнат</translation>
    </message>
    <message>
        <source>A customer that is gone</source>
        <translation>Клиент, който вече го няма</translation>
    </message>
</context>
<context>
    <name>EditTitles</name>
    <message>
        <source>Add tag…</source>
        <translation>Добави етикет…</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Нов етикет</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Добави етикет</translation>
    </message>
    <message>
        <source>A tag; several with ; between them</source>
        <translation>Етикет; няколко се разделят с ;</translation>
    </message>
    <message>
        <source>Remove tag…</source>
        <translation>Махни етикет…</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Премахване на етикет</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Махни етикета</translation>
    </message>
    <message>
        <source>A tag given here</source>
        <translation>Етикет, поставен тук</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Назначи на…</translation>
    </message>
    <message>
        <source>Assign to an owner</source>
        <translation>Назначаване на отговорник</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначи</translation>
    </message>
    <message>
        <source>A colleague's name</source>
        <translation>Име на колега</translation>
    </message>
    <message>
        <source>Managed by…</source>
        <translation>Управлява се от…</translation>
    </message>
    <message>
        <source>Who manages</source>
        <translation>Кой управлява</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запази</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Следваща стъпка…</translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation>Следваща стъпка</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Какво следва</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Бележка…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>Remove owner…</source>
        <translation>Махни отговорника…</translation>
    </message>
    <message>
        <source>Remove the owner</source>
        <translation>Премахване на отговорника</translation>
    </message>
    <message>
        <source>Remove owner</source>
        <translation>Махни отговорника</translation>
    </message>
    <message>
        <source>Remove next step…</source>
        <translation>Махни следващата стъпка…</translation>
    </message>
    <message>
        <source>Remove the next step</source>
        <translation>Премахване на следващата стъпка</translation>
    </message>
    <message>
        <source>Remove next step</source>
        <translation>Махни следващата стъпка</translation>
    </message>
    <message>
        <source>Remove note…</source>
        <translation>Махни бележката…</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Премахване на бележката</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Махни бележката</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message numerus="yes">
        <source>Tag {value} added to %Ln customer(s)</source>
        <translation>
            <numerusform>Етикетът {value} е добавен на %Ln клиент</numerusform>
            <numerusform>Етикетът {value} е добавен на %Ln клиента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag {value} removed from %Ln customer(s)</source>
        <translation>
            <numerusform>Етикетът {value} е махнат от %Ln клиент</numerusform>
            <numerusform>Етикетът {value} е махнат от %Ln клиента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) assigned to {value}</source>
        <translation>
            <numerusform>%Ln клиент е назначен на {value}</numerusform>
            <numerusform>%Ln клиента са назначени на {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Managed by {value}: %Ln customer(s)</source>
        <translation>
            <numerusform>Управлява се от {value}: %Ln клиент</numerusform>
            <numerusform>Управляват се от {value}: %Ln клиента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next step of %Ln customer(s) saved</source>
        <translation>
            <numerusform>Запазена е следващата стъпка на %Ln клиент</numerusform>
            <numerusform>Запазена е следващата стъпка на %Ln клиента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note of %Ln customer(s) saved</source>
        <translation>
            <numerusform>Запазена е бележката за %Ln клиент</numerusform>
            <numerusform>Запазена е бележката за %Ln клиента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owner of %Ln customer(s) removed</source>
        <translation>
            <numerusform>Махнат е отговорникът на %Ln клиент</numerusform>
            <numerusform>Махнат е отговорникът на %Ln клиента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next step of %Ln customer(s) removed</source>
        <translation>
            <numerusform>Махната е следващата стъпка на %Ln клиент</numerusform>
            <numerusform>Махната е следващата стъпка на %Ln клиента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note of %Ln customer(s) removed</source>
        <translation>
            <numerusform>Махната е бележката за %Ln клиент</numerusform>
            <numerusform>Махната е бележката за %Ln клиента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had it already</source>
        <translation>
            <numerusform>%Ln вече е бил така</numerusform>
            <numerusform>%Ln вече са били така</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep a tag that came from Webex or a file</source>
        <translation>
            <numerusform>%Ln запазва етикет, дошъл от Webex или файл</numerusform>
            <numerusform>%Ln запазват етикет, дошъл от Webex или файл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yours to edit</source>
        <translation>
            <numerusform>%Ln не е от вашите</numerusform>
            <numerusform>%Ln не са от вашите</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile, left as is</source>
        <translation>
            <numerusform>%Ln е променен междувременно и остава така</numerusform>
            <numerusform>%Ln са променени междувременно и остават така</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Нищо не е променено</translation>
    </message>
    <message>
        <source>Nothing to undo any more</source>
        <translation>Вече няма какво да се отмени</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Nothing to do again any more</source>
        <translation>Вече няма какво да се повтори</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have another value now, which is replaced</source>
        <translation>
            <numerusform>%Ln от тях сега има друга стойност, която се заменя</numerusform>
            <numerusform>%Ln от тях сега имат друга стойност, която се заменя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it from Webex or a file, where it stays</source>
        <translation>
            <numerusform>%Ln го има от Webex или файл; там остава</numerusform>
            <numerusform>%Ln го имат от Webex или файл; там остава</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not yours to edit</source>
        <translation>
            <numerusform>%Ln не е от вашите</numerusform>
            <numerusform>%Ln не са от вашите</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer there</source>
        <translation>
            <numerusform>%Ln вече го няма</numerusform>
            <numerusform>%Ln вече ги няма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have none anyway</source>
        <translation>
            <numerusform>%Ln и без това няма</numerusform>
            <numerusform>%Ln и без това нямат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already have it</source>
        <translation>
            <numerusform>%Ln вече е така</numerusform>
            <numerusform>%Ln вече са така</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get the tag {value}</source>
        <translation>
            <numerusform>%Ln клиент получава етикета {value}</numerusform>
            <numerusform>%Ln клиента получават етикета {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) lose the tag {value}</source>
        <translation>
            <numerusform>%Ln клиент губи етикета {value}</numerusform>
            <numerusform>%Ln клиента губят етикета {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get the owner {value}</source>
        <translation>
            <numerusform>%Ln клиент получава отговорник {value}</numerusform>
            <numerusform>%Ln клиента получават отговорник {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) become managed by {value}</source>
        <translation>
            <numerusform>%Ln клиент ще се управлява от {value}</numerusform>
            <numerusform>%Ln клиента ще се управляват от {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get this next step</source>
        <translation>
            <numerusform>%Ln клиент получава тази следваща стъпка</numerusform>
            <numerusform>%Ln клиента получават тази следваща стъпка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get this note</source>
        <translation>
            <numerusform>%Ln клиент получава тази бележка</numerusform>
            <numerusform>%Ln клиента получават тази бележка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) lose their owner</source>
        <translation>
            <numerusform>%Ln клиент остава без отговорник</numerusform>
            <numerusform>%Ln клиента остават без отговорник</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) lose their next step</source>
        <translation>
            <numerusform>%Ln клиент остава без следваща стъпка</numerusform>
            <numerusform>%Ln клиента остават без следваща стъпка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) lose their note</source>
        <translation>
            <numerusform>%Ln клиент остава без бележка</numerusform>
            <numerusform>%Ln клиента остават без бележка</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>Nothing in the store fits every part of the filter.</source>
        <translation>Никой клиент не отговаря на всички условия на филтъра.</translation>
    </message>
    <message>
        <source>There are none yet, or none that your role may see.</source>
        <translation>Още няма клиенти или вашата роля не вижда никого от тях.</translation>
    </message>
    <message>
        <source>Clear {part}</source>
        <translation>Изчисти {part}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Изчисти всичко</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импортирай файлове…</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Разгледай с примерни данни</translation>
    </message>
    <message>
        <source>Several parts of the filter together leave nothing.</source>
        <translation>Само няколко части на филтъра заедно не оставят нищо.</translation>
    </message>
    <message>
        <source>Without {part}: {count}.</source>
        <translation>Без {part}: {count}.</translation>
    </message>
</context>
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Възникна грешка в самата програма.</translation>
    </message>
    <message>
        <source>Your data is safe: nothing half done was kept.</source>
        <translation>Данните ви са в безопасност: нищо недовършено не е запазено.</translation>
    </message>
    <message>
        <source>If it happens again, report it as {reference}.</source>
        <translation>Ако се повтори, съобщете номера: {reference}.</translation>
    </message>
    <message>
        <source>Partner Hub Desktop</source>
        <translation>Partner Hub Desktop</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Writing {file}</source>
        <translation>Записва се {file}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Експортиране във файл</translation>
    </message>
    <message>
        <source>{format} files (*.{ending})</source>
        <translation>Файлове {format} (*.{ending})</translation>
    </message>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation>Вече има файл {file}. Да бъде ли заменен?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортиране</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замени</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to {file}</source>
        <translation>
            <numerusform>Експортиран е %Ln ред в {file}</numerusform>
            <numerusform>Експортирани са %Ln реда в {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file appears whole or not at all.</source>
        <translation>Файлът се появява цял или изобщо не се появява.</translation>
    </message>
    <message>
        <source>Export: {list}</source>
        <translation>Експортиране: {list}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортирай…</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Спряно. Не е записан файл.</translation>
    </message>
    <message>
        <source>The work was ended from outside. No file was written; try again.</source>
        <translation>Работата беше прекъсната отвън. Не е записан файл; опитайте отново.</translation>
    </message>
    <message>
        <source>No file was written: {problem}</source>
        <translation>Не беше записан файл: {problem}</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Only this</source>
        <translation>Само това</translation>
    </message>
    <message>
        <source>Leave out no longer</source>
        <translation>Не изключвай повече</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Изключи това</translation>
    </message>
    <message>
        <source>Filter by value</source>
        <translation>Филтриране по стойност</translation>
    </message>
</context>
<context>
    <name>FacetSearch</name>
    <message>
        <source>Find…</source>
        <translation>Търсене…</translation>
    </message>
    <message>
        <source>Find in {group}</source>
        <translation>Търсене в „{group}“</translation>
    </message>
</context>
<context>
    <name>FacetsModel</name>
    <message>
        <source>Find in this group</source>
        <translation>Търсене в тази група</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Още %Ln</numerusform>
            <numerusform>Още %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>По-малко</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>изключено</translation>
    </message>
</context>
<context>
    <name>FaultNote</name>
    <message>
        <source>Write {text}</source>
        <translation>Напиши {text}</translation>
    </message>
</context>
<context>
    <name>FileColumnsModel</name>
    <message>
        <source>Column of the file</source>
        <translation>Колона във файла</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Става</translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation>Пример {number}</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message numerus="yes">
        <source>{taken} of %n column(s) are taken.</source>
        <translation>
            <numerusform>Взима се {taken} от %Ln колона.</numerusform>
            <numerusform>Взимат се {taken} от %Ln колони.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved mapping: {name}</source>
        <translation>Запазено съответствие: {name}</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Запази съответствието…</translation>
    </message>
    <message>
        <source>Files with the same columns are then read in the same way</source>
        <translation>След това файловете със същите колони се четат по същия начин</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забрави го</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Запазване на съответствието</translation>
    </message>
    <message>
        <source>Name of the mapping, used for files with the same columns:</source>
        <translation>Име на съответствието, което важи за файлове със същите колони:</translation>
    </message>
    <message>
        <source>Saved. Files with the same columns are read in the same way from now on.</source>
        <translation>Запазено. Отсега нататък файловете със същите колони се четат по същия начин.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>not read</source>
        <translation>не е прочетен</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропуснато</translation>
    </message>
</context>
<context>
    <name>FilterAssistant</name>
    <message>
        <source>↑ ↓ choose · Enter filters · Del removes · Esc closes</source>
        <translation>↑ ↓ избор · Enter филтрира · Del премахва · Esc затваря</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Последни филтри</translation>
    </message>
    <message>
        <source>Tab accepts · ↑ ↓ and Enter choose · Esc closes</source>
        <translation>Tab приема · ↑ ↓ и Enter избират · Esc затваря</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} от {all}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
</context>
<context>
    <name>FilterFrame</name>
    <message>
        <source>Filter</source>
        <translation>Филтър</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Последни филтри</translation>
    </message>
    <message>
        <source>Recent filters (Ctrl+↓)</source>
        <translation>Последни филтри (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Edit the filter as text</source>
        <translation>Редактирай филтъра като текст</translation>
    </message>
    <message>
        <source>Edit the filter as text, or as parts again (Ctrl+E)</source>
        <translation>Редактирай филтъра като текст или отново на части (Ctrl+E)</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Изчисти всичко</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Изчисти всички филтри</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>One of its statuses</source>
        <translation>Някой от статусите му</translation>
    </message>
    <message>
        <source>A product that runs</source>
        <translation>Действащ продукт</translation>
    </message>
    <message>
        <source>As partner or as external administrator</source>
        <translation>Като партньор или външен администратор</translation>
    </message>
    <message>
        <source>A subscription or a trial that runs</source>
        <translation>Действащ абонамент или пробен период</translation>
    </message>
    <message>
        <source>One of its tags</source>
        <translation>Някой от етикетите му</translation>
    </message>
    <message>
        <source>Who looks after the customer</source>
        <translation>Кой отговаря за клиента</translation>
    </message>
    <message>
        <source>Two letters of the country</source>
        <translation>Двете букви на държавата</translation>
    </message>
    <message>
        <source>Stands in the customer's name</source>
        <translation>Среща се в името на клиента</translation>
    </message>
    <message>
        <source>Stands in the organization ID</source>
        <translation>Среща се в ID на организацията</translation>
    </message>
    <message>
        <source>Ends without being renewed</source>
        <translation>Изтича без подновяване</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Подновява се автоматично</translation>
    </message>
    <message>
        <source>A subscription or trial was added</source>
        <translation>Добавен е абонамент или пробен период</translation>
    </message>
    <message>
        <source>Last activity of an administrator</source>
        <translation>Последна активност на администратор</translation>
    </message>
    <message>
        <source>Licenses purchased</source>
        <translation>Закупени лицензи</translation>
    </message>
    <message>
        <source>Licenses assigned over the limit</source>
        <translation>Лицензи, присвоени над лимита</translation>
    </message>
    <message>
        <source>Licenses used in 7 days</source>
        <translation>Лицензи, използвани за 7 дни</translation>
    </message>
    <message>
        <source>Share of licenses that is assigned</source>
        <translation>Дял на присвоените лицензи</translation>
    </message>
    <message numerus="yes">
        <source>In less than %n day(s)</source>
        <translation>
            <numerusform>До по-малко от %n ден</numerusform>
            <numerusform>До по-малко от %n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>До %n ден</numerusform>
            <numerusform>До %n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In more than %n day(s)</source>
        <translation>
            <numerusform>След повече от %n ден</numerusform>
            <numerusform>След повече от %n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) or later</source>
        <translation>
            <numerusform>След %n ден или по-късно</numerusform>
            <numerusform>След %n дни или по-късно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In exactly %n day(s)</source>
        <translation>
            <numerusform>Точно след %n ден</numerusform>
            <numerusform>Точно след %n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n day(s) ago</source>
        <translation>
            <numerusform>Преди по-малко от %n ден</numerusform>
            <numerusform>Преди по-малко от %n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n day(s) ago</source>
        <translation>
            <numerusform>Преди най-много %n ден</numerusform>
            <numerusform>Преди най-много %n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n day(s) ago</source>
        <translation>
            <numerusform>Преди повече от %n ден</numerusform>
            <numerusform>Преди повече от %n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago or earlier</source>
        <translation>
            <numerusform>Преди %n ден или по-рано</numerusform>
            <numerusform>Преди %n дни или по-рано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly %n day(s) ago</source>
        <translation>
            <numerusform>Точно преди %n ден</numerusform>
            <numerusform>Точно преди %n дни</numerusform>
        </translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Преди {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>До {day}</translation>
    </message>
    <message>
        <source>After {day}</source>
        <translation>След {day}</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>От {day} нататък</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>На {day}</translation>
    </message>
    <message>
        <source>Fewer than {number}</source>
        <translation>По-малко от {number}</translation>
    </message>
    <message>
        <source>At most {number}</source>
        <translation>Най-много {number}</translation>
    </message>
    <message>
        <source>More than {number}</source>
        <translation>Повече от {number}</translation>
    </message>
    <message>
        <source>At least {number}</source>
        <translation>Поне {number}</translation>
    </message>
    <message>
        <source>Exactly {number}</source>
        <translation>Точно {number}</translation>
    </message>
    <message>
        <source>Counted by a figure of the analytics</source>
        <translation>Преброени от показател на анализите</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Данни</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Роля</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Closing now keeps your place.</source>
        <translation>Ако затворите сега, после продължавате оттук.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>No subscriptions</source>
        <translation>Без абонаменти</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number} млн.</translation>
    </message>
    <message>
        <source>{number}K</source>
        <translation>{number} хил.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>{number} over</source>
        <translation>{number} над</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Приключил</translation>
    </message>
    <message numerus="yes">
        <source>Renews in %n d</source>
        <translation>
            <numerusform>Подновяване: %Ln д.</numerusform>
            <numerusform>Подновяване: %Ln д.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renews today</source>
        <translation>Подновяване: днес</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n d</source>
        <translation>
            <numerusform>Изтича след %Ln д.</numerusform>
            <numerusform>Изтича след %Ln д.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Изтича днес</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>No date known</source>
        <translation>Няма известна дата</translation>
    </message>
    <message>
        <source>Enterprise Trial</source>
        <translation>Пробен период Enterprise</translation>
    </message>
    <message>
        <source>Ended {date}</source>
        <translation>Приключил {date}</translation>
    </message>
    <message>
        <source>Renews {date}</source>
        <translation>Подновява се {date}</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>Изтича {date}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Отговорник</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Етикети</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Управляван от</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следваща стъпка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
</context>
<context>
    <name>GoneNote</name>
    <message>
        <source>This customer is not shown</source>
        <translation>Този клиент не се показва</translation>
    </message>
    <message>
        <source>It is no longer in the store, or your role does not include it. Nothing was changed.</source>
        <translation>Вече го няма в хранилището или ролята Ви не го включва. Нищо не е променено.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Обратно към списъка</translation>
    </message>
</context>
<context>
    <name>HostsField</name>
    <message>
        <source>Remove {host}</source>
        <translation>Премахни {host}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добави</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Добави хост</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>The organization ID is on the clipboard</source>
        <translation>Идентификаторът на организацията е в клипборда</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Copy the organization ID</source>
        <translation>Копирай идентификатора на организацията</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Customers</source>
        <translation>Клиенти</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Абонаменти</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Лицензи</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Използване</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Поръчки</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Фактури</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Администратори</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Възлагания</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Потребители</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Четене на файловете</translation>
    </message>
    <message>
        <source>Checking rows against each other</source>
        <translation>Сверяване на редовете</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Записване</translation>
    </message>
    <message>
        <source>Keeping the day's figures</source>
        <translation>Запазване на стойностите за деня</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <translation>Подготовка на търсенето</translation>
    </message>
    <message>
        <source>Making customers up</source>
        <translation>Създаване на клиенти</translation>
    </message>
    <message>
        <source>“{value}” can be read day first or month first.</source>
        <translation>При „{value}“ не личи кое е денят и кое месецът.</translation>
    </message>
    <message>
        <source>“{value}” can mean a thousand or a fraction.</source>
        <translation>„{value}“ може да значи хиляди или дроб.</translation>
    </message>
    <message>
        <source>No customer has the organization ID “{value}”.</source>
        <translation>Няма клиент с ID на организация „{value}“.</translation>
    </message>
    <message>
        <source>No subscription has the subscription ID “{value}”.</source>
        <translation>Няма абонамент с ID „{value}“.</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} от {total} MB</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} от {total}</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Записване на редове</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Да спре ли импортът?</translation>
    </message>
    <message>
        <source>The store stays as it was before it began.</source>
        <translation>Данните остават, както бяха преди началото.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спри</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продължи</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт на файлове</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Organization ID</source>
        <translation>ID на организация</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Own organization</source>
        <translation>Собствена организация</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Управлява се от</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домейн</translation>
    </message>
    <message>
        <source>Administrator's e-mail</source>
        <translation>Имейл на администратор</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Етикети</translation>
    </message>
    <message>
        <source>Last admin activity</source>
        <translation>Последна активност на администратор</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Отговорник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID на абонамент</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Добавен на</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Край</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Автоматично подновяване</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Срок в месеци</translation>
    </message>
    <message>
        <source>Growth allowance, %</source>
        <translation>Допустим растеж, %</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Оферта</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Закупени</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Присвоени</translation>
    </message>
    <message>
        <source>Used in 7 days</source>
        <translation>Използвани за 7 дни</translation>
    </message>
    <message>
        <source>Used in 90 days</source>
        <translation>Използвани за 90 дни</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер на поръчка</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Номер на заявка за покупка</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валута</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Номер на фактура</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Период от</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Период до</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Общо</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Собствено име</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилно име</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Лицензи</translation>
    </message>
</context>
<context>
    <name>ImportForms</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Заглавия</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодиране</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделител</translation>
    </message>
    <message>
        <source>01/02/2027 means</source>
        <translation>01/02/2027 означава</translation>
    </message>
    <message>
        <source>1.000 means</source>
        <translation>1.000 означава</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>разпознато</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Както личи</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Както е разпознато</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ред {number}</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, запетая</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; точка и запетая</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| черта</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табулация</translation>
    </message>
    <message>
        <source>1 February</source>
        <translation>1 февруари</translation>
    </message>
    <message>
        <source>2 January</source>
        <translation>2 януари</translation>
    </message>
    <message>
        <source>A thousand</source>
        <translation>Хиляда</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Едно</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Removing the sample data</source>
        <translation>Премахване на примерните данни</translation>
    </message>
    <message>
        <source>Then the files are looked at.</source>
        <translation>След това файловете се преглеждат.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Преглед на файловете</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Още нищо не е записано.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импортиране</translation>
    </message>
    <message>
        <source>All of it, or nothing: stopping leaves the store as it was.</source>
        <translation>Всичко или нищо: ако спрете, данните остават, както бяха.</translation>
    </message>
    <message>
        <source>Remove the sample data?</source>
        <translation>Да се премахнат ли примерните данни?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>The made-up customers go, with all that was typed onto them; settings and saved views stay. This cannot be undone. Then your files are looked at.</source>
        <translation>Измислените клиенти се премахват с всичко, което е въведено към тях; настройките и запазените изгледи остават. Това не може да се отмени. След това се преглеждат Вашите файлове.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахни</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Remove the sample data and import…</source>
        <translation>Премахни примерните данни и импортирай…</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Избери други файлове</translation>
    </message>
    <message>
        <source>Import more files</source>
        <translation>Импортирай още файлове</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Провери всички редове</translation>
    </message>
    <message>
        <source>Import without the rejected rows and unreadable files</source>
        <translation>Импортирай без отхвърлените редове и нечетливите файлове</translation>
    </message>
    <message numerus="yes">
        <source>Import without the %n unreadable file(s)</source>
        <translation>
            <numerusform>Импортирай без %Ln нечетлив файл</numerusform>
            <numerusform>Импортирай без %Ln нечетливи файла</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import without the %n rejected row(s)</source>
        <translation>
            <numerusform>Импортирай без %Ln отхвърлен ред</numerusform>
            <numerusform>Импортирай без %Ln отхвърлени реда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Импортирай %Ln ред</numerusform>
            <numerusform>Импортирай %Ln реда</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>Day first</source>
        <translation>Първо денят</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Първо месецът</translation>
    </message>
    <message>
        <source>“.” before the fraction</source>
        <translation>„.“ пред дробната част</translation>
    </message>
    <message>
        <source>“,” before the fraction</source>
        <translation>„,“ пред дробната част</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Sample data is here, which never mixes with your own. Nothing was imported.</source>
        <translation>Тук има примерни данни, а те никога не се смесват с Вашите. Нищо не е импортирано.</translation>
    </message>
</context>
<context>
    <name>InvoiceDialog</name>
    <message>
        <source>This invoice is no longer there.</source>
        <translation>Тази фактура вече я няма.</translation>
    </message>
    <message>
        <source>Save the invoice as PDF</source>
        <translation>Запазване на фактурата като PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Запазено като {file}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Запази като PDF…</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>Запази като PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Your role does not allow exports.</source>
        <translation>Ролята Ви не позволява изнасяне на данни.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>Фактурата</translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source>Licenses of {subscription} today</source>
        <translation>Лицензи на {subscription} към днес</translation>
    </message>
    <message>
        <source>The source gave no licenses for this subscription.</source>
        <translation>Източникът не е дал лицензи за този абонамент.</translation>
    </message>
    <message>
        <source>Orders in the invoice's period</source>
        <translation>Поръчки в периода на фактурата</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Фактура {number}</translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation>Неизвестно състояние</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} от {pages}</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>не е дадено от източника</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Дата на фактурата</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Абонамент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валута</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Общо</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Оферта</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Закупени</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Присвоени</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Използвани</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Поръчка</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Брой</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>The source gave no whole period, so no orders are shown.</source>
        <translation>Източникът не е дал цял период, затова не се показват поръчки.</translation>
    </message>
    <message>
        <source>None were brought in for these days.</source>
        <translation>За тези дни не са внесени поръчки.</translation>
    </message>
    <message>
        <source>Webex</source>
        <translation>Webex</translation>
    </message>
    <message>
        <source>imported files</source>
        <translation>внесени файлове</translation>
    </message>
    <message>
        <source>sample data, made up</source>
        <translation>примерни, измислени данни</translation>
    </message>
    <message>
        <source>From {source}, as of {instant}. The source gives an invoice's total, not its lines, tax or parties: licenses and orders are shown for reference and do not add up to it. A reading copy, not the seller's document.</source>
        <translation>Източник: {source}, към {instant}. Източникът дава общата сума на фактурата, но не и редовете, данъка или страните по нея: лицензите и поръчките са показани за справка и не се сумират до нея. Копие за четене, а не документът на продавача.</translation>
    </message>
</context>
<context>
    <name>KpiCard</name>
    <message>
        <source>Explain {title}</source>
        <translation>Обясни: {title}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>без {part}</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Пробен период</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Абонамент</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Изтича скоро</translation>
    </message>
    <message>
        <source>License overage</source>
        <translation>Надвишени лицензи</translation>
    </message>
    <message>
        <source>No recent activity</source>
        <translation>Без скорошна активност</translation>
    </message>
    <message>
        <source>Ready for order setup</source>
        <translation>Готова за настройка поръчка</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Спрян</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Изтекъл</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messaging</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Contact center</source>
        <translation>Contact Center</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Преводи</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Други</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партньор</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Външен</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Изтича</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Подновява се</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Awaiting setup</source>
        <translation>Чака настройка</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Приключил</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Без промяна</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Променен</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нов</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Отпаднал</translation>
    </message>
    <message>
        <source>Now over limit</source>
        <translation>Вече над лимита</translation>
    </message>
    <message>
        <source>Within limit again</source>
        <translation>Отново в лимита</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Платена</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>За плащане</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочена</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Нова поръчка</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промяна</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Подновяване</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Прекратяване</translation>
    </message>
    <message>
        <source>Partner organization</source>
        <translation>Партньорска организация</translation>
    </message>
    <message>
        <source>External administrator</source>
        <translation>Външен администратор</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Управляван от</translation>
    </message>
    <message>
        <source>Subscription type</source>
        <translation>Вид абонамент</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Етикети</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Отговорник</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>product</source>
        <translation>продукт</translation>
    </message>
    <message>
        <source>managed by</source>
        <translation>управляван от</translation>
    </message>
    <message>
        <source>type</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>етикет</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>отговорник</translation>
    </message>
    <message>
        <source>country</source>
        <translation>държава</translation>
    </message>
    <message>
        <source>name</source>
        <translation>име</translation>
    </message>
    <message>
        <source>org ID</source>
        <translation>ID на организация</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>изтича</translation>
    </message>
    <message>
        <source>renews</source>
        <translation>подновява се</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавен</translation>
    </message>
    <message>
        <source>last activity</source>
        <translation>последна активност</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>закупени</translation>
    </message>
    <message>
        <source>overage</source>
        <translation>надвишение</translation>
    </message>
    <message>
        <source>used</source>
        <translation>използвани</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>присвоени</translation>
    </message>
    <message>
        <source>With Meetings or Calling</source>
        <translation>С Meetings или Calling</translation>
    </message>
    <message>
        <source>Without Meetings and Calling</source>
        <translation>Без Meetings и Calling</translation>
    </message>
    <message>
        <source>Nearing expiration</source>
        <translation>Предстои изтичане</translation>
    </message>
    <message>
        <source>Nearing renewal</source>
        <translation>Предстои подновяване</translation>
    </message>
    <message>
        <source>Low license assignment</source>
        <translation>Ниско присвояване на лицензи</translation>
    </message>
    <message>
        <source>Over license limit</source>
        <translation>Над лицензионния лимит</translation>
    </message>
    <message>
        <source>Meetings recently added</source>
        <translation>Meetings: наскоро добавени</translation>
    </message>
    <message>
        <source>Meetings expiring</source>
        <translation>Meetings: изтичащи</translation>
    </message>
    <message>
        <source>Meetings renewing</source>
        <translation>Meetings: подновяващи се</translation>
    </message>
    <message>
        <source>Meetings with low assignment</source>
        <translation>Meetings: ниско присвояване</translation>
    </message>
    <message>
        <source>Meetings over limit</source>
        <translation>Meetings: над лимита</translation>
    </message>
    <message>
        <source>Calling recently added</source>
        <translation>Calling: наскоро добавени</translation>
    </message>
    <message>
        <source>Calling expiring</source>
        <translation>Calling: изтичащи</translation>
    </message>
    <message>
        <source>Calling renewing</source>
        <translation>Calling: подновяващи се</translation>
    </message>
    <message>
        <source>Calling with low assignment</source>
        <translation>Calling: ниско присвояване</translation>
    </message>
    <message>
        <source>Calling over limit</source>
        <translation>Calling: над лимита</translation>
    </message>
    <message>
        <source>analytics</source>
        <translation>анализи</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Continue in English</source>
        <translation>Продължи на български</translation>
    </message>
    <message>
        <source>Which language do you work in?</source>
        <translation>На какъв език работите?</translation>
    </message>
    <message>
        <source>You can change it at any time, here at the top or in Settings.</source>
        <translation>Можете да го смените по всяко време: тук горе или в „Настройки“.</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: {name}</source>
        <translation>Език: {name}</translation>
    </message>
</context>
<context>
    <name>LaunchPreview</name>
    <message>
        <source>Opens {address}</source>
        <translation>Отваря {address}</translation>
    </message>
</context>
<context>
    <name>Launcher</name>
    <message>
        <source>Opened in the browser. The organization's id {id} is on the clipboard.</source>
        <translation>Организацията е отворена в браузъра. Нейното ID {id} е в клипборда.</translation>
    </message>
    <message>
        <source>No browser answered. Open {address} yourself; the id {id} is on the clipboard.</source>
        <translation>Никой браузър не отговори. Отворете сами {address}; ID {id} е в клипборда.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Purchased</source>
        <translation>Закупени</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Присвоени</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Използвани</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Налични</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>Над лимита</translation>
    </message>
</context>
<context>
    <name>LicenceCard</name>
    <message>
        <source>Licenses</source>
        <translation>Лицензи</translation>
    </message>
    <message>
        <source>The source gave no licenses for this.</source>
        <translation>Източникът не е дал лицензи тук.</translation>
    </message>
</context>
<context>
    <name>LicenceLines</name>
    <message>
        <source>Licenses</source>
        <translation>Лицензи</translation>
    </message>
</context>
<context>
    <name>ListSteps</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} от {count}</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Предишен клиент</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Следващ клиент</translation>
    </message>
</context>
<context>
    <name>ManagedButton</name>
    <message>
        <source>Managed by {names}</source>
        <translation>Управлява се от {names}</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Import views from a file…</source>
        <translation>Импортирай изгледи от файл…</translation>
    </message>
    <message>
        <source>Export all views of this page…</source>
        <translation>Експортирай всички изгледи на тази страница…</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Име на изгледа</translation>
    </message>
    <message>
        <source>Show in the navigation at the left</source>
        <translation>Да стои в навигацията вляво</translation>
    </message>
    <message>
        <source>Share with everyone who uses this store</source>
        <translation>Да е общ за всички, които ползват това хранилище</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запази</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message numerus="yes">
        <source>%Ln column(s) in the file</source>
        <translation>
            <numerusform>%Ln колона във файла</numerusform>
            <numerusform>%Ln колони във файла</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ред</numerusform>
            <numerusform>%Ln реда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln колона</numerusform>
            <numerusform>%Ln колони</numerusform>
        </translation>
    </message>
    <message>
        <source>Split into their parts: {columns}.</source>
        <translation>Разделени на частите си: {columns}.</translation>
    </message>
    <message>
        <source>As the window shows it, on landscape pages, to print or to send.</source>
        <translation>Както е в прозореца, на хоризонтални страници, за печат или изпращане.</translation>
    </message>
    <message>
        <source>That will be about {pages} pages.</source>
        <translation>Това са около {pages} страници.</translation>
    </message>
    <message>
        <source>Titles in your language; dates and numbers that can be calculated with.</source>
        <translation>Заглавия на Вашия език; дати и числа, с които може да се смята.</translation>
    </message>
    <message>
        <source>Keys, ISO dates and plain numbers: for other programs, and to be imported again as it is.</source>
        <translation>Ключове, дати по ISO и обикновени числа: за други програми и за повторно импортиране.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of the filter</source>
        <translation>
            <numerusform>%Ln ред, който отговаря на филтъра</numerusform>
            <numerusform>Всички %Ln реда, които отговарят на филтъра</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Редове</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>%Ln ред</numerusform>
            <numerusform>Всички %Ln реда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln избран ред</numerusform>
            <numerusform>%Ln избрани реда</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колони</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln visible column(s), in their order</source>
        <translation>
            <numerusform>%Ln видима колона</numerusform>
            <numerusform>%Ln видими колони, в техния ред</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln column(s)</source>
        <translation>
            <numerusform>%Ln колона</numerusform>
            <numerusform>Всички %Ln колони</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Работна книга на Excel (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Customers</source>
        <translation>Клиенти</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Изтича скоро</translation>
    </message>
    <message>
        <source>License overage</source>
        <translation>Надвишени лицензи</translation>
    </message>
    <message>
        <source>Active trials</source>
        <translation>Активни пробни</translation>
    </message>
    <message numerus="yes">
        <source>with new ones in 30 days</source>
        <translation>
            <numerusform>с нов абонамент за 30 дни</numerusform>
            <numerusform>с нови за 30 дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within 7 days</source>
        <translation>
            <numerusform>до 7 дни</numerusform>
            <numerusform>до 7 дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>license(s) over</source>
        <translation>
            <numerusform>лиценз над лимита</numerusform>
            <numerusform>лиценза над лимита</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end(s) within 7 days</source>
        <translation>
            <numerusform>изтича до 7 дни</numerusform>
            <numerusform>изтичат до 7 дни</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers that you may see. Beside it: those with a subscription or trial added in the last 30 days. The line: customers week by week, by the day their first one was added.</source>
        <translation>Всички клиенти, които може да виждате. До числото: клиентите с абонамент или пробен период, добавен през последните 30 дни. Линията: клиентите седмица по седмица, според деня, в който е добавен първият им абонамент или пробен период.</translation>
    </message>
    <message>
        <source>Customers with the status “Expires soon”. Beside it: those with something that ends within 7 days. The bars: customers with an end in each of the next 13 weeks.</source>
        <translation>Клиентите със статус „Изтича скоро“. До числото: тези, при които нещо изтича до 7 дни. Стълбчетата: клиентите, при които нещо изтича през всяка от следващите 13 седмици.</translation>
    </message>
    <message>
        <source>Customers with the status “License overage”, over all products. Beside it: their licenses over. The line: customers over their Meetings or Calling licenses, by the newest snapshots of each week.</source>
        <translation>Клиентите със статус „Надвишени лицензи“, по всички продукти. До числото: лицензите им над лимита. Линията: клиентите над лицензите си за Meetings или Calling, според най-новите снимки за всяка седмица.</translation>
    </message>
    <message>
        <source>Trials that run. Beside it: those that end within 7 days. The bars: trials that end in each of the next 13 weeks.</source>
        <translation>Пробните периоди, които текат. До числото: тези, които изтичат до 7 дни. Стълбчетата: пробните периоди, които изтичат през всяка от следващите 13 седмици.</translation>
    </message>
    <message>
        <source>Customers and terms</source>
        <translation>Клиенти и срокове</translation>
    </message>
    <message>
        <source>Licenses and their use</source>
        <translation>Лицензи и използване</translation>
    </message>
    <message>
        <source>Orders, invoices</source>
        <translation>Поръчки, фактури</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Администратори</translation>
    </message>
    <message>
        <source>Webex sync</source>
        <translation>Синхронизация с Webex</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Въведено тук</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Примерни данни</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>отпреди %Ln ден</numerusform>
            <numerusform>отпреди %Ln дни</numerusform>
        </translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>днес {clock}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Your role does not see the analytics of customers. The lists show what you may see.</source>
        <translation>Вашата роля не вижда анализите на клиентите. Списъците показват това, което може да виждате.</translation>
    </message>
</context>
<context>
    <name>OwnerSwitch</name>
    <message>
        <source>Mine {count}</source>
        <translation>Мои {count}</translation>
    </message>
    <message>
        <source>Everyone {count}</source>
        <translation>Всички {count}</translation>
    </message>
    <message>
        <source>Lines of customers whose owner you are</source>
        <translation>Редовете на клиентите, за които отговаряте вие</translation>
    </message>
    <message>
        <source>Say in Settings who you are to see the lines of your own customers</source>
        <translation>Посочете в „Настройки“ кои сте, за да виждате редовете на своите клиенти</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Bring in files with customers, subscriptions and licenses (Ctrl+I)</source>
        <translation>Импортирайте файлове с клиенти, абонаменти и лицензи (Ctrl+I)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортирай</translation>
    </message>
    <message>
        <source>Write what is shown into a CSV, XLSX or PDF file (Ctrl+Shift+E)</source>
        <translation>Записва показаното във файл CSV, XLSX или PDF (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>PageSwitch</name>
    <message>
        <source>What changes</source>
        <translation>Какво се променя</translation>
    </message>
    <message numerus="yes">
        <source>Files and columns (%n)</source>
        <translation>
            <numerusform>Файлове и колони (%Ln)</numerusform>
            <numerusform>Файлове и колони (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Enter opens, Space peeks, F2 explains the statuses, Ctrl+Enter launches, letters filter</source>
        <translation>Enter отваря, интервал показва накратко, F2 обяснява състоянията, Ctrl+Enter отваря организацията, буквите филтрират</translation>
    </message>
    <message>
        <source>The list is still being read. Try again in a moment.</source>
        <translation>Списъкът още се чете. Опитайте отново след миг.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>Нищо не отговаря на „{text}“</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенти</translation>
    </message>
    <message>
        <source>Looking for customers…</source>
        <translation>Търсене на клиенти…</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln customer(s) that match</source>
        <translation>
            <numerusform>Покажи %Ln клиент, който отговаря</numerusform>
            <numerusform>Покажи всички %Ln клиенти, които отговарят</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Скорошни</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Запазени изгледи</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страници</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Подобни</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>What is found</source>
        <translation>Намерено</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Tab next group · Enter opens · Ctrl+Enter launches · Esc closes</source>
        <translation>↑ ↓ избор · Tab следваща група · Enter отваря · Ctrl+Enter към Webex · Esc затваря</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>Намерено: %Ln</numerusform>
            <numerusform>Намерени: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeekContent</name>
    <message>
        <source>No subscriptions</source>
        <translation>Без абонаменти</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) and trial(s)</source>
        <translation>
            <numerusform>%Ln абонамент или пробен период</numerusform>
            <numerusform>%Ln абонамента и пробни периода</numerusform>
        </translation>
    </message>
    <message>
        <source>+{number} more</source>
        <translation>още {number}</translation>
    </message>
</context>
<context>
    <name>PeekPanel</name>
    <message>
        <source>At a glance: {name}</source>
        <translation>Накратко: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Open the customer's page (Enter)</source>
        <translation>Отваря страницата на клиента (Enter)</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Към Webex</translation>
    </message>
    <message>
        <source>Open this organization in the browser (Ctrl+Enter)</source>
        <translation>Отваря тази организация в браузъра (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Close (Esc or Space)</source>
        <translation>Затваря (Esc или интервал)</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>F2 explains what the role may do</source>
        <translation>F2 обяснява какво позволява ролята</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>{role} may here</source>
        <translation>Права: {role}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Възложени</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
</context>
<context>
    <name>PillRows</name>
    <message>
        <source>Explains why</source>
        <translation>Обяснява защо</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Защо?</translation>
    </message>
</context>
<context>
    <name>PinnedViews</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Още %Ln</numerusform>
            <numerusform>Още %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Nothing to change: {customer}</source>
        <translation>Няма какво да се промени: {customer}</translation>
    </message>
    <message>
        <source>The proposal counts again for {customer}</source>
        <translation>За {customer} отново важи предложението</translation>
    </message>
    <message>
        <source>{number} licenses planned for {customer}</source>
        <translation>Планирани лицензи за {customer}: {number}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan renewals</source>
        <translation>Планирай подновявания</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Own figure…</source>
        <translation>Собствено число…</translation>
    </message>
    <message>
        <source>Plan another quantity than the proposed one (F2)</source>
        <translation>Планирай количество, различно от предложеното (F2)</translation>
    </message>
    <message>
        <source>Right size</source>
        <translation>Подходящ брой</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноза</translation>
    </message>
    <message>
        <source>Renewal sheet</source>
        <translation>Лист за подновяване</translation>
    </message>
    <message>
        <source>Nothing ends or renews within the window.</source>
        <translation>В този срок нищо не изтича и не се подновява.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запази</translation>
    </message>
    <message>
        <source>No subscription is expected to run out of licenses within a year.</source>
        <translation>Не се очаква лицензите на някой абонамент да свършат до година.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%Ln subscription(s) and trials end or renew</source>
        <translation>
            <numerusform>%Ln абонамент или пробен период изтича или се подновява</numerusform>
            <numerusform>%Ln абонамента и пробни периода изтичат или се подновяват</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln license(s) can be given back</source>
        <translation>
            <numerusform>%Ln лиценз може да се върне</numerusform>
            <numerusform>%Ln лиценза могат да се върнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are missing</source>
        <translation>
            <numerusform>%Ln не достига</numerusform>
            <numerusform>%Ln не достигат</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed: the largest use within 7 days of the last {months} months and {buffer} % more, for what ends or renews in 0 to {window} days. An own figure counts instead.</source>
        <translation>Предложено: най-голямото използване за 7 дни през последните {months} месеца и {buffer} % отгоре, за всичко, което изтича или се подновява до {window} дни. Собственото число важи вместо него.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected to run out within a year</source>
        <translation>
            <numerusform>%Ln се очаква да свърши до година</numerusform>
            <numerusform>%Ln се очаква да свършат до година</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over already</source>
        <translation>
            <numerusform>%Ln вече над лимита</numerusform>
            <numerusform>%Ln вече над лимита</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not growing or not that far</source>
        <translation>
            <numerusform>%Ln не расте или не стига дотам</numerusform>
            <numerusform>%Ln не растат или не стигат дотам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with less than 8 known weeks</source>
        <translation>
            <numerusform>%Ln с по-малко от 8 известни седмици</numerusform>
            <numerusform>%Ln с по-малко от 8 известни седмици</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too uneven to say</source>
        <translation>
            <numerusform>%Ln е твърде неравномерен</numerusform>
            <numerusform>%Ln са твърде неравномерни</numerusform>
        </translation>
    </message>
    <message>
        <source>The middle of all slopes between the weeks of a quarter, fading by 15 % a week; earliest and latest hold four cases out of five.</source>
        <translation>Медианата на всички наклони между седмиците на едно тримесечие, затихваща с 15 % на седмица; най-рано и най-късно обхващат четири от пет случая.</translation>
    </message>
    <message>
        <source>Tried on your last {weeks} weeks, which it had not seen: off by {error} of the purchased licenses on average, in nine of ten cases by at most {most}; saying that nothing changes: {standstill}.</source>
        <translation>Проверено с последните ви {weeks} седмици, които прогнозата не е виждала: средна грешка {error} от закупените лицензи, в девет от десет случая най-много {most}; ако се приеме, че нищо не се променя: {standstill}.</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Закупени</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Присвоени</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Използвани</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>Над лимита</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln нов</numerusform>
            <numerusform>%Ln нови</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln отпаднал</numerusform>
            <numerusform>%Ln отпаднали</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln променен</numerusform>
            <numerusform>%Ln променени</numerusform>
        </translation>
    </message>
    <message>
        <source>A subscription stands on a day as its newest snapshot of the two weeks before says; without one it is not there. Over limit is judged by the sums of a product here, not offer by offer.</source>
        <translation>За всеки ден важи най-новата снимка на абонамента от двете седмици преди него; без снимка абонаментът липсва. Тук „над лимита“ се преценява по сбора за продукта, а не по отделни оферти.</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Затваряне (Esc)</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и още %Ln</numerusform>
            <numerusform>и още %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Your data is here</source>
        <translation>Данните ви са тук</translation>
    </message>
    <message>
        <source>This is what will change</source>
        <translation>Ето какво ще се промени</translation>
    </message>
    <message>
        <source>Rows by table</source>
        <translation>Редове по таблици</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added or changed.</source>
        <translation>
            <numerusform>%Ln ред е добавен или променен.</numerusform>
            <numerusform>%Ln реда са добавени или променени.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>Нищо не можа да се прочете.</translation>
    </message>
    <message>
        <source>Say first how these columns are meant; then the files are read again.</source>
        <translation>Първо посочете как да се разбират тези колони; после файловете се четат отново.</translation>
    </message>
    <message>
        <source>Nothing can be written as the files are now.</source>
        <translation>В този вид от файловете не може да се запише нищо.</translation>
    </message>
    <message>
        <source>Nothing is written yet. What is rejected can be left out, or corrected in the files first.</source>
        <translation>Още нищо не е записано. Отхвърленото може да се пропусне или първо да се поправи във файловете.</translation>
    </message>
    <message>
        <source>The store holds all of this already; there is nothing to write.</source>
        <translation>Всичко това вече е налице; няма какво да се запише.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written yet. %n row(s) will be added or changed.</source>
        <translation>
            <numerusform>Още нищо не е записано. Ще се добави или промени %Ln ред.</numerusform>
            <numerusform>Още нищо не е записано. Ще се добавят или променят %Ln реда.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ред</numerusform>
            <numerusform>%Ln реда</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: {query}</source>
        <translation>Филтър: {query}</translation>
    </message>
    <message>
        <source>Data as of {instant}</source>
        <translation>Данни към {instant}</translation>
    </message>
    <message>
        <source>Seen on {day}</source>
        <translation>Изглед към {day}</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Beginning…</source>
        <translation>Започване…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Спиране…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спри</translation>
    </message>
</context>
<context>
    <name>QuantityDialog</name>
    <message>
        <source>Own figure</source>
        <translation>Собствено число</translation>
    </message>
    <message>
        <source>How many licenses for {customer}?</source>
        <translation>Колко лиценза за {customer}?</translation>
    </message>
    <message>
        <source>Purchased {purchased}, assigned {assigned}, proposed {proposed}</source>
        <translation>Закупени {purchased}, присвоени {assigned}, предложени {proposed}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Планирай</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>По предложението</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>{table} ({files}), column {column}: how is “{example}” meant?</source>
        <translation>{table} ({files}), колона {column}: как да се разбира „{example}“?</translation>
    </message>
    <message>
        <source>Ask file by file</source>
        <translation>Питай за всеки файл</translation>
    </message>
    <message numerus="yes">
        <source>{files} and %n more</source>
        <translation>
            <numerusform>{files} и още %Ln</numerusform>
            <numerusform>{files} и още %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Nothing is left out.</source>
        <translation>Нищо не е пропуснато.</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Обратно към опашката</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Покажи ги</translation>
    </message>
    <message>
        <source>No line like this. Choose All or Everyone.</source>
        <translation>Няма такъв ред. Изберете „Всички“.</translation>
    </message>
    <message>
        <source>Nothing needs you. Whatever ends, renews or goes over its limit comes here in time.</source>
        <translation>Нищо не чака вашето внимание. Каквото изтича, подновява се или надвишава лимита си, ще се появи тук навреме.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Изисква внимание</translation>
    </message>
    <message>
        <source>Looking for what needs you…</source>
        <translation>Търси се какво чака вашето внимание…</translation>
    </message>
    <message>
        <source>Enter opens the customer, S snoozes, I ignores, F2 explains, the menu key offers all</source>
        <translation>Enter отваря клиента, S отлага, I пренебрегва, F2 обяснява, клавишът за меню предлага всичко</translation>
    </message>
    <message>
        <source>No customers yet. Import files to see what needs you.</source>
        <translation>Още няма клиенти. Импортирайте файлове, за да видите какво чака вашето внимание.</translation>
    </message>
</context>
<context>
    <name>QueueDeeds</name>
    <message>
        <source>Why it is here</source>
        <translation>Защо е тук</translation>
    </message>
    <message>
        <source>Launch the organization in the browser</source>
        <translation>Отваряне на организацията в браузъра</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отлагане</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пренебрегване</translation>
    </message>
    <message>
        <source>Show again: {lines}</source>
        <translation>Показване отново: {lines}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Друг ден…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До утре</translation>
    </message>
    <message>
        <source>Until Monday</source>
        <translation>До понеделник</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>За две седмици</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>За 30 дни</translation>
    </message>
    <message>
        <source>Until a week before the last day</source>
        <translation>До седмица преди последния ден</translation>
    </message>
    <message>
        <source>Ignore: {lines}</source>
        <translation>Пренебрегване: {lines}</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Fill in sample data</source>
        <translation>Създай примерни данни</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Към клиентите</translation>
    </message>
    <message>
        <source>Import later</source>
        <translation>Импортирай по-късно</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>From here everything works without a network.</source>
        <translation>Оттук нататък всичко работи и без мрежа.</translation>
    </message>
    <message>
        <source>Your sample data</source>
        <translation>Вашите примерни данни</translation>
    </message>
    <message>
        <source>This takes less than a minute.</source>
        <translation>Отнема по-малко от минута.</translation>
    </message>
    <message>
        <source>Bring in your files</source>
        <translation>Вашите файлове</translation>
    </message>
    <message>
        <source>You see what will change first; then one press brings it in.</source>
        <translation>Първо виждате какво ще се промени, после го приемате с едно натискане.</translation>
    </message>
</context>
<context>
    <name>ReasonChips</name>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message>
        <source>The store was not opened</source>
        <translation>Хранилището не беше отворено</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Start anew beside it</source>
        <translation>Започни с ново хранилище</translation>
    </message>
</context>
<context>
    <name>RejectList</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Записано като {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>Копиран е %Ln ред</numerusform>
            <numerusform>Копирани са %Ln реда</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Запазване на отхвърлените редове</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV файлове (*.csv)</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>отхвърлени редове.csv</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}. Choose another place.</source>
        <translation>{file} не можа да се запише: {problem}. Изберете друго място.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s)</source>
        <translation>
            <numerusform>%Ln отхвърлен ред</numerusform>
            <numerusform>%Ln отхвърлени реда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable file(s)</source>
        <translation>
            <numerusform>%Ln нечетлив файл</numerusform>
            <numerusform>%Ln нечетливи файла</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отхвърлени редове</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копирай всички</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Запази като CSV…</translation>
    </message>
</context>
<context>
    <name>RejectsModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ред</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Колона</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>RoleStep</name>
    <message>
        <source>This role may not import files. Choose another role, or go back and take sample data.</source>
        <translation>Тази роля не може да импортира файлове. Изберете друга роля или се върнете и вземете примерни данни.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кой сте вие?</translation>
    </message>
    <message>
        <source>Your role decides what this program offers you. You can change it in Settings.</source>
        <translation>Ролята определя какво ви предлага програмата. Можете да я смените в „Настройки“.</translation>
    </message>
    <message>
        <source>Your name or e-mail</source>
        <translation>Вашето име или имейл</translation>
    </message>
    <message>
        <source>Written beside your changes. Finds the customers assigned to you.</source>
        <translation>Записва се до промените ви. По него се намират възложените ви клиенти.</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>За клиентите</translation>
    </message>
    <message>
        <source>For your own organization</source>
        <translation>За собствената организация</translation>
    </message>
</context>
<context>
    <name>RowCounts</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln абонамент</numerusform>
            <numerusform>%Ln абонамента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s)</source>
        <translation>
            <numerusform>%Ln пробен период</numerusform>
            <numerusform>%Ln пробни периода</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln администратор</numerusform>
            <numerusform>%Ln администратори</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln потребител</numerusform>
            <numerusform>%Ln потребители</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln ресурс</numerusform>
            <numerusform>%Ln ресурса</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ред</numerusform>
            <numerusform>%Ln реда</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWays</name>
    <message numerus="yes">
        <source>Show the row(s)</source>
        <translation>
            <numerusform>Покажи реда</numerusform>
            <numerusform>Покажи редовете</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln trial(s)</source>
        <translation>
            <numerusform>Покажи %Ln пробен период</numerusform>
            <numerusform>Покажи %Ln пробни периода</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln subscription(s)</source>
        <translation>
            <numerusform>Покажи %Ln абонамент</numerusform>
            <numerusform>Покажи %Ln абонамента</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsLine</name>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} от {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>избран %Ln</numerusform>
            <numerusform>избрани %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by {columns}</source>
        <translation>Подредба: {columns}</translation>
    </message>
    <message>
        <source>Opens a menu with the columns to sort by</source>
        <translation>Отваря меню с колоните за подредба</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Enter opens the customer, Ctrl+Enter launches, the headings sort</source>
        <translation>Enter отваря клиента, Ctrl+Enter отваря организацията в браузъра, заглавията сортират</translation>
    </message>
</context>
<context>
    <name>SampleDialog</name>
    <message>
        <source>Sample data</source>
        <translation>Примерни данни</translation>
    </message>
    <message>
        <source>Fill in sample data</source>
        <translation>Създай примерни данни</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>Making up a partner</source>
        <translation>Създаване на измислен партньор</translation>
    </message>
    <message>
        <source>Customers, subscriptions, licenses, use, orders and invoices.</source>
        <translation>Клиенти, абонаменти, лицензи, използване, поръчки и фактури.</translation>
    </message>
    <message>
        <source>{count} customers are in their place</source>
        <translation>{count} клиенти са на място</translation>
    </message>
    <message>
        <source>They are made up: look at everything, change anything.</source>
        <translation>Те са измислени: разглеждайте и променяйте каквото искате.</translation>
    </message>
    <message>
        <source>{count} made-up customers</source>
        <translation>{count} измислени клиенти</translation>
    </message>
    <message>
        <source>They are removed again before your own files come in. Real data never mixes with them.</source>
        <translation>Премахват се, преди да дойдат Вашите файлове. Истинските данни никога не се смесват с тях.</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Sections</source>
        <translation>Раздели</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message numerus="yes">
        <source>Open the %Ln customer(s)</source>
        <translation>
            <numerusform>Отвори %Ln клиент</numerusform>
            <numerusform>Отвори %Ln клиента</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of these customers</source>
        <translation>Всички редове на тези клиенти</translation>
    </message>
    <message>
        <source>Enter shows the section's own rows again</source>
        <translation>Enter показва отново само редовете на раздела</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Избран: %Ln</numerusform>
            <numerusform>Избрани: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc clears the selection</source>
        <translation>Esc отменя избора</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Добави етикет</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Назначи на</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Още</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>One organization at a time</source>
        <translation>Отваря се по една организация</translation>
    </message>
    <message>
        <source>Your role does not allow editing customers</source>
        <translation>Ролята ви не позволява да редактирате клиенти</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln</source>
        <translation>
            <numerusform>Експортирай %Ln</numerusform>
            <numerusform>Експортирай %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the selected rows as a file</source>
        <translation>Запазва избраните редове като файл</translation>
    </message>
</context>
<context>
    <name>SelectionEdits</name>
    <message>
        <source>Select rows to edit them together: Shift+↓, Ctrl+click, Ctrl+A</source>
        <translation>Изберете редове, за да ги редактирате заедно: Shift+↓, Ctrl+щракване, Ctrl+A</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message numerus="yes">
        <source>%Ln customer(s) count as expiring soon.</source>
        <translation>
            <numerusform>%Ln клиент се брои за изтичащ скоро.</numerusform>
            <numerusform>%Ln клиента се броят за изтичащи скоро.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) count as without recent activity.</source>
        <translation>
            <numerusform>%Ln клиент се брои за такъв без скорошна активност.</numerusform>
            <numerusform>%Ln клиента се броят за такива без скорошна активност.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Работна книга (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Запазено като {file}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Clear the filter, one part at a time</source>
        <translation>Изчиства филтъра част по част</translation>
    </message>
    <message>
        <source>On a part of the filter: remove it, edit it</source>
        <translation>Върху част от филтъра: премахва я, редактира я</translation>
    </message>
    <message>
        <source>Go through the list; with Shift select</source>
        <translation>Движение в списъка; с Shift избира</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Отваря клиента</translation>
    </message>
    <message>
        <source>On a customer's page: the next, the previous one</source>
        <translation>На страницата на клиент: следващият, предишният</translation>
    </message>
    <message>
        <source>From a customer back to the list, as Esc does</source>
        <translation>От клиента обратно към списъка, както с Esc</translation>
    </message>
    <message>
        <source>Go to the next or previous part</source>
        <translation>Към следващата или предишната част</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Преминаване от клетка на клетка</translation>
    </message>
    <message>
        <source>Filter by a cell, copy it, arrange its column</source>
        <translation>Филтриране по клетка, копиране, подредба на колоната ѝ</translation>
    </message>
    <message>
        <source>In the filter: recent ones, what can be asked</source>
        <translation>Във филтъра: последните; какво може да се пита</translation>
    </message>
    <message>
        <source>To the first or the last row</source>
        <translation>Към първия или последния ред</translation>
    </message>
    <message>
        <source>On a saved view: rename it, delete it</source>
        <translation>Върху запазен изглед: преименува го, изтрива го</translation>
    </message>
    <message>
        <source>In Needs attention: snooze the line, ignore it</source>
        <translation>В „Изисква внимание“: отлагане на реда, пренебрегване</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Partner Hub Desktop</source>
        <translation>Partner Hub Desktop</translation>
    </message>
    <message>
        <source>All your customers,
with or without a network.</source>
        <translation>Всички ваши клиенти,
с мрежа или без мрежа.</translation>
    </message>
    <message>
        <source>An independent product. Not made or endorsed by Cisco. Webex is a trademark of Cisco.</source>
        <translation>Независим продукт. Не е създаден или одобрен от Cisco. Webex е търговска марка на Cisco.</translation>
    </message>
    <message>
        <source>Know what to act on</source>
        <translation>Знаете къде да действате</translation>
    </message>
    <message>
        <source>Ending terms, trials and overage with the last day to act, without noise.</source>
        <translation>Изтичащи абонаменти, пробни периоди и надвишения с последния ден за действие, без излишен шум.</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Работи без мрежа</translation>
    </message>
    <message>
        <source>Everything is kept on this computer, and every figure shows its age.</source>
        <translation>Всичко е на този компютър и всяко число показва от кога е.</translation>
    </message>
    <message>
        <source>Figures you can check</source>
        <translation>Числа, които се проверяват</translation>
    </message>
    <message>
        <source>Each number opens the rows it counts and explains itself.</source>
        <translation>Всяко число отваря редовете, които брои, и само се обяснява.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%Ln промяна чака изпращане</numerusform>
            <numerusform>%Ln промени чакат изпращане</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {kinds}</source>
        <translation>Източник: {kinds}</translation>
    </message>
    <message>
        <source>Data as of {instant}</source>
        <translation>Данни към {instant}</translation>
    </message>
    <message>
        <source>{assigned} licenses assigned, {purchased} purchased, {overage} over</source>
        <translation>лицензи: {assigned} присвоени, {purchased} закупени, {overage} над</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>избран %Ln</numerusform>
            <numerusform>избрани %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Webex</source>
        <translation>Webex</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлове</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>примерни данни</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>още няма</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} от {all}</translation>
    </message>
</context>
<context>
    <name>StatusPills</name>
    <message>
        <source>No subscriptions</source>
        <translation>Без абонаменти</translation>
    </message>
    <message>
        <source>Explains why</source>
        <translation>Обяснява защо</translation>
    </message>
    <message>
        <source>Why? (F2 explains the most urgent)</source>
        <translation>Защо? (F2 обяснява най-спешното)</translation>
    </message>
</context>
<context>
    <name>StatusPopover</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>още %Ln</numerusform>
            <numerusform>още %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Затвори (Esc)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Also:</source>
        <translation>Още:</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Continue</source>
        <translation>Продължи</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>тази стъпка</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстои</translation>
    </message>
    <message>
        <source>Step {number}: {name}, {state}</source>
        <translation>Стъпка {number}: {name}, {state}</translation>
    </message>
</context>
<context>
    <name>SubscriptionSide</name>
    <message numerus="yes">
        <source>%Ln with this status</source>
        <translation>
            <numerusform>%Ln с този статус</numerusform>
            <numerusform>%Ln с този статус</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions, the ones to act on first</source>
        <translation>Абонаменти, най-спешните първи</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Покажи всички</translation>
    </message>
</context>
<context>
    <name>Subscriptions</name>
    <message>
        <source>Licenses are those of the active ones; invoices and orders are of all.</source>
        <translation>Лицензите са на активните; фактурите и поръчките са на всички.</translation>
    </message>
    <message>
        <source>All subscriptions</source>
        <translation>Всички абонаменти</translation>
    </message>
    <message>
        <source>End date unknown</source>
        <translation>Неизвестен край</translation>
    </message>
    <message>
        <source>Ended on {date}</source>
        <translation>Изтекъл на {date}</translation>
    </message>
    <message>
        <source>Renews on {date}</source>
        <translation>Подновява се на {date}</translation>
    </message>
    <message>
        <source>Expires on {date}</source>
        <translation>Изтича на {date}</translation>
    </message>
    <message>
        <source>{number} used</source>
        <translation>{number} използвани</translation>
    </message>
    <message>
        <source>{number} assigned</source>
        <translation>{number} присвоени</translation>
    </message>
    <message>
        <source>{number} purchased</source>
        <translation>{number} закупени</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n абонамент</numerusform>
            <numerusform>%n абонамента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n активен</numerusform>
            <numerusform>%n активни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>преди %Ln ден</numerusform>
            <numerusform>преди %Ln дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>след %Ln ден</numerusform>
            <numerusform>след %Ln дни</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>днес</translation>
    </message>
    <message>
        <source>auto-renew on</source>
        <translation>с автоматично подновяване</translation>
    </message>
    <message>
        <source>auto-renew off</source>
        <translation>без автоматично подновяване</translation>
    </message>
    <message>
        <source>auto-renew unknown</source>
        <translation>неизвестно подновяване</translation>
    </message>
    <message numerus="yes">
        <source>term of %n month(s)</source>
        <translation>
            <numerusform>срок %n месец</numerusform>
            <numerusform>срок %n месеца</numerusform>
        </translation>
    </message>
    <message>
        <source>term unknown</source>
        <translation>неизвестен срок</translation>
    </message>
    <message>
        <source>growth allowance {percent}</source>
        <translation>допустим ръст {percent}</translation>
    </message>
    <message>
        <source>starts {date}</source>
        <translation>започва {date}</translation>
    </message>
    <message>
        <source>started {date}</source>
        <translation>начало {date}</translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>добавен {date}</translation>
    </message>
</context>
<context>
    <name>SubscriptionsTab</name>
    <message>
        <source>What a later import or sync brings will stand here.</source>
        <translation>Тук ще стои това, което донесе следващ импорт или синхронизация.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n trial(s).</source>
        <translation>
            <numerusform>Има %n пробен период.</numerusform>
            <numerusform>Има %n пробни периода.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the trial(s)</source>
        <translation>
            <numerusform>Покажи пробния период</numerusform>
            <numerusform>Покажи пробните периоди</numerusform>
        </translation>
    </message>
    <message>
        <source>This customer has no subscriptions</source>
        <translation>Този клиент няма абонаменти</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Open this organization in the browser (Ctrl+Enter)</source>
        <translation>Отвори организацията в браузъра (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Purchased: {number}</source>
        <translation>Закупени: {number}</translation>
    </message>
    <message>
        <source>Assigned: {number}</source>
        <translation>Присвоени: {number}</translation>
    </message>
    <message>
        <source>Used in 7 days: {number}</source>
        <translation>Използвани за 7 дни: {number}</translation>
    </message>
    <message>
        <source>Over: {number}</source>
        <translation>Над закупените: {number}</translation>
    </message>
    <message>
        <source>At least: the use of 90 days is not known for every offer.
This is the largest use of seven days in a snapshot of that time.</source>
        <translation>Най-малко: ползването за 90 дни не е известно за всяка оферта.
Това е най-голямото ползване за седем дни в моментните данни от това време.</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Comfortable</source>
        <translation>Просторна</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Обикновена</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Сбита</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колони</translation>
    </message>
    <message>
        <source>Show, hide, move and pin columns</source>
        <translation>Показване, скриване, местене и закачане на колони</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плътност</translation>
    </message>
    <message>
        <source>How much room each row takes</source>
        <translation>Колко място заема всеки ред</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag {tag}</source>
        <translation>Етикет {tag}</translation>
    </message>
    <message>
        <source>Enter or Delete removes it</source>
        <translation>Enter или Delete го маха</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Махни етикета {tag}</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add tag</source>
        <translation>Добави етикет</translation>
    </message>
    <message>
        <source>{tag}: from Webex or a file, and changed there</source>
        <translation>{tag}: от Webex или файл и се променя там</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tag(s)</source>
        <translation>
            <numerusform>още %Ln етикет</numerusform>
            <numerusform>още %Ln етикета</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light theme</source>
        <translation>Светла тема</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тъмна тема</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Търсене или команда</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Week of {date}</source>
        <translation>Седмица от {date}</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Закупени</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Присвоени</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Използвани</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Налични</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>All products</source>
        <translation>Всички продукти</translation>
    </message>
    <message>
        <source>License trend</source>
        <translation>Развитие</translation>
    </message>
    <message>
        <source>No usage has been recorded yet. It begins with the next import or sync.</source>
        <translation>Още няма записано използване. Записва се от следващия импорт или синхронизация.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Същите числа като таблица</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message numerus="yes">
        <source>%n m</source>
        <translation>
            <numerusform>%n м</numerusform>
            <numerusform>%n м</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месец</numerusform>
            <numerusform>%n месеца</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role sees licenses as they are now, not how they were used over time.</source>
        <translation>Вашата роля вижда лицензите такива, каквито са сега, но не и използването им във времето.</translation>
    </message>
</context>
<context>
    <name>TrendSaving</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картина (*.png)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Работна книга (*.xlsx)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Числа (*.csv)</translation>
    </message>
    <message>
        <source>Save the trend</source>
        <translation>Запис на тенденцията</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Записано като {file}</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>Draft</source>
        <translation>Чернова</translation>
    </message>
    <message>
        <source>Handed over, waiting to be confirmed</source>
        <translation>Предадена, чака потвърждение</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Потвърдена</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неуспешна</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отказана</translation>
    </message>
    <message>
        <source>End not known</source>
        <translation>Неизвестен край</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остава %n ден</numerusform>
            <numerusform>остават %n дни</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Изтича днес</translation>
    </message>
    <message>
        <source>Started {date}</source>
        <translation>Започнал {date}</translation>
    </message>
    <message>
        <source>Ends {date}</source>
        <translation>Изтича {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in all</source>
        <translation>
            <numerusform>общо %n ден</numerusform>
            <numerusform>общо %n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended by %n day(s)</source>
        <translation>
            <numerusform>Удължен с %n ден</numerusform>
            <numerusform>Удължен с %n дни</numerusform>
        </translation>
    </message>
    <message>
        <source>End changed</source>
        <translation>Краят е променен</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}, seen {date}</source>
        <translation>{what}: {old} → {new}, видяно {date}</translation>
    </message>
    <message>
        <source>Requested here</source>
        <translation>Поискани оттук</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Приключили</translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation>приключил {date}</translation>
    </message>
    <message>
        <source>Enterprise Trial</source>
        <translation>Пробен период Enterprise</translation>
    </message>
    <message>
        <source>No services are known of this trial.</source>
        <translation>За този пробен период не са известни услуги.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>още %n</numerusform>
            <numerusform>още %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialsTab</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>още %n</numerusform>
            <numerusform>още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial is going on</source>
        <translation>Няма текущ пробен период</translation>
    </message>
    <message>
        <source>No trials yet</source>
        <translation>Още няма пробни периоди</translation>
    </message>
    <message>
        <source>Trials come with imported files. Starting one from here comes with a later version.</source>
        <translation>Пробните периоди идват с импортираните файлове. Започването на нов оттук идва със следваща версия.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Ended and requested trials</source>
        <translation>Приключили и поискани пробни периоди</translation>
    </message>
    <message>
        <source>Ongoing trials</source>
        <translation>Текущи пробни периоди</translation>
    </message>
</context>
<context>
    <name>ViewChip</name>
    <message>
        <source>Changed since it was chosen.</source>
        <translation>Променен след избирането.</translation>
    </message>
    <message>
        <source>Enter opens its menu.</source>
        <translation>Enter отваря менюто му.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Duplicate</source>
        <translation>Дублирай</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Експортирай във файл…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтрий</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Запази промените</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Запази като нов изглед…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Върни</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Преименувай…</translation>
    </message>
    <message>
        <source>Take out of the navigation</source>
        <translation>Махни от навигацията</translation>
    </message>
    <message>
        <source>Pin to the navigation</source>
        <translation>Закачи в навигацията</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Премести наляво</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Премести надясно</translation>
    </message>
    <message>
        <source>Keep for myself</source>
        <translation>Да е само мой</translation>
    </message>
    <message>
        <source>Share with everyone</source>
        <translation>Сподели с всички</translation>
    </message>
</context>
<context>
    <name>ViewsInWindow</name>
    <message>
        <source>View “{name}” deleted</source>
        <translation>Изгледът „{name}“ е изтрит</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмени</translation>
    </message>
</context>
<context>
    <name>WeekPane</name>
    <message>
        <source>Each subscription's newest snapshot of the week, whatever became of it since.</source>
        <translation>Най-новите данни на всеки абонамент за седмицата, каквото и да е станало с него след това.</translation>
    </message>
    <message>
        <source>No subscription has a snapshot in this week.</source>
        <translation>За тази седмица няма данни за никой абонамент.</translation>
    </message>
    <message>
        <source>Close the week</source>
        <translation>Затвори седмицата</translation>
    </message>
</context>
<context>
    <name>Weekly</name>
    <message>
        <source>Week from {first} to {last}</source>
        <translation>Седмица от {first} до {last}</translation>
    </message>
    <message>
        <source>The largest changes of assigned licenses, at most {most} of each product.</source>
        <translation>Най-големите промени в присвоените лицензи, най-много {most} за продукт.</translation>
    </message>
</context>
<context>
    <name>WeeklyFile</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Работна книга (*.xlsx)</translation>
    </message>
    <message>
        <source>Weekly summary</source>
        <translation>Седмично обобщение</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Запазено като {file}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Expires soon means</source>
        <translation>Скоро означава</translation>
    </message>
    <message>
        <source>Inactive means</source>
        <translation>Без активност означава</translation>
    </message>
    <message>
        <source>Last admin activity</source>
        <translation>Последна активност на администратор</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Към дата</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>до %Ln ден</numerusform>
            <numerusform>до %Ln дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than %n day(s)</source>
        <translation>
            <numerusform>повече от %Ln ден</numerusform>
            <numerusform>повече от %Ln дни</numerusform>
        </translation>
    </message>
    <message>
        <source>{assigned} assigned, {purchased} purchased: {over} over</source>
        <translation>{assigned} присвоени, {purchased} закупени: {over} над</translation>
    </message>
    <message numerus="yes">
        <source>{over} licenses over in %n offer(s)</source>
        <translation>
            <numerusform>{over} лиценза над закупените в %Ln оферта</numerusform>
            <numerusform>{over} лиценза над закупените в %Ln оферти</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s), on {date}</source>
        <translation>
            <numerusform>Изтича след %Ln ден, на {date}</numerusform>
            <numerusform>Изтича след %Ln дни, на {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No administrator activity for %n day(s)</source>
        <translation>
            <numerusform>Без активност на администратор от %Ln ден</numerusform>
            <numerusform>Без активност на администратор от %Ln дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active trial(s)</source>
        <translation>
            <numerusform>%Ln активен пробен период</numerusform>
            <numerusform>%Ln активни пробни периода</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active subscription(s)</source>
        <translation>
            <numerusform>%Ln активен абонамент</numerusform>
            <numerusform>%Ln активни абонамента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) awaiting order setup</source>
        <translation>
            <numerusform>%Ln абонамент чака настройка на поръчка</numerusform>
            <numerusform>%Ln абонамента чакат настройка на поръчка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended subscription(s)</source>
        <translation>
            <numerusform>%Ln спрян абонамент</numerusform>
            <numerusform>%Ln спрени абонамента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended subscription(s) or trial(s), none in force</source>
        <translation>
            <numerusform>%Ln приключил абонамент или пробен период, няма действащ</numerusform>
            <numerusform>%Ln приключили абонамента или пробни периода, няма действащ</numerusform>
        </translation>
    </message>
    <message>
        <source>{assigned} assigned   {purchased} purchased</source>
        <translation>{assigned} присвоени   {purchased} закупени</translation>
    </message>
    <message>
        <source>ends {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation>изтекъл на {date}</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>подновява се сам</translation>
    </message>
    <message>
        <source>auto-renew off</source>
        <translation>без автоподновяване</translation>
    </message>
    <message>
        <source>auto-renew unknown</source>
        <translation>автоподновяване: неизвестно</translation>
    </message>
</context>
<context>
    <name>WhyPopover</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>още %n</numerusform>
            <numerusform>още %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the row(s)</source>
        <translation>
            <numerusform>Показване на реда</numerusform>
            <numerusform>Показване на редовете</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>{option} needs a value.</source>
        <translation>{option} иска стойност.</translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation>Няма команда „{name}“.</translation>
    </message>
    <message>
        <source>“partnerhub --help” lists the commands.</source>
        <translation>„partnerhub --help“ изброява командите.</translation>
    </message>
    <message>
        <source>Partner full administrator</source>
        <translation>Пълен партньорски администратор</translation>
    </message>
    <message>
        <source>Partner administrator</source>
        <translation>Партньорски администратор</translation>
    </message>
    <message>
        <source>Partner read-only administrator</source>
        <translation>Партньорски администратор само за четене</translation>
    </message>
    <message>
        <source>Help desk (basic)</source>
        <translation>Помощен център (основен)</translation>
    </message>
    <message>
        <source>Help desk (advanced)</source>
        <translation>Помощен център (разширен)</translation>
    </message>
    <message>
        <source>Full administrator</source>
        <translation>Пълен администратор</translation>
    </message>
    <message>
        <source>Read-only administrator</source>
        <translation>Администратор само за четене</translation>
    </message>
    <message>
        <source>Support administrator</source>
        <translation>Администратор по поддръжката</translation>
    </message>
    <message>
        <source>User administrator</source>
        <translation>Администратор на потребители</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <translation>Администратор на устройства</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>Отговорник по съответствието</translation>
    </message>
    <message>
        <source>Advanced troubleshooting</source>
        <translation>Разширена диагностика</translation>
    </message>
    <message>
        <source>See customers and subscriptions</source>
        <translation>Вижда клиенти и абонаменти</translation>
    </message>
    <message>
        <source>See analytics</source>
        <translation>Вижда анализи</translation>
    </message>
    <message>
        <source>Edit owner, tags and notes</source>
        <translation>Променя отговорник, етикети и бележки</translation>
    </message>
    <message>
        <source>Start and change trials</source>
        <translation>Започва и променя пробни периоди</translation>
    </message>
    <message>
        <source>Assign administrators</source>
        <translation>Възлага администратори</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импортира файлове</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Експортира клиенти</translation>
    </message>
    <message>
        <source>Set up my organization</source>
        <translation>Настройва моята организация</translation>
    </message>
    <message>
        <source>Change shared settings</source>
        <translation>Променя общите настройки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Launch my organization</source>
        <translation>Моята организация</translation>
    </message>
    <message>
        <source>Here you will set up and look after your own organization: plan, users, services and analytics.</source>
        <translation>Тук ще настройвате и поддържате своята организация: план, потребители, услуги и анализи.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Абонаменти</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Пробни периоди</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Анализи</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Администратори</translation>
    </message>
    <message>
        <source>Here you will decide which of your colleagues manages which customer.</source>
        <translation>Тук ще решавате кой колега кой клиент управлява.</translation>
    </message>
    <message>
        <source>Resources &amp; help</source>
        <translation>Ресурси и помощ</translation>
    </message>
    <message>
        <source>Here you will search guides, tools and links, also without a network.</source>
        <translation>Тук ще търсите ръководства, инструменти и връзки, и без мрежа.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукти</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Лицензи</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Следваща дата</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Управлява</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Отговорник</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Етикети</translation>
    </message>
    <message>
        <source>Last admin activity</source>
        <translation>Последна активност</translation>
    </message>
    <message>
        <source>Launch organization</source>
        <translation>Отвори организацията</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домейн</translation>
    </message>
    <message>
        <source>Admin e-mail</source>
        <translation>Имейл на администратор</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID на организация</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Абонамент</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Фактури</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Фактура</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Период от</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Период до</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Общо</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>История на поръчките</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Поръчка</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Оферта</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Брой</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Номер PO</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>License trend</source>
        <translation>Развитие</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Седмица от</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Закупени</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Присвоени</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Използвани</translation>
    </message>
    <message>
        <source>Expires or renews</source>
        <translation>Изтича или се подновява</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>Над лимита</translation>
    </message>
    <message>
        <source>Add a filter or type a name, domain, org ID…</source>
        <translation>Филтър или име, домейн, ID на организация…</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Няма такъв клиент</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Още няма клиенти</translation>
    </message>
    <message>
        <source>Import files with customers and subscriptions to see them here.</source>
        <translation>Импортирайте файлове с клиенти и абонаменти, за да ги видите тук.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенти</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID на абонамент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавен</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Край</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Оферти</translation>
    </message>
    <message>
        <source>Largest offer</source>
        <translation>Най-голяма оферта</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Автоподновяване</translation>
    </message>
    <message>
        <source>Right size</source>
        <translation>Подходящ брой</translation>
    </message>
    <message>
        <source>Renewal or end</source>
        <translation>Подновяване или край</translation>
    </message>
    <message>
        <source>Peak use</source>
        <translation>Връхно използване</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложени</translation>
    </message>
    <message>
        <source>Own figure</source>
        <translation>Собствено число</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промяна</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноза</translation>
    </message>
    <message>
        <source>Runs out in the week of</source>
        <translation>Свършват в седмицата от</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Най-рано</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Най-късно</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Weekly summary</source>
        <translation>Седмично обобщение</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Какво е станало</translation>
    </message>
    <message>
        <source>± purchased</source>
        <translation>± закупени</translation>
    </message>
    <message>
        <source>± assigned</source>
        <translation>± присвоени</translation>
    </message>
    <message>
        <source>± used</source>
        <translation>± използвани</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Срок в месеци</translation>
    </message>
    <message>
        <source>Growth allowance, %</source>
        <translation>Допустим растеж, %</translation>
    </message>
    <message>
        <source>Add a filter or type a customer, domain, subscription ID…</source>
        <translation>Добавете филтър или напишете клиент, домейн, номер на абонамент…</translation>
    </message>
    <message>
        <source>Type a name or an e-mail…</source>
        <translation>Напишете име или имейл…</translation>
    </message>
    <message>
        <source>No subscription matches</source>
        <translation>Няма съвпадащ абонамент</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Още няма абонаменти</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Оставащо време</translation>
    </message>
    <message>
        <source>No trial matches</source>
        <translation>Няма съвпадащ пробен период</translation>
    </message>
    <message>
        <source>No trials yet</source>
        <translation>Още няма пробни периоди</translation>
    </message>
    <message>
        <source>Import files with trials to see them here.</source>
        <translation>Импортирайте файлове с пробни периоди, за да ги видите тук.</translation>
    </message>
    <message>
        <source>No administrator matches</source>
        <translation>Няма съвпадащ администратор</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>Още няма администратори</translation>
    </message>
    <message>
        <source>Import a file of administrators to see them here.</source>
        <translation>Импортирайте файл с администратори, за да ги видите тук.</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Няма съвпадащ потребител</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Още няма потребители</translation>
    </message>
    <message>
        <source>Import a file of users to see them here.</source>
        <translation>Импортирайте файл с потребители, за да ги видите тук.</translation>
    </message>
    <message>
        <source>Type what you look for…</source>
        <translation>Напишете какво търсите…</translation>
    </message>
    <message>
        <source>No resource matches</source>
        <translation>Няма съвпадащ ресурс</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>Още няма ресурси</translation>
    </message>
    <message>
        <source>Links that you add stand here.</source>
        <translation>Тук стоят връзките, които добавите.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Потребители</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Собствено име</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Nothing is wrong with the store, so it stays.</source>
        <translation>Хранилището е наред, затова остава.</translation>
    </message>
    <message>
        <source>Choose another profile (--profile) to work with another one.</source>
        <translation>Изберете друг профил (--profile), за да работите с друго хранилище.</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows, the list has more.</source>
        <translation>Листът побира {most} реда, а в списъка има повече.</translation>
    </message>
    <message>
        <source>No file was written. Use CSV, or a filter.</source>
        <translation>Не е записан файл. Използвайте CSV или филтър.</translation>
    </message>
    <message>
        <source>Nothing stands between the quotes.</source>
        <translation>Между кавичките няма нищо.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Тук липсва стойност.</translation>
    </message>
    <message>
        <source>“{text}” can mean {names}.</source>
        <translation>„{text}“ може да е {names}.</translation>
    </message>
    <message>
        <source>Write one more letter.</source>
        <translation>Напишете още една буква.</translation>
    </message>
    <message>
        <source>There is no value “{text}” here.</source>
        <translation>Тук няма стойност „{text}“.</translation>
    </message>
    <message>
        <source>There is no field “{text}”.</source>
        <translation>Няма поле „{text}“.</translation>
    </message>
    <message>
        <source>“{text}” is compared, not chosen.</source>
        <translation>„{text}“ се сравнява, не се избира.</translation>
    </message>
    <message>
        <source>“{text}” is chosen with a colon, not compared.</source>
        <translation>„{text}“ се избира с двоеточие, не се сравнява.</translation>
    </message>
    <message>
        <source>“{text}” is not something to compare “{field}” with.</source>
        <translation>С „{text}“ не може да се сравни „{field}“.</translation>
    </message>
    <message>
        <source>Write it as {example}.</source>
        <translation>Пише се така: {example}.</translation>
    </message>
    <message>
        <source>Did you mean “{name}”? To search for the text itself, quote it.</source>
        <translation>„{name}“ ли имахте предвид? За търсене на самия текст го сложете в кавички.</translation>
    </message>
    <message>
        <source>There are: {names}. To search for the text itself, quote it.</source>
        <translation>Има: {names}. За търсене на самия текст го сложете в кавички.</translation>
    </message>
    <message>
        <source>A quote is opened but not closed.</source>
        <translation>Има отворена, но незатворена кавичка.</translation>
    </message>
    <message>
        <source>There is no store yet.</source>
        <translation>Още няма хранилище.</translation>
    </message>
    <message>
        <source>The store is gone or empty; one was here before.</source>
        <translation>Хранилището липсва или е празно, а преди беше тук.</translation>
    </message>
    <message>
        <source>The store is of a newer version of the program.</source>
        <translation>Хранилището е от по-нова версия на програмата.</translation>
    </message>
    <message>
        <source>The store's file belongs to another program.</source>
        <translation>Файлът на хранилището е на друга програма.</translation>
    </message>
    <message>
        <source>The store's file is cut off or overwritten.</source>
        <translation>Файлът на хранилището е отрязан или презаписан.</translation>
    </message>
    <message>
        <source>The store is of an older version; opening migrates it.</source>
        <translation>Хранилището е от по-стара версия; при отваряне се обновява.</translation>
    </message>
    <message>
        <source>The file is damaged: {what}</source>
        <translation>Файлът е повреден: {what}</translation>
    </message>
    <message>
        <source>A row of {table} points to one that is not there.</source>
        <translation>Ред от {table} сочи към ред, който не съществува.</translation>
    </message>
    <message>
        <source>The tables are not as this version makes them: {what}</source>
        <translation>Таблиците не са такива, каквито ги прави тази версия: {what}</translation>
    </message>
    <message>
        <source>The audit was changed from entry {id} on.</source>
        <translation>Одитът е променян от запис {id} нататък.</translation>
    </message>
    <message>
        <source>The store does not know its own state.</source>
        <translation>Хранилището не знае състоянието си.</translation>
    </message>
    <message>
        <source>Others on this computer can read {place}.</source>
        <translation>Други хора на този компютър могат да четат {place}.</translation>
    </message>
    <message>
        <source>The customer index does not fit the rows.</source>
        <translation>Индексът на клиентите не отговаря на редовете.</translation>
    </message>
    <message>
        <source>The mapping file {file} cannot be used: {problem}</source>
        <translation>Файлът със съответствия {file} не може да се използва: {problem}</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the mapping file and try again.</source>
        <translation>Нищо не е импортирано. Поправете файла със съответствия и опитайте пак.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Импортът беше отказан.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Нищо не е записано.</translation>
    </message>
    <message>
        <source>The cell is empty but needed.</source>
        <translation>Клетката е празна, а е задължителна.</translation>
    </message>
    <message>
        <source>The cell holds a control character (U+{code}).</source>
        <translation>В клетката има управляващ знак (U+{code}).</translation>
    </message>
    <message>
        <source>The cell holds half a character (a lone surrogate).</source>
        <translation>В клетката има половин знак (самотен сурогат).</translation>
    </message>
    <message>
        <source>A cell is larger than 64 KB.</source>
        <translation>Клетка е по-голяма от 64 KB.</translation>
    </message>
    <message>
        <source>“{value}” is not a date such as 2026-12-31 or 31.12.2026.</source>
        <translation>„{value}“ не е дата като 2026-12-31 или 31.12.2026.</translation>
    </message>
    <message>
        <source>“{value}” is not a day of the calendar.</source>
        <translation>„{value}“ не е ден от календара.</translation>
    </message>
    <message>
        <source>“{value}” can be read day first or month first; say which in a mapping file.</source>
        <translation>При „{value}“ не личи кое е денят и кое месецът; посочете го във файл със съответствия.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>„{value}“ не е цяло число.</translation>
    </message>
    <message>
        <source>“{value}” is not between {low} and {high}.</source>
        <translation>„{value}“ не е между {low} и {high}.</translation>
    </message>
    <message>
        <source>“{value}” can mean a thousand or a fraction; say which in a mapping file.</source>
        <translation>„{value}“ може да значи хиляди или дроб; посочете го във файл със съответствия.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount such as 1234.50.</source>
        <translation>„{value}“ не е сума като 1234.50.</translation>
    </message>
    <message>
        <source>“{value}” is not a three-letter currency.</source>
        <translation>„{value}“ не е валута от три букви.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>„{value}“ не е нито „да“, нито „не“.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {words}.</source>
        <translation>„{value}“ не е сред: {words}.</translation>
    </message>
    <message>
        <source>The tag “{value}” is longer than 25 characters.</source>
        <translation>Етикетът „{value}“ е по-дълъг от 25 знака.</translation>
    </message>
    <message>
        <source>No customer has the org_id “{value}”.</source>
        <translation>Няма клиент с org_id „{value}“.</translation>
    </message>
    <message>
        <source>No subscription has the subscription_id “{value}”.</source>
        <translation>Няма абонамент със subscription_id „{value}“.</translation>
    </message>
    <message>
        <source>No administrator has the e-mail “{value}”.</source>
        <translation>Няма администратор с имейл „{value}“.</translation>
    </message>
    <message>
        <source>The row of customer “{value}” was rejected.</source>
        <translation>Редът на клиента „{value}“ беше отхвърлен.</translation>
    </message>
    <message>
        <source>The row of subscription “{value}” was rejected.</source>
        <translation>Редът на абонамента „{value}“ беше отхвърлен.</translation>
    </message>
    <message>
        <source>The row of administrator “{value}” was rejected.</source>
        <translation>Редът на администратора „{value}“ беше отхвърлен.</translation>
    </message>
    <message>
        <source>“{value}” stands more than once with different values ({places}).</source>
        <translation>„{value}“ се среща повече от веднъж с различни стойности ({places}).</translation>
    </message>
    <message>
        <source>The end {end} is before the start {start}.</source>
        <translation>Краят {end} е преди началото {start}.</translation>
    </message>
    <message>
        <source>Your role imports rows of the customers assigned to you only.</source>
        <translation>Ролята ви импортира само редове на възложените ви клиенти.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the header has {expected}.</source>
        <translation>Клетки в реда: {found}, в заглавния ред: {expected}.</translation>
    </message>
    <message>
        <source>A quote that opens here is not closed; reading stopped here.</source>
        <translation>Отворената тук кавичка не е затворена; четенето спря дотук.</translation>
    </message>
    <message>
        <source>A quote stands where it may not.</source>
        <translation>Има кавичка, където не може да има.</translation>
    </message>
    <message>
        <source>Two columns mean the same: {names}.</source>
        <translation>Две колони означават едно и също: {names}.</translation>
    </message>
    <message>
        <source>No known table has these columns: {names}.</source>
        <translation>Няма позната таблица с тези колони: {names}.</translation>
    </message>
    <message>
        <source>It looks like {table}, but this is missing: {names}.</source>
        <translation>Прилича на {table}, но липсва: {names}.</translation>
    </message>
    <message>
        <source>It can be {tables}; name the file after its table.</source>
        <translation>Може да е {tables}; наречете файла на таблицата му.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файлът е празен.</translation>
    </message>
    <message>
        <source>The table has more than {most} rows; reading stopped here.</source>
        <translation>Таблицата има повече от {most} реда; четенето спря дотук.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8, UTF-16 nor Windows-1251.</source>
        <translation>Текстът не е UTF-8, UTF-16 или Windows-1251.</translation>
    </message>
    <message>
        <source>The text is not written in {name}; choose another encoding.</source>
        <translation>Текстът не е записан в {name}; изберете друго кодиране.</translation>
    </message>
    <message>
        <source>A line is longer than {megabytes} MB.</source>
        <translation>Има ред, по-дълъг от {megabytes} MB.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Няма такъв файл или папка.</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}.</source>
        <translation>Не може да се прочете: {problem}.</translation>
    </message>
    <message>
        <source>Only CSV, XLSX and zip files can be imported.</source>
        <translation>Импортират се само CSV, XLSX и zip файлове.</translation>
    </message>
    <message>
        <source>An old or protected workbook; save it as XLSX without a password.</source>
        <translation>Стара или защитена работна книга; запазете я като XLSX без парола.</translation>
    </message>
    <message>
        <source>It is damaged, or not a zip file at all.</source>
        <translation>Повреден е или изобщо не е zip файл.</translation>
    </message>
    <message>
        <source>It is damaged, or not an XLSX workbook at all.</source>
        <translation>Повреден е или изобщо не е работна книга XLSX.</translation>
    </message>
    <message>
        <source>A zip inside a zip is not read.</source>
        <translation>Zip в zip не се чете.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Защитен е с парола.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive.</source>
        <translation>Името му извежда извън архива.</translation>
    </message>
    <message>
        <source>It grows more than {ratio} times when unpacked.</source>
        <translation>При разархивиране нараства повече от {ratio} пъти.</translation>
    </message>
    <message>
        <source>The files are larger than {megabytes} MB unpacked.</source>
        <translation>Разархивирани, файловете са над {megabytes} MB.</translation>
    </message>
    <message>
        <source>A cell at {cell} makes the sheet too large to read.</source>
        <translation>Клетка в {cell} прави листа твърде голям за четене.</translation>
    </message>
    <message>
        <source>Reading the workbook took more memory or time than it may.</source>
        <translation>Четенето на работната книга надхвърли допустимата памет или време.</translation>
    </message>
    <message>
        <source>Nothing to import was found there.</source>
        <translation>Там няма нищо за импортиране.</translation>
    </message>
    <message>
        <source>{file}: columns not known and ignored: {names}.</source>
        <translation>{file}: непознати колони, пропуснати: {names}.</translation>
    </message>
    <message>
        <source>{file}: the column titles are taken from row {row}; what stands above is left out.</source>
        <translation>{file}: заглавията на колоните са взети от ред {row}; редовете над него се пропускат.</translation>
    </message>
    <message>
        <source>{file}: not imported, since no known table has these columns: {names}.</source>
        <translation>{file}: не се импортира, защото никоя позната таблица няма тези колони: {names}.</translation>
    </message>
    <message>
        <source>{file}: not a table, ignored.</source>
        <translation>{file}: не е таблица, пропуснат.</translation>
    </message>
    <message>
        <source>{file}: a hidden sheet, ignored.</source>
        <translation>{file}: скрит лист, пропуснат.</translation>
    </message>
    <message>
        <source>The store is being changed all the time.</source>
        <translation>Данните непрекъснато се променят.</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again later.</source>
        <translation>Нищо не е импортирано. Опитайте пак по-късно.</translation>
    </message>
    <message>
        <source>This profile holds sample data, which never mixes with real data.</source>
        <translation>В този профил има примерни данни, а те никога не се смесват с истински.</translation>
    </message>
    <message>
        <source>Nothing was imported. Remove the sample data first: “partnerhub sample --remove”.</source>
        <translation>Нищо не е импортирано. Първо премахнете примерните данни: „partnerhub sample --remove“.</translation>
    </message>
    <message>
        <source>CSV and XLSX files, folders and zips of them can be imported.</source>
        <translation>Може да се импортират CSV и XLSX файлове, както и папки и zip архиви с тях.</translation>
    </message>
    <message>
        <source>Partner Hub Desktop is open on this profile.</source>
        <translation>Partner Hub Desktop е отворен с този профил.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close its window and try again.</source>
        <translation>Нищо не е променено. Затворете прозореца му и опитайте пак.</translation>
    </message>
    <message>
        <source>The address “{address}” was not opened.</source>
        <translation>Адресът „{address}“ не беше отворен.</translation>
    </message>
    <message>
        <source>Only secure addresses (https) of Webex and of the hosts allowed in Settings are opened.</source>
        <translation>Отварят се само защитени адреси (https) на Webex и на хостовете, разрешени в Настройки.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ролята ви не позволява това.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a partner full administrator.</source>
        <translation>Нищо не е променено. Обърнете се към пълен партньорски администратор.</translation>
    </message>
    <message>
        <source>This list is searched by words alone.</source>
        <translation>В този списък се търси само с думи.</translation>
    </message>
    <message>
        <source>This profile holds your own data, which sample data never joins.</source>
        <translation>В този профил са вашите данни, а към тях не се добавят примерни.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder with --profile DIR.</source>
        <translation>Нищо не е променено. Изберете друга папка с --profile DIR.</translation>
    </message>
    <message>
        <source>This profile is filled with sample data already.</source>
        <translation>В този профил вече има примерни данни.</translation>
    </message>
    <message>
        <source>Nothing was changed. “partnerhub sample --remove” empties it.</source>
        <translation>Нищо не е променено. „partnerhub sample --remove“ го изпразва.</translation>
    </message>
    <message>
        <source>This profile holds no sample data.</source>
        <translation>В този профил няма примерни данни.</translation>
    </message>
    <message>
        <source>Nothing was changed: only sample data can be removed this way.</source>
        <translation>Нищо не е променено: така се премахват само примерни данни.</translation>
    </message>
    <message>
        <source>There is no folder for {file}.</source>
        <translation>Няма папка за {file}.</translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation>„{text}“ не е ден.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>Напишете го така: 2026-11-23.</translation>
    </message>
    <message>
        <source>There is no language “{language}”.</source>
        <translation>Няма език „{language}“.</translation>
    </message>
    <message>
        <source>Choose en or bg.</source>
        <translation>Изберете en или bg.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>Няма настройка „{key}“.</translation>
    </message>
    <message>
        <source>The settings are: {keys}.</source>
        <translation>Настройките са: {keys}.</translation>
    </message>
    <message>
        <source>“{text}” is not a value for “{key}”.</source>
        <translation>„{text}“ не е стойност за „{key}“.</translation>
    </message>
    <message>
        <source>Allowed: {allowed}.</source>
        <translation>Допуска се: {allowed}.</translation>
    </message>
    <message>
        <source>There is no column “{word}” here.</source>
        <translation>Тук няма колона „{word}“.</translation>
    </message>
    <message>
        <source>The columns are: {keys}.</source>
        <translation>Колоните са: {keys}.</translation>
    </message>
    <message>
        <source>Has an active trial.</source>
        <translation>Има активен пробен период.</translation>
    </message>
    <message>
        <source>Has an active subscription.</source>
        <translation>Има активен абонамент.</translation>
    </message>
    <message>
        <source>An active trial, or an active subscription whose auto-renew is off or unknown, ends within the number of days set as “expires soon”.</source>
        <translation>Активен пробен период или активен абонамент без автоподновяване (изключено или неизвестно) изтича до броя дни, зададен за „Изтича скоро“.</translation>
    </message>
    <message>
        <source>Some offer of an active subscription or trial has more licenses assigned than purchased (hybrid services do not count).</source>
        <translation>В активен абонамент или пробен период за някоя оферта са присвоени повече лицензи, отколкото са закупени (хибридните услуги не се броят).</translation>
    </message>
    <message>
        <source>The last administrator activity is known and older than the number of days set as “inactivity”.</source>
        <translation>Последната активност на администратор е известна и е по-стара от броя дни, зададен за „Без скорошна активност“.</translation>
    </message>
    <message>
        <source>Some subscription is awaiting its order setup.</source>
        <translation>Има абонамент, който чака настройка на поръчката.</translation>
    </message>
    <message>
        <source>Some subscription is suspended (unpaid).</source>
        <translation>Има спрян (неплатен) абонамент.</translation>
    </message>
    <message>
        <source>Has at least one subscription or trial, and all are ended.</source>
        <translation>Има поне един абонамент или пробен период и всички са приключили.</translation>
    </message>
    <message>
        <source>This is no sound copy of a store: {place}.</source>
        <translation>Това не е здраво копие на хранилище: {place}.</translation>
    </message>
    <message>
        <source>It is damaged, of another program, or of a newer version. The store is as it was.</source>
        <translation>Повредено е, от друга програма е или от по-нова версия. Хранилището е, както беше.</translation>
    </message>
    <message>
        <source>There is something else already: {place}.</source>
        <translation>Там вече има нещо друго: {place}.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name for the copy.</source>
        <translation>Нищо не е записано. Изберете друго име за копието.</translation>
    </message>
    <message>
        <source>The disk is full or its limit is reached: {place} ({free} MB free).</source>
        <translation>Дискът е пълен или е достигнат лимитът му: {place} (свободни {free} MB).</translation>
    </message>
    <message>
        <source>The file is left as it is; backups are in {backups}. “partnerhub check” says what was found, “partnerhub restore FILE” puts a backup in its place, “partnerhub check --start-anew” sets the file aside and begins with an empty store.</source>
        <translation>Файлът остава какъвто е; резервните копия са в {backups}. „partnerhub check“ показва какво е открито, „partnerhub restore FILE“ слага резервно копие на негово място, „partnerhub check --start-anew“ отделя файла и започва с празно хранилище.</translation>
    </message>
    <message>
        <source>The file is left as it is; there is no backup. “partnerhub check” says what was found, “partnerhub check --start-anew” sets the file aside and begins with an empty store.</source>
        <translation>Файлът остава какъвто е; няма резервно копие. „partnerhub check“ показва какво е открито, „partnerhub check --start-anew“ отделя файла и започва с празно хранилище.</translation>
    </message>
    <message>
        <source>Everything saved before is safe; nothing was changed. Free some space on that disk and try again.</source>
        <translation>Записаното досега е в безопасност; нищо не е променено. Освободете място на диска и опитайте пак.</translation>
    </message>
    <message>
        <source>The store is damaged: {place}.</source>
        <translation>Хранилището е повредено: {place}.</translation>
    </message>
    <message>
        <source>The store's file was moved or replaced meanwhile: {place}.</source>
        <translation>Междувременно файлът на хранилището е преместен или подменен: {place}.</translation>
    </message>
    <message>
        <source>The last change was not saved. Close the program and start it again.</source>
        <translation>Последната промяна не е записана. Затворете програмата и я стартирайте отново.</translation>
    </message>
    <message>
        <source>The store is in use by another program: {place}.</source>
        <translation>Хранилището се използва от друга програма: {place}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when the other one is done.</source>
        <translation>Нищо не е променено. Опитайте пак, когато тя приключи.</translation>
    </message>
    <message>
        <source>The store cannot be written: {place}.</source>
        <translation>В хранилището не може да се пише: {place}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Allow writing to the file and its folder, or choose another profile.</source>
        <translation>Нищо не е променено. Разрешете писането във файла и папката му или изберете друг профил.</translation>
    </message>
    <message>
        <source>The store cannot be opened: {place}.</source>
        <translation>Хранилището не може да се отвори: {place}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether the folder is there and whether you may read and write it.</source>
        <translation>Нищо не е променено. Проверете дали папката съществува и дали имате право да четете и пишете в нея.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it: {place}.</source>
        <translation>Дискът не изпълни каквото му беше поискано: {place}.</translation>
    </message>
    <message>
        <source>What was saved before stays as it was. Try again; if it stays so, copy the profile to another disk.</source>
        <translation>Записаното досега остава. Опитайте пак; ако се повтори, копирайте профила на друг диск.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>A store was here before, so this is not a first run and nothing was written. Backups in {backups}: {names}. “partnerhub restore FILE” puts one back, “partnerhub check --start-anew” begins with an empty store.</source>
        <translation>Преди тук имаше хранилище, затова това не е първо стартиране и нищо не е записано. Резервни копия в {backups}: {names}. „partnerhub restore FILE“ връща едно от тях, „partnerhub check --start-anew“ започва с празно хранилище.</translation>
    </message>
    <message>
        <source>A store was here before, so this is not a first run and nothing was written. There is no backup; “partnerhub check --start-anew” begins with an empty store.</source>
        <translation>Преди тук имаше хранилище, затова това не е първо стартиране и нищо не е записано. Няма резервно копие; „partnerhub check --start-anew“ започва с празно хранилище.</translation>
    </message>
    <message>
        <source>The store is gone or empty: {place}.</source>
        <translation>Хранилището липсва или е празно: {place}.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of the program: {place} (schema {found}, this program knows {known}).</source>
        <translation>Хранилището е записано от по-нова версия на програмата: {place} (схема {found}, тази програма познава {known}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version, or choose another profile (--profile).</source>
        <translation>Нищо не е променено. Инсталирайте по-новата версия или изберете друг профил (--profile).</translation>
    </message>
    <message>
        <source>This file belongs to another program: {place}.</source>
        <translation>Този файл е на друга програма: {place}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another profile (--profile), or move the file away.</source>
        <translation>Нищо не е променено. Изберете друг профил (--profile) или преместете файла.</translation>
    </message>
    <message>
        <source>A workbook needs --output FILE.</source>
        <translation>За работна книга е нужно --output FILE.</translation>
    </message>
    <message>
        <source>This page has no list to filter.</source>
        <translation>На тази страница няма списък за филтриране.</translation>
    </message>
    <message>
        <source>The page was not ready within a minute.</source>
        <translation>Страницата не беше готова до минута.</translation>
    </message>
    <message>
        <source>No picture was written. Try again when less is going on.</source>
        <translation>Не е записана картина. Опитайте пак, когато компютърът е по-свободен.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} не можа да се запише.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Изберете друго място.</translation>
    </message>
    <message>
        <source>“{page}” comes with a later version.</source>
        <translation>„{page}“ идва с по-нова версия.</translation>
    </message>
    <message>
        <source>The pages are: {pages}.</source>
        <translation>Страниците са: {pages}.</translation>
    </message>
    <message>
        <source>There is no page “{page}”.</source>
        <translation>Няма страница „{page}“.</translation>
    </message>
    <message>
        <source>The page of a customer needs --customer ORG_ID.</source>
        <translation>Страницата на клиент иска --customer ORG_ID.</translation>
    </message>
    <message>
        <source>{option} says nothing about the page “{page}”.</source>
        <translation>{option} не важи за страницата „{page}“.</translation>
    </message>
    <message>
        <source>“{text}” is no size for a picture.</source>
        <translation>„{text}“ не е размер на картина.</translation>
    </message>
    <message>
        <source>Write it as 1440x900, from {least} to {most}.</source>
        <translation>Напишете го като 1440x900, от {least} до {most}.</translation>
    </message>
    <message>
        <source>--customers takes a number from 1 to {most}.</source>
        <translation>--customers приема число от 1 до {most}.</translation>
    </message>
    <message>
        <source>No subscriptions: this customer has no status.</source>
        <translation>Няма абонаменти: този клиент няма статус.</translation>
    </message>
    <message>
        <source>There is no customer “{org_id}”.</source>
        <translation>Няма клиент „{org_id}“.</translation>
    </message>
    <message>
        <source>“partnerhub list customers” shows those there are.</source>
        <translation>„partnerhub list customers“ показва наличните.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Този компютър</translation>
    </message>
    <message>
        <source>A PDF needs --output FILE.</source>
        <translation>За PDF е нужен --output FILE.</translation>
    </message>
    <message>
        <source>{file}: there is no such folder.</source>
        <translation>{file}: няма такава папка.</translation>
    </message>
    <message>
        <source>{file}: this is a folder, not a file.</source>
        <translation>{file}: това е папка, а не файл.</translation>
    </message>
    <message>
        <source>{file}: nothing may be written in this place.</source>
        <translation>{file}: на това място не може да се записва.</translation>
    </message>
    <message>
        <source>{file}: another program has the file open, or it is protected against changes.</source>
        <translation>{file}: друга програма държи файла отворен или той е защитен от промени.</translation>
    </message>
    <message>
        <source>{file}: the disk is full, or its limit is reached.</source>
        <translation>{file}: дискът е пълен или е достигнат лимитът му.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>No file was written; what stood there before is unchanged. Choose another place, or remove the cause and try again.</source>
        <translation>Не е записан файл; каквото е било там преди, не е променено. Изберете друго място или отстранете причината и опитайте отново.</translation>
    </message>
    <message>
        <source>The rows to export could not be read: {problem}.</source>
        <translation>Редовете за експортиране не могат да бъдат прочетени: {problem}.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Не е записан файл.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Експортирането беше спряно.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Още нищо не е написано.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Изберете поне едно.</translation>
    </message>
    <message>
        <source>At most {longest} characters fit; this has {length}.</source>
        <translation>Побират се най-много {longest} знака, а тук са {length}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change the launch address first.</source>
        <translation>Нищо не е променено. Първо сменете адреса за отваряне.</translation>
    </message>
    <message>
        <source>At most {most} hosts can be allowed.</source>
        <translation>Могат да се разрешат най-много {most} хоста.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a host.</source>
        <translation>„{text}“ не е име на хост.</translation>
    </message>
    <message>
        <source>Write it as help.example.com: Latin letters, no path, no port.</source>
        <translation>Напишете го като help.example.com: с латински букви, без път и без порт.</translation>
    </message>
    <message>
        <source>Add a filter or type a name…</source>
        <translation>Добавете филтър или напишете име…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Няма съвпадения</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Тук още няма нищо</translation>
    </message>
    <message>
        <source>Import files to see their rows here.</source>
        <translation>Импортирайте файлове, за да видите редовете им тук.</translation>
    </message>
    <message>
        <source>The launch address {address} would no longer be allowed.</source>
        <translation>Адресът за отваряне {address} вече няма да бъде разрешен.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Прозорец</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Действа веднага.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Като системата</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>“System” follows the setting of this computer.</source>
        <translation>„Системна“ следва настройката на компютъра.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системна</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмна</translation>
    </message>
    <message>
        <source>Density of lists</source>
        <translation>Плътност на списъците</translation>
    </message>
    <message>
        <source>How high rows are in a list that has no layout of its own yet.</source>
        <translation>Колко са високи редовете в списък, който още няма своя подредба.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторна</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Обичайна</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Сбита</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер на текста</translation>
    </message>
    <message>
        <source>In percent of the size that this computer uses.</source>
        <translation>В проценти от размера, който използва този компютър.</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статуси</translation>
    </message>
    <message>
        <source>Expires soon: days before the end</source>
        <translation>Изтича скоро: дни преди края</translation>
    </message>
    <message>
        <source>A rule of this program; Webex names no number.</source>
        <translation>Правило на тази програма; Webex не посочва число.</translation>
    </message>
    <message>
        <source>No recent activity: days without an administrator</source>
        <translation>Без скорошна активност: дни без администратор</translation>
    </message>
    <message>
        <source>A rule of this program. Unknown activity never counts as none.</source>
        <translation>Правило на тази програма. Неизвестната активност не се брои за липсваща.</translation>
    </message>
    <message>
        <source>Launching organizations</source>
        <translation>Отваряне на организации</translation>
    </message>
    <message>
        <source>May hold {{org_id}} and {{org_uuid}}. Only https on an allowed host is opened.</source>
        <translation>Може да съдържа {{org_id}} и {{org_uuid}}. Отваря се само https на разрешен хост.</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Разрешени хостове</translation>
    </message>
    <message>
        <source>Opened beside those of Webex, always by https. Nothing else is ever opened.</source>
        <translation>Отварят се освен тези на Webex, винаги чрез https. Нищо друго не се отваря.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вие</translation>
    </message>
    <message>
        <source>Your name or e-mail</source>
        <translation>Вашето име или имейл</translation>
    </message>
    <message>
        <source>Written into the audit.</source>
        <translation>Записва се в одита.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Decides what this program offers you.</source>
        <translation>Определя какво ви предлага програмата.</translation>
    </message>
    <message>
        <source>The view “{name}” was changed or deleted elsewhere meanwhile.</source>
        <translation>Изгледът „{name}“ междувременно е променен или изтрит другаде.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Look at it again and repeat.</source>
        <translation>Тук нищо не е променено. Погледнете го отново и повторете.</translation>
    </message>
    <message>
        <source>The mapping “{name}” could not be saved: {problem}.</source>
        <translation>Съответствието „{name}“ не можа да бъде запазено: {problem}.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Напишете име.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation>Вече има изглед „{name}“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Изберете друго име.</translation>
    </message>
    <message>
        <source>It is too large for a file of saved views.</source>
        <translation>Прекалено голям е за файл със запазени изгледи.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Не може да бъде прочетен.</translation>
    </message>
    <message>
        <source>It holds no views, or more than {most}.</source>
        <translation>В него няма изгледи или са повече от {most}.</translation>
    </message>
    <message>
        <source>It is not a file of saved views.</source>
        <translation>Това не е файл със запазени изгледи.</translation>
    </message>
    <message>
        <source>View {number} is for the page “{page}”, which is not here.</source>
        <translation>Изглед {number} е за страницата „{page}“, която тук липсва.</translation>
    </message>
    <message>
        <source>View {number} in it is incomplete or damaged.</source>
        <translation>Изглед {number} в него е непълен или повреден.</translation>
    </message>
    <message>
        <source>No views were taken from “{file}”.</source>
        <translation>От „{file}“ не са взети изгледи.</translation>
    </message>
    <message>
        <source>Another version of the program wrote it. Update this one.</source>
        <translation>Записан е от друга версия на програмата. Обновете тази.</translation>
    </message>
    <message>
        <source>{file}: this is a device or a pipe, not a file.</source>
        <translation>{file}: това е устройство или канал, а не файл.</translation>
    </message>
    <message>
        <source>An active subscription whose auto-renew is off or unknown ends within {window_days} days. Act before its end; the seats are those purchased.</source>
        <translation>Активен абонамент, чието автоматично подновяване е изключено или неизвестно, изтича до {window_days} дни. Действайте преди края му; местата са закупените.</translation>
    </message>
    <message>
        <source>An active trial ends within {window_days} days. Act before its end; the seats are those purchased.</source>
        <translation>Активен пробен период изтича до {window_days} дни. Действайте преди края му; местата са закупените.</translation>
    </message>
    <message>
        <source>A subscription renews by itself within {window_days} days, and less than {least_assigned}% of its licenses are assigned, or it is over its limit. Act before the renewal; the seats are those to give back or to buy. Monthly terms never appear.</source>
        <translation>Абонамент се подновява сам до {window_days} дни и са присвоени под {least_assigned}% от лицензите му или той е над лимита си. Действайте преди подновяването; местата са тези за връщане или за купуване. Месечните абонаменти никога не се показват.</translation>
    </message>
    <message>
        <source>More licenses are assigned than purchased (hybrid services do not count). Act before the true-forward date, the last day of month 11 of a year of the term; where it is not known or over, within {overage_days} days. The seats are those over.</source>
        <translation>Присвоени са повече лицензи от закупените (хибридните услуги не се броят). Действайте преди датата на изравняване – последния ден от 11-ия месец на всяка година от срока; когато тя е неизвестна или отминала – до {overage_days} дни. Местата са тези над лимита.</translation>
    </message>
    <message>
        <source>An order is awaiting its setup. Act before its start; where that is not known, within {setup_days} days. The seats are those purchased.</source>
        <translation>Поръчка чака настройка. Действайте преди началото ѝ; когато то е неизвестно – до {setup_days} дни. Местата са закупените.</translation>
    </message>
    <message>
        <source>A subscription is suspended (unpaid): nobody can use it. Act today; the seats are those purchased.</source>
        <translation>Абонаментът е спрян (неплатен): никой не може да го използва. Действайте днес; местата са закупените.</translation>
    </message>
    <message>
        <source>Renews by itself within {window_days} days, and there is nothing to decide: the term is monthly, or at least {least_assigned}% of the licenses are assigned and none is over.</source>
        <translation>Подновява се сам до {window_days} дни и няма какво да се решава: срокът е месечен или са присвоени поне {least_assigned}% от лицензите и няма надвишени.</translation>
    </message>
    <message>
        <source>A snooze ends on a day after today.</source>
        <translation>Отлагането трябва да свършва в ден след днешния.</translation>
    </message>
    <message>
        <source>This was snoozed, ignored or shown again elsewhere meanwhile.</source>
        <translation>Междувременно това беше отложено, пренебрегнато или върнато другаде.</translation>
    </message>
    <message>
        <source>Nothing in the queue is called so.</source>
        <translation>В опашката няма нищо с такова име.</translation>
    </message>
    <message>
        <source>This customer is no longer there.</source>
        <translation>Този клиент вече го няма.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нищо не беше променено.</translation>
    </message>
    <message>
        <source>Plan 0 to {most} licenses.</source>
        <translation>Планирайте от 0 до {most} лиценза.</translation>
    </message>
    <message>
        <source>Another figure was planned meanwhile.</source>
        <translation>Междувременно е планирано друго число.</translation>
    </message>
    <message>
        <source>This subscription is no longer there.</source>
        <translation>Този абонамент вече го няма.</translation>
    </message>
    <message>
        <source>Recently added, expiring and renewing: days</source>
        <translation>Наскоро добавени, изтичащи и подновяващи се: дни</translation>
    </message>
    <message>
        <source>90 days count from today to the 90th day, both included.</source>
        <translation>90 дни се броят от днес до 90-ия ден включително.</translation>
    </message>
    <message>
        <source>Low assignment: below this share of the licenses</source>
        <translation>Ниско присвояване: под този дял от лицензите</translation>
    </message>
    <message>
        <source>Low assignment: and in the lowest part of similar customers</source>
        <translation>Ниско присвояване: и в най-ниската част от подобните клиенти</translation>
    </message>
    <message>
        <source>25 is the lowest quarter of the customers of the same size.</source>
        <translation>25 е най-ниската четвърт от клиентите със същия размер.</translation>
    </message>
    <message>
        <source>Low assignment: days after which a subscription counts</source>
        <translation>Ниско присвояване: дни, след които абонаментът се брои</translation>
    </message>
    <message>
        <source>Newer ones have had no time to assign licenses.</source>
        <translation>По-новите още не са имали време да присвоят лицензи.</translation>
    </message>
    <message>
        <source>Low assignment: sizes of customers</source>
        <translation>Ниско присвояване: размери на клиентите</translation>
    </message>
    <message>
        <source>The upper ends in purchased licenses, with commas between.</source>
        <translation>Горните граници в закупени лицензи, разделени със запетаи.</translation>
    </message>
    <message>
        <source>Low assignment: fewest customers of a size</source>
        <translation>Ниско присвояване: най-малко клиенти от един размер</translation>
    </message>
    <message>
        <source>Where there are fewer, all customers are compared.</source>
        <translation>Където са по-малко, се сравняват всички клиенти.</translation>
    </message>
    <message>
        <source>Right size: months in which the peak of use is looked for</source>
        <translation>Точен размер: месеци, в които се търси върхът на ползване</translation>
    </message>
    <message>
        <source>The largest use within 7 days is what a renewal has to cover.</source>
        <translation>Подновяването трябва да покрие най-голямото ползване за 7 дни.</translation>
    </message>
    <message>
        <source>Right size: buffer above the peak of use</source>
        <translation>Точен размер: запас над върха на ползване</translation>
    </message>
    <message>
        <source>Rounded up to whole licenses.</source>
        <translation>Закръглено нагоре до цели лицензи.</translation>
    </message>
    <message>
        <source>Total licenses</source>
        <translation>Общо лицензи</translation>
    </message>
    <message>
        <source>Used / assigned / available</source>
        <translation>Използвани / присвоени / налични</translation>
    </message>
    <message>
        <source>Assigned licenses</source>
        <translation>Присвоени лицензи</translation>
    </message>
    <message>
        <source>Used licenses</source>
        <translation>Използвани лицензи</translation>
    </message>
    <message>
        <source>Usage in the last 3 months</source>
        <translation>Ползване за последните 3 месеца</translation>
    </message>
    <message>
        <source>Weekly change in assignment</source>
        <translation>Седмична промяна в присвояването</translation>
    </message>
    <message>
        <source>Weekly change in usage</source>
        <translation>Седмична промяна в ползването</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Налични</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Надвишение</translation>
    </message>
    <message>
        <source>Assigned of total</source>
        <translation>Присвоени от общо</translation>
    </message>
    <message>
        <source>Used of total</source>
        <translation>Използвани от общо</translation>
    </message>
    <message>
        <source>Usage is at least that</source>
        <translation>Ползването е поне толкова</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Изтичащи</translation>
    </message>
    <message>
        <source>Expiring in the next {window} days</source>
        <translation>Изтичащи през следващите {window} дни</translation>
    </message>
    <message>
        <source>Expiring customers</source>
        <translation>Изтичащи клиенти</translation>
    </message>
    <message>
        <source>Customers with a trial, or a subscription whose auto-renew is off or unknown, that ends in 0 to {window} days.</source>
        <translation>Клиенти с пробен период или с абонамент с изключено или неизвестно автоподновяване, който свършва след 0 до {window} дни.</translation>
    </message>
    <message>
        <source>License assignment</source>
        <translation>Присвояване на лицензи</translation>
    </message>
    <message>
        <source>Assigned ÷ purchased, over the rows of the table.</source>
        <translation>Присвоени ÷ закупени по редовете на таблицата.</translation>
    </message>
    <message>
        <source>License usage</source>
        <translation>Ползване на лицензи</translation>
    </message>
    <message>
        <source>Used in the last 7 days ÷ purchased, over the rows of the table. Where use is not known it counts as 0.</source>
        <translation>Използвани през последните 7 дни ÷ закупени по редовете на таблицата. Неизвестното ползване се брои за 0.</translation>
    </message>
    <message>
        <source>Days until expiration</source>
        <translation>Дни до изтичане</translation>
    </message>
    <message>
        <source>Nothing expires in the next {window} days.</source>
        <translation>През следващите {window} дни нищо не изтича.</translation>
    </message>
    <message>
        <source>Low assignment</source>
        <translation>Ниско присвояване</translation>
    </message>
    <message>
        <source>Low license assignment</source>
        <translation>Ниско присвояване на лицензи</translation>
    </message>
    <message>
        <source>Customers with low assignment</source>
        <translation>Клиенти с ниско присвояване</translation>
    </message>
    <message>
        <source>Customers whose assigned ÷ purchased is below {low_percent}% and not above percentile {low_percentile} of the customers of their size ({low_bands} licenses; all customers where a size has fewer than {low_peers}). Rows added in the last {low_age} days are left out.</source>
        <translation>Клиенти, чиито присвоени ÷ закупени са под {low_percent} % и не над {low_percentile}-ия персентил на клиентите с техния размер ({low_bands} лиценза; всички клиенти, когато с даден размер са по-малко от {low_peers}). Редовете, добавени през последните {low_age} дни, не се броят.</translation>
    </message>
    <message>
        <source>Assigned ÷ purchased, over the rows of those customers that are below {low_percent}% themselves.</source>
        <translation>Присвоени ÷ закупени по редовете на тези клиенти, които и сами са под {low_percent} %.</translation>
    </message>
    <message>
        <source>License usage when assigned</source>
        <translation>Ползване на присвоените</translation>
    </message>
    <message>
        <source>Used in the last 7 days ÷ purchased, over the same rows. Where use is not known it counts as 0.</source>
        <translation>Използвани през последните 7 дни ÷ закупени по същите редове. Неизвестното ползване се брои за 0.</translation>
    </message>
    <message>
        <source>{also} of assigned</source>
        <translation>{also} от присвоените</translation>
    </message>
    <message>
        <source>Total unassigned licenses</source>
        <translation>Общо неприсвоени лицензи</translation>
    </message>
    <message>
        <source>Available licenses, offer by offer, over all rows of those customers.</source>
        <translation>Налични лицензи, оферта по оферта, по всички редове на тези клиенти.</translation>
    </message>
    <message>
        <source>Months since added</source>
        <translation>Месеци от добавянето</translation>
    </message>
    <message>
        <source>No customer assigned few licenses beside others of its size.</source>
        <translation>Няма клиент, присвоил малко лицензи спрямо другите с неговия размер.</translation>
    </message>
    <message>
        <source>Auto-renew?</source>
        <translation>Автоподновяване?</translation>
    </message>
    <message>
        <source>Billable overage</source>
        <translation>Надвишение за плащане</translation>
    </message>
    <message>
        <source>Customers over license limit</source>
        <translation>Клиенти над лицензионния лимит</translation>
    </message>
    <message>
        <source>Customers with overage</source>
        <translation>Клиенти с надвишение</translation>
    </message>
    <message>
        <source>Customers with an offer of which more licenses are assigned than purchased.</source>
        <translation>Клиенти с оферта, от която са присвоени повече лицензи, отколкото са закупени.</translation>
    </message>
    <message>
        <source>Total licenses in overage</source>
        <translation>Общо лицензи в надвишение</translation>
    </message>
    <message>
        <source>Assigned beyond purchased, offer by offer: free licenses of one offer never hide the overage of another.</source>
        <translation>Присвоените над закупените, оферта по оферта: свободните лицензи на една оферта не прикриват надвишението на друга.</translation>
    </message>
    <message>
        <source>Average license overage</source>
        <translation>Средно надвишение</translation>
    </message>
    <message>
        <source>Licenses in overage ÷ customers with overage.</source>
        <translation>Лицензи в надвишение ÷ клиенти с надвишение.</translation>
    </message>
    <message>
        <source>Months remaining</source>
        <translation>Оставащи месеци</translation>
    </message>
    <message>
        <source>No customer is over its licenses.</source>
        <translation>Няма клиент над лицензите си.</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Наскоро добавени</translation>
    </message>
    <message>
        <source>Recently added customers, last {window} days</source>
        <translation>Наскоро добавени клиенти, последните {window} дни</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Нови клиенти</translation>
    </message>
    <message>
        <source>Customers with a subscription or trial of this product added 0 to {window} days ago. Unknown since when is not recent.</source>
        <translation>Клиенти с абонамент или пробен период за този продукт, добавен преди 0 до {window} дни. Неизвестна дата не се смята за скорошна.</translation>
    </message>
    <message>
        <source>Purchased licenses over all rows of those customers, also those added earlier.</source>
        <translation>Закупени лицензи по всички редове на тези клиенти, също и по добавените по-рано.</translation>
    </message>
    <message>
        <source>Days since added</source>
        <translation>Дни от добавянето</translation>
    </message>
    <message>
        <source>Nothing was added in the last {window} days.</source>
        <translation>През последните {window} дни нищо не е добавено.</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Подновяващи се</translation>
    </message>
    <message>
        <source>Renewing in the next {window} days</source>
        <translation>Подновяващи се през следващите {window} дни</translation>
    </message>
    <message>
        <source>Renewing customers</source>
        <translation>Подновяващи се клиенти</translation>
    </message>
    <message>
        <source>Customers with an auto-renewing subscription that ends in 0 to {window} days. Trials never renew.</source>
        <translation>Клиенти с автоматично подновяващ се абонамент, който свършва след 0 до {window} дни. Пробните периоди не се подновяват.</translation>
    </message>
    <message>
        <source>Days until renewal</source>
        <translation>Дни до подновяване</translation>
    </message>
    <message>
        <source>Nothing renews in the next {window} days.</source>
        <translation>През следващите {window} дни нищо не се подновява.</translation>
    </message>
    <message>
        <source>Total customers</source>
        <translation>Общо клиенти</translation>
    </message>
    <message>
        <source>All customers managed by the partner, also those without Meetings or Calling. Our own organization is not among them.</source>
        <translation>Всички клиенти, управлявани от партньора, също и без Meetings или Calling. Собствената ни организация не е сред тях.</translation>
    </message>
    <message>
        <source>managed by you</source>
        <translation>управлявате вие</translation>
    </message>
    <message>
        <source>Nearing expiration</source>
        <translation>Предстои изтичане</translation>
    </message>
    <message>
        <source>Customers with a Meetings or Calling trial, or subscription whose auto-renew is off or unknown, that ends in 0 to {window} days.</source>
        <translation>Клиенти с пробен период или с абонамент с изключено или неизвестно автоподновяване за Meetings или Calling, който свършва след 0 до {window} дни.</translation>
    </message>
    <message>
        <source>within {window} days</source>
        <translation>до {window} дни</translation>
    </message>
    <message>
        <source>Nearing renewal</source>
        <translation>Предстои подновяване</translation>
    </message>
    <message>
        <source>Customers with an auto-renewing Meetings or Calling subscription that ends in 0 to {window} days.</source>
        <translation>Клиенти с автоматично подновяващ се абонамент за Meetings или Calling, който свършва след 0 до {window} дни.</translation>
    </message>
    <message>
        <source>Customers low for Meetings or for Calling: assigned ÷ purchased is below {low_percent}% and not above percentile {low_percentile} of the customers of their size ({low_bands} licenses; all customers where a size has fewer than {low_peers}). Rows added in the last {low_age} days are left out.</source>
        <translation>Клиенти с ниско присвояване за Meetings или за Calling: присвоени ÷ закупени са под {low_percent} % и не над {low_percentile}-ия персентил на клиентите с техния размер ({low_bands} лиценза; всички клиенти, когато с даден размер са по-малко от {low_peers}). Редовете, добавени през последните {low_age} дни, не се броят.</translation>
    </message>
    <message>
        <source>vs. similar customers</source>
        <translation>спрямо подобните</translation>
    </message>
    <message>
        <source>Over license limit</source>
        <translation>Над лицензионния лимит</translation>
    </message>
    <message>
        <source>Customers with an offer of Meetings or Calling of which more licenses are assigned than purchased.</source>
        <translation>Клиенти с оферта за Meetings или Calling, от която са присвоени повече лицензи, отколкото са закупени.</translation>
    </message>
    <message>
        <source>assigned &gt; purchased</source>
        <translation>присвоени &gt; закупени</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Седмица</translation>
    </message>
    <message>
        <source>Assigned now</source>
        <translation>Присвоени сега</translation>
    </message>
    <message>
        <source>A workbook or a PDF needs --output FILE.</source>
        <translation>За работна книга или PDF е нужно --output ФАЙЛ.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Първият ден е след последния.</translation>
    </message>
    <message>
        <source>The history of use is damaged: {what}</source>
        <translation>Историята на използването е повредена: {what}</translation>
    </message>
    <message>
        <source>The sums of a week of the history do not fit its rows: {what}</source>
        <translation>Сборовете за седмица от историята не отговарят на редовете ѝ: {what}</translation>
    </message>
    <message>
        <source>Name the file F.pdf or F.xlsx.</source>
        <translation>Назовете файла F.pdf или F.xlsx.</translation>
    </message>
    <message>
        <source>Your role does not see analytics, which “{part}” asks for.</source>
        <translation>Вашата роля не вижда анализите, за които пита „{part}“.</translation>
    </message>
    <message>
        <source>Take it out of the filter, or ask a partner full administrator.</source>
        <translation>Махнете го от филтъра или се обърнете към пълен партньорски администратор.</translation>
    </message>
<message>
        <source>The saved rows of the analytics do not fit the licenses.</source>
        <translation>Запазените редове на анализите не отговарят на лицензите.</translation>
    </message>
    </context>
</TS>
