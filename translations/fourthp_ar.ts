<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ConflictExport</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>The record was deleted here and changed on the hub.</source>
        <translation>حُذف السجل هنا وعُدّل في المركز.</translation>
    </message>
    <message>
        <source>The record was edited here and deleted on the hub.</source>
        <translation>عُدّل السجل هنا وحُذف في المركز.</translation>
    </message>
</context>
<context>
    <name>EditionText</name>
    <message>
        <source>Edition %1</source>
        <translation>الطبعة %1</translation>
    </message>
    <message>
        <source>Working edition, not frozen</source>
        <translation>طبعة عمل غير مجمّدة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>دراسات الحالة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Each case study counts once for every value that it states, so that rows may add up to more than the total.</source>
        <translation>تُحسب كل دراسة حالة مرة واحدة لكل قيمة تذكرها، فقد يزيد مجموع الصفوف على المجموع الكلي.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>شكل الاستغلال</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Four Ps</source>
        <translation>المحاور الأربعة</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>About this edition</source>
        <translation>حول هذه الطبعة</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>دراسة حالة</translation>
    </message>
    <message>
        <source>List of case studies</source>
        <translation>قائمة دراسات الحالة</translation>
    </message>
    <message>
        <source>Index by country</source>
        <translation>فهرس حسب البلد</translation>
    </message>
    <message>
        <source>Index by sector</source>
        <translation>فهرس حسب القطاع</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Each partner with the numbers of the case studies that name it.</source>
        <translation>كل شريك مع أرقام دراسات الحالة التي تذكره.</translation>
    </message>
    <message>
        <source>A world map with the countries of the case studies in colour: the more case studies, the darker. The table by country says the same in numbers.</source>
        <translation>خريطة للعالم تظهر فيها بلدان دراسات الحالة ملونة: كلما زاد عدد الدراسات كان اللون أغمق. ويبين الجدول حسب البلد الأمر نفسه بالأرقام.</translation>
    </message>
    <message>
        <source>A bar chart. The table below it says the same in numbers.</source>
        <translation>رسم بياني بالأعمدة. ويبين الجدول الذي يليه الأمر نفسه بالأرقام.</translation>
    </message>
    <message>
        <source>Boundaries and names on the map say nothing about the legal status of any country or territory.</source>
        <translation>لا تعبر الحدود والأسماء الواردة على الخريطة عن أي رأي في الوضع القانوني لأي بلد أو إقليم.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>الانتقال إلى النص</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1، إلى %2</translation>
    </message>
</context>
<context>
    <name>ExitWay</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>ملف مرفق</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Summary of a meeting</source>
        <translation>ملخص اجتماع</translation>
    </message>
    <message>
        <source>Data of a person</source>
        <translation>بيانات شخص</translation>
    </message>
    <message>
        <source>Copy of the library</source>
        <translation>نسخة من المكتبة</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>مصنف (Excel)</translation>
    </message>
    <message>
        <source>Workbook (OpenDocument)</source>
        <translation>مصنف (OpenDocument)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>جدول (TSV)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>مراجع (RIS)</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>مراجع (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL JSON)</source>
        <translation>مراجع (CSL JSON)</translation>
    </message>
    <message>
        <source>Contacts of organisations (vCard)</source>
        <translation>جهات اتصال المنظمات (vCard)</translation>
    </message>
    <message>
        <source>Events (iCalendar)</source>
        <translation>فعاليات (iCalendar)</translation>
    </message>
    <message>
        <source>Linked data (JSON-LD)</source>
        <translation>بيانات مترابطة (JSON-LD)</translation>
    </message>
    <message>
        <source>Whole records (NDJSON)</source>
        <translation>سجلات كاملة (NDJSON)</translation>
    </message>
</context>
<context>
    <name>ExportSentences</name>
    <message>
        <source>Left out, because it may name persons: %1.</source>
        <translation>استُبعد لأنه قد يذكر أشخاصًا: %1.</translation>
    </message>
    <message>
        <source>Some of these records stay here, because of their TLP marking or because a consent does not stand.</source>
        <translation>تبقى بعض هذه السجلات هنا، بسبب وسم TLP أو لأن موافقة ما غير سارية.</translation>
    </message>
    <message>
        <source>Records marked TLP:AMBER stay here, unless you name the group that the export is for.</source>
        <translation>تبقى السجلات الموسومة TLP:AMBER هنا ما لم تسمِّ المجموعة التي يوجَّه إليها التصدير.</translation>
    </message>
    <message>
        <source>This format cannot hold all types of record; the others are left out.</source>
        <translation>لا تتسع هذه الصيغة لكل أنواع السجلات؛ تُستبعد الأنواع الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay here, because of their TLP marking or because a consent does not stand.</source>
        <translation>
            <numerusform>يبقى %Ln سجل هنا، بسبب وسم TLP أو لأن موافقة ما غير سارية.</numerusform>
            <numerusform>يبقى سجل واحد (%Ln) هنا، بسبب وسم TLP أو لأن موافقة ما غير سارية.</numerusform>
            <numerusform>يبقى سجلان (%Ln) هنا، بسبب وسم TLP أو لأن موافقة ما غير سارية.</numerusform>
            <numerusform>تبقى %Ln سجلات هنا، بسبب وسم TLP أو لأن موافقة ما غير سارية.</numerusform>
            <numerusform>يبقى %Ln سجلًا هنا، بسبب وسم TLP أو لأن موافقة ما غير سارية.</numerusform>
            <numerusform>يبقى %Ln سجل هنا، بسبب وسم TLP أو لأن موافقة ما غير سارية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) marked TLP:AMBER stay here, because no group was named.</source>
        <translation>
            <numerusform>يبقى هنا %Ln سجل موسوم TLP:AMBER لأنه لم تُسمَّ أي مجموعة.</numerusform>
            <numerusform>يبقى هنا سجل واحد (%Ln) موسوم TLP:AMBER لأنه لم تُسمَّ أي مجموعة.</numerusform>
            <numerusform>يبقى هنا سجلان (%Ln) موسومان TLP:AMBER لأنه لم تُسمَّ أي مجموعة.</numerusform>
            <numerusform>تبقى هنا %Ln سجلات موسومة TLP:AMBER لأنه لم تُسمَّ أي مجموعة.</numerusform>
            <numerusform>يبقى هنا %Ln سجلًا موسومًا TLP:AMBER لأنه لم تُسمَّ أي مجموعة.</numerusform>
            <numerusform>يبقى هنا %Ln سجل موسوم TLP:AMBER لأنه لم تُسمَّ أي مجموعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left out, because the format cannot hold their type.</source>
        <translation>
            <numerusform>استُبعد %Ln سجل لأن الصيغة لا تتسع لنوعه.</numerusform>
            <numerusform>استُبعد سجل واحد (%Ln) لأن الصيغة لا تتسع لنوعه.</numerusform>
            <numerusform>استُبعد سجلان (%Ln) لأن الصيغة لا تتسع لنوعهما.</numerusform>
            <numerusform>استُبعدت %Ln سجلات لأن الصيغة لا تتسع لأنواعها.</numerusform>
            <numerusform>استُبعد %Ln سجلًا لأن الصيغة لا تتسع لأنواعها.</numerusform>
            <numerusform>استُبعد %Ln سجل لأن الصيغة لا تتسع لأنواعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were too long for a cell and end in an ellipsis.</source>
        <translation>
            <numerusform>كان %Ln نص أطول من أن تتسع له خلية وينتهي بعلامة حذف.</numerusform>
            <numerusform>كان نص واحد (%Ln) أطول من أن تتسع له خلية وينتهي بعلامة حذف.</numerusform>
            <numerusform>كان نصان (%Ln) أطول من أن تتسع لهما خلية وينتهيان بعلامة حذف.</numerusform>
            <numerusform>كانت %Ln نصوص أطول من أن تتسع لها خلية وتنتهي بعلامة حذف.</numerusform>
            <numerusform>كان %Ln نصًا أطول من أن تتسع له خلية وينتهي بعلامة حذف.</numerusform>
            <numerusform>كان %Ln نص أطول من أن تتسع له خلية وينتهي بعلامة حذف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories whose consent is for other channels than this kind of file stay here.</source>
        <translation>القصص التي موافقتها لقنوات أخرى غير هذا النوع من الملفات تبقى هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies) stay here, because the consent is for other channels.</source>
        <translation>
            <numerusform>لا تبقى هنا أي قصة لأن الموافقة لقنوات أخرى.</numerusform>
            <numerusform>تبقى هنا قصة واحدة لأن الموافقة لقنوات أخرى.</numerusform>
            <numerusform>تبقى هنا قصتان لأن الموافقة لقنوات أخرى.</numerusform>
            <numerusform>تبقى هنا %Ln قصص لأن الموافقة لقنوات أخرى.</numerusform>
            <numerusform>تبقى هنا %Ln قصة لأن الموافقة لقنوات أخرى.</numerusform>
            <numerusform>تبقى هنا %Ln قصة لأن الموافقة لقنوات أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>النشاط الاقتصادي</translation>
    </message>
    <message>
        <source>Kind of practice</source>
        <translation>نوع الممارسة</translation>
    </message>
    <message>
        <source>Life-cycle status</source>
        <translation>مرحلة دورة الحياة</translation>
    </message>
    <message>
        <source>Type of stakeholder</source>
        <translation>نوع الجهة المعنية</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Type of resource</source>
        <translation>نوع المورد</translation>
    </message>
    <message>
        <source>Four Ps</source>
        <translation>المحاور الأربعة</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>شكل الاستغلال</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>مجال الجريمة</translation>
    </message>
    <message>
        <source>People served</source>
        <translation>الفئات المستهدفة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>نوع الفعالية</translation>
    </message>
    <message>
        <source>Mode of event</source>
        <translation>طريقة الانعقاد</translation>
    </message>
    <message>
        <source>Story told about</source>
        <translation>موضوع القصة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور المستهدف</translation>
    </message>
    <message>
        <source>Role of survivors</source>
        <translation>دور الناجين</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>البيانات المتبادلة</translation>
    </message>
    <message>
        <source>Strength of evidence</source>
        <translation>قوة الأدلة</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>تحقق الأهداف</translation>
    </message>
    <message>
        <source>SDG target</source>
        <translation>غاية التنمية المستدامة</translation>
    </message>
    <message>
        <source>Kind of page</source>
        <translation>نوع الصفحة</translation>
    </message>
    <message>
        <source>State of the edition</source>
        <translation>حالة الطبعة</translation>
    </message>
    <message>
        <source>Editorial state</source>
        <translation>حالة التحرير</translation>
    </message>
    <message>
        <source>How well checked</source>
        <translation>درجة التحقق</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>حدود التداول</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Act of trafficking</source>
        <translation>فعل الاتجار</translation>
    </message>
    <message>
        <source>Means of trafficking</source>
        <translation>وسيلة الاتجار</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>ما تعرضه</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>ما تبحث عنه</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>فيه</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>هو</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Address of the record</source>
        <translation>عنوان السجل</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>جهة معنية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Leads the partnership</source>
        <translation>يقود الشراكة</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>المساهمة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>نوع الاتفاق</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>تاريخ الاتفاق</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Result in words</source>
        <translation>النتيجة بالكلمات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Strength of evidence</source>
        <translation>قوة الأدلة</translation>
    </message>
    <message>
        <source>Success factor</source>
        <translation>عامل النجاح</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>وصف حر</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>التحدي</translation>
    </message>
    <message>
        <source>How it was handled</source>
        <translation>كيف عولج</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Criticism</source>
        <translation>النقد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Score (0 to 3)</source>
        <translation>الدرجة (من 0 إلى 3)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>طبعة</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Kind of practice</source>
        <translation>نوع الممارسة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Life-cycle status</source>
        <translation>مرحلة دورة الحياة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>الأنشطة الاقتصادية</translation>
    </message>
    <message>
        <source>Problem and context</source>
        <translation>المشكلة والسياق</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Four Ps</source>
        <translation>المحاور الأربعة</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation>أشكال الاستغلال</translation>
    </message>
    <message>
        <source>People served</source>
        <translation>الفئات المستهدفة</translation>
    </message>
    <message>
        <source>Role of survivors</source>
        <translation>دور الناجين</translation>
    </message>
    <message>
        <source>Technology used</source>
        <translation>التكنولوجيا المستخدمة</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>البيانات المتبادلة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>تحقق الأهداف</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation>غايات التنمية المستدامة</translation>
    </message>
    <message>
        <source>Success factors</source>
        <translation>عوامل النجاح</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>التحديات</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Role of international organisations and civil society</source>
        <translation>دور المنظمات الدولية والمجتمع المدني</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>الاستدامة</translation>
    </message>
    <message>
        <source>Replicability</source>
        <translation>قابلية التكرار</translation>
    </message>
    <message>
        <source>Cost and funding</source>
        <translation>التكلفة والتمويل</translation>
    </message>
    <message>
        <source>Promising-practice criteria</source>
        <translation>معايير الممارسات الواعدة</translation>
    </message>
    <message>
        <source>In editions</source>
        <translation>في الطبعات</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>عنوان المصدر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>تاريخ المصدر</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>نسخة محفوظة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>Source of the statement</source>
        <translation>مصدر الإفادة</translation>
    </message>
    <message>
        <source>Disputed field</source>
        <translation>الحقل المختلف عليه</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>الإفادات</translation>
    </message>
    <message>
        <source>Statement shown</source>
        <translation>الإفادة المعروضة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Linked record</source>
        <translation>السجل المرتبط</translation>
    </message>
    <message>
        <source>From state</source>
        <translation>من الحالة</translation>
    </message>
    <message>
        <source>To state</source>
        <translation>إلى الحالة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>At</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>About the field</source>
        <translation>عن الحقل</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تمت التسوية</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>الانتقالات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Kind of origin</source>
        <translation>نوع المنشأ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Identifier at the origin</source>
        <translation>المعرّف في المنشأ</translation>
    </message>
    <message>
        <source>Date at the origin</source>
        <translation>التاريخ في المنشأ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Language of the record</source>
        <translation>لغة السجل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Sharing (Traffic Light Protocol)</source>
        <translation>حدود التداول (بروتوكول إشارات المرور)</translation>
    </message>
    <message>
        <source>Editorial state</source>
        <translation>حالة التحرير</translation>
    </message>
    <message>
        <source>How well checked</source>
        <translation>درجة التحقق</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Disputed facts</source>
        <translation>حقائق مختلف عليها</translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation>يعاد التحقق قبل</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>حل محله</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>عدّله</translation>
    </message>
    <message>
        <source>Kind of page</source>
        <translation>نوع الصفحة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>سجلات ذات صلة</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>دراسات الحالة</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع الوسائط</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>State of the edition</source>
        <translation>حالة الطبعة</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>الصفحات التمهيدية</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>تاريخ التجميد</translation>
    </message>
    <message>
        <source>Frozen documents</source>
        <translation>الوثائق المجمّدة</translation>
    </message>
    <message>
        <source>Proposed for</source>
        <translation>مقترح لـ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>State of the proposal</source>
        <translation>حالة الاقتراح</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Metadata prefix</source>
        <translation>بادئة البيانات الوصفية</translation>
    </message>
    <message>
        <source>Version of the mapping</source>
        <translation>إصدار المواءمة</translation>
    </message>
    <message>
        <source>Identity of the hub</source>
        <translation>هوية المركز</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Newest schema</source>
        <translation>أحدث مخطط</translation>
    </message>
    <message>
        <source>Days that deletions are kept</source>
        <translation>أيام الاحتفاظ بالمحذوفات</translation>
    </message>
    <message>
        <source>Oldest program</source>
        <translation>أقدم برنامج</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Related record</source>
        <translation>سجل ذو صلة</translation>
    </message>
    <message>
        <source>Related work</source>
        <translation>عمل ذو صلة</translation>
    </message>
    <message>
        <source>Alternative title</source>
        <translation>عنوان بديل</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الصدور</translation>
    </message>
    <message>
        <source>Type of resource</source>
        <translation>نوع المورد</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>العنوان على الإنترنت</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور المستهدف</translation>
    </message>
    <message>
        <source>Related works</source>
        <translation>أعمال ذات صلة</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Crime areas</source>
        <translation>مجالات الجريمة</translation>
    </message>
    <message>
        <source>Acts of trafficking</source>
        <translation>أفعال الاتجار</translation>
    </message>
    <message>
        <source>Means of trafficking</source>
        <translation>وسائل الاتجار</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>طلبها</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>مُنحت في</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>سُحبت في</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Address of the function</source>
        <translation>عنوان الوظيفة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>موافقة الشخص</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Answer of the organisation</source>
        <translation>رد المنظمة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Type of stakeholder</source>
        <translation>نوع الجهة المعنية</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>سنة التأسيس</translation>
    </message>
    <message>
        <source>Country of the head office</source>
        <translation>بلد المقر</translation>
    </message>
    <message>
        <source>Countries of work</source>
        <translation>بلدان العمل</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>اللغات المستخدمة</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>المكان على الخريطة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Interest in collaboration</source>
        <translation>الاهتمام بالتعاون</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>يعرض</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>يبحث عن</translation>
    </message>
    <message>
        <source>General e-mail</source>
        <translation>البريد الإلكتروني العام</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>الخط الساخن</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة التنسيق</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>ECOSOC consultative status</source>
        <translation>المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>العناية الواجبة</translation>
    </message>
    <message>
        <source>Last confirmed by the organisation</source>
        <translation>آخر تأكيد من المنظمة</translation>
    </message>
    <message>
        <source>Text alternative</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation>ما تم شرحه</translation>
    </message>
    <message>
        <source>Channels allowed</source>
        <translation>القنوات المسموح بها</translation>
    </message>
    <message>
        <source>Risk assessment done</source>
        <translation>أُجري تقييم المخاطر</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>Story on the web</source>
        <translation>القصة على الإنترنت</translation>
    </message>
    <message>
        <source>Told about</source>
        <translation>تدور حول</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>تنبيه بالمحتوى</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Linked records</source>
        <translation>السجلات المرتبطة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>أفضل الممارسات</translation>
    </message>
    <message>
        <source>Lessons and recommendations</source>
        <translation>الدروس والتوصيات</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>النقاط الرئيسية</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Questions discussed</source>
        <translation>الأسئلة المطروحة</translation>
    </message>
    <message>
        <source>Breakout groups</source>
        <translation>مجموعات النقاش</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>الاستنتاجات</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>الرسائل الرئيسية</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>نوع الفعالية</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>المنظمون</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>ما يجوز تبادله</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>كيف وصل إلى هنا</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>What was found or alleged</source>
        <translation>ما ثبت أو زُعم</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>وسومي</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>أصحاب التعديلات</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>مُشارَك مع</translation>
    </message>
    <message>
        <source>Why it was frozen as it was</source>
        <translation>سبب تجميدها على حالها</translation>
    </message>
    <message>
        <source>Taken up in</source>
        <translation>مُدرج في</translation>
    </message>
    <message>
        <source>Facilitator (role or organisation)</source>
        <translation>الميسّر (صفة أو منظمة)</translation>
    </message>
    <message>
        <source>Note taker (role or organisation)</source>
        <translation>مدوّن الملاحظات (صفة أو منظمة)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>A public partner</source>
        <translation>شريك من القطاع العام</translation>
    </message>
    <message>
        <source>A private partner</source>
        <translation>شريك من القطاع الخاص</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>مستند نصي</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول حسابي</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>ملف آخر</translation>
    </message>
</context>
<context>
    <name>FourQuestions</name>
    <message>
        <source>What challenges did the partnership meet?</source>
        <translation>ما التحديات التي واجهتها الشراكة؟</translation>
    </message>
    <message>
        <source>What worked well? Give concrete examples.</source>
        <translation>ما الذي نجح؟ اذكر أمثلة ملموسة.</translation>
    </message>
    <message>
        <source>What was learned, and what do you recommend to others?</source>
        <translation>ما الدروس المستفادة، وبماذا توصي غيرك؟</translation>
    </message>
    <message>
        <source>What role can international organisations and civil society play?</source>
        <translation>ما الدور الذي يمكن أن تؤديه المنظمات الدولية والمجتمع المدني؟</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>مصنف (Excel)</translation>
    </message>
    <message>
        <source>Workbook (OpenDocument)</source>
        <translation>مصنف (OpenDocument)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>جدول (TSV)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>مراجع (RIS)</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>مراجع (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL JSON)</source>
        <translation>مراجع (CSL JSON)</translation>
    </message>
    <message>
        <source>Contacts of organisations (vCard)</source>
        <translation>جهات اتصال المنظمات (vCard)</translation>
    </message>
    <message>
        <source>Whole records (NDJSON)</source>
        <translation>سجلات كاملة (NDJSON)</translation>
    </message>
</context>
<context>
    <name>MeetingSummary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PersonalKind</name>
    <message>
        <source>Name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Street and house number</source>
        <translation>شارع ورقم منزل</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>حساب مصرفي</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>رقم هوية وطني</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>رقم جواز سفر</translation>
    </message>
    <message>
        <source>Exact coordinates</source>
        <translation>إحداثيات دقيقة</translation>
    </message>
</context>
<context>
    <name>PublishFormat</name>
    <message>
        <source>Web pages (a folder)</source>
        <translation>صفحات ويب (مجلد)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
</context>
<context>
    <name>QueryWord</name>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>آخر_تحديث</translation>
    </message>
    <message>
        <source>has</source>
        <translation>فيه</translation>
    </message>
    <message>
        <source>no</source>
        <translation>دون</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>نموذجي</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>مجموعة</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Stakeholder</source>
        <translation>جهة معنية</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>الجهات المعنية</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>دراسة حالة</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>دراسات الحالة</translation>
    </message>
    <message>
        <source>Human story</source>
        <translation>قصة إنسانية</translation>
    </message>
    <message>
        <source>Human stories</source>
        <translation>القصص الإنسانية</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>طبعة</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>مركز</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>المراكز</translation>
    </message>
    <message>
        <source>Unknown record</source>
        <translation>سجل غير معروف</translation>
    </message>
    <message>
        <source>Unknown records</source>
        <translation>سجلات غير معروفة</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Public: no contacts, no exact places and days</source>
        <translation>للعموم: بلا جهات اتصال ولا أماكن وأيام دقيقة</translation>
    </message>
    <message>
        <source>Partners: no data of persons</source>
        <translation>للشركاء: بلا بيانات شخصية</translation>
    </message>
    <message>
        <source>Everything, data of persons included</source>
        <translation>كل شيء، بما فيه البيانات الشخصية</translation>
    </message>
    <message>
        <source>No data of persons</source>
        <translation>بلا بيانات أشخاص</translation>
    </message>
    <message>
        <source>Names as initials</source>
        <translation>الأسماء بأحرفها الأولى</translation>
    </message>
    <message>
        <source>No e-mail addresses</source>
        <translation>بلا عناوين بريد إلكتروني</translation>
    </message>
    <message>
        <source>Countries alone</source>
        <translation>البلدان فقط</translation>
    </message>
    <message>
        <source>Years alone</source>
        <translation>السنوات فقط</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Partners and links</source>
        <translation>الشركاء والروابط</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>الممارسة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>ما تم تعلمه</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Programme and outcome</source>
        <translation>البرنامج والنتائج</translation>
    </message>
    <message>
        <source>Sources and checking</source>
        <translation>المصادر والتحقق</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 is required in this state.</source>
        <translation>الحقل %1 مطلوب في هذه الحالة.</translation>
    </message>
    <message>
        <source>%1 holds a value of the wrong kind.</source>
        <translation>الحقل %1 يحتوي قيمة من نوع غير مناسب.</translation>
    </message>
    <message>
        <source>%1 holds a value that is not in its list.</source>
        <translation>الحقل %1 يحتوي قيمة ليست في قائمته.</translation>
    </message>
    <message>
        <source>%1 is not written as it should be.</source>
        <translation>الحقل %1 غير مكتوب بالشكل المطلوب.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>الحقل %1 طويل جدا.</translation>
    </message>
    <message>
        <source>An entry of %1 has no identity of its own.</source>
        <translation>أحد عناصر %1 ليس له معرّف خاص.</translation>
    </message>
    <message>
        <source>%1 is outside of what is possible.</source>
        <translation>الحقل %1 خارج الحدود الممكنة.</translation>
    </message>
    <message>
        <source>A figure in the results needs its source (%1).</source>
        <translation>كل رقم في النتائج يحتاج إلى مصدره (%1).</translation>
    </message>
    <message>
        <source>A person may be named only with a dated consent (%1).</source>
        <translation>لا يجوز ذكر شخص إلا بموافقة مؤرخة (%1).</translation>
    </message>
    <message>
        <source>The record&apos;s address is not of the right form (%1).</source>
        <translation>عنوان السجل ليس بالشكل الصحيح (%1).</translation>
    </message>
    <message>
        <source>The record is larger than 256 KiB. The most of it is in: %1.</source>
        <translation>السجل أكبر من 256 كيبي بايت. معظمه في: %1.</translation>
    </message>
    <message>
        <source>The record is larger than 64 KiB. The most of it is in: %1.</source>
        <translation>السجل أكبر من 64 كيبي بايت. معظمه في: %1.</translation>
    </message>
    <message>
        <source>%1 holds the same thing twice.</source>
        <translation>الحقل %1 يحتوي الشيء نفسه مرتين.</translation>
    </message>
    <message>
        <source>A result in words needs its source (%1).</source>
        <translation>كل نتيجة بالكلمات تحتاج إلى مصدرها (%1).</translation>
    </message>
    <message>
        <source>%1 changes only by the moves of a review.</source>
        <translation>%1: لا تتغير إلا بخطوات المراجعة.</translation>
    </message>
    <message>
        <source>A score needs its reason in writing (%1).</source>
        <translation>تحتاج الدرجة إلى سبب مكتوب (%1).</translation>
    </message>
    <message>
        <source>A disputed fact needs two statements or more (%1).</source>
        <translation>تحتاج المعلومة محل الخلاف إلى قولين أو أكثر (%1).</translation>
    </message>
    <message>
        <source>Say why this one of several statements is shown (%1).</source>
        <translation>اذكر لماذا يُعرض هذا القول دون غيره (%1).</translation>
    </message>
</context>
<context>
    <name>fourthp::OpeningWindow</name>
    <message>
        <source>Fourth P</source>
        <translation>Fourth P</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>The library of that day takes the place of the present file, which is kept beside it. What hubs sent since comes with the next synchronisation.</source>
        <translation>تأخذ مكتبة ذلك اليوم مكان الملف الحالي، ويُحفظ هو بجانبها. وما أرسلته المراكز بعده يأتي مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>جارٍ استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The present file is kept beside it.</source>
        <translation>يُحفظ الملف الحالي بجانبها.</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>جارٍ إنقاذ ما يُقرأ…</translation>
    </message>
    <message>
        <source>The damaged file is only read. This can take some minutes.</source>
        <translation>يُقرأ الملف التالف فقط. قد يستغرق ذلك بضع دقائق.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>إ&amp;نقاذ ما يُقرأ</translation>
    </message>
    <message>
        <source>Open for reading &amp;only</source>
        <translation>فتح لل&amp;قراءة فقط</translation>
    </message>
    <message>
        <source>Begin a &amp;new library…</source>
        <translation>بدء مكتبة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>ا&amp;ختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>إظهار في المج&amp;لد</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%Ln مسودات</numerusform>
            <numerusform>%Ln مسودة</numerusform>
            <numerusform>%Ln مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of your own</source>
        <translation>
            <numerusform>لا ملاحظات خاصة بك</numerusform>
            <numerusform>ملاحظة واحدة خاصة بك</numerusform>
            <numerusform>ملاحظتان خاصتان بك</numerusform>
            <numerusform>%Ln ملاحظات خاصة بك</numerusform>
            <numerusform>%Ln ملاحظة خاصة بك</numerusform>
            <numerusform>%Ln ملاحظة خاصة بك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the history</source>
        <translation>
            <numerusform>لا تغييرات من السجل الزمني</numerusform>
            <numerusform>تغيير واحد من السجل الزمني</numerusform>
            <numerusform>تغييران من السجل الزمني</numerusform>
            <numerusform>%Ln تغييرات من السجل الزمني</numerusform>
            <numerusform>%Ln تغييرًا من السجل الزمني</numerusform>
            <numerusform>%Ln تغيير من السجل الزمني</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>لم يضع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the file could not be read. What hubs have of it comes with the next synchronisation.</source>
        <translation>
            <numerusform>لم يتعذر قراءة أي موضع من الملف.</numerusform>
            <numerusform>تعذرت قراءة موضع واحد من الملف. وما لدى المراكز منه يأتي مع المزامنة التالية.</numerusform>
            <numerusform>تعذرت قراءة موضعين من الملف. وما لدى المراكز منهما يأتي مع المزامنة التالية.</numerusform>
            <numerusform>تعذرت قراءة %Ln مواضع من الملف. وما لدى المراكز منها يأتي مع المزامنة التالية.</numerusform>
            <numerusform>تعذرت قراءة %Ln موضعًا من الملف. وما لدى المراكز منها يأتي مع المزامنة التالية.</numerusform>
            <numerusform>تعذرت قراءة %Ln موضع من الملف. وما لدى المراكز منها يأتي مع المزامنة التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is in a new library.</source>
        <translation>ما أمكنت قراءته في مكتبة جديدة.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>حُفظ الملف التالف باسم %1.</translation>
    </message>
    <message>
        <source>&amp;Open the library</source>
        <translation>&amp;فتح المكتبة</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <translation>مكان المكتبة</translation>
    </message>
    <message>
        <source>Begin a new library?</source>
        <translation>أتبدأ مكتبة جديدة؟</translation>
    </message>
    <message>
        <source>It holds the sample records alone. The present file and all backups are kept.</source>
        <translation>ليس فيها إلا السجلات النموذجية. ويُحفظ الملف الحالي وكل النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Begin a new library</source>
        <translation>بدء مكتبة جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The library file is missing.</source>
        <translation>ملف المكتبة مفقود.</translation>
    </message>
    <message>
        <source>What belongs to it is still in its folder. Nothing was made or changed. If you moved the library, choose its new folder.</source>
        <translation>ما يخصّه ما زال في مجلده. لم يُنشأ شيء ولم يتغيّر شيء. إذا نقلت المكتبة فاختر مجلدها الجديد.</translation>
    </message>
    <message>
        <source>The library file is empty.</source>
        <translation>ملف المكتبة فارغ.</translation>
    </message>
    <message>
        <source>Something took out what was in it. Nothing was changed since. A backup brings your work back.</source>
        <translation>أُفرغ مما كان فيه. لم يتغيّر شيء بعد ذلك. تعيد نسخة احتياطية عملك.</translation>
    </message>
    <message>
        <source>The library is a link to another place.</source>
        <translation>المكتبة رابط إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The program does not follow it, so that nobody leads your records elsewhere. Put the file itself into the folder, or choose the folder where it lies.</source>
        <translation>لا يتبعه البرنامج كي لا يأخذ أحد سجلاتك إلى مكان آخر. ضع الملف نفسه في المجلد، أو اختر المجلد الذي يقع فيه.</translation>
    </message>
    <message>
        <source>Something else has the name of the library.</source>
        <translation>شيء آخر يحمل اسم المكتبة.</translation>
    </message>
    <message>
        <source>It is no file. Nothing was changed. Move it away and try again, or choose another folder.</source>
        <translation>ليس ملفًا. لم يتغيّر شيء. انقله وأعد المحاولة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>لا يمكن قراءة المكتبة.</translation>
    </message>
    <message>
        <source>The file was left as it is. Check the disk, and the rights of the file and its folder.</source>
        <translation>تُرك الملف كما هو. تحقق من القرص ومن أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>The library file holds something else.</source>
        <translation>ملف المكتبة يحوي شيئًا آخر.</translation>
    </message>
    <message>
        <source>It was overwritten, or another file took its name. It was left as it is, and stays beside what you choose here.</source>
        <translation>كُتب فوقه، أو أخذ ملف آخر اسمه. تُرك كما هو، ويبقى بجانب ما تختاره هنا.</translation>
    </message>
    <message>
        <source>The library file belongs to another program.</source>
        <translation>ملف المكتبة يخصّ برنامجًا آخر.</translation>
    </message>
    <message>
        <source>It was left as it is, and stays beside what you choose here.</source>
        <translation>تُرك كما هو، ويبقى بجانب ما تختاره هنا.</translation>
    </message>
    <message>
        <source>The end of the library file is missing.</source>
        <translation>نهاية ملف المكتبة مفقودة.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>ملف المكتبة تالف.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>What you saved is safe. Free some space and try again, or open the library for reading only: you can search, and export to another disk.</source>
        <translation>ما حفظته في أمان. أفرغ بعض المساحة وأعد المحاولة، أو افتح المكتبة للقراءة فقط: يمكنك البحث والتصدير إلى قرص آخر.</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>لم يمكن قراءة أي شيء منه.</translation>
    </message>
    <message>
        <source>The file was left as it is, and stays beside what you choose here.</source>
        <translation>تُرك الملف كما هو، ويبقى بجانب ما تختاره هنا.</translation>
    </message>
