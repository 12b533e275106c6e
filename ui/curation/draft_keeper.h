// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/note_drafts.h"
#include "ui/common/task_queue.h"

#include <QTimer>

#include <functional>
#include <map>
#include <utility>

namespace fourthp::ui {

/// Keeps in the library what somebody is typing outside of a record's form (`core/store/note_drafts`): it is
/// on the disk two seconds after the first key that is not, also while somebody types without a pause. Lives
/// on the GUI thread; its destructor waits until the last word is kept.
class DraftKeeper
{
public:
    /// `failed` is told, on the GUI thread, of what could not be kept.
    DraftKeeper(Library &library, std::function<void(const Error &)> failed);
    ~DraftKeeper();

    /// What stands at this place of the record now; an empty text lets go of its draft.
    void note(const RecordId &record, const QString &place, const QString &text);
    /// Sends off what waits, without waiting for it.
    void flush();

private:
    using Place = std::pair<QString, QString>; ///< Record and place in it.

    Library &m_library;
    std::function<void(const Error &)> m_failed;
    std::map<Place, QString> m_waiting;
    QTimer m_soon;
    TaskQueue m_store; ///< Last: it finishes its work before anything goes.
};

} // namespace fourthp::ui
