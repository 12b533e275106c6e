<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ExportSentences</name>
    <message numerus="yes">
        <source>%Ln record(s) stay here, because of their TLP marking or because a consent does not stand.</source>
        <translation>
            <numerusform>%Ln record stays here, because of its TLP marking or because a consent does not stand.</numerusform>
            <numerusform>%Ln records stay here, because of their TLP marking or because a consent does not stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) marked TLP:AMBER stay here, because no group was named.</source>
        <translation>
            <numerusform>%Ln record marked TLP:AMBER stays here, because no group was named.</numerusform>
            <numerusform>%Ln records marked TLP:AMBER stay here, because no group was named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left out, because the format cannot hold their type.</source>
        <translation>
            <numerusform>%Ln record was left out, because the format cannot hold its type.</numerusform>
            <numerusform>%Ln records were left out, because the format cannot hold their type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were too long for a cell and end in an ellipsis.</source>
        <translation>
            <numerusform>%Ln text was too long for a cell and ends in an ellipsis.</numerusform>
            <numerusform>%Ln texts were too long for a cell and end in an ellipsis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies) stay here, because the consent is for other channels.</source>
        <translation>
            <numerusform>One story stays here, because the consent is for other channels.</numerusform>
            <numerusform>%Ln stories stay here, because the consent is for other channels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::OpeningWindow</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of your own</source>
        <translation>
            <numerusform>%Ln note of your own</numerusform>
            <numerusform>%Ln notes of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the history</source>
        <translation>
            <numerusform>%Ln change of the history</numerusform>
            <numerusform>%Ln changes of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the file could not be read. What hubs have of it comes with the next synchronisation.</source>
        <translation>
            <numerusform>%Ln place of the file could not be read. What hubs have of it comes with the next synchronisation.</numerusform>
            <numerusform>%Ln places of the file could not be read. What hubs have of it comes with the next synchronisation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::AccessLogDialog</name>
    <message numerus="yes">
        <source>%Ln entries; they are kept for five years and name no record.</source>
        <translation>
            <numerusform>%Ln entry; entries are kept for five years and name no record.</numerusform>
            <numerusform>%Ln entries; they are kept for five years and name no record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::AddCasesDialog</name>
    <message numerus="yes">
        <source>%Ln case(s) that are not in the edition.</source>
        <translation>
            <numerusform>%Ln case that is not in the edition.</numerusform>
            <numerusform>%Ln cases that are not in the edition.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) that are not in the edition. The first %1 are listed.</source>
        <translation>
            <numerusform>%Ln case that is not in the edition. The first %1 are listed.</numerusform>
            <numerusform>%Ln cases that are not in the edition. The first %1 are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BackupsDialog</name>
    <message numerus="yes">
        <source>Saved as %1. %Ln part(s) of attached files are damaged here and were left out.</source>
        <translation>
            <numerusform>Saved as %1. %Ln part of attached files is damaged here and was left out.</numerusform>
            <numerusform>Saved as %1. %Ln parts of attached files are damaged here and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BinDialog</name>
    <message numerus="yes">
        <source>Restored %Ln record(s).</source>
        <translation>
            <numerusform>Restored %Ln record.</numerusform>
            <numerusform>Restored %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>Edit %Ln record</numerusform>
            <numerusform>Edit %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change.</source>
        <translation>
            <numerusform>%Ln record would change.</numerusform>
            <numerusform>%Ln records would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) say so already.</source>
        <translation>
            <numerusform>%Ln record says so already.</numerusform>
            <numerusform>%Ln records say so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cannot be changed; they stand last.</source>
        <translation>
            <numerusform>%Ln record cannot be changed; it stands last.</numerusform>
            <numerusform>%Ln records cannot be changed; they stand last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Change %Ln record</numerusform>
            <numerusform>Change %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::BulkText</name>
    <message numerus="yes">
        <source>Changed %Ln record(s).</source>
        <translation>
            <numerusform>Changed %Ln record.</numerusform>
            <numerusform>Changed %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln record could not be changed.</numerusform>
            <numerusform>%Ln records could not be changed.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%Ln attached file(s), %1</source>
        <translation>
            <numerusform>%Ln attached file, %1</numerusform>
            <numerusform>%Ln attached files, %1</numerusform>
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
    <message numerus="yes">
        <source>%Ln attached file(s) were taken over.</source>
        <translation>
            <numerusform>%Ln attached file was taken over.</numerusform>
            <numerusform>%Ln attached files were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) were not kept: no record here names them.</source>
        <translation>
            <numerusform>%Ln attached file was not kept: no record here names it.</numerusform>
            <numerusform>%Ln attached files were not kept: no record here names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) went along, %1.</source>
        <translation>
            <numerusform>%Ln attached file went along, %1.</numerusform>
            <numerusform>%Ln attached files went along, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) are not on this computer and stayed out.</source>
        <translation>
            <numerusform>%Ln attached file is not on this computer and stayed out.</numerusform>
            <numerusform>%Ln attached files are not on this computer and stayed out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChangeText</name>
    <message numerus="yes">
        <source>%Ln record(s): %1</source>
        <comment>1: what was done to each</comment>
        <translation>
            <numerusform>%Ln record: %1</numerusform>
            <numerusform>%Ln records: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of “%1”</source>
        <translation>
            <numerusform>%Ln edit of “%1”</numerusform>
            <numerusform>%Ln edits of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ChangesDialog</name>
    <message numerus="yes">
        <source>“Undo to here” takes back %Ln step(s): this one and all that was done since.</source>
        <translation>
            <numerusform>“Undo to here” takes back %Ln step: this one.</numerusform>
            <numerusform>“Undo to here” takes back %Ln steps: this one and all that was done since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::CollectionCommands</name>
    <message numerus="yes">
        <source>Added %Ln record(s) to “%1”.</source>
        <translation>
            <numerusform>Added %Ln record to “%1”.</numerusform>
            <numerusform>Added %Ln records to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln record(s) out of “%1”.</source>
        <translation>
            <numerusform>Took %Ln record out of “%1”.</numerusform>
            <numerusform>Took %Ln records out of “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ConsentsDialog</name>
    <message numerus="yes">
        <source>No consent ends within %Ln day(s).</source>
        <translation>
            <numerusform>No consent ends within %Ln day.</numerusform>
            <numerusform>No consent ends within %Ln days.</numerusform>
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
    <name>fourthp::ui::EditionCommands</name>
    <message numerus="yes">
        <source>%Ln case(s) state no sector: choose a chapter for them.</source>
        <translation>
            <numerusform>%Ln case states no sector: choose a chapter for it.</numerusform>
            <numerusform>%Ln cases state no sector: choose a chapter for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) were retired or are gone, and are left out.</source>
        <translation>
            <numerusform>%Ln case was retired or is gone, and is left out.</numerusform>
            <numerusform>%Ln cases were retired or are gone, and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EditionSentences</name>
    <message numerus="yes">
        <source>%1 of %Ln case(s) are ready.</source>
        <translation>
            <numerusform>%1 of %Ln case is ready.</numerusform>
            <numerusform>%1 of %Ln cases are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand against freezing the edition.</source>
        <translation>
            <numerusform>%Ln thing stands against freezing the edition.</numerusform>
            <numerusform>%Ln things stand against freezing the edition.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) without an address.</source>
        <translation>
            <numerusform>%Ln source without an address.</numerusform>
            <numerusform>%Ln sources without an address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web address(es) led nowhere when they were last asked.</source>
        <translation>
            <numerusform>%Ln web address led nowhere when it was last asked.</numerusform>
            <numerusform>%Ln web addresses led nowhere when they were last asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EditionTreeModel</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::EraseDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) of its history go with it.</source>
        <translation>
            <numerusform>%Ln change of its history goes with it.</numerusform>
            <numerusform>%Ln changes of its history go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) go unless another record names them.</source>
        <translation>
            <numerusform>%Ln attached file goes unless another record names it.</numerusform>
            <numerusform>%Ln attached files go unless another record names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other record(s) name it and stay as they are.</source>
        <translation>
            <numerusform>%Ln other record names it and stays as it is.</numerusform>
            <numerusform>%Ln other records name it and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen edition(s) lose it from their text.</source>
        <translation>
            <numerusform>%Ln frozen edition loses it from its text.</numerusform>
            <numerusform>%Ln frozen editions lose it from their text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy or copies of the library in its own folder are cleaned too. One that cannot be read is removed.</source>
        <translation>
            <numerusform>%Ln copy of the library in its own folder is cleaned too. One that cannot be read is removed.</numerusform>
            <numerusform>%Ln copies of the library in its own folder are cleaned too. One that cannot be read is removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1.</source>
        <translation>
            <numerusform>Saved %Ln row to %1.</numerusform>
            <numerusform>Saved %Ln rows to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln record(s)</source>
        <translation>
            <numerusform>Export %Ln record</numerusform>
            <numerusform>Export %Ln records</numerusform>
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
    <name>fourthp::ui::FollowUpDialog</name>
    <message numerus="yes">
        <source>%Ln recommendation(s); the most urgent are listed.</source>
        <translation>
            <numerusform>%Ln recommendation; the most urgent are listed.</numerusform>
            <numerusform>%Ln recommendations; the most urgent are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s).</source>
        <translation>
            <numerusform>%Ln recommendation.</numerusform>
            <numerusform>%Ln recommendations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of all are overdue.</source>
        <translation>
            <numerusform>%Ln of all is overdue.</numerusform>
            <numerusform>%Ln of all are overdue.</numerusform>
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
        <source>%Ln must not leave this library.</source>
        <translation>
            <numerusform>%Ln must not leave this library.</numerusform>
            <numerusform>%Ln must not leave this library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::FormProblems</name>
    <message numerus="yes">
        <source>%Ln thing(s) must be put right before saving.</source>
        <translation>
            <numerusform>%Ln thing must be put right before saving.</numerusform>
            <numerusform>%Ln things must be put right before saving.</numerusform>
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
    <message numerus="yes">
        <source>%Ln recommendation(s) of meetings still to be done.</source>
        <translation>
            <numerusform>%Ln recommendation of meetings still to be done.</numerusform>
            <numerusform>%Ln recommendations of meetings still to be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue.</source>
        <translation>
            <numerusform>%Ln overdue.</numerusform>
            <numerusform>%Ln overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) to stories end soon.</source>
        <translation>
            <numerusform>%Ln consent to a story ends soon.</numerusform>
            <numerusform>%Ln consents to stories end soon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportColumnsPage</name>
    <message numerus="yes">
        <source>%Ln column(s) are left out.</source>
        <translation>
            <numerusform>%Ln column is left out.</numerusform>
            <numerusform>%Ln columns are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln row</numerusform>
            <numerusform>&amp;Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ImportText</name>
    <message numerus="yes">
        <source>%Ln value(s) left out.</source>
        <translation>
            <numerusform>%Ln value left out.</numerusform>
            <numerusform>%Ln values left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %Ln row(s).</source>
        <translation>
            <numerusform>Imported %1 of %Ln row.</numerusform>
            <numerusform>Imported %1 of %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new.</source>
        <translation>
            <numerusform>%Ln record is new.</numerusform>
            <numerusform>%Ln records are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed.</source>
        <translation>
            <numerusform>%Ln record was changed.</numerusform>
            <numerusform>%Ln records were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) said all of it already.</source>
        <translation>
            <numerusform>%Ln record said all of it already.</numerusform>
            <numerusform>%Ln records said all of it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>%Ln row was left out.</numerusform>
            <numerusform>%Ln rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused (lines %1).</source>
        <translation>
            <numerusform>%Ln row was refused (line %1).</numerusform>
            <numerusform>%Ln rows were refused (lines %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::LinkCheckDialog</name>
    <message numerus="yes">
        <source>%Ln web address(es) will be asked whether something is there.</source>
        <translation>
            <numerusform>%Ln web address will be asked whether something is there.</numerusform>
            <numerusform>%Ln web addresses will be asked whether something is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are of %Ln site(s). Each of them learns the internet address of this computer, and nothing else.</source>
        <translation>
            <numerusform>They are of %Ln site. It learns the internet address of this computer, and nothing else.</numerusform>
            <numerusform>They are of %Ln sites. Each of them learns the internet address of this computer, and nothing else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) were asked within a day and are left out.</source>
        <translation>
            <numerusform>%Ln address was asked within a day and is left out.</numerusform>
            <numerusform>%Ln addresses were asked within a day and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) stand only in records that must not leave this computer and are not asked.</source>
        <translation>
            <numerusform>%Ln address stands only in records that must not leave this computer and is not asked.</numerusform>
            <numerusform>%Ln addresses stand only in records that must not leave this computer and are not asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) are not of the public web and are not asked.</source>
        <translation>
            <numerusform>%Ln address is not of the public web and is not asked.</numerusform>
            <numerusform>%Ln addresses are not of the public web and are not asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) were asked.</source>
        <translation>
            <numerusform>%Ln address was asked.</numerusform>
            <numerusform>%Ln addresses were asked.</numerusform>
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
    <message numerus="yes">
        <source>Restored %Ln record(s).</source>
        <translation>
            <numerusform>Restored %Ln record.</numerusform>
            <numerusform>Restored %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ManyCommands</name>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Delete %Ln record?</numerusform>
            <numerusform>Delete %Ln records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Delete %Ln record</numerusform>
            <numerusform>Delete %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln record(s).</source>
        <translation>
            <numerusform>Deleted %Ln record.</numerusform>
            <numerusform>Deleted %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::MeetingPage</name>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>a question and how many answers it has</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::MeetingText</name>
    <message numerus="yes">
        <source>%Ln question(s) without an answer.</source>
        <translation>
            <numerusform>%Ln question without an answer.</numerusform>
            <numerusform>%Ln questions without an answer.</numerusform>
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
    <name>fourthp::ui::PersonDialog</name>
    <message numerus="yes">
        <source>Found in %Ln place(s).</source>
        <translation>
            <numerusform>Found in %Ln place.</numerusform>
            <numerusform>Found in %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln value(s)?</source>
        <translation>
            <numerusform>Erase %Ln value?</numerusform>
            <numerusform>Erase %Ln values?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied in %Ln record(s).</source>
        <translation>
            <numerusform>Emptied in %Ln record.</numerusform>
            <numerusform>Emptied in %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be changed and still hold it.</source>
        <translation>
            <numerusform>%Ln more could not be changed and still holds it.</numerusform>
            <numerusform>%Ln more could not be changed and still hold it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s) beside them.</source>
        <translation>
            <numerusform>One more place beside them.</numerusform>
            <numerusform>%Ln more places beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::PrintCommands</name>
    <message numerus="yes">
        <source>%Ln record(s) are too many to be shown page by page before they are printed. Publish in the menu File makes a PDF of them, or search for fewer.</source>
        <translation>
            <numerusform>%Ln record is too many to be shown page by page before it is printed. Publish in the menu File makes a PDF of it, or search for fewer.</numerusform>
            <numerusform>%Ln records are too many to be shown page by page before they are printed. Publish in the menu File makes a PDF of them, or search for fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::PublishDialog</name>
    <message numerus="yes">
        <source>Publish %Ln record(s)</source>
        <translation>
            <numerusform>Publish %Ln record</numerusform>
            <numerusform>Publish %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case study(s), marked %1.</source>
        <translation>
            <numerusform>%Ln case study, marked %1.</numerusform>
            <numerusform>%Ln case studies, marked %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QualityText</name>
    <message numerus="yes">
        <source>The side of %Ln partner(s) is not known.</source>
        <translation>
            <numerusform>The side of %Ln partner is not known.</numerusform>
            <numerusform>The sides of %Ln partners are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::QueuePage</name>
    <message numerus="yes">
        <source>%Ln record(s) wait. The first %1 are listed.</source>
        <translation>
            <numerusform>%Ln record waits. The first %1 are listed.</numerusform>
            <numerusform>%Ln records wait. The first %1 are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait.</source>
        <translation>
            <numerusform>%Ln record waits.</numerusform>
            <numerusform>%Ln records wait.</numerusform>
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
    <message numerus="yes">
        <source>Undone: %Ln change(s).</source>
        <translation>
            <numerusform>Undone: %Ln change.</numerusform>
            <numerusform>Undone: %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln change(s).</source>
        <translation>
            <numerusform>Done again: %Ln change.</numerusform>
            <numerusform>Done again: %Ln changes.</numerusform>
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
    <name>fourthp::ui::ReviewManyDialog</name>
    <message numerus="yes">
        <source>Looking at %Ln record(s) …</source>
        <translation>
            <numerusform>Looking at %Ln record …</numerusform>
            <numerusform>Looking at %Ln records …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) can go there.</source>
        <translation>
            <numerusform>%Ln record can go there.</numerusform>
            <numerusform>%Ln records can go there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ReviewText</name>
    <message numerus="yes">
        <source>%Ln record(s) are in another state, from which this is no step.</source>
        <translation>
            <numerusform>%Ln record is in another state, from which this is no step.</numerusform>
            <numerusform>%Ln records are in another state, from which this is no step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) you changed yourself: somebody else has to do this.</source>
        <translation>
            <numerusform>%Ln record you changed yourself: somebody else has to do this.</numerusform>
            <numerusform>%Ln records you changed yourself: somebody else has to do this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lack something that the state asks for. Their review tab says what.</source>
        <translation>
            <numerusform>%Ln record lacks something that the state asks for. Its review tab says what.</numerusform>
            <numerusform>%Ln records lack something that the state asks for. Their review tab says what.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) need a comment that says why.</source>
        <translation>
            <numerusform>%Ln record needs a comment that says why.</numerusform>
            <numerusform>%Ln records need a comment that says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are not here any more.</source>
        <translation>
            <numerusform>%Ln record is not here any more.</numerusform>
            <numerusform>%Ln records are not here any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) come from a newer version and can only be read.</source>
        <translation>
            <numerusform>%Ln record comes from a newer version and can only be read.</numerusform>
            <numerusform>%Ln records come from a newer version and can only be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ScanDialog</name>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>The first one is listed.</numerusform>
            <numerusform>The first %Ln are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::ScanRow</name>
    <message numerus="yes">
        <source>Nothing that looks like data of persons was found in %Ln record(s).</source>
        <translation>
            <numerusform>Nothing that looks like data of persons was found in %Ln record.</numerusform>
            <numerusform>Nothing that looks like data of persons was found in %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) look as if they were about persons.</source>
        <translation>
            <numerusform>%Ln place looks as if it was about a person.</numerusform>
            <numerusform>%Ln places look as if they were about persons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
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
    <name>fourthp::ui::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln record(s)</source>
        <translation>
            <numerusform>Tags of %Ln record</numerusform>
            <numerusform>Tags of %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TagTicksModel</name>
    <message numerus="yes">
        <source>%Ln record(s) have it</source>
        <translation>
            <numerusform>%Ln record has it</numerusform>
            <numerusform>%Ln records have it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::TakeUpDialog</name>
    <message numerus="yes">
        <source>%Ln answer(s) go to the fields of their questions. The case study names the event, and the answers name the case study.</source>
        <translation>
            <numerusform>%Ln answer goes to the field of its question. The case study names the event, and the answer names the case study.</numerusform>
            <numerusform>%Ln answers go to the fields of their questions. The case study names the event, and the answers name the case study.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourthp::ui::WaitingCard</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
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
    <name>fourthp::ui::WriteBundleDialog</name>
    <message numerus="yes">
        <source>With %Ln attached file(s), %1</source>
        <translation>
            <numerusform>With %Ln attached file, %1</numerusform>
            <numerusform>With %Ln attached files, %1</numerusform>
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