</context>
<context>
    <name>fourthp::cli</name>
    <message>
        <source>“%1” is not here.</source>
        <translation>«%1» غير موجود هنا.</translation>
    </message>
    <message>
        <source>“%1” cannot be accepted as it is. Nothing was changed.</source>
        <translation>لا يمكن قبول «%1» كما هو. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” is already taken. Nothing was changed.</source>
        <translation>«%1» مستخدم بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is not possible here: “%1”.</source>
        <translation>هذا غير ممكن هنا: «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. What was saved before is safe.</source>
        <translation>تعذرت قراءة «%1» أو كتابته. ما حُفظ سابقا آمن.</translation>
    </message>
    <message>
        <source>The disk is full; this was not saved. What was saved before is safe.</source>
        <translation>القرص ممتلئ ولم يُحفظ هذا. ما حُفظ سابقا آمن.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; a backup can be restored.</source>
        <translation>«%1» تالف. تُرك كما هو ويمكن استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of the program. Nothing was changed.</source>
        <translation>أنشئت المكتبة بإصدار أحدث من البرنامج. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The library is in use by another program. Nothing was changed.</source>
        <translation>المكتبة قيد الاستخدام من برنامج آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed.</source>
        <translation>يمكن قراءة «%1» دون تغييره.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Changes are safe on this computer.</source>
        <translation>تعذر الوصول إلى «%1». التغييرات آمنة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The identity of “%1” could not be verified, so nothing was sent.</source>
        <translation>تعذر التحقق من هوية «%1» فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>“%1” does not accept this name and password.</source>
        <translation>«%1» لا يقبل هذا الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>“%1” refused this.</source>
        <translation>رفض «%1» ذلك.</translation>
    </message>
    <message>
        <source>“%1” is busy. Nothing is lost; try again later.</source>
        <translation>«%1» مشغول. لم يضع شيء، حاول لاحقا.</translation>
    </message>
    <message>
        <source>“%1” answered, but not as a knowledge hub.</source>
        <translation>أجاب «%1» لكن ليس كمركز معارف.</translation>
    </message>
    <message>
        <source>The answer of “%1” could not be used. Nothing is lost.</source>
        <translation>تعذر استخدام جواب «%1». لم يضع شيء.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>The database of the hub “%1” is not there: it was moved or deleted. Nothing was changed here.</source>
        <translation>قاعدة بيانات المركز «%1» غير موجودة: نُقلت أو حُذفت. لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>“%1” cannot be used for this as it is. Nothing was changed there.</source>
        <translation>لا يمكن استخدام «%1» لهذا كما هو. لم يتغير شيء هناك.</translation>
    </message>
    <message>
        <source>“%1” did not understand what was asked. Nothing is lost.</source>
        <translation>لم يفهم «%1» الطلب. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The hub “%1” was closed. What it sent stays here.</source>
        <translation>أُغلق المركز «%1». ما أرسله يبقى هنا.</translation>
    </message>
    <message>
        <source>“%1” paused this account after wrong passwords. Try again in ten minutes.</source>
        <translation>أوقف «%1» هذا الحساب مؤقتا بعد كلمات مرور خاطئة. حاول بعد عشر دقائق.</translation>
    </message>
    <message>
        <source>“%1” is no bundle.</source>
        <translation>«%1» ليس حزمة.</translation>
    </message>
    <message>
        <source>Nobody here trusted the key that signed this bundle yet: %1. Ask the sender for the key by another way; if it is the same, repeat with --trust and the key. Nothing was read.</source>
        <translation>لم يثق أحد هنا بعد بالمفتاح الذي وُقّعت به هذه الحزمة: %1. اطلب المفتاح من المرسل بوسيلة أخرى، فإن كان هو نفسه فأعد الأمر مع ⁦--trust⁩ والمفتاح. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>The signature of “%1” is wrong: it was changed on its way, or somebody else made it. Nothing was read.</source>
        <translation>توقيع «%1» غير صحيح: غُيّرت الحزمة في الطريق أو أنشأها شخص آخر. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>“%1” breaks the rules of bundles. Nothing was read.</source>
        <translation>«%1» يخالف قواعد الحزم. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of the program. Nothing was read.</source>
        <translation>أُنشئت هذه الحزمة بإصدار أحدث من البرنامج. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>The part “%1” of the bundle is missing. Nothing of it was read.</source>
        <translation>الجزء «%1» من الحزمة ناقص. لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>“%1” does not belong to the bundle. Nothing was read.</source>
        <translation>«%1» ليس من الحزمة. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>The bundle holds “%1” twice. Nothing was read.</source>
        <translation>تحتوي الحزمة «%1» مرتين. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>The bundle holds a name that leads out of it: “%1”. Nothing was read.</source>
        <translation>تحتوي الحزمة اسما يقود خارجها: «%1». لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>“%1” in the bundle is no plain file. Nothing was read.</source>
        <translation>«%1» في الحزمة ليس ملفا عاديا. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>The part “%1” of the bundle has the wrong size. Nothing of it was read.</source>
        <translation>حجم الجزء «%1» من الحزمة غير صحيح. لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>The part “%1” of the bundle is not the one that was signed. Nothing of it was read.</source>
        <translation>الجزء «%1» من الحزمة ليس الجزء الذي وُقّع. لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>“%1” would grow beyond all limits when unpacked. Nothing of it was read.</source>
        <translation>سيتجاوز «%1» كل الحدود عند فك ضغطه. لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>“%1” is older than a bundle that was read before; it would take records back. Nothing was read.</source>
        <translation>«%1» أقدم من حزمة قُرئت من قبل، وسيعيد سجلات إلى حالة سابقة. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>“%1” is of another hub than this channel. Nothing was read.</source>
        <translation>«%1» من مركز غير مركز هذا المصدر. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>“%1” only holds changes since a bundle that was not read here. Ask for the full one.</source>
        <translation>لا يحتوي «%1» إلا التغييرات التي تلت حزمة لم تُقرأ هنا. اطلب الحزمة الكاملة.</translation>
    </message>
    <message>
        <source>The sender of this bundle may send proposals alone. Nothing of it was read.</source>
        <translation>لا يحق لمرسل هذه الحزمة إلا إرسال الاقتراحات. لم يُقرأ منها شيء.</translation>
    </message>
    <message>
        <source>There is not enough free space to read this bundle. Nothing was read.</source>
        <translation>لا توجد مساحة كافية لقراءة هذه الحزمة. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>A proxy of this network asks for a name and a password. Nothing was sent. Keep them with secret keep --proxy, or give FOURTHP_PROXY_SECRET.</source>
        <translation>يطلب وكيل في هذه الشبكة اسمًا وكلمة مرور. لم يُرسل شيء. احفظهما بالأمر secret keep --proxy أو أعطِ FOURTHP_PROXY_SECRET.</translation>
    </message>
    <message>
        <source>There is no repository at “%1” any more. What it sent stays here.</source>
        <translation>لم يعد هناك مستودع في «%1». ما أرسله يبقى هنا.</translation>
    </message>
    <message>
        <source>“%1” answered, but not as a repository.</source>
        <translation>أجاب «%1»، ولكن ليس بوصفه مستودعًا.</translation>
    </message>
    <message>
        <source>The repository “%1” refused this. Some want to be asked first.</source>
        <translation>رفض المستودع «%1» هذا. يريد بعضها أن يُستأذن أولًا.</translation>
    </message>
    <message>
        <source>backup --list shows what restore-library can bring back; with --salvage it saves what can be read of a damaged library, with --anew it begins an empty one. The file is kept in any case.</source>
        <translation>يعرض backup --list ما يستطيع restore-library إعادته، ومع --salvage ينقذ ما يُقرأ من مكتبة تالفة، ومع --anew يبدأ مكتبة فارغة. ويُحفظ الملف في كل الأحوال.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::AboutDialog</name>
    <message>
        <source>About Fourth P</source>
        <translation>حول Fourth P</translation>
    </message>
    <message>
        <source>Fourth P</source>
        <translation>Fourth P</translation>
    </message>
    <message>
        <source>The knowledge hub on one laptop for people who fight trafficking in persons through partnerships.</source>
        <translation>مركز المعارف على حاسوب واحد لمن يكافحون الاتجار بالأشخاص عبر الشراكات.</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2
Library: %3
Free software under the GNU General Public License, version 3 or later.
Nothing is sent anywhere unless you connect a hub.</source>
        <translation>الإصدار %1 مع Qt %2
المكتبة: %3
برمجية حرة برخصة جنو العمومية العامة، الإصدار 3 أو ما يليه.
لا يُرسل شيء إلى أي مكان ما لم تتصل بمركز.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::AccessLogDialog</name>
    <message>
        <source>What left this library</source>
        <translation>ما خرج من هذه المكتبة</translation>
    </message>
    <message>
        <source>Words, person, group or file</source>
        <translation>كلمات أو شخص أو مجموعة أو ملف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>What left of them</source>
        <translation>ما خرج منها</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>فقط لـ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Erase question and group</source>
        <translation>محو السؤال والمجموعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nothing left this library yet: no export, publication, print, bundle or copy.</source>
        <translation>لم يخرج شيء من هذه المكتبة بعد: لا تصدير ولا منشور ولا طباعة ولا حزمة ولا نسخ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries; they are kept for five years and name no record.</source>
        <translation>
            <numerusform>لا قيود؛ تُحفظ القيود خمس سنوات ولا تسمّي أي سجل.</numerusform>
            <numerusform>قيد واحد؛ تُحفظ القيود خمس سنوات ولا تسمّي أي سجل.</numerusform>
            <numerusform>قيدان؛ تُحفظ القيود خمس سنوات ولا تسمّي أي سجل.</numerusform>
            <numerusform>%Ln قيود؛ تُحفظ خمس سنوات ولا تسمّي أي سجل.</numerusform>
            <numerusform>%Ln قيدًا؛ تُحفظ خمس سنوات ولا تسمّي أي سجل.</numerusform>
            <numerusform>%Ln قيد؛ تُحفظ خمس سنوات ولا تسمّي أي سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>Erase the words of this entry?</source>
        <translation>محو كلمات هذا القيد؟</translation>
    </message>
    <message>
        <source>The question, the group and the name of the file go. That something left stays: when, who, how, and how many records. No undo brings the words back; backups keep them until newer ones take their place.</source>
        <translation>يذهب السؤال والمجموعة واسم الملف. ويبقى أن شيئًا خرج: متى ومن وكيف وكم سجلًا. لا يعيد أي تراجع الكلمات؛ وتبقيها النسخ الاحتياطية حتى تحل أحدث منها محلها.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::AddCasesDialog</name>
    <message>
        <source>Add cases</source>
        <translation>إضافة حالات</translation>
    </message>
    <message>
        <source>Words or filters, as in the search box: state:approved country:KE</source>
        <translation>كلمات أو مرشّحات كما في خانة البحث: state:approved country:KE</translation>
    </message>
    <message>
        <source>Search case studies</source>
        <translation>البحث في دراسات الحالة</translation>
    </message>
    <message>
        <source>Case studies that are not in the edition</source>
        <translation>دراسات الحالة التي ليست في الطبعة</translation>
    </message>
    <message>
        <source>By the sector of each case</source>
        <translation>بحسب قطاع كل حالة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>No case study was found that is not in the edition.</source>
        <translation>لم يُعثر على دراسة حالة ليست في الطبعة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) that are not in the edition.</source>
        <translation>
            <numerusform>لا حالات خارج الطبعة.</numerusform>
            <numerusform>حالة واحدة ليست في الطبعة.</numerusform>
            <numerusform>حالتان ليستا في الطبعة.</numerusform>
            <numerusform>%Ln حالات ليست في الطبعة.</numerusform>
            <numerusform>%Ln حالة ليست في الطبعة.</numerusform>
            <numerusform>%Ln حالة ليست في الطبعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) that are not in the edition. The first %1 are listed.</source>
        <translation>
            <numerusform>لا حالات خارج الطبعة. يُعرض أول %1.</numerusform>
            <numerusform>حالة واحدة ليست في الطبعة. يُعرض أول %1.</numerusform>
            <numerusform>حالتان ليستا في الطبعة. يُعرض أول %1.</numerusform>
            <numerusform>%Ln حالات ليست في الطبعة. يُعرض أول %1.</numerusform>
            <numerusform>%Ln حالة ليست في الطبعة. يُعرض أول %1.</numerusform>
            <numerusform>%Ln حالة ليست في الطبعة. يُعرض أول %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::AddHubDialog</name>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Name of it here:</source>
        <translation>اسمه هنا:</translation>
    </message>
    <message>
        <source>Account (if the hub asks for one):</source>
        <translation>الحساب (إن طلبه المركز):</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Own authority (PEM file):</source>
        <translation>سلطة تصديق خاصة (ملف PEM):</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>مركز</translation>
    </message>
    <message>
        <source>Repository of documents (OAI-PMH)</source>
        <translation>مستودع وثائق (OAI-PMH)</translation>
    </message>
    <message>
        <source>Bundles in a folder or at an address</source>
        <translation>حزم في مجلد أو على عنوان</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>النوع:</translation>
    </message>
    <message>
        <source>Only this set (optional):</source>
        <translation>هذه المجموعة فقط (اختياري):</translation>
    </message>
    <message>
        <source>A hub brings what others add and change, and takes what you contribute.</source>
        <translation>المركز يجلب ما يضيفه الآخرون ويغيّرونه، ويتلقى ما تساهم به.</translation>
    </message>
    <message>
        <source>Signed files of records, on a stick or at a web address, for reading.</source>
        <translation>ملفات سجلات موقّعة، على ذاكرة USB أو على عنوان ويب، للقراءة.</translation>
    </message>
    <message>
        <source>A library of documents on the web, for reading. Its documents become resources here.</source>
        <translation>مكتبة وثائق على الإنترنت، للقراءة. تصبح وثائقها موارد هنا.</translation>
    </message>
    <message>
        <source>Folder with bundles</source>
        <translation>مجلد الحزم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Choose the file of the own authority</source>
        <translation>اختر ملف سلطة التصديق الخاصة</translation>
    </message>
    <message>
        <source>Own authority (PEM file)</source>
        <translation>سلطة تصديق خاصة (ملف PEM)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>شهادات (*.pem *.crt);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BackupTable</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الصنع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Damaged, and of no use</source>
        <translation>تالفة ولا تنفع</translation>
    </message>
    <message>
        <source>Backup of the day</source>
        <translation>نسخة اليوم</translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
        <translation>طلبها أحد</translation>
    </message>
    <message>
        <source>Before a new version of the program</source>
        <translation>قبل إصدار جديد من البرنامج</translation>
    </message>
    <message>
        <source>Before a hub was fetched anew</source>
        <translation>قبل جلب كل شيء من مركز من جديد</translation>
    </message>
    <message>
        <source>The library before it was replaced</source>
        <translation>المكتبة قبل استبدالها</translation>
    </message>
    <message>
        <source>Laid there by hand</source>
        <translation>وُضعت يدويًا</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BackupsDialog</name>
    <message>
        <source>&amp;With attached files, in a folder beside the copy</source>
        <translation>&amp;مع الملفات المرفقة، في مجلد بجانب النسخة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The program makes one on each day on which you changed something, and keeps three. They lie on this computer: only a copy elsewhere helps when it is lost. Attached files are in none of these.</source>
        <translation>يصنع البرنامج نسخة في كل يوم غيّرت فيه شيئًا، ويحتفظ بثلاث. تقع على هذا الحاسوب: إذا ضاع فلا تنفع إلا نسخة في مكان آخر. وليست الملفات المرفقة في أي منها.</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>تقدّم النسخ</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>نسخ ا&amp;حتياطي الآن</translation>
    </message>
    <message>
        <source>&amp;Save a copy elsewhere…</source>
        <translation>&amp;حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>صُنعت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>حفظ نسخة من المكتبة</translation>
    </message>
    <message>
        <source>Libraries (*%1)</source>
        <translation>مكتبات (*%1)</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1. %Ln part(s) of attached files are damaged here and were left out.</source>
        <translation>
            <numerusform>حُفظ باسم %1.</numerusform>
            <numerusform>حُفظ باسم %1. جزء واحد من الملفات المرفقة تالف هنا وتُرك.</numerusform>
            <numerusform>حُفظ باسم %1. جزآن من الملفات المرفقة تالفان هنا وتُركا.</numerusform>
            <numerusform>حُفظ باسم %1. %Ln أجزاء من الملفات المرفقة تالفة هنا وتُركت.</numerusform>
            <numerusform>حُفظ باسم %1. %Ln جزءًا من الملفات المرفقة تالفة هنا وتُركت.</numerusform>
            <numerusform>حُفظ باسم %1. %Ln جزء من الملفات المرفقة تالفة هنا وتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Restore the library of %1?</source>
        <translation>أتستعيد مكتبة %1؟</translation>
    </message>
    <message>
        <source>The window closes and opens again with the library of that day. The library of now, with all drafts, is kept beside it and is found in this list. What hubs sent since comes with the next synchronisation.</source>
        <translation>تُغلق النافذة وتُفتح من جديد بمكتبة ذلك اليوم. وتُحفظ المكتبة الحالية بكل مسوداتها بجانبها وتجدها في هذه القائمة. وما أرسلته المراكز بعده يأتي مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopped. What was made is not whole.</source>
        <translation>توقف. ما صُنع ليس كاملًا.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BinDialog</name>
    <message>
        <source>It was a duplicate</source>
        <translation>كان مكررًا</translation>
    </message>
    <message>
        <source>It was withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>A consent ended</source>
        <translation>انتهت موافقة</translation>
    </message>
    <message>
        <source>It was an error</source>
        <translation>كان خطأ</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>السجلات المحذوفة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>سلة المحذوفات فارغة.</translation>
    </message>
    <message>
        <source>What you delete is kept here until you bring it back.</source>
        <translation>ما تحذفه يُحفظ هنا إلى أن تستعيده.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln record(s).</source>
        <translation>
            <numerusform>لم يُستعد شيء.</numerusform>
            <numerusform>استُعيد سجل واحد.</numerusform>
            <numerusform>استُعيد سجلان.</numerusform>
            <numerusform>استُعيدت %Ln سجلات.</numerusform>
            <numerusform>استُعيد %Ln سجلًا.</numerusform>
            <numerusform>استُعيد %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>لا تحرير</numerusform>
            <numerusform>تحرير سجل واحد</numerusform>
            <numerusform>تحرير سجلين</numerusform>
            <numerusform>تحرير %Ln سجلات</numerusform>
            <numerusform>تحرير %Ln سجلًا</numerusform>
            <numerusform>تحرير %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>ال&amp;حقل</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>ما المطلو&amp;ب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Fill in what shall be done.</source>
        <translation>املأ ما ينبغي فعله.</translation>
    </message>
    <message>
        <source>Looking at the records …</source>
        <translation>جارٍ النظر في السجلات…</translation>
    </message>
    <message>
        <source>No record would change.</source>
        <translation>لن يتغير أي سجل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change.</source>
        <translation>
            <numerusform>لن يتغير أي سجل.</numerusform>
            <numerusform>سيتغير سجل واحد.</numerusform>
            <numerusform>سيتغير سجلان.</numerusform>
            <numerusform>ستتغير %Ln سجلات.</numerusform>
            <numerusform>سيتغير %Ln سجلًا.</numerusform>
            <numerusform>سيتغير %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) say so already.</source>
        <translation>
            <numerusform>لا سجل يقول ذلك بعد.</numerusform>
            <numerusform>سجل واحد يقول ذلك من قبل.</numerusform>
            <numerusform>سجلان يقولان ذلك من قبل.</numerusform>
            <numerusform>%Ln سجلات تقول ذلك من قبل.</numerusform>
            <numerusform>%Ln سجلًا تقول ذلك من قبل.</numerusform>
            <numerusform>%Ln سجل تقول ذلك من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cannot be changed; they stand last.</source>
        <translation>
            <numerusform>لا سجل يتعذر تغييره.</numerusform>
            <numerusform>يتعذر تغيير سجل واحد؛ وهو في الآخر.</numerusform>
            <numerusform>يتعذر تغيير سجلين؛ وهما في الآخر.</numerusform>
            <numerusform>يتعذر تغيير %Ln سجلات؛ وهي في الآخر.</numerusform>
            <numerusform>يتعذر تغيير %Ln سجلًا؛ وهي في الآخر.</numerusform>
            <numerusform>يتعذر تغيير %Ln سجل؛ وهي في الآخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>تغيير سجل واحد</numerusform>
            <numerusform>تغيير سجلين</numerusform>
            <numerusform>تغيير %Ln سجلات</numerusform>
            <numerusform>تغيير %Ln سجلًا</numerusform>
            <numerusform>تغيير %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the records …</source>
        <translation>جارٍ تغيير السجلات…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BulkPreviewModel</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BulkText</name>
    <message>
        <source>%1: %2</source>
        <comment>1: a group of fields, 2: a field in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: a field, 2: what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>تعيين إلى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>إفراغ الحقل</translation>
    </message>
    <message>
        <source>Replace one value by another</source>
        <translation>استبدال قيمة بأخرى</translation>
    </message>
    <message>
        <source>Find and replace text</source>
        <translation>بحث عن نص واستبداله</translation>
    </message>
    <message>
        <source>The record is no longer here.</source>
        <translation>لم يعد السجل هنا.</translation>
    </message>
    <message>
        <source>The record comes from a newer version and can only be read.</source>
        <translation>السجل من إصدار أحدث ولا يمكن إلا قراءته.</translation>
    </message>
    <message>
        <source>Records of this kind do not have the field.</source>
        <translation>لا يوجد هذا الحقل في سجلات هذا النوع.</translation>
    </message>
    <message>
        <source>What the field holds is of another kind.</source>
        <translation>ما في الحقل من نوع آخر.</translation>
    </message>
    <message>
        <source>The record was changed in the meantime.</source>
        <translation>تغير السجل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln record(s).</source>
        <translation>
            <numerusform>لم يتغير أي سجل.</numerusform>
            <numerusform>تغير سجل واحد.</numerusform>
            <numerusform>تغير سجلان.</numerusform>
            <numerusform>تغيرت %Ln سجلات.</numerusform>
            <numerusform>تغير %Ln سجلًا.</numerusform>
            <numerusform>تغير %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be changed.</source>
        <translation>
            <numerusform>لم يتعذر تغيير أي سجل.</numerusform>
            <numerusform>تعذر تغيير سجل واحد.</numerusform>
            <numerusform>تعذر تغيير سجلين.</numerusform>
            <numerusform>تعذر تغيير %Ln سجلات.</numerusform>
            <numerusform>تعذر تغيير %Ln سجلًا.</numerusform>
            <numerusform>تعذر تغيير %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edition is frozen and stays as it was printed.</source>
        <translation>الطبعة مجمدة وتبقى كما طُبعت.</translation>
    </message>
    <message>
        <source>It would go out to more people. Change its marking in the record itself.</source>
        <translation>سيصل إلى عدد أكبر من الناس. غيّر علامته في السجل نفسه.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BulkValueEditor</name>
    <message>
        <source>What goes</source>
        <translation>ما يذهب</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>ما يأتي</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Whatever the case and accents</source>
        <translation>مهما كانت الحركات وحالة الأحرف</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث عن</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبداله بـ</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BundleDialog</name>
    <message>
        <source>This is the sender&apos;s key; I compared it by another way</source>
        <translation>هذا مفتاح المرسل، وقد قارنته بوسيلة أخرى</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Read a bundle</source>
        <translation>قراءة حزمة</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>تقدم القراءة</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>وقّعها:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>أُنشئت في:</translation>
    </message>
    <message>
        <source>Hub:</source>
        <translation>المركز:</translation>
    </message>
    <message>
        <source>Holds:</source>
        <translation>المحتوى:</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>جارٍ التحقق من التوقيع…</translation>
    </message>
    <message>
        <source>A sender that nobody here trusts yet</source>
        <translation>مرسل لم يثق به أحد هنا بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s): everything</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد: كل شيء</numerusform>
            <numerusform>سجلان: كل شيء</numerusform>
            <numerusform>%Ln سجلات: كل شيء</numerusform>
            <numerusform>%Ln سجلا: كل شيء</numerusform>
            <numerusform>%Ln سجل: كل شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s): changes since an earlier bundle</source>
        <translation>
            <numerusform>لا سجلات: التغييرات منذ حزمة سابقة</numerusform>
            <numerusform>سجل واحد: التغييرات منذ حزمة سابقة</numerusform>
            <numerusform>سجلان: التغييرات منذ حزمة سابقة</numerusform>
            <numerusform>%Ln سجلات: التغييرات منذ حزمة سابقة</numerusform>
            <numerusform>%Ln سجلا: التغييرات منذ حزمة سابقة</numerusform>
            <numerusform>%Ln سجل: التغييرات منذ حزمة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the sender for the key by telephone or in person, and compare:</source>
        <translation>اطلب المفتاح من المرسل بالهاتف أو شخصيا، وقارن:</translation>
    </message>
    <message>
        <source>It was meant to be used until %1. There may be a newer one.</source>
        <translation>كان يُفترض استخدامها حتى %1. قد توجد حزمة أحدث.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s), %1</source>
        <translation>
            <numerusform>لا ملفات مرفقة، %1</numerusform>
            <numerusform>ملف مرفق واحد، %1</numerusform>
            <numerusform>ملفان مرفقان، %1</numerusform>
            <numerusform>%Ln ملفات مرفقة، %1</numerusform>
            <numerusform>%Ln ملفًا مرفقًا، %1</numerusform>
            <numerusform>%Ln ملف مرفق، %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BundleText</name>
    <message>
        <source>The file is not there. If it is on a stick, put the stick in again.</source>
        <translation>الملف غير موجود. إن كان على ذاكرة USB فأعد توصيلها.</translation>
    </message>
    <message>
        <source>This file is no bundle.</source>
        <translation>هذا الملف ليس حزمة.</translation>
    </message>
    <message>
        <source>Nobody here trusts the sender of this bundle yet.</source>
        <translation>لم يثق أحد هنا بعد بمرسل هذه الحزمة.</translation>
    </message>
    <message>
        <source>The signature is wrong: the bundle was changed on its way, or somebody else made it. Nothing was read. Ask the sender for a new copy.</source>
        <translation>التوقيع غير صحيح: غُيّرت الحزمة في الطريق أو أنشأها شخص آخر. لم يُقرأ شيء. اطلب نسخة جديدة من المرسل.</translation>
    </message>
    <message>
        <source>The bundle breaks the rules of bundles. Nothing was read. Tell the sender.</source>
        <translation>الحزمة تخالف قواعد الحزم. لم يُقرأ شيء. أخبر المرسل.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of the program. Nothing was read. Get the new version to read it.</source>
        <translation>أُنشئت الحزمة بإصدار أحدث من البرنامج. لم يُقرأ شيء. احصل على الإصدار الجديد لقراءتها.</translation>
    </message>
    <message>
        <source>The part %1 of the bundle is missing or damaged. What was read before is whole. Copy the bundle once more.</source>
        <translation>الجزء %1 من الحزمة ناقص أو تالف. ما قُرئ قبله سليم. انسخ الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The bundle holds something that does not belong there: %1. Nothing was read. Tell the sender.</source>
        <translation>تحتوي الحزمة شيئا ليس منها: %1. لم يُقرأ شيء. أخبر المرسل.</translation>
    </message>
    <message>
        <source>A later bundle was read before; this one would take records back. Nothing was read.</source>
        <translation>قُرئت حزمة أحدث من قبل، وهذه ستعيد سجلات إلى حالة سابقة. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>The bundle is of another hub. Nothing was read.</source>
        <translation>الحزمة من مركز آخر. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>The bundle only holds changes since one that was not read here. Ask the sender for the full bundle.</source>
        <translation>لا تحتوي الحزمة إلا التغييرات التي تلت حزمة لم تُقرأ هنا. اطلب الحزمة الكاملة من المرسل.</translation>
    </message>
    <message>
        <source>This sender may send proposals alone. Nothing was read.</source>
        <translation>لا يحق لهذا المرسل إلا إرسال الاقتراحات. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>There is not enough free space. Nothing was read. Free some space and try again.</source>
        <translation>لا توجد مساحة كافية. لم يُقرأ شيء. أفرغ بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>You have read this bundle before. Reading it again changes nothing.</source>
        <translation>قرأت هذه الحزمة من قبل. قراءتها من جديد لا تغيّر شيئا.</translation>
    </message>
    <message>
        <source>Reading was cut off before and goes on where it stopped.</source>
        <translation>انقطعت القراءة من قبل، وتتواصل من حيث توقفت.</translation>
    </message>
    <message>
        <source>Its proposals are kept for review. No record changes.</source>
        <translation>تُحفظ اقتراحاتها للمراجعة. لا يتغير أي سجل.</translation>
    </message>
    <message>
        <source>What is newer than here is taken over. Your own changes stay.</source>
        <translation>يؤخذ منها ما هو أحدث مما هنا. تبقى تغييراتك.</translation>
    </message>
    <message>
        <source>Everything in it is taken over. Your own changes stay, and so do records that are not in it.</source>
        <translation>يؤخذ كل ما فيها. تبقى تغييراتك، وكذلك السجلات التي ليست فيها.</translation>
    </message>
    <message>
        <source>What changed since the last bundle is taken over. Your own changes stay.</source>
        <translation>يؤخذ ما تغير منذ الحزمة الأخيرة. تبقى تغييراتك.</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept; the next time goes on from there.</source>
        <translation>توقفت القراءة. ما قُرئ محفوظ، والمرة القادمة تواصل من هناك.</translation>
    </message>
    <message>
        <source>Nothing in it was new.</source>
        <translation>لم يكن فيها شيء جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were new or changed.</source>
        <translation>
            <numerusform>لا سجلات جديدة أو معدّلة.</numerusform>
            <numerusform>سجل واحد جديد أو معدّل.</numerusform>
            <numerusform>سجلان جديدان أو معدّلان.</numerusform>
            <numerusform>%Ln سجلات جديدة أو معدّلة.</numerusform>
            <numerusform>%Ln سجلا جديدا أو معدّلا.</numerusform>
            <numerusform>%Ln سجل جديد أو معدّل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were taken out.</source>
        <translation>
            <numerusform>لم يُزل أي سجل.</numerusform>
            <numerusform>أُزيل سجل واحد.</numerusform>
            <numerusform>أُزيل سجلان.</numerusform>
            <numerusform>أُزيلت %Ln سجلات.</numerusform>
            <numerusform>أُزيل %Ln سجلا.</numerusform>
            <numerusform>أُزيل %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) need review: you changed them as well.</source>
        <translation>
            <numerusform>لا سجلات تحتاج إلى مراجعة.</numerusform>
            <numerusform>سجل واحد يحتاج إلى مراجعة: عدّلته أنت أيضا.</numerusform>
            <numerusform>سجلان يحتاجان إلى مراجعة: عدّلتهما أنت أيضا.</numerusform>
            <numerusform>%Ln سجلات تحتاج إلى مراجعة: عدّلتها أنت أيضا.</numerusform>
            <numerusform>%Ln سجلا تحتاج إلى مراجعة: عدّلتها أنت أيضا.</numerusform>
            <numerusform>%Ln سجل تحتاج إلى مراجعة: عدّلتها أنت أيضا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are not in the bundle any more and stay here.</source>
        <translation>
            <numerusform>لا سجلات غابت عن الحزمة.</numerusform>
            <numerusform>سجل واحد لم يعد في الحزمة ويبقى هنا.</numerusform>
            <numerusform>سجلان لم يعودا في الحزمة ويبقيان هنا.</numerusform>
            <numerusform>%Ln سجلات لم تعد في الحزمة وتبقى هنا.</numerusform>
            <numerusform>%Ln سجلا لم تعد في الحزمة وتبقى هنا.</numerusform>
            <numerusform>%Ln سجل لم تعد في الحزمة وتبقى هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read and were set aside.</source>
        <translation>
            <numerusform>لم يُنحّ أي سجل.</numerusform>
            <numerusform>سجل واحد تعذرت قراءته ونُحّي جانبا.</numerusform>
            <numerusform>سجلان تعذرت قراءتهما ونُحّيا جانبا.</numerusform>
            <numerusform>%Ln سجلات تعذرت قراءتها ونُحّيت جانبا.</numerusform>
            <numerusform>%Ln سجلا تعذرت قراءته ونُحّي جانبا.</numerusform>
            <numerusform>%Ln سجل تعذرت قراءته ونُحّي جانبا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle deletes unusually many records. None was removed; please decide on the page of the hubs.</source>
        <translation>تحذف الحزمة عددا غير معتاد من السجلات. لم يُزل أي منها، يرجى اتخاذ القرار في صفحة المراكز.</translation>
    </message>
    <message>
        <source>A part of the bundle is missing or damaged. What was read before is whole. Copy the bundle once more.</source>
        <translation>جزء من الحزمة مفقود أو تالف. ما قُرئ من قبل سليم. انسخ الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The bundle holds something that does not belong there. Nothing was read. Tell the sender.</source>
        <translation>تحوي الحزمة شيئًا لا ينتمي إليها. لم يُقرأ شيء. أخبر المرسل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي سجل في %1.</numerusform>
            <numerusform>كُتب سجل واحد في %1.</numerusform>
            <numerusform>كُتب سجلان في %1.</numerusform>
            <numerusform>كُتبت %Ln سجلات في %1.</numerusform>
            <numerusform>كُتب %Ln سجلًا في %1.</numerusform>
            <numerusform>كُتب %Ln سجل في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were held back: they must not leave this computer.</source>
        <translation>
            <numerusform>لم يُحجز أي سجل.</numerusform>
            <numerusform>حُجز سجل واحد: يجب ألا يغادر هذا الحاسوب.</numerusform>
            <numerusform>حُجز سجلان: يجب ألا يغادرا هذا الحاسوب.</numerusform>
            <numerusform>حُجزت %Ln سجلات: يجب ألا تغادر هذا الحاسوب.</numerusform>
            <numerusform>حُجز %Ln سجلًا: يجب ألا تغادر هذا الحاسوب.</numerusform>
            <numerusform>حُجز %Ln سجل: يجب ألا تغادر هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data of persons were left out of %Ln record(s).</source>
        <translation>
            <numerusform>لم تُترك بيانات أشخاص من أي سجل.</numerusform>
            <numerusform>تُركت بيانات الأشخاص من سجل واحد.</numerusform>
            <numerusform>تُركت بيانات الأشخاص من سجلين.</numerusform>
            <numerusform>تُركت بيانات الأشخاص من %Ln سجلات.</numerusform>
            <numerusform>تُركت بيانات الأشخاص من %Ln سجلًا.</numerusform>
            <numerusform>تُركت بيانات الأشخاص من %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your key, to be read out to those who get the bundle:</source>
        <translation>مفتاحك، ليُقرأ على من يتلقى الحزمة:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) were taken over.</source>
        <translation>
            <numerusform>لم يؤخذ أي ملف مرفق.</numerusform>
            <numerusform>أُخذ ملف مرفق واحد.</numerusform>
            <numerusform>أُخذ ملفان مرفقان.</numerusform>
            <numerusform>أُخذت %Ln ملفات مرفقة.</numerusform>
            <numerusform>أُخذ %Ln ملفًا مرفقًا.</numerusform>
            <numerusform>أُخذ %Ln ملف مرفق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) were not kept: no record here names them.</source>
        <translation>
            <numerusform>لم يُترك أي ملف مرفق.</numerusform>
            <numerusform>لم يُحفظ ملف مرفق واحد: لا يذكره أي سجل هنا.</numerusform>
            <numerusform>لم يُحفظ ملفان مرفقان: لا يذكرهما أي سجل هنا.</numerusform>
            <numerusform>لم تُحفظ %Ln ملفات مرفقة: لا يذكرها أي سجل هنا.</numerusform>
            <numerusform>لم يُحفظ %Ln ملفًا مرفقًا: لا يذكرها أي سجل هنا.</numerusform>
            <numerusform>لم يُحفظ %Ln ملف مرفق: لا يذكرها أي سجل هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) went along, %1.</source>
        <translation>
            <numerusform>لم يرافقه أي ملف مرفق، %1.</numerusform>
            <numerusform>رافقه ملف مرفق واحد، %1.</numerusform>
            <numerusform>رافقه ملفان مرفقان، %1.</numerusform>
            <numerusform>رافقته %Ln ملفات مرفقة، %1.</numerusform>
            <numerusform>رافقه %Ln ملفًا مرفقًا، %1.</numerusform>
            <numerusform>رافقه %Ln ملف مرفق، %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) are not on this computer and stayed out.</source>
        <translation>
            <numerusform>لم يُترك أي ملف مرفق.</numerusform>
            <numerusform>ملف مرفق واحد ليس على هذا الحاسوب وبقي خارجها.</numerusform>
            <numerusform>ملفان مرفقان ليسا على هذا الحاسوب وبقيا خارجها.</numerusform>
            <numerusform>%Ln ملفات مرفقة ليست على هذا الحاسوب وبقيت خارجها.</numerusform>
            <numerusform>%Ln ملفًا مرفقًا ليست على هذا الحاسوب وبقيت خارجها.</numerusform>
            <numerusform>%Ln ملف مرفق ليست على هذا الحاسوب وبقيت خارجها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChangeText</name>
    <message numerus="yes">
        <source>%Ln record(s): %1</source>
        <comment>1: what was done to each</comment>
        <translation>
            <numerusform>%Ln سجل: %1</numerusform>
            <numerusform>سجل واحد: %1</numerusform>
            <numerusform>سجلان: %1</numerusform>
            <numerusform>%Ln سجلات: %1</numerusform>
            <numerusform>%Ln سجلا: %1</numerusform>
            <numerusform>%Ln سجل: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New: “%1”</source>
        <translation>جديد: «%1»</translation>
    </message>
    <message>
        <source>Edit of “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>Edit %1 of “%2”</source>
        <comment>1: fields, 2: title</comment>
        <translation>تحرير %1 في «%2»</translation>
    </message>
    <message>
        <source>My notes or tags on “%1”</source>
        <translation>ملاحظاتي أو وسومي على «%1»</translation>
    </message>
    <message>
        <source>Return of “%1” to an earlier version</source>
        <translation>إعادة «%1» إلى نسخة سابقة</translation>
    </message>
    <message>
        <source>Review, %1: “%2”</source>
        <comment>1: editorial state, 2: title</comment>
        <translation>المراجعة، %1: «%2»</translation>
    </message>
    <message>
        <source>Review of “%1”</source>
        <translation>مراجعة «%1»</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>تعليق على «%1»</translation>
    </message>
    <message>
        <source>Deletion of “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Merge of “%1” into “%2”</source>
        <translation>دمج «%1» في «%2»</translation>
    </message>
    <message>
        <source>Recovery of “%1”</source>
        <translation>استعادة «%1»</translation>
    </message>
    <message>
        <source>Settled conflict of “%1”</source>
        <translation>تسوية تعارض في «%1»</translation>
    </message>
    <message>
        <source>“%1” given to the hub</source>
        <translation>تقديم «%1» إلى المركز</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>what was done to records</comment>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>conflicts settled</source>
        <translation>سُوّيت التعارضات</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what was done to records</comment>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>%1, added: %2</source>
        <comment>1: field, 2: values</comment>
        <translation>%1، أُضيف: %2</translation>
    </message>
    <message>
        <source>%1, removed: %2</source>
        <comment>1: field, 2: values</comment>
        <translation>%1، أُزيل: %2</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>what was done to records</comment>
        <translation>حُرّرت</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of “%1”</source>
        <translation>
            <numerusform>%Ln تعديل على «%1»</numerusform>
            <numerusform>تعديل واحد على «%1»</numerusform>
            <numerusform>تعديلان على «%1»</numerusform>
            <numerusform>%Ln تعديلات على «%1»</numerusform>
            <numerusform>%Ln تعديلا على «%1»</numerusform>
            <numerusform>%Ln تعديل على «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>متراجع عنه</translation>
    </message>
    <message>
        <source>Undone for good</source>
        <translation>متراجع عنه نهائيا</translation>
    </message>
    <message>
        <source>That change is no longer there to be taken. Nothing was changed.</source>
        <translation>لم يعد هذا التغيير متاحا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>One of the records was written by a newer version of the program by now. Nothing was changed.</source>
        <translation>كُتب أحد السجلات في هذه الأثناء بإصدار أحدث من البرنامج. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Changes by whom</source>
        <translation>تغييرات مَن</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Changes of which records</source>
        <translation>تغييرات أي سجلات</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>جميع السجلات</translation>
    </message>
    <message>
        <source>Only the record that is shown</source>
        <translation>السجل المعروض فقط</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>التغييرات، الأحدث أولا</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>تراجع حتى هنا</translation>
    </message>
    <message>
        <source>Do again to here</source>
        <translation>أعد حتى هنا</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>لا يوجد تغيير كهذا.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer yet.</source>
        <translation>لم يتغير شيء على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>“Undo to here” takes this back and all that was done since, also what is not listed now.</source>
        <translation>«تراجع حتى هنا» يلغي هذا التغيير وكل ما جرى بعده، حتى ما ليس في القائمة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>“Undo to here” takes back %Ln step(s): this one and all that was done since.</source>
        <translation>
            <numerusform>«تراجع حتى هنا» يلغي %Ln خطوة.</numerusform>
            <numerusform>«تراجع حتى هنا» يلغي خطوة واحدة: هذه.</numerusform>
            <numerusform>«تراجع حتى هنا» يلغي خطوتين: هذه وما جرى بعدها.</numerusform>
            <numerusform>«تراجع حتى هنا» يلغي %Ln خطوات: هذه وكل ما جرى بعدها.</numerusform>
            <numerusform>«تراجع حتى هنا» يلغي %Ln خطوة: هذه وكل ما جرى بعدها.</numerusform>
            <numerusform>«تراجع حتى هنا» يلغي %Ln خطوة: هذه وكل ما جرى بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was sent to the hub and can no longer be undone. Other steps can be undone past it.</source>
        <translation>أُرسل هذا إلى المركز ولم يعد التراجع عنه ممكنا. يمكن التراجع عن خطوات أخرى رغم ذلك.</translation>
    </message>
    <message>
        <source>“Do again to here” does this again, and what was undone before it.</source>
        <translation>«أعد حتى هنا» يعيد هذه الخطوة وما سبقها من الخطوات المتراجع عنها.</translation>
    </message>
    <message>
        <source>This was undone and something else was done then, so it cannot be done again. The history of the record still has it.</source>
        <translation>جرى التراجع عن هذا ثم عُمل شيء آخر، فلا تمكن إعادته. لا يزال محفوظا في سجل تغييرات السجل.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChangesModel</name>
    <message>
        <source>Loading …</source>
        <translation>جار التحميل…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChoiceEditor</name>
    <message>
        <source>“%1” is not in the list. Choose one of its entries, or leave the field empty.</source>
        <translation>«%1» ليس في القائمة. اختر أحد عناصرها أو اترك الحقل فارغا.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChoicesEditor</name>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>القائمة…</translation>
    </message>
    <message>
        <source>Type to add</source>
        <translation>اكتب للإضافة</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose one of its entries, or leave the field empty.</source>
        <translation>«%1» ليس في القائمة. اختر أحد عناصرها أو اترك الحقل فارغا.</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it.</source>
        <translation>Alt+سهم لأعلى وAlt+سهم لأسفل ينقلانها.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChooseCodesDialog</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChooseRecordDialog</name>
    <message>
        <source>Choose a record</source>
        <translation>اختيار سجل</translation>
    </message>
    <message>
        <source>Search titles and names</source>
        <translation>البحث في العناوين والأسماء</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>السجلات التي وُجدت</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a type of record</comment>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <comment>a type of record and its title</comment>
        <translation>جديد: %1 «%2»</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::CollectionBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>1: what a button does, 2: its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>إخراج من المجموعة</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::CollectionCommands</name>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Select the records first.</source>
        <translation>حدد السجلات أولًا.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Rename a collection</source>
        <translation>إعادة تسمية مجموعة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Removed the collection “%1”. Its records stay.</source>
        <translation>أُزيلت المجموعة «%1». سجلاتها باقية.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Everything selected is in the collection already.</source>
        <translation>كل ما حُدِّد موجود في المجموعة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln record(s) to “%1”.</source>
        <translation>
            <numerusform>لم يُضف شيء إلى «%1».</numerusform>
            <numerusform>أُضيف سجل واحد إلى «%1».</numerusform>
            <numerusform>أُضيف سجلان إلى «%1».</numerusform>
            <numerusform>أُضيفت %Ln سجلات إلى «%1».</numerusform>
            <numerusform>أُضيف %Ln سجلًا إلى «%1».</numerusform>
            <numerusform>أُضيف %Ln سجل إلى «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln record(s) out of “%1”.</source>
        <translation>
            <numerusform>لم يُخرج شيء من «%1».</numerusform>
            <numerusform>أُخرج سجل واحد من «%1».</numerusform>
            <numerusform>أُخرج سجلان من «%1».</numerusform>
            <numerusform>أُخرجت %Ln سجلات من «%1».</numerusform>
            <numerusform>أُخرج %Ln سجلًا من «%1».</numerusform>
            <numerusform>أُخرج %Ln سجل من «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a collection “%1” already.</source>
        <translation>توجد مجموعة «%1» من قبل.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::CollectionNoteDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>موضوع الملاحظة</translation>
    </message>
    <message>
        <source>The collection “%1”</source>
        <translation>المجموعة «%1»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ColumnList</name>
    <message>
        <source>Columns; drag them, or press Alt and an arrow key, to change their order</source>
        <translation>الأعمدة؛ اسحبها أو اضغط Alt مع سهم لتغيير ترتيبها</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Same as on screen</source>
        <translation>كما على الشاشة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>نقل العمود لأعلى</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>نقل العمود لأسفل</translation>
    </message>
    <message>
        <source>Address of the record</source>
        <translation>عنوان السجل</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ConsentsDialog</name>
    <message>
        <source>Consents that end</source>
        <translation>موافقات تنتهي</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>الذهاب إلى السجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>No consent ends within %Ln day(s).</source>
        <translation>
            <numerusform>لا تنتهي أي موافقة اليوم.</numerusform>
            <numerusform>لا تنتهي أي موافقة خلال يوم واحد.</numerusform>
            <numerusform>لا تنتهي أي موافقة خلال يومين.</numerusform>
            <numerusform>لا تنتهي أي موافقة خلال %Ln أيام.</numerusform>
            <numerusform>لا تنتهي أي موافقة خلال %Ln يومًا.</numerusform>
            <numerusform>لا تنتهي أي موافقة خلال %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>After its last day a story is hidden and a person no longer named. Ask again in time, and write the new days into the record.</source>
        <translation>بعد اليوم الأخير تُخفى القصة ولا يعود الشخص مذكورًا. اسأل من جديد في الوقت المناسب، واكتب الأيام الجديدة في السجل.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DailyBackup</name>
    <message>
        <source>The library file is damaged in a place that nobody had read yet. Close the program and open it again: it then offers to restore a backup, or to save what can be read.</source>
        <translation>ملف المكتبة تالف في موضع لم يقرأه أحد بعد. أغلق البرنامج وافتحه من جديد: يعرض عندئذ استعادة نسخة احتياطية أو إنقاذ ما يُقرأ.</translation>
    </message>
    <message>
        <source>There is no backup of today. %1</source>
        <translation>لا توجد نسخة احتياطية لهذا اليوم. %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DecisionBar</name>
    <message>
        <source>Keep them here</source>
        <translation>إبقاؤها هنا</translation>
    </message>
    <message>
        <source>Remove them here too</source>
        <translation>إزالتها هنا أيضا</translation>
    </message>
    <message>
        <source>Follow this hub</source>
        <translation>متابعة هذا المركز</translation>
    </message>
    <message>
        <source>Another hub answers at the address of “%1”, or its database was made anew. Nothing was changed here. If you follow it, everything it has is fetched; what you have stays. Ask whoever runs the hub first.</source>
        <translation>يجيب مركز آخر على عنوان «%1»، أو أُنشئت قاعدة بياناته من جديد. لم يتغير شيء هنا. إن تابعته فسيُجلب كل ما لديه ويبقى ما لديك. اسأل أولا من يدير المركز.</translation>
    </message>
    <message>
        <source>The hub “%1” deleted %2 of %3 records. That is unusual, so none was removed here. Ask whoever runs the hub first.</source>
        <translation>حذف المركز «%1» %2 من %3 سجل. هذا غير معتاد، لذلك لم يُزل أي منها هنا. اسأل أولا من يدير المركز.</translation>
    </message>
    <message>
        <source>The hub “%1” says that its address is %2 from now on. Nothing was sent there yet.</source>
        <translation>يقول المركز «%1» إن عنوانه من الآن فصاعدا هو %2. لم يُرسل شيء إليه بعد.</translation>
    </message>
    <message>
        <source>The hub “%1” no longer has %2 records that nobody deleted, as after a restored backup. They are all still here.</source>
        <translation>لم تعد لدى المركز «%1» سجلات لم يحذفها أحد (عددها %2)، كما يحدث بعد استعادة نسخة احتياطية. كلها ما زالت هنا.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>استخدام العنوان الجديد</translation>
    </message>
    <message>
        <source>Offer them to the hub again</source>
        <translation>عرضها على المركز من جديد</translation>
    </message>
    <message>
        <source>Keep them for me alone</source>
        <translation>الاحتفاظ بها لي وحدي</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>إخفاؤها</translation>
    </message>
    <message>
        <source>Show the list…</source>
        <translation>عرض القائمة…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, counts, sizes and the newest lines of the log. No record, person, password or search is in it. Nothing is sent: you copy or save what you see here.</source>
        <translation>لمن يساعدك: الإصدارات والأعداد والأحجام وآخر أسطر السجل. لا سجلّ فيه من المكتبة ولا شخص ولا كلمة سر ولا بحث. لا يُرسل شيء: أنت تنسخ أو تحفظ ما تراه هنا.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>نُسخ إلى الحافظة.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DiskNotice</name>
    <message>
        <source>Whoever holds this computer can read the library unless the disk is encrypted. Ask whoever looks after it. If it is not, keep no names of persons here.</source>
        <translation>من يملك هذا الحاسوب يستطيع قراءة المكتبة إلا إذا كان القرص مشفّرًا. اسأل من يعتني به. إن لم يكن مشفّرًا فلا تحفظ هنا أسماء أشخاص.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأتُ هذا</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DisputeDialog</name>
    <message>
        <source>Add a statement</source>
        <translation>إضافة قول</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>إزالة القول</translation>
    </message>
    <message>
        <source>Settled: no dispute any more</source>
        <translation>سُوّي: لا خلاف بعد الآن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A disputed fact</source>
        <translation>معلومة محل خلاف</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>ما يقال</translation>
    </message>
    <message>
        <source>Who says it (source)</source>
        <translation>من يقوله (المصدر)</translation>
    </message>
    <message>
        <source>Statements and their sources</source>
        <translation>الأقوال ومصادرها</translation>
    </message>
    <message>
        <source>Such as: the report is the primary source</source>
        <translation>مثلاً: التقرير هو المصدر الأصلي</translation>
    </message>
    <message>
        <source>Fact:</source>
        <translation>المعلومة:</translation>
    </message>
    <message>
        <source>Stands there now:</source>
        <translation>المكتوب الآن:</translation>
    </message>
    <message>
        <source>Shown to readers:</source>
        <translation>يُعرض للقراء:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>%1 (disputed)</source>
        <translation>%1 (محل خلاف)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Leave what stands there now</source>
        <translation>إبقاء ما هو مكتوب الآن</translation>
    </message>
    <message>
        <source>A disputed fact of “%1” was noted.</source>
        <translation>سُجّلت معلومة محل خلاف في «%1».</translation>
    </message>
    <message>
        <source>A dispute about “%1” was settled.</source>
        <translation>سُوّي خلاف بشأن «%1».</translation>
    </message>
    <message>
        <source>A dispute needs two statements or more.</source>
        <translation>يحتاج الخلاف إلى قولين أو أكثر.</translation>
    </message>
    <message>
        <source>Each statement needs what is said and its source.</source>
        <translation>يحتاج كل قول إلى نصّه ومصدره.</translation>
    </message>
    <message>
        <source>Say why this statement is shown.</source>
        <translation>اذكر لماذا يُعرض هذا القول.</translation>
    </message>
    <message>
        <source>What shall be shown is not written as this field asks for it.</source>
        <translation>ما يُراد عرضه ليس مكتوباً كما يطلب هذا الحقل.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DraftsDialog</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>مواصلة التحرير</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>1: title, 2: type of record, 3: date and time</comment>
        <translation>%1
