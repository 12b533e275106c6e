<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>fourthp::ui::BundleDialog</name>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s): everything</source>
        <translation>
            <numerusform>%Ln record: everything</numerusform>
            <numerusform>%Ln records: everything</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s): changes since an earlier bundle</source>
        <translation>
            <numerusform>%Ln record: changes since an earlier bundle</numerusform>
            <numerusform>%Ln records: changes since an earlier bundle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BundleText</name>
    <message numerus="yes">
        <source>%Ln record(s) were new or changed.</source>
        <translation>
            <numerusform>%Ln record was new or changed.</numerusform>
            <numerusform>%Ln records were new or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were taken out.</source>
        <translation>
            <numerusform>%Ln record was taken out.</numerusform>
            <numerusform>%Ln records were taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) need review: you changed them as well.</source>
        <translation>
            <numerusform>%Ln record needs review: you changed it as well.</numerusform>
            <numerusform>%Ln records need review: you changed them as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are not in the bundle any more and stay here.</source>
        <translation>
            <numerusform>%Ln record is not in the bundle any more and stays here.</numerusform>
            <numerusform>%Ln records are not in the bundle any more and stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read and were set aside.</source>
        <translation>
            <numerusform>%Ln record could not be read and was set aside.</numerusform>
            <numerusform>%Ln records could not be read and were set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were not kept; this version keeps none.</source>
        <translation>
            <numerusform>%Ln attachment was not kept; this version keeps none.</numerusform>
            <numerusform>%Ln attachments were not kept; this version keeps none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln record was written to %1.</numerusform>
            <numerusform>%Ln records were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were held back: they must not leave this computer.</source>
        <translation>
            <numerusform>%Ln record was held back: it must not leave this computer.</numerusform>
            <numerusform>%Ln records were held back: they must not leave this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data of persons were left out of %Ln record(s).</source>
        <translation>
            <numerusform>Data of persons were left out of %Ln record.</numerusform>
            <numerusform>Data of persons were left out of %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same thing; the likeliest are listed.</source>
        <translation>
            <numerusform>%Ln pair may be the same thing; the likeliest are listed.</numerusform>
            <numerusform>%Ln pairs may be the same thing; the likeliest are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same thing.</source>
        <translation>
            <numerusform>%Ln pair may be the same thing.</numerusform>
            <numerusform>%Ln pairs may be the same thing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln record(s) as CSV</source>
        <translation>
            <numerusform>Export %Ln record as CSV</numerusform>
            <numerusform>Export %Ln records as CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay here, because of their TLP marking or because a consent does not stand.</source>
        <translation>
            <numerusform>%Ln record stays here, because of its TLP marking or because a consent does not stand.</numerusform>
            <numerusform>%Ln records stay here, because of their TLP marking or because a consent does not stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1.</source>
        <translation>
            <numerusform>Saved %Ln row to %1.</numerusform>
            <numerusform>Saved %Ln rows to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FacetModel</name>
    <message numerus="yes">
        <source>%1, excluded, %Ln record(s)</source>
        <translation>
            <numerusform>%1, excluded, %Ln record</numerusform>
            <numerusform>%1, excluded, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden group(s)</source>
        <translation>
            <numerusform>Show %Ln hidden group</numerusform>
            <numerusform>Show %Ln hidden groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FilesPanel</name>
    <message numerus="yes">
        <source>%Ln file(s) are here now.</source>
        <translation>
            <numerusform>%Ln file is here now.</numerusform>
            <numerusform>%Ln files are here now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::HomePage</name>
    <message numerus="yes">
        <source>Browse: %1, %Ln record(s)</source>
        <translation>
            <numerusform>Browse: %1, %Ln record</numerusform>
            <numerusform>Browse: %1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::LongTextEditor</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::MainWindow</name>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1.</source>
        <translation>
            <numerusform>Saved %Ln row to %1.</numerusform>
            <numerusform>Saved %Ln rows to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample record(s) were removed.</source>
        <translation>
            <numerusform>%Ln sample record was removed.</numerusform>
            <numerusform>%Ln sample records were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample record(s) are in the library.</source>
        <translation>
            <numerusform>%Ln sample record is in the library.</numerusform>
            <numerusform>%Ln sample records are in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), for reading only</source>
        <translation>
            <numerusform>%Ln record, for reading only</numerusform>
            <numerusform>%Ln records, for reading only</numerusform>
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
        <source>%Ln unsent</source>
        <comment>changes that no hub has seen</comment>
        <translation>
            <numerusform>%Ln unsent</numerusform>
            <numerusform>%Ln unsent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::NavigationRail</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordCommands</name>
    <message numerus="yes">
        <source>Done again: %Ln change(s) that were made as one.</source>
        <translation>
            <numerusform>Done again: %Ln change that was made as one.</numerusform>
            <numerusform>Done again: %Ln changes that were made as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln change(s) that were made as one.</source>
        <translation>
            <numerusform>Undone: %Ln change that was made as one.</numerusform>
            <numerusform>Undone: %Ln changes that were made as one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordEditor</name>
    <message numerus="yes">
        <source>%Ln thing(s) must be put right before saving.</source>
        <translation>
            <numerusform>%Ln thing must be put right before saving.</numerusform>
            <numerusform>%Ln things must be put right before saving.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::RecordPage</name>
    <message numerus="yes">
        <source>Show %Ln more link(s)</source>
        <translation>
            <numerusform>Show %Ln more link</numerusform>
            <numerusform>Show %Ln more links</numerusform>
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
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay here, because of their TLP marking or because a consent does not stand.</source>
        <translation>
            <numerusform>%Ln record stays here, because of its TLP marking or because a consent does not stand.</numerusform>
            <numerusform>%Ln records stay here, because of their TLP marking or because a consent does not stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ResultRow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>countries</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SourcesPage</name>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) behind the server.</source>
        <translation>
            <numerusform>The clock of this computer is %Ln minute behind the server.</numerusform>
            <numerusform>The clock of this computer is %Ln minutes behind the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) ahead of the server.</source>
        <translation>
            <numerusform>The clock of this computer is %Ln minute ahead of the server.</numerusform>
            <numerusform>The clock of this computer is %Ln minutes ahead of the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln record(s).</source>
        <translation>
            <numerusform>It holds %Ln record.</numerusform>
            <numerusform>It holds %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SuggestionList</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SyncController</name>
    <message numerus="yes">
        <source>%Ln record(s) came from the hub.</source>
        <translation>
            <numerusform>%Ln record came from the hub.</numerusform>
            <numerusform>%Ln records came from the hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were removed there.</source>
        <translation>
            <numerusform>%Ln record was removed there.</numerusform>
            <numerusform>%Ln records were removed there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed both here and on the hub. Nothing was overwritten.</source>
        <translation>
            <numerusform>%Ln record was changed both here and on the hub. Nothing was overwritten.</numerusform>
            <numerusform>%Ln records were changed both here and on the hub. Nothing was overwritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read and were set aside.</source>
        <translation>
            <numerusform>%Ln record could not be read and was set aside.</numerusform>
            <numerusform>%Ln records could not be read and were set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came in.</source>
        <translation>
            <numerusform>%Ln record came in.</numerusform>
            <numerusform>%Ln records came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) were fetched.</source>
        <translation>
            <numerusform>%Ln attached file was fetched.</numerusform>
            <numerusform>%Ln attached files were fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) could not be fetched; the next session tries again.</source>
        <translation>
            <numerusform>%Ln attached file could not be fetched; the next session tries again.</numerusform>
            <numerusform>%Ln attached files could not be fetched; the next session tries again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were sent.</source>
        <translation>
            <numerusform>%Ln change was sent.</numerusform>
            <numerusform>%Ln changes were sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub refused %Ln change(s); they wait in the outbox.</source>
        <translation>
            <numerusform>The hub refused %Ln change; it waits in the outbox.</numerusform>
            <numerusform>The hub refused %Ln changes; they wait in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SyncPage</name>
    <message numerus="yes">
        <source>%Ln record(s) were removed here too.</source>
        <translation>
            <numerusform>%Ln record was removed here too.</numerusform>
            <numerusform>%Ln records were removed here too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were kept here.</source>
        <translation>
            <numerusform>%Ln record was kept here.</numerusform>
            <numerusform>%Ln records were kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to decide</source>
        <translation>
            <numerusform>%Ln record to decide</numerusform>
            <numerusform>%Ln records to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln more the field is chosen and others are still open.</source>
        <translation>
            <numerusform>In %Ln more the field is chosen and others are still open.</numerusform>
            <numerusform>In %Ln more the field is chosen and others are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were settled. Undo (Ctrl+Z) takes all of it back.</source>
        <translation>
            <numerusform>%Ln record was settled. Undo (Ctrl+Z) takes it back.</numerusform>
            <numerusform>%Ln records were settled. Undo (Ctrl+Z) takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep mine in all %Ln record(s)</source>
        <translation>
            <numerusform>Keep mine in %Ln record</numerusform>
            <numerusform>Keep mine in all %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the hub&apos;s in all %Ln record(s)</source>
        <translation>
            <numerusform>Take the hub&apos;s in %Ln record</numerusform>
            <numerusform>Take the hub&apos;s in all %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) go(es) with the next session.</source>
        <translation>
            <numerusform>%Ln change goes with the next session.</numerusform>
            <numerusform>%Ln changes go with the next session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait(s).</source>
        <translation>
            <numerusform>%Ln change waits.</numerusform>
            <numerusform>%Ln changes wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) was (were) refused by the hub.</source>
        <translation>
            <numerusform>%Ln change was refused by the hub.</numerusform>
            <numerusform>%Ln changes were refused by the hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed record(s) belong(s) to no hub and stay(s) on this computer.</source>
        <translation>
            <numerusform>%Ln changed record belongs to no hub and stays on this computer.</numerusform>
            <numerusform>%Ln changed records belong to no hub and stay on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be offered to the hub with the next session.</source>
        <translation>
            <numerusform>%Ln record will be offered to the hub with the next session.</numerusform>
            <numerusform>%Ln records will be offered to the hub with the next session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are hidden. They stay in the library.</source>
        <translation>
            <numerusform>%Ln record is hidden. It stays in the library.</numerusform>
            <numerusform>%Ln records are hidden. They stay in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you agree, %Ln record(s) will go here too:</source>
        <translation>
            <numerusform>If you agree, %Ln record will go here too:</numerusform>
            <numerusform>If you agree, %Ln records will go here too:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are here and no longer on the hub:</source>
        <translation>
            <numerusform>%Ln record is here and no longer on the hub:</numerusform>
            <numerusform>%Ln records are here and no longer on the hub:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::WayDialog</name>
    <message numerus="yes">
        <source>Only %Ln key(s) are trusted there.</source>
        <translation>
            <numerusform>Only %Ln key is trusted there.</numerusform>
            <numerusform>Only %Ln keys are trusted there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::YearHistogram</name>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>1: a year</comment>
        <translation>
            <numerusform>%1: %Ln record</numerusform>
            <numerusform>%1: %Ln records</numerusform>
        </translation>
    </message>
</context>
</TS>
