// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_outputs.h"
#include "core/store/library.h"
#include "core/store/note_drafts.h"
#include "core/store/record_writer.h"

#include <QJsonObject>

#include <optional>

namespace fourthp::ui {

/// What is to be put into an item of a meeting, until that is done.
struct UnsavedNote
{
    RecordId event; ///< That it belongs to, whichever is shown by now.
    OutputItem item;
    QJsonObject members; ///< As for `withItem`.

    /// It stands beside the text of a note, and does not bring a note back that was removed.
    bool isDetail() const;
};

/// Saves it. What cannot be saved is kept as a draft where it can, for the next run: the words of a note are
/// in a draft already. Any thread but the GUI thread.
[[nodiscard]] Result<SavedChange> saveNote(Library &library, const UnsavedNote &note, const Editor &editor);
/// What an earlier run could not save, if this is a draft of that.
std::optional<UnsavedNote> unsavedNote(const NoteDraft &draft);

} // namespace fourthp::ui