%2، %3</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>دون عنوان</translation>
    </message>
    <message>
        <source>There are no drafts: everything you typed has been saved.</source>
        <translation>لا توجد مسودات: كل ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>تجاهل هذه المسودة؟</translation>
    </message>
    <message>
        <source>What was typed and not saved will be gone. The record itself stays as it is.</source>
        <translation>ما كُتب ولم يُحفظ سيزول. السجل نفسه يبقى كما هو.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DuplicatesDialog</name>
    <message>
        <source>Check again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>الإبقاء على الآخر</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>سجلات قد تكون مكررة</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Fields in which the two differ</source>
        <translation>الحقول التي يختلف فيها السجلان</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>يذهب</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد الدمج</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>هما اثنان</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comparing the records …</source>
        <translation>تجري مقارنة السجلات…</translation>
    </message>
    <message>
        <source>No likely duplicates found.</source>
        <translation>لم يُعثر على سجلات مكررة محتملة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same thing; the likeliest are listed.</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد قد يكون شيئا واحدا، والأرجح مذكور في القائمة.</numerusform>
            <numerusform>زوجان قد يكون كل منهما شيئا واحدا، والأرجح في القائمة.</numerusform>
            <numerusform>%Ln أزواج قد يكون كل منها شيئا واحدا، والأرجح في القائمة.</numerusform>
            <numerusform>%Ln زوجا قد يكون كل منها شيئا واحدا، والأرجح في القائمة.</numerusform>
            <numerusform>%Ln زوج قد يكون كل منها شيئا واحدا، والأرجح في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same thing.</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد قد يكون شيئا واحدا.</numerusform>
            <numerusform>زوجان قد يكون كل منهما شيئا واحدا.</numerusform>
            <numerusform>%Ln أزواج قد يكون كل منها شيئا واحدا.</numerusform>
            <numerusform>%Ln زوجا قد يكون كل منها شيئا واحدا.</numerusform>
            <numerusform>%Ln زوج قد يكون كل منها شيئا واحدا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <comment>1 and 2: titles, 3: how likely</comment>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>“%1” stays. Why they may be the same: %2.</source>
        <translation>يبقى «%1». لماذا قد يكونان شيئا واحدا: %2.</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>بعد الدمج: %1</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>تم الدمج في «%1».</translation>
    </message>
    <message>
        <source>The two are one record now. Undo brings both back.</source>
        <translation>أصبح السجلان سجلا واحدا. التراجع يعيدهما كليهما.</translation>
    </message>
    <message>
        <source>Noted that these are two; they will not be proposed again.</source>
        <translation>سُجّل أنهما اثنان، ولن يُقترحا من جديد.</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>دمج سجلين</translation>
    </message>
    <message>
        <source>“%1” stays, “%2” goes into it.</source>
        <translation>«%1» يبقى، و«%2» يُدمج فيه.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DuplicatesText</name>
    <message>
        <source>Likely the same</source>
        <translation>الأرجح أنهما شيء واحد</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>قد يكونان شيئا واحدا</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>names are alike</source>
        <translation>اسمان متشابهان</translation>
    </message>
    <message>
        <source>a rare word in both names</source>
        <translation>كلمة نادرة في الاسمين</translation>
    </message>
    <message>
        <source>same acronym</source>
        <translation>الاختصار نفسه</translation>
    </message>
    <message>
        <source>initials fit the acronym</source>
        <translation>الأحرف الأولى توافق الاختصار</translation>
    </message>
    <message>
        <source>same website or e-mail domain</source>
        <translation>الموقع نفسه أو نطاق البريد نفسه</translation>
    </message>
    <message>
        <source>same number or address</source>
        <translation>الرقم نفسه أو العنوان نفسه</translation>
    </message>
    <message>
        <source>same country</source>
        <translation>البلد نفسه</translation>
    </message>
    <message>
        <source>but each name has words of its own</source>
        <translation>لكن لكل اسم كلمات خاصة به</translation>
    </message>
    <message>
        <source>but other websites</source>
        <translation>لكن الموقعين مختلفان</translation>
    </message>
    <message>
        <source>but other numbers</source>
        <translation>لكن الأرقام مختلفة</translation>
    </message>
    <message>
        <source>but other countries</source>
        <translation>لكن البلدين مختلفان</translation>
    </message>
    <message>
        <source>but other years</source>
        <translation>لكن السنتين مختلفتان</translation>
    </message>
    <message>
        <source>As it stays</source>
        <translation>كما في السجل الباقي</translation>
    </message>
    <message>
        <source>As in the other</source>
        <translation>كما في الآخر</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>One of the two was changed meanwhile or has an open conflict. Nothing was changed; check again.</source>
        <translation>تغيّر أحد السجلين في هذه الأثناء أو عليه تعارض مفتوح. لم يتغير شيء؛ تحقق من جديد.</translation>
    </message>
    <message>
        <source>The record that would go is on a hub, and the one that would stay does not get there. Keep the other one.</source>
        <translation>السجل الذي سيذهب موجود على مركز، والسجل الباقي لا يصل إليه. أبق على الآخر.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EditionCommands</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;New edition…</source>
        <translation>طبعة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Add c&amp;ases…</source>
        <translation>إضافة &amp;حالات…</translation>
    </message>
    <message>
        <source>Add a &amp;chapter…</source>
        <translation>إضافة &amp;فصل…</translation>
    </message>
    <message>
        <source>&amp;Rename the chapter…</source>
        <translation>إعادة &amp;تسمية الفصل…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Front &amp;matter…</source>
        <translation>ال&amp;مقدمات…</translation>
    </message>
    <message>
        <source>&amp;Freeze…</source>
        <translation>ت&amp;جميد…</translation>
    </message>
    <message>
        <source>Ne&amp;xt edition</source>
        <translation>الطبعة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>عرض ال&amp;سجل</translation>
    </message>
    <message>
        <source>Moved a case of “%1”.</source>
        <translation>نُقلت حالة في «%1».</translation>
    </message>
    <message>
        <source>Moved a chapter of “%1”.</source>
        <translation>نُقل فصل في «%1».</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>طبعة جديدة</translation>
    </message>
    <message>
        <source>Title of edition %1:</source>
        <translation>عنوان الطبعة %1:</translation>
    </message>
    <message>
        <source>Compendium, edition %1</source>
        <translation>الخلاصة، الطبعة %1</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>أُضيف «%1».</translation>
    </message>
    <message>
        <source>Added cases to “%1”.</source>
        <translation>أُضيفت حالات إلى «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) state no sector: choose a chapter for them.</source>
        <translation>
            <numerusform>كل الحالات تذكر قطاعًا.</numerusform>
            <numerusform>حالة واحدة لا تذكر قطاعًا: اختر لها فصلًا.</numerusform>
            <numerusform>حالتان لا تذكران قطاعًا: اختر لهما فصلًا.</numerusform>
            <numerusform>%Ln حالات لا تذكر قطاعًا: اختر لها فصلًا.</numerusform>
            <numerusform>%Ln حالة لا تذكر قطاعًا: اختر لها فصلًا.</numerusform>
            <numerusform>%Ln حالة لا تذكر قطاعًا: اختر لها فصلًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a chapter</source>
        <translation>إضافة فصل</translation>
    </message>
    <message>
        <source>Title of the chapter:</source>
        <translation>عنوان الفصل:</translation>
    </message>
    <message>
        <source>Added a chapter to “%1”.</source>
        <translation>أُضيف فصل إلى «%1».</translation>
    </message>
    <message>
        <source>Rename the chapter</source>
        <translation>إعادة تسمية الفصل</translation>
    </message>
    <message>
        <source>Renamed a chapter of “%1”.</source>
        <translation>أُعيدت تسمية فصل في «%1».</translation>
    </message>
    <message>
        <source>Removed a chapter of “%1” with its cases.</source>
        <translation>أُزيل فصل من «%1» مع حالاته.</translation>
    </message>
    <message>
        <source>Removed a case of “%1”.</source>
        <translation>أُزيلت حالة من «%1».</translation>
    </message>
    <message>
        <source>Saved the front matter of “%1”.</source>
        <translation>حُفظت مقدمات «%1».</translation>
    </message>
    <message>
        <source>Froze “%1”.</source>
        <translation>جُمّدت «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) were retired or are gone, and are left out.</source>
        <translation>
            <numerusform>لم تُترك أي حالة.</numerusform>
            <numerusform>حالة واحدة سُحبت أو لم تعد هنا، فتُركت.</numerusform>
            <numerusform>حالتان سُحبتا أو لم تعودا هنا، فتُركتا.</numerusform>
            <numerusform>%Ln حالات سُحبت أو لم تعد هنا، فتُركت.</numerusform>
            <numerusform>%Ln حالة سُحبت أو لم تعد هنا، فتُركت.</numerusform>
            <numerusform>%Ln حالة سُحبت أو لم تعد هنا، فتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;نشر…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EditionPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edition %1, frozen</source>
        <translation>الطبعة %1، مجمّدة</translation>
    </message>
    <message>
        <source>Edition %1, being prepared</source>
        <translation>الطبعة %1، قيد الإعداد</translation>
    </message>
    <message>
        <source>The frozen text is not on this computer. Fetch it under Files of the edition&apos;s record.</source>
        <translation>النص المجمّد ليس على هذا الحاسوب. اجلبه من «الملفات» في سجل الطبعة.</translation>
    </message>
    <message>
        <source>The frozen text is damaged on this computer. A sound copy may be fetched under Files of the edition&apos;s record.</source>
        <translation>النص المجمّد تالف على هذا الحاسوب. يمكن جلب نسخة سليمة من «الملفات» في سجل الطبعة.</translation>
    </message>
    <message>
        <source>Frozen on %1. The text stays as it was that day.</source>
        <translation>جُمّدت في %1. يبقى النص كما كان في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Frozen even so: %1</source>
        <translation>جُمّدت رغم ذلك: %1</translation>
    </message>
    <message>
        <source>All case studies</source>
        <translation>كل دراسات الحالة</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>There is no earlier frozen edition here to compare with.</source>
        <translation>لا توجد هنا طبعة مجمّدة سابقة للمقارنة.</translation>
    </message>
    <message>
        <source>Nothing changed since edition %1.</source>
        <translation>لم يتغير شيء منذ الطبعة %1.</translation>
    </message>
    <message>
        <source>Since edition %1:</source>
        <translation>منذ الطبعة %1:</translation>
    </message>
    <message>
        <source>New edition…</source>
        <translation>طبعة جديدة…</translation>
    </message>
    <message>
        <source>There is no edition yet.</source>
        <translation>لا توجد طبعة بعد.</translation>
    </message>
    <message>
        <source>An edition of the Compendium gathers case studies in chapters and freezes their text on the day it is printed.</source>
        <translation>تجمع طبعة الخلاصة دراسات الحالة في فصول وتجمّد نصها يوم الطباعة.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Chapters and cases of the edition</source>
        <translation>فصول الطبعة وحالاتها</translation>
    </message>
    <message>
        <source>What stands against print</source>
        <translation>ما يحول دون الطباعة</translation>
    </message>
    <message>
        <source>Cases by country, region, sector and more</source>
        <translation>الحالات بحسب البلد والمنطقة والقطاع وغيرها</translation>
    </message>
    <message>
        <source>What changed since the edition before</source>
        <translation>ما تغير منذ الطبعة السابقة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EditionSentences</name>
    <message>
        <source>Must not be printed</source>
        <translation>لا يجوز طبعه</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>يمنع</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s) are ready.</source>
        <translation>
            <numerusform>%1 جاهز من أصل %Ln.</numerusform>
            <numerusform>%1 جاهز من حالة واحدة.</numerusform>
            <numerusform>%1 جاهز من حالتين.</numerusform>
            <numerusform>%1 جاهز من %Ln حالات.</numerusform>
            <numerusform>%1 جاهز من %Ln حالة.</numerusform>
            <numerusform>%1 جاهز من %Ln حالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands against freezing the edition.</source>
        <translation>لا شيء يحول دون تجميد الطبعة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand against freezing the edition.</source>
        <translation>
            <numerusform>لا شيء يحول دون تجميد الطبعة.</numerusform>
            <numerusform>أمر واحد يحول دون تجميد الطبعة.</numerusform>
            <numerusform>أمران يحولان دون تجميد الطبعة.</numerusform>
            <numerusform>%Ln أمور تحول دون تجميد الطبعة.</numerusform>
            <numerusform>%Ln أمرًا يحول دون تجميد الطبعة.</numerusform>
            <numerusform>%Ln أمر يحول دون تجميد الطبعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edition holds no case study yet.</source>
        <translation>لا تضم الطبعة أي دراسة حالة بعد.</translation>
    </message>
    <message>
        <source>There is no front matter in %1.</source>
        <translation>لا توجد مقدمات باللغة: %1.</translation>
    </message>
    <message>
        <source>The chapter “%1” is empty.</source>
        <translation>الفصل «%1» فارغ.</translation>
    </message>
    <message>
        <source>This case study is not here: it was deleted, hidden, or never came.</source>
        <translation>دراسة الحالة هذه ليست هنا: حُذفت أو أُخفيت أو لم تصل قط.</translation>
    </message>
    <message>
        <source>It stands in the edition twice.</source>
        <translation>وردت في الطبعة مرتين.</translation>
    </message>
    <message>
        <source>It is neither approved nor published.</source>
        <translation>لم تُعتمد ولم تُنشر.</translation>
    </message>
    <message>
        <source>Missing or wrong for publishing: %1.</source>
        <translation>ناقص أو خاطئ للنشر: %1.</translation>
    </message>
    <message>
        <source>It names no public or no private partner, so it is no public-private partnership.</source>
        <translation>لا تذكر شريكًا عامًا أو لا تذكر شريكًا خاصًا، فليست شراكة بين القطاعين العام والخاص.</translation>
    </message>
    <message>
        <source>It is not there in %1.</source>
        <translation>غير متوفرة باللغة: %1.</translation>
    </message>
    <message>
        <source>Its marking is too strict for this edition.</source>
        <translation>تصنيف تداولها أشد مما تسمح به هذه الطبعة.</translation>
    </message>
    <message>
        <source>It names a person without a consent.</source>
        <translation>تذكر شخصًا دون موافقته.</translation>
    </message>
    <message>
        <source>The consent to “%1” does not stand.</source>
        <translation>الموافقة على «%1» غير قائمة.</translation>
    </message>
    <message>
        <source>A dispute is not decided: %1.</source>
        <translation>خلاف لم يُحسم: %1.</translation>
    </message>
    <message>
        <source>It may be the same as “%1”.</source>
        <translation>قد تكون هي نفسها «%1».</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not here.</source>
        <translation>تحيل إلى «%1» وهو ليس هنا.</translation>
    </message>
    <message>
        <source>Added: %1, in “%2”</source>
        <translation>أُضيفت: %1، في «%2»</translation>
    </message>
    <message>
        <source>Removed: %1, from “%2”</source>
        <translation>أُزيلت: %1، من «%2»</translation>
    </message>
    <message>
        <source>Moved: %1, within “%2”</source>
        <translation>نُقلت: %1، داخل «%2»</translation>
    </message>
    <message>
        <source>Moved: %1, from “%2” to “%3”</source>
        <translation>نُقلت: %1، من «%2» إلى «%3»</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيرت: %1</translation>
    </message>
    <message>
        <source>New chapter: %1</source>
        <translation>فصل جديد: %1</translation>
    </message>
    <message>
        <source>Chapter that is gone: %1</source>
        <translation>فصل أُزيل: %1</translation>
    </message>
    <message>
        <source>Chapter renamed: %1, now %2</source>
        <translation>فصل أُعيدت تسميته: %1، وهو الآن %2</translation>
    </message>
    <message>
        <source>%1, before: </source>
        <translation>%1، قبل: </translation>
    </message>
    <message>
        <source>%1, now: </source>
        <translation>%1، الآن: </translation>
    </message>
    <message>
        <source>Not in every language of the edition: %1.</source>
        <translation>ليس بكل لغات الطبعة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) without an address.</source>
        <translation>
            <numerusform>لا مصادر بلا عنوان.</numerusform>
            <numerusform>مصدر واحد بلا عنوان.</numerusform>
            <numerusform>مصدران بلا عنوان.</numerusform>
            <numerusform>%Ln مصادر بلا عنوان.</numerusform>
            <numerusform>%Ln مصدرًا بلا عنوان.</numerusform>
            <numerusform>%Ln مصدر بلا عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web address(es) led nowhere when they were last asked.</source>
        <translation>
            <numerusform>لا عناوين ويب معطلة عند آخر تحقق.</numerusform>
            <numerusform>عنوان ويب واحد لم يؤدِّ إلى شيء عند آخر تحقق.</numerusform>
            <numerusform>عنوانا ويب لم يؤديا إلى شيء عند آخر تحقق.</numerusform>
            <numerusform>%Ln عناوين ويب لم تؤدِّ إلى شيء عند آخر تحقق.</numerusform>
            <numerusform>%Ln عنوان ويب لم يؤدِّ إلى شيء عند آخر تحقق.</numerusform>
            <numerusform>%Ln عنوان ويب لم يؤدِّ إلى شيء عند آخر تحقق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EditionTreeModel</name>
    <message>
        <source>Not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%Ln حالات</numerusform>
            <numerusform>%Ln حالة</numerusform>
            <numerusform>%Ln حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapters and cases</source>
        <translation>الفصول والحالات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EntryDrag</name>
    <message>
        <source>Drag to another place</source>
        <translation>اسحب إلى مكان آخر</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EraseDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) of its history go with it.</source>
        <translation>
            <numerusform>لا تغيير من تاريخه يذهب معه.</numerusform>
            <numerusform>يذهب معه تغيير واحد (%Ln) من تاريخه.</numerusform>
            <numerusform>يذهب معه تغييران (%Ln) من تاريخه.</numerusform>
            <numerusform>تذهب معه %Ln تغييرات من تاريخه.</numerusform>
            <numerusform>يذهب معه %Ln تغييرًا من تاريخه.</numerusform>
            <numerusform>يذهب معه %Ln تغيير من تاريخه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) go unless another record names them.</source>
        <translation>
            <numerusform>لا ملف مرفقًا يذهب.</numerusform>
            <numerusform>يذهب ملف مرفق واحد (%Ln) إلا إذا ذكره سجل آخر.</numerusform>
            <numerusform>يذهب ملفان مرفقان (%Ln) إلا إذا ذكرهما سجل آخر.</numerusform>
            <numerusform>تذهب %Ln ملفات مرفقة إلا إذا ذكرها سجل آخر.</numerusform>
            <numerusform>يذهب %Ln ملفًا مرفقًا إلا إذا ذكرها سجل آخر.</numerusform>
            <numerusform>يذهب %Ln ملف مرفق إلا إذا ذكرها سجل آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other record(s) name it and stay as they are.</source>
        <translation>
            <numerusform>لا سجل آخر يذكره.</numerusform>
            <numerusform>يذكره سجل آخر واحد (%Ln) ويبقى كما هو.</numerusform>
            <numerusform>يذكره سجلان آخران (%Ln) ويبقيان كما هما.</numerusform>
            <numerusform>تذكره %Ln سجلات أخرى وتبقى كما هي.</numerusform>
            <numerusform>يذكره %Ln سجلًا آخر وتبقى كما هي.</numerusform>
            <numerusform>يذكره %Ln سجل آخر وتبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hub has it too and is not told. To have it erased on every desk, delete it there because a consent ended.</source>
        <translation>لدى مركز نسخة منه أيضًا ولا يُخبَر بذلك. كي يُمحى على كل مكتب احذفه هناك بسبب انتهاء الموافقة.</translation>
    </message>
    <message>
        <source>I &amp;know that nothing brings it back</source>
        <translation>أ&amp;علم أن لا شيء يعيده</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Progress of the erasure</source>
        <translation>تقدم المحو</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;محو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking what there is of it…</source>
        <translation>يُبحث عما يوجد منه…</translation>
    </message>
    <message>
        <source>Gone are the text and every earlier version, drafts, conflicts, your notes and tags, its place in collections, and its words in the search. No undo and no restored copy brings it back, and no session with a hub unless you agree to a newer version. Your recent searches are forgotten.</source>
        <translation>يذهب النص وكل إصدار سابق والمسودات والتعارضات وملاحظاتك ووسومك ومكانه في المجموعات وكلماته في البحث. لا يعيده تراجع ولا نسخة مستعادة، ولا جلسة مع مركز إلا إذا وافقت على إصدار أحدث. وتُنسى عمليات بحثك الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen edition(s) lose it from their text.</source>
        <translation>
            <numerusform>لا طبعة مجمدة تفقده.</numerusform>
            <numerusform>تفقده طبعة مجمدة واحدة (%Ln) من نصها.</numerusform>
            <numerusform>تفقده طبعتان مجمدتان (%Ln) من نصهما.</numerusform>
            <numerusform>تفقده %Ln طبعات مجمدة من نصها.</numerusform>
            <numerusform>تفقده %Ln طبعةً مجمدة من نصها.</numerusform>
            <numerusform>تفقده %Ln طبعة مجمدة من نصها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy or copies of the library in its own folder are cleaned too. One that cannot be read is removed.</source>
        <translation>
            <numerusform>لا نسخ من المكتبة في مجلدها.</numerusform>
            <numerusform>تُنظَّف أيضًا نسخة واحدة (%Ln) من المكتبة في مجلدها. والنسخة التي لا تُقرأ تُزال.</numerusform>
            <numerusform>تُنظَّف أيضًا نسختان (%Ln) من المكتبة في مجلدها. والنسخة التي لا تُقرأ تُزال.</numerusform>
            <numerusform>تُنظَّف أيضًا %Ln نسخ من المكتبة في مجلدها. والنسخة التي لا تُقرأ تُزال.</numerusform>
            <numerusform>تُنظَّف أيضًا %Ln نسخةً من المكتبة في مجلدها. والنسخة التي لا تُقرأ تُزال.</numerusform>
            <numerusform>تُنظَّف أيضًا %Ln نسخة من المكتبة في مجلدها. والنسخة التي لا تُقرأ تُزال.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays: files that were exported, printed or sent, and copies of the library elsewhere. Look for those yourself.</source>
        <translation>ما يبقى: الملفات التي صُدّرت أو طُبعت أو أُرسلت، ونسخ المكتبة في أماكن أخرى. ابحث عنها بنفسك.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>يُمحى…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Erased. Nothing of it is left in this library.</source>
        <translation>مُحي. لم يبق منه شيء في هذه المكتبة.</translation>
    </message>
    <message>
        <source>What is left of it goes when the library is opened the next time.</source>
        <translation>ما بقي منه يذهب عند فتح المكتبة في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ErasedList</name>
    <message>
        <source>The hub wanted it, and may bring it again</source>
        <translation>أراده المركز وقد يعيده</translation>
    </message>
    <message>
        <source>Nothing newer came</source>
        <translation>لم يأت شيء أحدث</translation>
    </message>
    <message>
        <source>%1 has a newer version</source>
        <translation>لدى %1 إصدار أحدث</translation>
    </message>
    <message>
        <source>&amp;Let the newer version back</source>
        <translation>ا&amp;لسماح بعودة الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Erased records</source>
        <translation>السجلات الممحوة</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>مُحي في</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Nothing was erased in this library.</source>
        <translation>لم يُمح شيء في هذه المكتبة.</translation>
    </message>
    <message>
        <source>What was erased is known by a number alone, so that it stays away.</source>
        <translation>ما مُحي يُعرف برقم وحده، كي يبقى بعيدًا.</translation>
    </message>
    <message>
        <source>The next session with the hub brings it.</source>
        <translation>تجلبه الجلسة التالية مع المركز.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ErrorText</name>
    <message>
        <source>This record is not here any more.</source>
        <translation>لم يعد هذا السجل هنا.</translation>
    </message>
    <message>
        <source>It may have been deleted or taken out meanwhile.</source>
        <translation>ربما حُذف أو أُخرج في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is: %1</source>
        <translation>لا يمكن حفظ هذا كما هو: %1</translation>
    </message>
    <message>
        <source>Nothing was changed, and your text is still open.</source>
        <translation>لم يتغير شيء ونصك ما زال مفتوحا.</translation>
    </message>
    <message>
        <source>There already is something of that name.</source>
        <translation>يوجد شيء بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>لم يتغير شيء. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>This is not possible on this computer.</source>
        <translation>هذا غير ممكن على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was changed. Details are in the log.</source>
        <translation>لم يتغير شيء. التفاصيل في السجل الفني.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>تعذرت قراءة «%1» أو كتابته.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Check the disk and the rights of the folder.</source>
        <translation>ما حُفظ سابقا آمن. تحقق من القرص وصلاحيات المجلد.</translation>
    </message>
    <message>
        <source>The disk is full; the last change was not saved.</source>
        <translation>القرص ممتلئ ولم يُحفظ آخر تغيير.</translation>
    </message>
    <message>
        <source>Your text is still open. Free some space and save again.</source>
        <translation>نصك ما زال مفتوحا. أفرغ بعض المساحة واحفظ من جديد.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>الملف «%1» تالف.</translation>
    </message>
    <message>
        <source>It was left as it is. You can restore a backup.</source>
        <translation>تُرك كما هو. يمكنك استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of the program.</source>
        <translation>أنشئت هذه المكتبة بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>It can be opened for reading only. Get the new version to change it.</source>
        <translation>يمكن فتحها للقراءة فقط. احصل على الإصدار الجديد لتغييرها.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>المكتبة قيد الاستخدام من برنامج آخر.</translation>
    </message>
    <message>
        <source>Close the other one, or open it for reading only.</source>
        <translation>أغلق البرنامج الآخر أو افتحها للقراءة فقط.</translation>
    </message>
    <message>
        <source>This can be read but not changed here.</source>
        <translation>يمكن قراءة هذا دون تغييره هنا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>You are offline, or %1 cannot be reached.</source>
        <translation>أنت غير متصل أو تعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Your changes are safe on this computer. Try again when there is a connection.</source>
        <translation>تغييراتك آمنة على هذا الحاسوب. أعد المحاولة عند توفر اتصال.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified, so nothing was sent.</source>
        <translation>تعذر التحقق من هوية %1 فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the date of this computer, or ask your administrator.</source>
        <translation>تحقق من تاريخ الحاسوب أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 لا يقبل هذا الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>You can keep working offline. Sign in again to continue.</source>
        <translation>يمكنك مواصلة العمل دون اتصال. سجّل الدخول من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>رفض %1 ذلك.</translation>
    </message>
    <message>
        <source>Your work is safe here. Ask the office that runs the hub.</source>
        <translation>عملك آمن هنا. اسأل المكتب الذي يدير المركز.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 مشغول.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again later.</source>
        <translation>لم يضع شيء. حاول لاحقا.</translation>
    </message>
    <message>
        <source>This address answered, but not as a knowledge hub.</source>
        <translation>أجاب هذا العنوان لكن ليس كمركز معارف.</translation>
    </message>
    <message>
        <source>It may be the login page of a hotel or airport. Check the address and the connection.</source>
        <translation>قد تكون صفحة دخول فندق أو مطار. تحقق من العنوان والاتصال.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be used.</source>
        <translation>تعذر استخدام جواب %1.</translation>
    </message>
    <message>
        <source>Nothing is lost; the next try continues from there.</source>
        <translation>لم يضع شيء، والمحاولة التالية تواصل من هناك.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your changes are safe on this computer.</source>
        <translation>لم يُرسل شيء، وتغييراتك محفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy %1 of this network asks for a name and a password.</source>
        <translation>يطلب الوكيل %1 في هذه الشبكة اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>It does not stand in the log of what left: the library is open for reading alone.</source>
        <translation>لا يظهر هذا في سجل ما خرج: المكتبة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>It does not stand in the log of what left: the disk is full. Make room, and write down by hand what left.</source>
        <translation>لا يظهر هذا في سجل ما خرج: القرص ممتلئ. أفسح مكانًا، ودوّن بيدك ما خرج.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ExchangeProfiles</name>
    <message>
        <source>Save</source>
        <comment>profile</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>profile</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name of a profile</source>
        <translation>اسم الملف التعريفي</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>حفظ الملف التعريفي</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>إزالة الملف التعريفي</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>الملف التعريفي:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>cases</source>
        <comment>file name of an export</comment>
        <translation>cases</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>اختر عمودا واحدا على الأقل.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Choose a file to write to.</source>
        <translation>اختر ملفا للكتابة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>استبدال الملف</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Nothing was written, and an earlier file is as it was.</source>
        <translation>لم يُكتب شيء وبقي الملف السابق كما كان.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>الحفظ باسم %1</translation>
    </message>
    <message>
        <source>There is a file %1 already. Nothing was overwritten.</source>
        <translation>يوجد ملف %1 بالفعل. لم يُستبدل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1.</source>
        <translation>
            <numerusform>لم يُحفظ أي صف في %1.</numerusform>
            <numerusform>حُفظ صف واحد في %1.</numerusform>
            <numerusform>حُفظ صفان في %1.</numerusform>
            <numerusform>حُفظت %Ln صفوف في %1.</numerusform>
            <numerusform>حُفظ %Ln صفا في %1.</numerusform>
            <numerusform>حُفظ %Ln صف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The chosen columns may name persons and are left out. Choose another one, or include them.</source>
        <translation>الأعمدة المختارة قد تذكر أشخاصا وهي مستبعدة. اختر غيرها أو قم بتضمينها.</translation>
    </message>
    <message>
        <source>Choose another file: %1 belongs to the library, or is no plain file.</source>
        <translation>اختر ملفا آخر: %1 يخص المكتبة أو ليس ملفا عاديا.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln record(s)</source>
        <translation>
            <numerusform>تصدير %Ln سجل</numerusform>
            <numerusform>تصدير سجل واحد (%Ln)</numerusform>
            <numerusform>تصدير سجلين (%Ln)</numerusform>
            <numerusform>تصدير %Ln سجلات</numerusform>
            <numerusform>تصدير %Ln سجلًا</numerusform>
            <numerusform>تصدير %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>The beginning of it:</source>
        <translation>البداية:</translation>
    </message>
    <message>
        <source>&amp;Records:</source>
        <translation>ال&amp;سجلات:</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ExportForm</name>
    <message>
        <source>Also the sources of the records</source>
        <translation>ومصادر السجلات أيضًا</translation>
    </message>
    <message>
        <source>Relations in a second table</source>
        <translation>العلاقات في جدول ثانٍ</translation>
    </message>
    <message>
        <source>A file beside it that tells what it holds</source>
        <translation>ملف بجانبه يبيّن محتواه</translation>
    </message>
    <message>
        <source>For a spreadsheet (Excel, LibreOffice)</source>
        <translation>لبرنامج جداول (Excel وLibreOffice)</translation>
    </message>
    <message>
        <source>For other programs (plain data)</source>
        <translation>لبرامج أخرى (بيانات خام)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>In one cell</source>
        <translation>في خلية واحدة</translation>
    </message>
    <message>
        <source>In a column each</source>
        <translation>في عمود لكل منها</translation>
    </message>
    <message>
        <source>Name of a group; needed for TLP:AMBER</source>
        <translation>اسم مجموعة؛ لازم لوسم TLP:AMBER</translation>
    </message>
    <message>
        <source>Kind of table:</source>
        <translation>نوع الجدول:</translation>
    </message>
    <message>
        <source>Cells hold:</source>
        <translation>تحتوي الخلايا على:</translation>
    </message>
    <message>
        <source>Several values:</source>
        <translation>قيم متعددة:</translation>
    </message>
    <message>
        <source>Only for:</source>
        <translation>فقط لـ:</translation>
    </message>
    <message>
        <source>What leaves of records:</source>
        <translation>ما يخرج من السجلات:</translation>
    </message>
    <message>
        <source>Stories leave if their consent covers this.</source>
        <translation>تخرج القصص إذا شملت موافقتها ذلك.</translation>
    </message>
    <message>
        <source>Made for:</source>
        <translation>صُنع لأجل:</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ExportPreview</name>
    <message>
        <source>The first rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>The first records</source>
        <translation>السجلات الأولى</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ExportScopeBox</name>
    <message>
        <source>The selection (%1)</source>
        <translation>المحدد (%1)</translation>
    </message>
    <message>
        <source>The result (%1)</source>
        <translation>النتيجة (%1)</translation>
    </message>
    <message>
        <source>Collection: %1 (%2)</source>
        <translation>مجموعة: %1 (%2)</translation>
    </message>
    <message>
        <source>Edition: %1 (%2)</source>
        <translation>طبعة: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FacetModel</name>
    <message>
        <source>Show all %1…</source>
        <translation>عرض الكل (%1)…</translation>
    </message>
    <message>
        <source>%1 (%2 chosen)</source>
        <translation>%1 (المختار: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, excluded, %Ln record(s)</source>
        <translation>
            <numerusform>%1، مستبعد، لا سجلات</numerusform>
            <numerusform>%1، مستبعد، سجل واحد</numerusform>
            <numerusform>%1، مستبعد، سجلان</numerusform>
            <numerusform>%1، مستبعد، %Ln سجلات</numerusform>
            <numerusform>%1، مستبعد، %Ln سجلا</numerusform>
            <numerusform>%1، مستبعد، %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1، لا سجلات</numerusform>
            <numerusform>%1، سجل واحد</numerusform>
            <numerusform>%1، سجلان</numerusform>
            <numerusform>%1، %Ln سجلات</numerusform>
            <numerusform>%1، %Ln سجلا</numerusform>
            <numerusform>%1، %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden group(s)</source>
        <translation>
            <numerusform>لا مجموعات مخفية</numerusform>
            <numerusform>إظهار مجموعة مخفية واحدة</numerusform>
            <numerusform>إظهار مجموعتين مخفيتين</numerusform>
            <numerusform>إظهار %Ln مجموعات مخفية</numerusform>
            <numerusform>إظهار %Ln مجموعة مخفية</numerusform>
            <numerusform>إظهار %Ln مجموعة مخفية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FacetRail</name>
    <message>
        <source>Narrow down</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل عوامل التصفية</translation>
    </message>
    <message>
        <source>Find a filter</source>
        <translation>البحث عن عامل تصفية</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Click or Space to choose a value, Alt+click or Delete to exclude it</source>
        <translation>نقرة أو مسافة لاختيار قيمة، Alt+نقرة أو Delete لاستبعادها</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>إظهار كل المجموعات</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>الأكثر تكرارا أولا</translation>
    </message>
    <message>
        <source>In alphabetical order</source>
        <translation>حسب الترتيب الأبجدي</translation>
    </message>
    <message>
        <source>Hide this group</source>
        <translation>إخفاء هذه المجموعة</translation>
    </message>
    <message>
        <source>Show a hidden group</source>
        <translation>إظهار مجموعة مخفية</translation>
    </message>
    <message>
        <source>Find in “%1”</source>
        <comment>1: name of a group</comment>
        <translation>البحث في «%1»</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FieldValueDialog</name>
    <message>
        <source>What shall stand in “%1”?</source>
        <translation>ماذا يجب أن يكون في «%1»؟</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدم هذا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FilesEditor</name>
    <message>
        <source>Add file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Files of the record</source>
        <translation>ملفات السجل</translation>
    </message>
    <message>
        <source>F2 changes the name.</source>
        <translation>المفتاح F2 يغيّر الاسم.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>Copying “%1”: %2 of %3</source>
        <translation>جارٍ نسخ «%1»: %2 من %3</translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>جارٍ نسخ «%1»…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FilesPanel</name>
    <message>
        <source>On the hub only</source>
        <translation>في المركز فقط</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Partly here: %1 of %2</source>
        <translation>جزء منه هنا: %1 من %2</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download the rest (%1)</source>
        <translation>تنزيل الباقي (%1)</translation>
    </message>
    <message>
        <source>Download again (%1)</source>
        <translation>تنزيل من جديد (%1)</translation>
    </message>
    <message>
        <source>Download (%1)</source>
        <translation>تنزيل (%1)</translation>
    </message>
    <message>
        <source>The hub does not have “%1” yet. Whoever added it has to send it first.</source>
        <translation>ليس لدى المركز «%1» بعد. على من أضافه أن يرسله أولا.</translation>
    </message>
    <message>
        <source>“%1” is damaged and is not shown. Download it again.</source>
        <translation>«%1» تالف ولن يُعرض. نزّله من جديد.</translation>
    </message>
    <message>
        <source>The disk is full. What came of “%1” so far is kept; free some space and go on.</source>
        <translation>القرص ممتلئ. ما وصل من «%1» حتى الآن محفوظ، أفرغ بعض المساحة ثم تابع.</translation>
    </message>
    <message>
        <source>There already is a file of that name. Nothing was overwritten; choose another name.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل. لم يُستبدل شيء، اختر اسما آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written or read there. Check the disk and the rights of the folder.</source>
        <translation>تعذرت كتابة «%1» أو قراءته هناك. تحقق من القرص وصلاحيات المجلد.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it must be a file of at most 512 MB, outside the library&apos;s folder, and not empty.</source>
        <translation>لا يمكن استخدام «%1»: يجب أن يكون ملفا لا يتجاوز 512 ميغابايت، خارج مجلد المكتبة، وغير فارغ.</translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here. Save a copy if you trust it.</source>
        <translation>لا تُفتح ملفات من هذا النوع من هنا. احفظ نسخة إن كنت تثق بالملف.</translation>
    </message>
    <message>
        <source>This record must not leave the library, and its files neither.</source>
        <translation>لا يجوز أن يغادر هذا السجل المكتبة، ولا ملفاته.</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3</source>
        <translation>«%1»: %2 من %3</translation>
    </message>
    <message>
        <source>“%1”: starting…</source>
        <translation>«%1»: جارٍ البدء…</translation>
    </message>
    <message>
        <source>“%1” is here now.</source>
        <translation>أصبح «%1» هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are here now.</source>
        <translation>
            <numerusform>لم يصل أي ملف.</numerusform>
            <numerusform>أصبح ملف واحد هنا.</numerusform>
            <numerusform>أصبح ملفان هنا.</numerusform>
            <numerusform>أصبحت %Ln ملفات هنا.</numerusform>
            <numerusform>أصبح %Ln ملفا هنا.</numerusform>
            <numerusform>أصبح %Ln ملف هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” opens as a copy that cannot be changed, in the program that this computer uses for files of its kind.</source>
        <translation>يُفتح «%1» كنسخة لا يمكن تغييرها، في البرنامج الذي يستخدمه هذا الحاسوب لملفات من نوعه.</translation>
    </message>
    <message>
        <source>“%1” opens in %2, as a copy that cannot be changed.</source>
        <translation>يُفتح «%1» في %2 كنسخة لا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>فتح هذا الملف؟</translation>
    </message>
    <message>
        <source>Files can carry harm. Open it only if you know where it comes from.</source>
        <translation>قد تحمل الملفات ضررا. لا تفتحه إلا إذا كنت تعرف مصدره.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>عدم الفتح</translation>
    </message>
    <message>
        <source>No program here opens “%1”. Save a copy instead.</source>
        <translation>لا يوجد هنا برنامج يفتح «%1». احفظ نسخة بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved a copy as “%1”.</source>
        <translation>حُفظت نسخة باسم «%1».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Files of the record</source>
        <translation>ملفات السجل</translation>
    </message>
    <message>
        <source>This record has no files. Edit it to add one.</source>
        <translation>ليس لهذا السجل ملفات. حرّره لإضافة ملف.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Keep the files of this record on this computer</source>
        <translation>الاحتفاظ بملفات هذا السجل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>تقدم الملف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>“%1” was not opened: it is no whole PNG or JPEG picture of at most 64 million pixels, whatever its name says. It could fill the memory of this computer. Save a copy if you trust it.</source>
        <translation>لم يُفتح «%1»: ليس صورة PNG أو JPEG كاملة لا تتجاوز 64 مليون بكسل، مهما قال اسمه. قد يملأ ذاكرة هذا الحاسوب. احفظ نسخة إن كنت تثق به.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>إزالة عامل التصفية %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FilterText</name>
    <message>
        <source>No value</source>
        <translation>دون قيمة</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two values</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>not %1: %2</source>
        <comment>an excluded filter</comment>
        <translation>ليس %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>1: a date</comment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>1: a date</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>1: a date</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>1: a date, inclusive</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>معدّل هنا</translation>
    </message>
    <message>
        <source>a sample record</source>
        <translation>سجل نموذجي</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>مرتبط بالسجل</translation>
    </message>
    <message>
        <source>%1: any value</source>
        <comment>a filter; not without a value</comment>
        <translation>%1: أي قيمة</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعة</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FindBar</name>
    <message>
        <source>Not on this page.</source>
        <translation>ليس في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FollowUpDialog</name>
    <message>
        <source>Follow-up of meetings</source>
        <translation>متابعة الاجتماعات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>ما زال مطلوبًا</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Words, owner or event</source>
        <translation>كلمات أو مسؤول أو فعالية</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Change the state (F2)</source>
        <translation>تغيير الحالة (F2)</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>عرض الفعالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No event of this library has recommendations yet.</source>
        <translation>لا توجد توصيات في أي فعالية في هذه المكتبة بعد.</translation>
    </message>
    <message>
        <source>No recommendation fits.</source>
        <translation>لا توجد توصية مطابقة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s); the most urgent are listed.</source>
        <translation>
            <numerusform>لا توصيات؛ تُعرض الأكثر إلحاحًا.</numerusform>
            <numerusform>توصية واحدة؛ تُعرض الأكثر إلحاحًا.</numerusform>
            <numerusform>توصيتان؛ تُعرض الأكثر إلحاحًا.</numerusform>
            <numerusform>%Ln توصيات؛ تُعرض الأكثر إلحاحًا.</numerusform>
            <numerusform>%Ln توصية؛ تُعرض الأكثر إلحاحًا.</numerusform>
            <numerusform>%Ln توصية؛ تُعرض الأكثر إلحاحًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s).</source>
        <translation>
            <numerusform>لا توصيات.</numerusform>
            <numerusform>توصية واحدة.</numerusform>
            <numerusform>توصيتان.</numerusform>
            <numerusform>%Ln توصيات.</numerusform>
            <numerusform>%Ln توصية.</numerusform>
            <numerusform>%Ln توصية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of all are overdue.</source>
        <translation>
            <numerusform>لا متأخرة بينها.</numerusform>
            <numerusform>واحدة منها متأخرة.</numerusform>
            <numerusform>اثنتان منها متأخرتان.</numerusform>
            <numerusform>%Ln منها متأخرة.</numerusform>
            <numerusform>%Ln منها متأخرة.</numerusform>
            <numerusform>%Ln منها متأخرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي صف.</numerusform>
            <numerusform>نُسخ صف واحد.</numerusform>
            <numerusform>نُسخ صفان.</numerusform>
            <numerusform>نُسخت %Ln صفوف.</numerusform>
            <numerusform>نُسخ %Ln صفًا.</numerusform>
            <numerusform>نُسخ %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln must not leave this library.</source>
        <translation>
            <numerusform>لا شيء ممنوع من مغادرة هذه المكتبة.</numerusform>
            <numerusform>صف واحد لا يجوز أن يغادر هذه المكتبة.</numerusform>
            <numerusform>صفان لا يجوز أن يغادرا هذه المكتبة.</numerusform>
            <numerusform>%Ln صفوف لا يجوز أن تغادر هذه المكتبة.</numerusform>
            <numerusform>%Ln صفًا لا يجوز أن تغادر هذه المكتبة.</numerusform>
            <numerusform>%Ln صف لا يجوز أن تغادر هذه المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the state of a recommendation of “%1”.</source>
        <translation>تغيّرت حالة توصية من «%1».</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FollowUpModel</name>
    <message>
        <source>%1 – overdue</source>
        <comment>a day that is over</comment>
        <translation>%1 – متأخرة</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FormProblems</name>
    <message numerus="yes">
        <source>%Ln thing(s) must be put right before saving.</source>
        <translation>
            <numerusform>لا شيء يلزم تصحيحه قبل الحفظ.</numerusform>
            <numerusform>أمر واحد يلزم تصحيحه قبل الحفظ.</numerusform>
            <numerusform>أمران يلزم تصحيحهما قبل الحفظ.</numerusform>
            <numerusform>%Ln أمور يلزم تصحيحها قبل الحفظ.</numerusform>
            <numerusform>%Ln أمرا يلزم تصحيحه قبل الحفظ.</numerusform>
            <numerusform>%Ln أمر يلزم تصحيحه قبل الحفظ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::Formats</name>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FourQuestionsDialog</name>
    <message>
        <source>Case study from four questions</source>
        <translation>دراسة حالة من أربعة أسئلة</translation>
    </message>
    <message>
        <source>Continue in the form</source>
        <translation>المتابعة في النموذج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Your draft is safe on this computer.</source>
        <translation>مسودتك آمنة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FreezeDialog</name>
    <message>
        <source>Freeze the edition</source>
        <translation>تجميد الطبعة</translation>
    </message>
    <message>
        <source>The text of today is kept as a file of the library. It stays the same whatever happens to its case studies later.</source>
        <translation>يُحفظ نص اليوم ملفًا في المكتبة، ويبقى على حاله مهما حدث لاحقًا لدراسات الحالة فيه.</translation>
    </message>
    <message>
        <source>Something must not be printed, so the edition cannot be frozen. The list beside the chapters says what.</source>
        <translation>ثمة ما لا يجوز طبعه، فلا يمكن تجميد الطبعة. تبيّنه القائمة بجانب الفصول.</translation>
    </message>
    <message>
        <source>Why it is frozen even so (kept in the edition)</source>
        <translation>سبب تجميدها رغم ذلك (يُحفظ في الطبعة)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FrontMatterDialog</name>
    <message>
        <source>Front matter</source>
        <translation>المقدمات</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::GoToDialog</name>
    <message>
        <source>Go to record</source>
        <translation>الانتقال إلى سجل</translation>
    </message>
    <message>
        <source>Words of the title, or a name</source>
        <translation>كلمات من العنوان، أو اسم</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>No record has these words in its title.</source>
        <translation>لا يوجد سجل في عنوانه هذه الكلمات.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1: title of a record, 2: its type</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::GroupDialog</name>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>تعديل المجموعة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Write roles or organisations here, no names of persons.</source>
        <translation>اكتب هنا صفات أو منظمات، لا أسماء أشخاص.</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>إضافة المجموعة</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>الاحتفاظ بالتعديلات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::GroupItem</name>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>إزالة هذا العنصر</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>%1. (empty)</source>
        <comment>an entry of a list without content</comment>
        <translation>%1. (فارغ)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>an entry of a list: number, content</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Fold this entry</source>
        <translation>طي هذا المدخل</translation>
    </message>
    <message>
        <source>Unfold this entry</source>
        <translation>فتح هذا المدخل</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>طي: %1</translation>
    </message>
    <message>
        <source>Unfold: %1</source>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Entry %1 of %2. Alt+Up and Alt+Down move it.</source>
        <translation>المدخل %1 من %2. ينقله Alt+Up وAlt+Down.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::GroupListEditor</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::HelpWindow</name>
    <message>
        <source>The manual is not here.</source>
        <translation>الدليل غير موجود هنا.</translation>
    </message>
    <message>
        <source>Its pages are part of the program. Install the program anew; your library is not touched.</source>
        <translation>صفحاته جزء من البرنامج. أعد تثبيت البرنامج؛ لن تُمسّ مكتبتك.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا توجد صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Try one word, or a part of one.</source>
        <translation>جرّب كلمة واحدة أو جزءًا من كلمة.</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>إظهار المحتويات</translation>
    </message>
    <message>
        <source>Manual of Fourth P</source>
        <translation>دليل Fourth P</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>‎A−‎</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>‎A+‎</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>محتويات الدليل</translation>
    </message>
    <message>
        <source>Pages with these words</source>
        <translation>الصفحات التي فيها هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::HomePage</name>
    <message>
        <source>Partnership is the fourth P</source>
        <translation>الشراكة هي المحور الرابع</translation>
    </message>
    <message>
        <source>Prevention, prosecution and protection need partners. Find who works on what, what has worked, and what was learned — without a network.</source>
        <translation>الوقاية والملاحقة القضائية والحماية تحتاج إلى شركاء. اعرف من يعمل على ماذا وما نجح وما تم تعلمه، دون شبكة.</translation>
    </message>
    <message>
        <source>Connect to a hub…</source>
        <translation>الاتصال بمركز…</translation>
    </message>
    <message>
        <source>Bring the samples back</source>
        <translation>إعادة السجلات النموذجية</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>دراسات الحالة</translation>
    </message>
    <message>
        <source>Practices of the compendium: who did what, with which result.</source>
        <translation>ممارسات الخلاصة: من فعل ماذا وبأي نتيجة.</translation>
    </message>
    <message>
        <source>Stakeholder database</source>
        <translation>قاعدة بيانات الجهات المعنية</translation>
    </message>
    <message>
        <source>Organisations, companies and public bodies, and what they offer and seek.</source>
        <translation>منظمات وشركات وهيئات عامة وما تعرضه وما تبحث عنه.</translation>
    </message>
    <message>
        <source>Knowledge resources</source>
        <translation>الموارد المعرفية</translation>
    </message>
    <message>
        <source>Guides, toolkits, studies, standards and data.</source>
        <translation>أدلة ومجموعات أدوات ودراسات ومعايير وبيانات.</translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation>أحدث السجلات</translation>
    </message>
    <message>
        <source>Changed since your last visit</source>
        <translation>ما تغير منذ زيارتك الأخيرة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Tools and guides</source>
        <translation>أدوات وأدلة</translation>
    </message>
    <message>
        <source>You are looking at sample records of %1. Your library lives on this computer and works without a network.</source>
        <translation>أنت تشاهد سجلات نموذجية بتاريخ %1. مكتبتك على هذا الحاسوب وتعمل دون شبكة.</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>إزالة السجلات النموذجية</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>تصفح</translation>
    </message>
    <message>
        <source>Human story</source>
        <translation>قصة إنسانية</translation>
    </message>
    <message>
        <source>Read the story</source>
        <translation>قراءة القصة</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا يوجد بعد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>Browse: %1, %Ln record(s)</source>
        <translation>
            <numerusform>تصفح: %1، لا سجلات</numerusform>
            <numerusform>تصفح: %1، سجل واحد</numerusform>
            <numerusform>تصفح: %1، سجلان</numerusform>
            <numerusform>تصفح: %1، %Ln سجلات</numerusform>
            <numerusform>تصفح: %1، %Ln سجلا</numerusform>
            <numerusform>تصفح: %1، %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s) of meetings still to be done.</source>
        <translation>
            <numerusform>لا توصيات اجتماعات مطلوبة.</numerusform>
            <numerusform>توصية اجتماع واحدة ما زالت مطلوبة.</numerusform>
            <numerusform>توصيتا اجتماعات ما زالتا مطلوبتين.</numerusform>
            <numerusform>%Ln توصيات اجتماعات ما زالت مطلوبة.</numerusform>
            <numerusform>%Ln توصية اجتماعات ما زالت مطلوبة.</numerusform>
            <numerusform>%Ln توصية اجتماعات ما زالت مطلوبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue.</source>
        <translation>
            <numerusform>لا متأخرة.</numerusform>
            <numerusform>واحدة متأخرة.</numerusform>
            <numerusform>اثنتان متأخرتان.</numerusform>
            <numerusform>%Ln متأخرة.</numerusform>
            <numerusform>%Ln متأخرة.</numerusform>
            <numerusform>%Ln متأخرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>متابعة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) to stories end soon.</source>
        <translation>
            <numerusform>لا تنتهي موافقات على قصص قريبًا.</numerusform>
            <numerusform>تنتهي موافقة واحدة على قصة قريبًا.</numerusform>
            <numerusform>تنتهي موافقتان على قصتين قريبًا.</numerusform>
            <numerusform>تنتهي %Ln موافقات على قصص قريبًا.</numerusform>
            <numerusform>تنتهي %Ln موافقة على قصص قريبًا.</numerusform>
            <numerusform>تنتهي %Ln موافقة على قصص قريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>إظهارها…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportChoicesBar</name>
    <message>
        <source>Update them</source>
        <translation>تحديثها</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Add them once more</source>
        <translation>إضافتها مرة أخرى</translation>
    </message>
    <message>
        <source>Records that are &amp;here:</source>
        <translation>السجلات &amp;الموجودة هنا:</translation>
    </message>
    <message>
        <source>Records that are &amp;likely here:</source>
        <translation>السجلات الموجودة هنا على الأرجح:</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>الكل: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportColumnsModel</name>
    <message>
        <source>One value</source>
        <translation>قيمة واحدة</translation>
    </message>
    <message>
        <source>A value a line</source>
        <translation>قيمة في كل سطر</translation>
    </message>
    <message>
        <source>Several, between %1</source>
        <translation>عدة قيم يفصل بينها %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>As the others: %1</source>
        <translation>مثل غيرها: %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Values of a cell</source>
        <translation>قيم الخلية</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportColumnsPage</name>
    <message>
        <source>Columns of the file and the fields that they become</source>
        <translation>أعمدة الملف والحقول التي تصبح إياها</translation>
    </message>
    <message>
        <source>&amp;The rows are:</source>
        <translation>&amp;الصفوف هي:</translation>
    </message>
    <message>
        <source>Te&amp;xts are in:</source>
        <translation>لغة النصوص:</translation>
    </message>
    <message>
        <source>Columns go by the profile “%1”.</source>
        <translation>تتبع الأعمدة الملف التعريفي ”%1“.</translation>
    </message>
    <message>
        <source>This table has the columns of the profile “%1”, which is used.</source>
        <translation>لهذا الجدول أعمدة الملف التعريفي ”%1“، وهو المستخدم.</translation>
    </message>
    <message>
        <source>Comparing the columns with the fields …</source>
        <translation>مقارنة الأعمدة بالحقول …</translation>
    </message>
    <message>
        <source>The profile cannot be read.</source>
        <translation>تتعذر قراءة الملف التعريفي.</translation>
    </message>
    <message>
        <source>Only one column can become: %1.</source>
        <translation>عمود واحد فقط يمكن أن يصبح: %1.</translation>
    </message>
    <message>
        <source>No column becomes the title, without which no new record can be added.</source>
        <translation>لا عمود يصبح العنوان، ولا يمكن إضافة سجل جديد من دونه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are left out.</source>
        <translation>
            <numerusform>لا أعمدة مستبعدة.</numerusform>
            <numerusform>عمود واحد مستبعد.</numerusform>
            <numerusform>عمودان مستبعدان.</numerusform>
            <numerusform>%Ln أعمدة مستبعدة.</numerusform>
            <numerusform>%Ln عمودًا مستبعدًا.</numerusform>
            <numerusform>%Ln عمود مستبعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>استيراد سجلات</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>Comparing the file with the library …</source>
        <translation>مقارنة الملف بالمكتبة …</translation>
    </message>
    <message>
        <source>There is nothing to import in this file.</source>
        <translation>ليس في هذا الملف ما يُستورد.</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>جارٍ الاستيراد …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>توقف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>ا&amp;ستيراد %Ln صف</numerusform>
            <numerusform>ا&amp;ستيراد صف واحد</numerusform>
            <numerusform>ا&amp;ستيراد صفين</numerusform>
            <numerusform>ا&amp;ستيراد %Ln صفوف</numerusform>
            <numerusform>ا&amp;ستيراد %Ln صفًا</numerusform>
            <numerusform>ا&amp;ستيراد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Which file, and how it is read</source>
        <translation>أي ملف، وكيف يُقرأ</translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation>ما تصبح إياه الأعمدة</translation>
    </message>
    <message>
        <source>Words that no list knows</source>
        <translation>كلمات لا تعرفها أي قائمة</translation>
    </message>
    <message>
        <source>What would become of every row</source>
        <translation>ما سيؤول إليه كل صف</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>What became of every row</source>
        <translation>ما آل إليه كل صف</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>إظهار الصفوف</translation>
    </message>
    <message>
        <source>Save the refused rows to a file…</source>
        <translation>حفظ الصفوف المرفوضة في ملف…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>جرى التراجع عن الاستيراد.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>Something else was changed since. Undo the import under “Edit”, “Changes”.</source>
        <translation>تغيّر شيء آخر منذ ذلك الحين. تراجع عن الاستيراد من ”تحرير“ ثم ”التغييرات“.</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>%1-refused</source>
        <comment>file name of the refused rows, 1: that of the import</comment>
        <translation>%1-مرفوضة</translation>
    </message>
    <message>
        <source>Saved to “%1”.</source>
        <translation>حُفظ في ”%1“.</translation>
    </message>
    <message>
        <source>Save the refused rows to another file: this one is the one that is imported.</source>
        <translation>احفظ الصفوف المرفوضة في ملف آخر: هذا هو الملف الذي يُستورد.</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>هل تريد الإغلاق دون استيراد؟</translation>
    </message>
    <message>
        <source>Nothing was imported, and what you decided on words and rows is not kept.</source>
        <translation>لم يُستورد شيء، ولا يُحفظ ما قررته بشأن الكلمات والصفوف.</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>الإغلاق دون استيراد</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>متابعة الاستيراد</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportFilePage</name>
    <message>
        <source>All files that can be imported</source>
        <translation>كل الملفات القابلة للاستيراد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The first &amp;row names the columns</source>
        <translation>الصف الأول يسمي الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>الترميز:</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>الفاصل:</translation>
    </message>
    <message>
        <source>S&amp;heet:</source>
        <translation>الورقة:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>مسافة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;الملف:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>الصيغة:</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>أول صفوف الملف</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>استيراد من ملف</translation>
    </message>
    <message>
        <source>Which file shall be imported?</source>
        <translation>أي ملف تريد استيراده؟</translation>
    </message>
    <message>
        <source>Tables, workbooks, references, contacts and whole records can be imported. You see what would become of every row before anything is written.</source>
        <translation>يمكن استيراد الجداول والمصنفات والمراجع وجهات الاتصال والسجلات الكاملة. ترى ما سيؤول إليه كل صف قبل أن يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>Reading the beginning of the file …</source>
        <translation>قراءة بداية الملف …</translation>
    </message>
    <message>
        <source>The file says itself what everything is. Go on to see what would become of its records.</source>
        <translation>يبيّن الملف بنفسه معنى كل شيء. تابع لترى ما ستؤول إليه سجلاته.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>لا صفوف في الجدول.</translation>
    </message>
    <message>
        <source>Another sheet of the workbook may have some.</source>
        <translation>قد تكون في ورقة أخرى من المصنف صفوف.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportPlanModel</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportPlanPage</name>
    <message>
        <source>&amp;This row:</source>
        <translation>هذا الصف:</translation>
    </message>
    <message>
        <source>Save the refused rows to a file…</source>
        <translation>حفظ الصفوف المرفوضة في ملف…</translation>
    </message>
    <message>
        <source>What would become of every row</source>
        <translation>ما سيؤول إليه كل صف</translation>
    </message>
    <message>
        <source>The chosen row field by field</source>
        <translation>الصف المختار حقلًا حقلًا</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportText</name>
    <message>
        <source>The record here says all of it already.</source>
        <translation>السجل الموجود يقول كل ذلك بالفعل.</translation>
    </message>
    <message>
        <source>Line %1 of the file says the same record.</source>
        <translation>السطر %1 من الملف يذكر السجل نفسه.</translation>
    </message>
    <message>
        <source>Is left out.</source>
        <translation>مستبعد.</translation>
    </message>
    <message>
        <source>Seems to be “%1”, which is here.</source>
        <translation>يبدو أنه ”%1“ الموجود هنا.</translation>
    </message>
    <message>
        <source>“%1” is here already and stays as it is.</source>
        <translation>”%1“ موجود بالفعل ويبقى كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out.</source>
        <translation>
            <numerusform>لا قيم مستبعدة.</numerusform>
            <numerusform>قيمة واحدة مستبعدة.</numerusform>
            <numerusform>قيمتان مستبعدتان.</numerusform>
            <numerusform>%Ln قيم مستبعدة.</numerusform>
            <numerusform>%Ln قيمة مستبعدة.</numerusform>
            <numerusform>%Ln قيمة مستبعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is here, and what it becomes:</source>
        <translation>ما هو موجود، وما يصبح إياه:</translation>
    </message>
    <message>
        <source>What is here, and what the file says:</source>
        <translation>ما هو موجود، وما يقوله الملف:</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>New</source>
        <comment>row of an import</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>row of an import</comment>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>row of an import</comment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>row of an import</comment>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>row of an import</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: what becomes of rows, 2: their number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add as a new record</source>
        <translation>إضافة كسجل جديد</translation>
    </message>
    <message>
        <source>Update the record that is here</source>
        <translation>تحديث السجل الموجود</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Address of the record</source>
        <translation>عنوان السجل</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>The file “%1” is not there. Nothing was imported. Choose another one.</source>
        <translation>الملف ”%1“ غير موجود. لم يُستورد شيء. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or is not what its name says. Nothing was imported. Choose the format that it has, or another file.</source>
        <translation>”%1“ تالف أو ليس كما يدل اسمه. لم يُستورد شيء. اختر صيغته الصحيحة أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be read like this. Nothing was imported. Choose another format or encoding.</source>
        <translation>لا يمكن قراءة ”%1“ هكذا. لم يُستورد شيء. اختر صيغة أو ترميزًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nothing was imported. It may be open in another program, or not be yours to read.</source>
        <translation>تعذرت قراءة ”%1“. لم يُستورد شيء. قد يكون مفتوحًا في برنامج آخر، أو لا يحق لك قراءته.</translation>
    </message>
    <message>
        <source>The file was changed since it was looked at. Nothing was imported. Go back and look at it again.</source>
        <translation>تغيّر الملف منذ أن عُرض. لم يُستورد شيء. ارجع واعرضه من جديد.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %Ln row(s).</source>
        <translation>
            <numerusform>استُورد %1 من %Ln صف.</numerusform>
            <numerusform>استُورد %1 من صف واحد.</numerusform>
            <numerusform>استُورد %1 من صفين.</numerusform>
            <numerusform>استُورد %1 من %Ln صفوف.</numerusform>
            <numerusform>استُورد %1 من %Ln صفًا.</numerusform>
            <numerusform>استُورد %1 من %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new.</source>
        <translation>
            <numerusform>لا سجلات جديدة.</numerusform>
            <numerusform>سجل واحد جديد.</numerusform>
            <numerusform>سجلان جديدان.</numerusform>
            <numerusform>%Ln سجلات جديدة.</numerusform>
            <numerusform>%Ln سجلًا جديدًا.</numerusform>
            <numerusform>%Ln سجل جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed.</source>
        <translation>
            <numerusform>لم يتغير أي سجل.</numerusform>
            <numerusform>تغيّر سجل واحد.</numerusform>
            <numerusform>تغيّر سجلان.</numerusform>
            <numerusform>تغيّرت %Ln سجلات.</numerusform>
            <numerusform>تغيّر %Ln سجلًا.</numerusform>
            <numerusform>تغيّر %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) said all of it already.</source>
        <translation>
            <numerusform>لا سجل كان يقول كل ذلك من قبل.</numerusform>
            <numerusform>سجل واحد كان يقول كل ذلك من قبل.</numerusform>
            <numerusform>سجلان كانا يقولان كل ذلك من قبل.</numerusform>
            <numerusform>%Ln سجلات كانت تقول كل ذلك من قبل.</numerusform>
            <numerusform>%Ln سجلًا كان يقول كل ذلك من قبل.</numerusform>
            <numerusform>%Ln سجل كان يقول كل ذلك من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي صف.</numerusform>
            <numerusform>استُبعد صف واحد.</numerusform>
            <numerusform>استُبعد صفان.</numerusform>
            <numerusform>استُبعدت %Ln صفوف.</numerusform>
            <numerusform>استُبعد %Ln صفًا.</numerusform>
            <numerusform>استُبعد %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused (lines %1).</source>
        <translation>
            <numerusform>لم يُرفض أي صف (%1).</numerusform>
            <numerusform>رُفض صف واحد (السطر %1).</numerusform>
            <numerusform>رُفض صفان (السطران %1).</numerusform>
            <numerusform>رُفضت %Ln صفوف (الأسطر %1).</numerusform>
            <numerusform>رُفض %Ln صفًا (الأسطر %1).</numerusform>
            <numerusform>رُفض %Ln صف (الأسطر %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no list knows “%2”.</source>
        <translation>%1: لا تعرف أي قائمة ”%2“.</translation>
    </message>
    <message>
        <source>%1: “%2” is no language.</source>
        <translation>%1: ”%2“ ليست لغة.</translation>
    </message>
    <message>
        <source>%1: “%2” is no country or region.</source>
        <translation>%1: ”%2“ ليس بلدًا ولا منطقة.</translation>
    </message>
    <message>
        <source>“%2” is no kind of record that can be imported.</source>
        <translation>”%2“ ليس نوعًا من السجلات يمكن استيراده.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date.</source>
        <translation>%1: ”%2“ ليس تاريخًا.</translation>
    </message>
    <message>
        <source>%1: day and month of “%2” may be either. Write it as year-month-day.</source>
        <translation>%1: قد يكون اليوم والشهر في ”%2“ أيًّا منهما. اكتبه: سنة-شهر-يوم.</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: ”%2“ ليس عددًا.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no.</source>
        <translation>%1: ”%2“ ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be taken.</source>
        <translation>%1: لا يمكن أخذ ”%2“.</translation>
    </message>
    <message>
        <source>%1: “%2” is no web address.</source>
        <translation>%1: ”%2“ ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>%1: there is no record “%2” here.</source>
        <translation>%1: لا يوجد هنا سجل ”%2“.</translation>
    </message>
    <message>
        <source>The record has no place for “%2”.</source>
        <translation>لا مكان في السجل لـ”%2“.</translation>
    </message>
    <message>
        <source>%1: is decided by people here and not taken from a file.</source>
        <translation>%1: يقرره الأشخاص هنا ولا يؤخذ من ملف.</translation>
    </message>
    <message>
        <source>%1: data of a person is not taken.</source>
        <translation>%1: لا تؤخذ بيانات شخص.</translation>
    </message>
    <message>
        <source>This is a person; only organisations are imported.</source>
        <translation>هذا شخص، ولا تُستورد إلا المنظمات.</translation>
    </message>
    <message>
        <source>There is no title.</source>
        <translation>لا عنوان.</translation>
    </message>
    <message>
        <source>“%2” is no address of a record of this kind.</source>
        <translation>”%2“ ليس عنوان سجل من هذا النوع.</translation>
    </message>
    <message>
        <source>This is what is left of a deleted record.</source>
        <translation>هذا ما بقي من سجل محذوف.</translation>
    </message>
    <message>
        <source>The record comes from a newer version of the program.</source>
        <translation>السجل من إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>This is larger than a record may be.</source>
        <translation>هذا أكبر مما يجوز للسجل.</translation>
    </message>
    <message>
        <source>This is not written as the format wants it.</source>
        <translation>هذا غير مكتوب كما تقتضيه الصيغة.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be read.</source>
        <translation>يحتوي هذا على محارف لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The file ends before this does.</source>
        <translation>ينتهي الملف قبل أن ينتهي هذا.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>فُتحت هنا علامة اقتباس ولم تُغلق.</translation>
    </message>
    <message>
        <source>Text stands behind a closing quotation mark.</source>
        <translation>يرد نص بعد علامة اقتباس مغلقة.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be read. Another encoding may be the right one.</source>
        <translation>يحتوي هذا على محارف لا يمكن قراءتها. قد يكون ترميز آخر هو الصحيح.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as “%2”. Look whether the letters are right.</source>
        <translation>الملف ليس بترميز UTF-8، وقُرئ على أنه ”%2“. تحقق من صحة الحروف.</translation>
    </message>
    <message>
        <source>%1: “%2” is a short form that the file does not explain.</source>
        <translation>%1: ”%2“ اختصار لا يشرحه الملف.</translation>
    </message>
    <message>
        <source>The workbook lacks the text of a cell.</source>
        <translation>ينقص المصنف نص خلية.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>الصف أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The row has too many cells.</source>
        <translation>في الصف خلايا أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>“%2” stands in a cell that has no column.</source>
        <translation>”%2“ في خلية لا عمود لها.</translation>
    </message>
    <message>
        <source>Records of this kind have no place for “%2”.</source>
        <translation>لا مكان في سجلات هذا النوع لـ”%2“.</translation>
    </message>
    <message>
        <source>%1: the columns that belong together hold different numbers of values (%2).</source>
        <translation>%1: الأعمدة المترابطة فيها أعداد مختلفة من القيم (%2).</translation>
    </message>
    <message>
        <source>It would go out to more people. Change its marking in the record itself.</source>
        <translation>سيصل إلى عدد أكبر من الناس. غيّر علامته في السجل نفسه.</translation>
    </message>
    <message>
        <source>The record that is here is of another kind.</source>
        <translation>السجل الموجود من نوع آخر.</translation>
    </message>
    <message>
        <source>The edition is frozen and stays as it was printed.</source>
        <translation>الطبعة مجمدة وتبقى كما طُبعت.</translation>
    </message>
    <message>
        <source>The record was deleted here. Bring it back from the bin first.</source>
        <translation>حُذف السجل هنا. أعده أولًا من سلة المحذوفات.</translation>
    </message>
    <message>
        <source>The record is no longer here.</source>
        <translation>لم يعد السجل هنا.</translation>
    </message>
    <message>
        <source>Another record has the address “%2”.</source>
        <translation>لسجل آخر العنوان ”%2“.</translation>
    </message>
    <message>
        <source>The record was changed in the meantime.</source>
        <translation>تغير السجل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1: this cannot be taken (%2).</source>
        <translation>%1: لا يمكن أخذ هذا (%2).</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 records, which is too much at once. Nothing was imported. Divide the file and import its parts.</source>
        <translation>يحتوي «%1» على أكثر من %2 من السجلات، وهذا أكثر من أن يُستورد دفعة واحدة. لم يُستورد شيء. قسّم الملف واستورد أجزاءه.</translation>
    </message>
    <message>
        <source>%1: the record holds another number of entries, and nothing tells which these %2 are.</source>
        <translation>%1: يحتوي السجل على عدد آخر من العناصر، ولا شيء يدل على أيّها هذه العناصر وعددها %2.</translation>
    </message>
    <message>
        <source>%1: the record has another text already. “%2” names no language, and is left out.</source>
        <translation>%1: يوجد في السجل نص آخر بالفعل. النص “%2” لا يذكر لغته، ولذلك تُرك.</translation>
    </message>
    <message>
        <source>“%1” is no longer there as it was imported, so its rows cannot be read again. What was imported stays.</source>
        <translation>لم يعد ”%1“ موجودًا كما استُورد، فلا يمكن قراءة صفوفه من جديد. ما استُورد باقٍ.</translation>
    </message>
    <message>
        <source>%1: a formula was saved without its value. Open the workbook, save it, and import it again.</source>
        <translation>%1: حُفظت صيغة حسابية بلا قيمتها. افتح المصنف واحفظه ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>%1: the formula ends in an error (%2).</source>
        <translation>%1: تنتهي الصيغة الحسابية بخطأ (%2).</translation>
    </message>
    <message>
        <source>The record was erased here, and stays away.</source>
        <translation>مُحي السجل هنا ويبقى بعيدًا.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportWordsModel</name>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Word of the file</source>
        <translation>كلمة الملف</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportWordsPage</name>
    <message>
        <source>Take the likeliest for all</source>
        <translation>أخذ الأرجح للكل</translation>
    </message>
    <message>
        <source>Words that no list knows, and what they mean</source>
        <translation>كلمات لا تعرفها أي قائمة، ومعانيها</translation>
    </message>
    <message>
        <source>These words are on no list of the program. Say what each of them means. What you leave out is not imported, and everything else of the row is.</source>
        <translation>لا ترد هذه الكلمات في أي قائمة من قوائم البرنامج. بيّن معنى كل منها. ما تستبعده لا يُستورد، ويُستورد كل ما سواه في الصف.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search box: close the suggestions, then clear the words, then the filters</source>
        <translation>مربع البحث: إغلاق المقترحات، ثم مسح الكلمات، ثم عوامل التصفية</translation>
    </message>
    <message>
        <source>Search box: to the results</source>
        <translation>مربع البحث: إلى النتائج</translation>
    </message>
    <message>
        <source>Search box: to the suggestions</source>
        <translation>مربع البحث: إلى المقترحات</translation>
    </message>
    <message>
        <source>Empty search box: what was searched before</source>
        <translation>مربع بحث فارغ: عمليات البحث السابقة</translation>
    </message>
    <message>
        <source>Empty search box: take the last filter away</source>
        <translation>مربع بحث فارغ: إزالة آخر عامل تصفية</translation>
    </message>
    <message>
        <source>Active filter: take it away</source>
        <translation>عامل تصفية نشط: إزالته</translation>
    </message>
    <message>
        <source>Results: copy the selected rows</source>
        <translation>النتائج: نسخ الصفوف المحددة</translation>
    </message>
    <message>
        <source>Saved search: rename</source>
        <translation>بحث محفوظ: إعادة التسمية</translation>
    </message>
    <message>
        <source>Saved search: remove</source>
        <translation>بحث محفوظ: إزالة</translation>
    </message>
    <message>
        <source>Saved search: move up or down</source>
        <translation>بحث محفوظ: نقل لأعلى أو لأسفل</translation>
    </message>
    <message>
        <source>Form: cancel editing</source>
        <translation>النموذج: إلغاء التحرير</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::LibraryPage</name>
    <message>
        <source>Search “%1”</source>
        <translation>البحث عن «%1»</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>No record contains “%1”.</source>
        <translation>لا يوجد سجل يحتوي «%1».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two suggestions</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>No record matches these filters.</source>
        <translation>لا يوجد سجل يطابق عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>No record matches “%1” with these filters.</source>
        <translation>لا يوجد سجل يطابق «%1» مع عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>1: an active filter, such as Country: Kenya</comment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Active filters: %1.</source>
        <translation>عوامل التصفية النشطة: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two filters</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل عوامل التصفية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>1: what a button does, 2: number of results</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New record “%1”…</source>
        <translation>سجل جديد «%1»…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <comment>1: a word of the query</comment>
        <translation>دون «%1»</translation>
    </message>
    <message>
        <source>Search “%1” without filters</source>
        <translation>البحث عن «%1» بلا عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::LineEditor</name>
    <message>
        <source>2021, 2021-06 or 2021-06-24</source>
        <translation>2021 أو 2021-06 أو 2021-06-24</translation>
    </message>
    <message>
        <source>Write a date as 2021, 2021-06 or 2021-06-24.</source>
        <translation>اكتب التاريخ بالشكل 2021 أو 2021-06 أو 2021-06-24.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>اكتب رقما.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://</source>
        <translation>اكتب عنوانا كاملا يبدأ بـ https://</translation>
    </message>
    <message>
        <source>2021-06-24 or 2021-06-24T09:00</source>
        <translation>2021-06-24 أو 2021-06-24T09:00</translation>
    </message>
    <message>
        <source>Write a date as 2021-06-24, with its time as 2021-06-24T09:00.</source>
        <translation>اكتب التاريخ بالشكل 2021-06-24، ومع الوقت بالشكل 2021-06-24T09:00.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::LinesEditor</name>
    <message>
        <source>One a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::LinkCheckDialog</name>
    <message>
        <source>Show the records</source>
        <translation>عرض السجلات</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>اسأل الآن</translation>
    </message>
    <message>
        <source>Check web addresses</source>
        <translation>فحص عناوين الويب</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>جميع السجلات</translation>
    </message>
    <message>
        <source>The records in the list</source>
        <translation>السجلات التي في القائمة</translation>
    </message>
    <message>
        <source>Whose addresses are checked</source>
        <translation>السجلات التي تُفحص عناوينها</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>تقدّم الفحص</translation>
    </message>
    <message>
        <source>There is no web address to ask.</source>
        <translation>لا يوجد عنوان ويب للسؤال عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web address(es) will be asked whether something is there.</source>
        <translation>
            <numerusform>لن يُسأل عن أي عنوان.</numerusform>
            <numerusform>سيُسأل عنوان ويب واحد هل يوجد فيه شيء.</numerusform>
            <numerusform>سيُسأل عنوانا ويب هل يوجد فيهما شيء.</numerusform>
            <numerusform>ستُسأل %Ln عناوين ويب هل يوجد فيها شيء.</numerusform>
            <numerusform>سيُسأل %Ln عنوان ويب هل يوجد فيها شيء.</numerusform>
            <numerusform>سيُسأل %Ln عنوان ويب هل يوجد فيها شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are of %Ln site(s). Each of them learns the internet address of this computer, and nothing else.</source>
        <translation>
            <numerusform>لا مواقع.</numerusform>
            <numerusform>هي من موقع واحد. يعرف عنوان هذا الحاسوب على الإنترنت ولا شيء غيره.</numerusform>
            <numerusform>هي من موقعين. يعرف كل منهما عنوان هذا الحاسوب على الإنترنت ولا شيء غيره.</numerusform>
            <numerusform>هي من %Ln مواقع. يعرف كل منها عنوان هذا الحاسوب على الإنترنت ولا شيء غيره.</numerusform>
            <numerusform>هي من %Ln موقعاً. يعرف كل منها عنوان هذا الحاسوب على الإنترنت ولا شيء غيره.</numerusform>
            <numerusform>هي من %Ln موقع. يعرف كل منها عنوان هذا الحاسوب على الإنترنت ولا شيء غيره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) were asked within a day and are left out.</source>
        <translation>
            <numerusform>لم يُسأل عن أي عنوان خلال يوم.</numerusform>
            <numerusform>سُئل عن عنوان واحد خلال يوم فيُترك.</numerusform>
            <numerusform>سُئل عن عنوانين خلال يوم فيُتركان.</numerusform>
            <numerusform>سُئل عن %Ln عناوين خلال يوم فتُترك.</numerusform>
            <numerusform>سُئل عن %Ln عنواناً خلال يوم فتُترك.</numerusform>
            <numerusform>سُئل عن %Ln عنوان خلال يوم فتُترك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) stand only in records that must not leave this computer and are not asked.</source>
        <translation>
            <numerusform>لا عناوين محجوزة.</numerusform>
            <numerusform>عنوان واحد لا يرد إلا في سجلات يجب ألا تغادر هذا الحاسوب ولا يُسأل عنه.</numerusform>
            <numerusform>عنوانان لا يردان إلا في سجلات يجب ألا تغادر هذا الحاسوب ولا يُسأل عنهما.</numerusform>
            <numerusform>%Ln عناوين لا ترد إلا في سجلات يجب ألا تغادر هذا الحاسوب ولا يُسأل عنها.</numerusform>
            <numerusform>%Ln عنواناً لا يرد إلا في سجلات يجب ألا تغادر هذا الحاسوب ولا يُسأل عنه.</numerusform>
            <numerusform>%Ln عنوان لا يرد إلا في سجلات يجب ألا تغادر هذا الحاسوب ولا يُسأل عنه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) are not of the public web and are not asked.</source>
        <translation>
            <numerusform>لا عناوين خارج الويب العام.</numerusform>
            <numerusform>عنوان واحد ليس من الويب العام ولا يُسأل عنه.</numerusform>
            <numerusform>عنوانان ليسا من الويب العام ولا يُسأل عنهما.</numerusform>
            <numerusform>%Ln عناوين ليست من الويب العام ولا يُسأل عنها.</numerusform>
            <numerusform>%Ln عنواناً ليس من الويب العام ولا يُسأل عنه.</numerusform>
            <numerusform>%Ln عنوان ليس من الويب العام ولا يُسأل عنه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was answered until then is kept, and the next check goes on from there.</source>
        <translation>أُوقف. تُحفظ الإجابات التي وردت، ويُستأنف الفحص القادم من هناك.</translation>
    </message>
    <message>
        <source>No site could be reached. Nothing was noted: this computer seems to have no connection.</source>
        <translation>تعذّر الوصول إلى أي موقع. لم يُسجَّل شيء: يبدو أن هذا الحاسوب بلا اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) were asked.</source>
        <translation>
            <numerusform>لم يُسأل عن أي عنوان.</numerusform>
            <numerusform>سُئل عن عنوان واحد.</numerusform>
            <numerusform>سُئل عن عنوانين.</numerusform>
            <numerusform>سُئل عن %Ln عناوين.</numerusform>
            <numerusform>سُئل عن %Ln عنواناً.</numerusform>
            <numerusform>سُئل عن %Ln عنوان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is there: %1</source>
        <translation>يوجد شيء: %1</translation>
    </message>
    <message>
        <source>Moved to another site: %1</source>
        <translation>انتقلت إلى موقع آخر: %1</translation>
    </message>
    <message>
        <source>There, but not for programs: %1</source>
        <translation>موجودة، ولكن ليست للبرامج: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>اختفت: %1</translation>
    </message>
    <message>
        <source>Out of order today: %1</source>
        <translation>معطّلة اليوم: %1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>تعذّر الوصول إليها: %1</translation>
    </message>
    <message>
        <source>With a certificate that is not valid: %1</source>
        <translation>بشهادة غير صالحة: %1</translation>
    </message>
    <message>
        <source>Counting addresses…</source>
        <translation>جارٍ عدّ العناوين…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::LongTextEditor</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Marks: # heading, - list, 1. list, **strong**, *emphasis*, [words](https://address)</source>
        <translation>العلامات: # عنوان، - قائمة، 1. قائمة مرقّمة، **عريض**، *مائل*، [كلمات](https://العنوان)</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>معاينة: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا يوجد ما يُعاد.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>لا يوجد ما يُصدّر.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Remove the sample records?</source>
        <translation>إزالة السجلات النموذجية؟</translation>
    </message>
    <message>
        <source>Samples that you edited stay. You can bring the others back at any time in the preferences.</source>
        <translation>السجلات النموذجية التي عدّلتها تبقى. يمكنك إعادة البقية في أي وقت من التفضيلات.</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>إزالة السجلات النموذجية</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Changes that are only on this computer</source>
        <translation>تغييرات موجودة على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>جارٍ المزامنة…</translation>
    </message>
    <message>
        <source>Not yet synchronised</source>
        <translation>لم تتم المزامنة بعد</translation>
    </message>
    <message>
        <source>No hub</source>
        <translation>لا يوجد مركز</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>آخر مزامنة %1</translation>
    </message>
    <message>
        <source>Fourth P</source>
        <translation>Fourth P</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;السجل</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>ال&amp;رئيسية</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Search without &amp;filters</source>
        <translation>بحث دون &amp;عوامل تصفية</translation>
    </message>
    <message>
        <source>&amp;Case study</source>
        <translation>&amp;دراسة حالة</translation>
    </message>
    <message>
        <source>&amp;Stakeholder</source>
        <translation>&amp;جهة معنية</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;مورد</translation>
    </message>
    <message>
        <source>&amp;Human story</source>
        <translation>&amp;قصة إنسانية</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;فعالية</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;التفضيلات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Edit this record</source>
        <translation>&amp;تحرير هذا السجل</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel editing</source>
        <translation>&amp;إلغاء التحرير</translation>
    </message>
    <message>
        <source>&amp;Delete this record</source>
        <translation>ح&amp;ذف هذا السجل</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>سجل الت&amp;غييرات</translation>
    </message>
    <message>
        <source>Show or hide fi&amp;lters</source>
        <translation>إظهار أو إخفاء &amp;عوامل التصفية</translation>
    </message>
    <message>
        <source>Show or hide the &amp;record</source>
        <translation>إظهار أو إخفاء الس&amp;جل</translation>
    </message>
    <message>
        <source>Show or hide pl&amp;aces</source>
        <translation>إظهار أو إخفاء الت&amp;نقل</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>&amp;مزامنة</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>ال&amp;لوح التالي</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>اللو&amp;ح السابق</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Fourth P</source>
        <translation>&amp;حول Fourth P</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1.</source>
        <translation>
            <numerusform>لم يُحفظ أي صف في %1.</numerusform>
            <numerusform>حُفظ صف واحد في %1.</numerusform>
            <numerusform>حُفظ صفان في %1.</numerusform>
            <numerusform>حُفظت %Ln صفوف في %1.</numerusform>
            <numerusform>حُفظ %Ln صفا في %1.</numerusform>
            <numerusform>حُفظ %Ln صف في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample record(s) were removed.</source>
        <translation>
            <numerusform>لم يُزل أي سجل نموذجي.</numerusform>
            <numerusform>أُزيل سجل نموذجي واحد.</numerusform>
            <numerusform>أُزيل سجلان نموذجيان.</numerusform>
            <numerusform>أُزيلت %Ln سجلات نموذجية.</numerusform>
            <numerusform>أُزيل %Ln سجلا نموذجيا.</numerusform>
            <numerusform>أُزيل %Ln سجل نموذجي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample record(s) are in the library.</source>
        <translation>
            <numerusform>لا سجلات نموذجية في المكتبة.</numerusform>
            <numerusform>سجل نموذجي واحد في المكتبة.</numerusform>
            <numerusform>سجلان نموذجيان في المكتبة.</numerusform>
            <numerusform>%Ln سجلات نموذجية في المكتبة.</numerusform>
            <numerusform>%Ln سجلا نموذجيا في المكتبة.</numerusform>
            <numerusform>%Ln سجل نموذجي في المكتبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), for reading only</source>
        <translation>
            <numerusform>لا سجلات، للقراءة فقط</numerusform>
            <numerusform>سجل واحد، للقراءة فقط</numerusform>
            <numerusform>سجلان، للقراءة فقط</numerusform>
            <numerusform>%Ln سجلات، للقراءة فقط</numerusform>
            <numerusform>%Ln سجلا، للقراءة فقط</numerusform>
            <numerusform>%Ln سجل، للقراءة فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent</source>
        <comment>changes that no hub has seen</comment>
        <translation>
            <numerusform>لا شيء غير مرسل</numerusform>
            <numerusform>واحد غير مرسل</numerusform>
            <numerusform>اثنان غير مرسلين</numerusform>
            <numerusform>%Ln غير مرسلة</numerusform>
            <numerusform>%Ln غير مرسل</numerusform>
            <numerusform>%Ln غير مرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to record…</source>
        <translation>الانتقال إلى &amp;سجل…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>يلزم قرارك</translation>
    </message>
    <message>
        <source>Last sync %1; the last try did not work</source>
        <translation>آخر مزامنة %1؛ المحاولة الأخيرة لم تنجح</translation>
    </message>
    <message>
        <source>Enter them…</source>
        <translation>أدخلهما…</translation>
    </message>
    <message>
        <source>Stop synchronising</source>
        <translation>أوقف المزامنة</translation>
    </message>
    <message>
        <source>Synchronising… %L1%</source>
        <translation>المزامنة جارية… %L1٪</translation>
    </message>
    <message>
        <source>Read a &amp;bundle…</source>
        <translation>اقرأ &amp;حزمة…</translation>
    </message>
    <message>
        <source>Read a bundle</source>
        <translation>اقرأ حزمة</translation>
    </message>
    <message>
        <source>Bundles (*%1)</source>
        <translation>حزم (*%1)</translation>
    </message>
    <message>
        <source>The proxy %1 of this network asks for a name and a password.</source>
        <translation>يطلب الوكيل %1 في هذه الشبكة اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>&amp;Write a bundle…</source>
        <translation>ا&amp;كتب حزمة…</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates…</source>
        <translation>سجلات قد تكون م&amp;كررة…</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln record(s).</source>
        <translation>
            <numerusform>لم يُستعد شيء.</numerusform>
            <numerusform>استُعيد سجل واحد.</numerusform>
            <numerusform>استُعيد سجلان.</numerusform>
            <numerusform>استُعيدت %Ln سجلات.</numerusform>
            <numerusform>استُعيد %Ln سجلًا.</numerusform>
            <numerusform>استُعيد %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;إعادة: %1</translation>
    </message>
    <message>
        <source>Case study from four &amp;questions…</source>
        <translation>دراسة حالة من أربعة أ&amp;سئلة…</translation>
    </message>
    <message>
        <source>C&amp;hanges…</source>
        <translation>الت&amp;غييرات…</translation>
    </message>
    <message>
        <source>Check &amp;web addresses…</source>
        <translation>فحص عناوين ال&amp;ويب…</translation>
    </message>
    <message>
        <source>Dis&amp;pute a fact…</source>
        <translation>الا&amp;عتراض على معلومة…</translation>
    </message>
    <message>
        <source>&amp;Meeting mode…</source>
        <translation>و&amp;ضع الاجتماع…</translation>
    </message>
    <message>
        <source>&amp;Follow-up of meetings…</source>
        <translation>&amp;متابعة الاجتماعات…</translation>
    </message>
    <message>
        <source>Edit the &amp;selected records…</source>
        <translation>تحرير السجلات ال&amp;محددة…</translation>
    </message>
    <message>
        <source>&amp;Tags of the selected records…</source>
        <translation>و&amp;سوم السجلات المحددة…</translation>
    </message>
    <message>
        <source>Add to or take out of a c&amp;ollection</source>
        <translation>إضافة إلى م&amp;جموعة أو إخراج منها</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;سلة المحذوفات…</translation>
    </message>
    <message>
        <source>&amp;Compendium</source>
        <translation>ال&amp;خلاصة</translation>
    </message>
    <message>
        <source>There is nothing to publish.</source>
        <translation>لا يوجد ما يُنشر.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>ن&amp;شر…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Nothing was undone: something else was changed since.</source>
        <translation>لم يُتراجع عن شيء: تغيّر شيء آخر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;الدليل</translation>
    </message>
    <message>
        <source>There is no consent in this record: it is neither a story nor does it name a person.</source>
        <translation>لا توجد موافقة في هذا السجل: فهو ليس قصة ولا يذكر شخصًا.</translation>
    </message>
    <message>
        <source>B&amp;ackups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>&amp;Withdraw a consent…</source>
        <translation>&amp;سحب موافقة…</translation>
    </message>
    <message>
        <source>&amp;Consents that end…</source>
        <translation>م&amp;وافقات تنتهي…</translation>
    </message>
    <message>
        <source>What &amp;left this library…</source>
        <translation>ما &amp;خرج من هذه المكتبة…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>ال&amp;تشخيص…</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>محو &amp;نهائي…</translation>
    </message>
    <message>
        <source>Data of a &amp;person…</source>
        <translation>بيانات &amp;شخص…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ManyCommands</name>
    <message>
        <source>Select the records first.</source>
        <translation>حدد السجلات أولًا.</translation>
    </message>
    <message>
        <source>Changing tags …</source>
        <translation>جارٍ تغيير الوسوم…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>لا حذف؟</numerusform>
            <numerusform>هل يُحذف سجل واحد؟</numerusform>
            <numerusform>هل يُحذف سجلان؟</numerusform>
            <numerusform>هل تُحذف %Ln سجلات؟</numerusform>
            <numerusform>هل يُحذف %Ln سجلًا؟</numerusform>
            <numerusform>هل يُحذف %Ln سجل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the bin, from where they can be brought back. Those of a hub are deleted there too when changes are sent.</source>
        <translation>تذهب إلى سلة المحذوفات، ويمكن استعادتها منها. أما سجلات المركز فتُحذف هناك أيضًا عند إرسال التغييرات.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>لا حذف</numerusform>
            <numerusform>حذف سجل واحد</numerusform>
            <numerusform>حذف سجلين</numerusform>
            <numerusform>حذف %Ln سجلات</numerusform>
            <numerusform>حذف %Ln سجلًا</numerusform>
            <numerusform>حذف %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Deleting records …</source>
        <translation>جارٍ حذف السجلات…</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln record(s).</source>
        <translation>
            <numerusform>لم يُحذف شيء.</numerusform>
            <numerusform>حُذف سجل واحد.</numerusform>
            <numerusform>حُذف سجلان.</numerusform>
            <numerusform>حُذفت %Ln سجلات.</numerusform>
            <numerusform>حُذف %Ln سجلًا.</numerusform>
            <numerusform>حُذف %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still being done to many records.</source>
        <translation>ما زالت عملية أخرى على سجلات كثيرة جارية.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Moving records to another state …</source>
        <translation>يجري نقل السجلات إلى حالة أخرى …</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::MeetingPage</name>
    <message>
        <source>Removed a group with its notes from “%1”.</source>
        <translation>أُزيلت مجموعة مع ملاحظاتها من «%1».</translation>
    </message>
    <message>
        <source>Removed a note from “%1”.</source>
        <translation>أُزيلت ملاحظة من «%1».</translation>
    </message>
    <message>
        <source>Back to the event</source>
        <translation>العودة إلى الفعالية</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller text</comment>
        <translation>أ−</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>نص أصغر (Ctrl+−)</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger text</comment>
        <translation>أ+</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>نص أكبر (Ctrl++)</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>نسخ الملخص</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation>إضافة مجموعة…</translation>
    </message>
    <message>
        <source>Change the group…</source>
        <translation>تعديل المجموعة…</translation>
    </message>
    <message>
        <source>Move one place ahead</source>
        <translation>تقديم بموضع واحد</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <translation>تأخير بموضع واحد</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>إزالة المجموعة</translation>
    </message>
    <message>
        <source>Next empty one</source>
        <translation>الفارغ التالي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading the event …</source>
        <translation>جارٍ قراءة الفعالية…</translation>
    </message>
    <message>
        <source>This event is not here any more.</source>
        <translation>لم تعد هذه الفعالية هنا.</translation>
    </message>
    <message>
        <source>What you typed is kept and comes back with it.</source>
        <translation>ما كتبته محفوظ ويعود معها.</translation>
    </message>
    <message>
        <source>Nothing was noted here yet.</source>
        <translation>لم يُدوَّن شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Each breakout group answers the four questions; conclusions and recommendations come at the end.</source>
        <translation>تجيب كل مجموعة عمل عن الأسئلة الأربعة، وتأتي الاستنتاجات والتوصيات في النهاية.</translation>
    </message>
    <message>
        <source>Note conclusions</source>
        <translation>تدوين الاستنتاجات</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>a question and how many answers it has</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>the words of notes</comment>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>What you type is safe on this computer.</source>
        <translation>ما تكتبه محفوظ بأمان على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>الملخص في الحافظة.</translation>
    </message>
    <message>
        <source>The marking of this event keeps its summary here.</source>
        <translation>يُبقي تصنيف هذه الفعالية ملخصها هنا.</translation>
    </message>
    <message>
        <source>This recommendation was removed meanwhile.</source>
        <translation>حُذفت هذه التوصية في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::MeetingText</name>
    <message>
        <source>Group without a name</source>
        <translation>مجموعة بلا اسم</translation>
    </message>
    <message>
        <source>There are no conclusions yet.</source>
        <translation>لا توجد استنتاجات بعد.</translation>
    </message>
    <message>
        <source>There are no recommendations yet.</source>
        <translation>لا توجد توصيات بعد.</translation>
    </message>
    <message>
        <source>There are no breakout groups yet.</source>
        <translation>لا توجد مجموعات عمل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) without an answer.</source>
        <translation>
            <numerusform>لا أسئلة بلا إجابة.</numerusform>
            <numerusform>سؤال واحد بلا إجابة.</numerusform>
            <numerusform>سؤالان بلا إجابة.</numerusform>
            <numerusform>%Ln أسئلة بلا إجابة.</numerusform>
            <numerusform>%Ln سؤالًا بلا إجابة.</numerusform>
            <numerusform>%Ln سؤال بلا إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is empty: every group has answered every question.</source>
        <translation>لا شيء فارغ: أجابت كل مجموعة عن كل سؤال.</translation>
    </message>
    <message>
        <source>Taken up in %1</source>
        <translation>مُدرج في %1</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>لا مسؤول عنها بعد</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>المعدّلة حديثا</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1، لا سجلات</numerusform>
            <numerusform>%1، سجل واحد</numerusform>
            <numerusform>%1، سجلان</numerusform>
            <numerusform>%1، %Ln سجلات</numerusform>
            <numerusform>%1، %Ln سجلا</numerusform>
            <numerusform>%1، %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>تكرارات محتملة</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Compendium</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>كل الوسوم…</translation>
    </message>
    <message>
        <source>Edition %1, frozen</source>
        <translation>الطبعة %1، مجمّدة</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>الطبعة %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Type a note … Enter: next note, Ctrl+Enter: next question</source>
        <translation>اكتب ملاحظة… ⁨Enter⁩ للملاحظة التالية، و⁨Ctrl+Enter⁩ للسؤال التالي</translation>
    </message>
    <message>
        <source>Change the note (F2)</source>
        <translation>تعديل الملاحظة (⁨F2⁩)</translation>
    </message>
    <message>
        <source>Move the note up (Alt+Up)</source>
        <translation>نقل الملاحظة إلى أعلى (⁨Alt+↑⁩)</translation>
    </message>
    <message>
        <source>Move the note down (Alt+Down)</source>
        <translation>نقل الملاحظة إلى أسفل (⁨Alt+↓⁩)</translation>
    </message>
    <message>
        <source>Remove the note (Delete)</source>
        <translation>إزالة الملاحظة (⁨Delete⁩)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Take up in a case study…</source>
        <translation>إدراج في دراسة حالة…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::OrderBox</name>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولا</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>الأنسب أولا</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By title, backwards</source>
        <translation>حسب العنوان، عكسيا</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>المعدّل أخيرا أولا</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By %1, backwards</source>
        <translation>حسب %1، عكسيا</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>حسب %1</translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>بترتيب المجموعة</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::PersonDialog</name>
    <message>
        <source>withdrawn on %1</source>
        <translation>سُحبت في %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>يذهب</translation>
    </message>
    <message>
        <source>stays: worked on the record</source>
        <translation>يبقى: عمل على السجل</translation>
    </message>
    <message>
        <source>stays: change the text by hand</source>
        <translation>يبقى: غيّر النص بيدك</translation>
    </message>
    <message>
        <source>Data of a person</source>
        <translation>بيانات شخص</translation>
    </message>
    <message>
        <source>&amp;One person</source>
        <translation>شخص &amp;واحد</translation>
    </message>
    <message>
        <source>E&amp;rased records</source>
        <translation>السجلات ال&amp;ممحوة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Name, e-mail or telephone</source>
        <translation>ال&amp;اسم أو البريد الإلكتروني أو الهاتف</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Where the person is named</source>
        <translation>حيث يُذكر الشخص</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>When erased</source>
        <translation>عند المحو</translation>
    </message>
    <message>
        <source>Progress of the erasure</source>
        <translation>تقدم المحو</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>م&amp;حو…</translation>
    </message>
    <message>
        <source>Looking through all records…</source>
        <translation>يُبحث في كل السجلات…</translation>
    </message>
    <message>
        <source>Type at least three letters or digits.</source>
        <translation>اكتب ثلاثة أحرف أو أرقام على الأقل.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln place(s).</source>
        <translation>
            <numerusform>لم يُعثر عليه.</numerusform>
            <numerusform>عُثر عليه في موضع واحد (%Ln).</numerusform>
            <numerusform>عُثر عليه في موضعين (%Ln).</numerusform>
            <numerusform>عُثر عليه في %Ln مواضع.</numerusform>
            <numerusform>عُثر عليه في %Ln موضعًا.</numerusform>
            <numerusform>عُثر عليه في %Ln موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the data of the person</source>
        <translation>حفظ بيانات الشخص</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>نص (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Keep it safe, and remove it once it was handed over.</source>
        <translation>حُفظ باسم %1. صُنه، وأزله بعد تسليمه.</translation>
    </message>
    <message>
        <source>The values marked “goes” are emptied, a contact as a whole. The earlier versions of these records, the copies of the library in its folder and your recent searches go too. No undo brings them back.</source>
        <translation>تُفرَّغ القيم الموسومة «يذهب»، وجهة الاتصال كاملة. وتذهب أيضًا الإصدارات السابقة لهذه السجلات ونسخ المكتبة في مجلدها وعمليات بحثك الأخيرة. لا تراجع يعيدها.</translation>
    </message>
    <message>
        <source>Some belong to a hub, which has the value until it took the change: sync afterwards.</source>
        <translation>بعضها يخص مركزًا تبقى القيمة لديه حتى يأخذ التغيير: زامن بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln value(s)?</source>
        <translation>
            <numerusform>لا قيم لمحوها.</numerusform>
            <numerusform>محو قيمة واحدة (%Ln)؟</numerusform>
            <numerusform>محو قيمتين (%Ln)؟</numerusform>
            <numerusform>محو %Ln قيم؟</numerusform>
            <numerusform>محو %Ln قيمةً؟</numerusform>
            <numerusform>محو %Ln قيمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>يُمحى…</translation>
    </message>
    <message numerus="yes">
        <source>Emptied in %Ln record(s).</source>
        <translation>
            <numerusform>لم يُفرَّغ شيء.</numerusform>
            <numerusform>أُفرغ في سجل واحد (%Ln).</numerusform>
            <numerusform>أُفرغ في سجلين (%Ln).</numerusform>
            <numerusform>أُفرغ في %Ln سجلات.</numerusform>
            <numerusform>أُفرغ في %Ln سجلًا.</numerusform>
            <numerusform>أُفرغ في %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be changed and still hold it.</source>
        <translation>
            <numerusform>لا سجل آخر تعذر تغييره.</numerusform>
            <numerusform>تعذر تغيير سجل آخر (%Ln) وما زال يحتوي عليها.</numerusform>
            <numerusform>تعذر تغيير سجلين آخرين (%Ln) وما زالا يحتويان عليها.</numerusform>
            <numerusform>تعذر تغيير %Ln سجلات أخرى وما زالت تحتوي عليها.</numerusform>
            <numerusform>تعذر تغيير %Ln سجلًا آخر وما زالت تحتوي عليها.</numerusform>
            <numerusform>تعذر تغيير %Ln سجل آخر وما زالت تحتوي عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>إصدار سابق</translation>
    </message>
    <message>
        <source>open conflict</source>
        <translation>تعارض مفتوح</translation>
    </message>
    <message>
        <source>version of the hub</source>
        <translation>إصدار المركز</translation>
    </message>
    <message>
        <source>note being typed</source>
        <translation>ملاحظة قيد الكتابة</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>history</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>log of what left</source>
        <translation>سجل ما خرج</translation>
    </message>
    <message>
        <source>stays until it is decided or synced</source>
        <translation>يبقى حتى القرار أو المزامنة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>The whole library is looked through: records, your notes, drafts, the bin, earlier versions, conflicts, collections, saved searches and the log of what left. Press Enter on a line to read its record.</source>
        <translation>تُفحص المكتبة كلها: السجلات وملاحظاتك والمسودات وسلة المحذوفات والإصدارات السابقة والتعارضات والمجموعات وعمليات البحث المحفوظة وسجل ما خرج. اضغط Enter على سطر لقراءة سجله.</translation>
    </message>
    <message>
        <source>Some stand in versions that somebody has to decide about, or that a hub has. Decide, sync, and look again.</source>
        <translation>يوجد بعضها في إصدارات على أحد أن يقرر بشأنها، أو لدى مركز. قرّر، وزامن، ثم ابحث مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s) beside them.</source>
        <translation>
            <numerusform>ولا مواضع أخرى بجانبها.</numerusform>
            <numerusform>وموضع آخر بجانبها.</numerusform>
            <numerusform>وموضعان آخران بجانبها.</numerusform>
            <numerusform>و%Ln مواضع أخرى بجانبها.</numerusform>
            <numerusform>و%Ln موضعًا آخر بجانبها.</numerusform>
            <numerusform>و%Ln موضع آخر بجانبها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown; the file for the person has all of them.</source>
        <translation>تُعرض أول %1 منها؛ ويحوي ملف الشخص كلها.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::PrintCommands</name>
    <message>
        <source>By its marking or for want of a consent this does not leave the computer, or only for a group that is named: Publish in the menu File asks for it.</source>
        <translation>بسبب وسمه أو لعدم وجود موافقة لا يغادر هذا الحاسوب، أو لا يغادره إلا لمجموعة مسمّاة: «نشر» في قائمة «ملف» يسأل عنها.</translation>
    </message>
    <message>
        <source>There is no case study to print.</source>
        <translation>لا توجد دراسة حالة للطباعة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are too many to be shown page by page before they are printed. Publish in the menu File makes a PDF of them, or search for fewer.</source>
        <translation>
            <numerusform>%Ln سجل أكثر مما يمكن عرضه صفحة صفحة قبل الطباعة. يصنع «نشر» في قائمة «ملف» منها ملف PDF، أو ابحث عن عدد أقل.</numerusform>
            <numerusform>سجل واحد أكثر مما يمكن عرضه صفحة صفحة قبل الطباعة. يصنع «نشر» في قائمة «ملف» منه ملف PDF، أو ابحث عن عدد أقل.</numerusform>
            <numerusform>سجلان أكثر مما يمكن عرضه صفحة صفحة قبل الطباعة. يصنع «نشر» في قائمة «ملف» منهما ملف PDF، أو ابحث عن عدد أقل.</numerusform>
            <numerusform>%Ln سجلات أكثر مما يمكن عرضه صفحة صفحة قبل الطباعة. يصنع «نشر» في قائمة «ملف» منها ملف PDF، أو ابحث عن عدد أقل.</numerusform>
            <numerusform>%Ln سجلًا أكثر مما يمكن عرضه صفحة صفحة قبل الطباعة. يصنع «نشر» في قائمة «ملف» منها ملف PDF، أو ابحث عن عدد أقل.</numerusform>
            <numerusform>%Ln سجل أكثر مما يمكن عرضه صفحة صفحة قبل الطباعة. يصنع «نشر» في قائمة «ملف» منها ملف PDF، أو ابحث عن عدد أقل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ProxyDialog</name>
    <message>
        <source>Password of the proxy</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>The proxy %1 lets only those through whom it knows. Whoever runs this network can tell you the name and the password.</source>
        <translation>لا يسمح الوكيل %1 بالمرور إلا لمن يعرفهم. يستطيع من يدير هذه الشبكة أن يعطيك الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The proxy did not accept this name and password.</source>
        <translation>لم يقبل الوكيل هذا الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::PublishDialog</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln record(s)</source>
        <translation>
            <numerusform>نشر %Ln سجل</numerusform>
            <numerusform>نشر سجل واحد</numerusform>
            <numerusform>نشر سجلين</numerusform>
            <numerusform>نشر %Ln سجلات</numerusform>
            <numerusform>نشر %Ln سجلًا</numerusform>
            <numerusform>نشر %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>نشر «%1»</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>دراسات الحالة</translation>
    </message>
    <message>
        <source>What stands against printing</source>
        <translation>ما يمنع الطباعة</translation>
    </message>
    <message>
        <source>Saved as:</source>
        <translation>يُحفظ باسم:</translation>
    </message>
    <message>
        <source>There is no case study to publish.</source>
        <translation>لا توجد دراسة حالة للنشر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case study(s), marked %1.</source>
        <translation>
            <numerusform>%Ln دراسة حالة، موسومة %1.</numerusform>
            <numerusform>دراسة حالة واحدة، موسومة %1.</numerusform>
            <numerusform>دراستا حالة، موسومتان %1.</numerusform>
            <numerusform>%Ln دراسات حالة، موسومة %1.</numerusform>
            <numerusform>%Ln دراسة حالة، موسومة %1.</numerusform>
            <numerusform>%Ln دراسة حالة، موسومة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the group that it is for: its marking lets it go to them alone.</source>
        <translation>سمِّ المجموعة الموجّه إليها: وسمه لا يسمح بإرساله إلا إليها.</translation>
    </message>
    <message>
        <source>Nothing stands against printing.</source>
        <translation>لا شيء يمنع الطباعة.</translation>
    </message>
    <message>
        <source>Before it is printed (a line opens its record):</source>
        <translation>قبل الطباعة (كل سطر يفتح سجله):</translation>
    </message>
    <message>
        <source>Publish to</source>
        <translation>النشر في</translation>
    </message>
    <message>
        <source>Choose a file to write to.</source>
        <translation>اختر ملفًا للكتابة فيه.</translation>
    </message>
    <message>
        <source>Published as %1.</source>
        <translation>نُشر باسم %1.</translation>
    </message>
    <message>
        <source>There is something named %1 already. Nothing was overwritten.</source>
        <translation>يوجد شيء باسم %1 من قبل. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Nothing was written, and what was there before is as it was.</source>
        <translation>لم يُكتب شيء، وبقي ما كان موجودًا كما هو.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The part of the program that makes PDFs is missing or cannot start. Choose another kind of file, or install the program again.</source>
        <translation>الجزء الذي ينشئ ملفات PDF مفقود أو لا يمكن تشغيله. اختر نوع ملف آخر أو أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>تعذر إنشاء الصفحات.</translation>
    </message>
    <message>
        <source>The marking of this does not let it leave this computer.</source>
        <translation>وسمه لا يسمح له بمغادرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose another place: this one belongs to the library, or holds something else.</source>
        <translation>اختر مكانًا آخر: هذا المكان يخص المكتبة أو يحتوي على شيء آخر.</translation>
    </message>
    <message>
        <source>“%1” was marked more strictly, or withdrawn, after this edition was frozen: the edition cannot be published any more. Publish a new edition without it.</source>
        <translation>وُسم «%1» بدرجة أشد أو سُحب بعد تجميد هذه الطبعة: لم يعد ممكنًا نشر هذه الطبعة. انشر طبعة جديدة من دونه.</translation>
    </message>
    <message>
        <source>Looking through what is to be published…</source>
        <translation>جارٍ فحص ما سيُنشر…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::PublishForm</name>
    <message>
        <source>Numbers, with map and charts</source>
        <translation>الأرقام مع خريطة ورسوم بيانية</translation>
    </message>
    <message>
        <source>Table of all case studies</source>
        <translation>جدول جميع دراسات الحالة</translation>
    </message>
    <message>
        <source>Indexes by country and sector</source>
        <translation>فهارس حسب البلد والقطاع</translation>
    </message>
    <message>
        <source>Who takes part in what</source>
        <translation>من يشارك في ماذا</translation>
    </message>
    <message>
        <source>A book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>The case study that is read, on a sheet</source>
        <translation>دراسة الحالة المعروضة في ورقة</translation>
    </message>
    <message>
        <source>A list as a table</source>
        <translation>قائمة في جدول</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>رسالة أمريكية</translation>
    </message>
    <message>
        <source>Name of a group; needed for TLP:AMBER</source>
        <translation>اسم مجموعة؛ مطلوب مع TLP:AMBER</translation>
    </message>
    <message>
        <source>Published as:</source>
        <translation>يُنشر كـ:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>نوع الملف:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>الورق:</translation>
    </message>
    <message>
        <source>Only for:</source>
        <translation>فقط لـ:</translation>
    </message>
    <message>
        <source>What leaves of records:</source>
        <translation>ما يخرج من السجلات:</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QualityPanel</name>
    <message>
        <source>Nothing is known to be out of date.</source>
        <translation>لا يُعرف شيء قديم.</translation>
    </message>
    <message>
        <source>Still empty (Enter opens the field)</source>
        <translation>ما زالت فارغة (مفتاح الإدخال يفتح الحقل)</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Criteria of a promising practice</source>
        <translation>معايير الممارسة الواعدة</translation>
    </message>
    <message>
        <source>Scored “%1”.</source>
        <translation>قُيّم «%1».</translation>
    </message>
    <message>
        <source>“%1” is marked as checked today.</source>
        <translation>وُسم «%1» بأنه تُحقق منه اليوم.</translation>
    </message>
    <message>
        <source>%p% filled</source>
        <translation>اكتمل %p%</translation>
    </message>
    <message>
        <source>How much of the record is filled</source>
        <translation>القدر المملوء من السجل</translation>
    </message>
    <message>
        <source>Fields that are still empty</source>
        <translation>الحقول التي ما زالت فارغة</translation>
    </message>
    <message>
        <source>How fresh it is</source>
        <translation>مدى حداثته</translation>
    </message>
    <message>
        <source>How well the results are proved</source>
        <translation>مدى ثبوت النتائج</translation>
    </message>
    <message>
        <source>I have checked it today</source>
        <translation>تحققت منه اليوم</translation>
    </message>
    <message>
        <source>Save the scores</source>
        <translation>حفظ الدرجات</translation>
    </message>
    <message>
        <source>There are scores here that are not saved yet.</source>
        <translation>توجد هنا درجات لم تُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QualityText</name>
    <message>
        <source>Required fields filled: %1 of %2.</source>
        <translation>الحقول المطلوبة المملوءة: %1 من %2.</translation>
    </message>
    <message>
        <source>%1 (required from “%2” on)</source>
        <translation>%1 (مطلوب ابتداءً من «%2»)</translation>
    </message>
    <message>
        <source>This is a public-private partnership.</source>
        <translation>هذه شراكة بين القطاعين العام والخاص.</translation>
    </message>
    <message>
        <source>As far as is known, this is not a public-private partnership: it needs at least one public and one private partner.</source>
        <translation>بحسب المعروف، ليست هذه شراكة بين القطاعين العام والخاص: يلزم شريك عام واحد وشريك خاص واحد على الأقل.</translation>
    </message>
    <message>
        <source>Public partners: %1, private partners: %2, others: %3.</source>
        <translation>الشركاء من القطاع العام: %1، من القطاع الخاص: %2، آخرون: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The side of %Ln partner(s) is not known.</source>
        <translation>
            <numerusform>جهات كل الشركاء معروفة.</numerusform>
            <numerusform>جهة شريك واحد غير معروفة.</numerusform>
            <numerusform>جهتا شريكين غير معروفتين.</numerusform>
            <numerusform>جهات %Ln شركاء غير معروفة.</numerusform>
            <numerusform>جهات %Ln شريكاً غير معروفة.</numerusform>
            <numerusform>جهات %Ln شريك غير معروفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No results are stated.</source>
        <translation>لم تُذكر أي نتائج.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade of evidence: number of results</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>without a grade: %1</source>
        <translation>بلا درجة إثبات: %1</translation>
    </message>
    <message>
        <source>without a source: %1</source>
        <translation>بلا مصدر: %1</translation>
    </message>
    <message>
        <source>Its check was due on %1.</source>
        <translation>كان موعد التحقق منه %1.</translation>
    </message>
    <message>
        <source>The organisation has not confirmed it for more than a year.</source>
        <translation>لم تؤكده المنظمة منذ أكثر من سنة.</translation>
    </message>
    <message>
        <source>Nobody has checked it for more than a year.</source>
        <translation>لم يتحقق منه أحد منذ أكثر من سنة.</translation>
    </message>
    <message>
        <source>It names a record that is not here any more (%1).</source>
        <translation>يذكر سجلاً لم يعد هنا (%1).</translation>
    </message>
    <message>
        <source>It names “%1”, for which another record stands now.</source>
        <translation>يذكر «%1»، وقد حلّ محله سجل آخر.</translation>
    </message>
    <message>
        <source>It names “%1”, which was closed.</source>
        <translation>يذكر «%1»، وقد أُغلق.</translation>
    </message>
    <message>
        <source>Nothing was found at %1 on %2.</source>
        <translation>لم يُعثر على شيء في %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>%1 of %2 points.</source>
        <translation>%1 من %2 نقطة.</translation>
    </message>
    <message>
        <source>Not scored yet: %1.</source>
        <translation>لم تُقيَّم بعد: %1.</translation>
    </message>
    <message>
        <source>Not saved. Give a reason in writing for: %1</source>
        <translation>لم يُحفظ. اكتب سبباً لـ: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QueryExplanation</name>
    <message>
        <source>How this was read</source>
        <translation>كيف فُهم البحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QuerySentences</name>
    <message>
        <source>%1 (in the title)</source>
        <comment>1: a word</comment>
        <translation>%1 (في العنوان)</translation>
    </message>
    <message>
        <source>%1 (in a name)</source>
        <comment>1: a word</comment>
        <translation>%1 (في اسم)</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <comment>1: a whole sentence</comment>
        <translation>%1 هل تقصد «%2»؟</translation>
    </message>
    <message>
        <source>Searching for the words as typed. “%1” is not a field.</source>
        <translation>البحث عن الكلمات كما كُتبت. «%1» ليس حقلا.</translation>
    </message>
    <message>
        <source>Searching for the words as typed. Nothing stands behind “%1”.</source>
        <translation>البحث عن الكلمات كما كُتبت. لا شيء بعد «%1».</translation>
    </message>
    <message>
        <source>Searching for the words as typed. “%1” cannot stand behind “%2”.</source>
        <translation>البحث عن الكلمات كما كُتبت. لا يمكن أن يأتي «%1» بعد «%2».</translation>
    </message>
    <message>
        <source>Searching for the words as typed. “%1” is no date and no range such as 2019..2022.</source>
        <translation>البحث عن الكلمات كما كُتبت. «%1» ليس تاريخا ولا نطاقا مثل ⁦2019..2022⁩.</translation>
    </message>
    <message>
        <source>Searching for the words as typed. “%1” is not the id of a record.</source>
        <translation>البحث عن الكلمات كما كُتبت. «%1» ليس معرّف سجل.</translation>
    </message>
    <message>
        <source>“%1” is not a known value of “%2”; the filter stays as typed.</source>
        <translation>«%1» ليس قيمة معروفة بعد «%2»، ويبقى عامل التصفية كما كُتب.</translation>
    </message>
    <message>
        <source>“OR” joins two words or phrases; here it is searched as a word.</source>
        <translation>«أو» تربط بين كلمتين أو عبارتين، وهنا يُبحث عنها ككلمة.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; what follows it is searched as plain words.</source>
        <translation>علامة اقتباس غير مغلقة، ويُبحث عما بعدها ككلمات عادية.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>1: a field such as country:, or a value</comment>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <translation>كل هذه الكلمات: %1</translation>
    </message>
    <message>
        <source>Any of: %1</source>
        <translation>إحدى هذه الكلمات: %1</translation>
    </message>
    <message>
        <source>None of: %1</source>
        <translation>دون أي من هذه الكلمات: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QuerySheet</name>
    <message>
        <source>How to search</source>
        <translation>كيفية البحث</translation>
    </message>
    <message>
        <source>Words: all of them must occur; the last one may be unfinished.
