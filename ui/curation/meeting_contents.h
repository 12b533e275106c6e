// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_outputs.h"
#include "core/model/labels.h"
#include "core/store/library.h"
#include "core/store/note_drafts.h"
#include "ui/curation/notes_panel.h"
#include "ui/curation/unsaved_note.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace fourthp::ui {

/// What the page of a meeting works on.
struct MeetingContents
{
    Document event; ///< Empty if it is not here, or not to be seen.
    std::vector<NoteDraft> drafts; ///< What was typed and not finished, from an earlier run.
    QHash<QString, QString> days {}; ///< Days of recommendations that were typed in part, by id of the item.
    std::vector<UnsavedNote> unsaved {}; ///< What an earlier run could not save.
    QHash<QString, QString> titles; ///< Of the records that it names, by id.
};

/// Any thread but the GUI thread.
[[nodiscard]] Result<MeetingContents> readMeeting(
    Library &library, const RecordId &event, const QStringList &languages);

/// Words of a meeting. Plain text; any thread.
class MeetingText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::MeetingText)

public:
    /// Short enough for a tab: "Lessons".
    static QString shortName(const OutputList &list);
    /// The question as the meeting asked it, where it says so; else as it usually is. Empty for the lists of
    /// the end.
    static QString question(const Document &event, const OutputList &list);
    static QString groupTitle(const QJsonObject &group);
    /// What the groups and the end of the meeting still lack, in sentences.
    static QString whatIsEmpty(const Document &event);
    static std::vector<NoteRow> rows(
        const MeetingContents &contents, const OutputList &list, const Labels &labels);
};

} // namespace fourthp::ui
