// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/curation/bulk_change.h"
#include "core/model/review_state.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/library/selection_bar.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

class QProgressDialog;

namespace fourthp::ui {

class CollectionCommands;
class LibraryPage;
class MessageBar;
class RecordCommands;

/// What a person does to many records at once, from the bar below the results and by keys. One thing at a
/// time; each is one step of undo, which the message bar offers. GUI thread; the library is written by
/// another one.
class ManyCommands : public QObject
{
    Q_OBJECT

public:
    /// All that is named outlives this; `window` is what dialogs belong to.
    ManyCommands(const Services &services, LibraryPage &page, RecordCommands &commands,
        CollectionCommands &collections, MessageBar &messages, QWidget &window);
    ~ManyCommands() override;

    void act(ManyAct act, QWidget *anchor);
    /// Every tag of the library, to be renamed, merged and deleted.
    void manageTags();

    /// What came of a change of many records.
    struct Outcome
    {
        qint64 changed = 0;
        qint64 refused = 0;
    };
    using Work
        = std::function<Result<Outcome>(Library &, const Editor &, const ProgressSink &, std::stop_token)>;
    /// Carries it out with its progress in sight; `sentence` says what came of it.
    void run(const QString &title, Work work, std::function<QString(const Outcome &)> sentence);

Q_SIGNALS:
    void recordsWanted(const QString &query);

private:
    void edit();
    void tag();
    void merge();
    void offerMoves(QWidget *anchor);
    void review(ReviewState to);
    void askToDelete();
    void remove(const std::vector<qint64> &docids);
    void told(const QString &sentence, qint64 changed);
    /// Told of, if so.
    bool isBusy();
    bool mayWrite();

    Services m_services;
    LibraryPage &m_page;
    RecordCommands &m_commands;
    CollectionCommands &m_collections;
    MessageBar &m_messages;
    QWidget &m_window;
    QString m_unsaidComment; ///< Of a review that is not in the library yet: offered again if it failed.
    std::stop_source m_stop; ///< Of what runs: whether it was stopped in time only its result tells.
    std::unique_ptr<QProgressDialog> m_progress;
    LatestTask<Outcome> m_task;
};

} // namespace fourthp::ui
