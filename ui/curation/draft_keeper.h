// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/note_drafts.h"
#include "ui/common/task_queue.h"

#include <QTimer>

#include <functional>
#include <future>
#include <map>
#include <utility>

namespace fourthp::ui {

/// Keeps in the library what somebody is typing outside of a record's form (`core/store/note_drafts`): it is
/// on the disk two seconds after the first key that is not, also while somebody types without a pause. What
/// could not be kept is tried again until it is. Lives on the GUI thread; its destructor waits until the last
/// word is kept, and tries the failed ones once more.
class DraftKeeper
{
public:
    /// `failed` is told, on the GUI thread, when something could not be kept that could before.
    DraftKeeper(Library &library, std::function<void(const Error &)> failed);
    ~DraftKeeper();

    /// What stands at this place of the record now; an empty text lets go of its draft.
    void note(const RecordId &record, const QString &place, const QString &text);
    /// Sends off what waits, without waiting for it.
    void flush();
    /// Flushes; ready once all that was noted until now is on the disk or could not be kept. For the worker
    /// of a change that uses a draft: none may come behind it.
    std::shared_future<void> kept();

private:
    using Place = std::pair<QString, QString>; ///< Record and place in it.
    using Texts = std::map<Place, QString>;

    /// On the worker: these, and what could not be kept before. The first failure.
    Result<void> keep(Texts texts);

    Library &m_library;
    std::function<void(const Error &)> m_failed;
    Texts m_waiting;
    Texts m_unkept; ///< The worker's.
    bool m_isFailing = false;
    QTimer m_soon;
    TaskQueue m_store; ///< Last: it finishes its work before anything goes.
};

} // namespace fourthp::ui
