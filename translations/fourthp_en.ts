<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>fourthp::ui::ExportDialog</name>
        <message numerus="yes">
            <source>Export %n record(s) as CSV</source>
            <translation>
                <numerusform>Export %n record as CSV</numerusform>
                <numerusform>Export %n records as CSV</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fourthp::ui::FacetModel</name>
        <message numerus="yes">
            <source>%1, excluded, %n record(s)</source>
            <translation>
                <numerusform>%1, excluded, %n record</numerusform>
                <numerusform>%1, excluded, %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n record(s)</source>
            <translation>
                <numerusform>%1, %n record</numerusform>
                <numerusform>%1, %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fourthp::ui::HomePage</name>
        <message numerus="yes">
            <source>Browse: %1, %n record(s)</source>
            <translation>
                <numerusform>Browse: %1, %n record</numerusform>
                <numerusform>Browse: %1, %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fourthp::ui::LongTextEditor</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fourthp::ui::MainWindow</name>
        <message numerus="yes">
            <source>Saved %n row(s) to %1.</source>
            <translation>
                <numerusform>Saved %n row to %1.</numerusform>
                <numerusform>Saved %n rows to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample record(s) were removed.</source>
            <translation>
                <numerusform>%n sample record was removed.</numerusform>
                <numerusform>%n sample records were removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample record(s) are in the library.</source>
            <translation>
                <numerusform>%n sample record is in the library.</numerusform>
                <numerusform>%n sample records are in the library.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unsent</source>
            <comment>changes that no hub has seen</comment>
            <translation>
                <numerusform>%n unsent</numerusform>
                <numerusform>%n unsent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), for reading only</source>
            <translation>
                <numerusform>%n record, for reading only</numerusform>
                <numerusform>%n records, for reading only</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fourthp::ui::NavigationRail</name>
        <message numerus="yes">
            <source>%1, %n record(s)</source>
            <translation>
                <numerusform>%1, %n record</numerusform>
                <numerusform>%1, %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fourthp::ui::RecordPane</name>
        <message numerus="yes">
            <source>%n thing(s) must be put right before saving.</source>
            <translation>
                <numerusform>%n thing must be put right before saving.</numerusform>
                <numerusform>%n things must be put right before saving.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fourthp::ui::ResultPanel</name>
        <message numerus="yes">
            <source>%1: %Ln record(s)</source>
            <comment>1: type of records</comment>
            <translation>
                <numerusform>%1: %Ln record</numerusform>
                <numerusform>%1: %Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fourthp::ui::ResultRow</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>countries</comment>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fourthp::ui::SyncController</name>
        <message numerus="yes">
            <source>%n record(s) came from the hub.</source>
            <translation>
                <numerusform>%n record came from the hub.</numerusform>
                <numerusform>%n records came from the hub.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) were removed there.</source>
            <translation>
                <numerusform>%n record was removed there.</numerusform>
                <numerusform>%n records were removed there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) were changed both here and on the hub. Nothing was overwritten.</source>
            <translation>
                <numerusform>%n record was changed both here and on the hub. Nothing was overwritten.</numerusform>
                <numerusform>%n records were changed both here and on the hub. Nothing was overwritten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) could not be read and were set aside.</source>
            <translation>
                <numerusform>%n record could not be read and was set aside.</numerusform>
                <numerusform>%n records could not be read and were set aside.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fourthp::ui::SyncPage</name>
        <message numerus="yes">
            <source>%n record(s) were changed both here and on the hub. Nothing was overwritten.</source>
            <translation>
                <numerusform>%n record was changed both here and on the hub. Nothing was overwritten.</numerusform>
                <numerusform>%n records were changed both here and on the hub. Nothing was overwritten.</numerusform>
            </translation>
        </message>
    </context>
</TS>