&quot;two words&quot;: exactly so, one behind the other.    hotel*: words that begin so.
-word: must not occur.    bank OR &quot;money mule&quot;: one of the two.
title:bank: in the title.    name:ilo: in the title, acronym or another name.

country:KE, sector:finance, type:case_study, tag:hotels: filters.
country:KE,UG: one of the two.    -country:KE: not that one.
tag:&quot;supply chain&quot;: a value with blanks.
no:country: without any.    has:country: with one.    has:file: with a file.
is:draft, is:in_review: where it stands.    is:edited: changed here and not yet sent.
year:2019..2022, year:&gt;2019: ranges.    updated:2024-01.., updated:&lt;2024: last changed.
~case_study:case-samlit: what links to this record.    sort:-title: the order.

Fields and values may also be written as this window names them. Accents, case and the Arabic article make no difference.</source>
        <translation>الكلمات: يجب أن ترد كلها، وقد تكون الأخيرة غير مكتملة.
&quot;كلمتان متتاليتان&quot;: بالضبط هكذا.    فندق*: كلمات تبدأ هكذا.
-كلمة: يجب ألا ترد.    بنك أو &quot;تحويل الأموال&quot;: إحداهما.
العنوان:بنك: في العنوان.    الاسم:العمل: في العنوان أو الاختصار أو اسم آخر.

البلد:كينيا، القطاع:القطاع_المالي، النوع:دراسة_حالة، الوسم:فنادق: عوامل تصفية.
البلد:كينيا,أوغندا: أحدهما.    -البلد:كينيا: ليس هذا.
الوسم:&quot;سلسلة التوريد&quot;: قيمة فيها مسافات.
دون:البلد: دون أي بلد.    فيه:البلد: فيه بلد.    فيه:ملف: فيه ملف.
هو:مسودة، هو:قيد_المراجعة: أين وصل السجل.    هو:معدّل: معدّل هنا ولم يُرسل بعد.
السنة:2019..2022، السنة:&gt;2019: نطاقات.
آخر_تحديث:⁦2024-01..⁩، آخر_تحديث:&lt;2024: تاريخ آخر تغيير.
‏⁦~case_study:case-samlit⁩: ما يرتبط بهذا السجل.    ⁦sort:-title⁩: الترتيب.

يمكن كتابة الحقول والقيم كما تسميها هذه النافذة أو برموزها (⁦country:KE⁩). لا فرق في الحركات وحالة الأحرف وأداة التعريف.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QueuePage</name>
    <message>
        <source>Check web addresses…</source>
        <translation>فحص عناوين الويب…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait. The first %1 are listed.</source>
        <translation>
            <numerusform>لا سجلات تنتظر. يُعرض أول %1.</numerusform>
            <numerusform>سجل واحد ينتظر. يُعرض أول %1.</numerusform>
            <numerusform>سجلان ينتظران. يُعرض أول %1.</numerusform>
            <numerusform>%Ln سجلات تنتظر. يُعرض أول %1.</numerusform>
            <numerusform>%Ln سجلاً ينتظر. يُعرض أول %1.</numerusform>
            <numerusform>%Ln سجل ينتظر. يُعرض أول %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait.</source>
        <translation>
            <numerusform>لا سجلات تنتظر.</numerusform>
            <numerusform>سجل واحد ينتظر.</numerusform>
            <numerusform>سجلان ينتظران.</numerusform>
            <numerusform>%Ln سجلات تنتظر.</numerusform>
            <numerusform>%Ln سجلاً ينتظر.</numerusform>
            <numerusform>%Ln سجل ينتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>عرض السجل</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QueueText</name>
    <message>
        <source>In review for me</source>
        <translation>بانتظار مراجعتي</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>أُعيد إليّ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Needs a check</source>
        <translation>يحتاج إلى تحقق</translation>
    </message>
    <message>
        <source>Nothing waits for your review.</source>
        <translation>لا شيء بانتظار مراجعتك.</translation>
    </message>
    <message>
        <source>No record was returned to you.</source>
        <translation>لم يُعَد إليك أي سجل.</translation>
    </message>
    <message>
        <source>No review is overdue.</source>
        <translation>لا توجد مراجعة متأخرة.</translation>
    </message>
    <message>
        <source>Nothing is known to be out of date.</source>
        <translation>لا يُعرف شيء قديم.</translation>
    </message>
    <message>
        <source>Records come here whose reviewer you are, from the day they are submitted.</source>
        <translation>تأتي إلى هنا السجلات التي أنت مراجعها، من يوم تقديمها.</translation>
    </message>
    <message>
        <source>Records come here that you wrote and a reviewer sent back with a comment.</source>
        <translation>تأتي إلى هنا السجلات التي كتبتها وأعادها مراجع مع تعليق.</translation>
    </message>
    <message>
        <source>Records come here whose review has passed its day, whoever the reviewer is.</source>
        <translation>تأتي إلى هنا السجلات التي فات موعد مراجعتها، أياً كان المراجع.</translation>
    </message>
    <message>
        <source>Records come here whose check is due, that name a record which is gone or closed, or whose web address was not found.</source>
        <translation>تأتي إلى هنا السجلات التي حان موعد التحقق منها، أو التي تذكر سجلاً اختفى أو أُغلق، أو التي لم يُعثر على عنوانها في الويب.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1، متأخر</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>What the reviewer said</source>
        <translation>ما قاله المراجع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecommendationDetails</name>
    <message>
        <source>Write the day as 2026-12-31, or only the month or the year.</source>
        <translation>اكتب اليوم بالشكل 2026-12-31، أو الشهر أو السنة فقط.</translation>
    </message>
    <message>
        <source>Only a stakeholder can be the owner.</source>
        <translation>لا يمكن أن يكون المسؤول إلا جهة معنية.</translation>
    </message>
    <message>
        <source>Stakeholder…</source>
        <translation>جهة معنية…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordCommands</name>
    <message>
        <source>Saved “%1”.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>أُضيف «%1».</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>استُعيد «%1».</translation>
    </message>
    <message>
        <source>Undone: the last change of “%1”.</source>
        <translation>تم التراجع عن آخر تغيير في «%1».</translation>
    </message>
    <message>
        <source>Done again: the change of “%1”.</source>
        <translation>أُعيد التغيير في «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln change(s) that were made as one.</source>
        <translation>
            <numerusform>لم يُعد أي تغيير.</numerusform>
            <numerusform>أُعيد تغيير واحد أُجري دفعة واحدة.</numerusform>
            <numerusform>أُعيد تغييران أُجريا دفعة واحدة.</numerusform>
            <numerusform>أُعيدت %Ln تغييرات أُجريت دفعة واحدة.</numerusform>
            <numerusform>أُعيد %Ln تغييرا أُجريت دفعة واحدة.</numerusform>
            <numerusform>أُعيد %Ln تغيير أُجريت دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln change(s) that were made as one.</source>
        <translation>
            <numerusform>لم يتم التراجع عن أي تغيير.</numerusform>
            <numerusform>تم التراجع عن تغيير واحد أُجري دفعة واحدة.</numerusform>
            <numerusform>تم التراجع عن تغييرين أُجريا دفعة واحدة.</numerusform>
            <numerusform>تم التراجع عن %Ln تغييرات أُجريت دفعة واحدة.</numerusform>
            <numerusform>تم التراجع عن %Ln تغييرا أُجريت دفعة واحدة.</numerusform>
            <numerusform>تم التراجع عن %Ln تغيير أُجريت دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub had changed the same since: choose what counts under “Sync”.</source>
        <translation>كان المركز قد غيّر الشيء نفسه: اختر ما يُعتمد تحت «مزامنة».</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln change(s).</source>
        <translation>
            <numerusform>تم التراجع عن %Ln تغيير.</numerusform>
            <numerusform>تم التراجع عن تغيير واحد.</numerusform>
            <numerusform>تم التراجع عن تغييرين.</numerusform>
            <numerusform>تم التراجع عن %Ln تغييرات.</numerusform>
            <numerusform>تم التراجع عن %Ln تغييرا.</numerusform>
            <numerusform>تم التراجع عن %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln change(s).</source>
        <translation>
            <numerusform>أُعيد %Ln تغيير.</numerusform>
            <numerusform>أُعيد تغيير واحد.</numerusform>
            <numerusform>أُعيد تغييران.</numerusform>
            <numerusform>أُعيدت %Ln تغييرات.</numerusform>
            <numerusform>أُعيد %Ln تغييرا.</numerusform>
            <numerusform>أُعيد %Ln تغيير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordEditor</name>
    <message>
        <source>Save as a new record?</source>
        <translation>الحفظ كسجل جديد؟</translation>
    </message>
    <message>
        <source>This record is not here any more. What you typed is still in the form and can be saved as a new record.</source>
        <translation>لم يعد هذا السجل هنا. ما كتبته ما زال في النموذج ويمكن حفظه كسجل جديد.</translation>
    </message>
    <message>
        <source>Save as a new record</source>
        <translation>حفظ كسجل جديد</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>What you typed has not been saved. Keep it as a draft, or discard it?</source>
        <translation>ما كتبته لم يُحفظ. هل تحتفظ به كمسودة أم تتجاهله؟</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>الاحتفاظ بالمسودة</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) must be put right before saving.</source>
        <translation>
            <numerusform>لا شيء يلزم تصحيحه قبل الحفظ.</numerusform>
            <numerusform>أمر واحد يلزم تصحيحه قبل الحفظ.</numerusform>
            <numerusform>أمران يلزم تصحيحهما قبل الحفظ.</numerusform>
            <numerusform>%Ln أمور يلزم تصحيحها قبل الحفظ.</numerusform>
            <numerusform>%Ln أمرا يلزم تصحيحه قبل الحفظ.</numerusform>
            <numerusform>%Ln أمر يلزم تصحيحه قبل الحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Your draft is safe on this computer.</source>
        <translation>مسودتك آمنة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>حفظ (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>إلغاء التحرير (Esc)</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (مطلوب)</translation>
    </message>
    <message>
        <source>%1 (required to submit)</source>
        <translation>%1 (مطلوب للتقديم)</translation>
    </message>
    <message>
        <source>%1 (required for approval)</source>
        <translation>%1 (مطلوب للموافقة)</translation>
    </message>
    <message>
        <source>%1 (required to publish)</source>
        <translation>%1 (مطلوب للنشر)</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordLinksEditor</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>إزالة هذا الرابط</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordListDialog</name>
    <message>
        <source>Records in question</source>
        <translation>السجلات المعنية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordPage</name>
    <message>
        <source>%1 (not yet here)</source>
        <translation>%1 (ليس هنا بعد)</translation>
    </message>
    <message>
        <source>Named by others under “%1”</source>
        <translation>مذكور لدى آخرين تحت «%1»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>added the record</source>
        <translation>أضاف السجل</translation>
    </message>
    <message>
        <source>deleted the record</source>
        <translation>حذف السجل</translation>
    </message>
    <message>
        <source>restored the record</source>
        <translation>استعاد السجل</translation>
    </message>
    <message>
        <source>settled a conflict</source>
        <translation>سوّى تعارضا</translation>
    </message>
    <message>
        <source>edited the record</source>
        <translation>عدّل السجل</translation>
    </message>
    <message>
        <source>Nobody has changed this record on this computer.</source>
        <translation>لم يغيّر أحد هذا السجل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1: name of a person, 2: what was done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>سجل نموذجي</translation>
    </message>
    <message>
        <source>Changed on this computer</source>
        <translation>معدّل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>As far as is known, this is not a public-private partnership: it needs at least one public and one private partner.</source>
        <translation>بحسب المعروف، هذه ليست شراكة بين القطاعين العام والخاص: يلزم شريك عام وشريك خاص على الأقل.</translation>
    </message>
    <message>
        <source>This record was written by a newer version of the program. It can be read here, not changed.</source>
        <translation>كُتب هذا السجل بإصدار أحدث من البرنامج. يمكن قراءته هنا دون تغييره.</translation>
    </message>
    <message>
        <source>This record was deleted on the hub; your edited copy is kept here.</source>
        <translation>حُذف هذا السجل في المركز، وبقيت نسختك المعدّلة هنا.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>مختلف عليه</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>No other record is linked with this one.</source>
        <translation>لا يوجد سجل آخر مرتبط بهذا السجل.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more link(s)</source>
        <translation>
            <numerusform>لا روابط أخرى</numerusform>
            <numerusform>إظهار رابط آخر</numerusform>
            <numerusform>إظهار رابطين آخرين</numerusform>
            <numerusform>إظهار %Ln روابط أخرى</numerusform>
            <numerusform>إظهار %Ln رابطا آخر</numerusform>
            <numerusform>إظهار %Ln رابط آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>1: field, 2: which item of its list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>بترتيب آخر</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>went back to an earlier version</source>
        <translation>عاد إلى نسخة سابقة</translation>
    </message>
    <message>
        <source>gave the record to the hub</source>
        <translation>قدّم السجل إلى المركز</translation>
    </message>
    <message>
        <source>took a step of the review</source>
        <translation>أجرى خطوة من المراجعة</translation>
    </message>
    <message>
        <source>The hub deleted the record</source>
        <translation>حذف المركز السجل</translation>
    </message>
    <message>
        <source>A version came from the hub</source>
        <translation>وصلت نسخة من المركز</translation>
    </message>
    <message>
        <source>A version came by another way</source>
        <translation>وصلت نسخة من طريق آخر</translation>
    </message>
    <message>
        <source>as it came with the starter library</source>
        <translation>كما جاء مع المكتبة الأولية</translation>
    </message>
    <message>
        <source>as it came from the hub</source>
        <translation>كما جاء من المركز</translation>
    </message>
    <message>
        <source>the first one that is known here</source>
        <translation>أول نسخة معروفة هنا</translation>
    </message>
    <message>
        <source>as it was first saved</source>
        <translation>كما حُفظ أول مرة</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Show all earlier changes</source>
        <translation>إظهار جميع التغييرات السابقة</translation>
    </message>
    <message>
        <source>Restore this field…</source>
        <translation>استعادة هذا الحقل…</translation>
    </message>
    <message>
        <source>Restore this version…</source>
        <translation>استعادة هذه النسخة…</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>1: editorial state, 2: name</comment>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>1: editorial state, 2: name, 3: comment</comment>
        <translation>%1 بواسطة %2: %3</translation>
    </message>
    <message>
        <source>Comment about %1: %2</source>
        <translation>تعليق حول %1: %2</translation>
    </message>
    <message>
        <source>Dealt with: %1</source>
        <translation>عولج: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>فُتح من جديد: %1</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>Nobody is asked to review it.</source>
        <translation>لم يُكلَّف أحد بمراجعته.</translation>
    </message>
    <message>
        <source>%1 is to review it.</source>
        <translation>كُلّف %1 بمراجعته.</translation>
    </message>
    <message>
        <source>%1 is to review it until %2.</source>
        <translation>كُلّف %1 بمراجعته حتى %2.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordPane</name>
    <message>
        <source>Select a record to read it.</source>
        <translation>اختر سجلا لقراءته.</translation>
    </message>
    <message>
        <source>Up and Down move through the list, Ctrl+E edits what is shown.</source>
        <translation>السهمان لأعلى ولأسفل للتنقل، وCtrl+E لتحرير المعروض.</translation>
    </message>
    <message>
        <source>You began to edit this record (%1) and have not saved it.</source>
        <translation>بدأت تحرير هذا السجل (%1) ولم تحفظه.</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>مواصلة التحرير</translation>
    </message>
    <message>
        <source>This is not a web address and is not opened.</source>
        <translation>هذا ليس عنوان ويب ولن يُفتح.</translation>
    </message>
    <message>
        <source>This leads out of the library, to:
%1</source>
        <translation>هذا يقود خارج المكتبة إلى:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>This record is not here any more. What you typed is kept, and you can save it as a new record.</source>
        <translation>لم يعد هذا السجل هنا. ما كتبته محفوظ ويمكنك حفظه كسجل جديد.</translation>
    </message>
    <message>
        <source>That record was merged into this one.</source>
        <translation>دُمج ذلك السجل في هذا السجل.</translation>
    </message>
    <message>
        <source>The way there is not protected: whoever carries it can read and change what you see.</source>
        <translation>الطريق إليه غير محميّ: من ينقله يستطيع قراءة ما تراه وتغييره.</translation>
    </message>
    <message>
        <source>Another program opens with this address, and may show your own name to whom you write.</source>
        <translation>يُفتح برنامج آخر بهذا العنوان، وقد يُظهر اسمك لمن تكتب إليه.</translation>
    </message>
    <message>
        <source>It holds letters that look like others, or signs that nobody sees. Look closely where it leads.</source>
        <translation>فيه حروف تشبه غيرها أو علامات لا يراها أحد. انظر جيدًا إلى أين يقود.</translation>
    </message>
    <message>
        <source>It names a machine instead of a site, perhaps one in your own network.</source>
        <translation>يسمّي جهازًا بدل موقع، وربما جهازًا في شبكتك.</translation>
    </message>
    <message>
        <source>Open outside of the library?</source>
        <translation>أتفتح خارج المكتبة؟</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordView</name>
    <message>
        <source>Links (%1)</source>
        <translation>الروابط (%1)</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>إخفاء الحقول الفارغة</translation>
    </message>
    <message>
        <source>Show empty fields (%1)</source>
        <translation>إظهار الحقول الفارغة (%1)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Links of the record</source>
        <translation>روابط السجل</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>سجل تغييرات هذا السجل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit this record (Ctrl+E)</source>
        <translation>تحرير هذا السجل (Ctrl+E)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>الملفات (%1)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RedactionDialog</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Own profiles of what leaves</source>
        <translation>ملفات تعريفية خاصة لما يخرج</translation>
    </message>
    <message>
        <source>A profile takes away. What has to stay here stays by every profile: what is marked TLP:RED, and whom no consent covers.</source>
        <translation>الملف التعريفي يأخذ. وما يجب أن يبقى هنا يبقى مع كل ملف: ما وُسم TLP:RED، ومن لا تشمله موافقة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No profile of your own yet. New makes one.</source>
        <translation>لا ملف تعريفي خاص بعد. يصنع «جديد» واحدًا.</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>&amp;Persons:</source>
        <translation>الأ&amp;شخاص:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>يُتركون</translation>
    </message>
    <message>
        <source>Names as initials, as “A. B.”</source>
        <translation>الأسماء بأحرفها الأولى، مثل «أ. ب.»</translation>
    </message>
    <message>
        <source>As they are, where the consent allows it</source>
        <translation>كما هم، حيث تسمح الموافقة</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses:</source>
        <translation>عناوين ال&amp;بريد الإلكتروني:</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>تُزال</translation>
    </message>
    <message>
        <source>P&amp;laces:</source>
        <translation>الأ&amp;ماكن:</translation>
    </message>
    <message>
        <source>The country alone; events keep theirs</source>
        <translation>البلد فقط؛ وتحتفظ الفعاليات بأماكنها</translation>
    </message>
    <message>
        <source>&amp;Dates about people:</source>
        <translation>ال&amp;تواريخ المتعلقة بالناس:</translation>
    </message>
    <message>
        <source>The year alone</source>
        <translation>السنة فقط</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>ملفي التعريفي</translation>
    </message>
    <message>
        <source>My profile %1</source>
        <translation>ملفي التعريفي %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>يحتاج الملف التعريفي إلى اسم.</translation>
    </message>
    <message>
        <source>Two profiles are named %1. Give one of them another name.</source>
        <translation>هناك ملفان تعريفيان باسم %1. أعط أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is the name of a profile that is there anyway. Take another name.</source>
        <translation>‏%1 اسم ملف تعريفي موجود دائمًا. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RedactionRow</name>
    <message>
        <source>What leaves of records</source>
        <translation>ما يخرج من السجلات</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>الملفات التعريفية…</translation>
    </message>
    <message>
        <source>Own profiles of what leaves</source>
        <translation>ملفات تعريفية خاصة لما يخرج</translation>
    </message>
    <message>
        <source>Make profiles of your own: names as initials, countries alone, years alone.</source>
        <translation>اصنع ملفاتك التعريفية: الأسماء بأحرفها الأولى، والبلدان فقط، والسنوات فقط.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RestoreDialog</name>
    <message>
        <source>Restore an earlier version</source>
        <translation>استعادة نسخة سابقة</translation>
    </message>
    <message>
        <source>Restore a field</source>
        <translation>استعادة حقل</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعد هذه النسخة</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>استعد هذا الحقل</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>The record says the same already; there is nothing to restore.</source>
        <translation>السجل يقول ذلك أصلا؛ لا شيء يُستعاد.</translation>
    </message>
    <message>
        <source>This will change “%1”. Review, sharing, consent and your own notes stay as they are, and it can be undone.</source>
        <translation>سيغير هذا «%1». تبقى المراجعة والمشاركة والموافقة وملاحظاتك كما هي، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>This will change one field of “%1”, and it can be undone.</source>
        <translation>سيغير هذا حقلا واحدا في «%1»، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>An earlier version of “%1” was restored.</source>
        <translation>استُعيدت نسخة سابقة من «%1».</translation>
    </message>
    <message>
        <source>A field of “%1” was restored.</source>
        <translation>استُعيد حقل في «%1».</translation>
    </message>
    <message>
        <source>The record was changed in the meantime. Nothing was restored; look at its history again.</source>
        <translation>تغير السجل في هذه الأثناء. لم يُستعد شيء؛ انظر إلى سجل تغييراته من جديد.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ResultModel</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>%1: %2. %3. %4</source>
        <comment>1: type of record, 2: title, 3: facts, 4: state</comment>
        <translation>%1: %2. %3. %4</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ResultPanel</name>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>1: type of records</comment>
        <translation>
            <numerusform>%1: لا سجلات</numerusform>
            <numerusform>%1: سجل واحد</numerusform>
            <numerusform>%1: سجلان</numerusform>
            <numerusform>%1: %Ln سجلات</numerusform>
            <numerusform>%1: %Ln سجلا</numerusform>
            <numerusform>%1: %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Nothing was copied: more than %1 rows are selected. Export them to a file instead.</source>
        <translation>لم يُنسخ شيء: حُدد أكثر من %1 صف. صدّرها إلى ملف بدلا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي صف.</numerusform>
            <numerusform>نُسخ صف واحد.</numerusform>
            <numerusform>نُسخ صفان.</numerusform>
            <numerusform>نُسخت %Ln صفوف.</numerusform>
            <numerusform>نُسخ %Ln صفا.</numerusform>
            <numerusform>نُسخ %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay here, because of their TLP marking or because a consent does not stand.</source>
        <translation>
            <numerusform>لا سجلات تبقى هنا.</numerusform>
            <numerusform>سجل واحد يبقى هنا بسبب وسم TLP الخاص به أو لأن موافقة لم تعد سارية.</numerusform>
            <numerusform>سجلان يبقيان هنا بسبب وسم TLP أو لأن موافقة لم تعد سارية.</numerusform>
            <numerusform>%Ln سجلات تبقى هنا بسبب وسم TLP أو لأن موافقة لم تعد سارية.</numerusform>
            <numerusform>%Ln سجلا تبقى هنا بسبب وسم TLP أو لأن موافقة لم تعد سارية.</numerusform>
            <numerusform>%Ln سجل تبقى هنا بسبب وسم TLP أو لأن موافقة لم تعد سارية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the selected records…</source>
        <translation>تحرير السجلات المحددة…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>إضافة إلى مجموعة…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>المراجعة…</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ResultRow</name>
    <message>
        <source>changed here</source>
        <translation>معدّل هنا</translation>
    </message>
    <message>
        <source>with doubts</source>
        <translation>فيه شكوك</translation>
    </message>
    <message>
        <source>not a PPP</source>
        <translation>ليست شراكة بين القطاعين العام والخاص</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>countries</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln آخر</numerusform>
            <numerusform>%1 و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>متعارض</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ReviewManyDialog</name>
    <message numerus="yes">
        <source>Looking at %Ln record(s) …</source>
        <translation>
            <numerusform>لا توجد سجلات للنظر فيها …</numerusform>
            <numerusform>يجري النظر في سجل واحد …</numerusform>
            <numerusform>يجري النظر في سجلين …</numerusform>
            <numerusform>يجري النظر في %Ln سجلات …</numerusform>
            <numerusform>يجري النظر في %Ln سجلًا …</numerusform>
            <numerusform>يجري النظر في %Ln سجل …</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can go there now.</source>
        <translation>لا يمكن نقل أي منها إلى هناك الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) can go there.</source>
        <translation>
            <numerusform>لا يمكن نقل أي سجل إلى هناك.</numerusform>
            <numerusform>يمكن نقل سجل واحد إلى هناك.</numerusform>
            <numerusform>يمكن نقل سجلين إلى هناك.</numerusform>
            <numerusform>يمكن نقل %Ln سجلات إلى هناك.</numerusform>
            <numerusform>يمكن نقل %Ln سجلًا إلى هناك.</numerusform>
            <numerusform>يمكن نقل %Ln سجل إلى هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why (kept in each record)</source>
        <translation>اذكر السبب (يُحفظ في كل سجل)</translation>
    </message>
    <message>
        <source>Comment, if you like (kept in each record)</source>
        <translation>تعليق إن شئت (يُحفظ في كل سجل)</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ReviewPanel</name>
    <message>
        <source>The whole record</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>“%1” is in another editorial state now.</source>
        <translation>أصبح السجل «%1» في حالة تحريرية أخرى.</translation>
    </message>
    <message>
        <source>Commented on “%1”.</source>
        <translation>أُضيف تعليق إلى «%1».</translation>
    </message>
    <message>
        <source>Changed who reviews “%1”.</source>
        <translation>تغيّر من يراجع «%1».</translation>
    </message>
    <message>
        <source>A comment on “%1” was marked.</source>
        <translation>وُسم تعليق على «%1».</translation>
    </message>
    <message>
        <source>Not dealt with after all</source>
        <translation>لم تتم معالجته بعد</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>وسم كمعالَج</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>إضافة التعليق</translation>
    </message>
    <message>
        <source>Reviewer (account or name)</source>
        <translation>المراجع (حساب أو اسم)</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>موعد الاستحقاق</translation>
    </message>
    <message>
        <source>Day on which the review is due</source>
        <translation>يوم استحقاق المراجعة</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>What was said and done, the newest first</source>
        <translation>ما قيل وما تم، الأحدث أولا</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ReviewText</name>
    <message>
        <source>Back to draft</source>
        <translation>إعادة إلى مسودة</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>تقديم من جديد</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>بدء المراجعة</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>مراجعة من جديد</translation>
    </message>
    <message>
        <source>Return with the comment</source>
        <translation>إعادة مع التعليق</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>تعليق مؤقت</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>سحب من النشر</translation>
    </message>
    <message>
        <source>%1: somebody else has to do this, because you changed the record.</source>
        <translation>%1: يجب أن يقوم بذلك شخص آخر، لأنك عدّلت السجل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say in the comment why, then choose this again.</source>
        <translation>اذكر السبب في التعليق، ثم اختر ذلك من جديد.</translation>
    </message>
    <message>
        <source>Somebody else has to do this, because you changed the record.</source>
        <translation>يجب أن يقوم بذلك شخص آخر، لأنك عدّلت السجل.</translation>
    </message>
    <message>
        <source>The record is in another state by now. Nothing was changed.</source>
        <translation>أصبح السجل في حالة أخرى الآن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something is missing for this state. Nothing was changed.</source>
        <translation>ينقص شيء لهذه الحالة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 – %2: %3 → %4</source>
        <translation>%1 – %2: %3 ← %4</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>%1 – %2 about: %3</source>
        <translation>%1 – %2 عن: %3</translation>
    </message>
    <message>
        <source>Dealt with.</source>
        <translation>تمت معالجته.</translation>
    </message>
    <message>
        <source>Nobody was asked to review this.</source>
        <translation>لم يُطلب من أحد مراجعة هذا السجل.</translation>
    </message>
    <message>
        <source>Reviewer: nobody yet.</source>
        <translation>المراجع: لا أحد حتى الآن.</translation>
    </message>
    <message>
        <source>Reviewer: %1.</source>
        <translation>المراجع: %1.</translation>
    </message>
    <message>
        <source>Overdue since %1.</source>
        <translation>متأخر منذ: %1.</translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>موعد الاستحقاق: %1.</translation>
    </message>
    <message>
        <source>Return with a comment</source>
        <translation>إعادة مع تعليق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are in another state, from which this is no step.</source>
        <translation>
            <numerusform>لا سجلات في حالة أخرى.</numerusform>
            <numerusform>سجل واحد في حالة أخرى لا يُنتقل منها إلى هناك.</numerusform>
            <numerusform>سجلان في حالة أخرى لا يُنتقل منها إلى هناك.</numerusform>
            <numerusform>%Ln سجلات في حالة أخرى لا يُنتقل منها إلى هناك.</numerusform>
            <numerusform>%Ln سجلًا في حالة أخرى لا يُنتقل منها إلى هناك.</numerusform>
            <numerusform>%Ln سجل في حالة أخرى لا يُنتقل منها إلى هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) you changed yourself: somebody else has to do this.</source>
        <translation>
            <numerusform>لم تغيّر بنفسك أي سجل.</numerusform>
            <numerusform>غيّرت سجلًا واحدًا بنفسك: على شخص آخر أن يفعل هذا.</numerusform>
            <numerusform>غيّرت سجلين بنفسك: على شخص آخر أن يفعل هذا.</numerusform>
            <numerusform>غيّرت %Ln سجلات بنفسك: على شخص آخر أن يفعل هذا.</numerusform>
            <numerusform>غيّرت %Ln سجلًا بنفسك: على شخص آخر أن يفعل هذا.</numerusform>
            <numerusform>غيّرت %Ln سجل بنفسك: على شخص آخر أن يفعل هذا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lack something that the state asks for. Their review tab says what.</source>
        <translation>
            <numerusform>لا ينقص أي سجل شيء.</numerusform>
            <numerusform>ينقص سجلًا واحدًا شيء تطلبه الحالة، وعلامة تبويب المراجعة تبيّنه.</numerusform>
            <numerusform>ينقص سجلين شيء تطلبه الحالة، وعلامة تبويب المراجعة تبيّنه.</numerusform>
            <numerusform>ينقص %Ln سجلات شيء تطلبه الحالة، وعلامة تبويب المراجعة تبيّنه.</numerusform>
            <numerusform>ينقص %Ln سجلًا شيء تطلبه الحالة، وعلامة تبويب المراجعة تبيّنه.</numerusform>
            <numerusform>ينقص %Ln سجل شيء تطلبه الحالة، وعلامة تبويب المراجعة تبيّنه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) need a comment that says why.</source>
        <translation>
            <numerusform>لا حاجة إلى تعليق.</numerusform>
            <numerusform>يحتاج سجل واحد إلى تعليق يذكر السبب.</numerusform>
            <numerusform>يحتاج سجلان إلى تعليق يذكر السبب.</numerusform>
            <numerusform>تحتاج %Ln سجلات إلى تعليق يذكر السبب.</numerusform>
            <numerusform>يحتاج %Ln سجلًا إلى تعليق يذكر السبب.</numerusform>
            <numerusform>يحتاج %Ln سجل إلى تعليق يذكر السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are not here any more.</source>
        <translation>
            <numerusform>كل السجلات هنا.</numerusform>
            <numerusform>لم يعد سجل واحد هنا.</numerusform>
            <numerusform>لم يعد سجلان هنا.</numerusform>
            <numerusform>لم تعد %Ln سجلات هنا.</numerusform>
            <numerusform>لم يعد %Ln سجلًا هنا.</numerusform>
            <numerusform>لم يعد %Ln سجل هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) come from a newer version and can only be read.</source>
        <translation>
            <numerusform>لا سجلات من إصدار أحدث.</numerusform>
            <numerusform>سجل واحد من إصدار أحدث ولا يمكن إلا قراءته.</numerusform>
            <numerusform>سجلان من إصدار أحدث ولا يمكن إلا قراءتهما.</numerusform>
            <numerusform>%Ln سجلات من إصدار أحدث ولا يمكن إلا قراءتها.</numerusform>
            <numerusform>%Ln سجلًا من إصدار أحدث ولا يمكن إلا قراءتها.</numerusform>
            <numerusform>%Ln سجل من إصدار أحدث ولا يمكن إلا قراءتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RubricTable</name>
    <message>
        <source>not scored</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>الدرجة: %1</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>سبب هذه الدرجة</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SaveSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SavedSearchCommands</name>
    <message>
        <source>There is nothing to save: no words and no filters.</source>
        <translation>لا يوجد ما يُحفظ: لا كلمات ولا عوامل تصفية.</translation>
    </message>
    <message>
        <source>“%1” is among the saved searches.</source>
        <translation>«%1» من بين عمليات البحث المحفوظة.</translation>
    </message>
    <message>
        <source>“%1” is no longer a saved search.</source>
        <translation>لم يعد «%1» بحثا محفوظا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ScanDialog</name>
    <message>
        <source>Data of persons</source>
        <translation>بيانات شخصية</translation>
    </message>
    <message>
        <source>These places look as if they were about persons. The program guesses: it may be wrong, and it may have missed some.</source>
        <translation>تبدو هذه المواضع متعلقة بأشخاص. البرنامج يخمّن: قد يخطئ، وقد يكون فاته بعضها.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>لم يُسرد أي منها.</numerusform>
            <numerusform>سُرد أولها.</numerusform>
            <numerusform>سُرد أول اثنين.</numerusform>
            <numerusform>سُردت أول %Ln.</numerusform>
            <numerusform>سُرد أول %Ln.</numerusform>
            <numerusform>سُرد أول %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>الذهاب إلى السجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ScanRow</name>
    <message>
        <source>Show the places…</source>
        <translation>إظهار المواضع…</translation>
    </message>
    <message>
        <source>Look for data of persons</source>
        <translation>البحث عن بيانات شخصية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing that looks like data of persons was found in %Ln record(s).</source>
        <translation>
            <numerusform>لم يُعثر على ما يشبه البيانات الشخصية؛ لم يُنظر في أي سجل.</numerusform>
            <numerusform>لم يُعثر على ما يشبه البيانات الشخصية في سجل واحد.</numerusform>
            <numerusform>لم يُعثر على ما يشبه البيانات الشخصية في سجلين.</numerusform>
            <numerusform>لم يُعثر على ما يشبه البيانات الشخصية في %Ln سجلات.</numerusform>
            <numerusform>لم يُعثر على ما يشبه البيانات الشخصية في %Ln سجلًا.</numerusform>
            <numerusform>لم يُعثر على ما يشبه البيانات الشخصية في %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) look as if they were about persons.</source>
        <translation>
            <numerusform>لا موضع يبدو متعلقًا بأشخاص.</numerusform>
            <numerusform>موضع واحد يبدو متعلقًا بشخص.</numerusform>
            <numerusform>موضعان يبدوان متعلقين بأشخاص.</numerusform>
            <numerusform>%Ln مواضع تبدو متعلقة بأشخاص.</numerusform>
            <numerusform>%Ln موضعًا تبدو متعلقة بأشخاص.</numerusform>
            <numerusform>%Ln موضع تبدو متعلقة بأشخاص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SearchBar</name>
    <message>
        <source>How to search</source>
        <translation>كيفية البحث</translation>
    </message>
    <message>
        <source>Search titles, text, names, tags… (Ctrl+F)</source>
        <translation>ابحث في العناوين والنصوص والأسماء والوسوم… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Everything: no words and no filters.</source>
        <translation>كل شيء: دون كلمات ودون عوامل تصفية.</translation>
    </message>
    <message>
        <source>How this was read</source>
        <translation>كيف فُهم البحث</translation>
    </message>
    <message>
        <source>This search is saved (Ctrl+D to rename or remove it)</source>
        <translation>هذا البحث محفوظ (Ctrl+D لإعادة تسميته أو إزالته)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>حفظ هذا البحث (Ctrl+D)</translation>
    </message>
    <message>
        <source>Down goes to the results, Alt+Down to suggestions</source>
        <translation>السهم لأسفل ينتقل إلى النتائج، وAlt مع السهم لأسفل إلى المقترحات</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SecretDialog</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>كلمة مرور %1 لدى %2:</translation>
    </message>
    <message>
        <source>The hub did not accept the password.</source>
        <translation>لم يقبل المركز كلمة المرور.</translation>
    </message>
    <message>
        <source>Keep it in the password store of this system</source>
        <translation>الاحتفاظ بها في مخزن كلمات المرور لهذا النظام</translation>
    </message>
    <message>
        <source>Otherwise it is kept until you quit, and never written to a file.</source>
        <translation>وإلا تبقى حتى خروجك من البرنامج، ولا تُكتب في ملف أبدا.</translation>
    </message>
    <message>
        <source>This system has no password store. The password is kept until you quit, and never written to a file.</source>
        <translation>ليس في هذا النظام مخزن لكلمات المرور. تبقى كلمة المرور حتى خروجك من البرنامج، ولا تُكتب في ملف أبدا.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لم يُحدد شيء</numerusform>
            <numerusform>سجل واحد محدد</numerusform>
            <numerusform>سجلان محددان</numerusform>
            <numerusform>%Ln سجلات محددة</numerusform>
            <numerusform>%Ln سجلًا محددًا</numerusform>
            <numerusform>%Ln سجل محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>إضافة إلى</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Makes one record of two of the same kind</source>
        <translation>يجعل من سجلين من نوع واحد سجلًا واحدًا</translation>
    </message>
    <message>
        <source>What can be done to the selected records</source>
        <translation>ما يمكن فعله بالسجلات المحددة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Move to another editorial state</source>
        <translation>نقل إلى حالة تحرير أخرى</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>الألوان:</translation>
    </message>
    <message>
        <source>Size of text:</source>
        <translation>حجم النص:</translation>
    </message>
    <message>
        <source>Your name in the history:</source>
        <translation>اسمك في سجل التغييرات:</translation>
    </message>
    <message>
        <source>The library lies in:</source>
        <translation>تقع المكتبة في:</translation>
    </message>
    <message>
        <source>Sample records:</source>
        <translation>السجلات النموذجية:</translation>
    </message>
    <message>
        <source>Recent searches:</source>
        <translation>عمليات البحث الأخيرة:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent sign behind a number</comment>
        <translation>٪</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>اسمك في سجل التغييرات</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>إزالة السجلات النموذجية</translation>
    </message>
    <message>
        <source>Bring the samples back</source>
        <translation>إعادة السجلات النموذجية</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SourcesPage</name>
    <message>
        <source>built-in samples</source>
        <translation>سجلات نموذجية مدمجة</translation>
    </message>
    <message>
        <source>repository (OAI-PMH)</source>
        <translation>مستودع (OAI-PMH)</translation>
    </message>
    <message>
        <source>bundles</source>
        <translation>حزم</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>مركز</translation>
    </message>
    <message>
        <source>They come with the program. The page “General” takes them out and brings them back.</source>
        <translation>تأتي مع البرنامج. يمكن إزالتها وإعادتها من صفحة «عام».</translation>
    </message>
    <message>
        <source>Never synchronised.</source>
        <translation>لم تتم المزامنة قط.</translation>
    </message>
    <message>
        <source>Last session %1: %2</source>
        <translation>آخر جلسة (%1): %2</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>السجلات النموذجية</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (متوقف مؤقتا)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1، بالحساب %2</translation>
    </message>
    <message>
        <source>No source yet. Your library lives on this computer and works without one.</source>
        <translation>لا يوجد مصدر بعد. مكتبتك على هذا الحاسوب وتعمل دون مصدر.</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>مشكلة: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Of a record that several sources have, the upper one&apos;s is shown.</source>
        <translation>إذا وُجد السجل في عدة مصادر عُرضت نسخة المصدر الأعلى.</translation>
    </message>
    <message>
        <source>Synchronise by itself while the program is open</source>
        <translation>مزامنة تلقائية ما دام البرنامج مفتوحا</translation>
    </message>
    <message>
        <source>Also where the connection is paid by volume</source>
        <translation>حتى إن كان الاتصال مدفوعا بحسب حجم البيانات</translation>
    </message>
    <message>
        <source>Paused: only when I ask</source>
        <translation>متوقف مؤقتا: عند طلبي فقط</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>كلمة المرور…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>ما وجده الاختبار</translation>
    </message>
    <message>
        <source>The account is accepted; the server does not say what it may do.</source>
        <translation>الحساب مقبول، ولا يذكر الخادم ما يُسمح له به.</translation>
    </message>
    <message>
        <source>The account may change records.</source>
        <translation>يُسمح للحساب بتعديل السجلات.</translation>
    </message>
    <message>
        <source>The account may propose changes.</source>
        <translation>يُسمح للحساب باقتراح تغييرات.</translation>
    </message>
    <message>
        <source>The account may read.</source>
        <translation>يُسمح للحساب بالقراءة.</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>لا يذكر الخادم وقته.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>ساعة هذا الحاسوب صحيحة.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) behind the server.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة عن الخادم بأقل من دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن الخادم بدقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن الخادم بدقيقتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن الخادم بمقدار %Ln دقائق.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن الخادم بمقدار %Ln دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن الخادم بمقدار %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) ahead of the server.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة على الخادم بأقل من دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على الخادم بدقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على الخادم بدقيقتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على الخادم بمقدار %Ln دقائق.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على الخادم بمقدار %Ln دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على الخادم بمقدار %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another hub answers at this address than before.</source>
        <translation>يجيب على هذا العنوان مركز غير السابق.</translation>
    </message>
    <message>
        <source>The address can be used.</source>
        <translation>العنوان صالح للاستخدام.</translation>
    </message>
    <message>
        <source>The name is left to the proxy.</source>
        <translation>يُترك البحث عن الاسم للخادم الوكيل (proxy).</translation>
    </message>
    <message>
        <source>The name was found: %1.</source>
        <translation>وُجد الاسم: %1.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>الخادم يجيب.</translation>
    </message>
    <message>
        <source>The line is encrypted, and the server proved who it is.</source>
        <translation>الاتصال مشفّر وقد أثبت الخادم هويته.</translation>
    </message>
    <message>
        <source>The server does not tell what it is.</source>
        <translation>لا يذكر الخادم ما هو.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>الخادم هو %1.</translation>
    </message>
    <message>
        <source>The database %1 is there.</source>
        <translation>قاعدة البيانات %1 موجودة.</translation>
    </message>
    <message>
        <source>It is a plain hub without an identity of its own.</source>
        <translation>هو مركز بسيط ليست له هوية خاصة.</translation>
    </message>
    <message>
        <source>It is the hub that is expected here.</source>
        <translation>هو المركز المتوقع هنا.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln record(s).</source>
        <translation>
            <numerusform>لا يحتوي أي سجل.</numerusform>
            <numerusform>يحتوي سجلا واحدا.</numerusform>
            <numerusform>يحتوي سجلين.</numerusform>
            <numerusform>يحتوي %Ln سجلات.</numerusform>
            <numerusform>يحتوي %Ln سجلا.</numerusform>
            <numerusform>يحتوي %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from there yet.</source>
        <translation>لم يؤخذ منه شيء بعد.</translation>
    </message>
    <message>
        <source>Last taken from there: %1.</source>
        <translation>آخر ما أُخذ منه: %1.</translation>
    </message>
    <message>
        <source>Trust only the keys of this hub…</source>
        <translation>ثق بمفاتيح هذا المركز وحدها…</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>الاتصال…</translation>
    </message>
    <message>
        <source>Only hubs are tested so; whether others answer is told by the next session.</source>
        <translation>لا تُختبر هكذا إلا المراكز؛ أما غيرها فتخبرك الجلسة التالية هل تجيب.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SuggestionList</name>
    <message>
        <source>Forget recent searches</source>
        <translation>نسيان عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>1: a filter, such as Country: Kenya, 2: number of records</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1، لا سجلات</numerusform>
            <numerusform>%1، سجل واحد</numerusform>
            <numerusform>%1، سجلان</numerusform>
            <numerusform>%1، %Ln سجلات</numerusform>
            <numerusform>%1، %Ln سجلا</numerusform>
            <numerusform>%1، %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1: title of a record, 2: its type</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Alt+Down: choose one of these</source>
        <translation>Alt مع السهم لأسفل: اختيار أحدها</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SyncController</name>
    <message>
        <source>Connecting with the hub…</source>
        <translation>جارٍ الاتصال بالمركز…</translation>
    </message>
    <message>
        <source>Comparing with the hub…</source>
        <translation>جارٍ المقارنة مع المركز…</translation>
    </message>
    <message>
        <source>Copying the library: %1 of %2 records. You can already search what has arrived.</source>
        <translation>جارٍ نسخ المكتبة: %1 من %2 سجل. يمكنك البحث فيما وصل.</translation>
    </message>
    <message>
        <source>Copying the library: %1 records. You can already search what has arrived.</source>
        <translation>جارٍ نسخ المكتبة: %1 سجل. يمكنك البحث فيما وصل.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>The library is up to date.</source>
        <translation>المكتبة محدّثة.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived stays; the next time goes on from there.</source>
        <translation>توقف. ما وصل يبقى، والمرة القادمة تواصل من هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came from the hub.</source>
        <translation>
            <numerusform>لم يصل أي سجل من المركز.</numerusform>
            <numerusform>وصل سجل واحد من المركز.</numerusform>
            <numerusform>وصل سجلان من المركز.</numerusform>
            <numerusform>وصلت %Ln سجلات من المركز.</numerusform>
            <numerusform>وصل %Ln سجلا من المركز.</numerusform>
            <numerusform>وصل %Ln سجل من المركز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were removed there.</source>
        <translation>
            <numerusform>لم يُزل أي سجل هناك.</numerusform>
            <numerusform>أُزيل سجل واحد هناك.</numerusform>
            <numerusform>أُزيل سجلان هناك.</numerusform>
            <numerusform>أُزيلت %Ln سجلات هناك.</numerusform>
            <numerusform>أُزيل %Ln سجلا هناك.</numerusform>
            <numerusform>أُزيل %Ln سجل هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed both here and on the hub. Nothing was overwritten.</source>
        <translation>
            <numerusform>لا سجلات معدّلة هنا وفي المركز معا.</numerusform>
            <numerusform>سجل واحد عُدّل هنا وفي المركز. لم يُستبدل شيء.</numerusform>
            <numerusform>سجلان عُدّلا هنا وفي المركز. لم يُستبدل شيء.</numerusform>
            <numerusform>%Ln سجلات عُدّلت هنا وفي المركز. لم يُستبدل شيء.</numerusform>
            <numerusform>%Ln سجلا عُدّل هنا وفي المركز. لم يُستبدل شيء.</numerusform>
            <numerusform>%Ln سجل عُدّل هنا وفي المركز. لم يُستبدل شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read and were set aside.</source>
        <translation>
            <numerusform>لم يُنحّ أي سجل.</numerusform>
            <numerusform>سجل واحد تعذرت قراءته ونُحّي جانبا.</numerusform>
            <numerusform>سجلان تعذرت قراءتهما ونُحّيا جانبا.</numerusform>
            <numerusform>%Ln سجلات تعذرت قراءتها ونُحّيت جانبا.</numerusform>
            <numerusform>%Ln سجلا تعذرت قراءته ونُحّي جانبا.</numerusform>
            <numerusform>%Ln سجل تعذرت قراءته ونُحّي جانبا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub is not as it was. Nothing was removed here; your decision is needed.</source>
        <translation>المركز ليس كما كان. لم يُزل شيء هنا ويلزم قرارك.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came in.</source>
        <translation>
            <numerusform>لم يصل أي سجل.</numerusform>
            <numerusform>وصل سجل واحد.</numerusform>
            <numerusform>وصل سجلان.</numerusform>
            <numerusform>وصلت %Ln سجلات.</numerusform>
            <numerusform>وصل %Ln سجلًا.</numerusform>
            <numerusform>وصل %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) were fetched.</source>
        <translation>
            <numerusform>لم يُجلب أي ملف مرفق.</numerusform>
            <numerusform>جُلب ملف مرفق واحد.</numerusform>
            <numerusform>جُلب ملفان مرفقان.</numerusform>
            <numerusform>جُلبت %Ln ملفات مرفقة.</numerusform>
            <numerusform>جُلب %Ln ملفًا مرفقًا.</numerusform>
            <numerusform>جُلب %Ln ملف مرفق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) could not be fetched; the next session tries again.</source>
        <translation>
            <numerusform>لم يتعذر جلب أي ملف مرفق.</numerusform>
            <numerusform>تعذر جلب ملف مرفق واحد؛ ستحاول الجلسة التالية مجددًا.</numerusform>
            <numerusform>تعذر جلب ملفين مرفقين؛ ستحاول الجلسة التالية مجددًا.</numerusform>
            <numerusform>تعذر جلب %Ln ملفات مرفقة؛ ستحاول الجلسة التالية مجددًا.</numerusform>
            <numerusform>تعذر جلب %Ln ملفًا مرفقًا؛ ستحاول الجلسة التالية مجددًا.</numerusform>
            <numerusform>تعذر جلب %Ln ملف مرفق؛ ستحاول الجلسة التالية مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending the file “%1”: %2%</source>
        <translation>إرسال الملف «%1»: %2٪</translation>
    </message>
    <message>
        <source>Fetching the file “%1”: %2%</source>
        <translation>جلب الملف «%1»: %2٪</translation>
    </message>
    <message>
        <source>Looking what is new…</source>
        <translation>جارٍ البحث عن الجديد…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were sent.</source>
        <translation>
            <numerusform>لم يُرسل أي تغيير.</numerusform>
            <numerusform>أُرسل تغيير واحد.</numerusform>
            <numerusform>أُرسل تغييران.</numerusform>
            <numerusform>أُرسلت %Ln تغييرات.</numerusform>
            <numerusform>أُرسل %Ln تغييرًا.</numerusform>
            <numerusform>أُرسل %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub refused %Ln change(s); they wait in the outbox.</source>
        <translation>
            <numerusform>لم يرفض المركز أي تغيير.</numerusform>
            <numerusform>رفض المركز تغييرًا واحدًا؛ وهو ينتظر في صندوق الصادر.</numerusform>
            <numerusform>رفض المركز تغييرين؛ وهما ينتظران في صندوق الصادر.</numerusform>
            <numerusform>رفض المركز %Ln تغييرات؛ وهي تنتظر في صندوق الصادر.</numerusform>
            <numerusform>رفض المركز %Ln تغييرًا؛ وهي تنتظر في صندوق الصادر.</numerusform>
            <numerusform>رفض المركز %Ln تغيير؛ وهي تنتظر في صندوق الصادر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing for search: %1 of %2 records.</source>
        <translation>التجهيز للبحث: %1 من %2 من السجلات.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SyncPage</name>
    <message>
        <source>Whole record</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>كان موجودا</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>معدّل هنا</translation>
    </message>
    <message>
        <source>deleted on the hub</source>
        <translation>محذوف في المركز</translation>
    </message>
    <message>
        <source>deleted here</source>
        <translation>محذوف هنا</translation>
    </message>
    <message>
        <source>changed on the hub</source>
        <translation>معدّل في المركز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>يلزم قرارك</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>never synchronised</source>
        <translation>لم تتم المزامنة قط</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>آخر مرة: %1</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>لا توجد تعارضات.</translation>
    </message>
    <message>
        <source>“%1” will no longer be asked for updates. What it sent can stay readable here, or be taken out. What you edited stays in any case.</source>
        <translation>لن يُسأل «%1» عن التحديثات بعد الآن. ما أرسله قد يبقى مقروءا هنا أو يُزال. ما عدّلته يبقى في كل الأحوال.</translation>
    </message>
    <message>
        <source>Remove, keep records</source>
        <translation>إزالة مع إبقاء السجلات</translation>
    </message>
    <message>
        <source>Remove with its records</source>
        <translation>إزالة مع سجلاته</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z) takes it back.</source>
        <translation>تمت التسوية. التراجع (Ctrl+Z) يلغيها.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>المراكز</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Connect to a hub…</source>
        <translation>الاتصال بمركز…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>What was exchanged</source>
        <translation>ما تم تبادله</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>edited here, hidden</source>
        <translation>معدّل هنا ومخفي</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No hub yet.</source>
        <translation>لا يوجد مركز بعد.</translation>
    </message>
    <message>
        <source>Your library lives on this computer and works without one. A hub brings what others add and change.</source>
        <translation>مكتبتك على هذا الحاسوب وتعمل دون مركز. المركز يجلب ما يضيفه الآخرون ويغيّرونه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were removed here too.</source>
        <translation>
            <numerusform>لم يُزل أي سجل هنا.</numerusform>
            <numerusform>أُزيل سجل واحد هنا أيضا.</numerusform>
            <numerusform>أُزيل سجلان هنا أيضا.</numerusform>
            <numerusform>أُزيلت %Ln سجلات هنا أيضا.</numerusform>
            <numerusform>أُزيل %Ln سجلا هنا أيضا.</numerusform>
            <numerusform>أُزيل %Ln سجل هنا أيضا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were kept here.</source>
        <translation>
            <numerusform>لم يبق أي سجل هنا.</numerusform>
            <numerusform>بقي سجل واحد هنا.</numerusform>
            <numerusform>بقي سجلان هنا.</numerusform>
            <numerusform>بقيت %Ln سجلات هنا.</numerusform>
            <numerusform>بقي %Ln سجلا هنا.</numerusform>
            <numerusform>بقي %Ln سجل هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another hub answers at this address, or its database was made anew.</source>
        <translation>يجيب مركز آخر على هذا العنوان، أو أُنشئت قاعدة بياناته من جديد.</translation>
    </message>
    <message>
        <source>The hub deleted unusually many records at once; none was removed here.</source>
        <translation>حذف المركز عددا غير معتاد من السجلات دفعة واحدة، ولم يُزل أي منها هنا.</translation>
    </message>
    <message>
        <source>The hub had lost its place, so everything was compared.</source>
        <translation>فقد المركز موضعه فقورن كل شيء.</translation>
    </message>
    <message>
        <source>The hub&apos;s database is not there: it was moved or deleted.</source>
        <translation>قاعدة بيانات المركز غير موجودة: نُقلت أو حُذفت.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Ask the office that runs the hub for the new address.</source>
        <translation>لم يتغير شيء هنا. اطلب العنوان الجديد من المكتب الذي يدير المركز.</translation>
    </message>
    <message>
        <source>This hub was closed.</source>
        <translation>أُغلق هذا المركز.</translation>
    </message>
    <message>
        <source>What it sent stays here.</source>
        <translation>ما أرسله يبقى هنا.</translation>
    </message>
    <message>
        <source>The hub paused this account after wrong passwords.</source>
        <translation>أوقف المركز هذا الحساب مؤقتا بعد كلمات مرور خاطئة.</translation>
    </message>
    <message>
        <source>Your work is safe here. Try again in ten minutes.</source>
        <translation>عملك آمن هنا. حاول بعد عشر دقائق.</translation>
    </message>
    <message>
        <source>The file of the hub&apos;s own authority cannot be used.</source>
        <translation>لا يمكن استخدام ملف سلطة التصديق الخاصة بالمركز.</translation>
    </message>
    <message>
        <source>Nothing was sent. Remove the hub, keeping its records, and connect with another file.</source>
        <translation>لم يُرسل شيء. أزل المركز مع إبقاء سجلاته ثم اتصل بملف آخر.</translation>
    </message>
    <message>
        <source>The hub did not understand what was asked.</source>
        <translation>لم يفهم المركز الطلب.</translation>
    </message>
    <message>
        <source>Nothing is lost. Details are in the log.</source>
        <translation>لم يضع شيء. التفاصيل في السجل الفني.</translation>
    </message>
    <message>
        <source>This is not the address of a hub&apos;s database. It has https, ends with the name of the database and holds no password, like this: %1</source>
        <translation>هذا ليس عنوان قاعدة بيانات مركز. العنوان يبدأ بـ https وينتهي باسم القاعدة ولا يحتوي كلمة مرور، هكذا: %1</translation>
    </message>
    <message>
        <source>Choose a name of at most 64 characters.</source>
        <translation>اختر اسما من 64 حرفا على الأكثر.</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation>المختلف: %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم يُقرر بعد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to decide</source>
        <translation>
            <numerusform>لا سجلات تنتظر قرارك</numerusform>
            <numerusform>سجل واحد ينتظر قرارك</numerusform>
            <numerusform>سجلان ينتظران قرارك</numerusform>
            <numerusform>%Ln سجلات تنتظر قرارك</numerusform>
            <numerusform>%Ln سجلا تنتظر قرارك</numerusform>
            <numerusform>%Ln سجل تنتظر قرارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>السجلات المتعارضة</translation>
    </message>
    <message>
        <source>Fields in question</source>
        <translation>الحقول المعنية</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>ح&amp;فظ والتالي</translation>
    </message>
    <message>
        <source>Ctrl+Enter; N goes on without saving</source>
        <translation>Ctrl+Enter؛ والحرف N ينتقل إلى التالي دون حفظ</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Everything you changed has been sent or is waiting to be sent.</source>
        <translation>كل ما غيّرته أُرسل أو ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Keep and restore on the hub</source>
        <translation>إبقاؤه واستعادته في المركز</translation>
    </message>
    <message>
        <source>Delete here too</source>
        <translation>حذفه هنا أيضا</translation>
    </message>
    <message>
        <source>Delete on the hub too</source>
        <translation>حذفه في المركز أيضا</translation>
    </message>
    <message>
        <source>Keep the hub&apos;s version</source>
        <translation>إبقاء نسخة المركز</translation>
    </message>
    <message>
        <source>Use all mine</source>
        <translation>أخذ نسختي كلها</translation>
    </message>
    <message>
        <source>Use all hub</source>
        <translation>أخذ نسخة المركز كلها</translation>
    </message>
    <message>
        <source>This field is edited in the record itself.</source>
        <translation>يُحرّر هذا الحقل في السجل نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln more the field is chosen and others are still open.</source>
        <translation>
            <numerusform>لا سجلات أخرى فيها حقول لم تُقرر.</numerusform>
            <numerusform>في سجل آخر اختير الحقل ولم تُقرر حقول غيره بعد.</numerusform>
            <numerusform>في سجلين آخرين اختير الحقل ولم تُقرر حقول غيره بعد.</numerusform>
            <numerusform>في %Ln سجلات أخرى اختير الحقل ولم تُقرر حقول غيره بعد.</numerusform>
            <numerusform>في %Ln سجلا آخر اختير الحقل ولم تُقرر حقول غيره بعد.</numerusform>
            <numerusform>في %Ln سجل آخر اختير الحقل ولم تُقرر حقول غيره بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing left to settle.</source>
        <translation>لم يبق ما يحتاج إلى تسوية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were settled. Undo (Ctrl+Z) takes all of it back.</source>
        <translation>
            <numerusform>لم تتم تسوية أي سجل.</numerusform>
            <numerusform>تمت تسوية سجل واحد. التراجع (Ctrl+Z) يلغيها.</numerusform>
            <numerusform>تمت تسوية سجلين. التراجع (Ctrl+Z) يلغيها كلها.</numerusform>
            <numerusform>تمت تسوية %Ln سجلات. التراجع (Ctrl+Z) يلغيها كلها.</numerusform>
            <numerusform>تمت تسوية %Ln سجلا. التراجع (Ctrl+Z) يلغيها كلها.</numerusform>
            <numerusform>تمت تسوية %Ln سجل. التراجع (Ctrl+Z) يلغيها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save both versions</source>
        <translation>حفظ النسختين</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Both versions were saved to %1, without personal data.</source>
        <translation>حُفظت النسختان في %1 دون بيانات شخصية.</translation>
    </message>
    <message>
        <source>This record must not leave the library, so nothing was saved.</source>
        <translation>لا يجوز أن يغادر هذا السجل المكتبة، لذلك لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Keep mine in this field of all records</source>
        <translation>إبقاء نسختي في هذا الحقل من كل السجلات</translation>
    </message>
    <message>
        <source>Take the hub&apos;s in this field of all records</source>
        <translation>أخذ نسخة المركز في هذا الحقل من كل السجلات</translation>
    </message>
    <message numerus="yes">
        <source>Keep mine in all %Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات لإبقاء نسختي فيها</numerusform>
            <numerusform>إبقاء نسختي في السجل الوحيد</numerusform>
            <numerusform>إبقاء نسختي في السجلين كليهما</numerusform>
            <numerusform>إبقاء نسختي في كل السجلات (%Ln سجلات)</numerusform>
            <numerusform>إبقاء نسختي في كل السجلات (%Ln سجلا)</numerusform>
            <numerusform>إبقاء نسختي في كل السجلات (%Ln سجل)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the hub&apos;s in all %Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات لأخذ نسخة المركز فيها</numerusform>
            <numerusform>أخذ نسخة المركز في السجل الوحيد</numerusform>
            <numerusform>أخذ نسخة المركز في السجلين كليهما</numerusform>
            <numerusform>أخذ نسخة المركز في كل السجلات (%Ln سجلات)</numerusform>
            <numerusform>أخذ نسخة المركز في كل السجلات (%Ln سجلا)</numerusform>
            <numerusform>أخذ نسخة المركز في كل السجلات (%Ln سجل)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save both versions…</source>
        <translation>حفظ النسختين…</translation>
    </message>
    <message>
        <source>You edited this record; a colleague deleted it on the hub.</source>
        <translation>عدّلت هذا السجل وحذفه أحد الزملاء في المركز.</translation>
    </message>
    <message>
        <source>You deleted this record; a colleague changed it on the hub.</source>
        <translation>حذفت هذا السجل وعدّله أحد الزملاء في المركز.</translation>
    </message>
    <message>
        <source>The hub holds two versions of this record. “Mine” is the one that is shown; deciding settles it for everybody.</source>
        <translation>في المركز نسختان من هذا السجل. «نسختي» هي المعروضة، وقرارك يسوّي الأمر للجميع.</translation>
    </message>
    <message>
        <source>Both you and a colleague changed this record. Yours is shown until you decide.</source>
        <translation>عدّلت أنت وأحد الزملاء هذا السجل. تُعرض نسختك إلى أن تقرر.</translation>
    </message>
    <message>
        <source>Both you and %1 (on the hub, %2) changed this record. Yours is shown until you decide.</source>
        <translation>عدّلت أنت و%1 (في المركز، %2) هذا السجل. تُعرض نسختك إلى أن تقرر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%Ln حقول</numerusform>
            <numerusform>%Ln حقلا</numerusform>
            <numerusform>%Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>مصيره</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>It goes with the next session.</source>
        <translation>سيُرسل في الجلسة القادمة.</translation>
    </message>
    <message>
        <source>Send as a proposal</source>
        <translation>إرسال كاقتراح</translation>
    </message>
    <message>
        <source>A message to the curators (optional):</source>
        <translation>رسالة إلى فريق التحرير (اختياري):</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The proposal goes with the next session. Your change stays here.</source>
        <translation>سيُرسل الاقتراح في الجلسة القادمة. يبقى تغييرك هنا.</translation>
    </message>
    <message>
        <source>Changes that no hub has</source>
        <translation>تغييرات ليست لدى أي مركز</translation>
    </message>
    <message>
        <source>Send as a proposal…</source>
        <translation>إرسال كاقتراح…</translation>
    </message>
    <message>
        <source>Waits for your decision: it was changed on the hub as well.</source>
        <translation>ينتظر قرارك: عُدّل في المركز أيضا.</translation>
    </message>
    <message>
        <source>Waits: something is missing or not right in it.</source>
        <translation>في الانتظار: فيه شيء ناقص أو غير صحيح.</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>Stays here: it is marked TLP:RED.</source>
        <translation>يبقى هنا: عليه وسم TLP:RED.</translation>
    </message>
    <message>
        <source>Was proposed; waits for a curator.</source>
        <translation>اقتُرح وينتظر فريق التحرير.</translation>
    </message>
    <message>
        <source>Waits: the record is of a newer version of the program.</source>
        <translation>في الانتظار: السجل من إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Waits: the record is too large for the hub.</source>
        <translation>في الانتظار: السجل أكبر مما يقبله المركز.</translation>
    </message>
    <message>
        <source>Waits: the hub no longer has this record.</source>
        <translation>في الانتظار: لم يعد هذا السجل لدى المركز.</translation>
    </message>
    <message>
        <source>Stays here: this source is for reading only.</source>
        <translation>يبقى هنا: هذا المصدر للقراءة فقط.</translation>
    </message>
    <message>
        <source>A curator declined the proposal. Your change is still here.</source>
        <translation>لم يقبل فريق التحرير الاقتراح. تغييرك ما زال هنا.</translation>
    </message>
    <message>
        <source>Refused: the record is too large for the hub.</source>
        <translation>رُفض: السجل أكبر مما يقبله المركز.</translation>
    </message>
    <message>
        <source>Refused by the hub.</source>
        <translation>رفضه المركز.</translation>
    </message>
    <message>
        <source>Refused by the hub: %1</source>
        <translation>رفضه المركز: %1</translation>
    </message>
    <message>
        <source>Goes with the next session.</source>
        <translation>سيُرسل في الجلسة القادمة.</translation>
    </message>
    <message>
        <source>Was sent; the next session asks whether it arrived.</source>
        <translation>أُرسل، وستسأل الجلسة القادمة هل وصل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) go(es) with the next session.</source>
        <translation>
            <numerusform>لا تغييرات للجلسة القادمة.</numerusform>
            <numerusform>تغيير واحد سيُرسل في الجلسة القادمة.</numerusform>
            <numerusform>تغييران سيُرسلان في الجلسة القادمة.</numerusform>
            <numerusform>%Ln تغييرات ستُرسل في الجلسة القادمة.</numerusform>
            <numerusform>%Ln تغييرا سيُرسل في الجلسة القادمة.</numerusform>
            <numerusform>%Ln تغيير سيُرسل في الجلسة القادمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait(s).</source>
        <translation>
            <numerusform>لا تغييرات في الانتظار.</numerusform>
            <numerusform>تغيير واحد في الانتظار.</numerusform>
            <numerusform>تغييران في الانتظار.</numerusform>
            <numerusform>%Ln تغييرات في الانتظار.</numerusform>
            <numerusform>%Ln تغييرا في الانتظار.</numerusform>
            <numerusform>%Ln تغيير في الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) was (were) refused by the hub.</source>
        <translation>
            <numerusform>لم يرفض المركز أي تغيير.</numerusform>
            <numerusform>رفض المركز تغييرا واحدا.</numerusform>
            <numerusform>رفض المركز تغييرين.</numerusform>
            <numerusform>رفض المركز %Ln تغييرات.</numerusform>
            <numerusform>رفض المركز %Ln تغييرا.</numerusform>
            <numerusform>رفض المركز %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed record(s) belong(s) to no hub and stay(s) on this computer.</source>
        <translation>
            <numerusform>لا سجلات معدّلة خارج المراكز.</numerusform>
            <numerusform>سجل معدّل واحد لا يتبع أي مركز ويبقى على هذا الحاسوب.</numerusform>
            <numerusform>سجلان معدّلان لا يتبعان أي مركز ويبقيان على هذا الحاسوب.</numerusform>
            <numerusform>%Ln سجلات معدّلة لا تتبع أي مركز وتبقى على هذا الحاسوب.</numerusform>
            <numerusform>%Ln سجلا معدّلا لا تتبع أي مركز وتبقى على هذا الحاسوب.</numerusform>
            <numerusform>%Ln سجل معدّل لا تتبع أي مركز وتبقى على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this source?</source>
        <translation>إزالة هذا المصدر؟</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>إبقاء المصدر</translation>
    </message>
    <message>
        <source>The source was removed.</source>
        <translation>أُزيل المصدر.</translation>
    </message>
    <message>
        <source>The password could not be kept in the password store of this system: %1</source>
        <translation>تعذر الاحتفاظ بكلمة المرور في مخزن كلمات المرور لهذا النظام: %1</translation>
    </message>
    <message>
        <source>Conflicts (%L1)</source>
        <translation>التعارضات (%L1)</translation>
    </message>
    <message>
        <source>Outbox (%L1)</source>
        <translation>صندوق الصادر (%L1)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be offered to the hub with the next session.</source>
        <translation>
            <numerusform>لن يُعرض أي سجل على المركز.</numerusform>
            <numerusform>سيُعرض سجل واحد على المركز في الجلسة القادمة.</numerusform>
            <numerusform>سيُعرض سجلان على المركز في الجلسة القادمة.</numerusform>
            <numerusform>ستُعرض %Ln سجلات على المركز في الجلسة القادمة.</numerusform>
            <numerusform>سيُعرض %Ln سجلا على المركز في الجلسة القادمة.</numerusform>
            <numerusform>سيُعرض %Ln سجل على المركز في الجلسة القادمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are hidden. They stay in the library.</source>
        <translation>
            <numerusform>لم يُخف أي سجل.</numerusform>
            <numerusform>أُخفي سجل واحد. يبقى في المكتبة.</numerusform>
            <numerusform>أُخفي سجلان. يبقيان في المكتبة.</numerusform>
            <numerusform>أُخفيت %Ln سجلات. تبقى في المكتبة.</numerusform>
            <numerusform>أُخفي %Ln سجلا. تبقى كلها في المكتبة.</numerusform>
            <numerusform>أُخفي %Ln سجل. تبقى كلها في المكتبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you agree, %Ln record(s) will go here too:</source>
        <translation>
            <numerusform>إن وافقت فلن يُزال أي سجل هنا:</numerusform>
            <numerusform>إن وافقت فسيُزال سجل واحد هنا أيضا:</numerusform>
            <numerusform>إن وافقت فسيُزال سجلان هنا أيضا:</numerusform>
            <numerusform>إن وافقت فستُزال %Ln سجلات هنا أيضا:</numerusform>
            <numerusform>إن وافقت فسيُزال %Ln سجلا هنا أيضا:</numerusform>
            <numerusform>إن وافقت فسيُزال %Ln سجل هنا أيضا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are here and no longer on the hub:</source>
        <translation>
            <numerusform>كل ما هنا موجود في المركز:</numerusform>
            <numerusform>سجل واحد موجود هنا ولم يعد في المركز:</numerusform>
            <numerusform>سجلان موجودان هنا ولم يعودا في المركز:</numerusform>
            <numerusform>%Ln سجلات موجودة هنا ولم تعد في المركز:</numerusform>
            <numerusform>%Ln سجلا موجودا هنا لم يعد في المركز:</numerusform>
            <numerusform>%Ln سجل موجود هنا لم يعد في المركز:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>الواردة: %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>المرسلة: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>المزالة: %1</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>المتعارضة: %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>المنحّاة: %1</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Began %1 and was cut off. What had arrived by then is here.</source>
        <translation>البداية: %1، ثم انقطعت الجلسة. ما وصل حتى ذلك الحين موجود هنا.</translation>
    </message>
    <message>
        <source>Began %1, ended %2; %3 were received.</source>
        <translation>البداية: %1؛ النهاية: %2؛ الحجم المستلم: %3.</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation>تفصيل فني: %1</translation>
    </message>
    <message>
        <source>Mine (1)</source>
        <translation>نسختي (1)</translation>
    </message>
    <message>
        <source>Hub (2)</source>
        <translation>المركز (2)</translation>
    </message>
    <message>
        <source>Both (3)</source>
        <translation>كلاهما (3)</translation>
    </message>
    <message>
        <source>Mine, and behind it what only the hub has: for lists and long texts</source>
        <translation>نسختي، وبعدها ما لدى المركز وحده: للقوائم والنصوص الطويلة</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>تعديل (E)</translation>
    </message>
    <message>
        <source>Reset (R)</source>
        <translation>إعادة (R)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 من %2 سجل</translation>
    </message>
    <message>
        <source>Everything was compared with the hub, as is done now and then.</source>
        <translation>قورن كل شيء بالمركز، كما يجري من حين إلى آخر.</translation>
    </message>
    <message>
        <source>Everything was fetched anew.</source>
        <translation>جُلب كل شيء من جديد.</translation>
    </message>
    <message>
        <source>The repository sent fewer records than it announced; they are compared later.</source>
        <translation>أرسل المستودع سجلات أقل مما أعلن؛ ستُقارن لاحقًا.</translation>
    </message>
    <message>
        <source>Some records are no longer listed by the repository; they stay here.</source>
        <translation>لم يعد المستودع يذكر بعض السجلات؛ وهي تبقى هنا.</translation>
    </message>
    <message>
        <source>This address answered, but not as a repository (OAI-PMH).</source>
        <translation>أجاب هذا العنوان، ولكن ليس بوصفه مستودعًا (OAI-PMH).</translation>
    </message>
    <message>
        <source>It may be the login page of a network. Check the address and the connection.</source>
        <translation>قد تكون صفحة تسجيل دخول لشبكة. تحقق من العنوان والاتصال.</translation>
    </message>
    <message>
        <source>There is no repository at this address any more.</source>
        <translation>لم يعد هناك مستودع في هذا العنوان.</translation>
    </message>
    <message>
        <source>What it sent stays here. Ask whoever runs it for the new address.</source>
        <translation>ما أرسله يبقى هنا. اسأل من يديره عن العنوان الجديد.</translation>
    </message>
    <message>
        <source>The repository refused this.</source>
        <translation>رفض المستودع هذا.</translation>
    </message>
    <message>
        <source>Some want to be asked before they are read by a program. Write to whoever runs it.</source>
        <translation>يريد بعضها أن يُستأذن قبل أن يقرأه برنامج. اكتب إلى من يديره.</translation>
    </message>
    <message>
        <source>The repository did not understand what was asked.</source>
        <translation>لم يفهم المستودع ما طُلب.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>قرّر…</translation>
    </message>
    <message>
        <source>Waits: the record that stands for it now goes to the hub first.</source>
        <translation>ينتظر: السجل الذي يحل محله يذهب إلى المركز أولاً.</translation>
    </message>
    <message>
        <source>Keep it hidden here</source>
        <translation>إبقاؤه مخفيًا هنا</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>You wrote about this story; then its consent was withdrawn on the hub. What you wrote is hidden: let it go, which erases it, or keep it hidden on this computer alone.</source>
        <translation>كتبتَ عن هذه القصة، ثم سُحبت الموافقة عليها في المركز. ما كتبته مخفي: تخلَّ عنه فيُمحى، أو أبقِه مخفيًا على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Stays here: its consent does not stand, or is not for a library that others read.</source>
        <translation>يبقى هنا: موافقته غير قائمة، أو ليست لمكتبة يقرؤها آخرون.</translation>
    </message>
    <message>
        <source>Waits: its files go to the hub before it.</source>
        <translation>ينتظر: تذهب ملفاته إلى المركز أولًا.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TableColumns</name>
    <message>
        <source>Restore the usual columns</source>
        <translation>استعادة الأعمدة المعتادة</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TagDialog</name>
    <message>
        <source>Tags of the records, which go to the hub with them</source>
        <translation>وسوم السجلات، وتذهب معها إلى المركز</translation>
    </message>
    <message>
        <source>My tags, on this computer alone</source>
        <translation>وسومي، على هذا الحاسوب وحده</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln record(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسوم سجل واحد</numerusform>
            <numerusform>وسوم سجلين</numerusform>
            <numerusform>وسوم %Ln سجلات</numerusform>
            <numerusform>وسوم %Ln سجلًا</numerusform>
            <numerusform>وسوم %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag, such as region/west africa</source>
        <translation>وسم جديد، مثل منطقة/غرب أفريقيا</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking at the records …</source>
        <translation>جارٍ النظر في السجلات…</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>لا وسوم بعد.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TagTicksModel</name>
    <message numerus="yes">
        <source>%Ln record(s) have it</source>
        <translation>
            <numerusform>لا يحمله أي سجل</numerusform>
            <numerusform>يحمله سجل واحد</numerusform>
            <numerusform>يحمله سجلان</numerusform>
            <numerusform>تحمله %Ln سجلات</numerusform>
            <numerusform>يحمله %Ln سجلًا</numerusform>
            <numerusform>يحمله %Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TagTreeModel</name>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>عرض السجلات</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No record has a tag yet. Select records and press Ctrl+T to give them some.</source>
        <translation>لا يحمل أي سجل وسمًا بعد. حدد سجلات واضغط Ctrl+T لتعطيها وسومًا.</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>إعادة تسمية وسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Merge “%1” into another tag</source>
        <translation>دمج «%1» في وسم آخر</translation>
    </message>
    <message>
        <source>&amp;Other tag</source>
        <translation>و&amp;سم آخر</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>There is no tag “%1” to merge with.</source>
        <translation>لا يوجد وسم «%1» للدمج معه.</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>حذف وسم</translation>
    </message>
    <message>
        <source>Take the tag “%1”, and the tags in it, away from every record? Undo brings them back.</source>
        <translation>هل يُزال الوسم «%1» والوسوم التي فيه من كل السجلات؟ التراجع يعيدها.</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TakeUpDialog</name>
    <message>
        <source>A new draft of a case study with this title:</source>
        <translation>مسودة جديدة لدراسة حالة بهذا العنوان:</translation>
    </message>
    <message>
        <source>Among the challenges of a case study that is there:</source>
        <translation>ضمن تحديات دراسة حالة موجودة:</translation>
    </message>
    <message>
        <source>Choose the case study…</source>
        <translation>اختيار دراسة الحالة…</translation>
    </message>
    <message>
        <source>Take up in a case study</source>
        <translation>إدراج في دراسة حالة</translation>
    </message>
    <message>
        <source>Title of the draft</source>
        <translation>عنوان المسودة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) go to the fields of their questions. The case study names the event, and the answers name the case study.</source>
        <translation>
            <numerusform>لا إجابات تُدرج. تشير دراسة الحالة إلى الفعالية.</numerusform>
            <numerusform>تذهب إجابة واحدة إلى حقل سؤالها. تشير دراسة الحالة إلى الفعالية، وتشير الإجابة إلى دراسة الحالة.</numerusform>
            <numerusform>تذهب إجابتان إلى حقول أسئلتهما. تشير دراسة الحالة إلى الفعالية، وتشير الإجابات إلى دراسة الحالة.</numerusform>
            <numerusform>تذهب %Ln إجابات إلى حقول أسئلتها. تشير دراسة الحالة إلى الفعالية، وتشير الإجابات إلى دراسة الحالة.</numerusform>
            <numerusform>تذهب %Ln إجابة إلى حقول أسئلتها. تشير دراسة الحالة إلى الفعالية، وتشير الإجابات إلى دراسة الحالة.</numerusform>
            <numerusform>تذهب %Ln إجابة إلى حقول أسئلتها. تشير دراسة الحالة إلى الفعالية، وتشير الإجابات إلى دراسة الحالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>That is no case study.</source>
        <translation>هذه ليست دراسة حالة.</translation>
    </message>
    <message>
        <source>Taken up in “%1”.</source>
        <translation>أُدرج في «%1».</translation>
    </message>
    <message>
        <source>That case study is marked for wider sharing than the event.</source>
        <translation>تصنيف دراسة الحالة هذه يسمح بمشاركة أوسع من الفعالية.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TranslatedEditor</name>
    <message>
        <source>%1 (empty)</source>
        <comment>a language without text</comment>
        <translation>%1 (فارغ)</translation>
    </message>
    <message>
        <source>Languages of “%1”</source>
        <translation>لغات «%1»</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Add a language: %1</source>
        <translation>إضافة لغة: %1</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::WaitingCard</name>
    <message>
        <source>What waits for me</source>
        <translation>ما ينتظرني</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلاً</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::WayDialog</name>
    <message>
        <source>Take those that it showed</source>
        <translation>خذ ما أظهره</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يقول النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>هذا:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>اختبر الاتصال أولًا.</translation>
    </message>
    <message>
        <source>Keys that are trusted there, a line each. Leave it empty to trust whatever the certificate authorities vouch for. At least two, so that the hub can change its key: one of them has to be in its certificates. Ask whoever runs the hub before you change this; with wrong keys it cannot be reached.</source>
        <translation>المفاتيح الموثوق بها هناك، واحد في كل سطر. اتركه فارغًا للوثوق بكل ما تضمنه سلطات الشهادات. اثنان على الأقل، ليستطيع المركز تغيير مفتاحه: يجب أن يكون أحدها في شهاداته. اسأل من يدير المركز قبل أن تغيّر هذا؛ فبمفاتيح خاطئة لا يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>Keys that are trusted</source>
        <translation>المفاتيح الموثوق بها</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>الوكيل:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A proxy looks like this: %1, or like this: %2. Its name and password are asked for when it wants them.</source>
        <translation>يُكتب الوكيل هكذا: %1 أو هكذا: %2. يُطلب الاسم وكلمة المرور عندما يريدهما.</translation>
    </message>
    <message>
        <source>These cannot be used: there must be none, or two and more, and each has 44 characters that end with “=”.</source>
        <translation>لا يمكن استخدامها: يجب ألا يكون هناك أي مفتاح، أو اثنان فأكثر، ولكل منها 44 محرفًا تنتهي بـ «=».</translation>
    </message>
    <message>
        <source>Reached without a proxy.</source>
        <translation>يُتصل به بلا وكيل.</translation>
    </message>
    <message>
        <source>Reached through the proxy %1.</source>
        <translation>يُتصل به عبر الوكيل %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln key(s) are trusted there.</source>
        <translation>
            <numerusform>لا يُوثق هناك بأي مفتاح.</numerusform>
            <numerusform>لا يُوثق هناك إلا بمفتاح واحد.</numerusform>
            <numerusform>لا يُوثق هناك إلا بمفتاحين.</numerusform>
            <numerusform>لا يُوثق هناك إلا بـ %Ln مفاتيح.</numerusform>
            <numerusform>لا يُوثق هناك إلا بـ %Ln مفتاحًا.</numerusform>
            <numerusform>لا يُوثق هناك إلا بـ %Ln مفتاح.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::WithdrawDialog</name>
    <message>
        <source>Withdraw a consent</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>“%1” is hidden at once: from lists, searches and exports here, and from every edition that is not frozen. The next session tells the hub, and with it every other desk.</source>
        <translation>يُخفى «%1» فورًا: من القوائم وعمليات البحث والتصدير هنا، ومن كل طبعة غير مجمّدة. وتُعلم الجلسة التالية المركز، ومعه كل مكتب آخر.</translation>
    </message>
    <message>
        <source>The person that “%1” names is taken out of the record at once. The next session tells the hub, and with it every other desk.</source>
        <translation>يُحذف الشخص الذي يذكره «%1» من السجل فورًا. وتُعلم الجلسة التالية المركز، ومعه كل مكتب آخر.</translation>
    </message>
    <message>
        <source>Never the name of the person</source>
        <translation>لا تكتب اسم الشخص أبدًا</translation>
    </message>
    <message>
        <source>&amp;Taken back on:</source>
        <translation>سُحبت &amp;في:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>ال&amp;سبب:</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The consent to “%1” was withdrawn.</source>
        <translation>سُحبت الموافقة على «%1».</translation>
    </message>
    <message>
        <source>Frozen editions print what is linked to it, and stay as they are: %1.</source>
        <translation>تطبع طبعات مجمّدة ما يرتبط به، وتبقى كما هي: %1.</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::WriteBundleDialog</name>
    <message>
        <source>Also records marked TLP:AMBER</source>
        <translation>السجلات الموسومة TLP:AMBER أيضًا</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>اكتب…</translation>
    </message>
    <message>
        <source>Write a bundle</source>
        <translation>اكتب حزمة</translation>
    </message>
    <message>
        <source>What the hub sent, for others to read</source>
        <translation>ما أرسله المركز، ليقرأه آخرون</translation>
    </message>
    <message>
        <source>What I changed, as proposals for the hub</source>
        <translation>ما غيّرته، كاقتراحات للمركز</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>تقدم الكتابة</translation>
    </message>
    <message>
        <source>Records marked TLP:RED and stories without consent never go into a bundle.</source>
        <translation>لا تدخل السجلات الموسومة TLP:RED والقصص بلا موافقة في حزمة أبدًا.</translation>
    </message>
    <message>
        <source>Holds:</source>
        <translation>المحتوى:</translation>
    </message>
    <message>
        <source>Hub:</source>
        <translation>المركز:</translation>
    </message>
    <message>
        <source>There is no hub yet. A bundle carries what a hub sent, or proposals for it.</source>
        <translation>لا يوجد مركز بعد. تحمل الحزمة ما أرسله مركز، أو اقتراحات له.</translation>
    </message>
    <message>
        <source>Bundles (*%1)</source>
        <translation>حزم (*%1)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>With attached files</source>
        <translation>مع الملفات المرفقة</translation>
    </message>
    <message>
        <source>With attached files (none are here)</source>
        <translation>مع الملفات المرفقة (لا يوجد أي منها هنا)</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln attached file(s), %1</source>
        <translation>
            <numerusform>دون ملفات مرفقة، %1</numerusform>
            <numerusform>مع ملف مرفق واحد، %1</numerusform>
            <numerusform>مع ملفين مرفقين، %1</numerusform>
            <numerusform>مع %Ln ملفات مرفقة، %1</numerusform>
            <numerusform>مع %Ln ملفًا مرفقًا، %1</numerusform>
            <numerusform>مع %Ln ملف مرفق، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves of records:</source>
        <translation>ما يخرج من السجلات:</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::YearHistogram</name>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>1: a year</comment>
        <translation>
            <numerusform>%1: لا سجلات</numerusform>
            <numerusform>%1: سجل واحد</numerusform>
            <numerusform>%1: سجلان</numerusform>
            <numerusform>%1: %Ln سجلات</numerusform>
            <numerusform>%1: %Ln سجلا</numerusform>
            <numerusform>%1: %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>years</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>First year of the range</source>
        <translation>السنة الأولى من النطاق</translation>
    </message>
    <message>
        <source>Last year of the range</source>
        <translation>السنة الأخيرة من النطاق</translation>
    </message>
</context>
<context>
    <name>fourthp::ui::YearPanel</name>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>من سنة</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>إلى سنة</translation>
    </message>
</context>
</TS>
