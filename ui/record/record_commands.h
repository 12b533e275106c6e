// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/record_writer.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace fourthp::ui {

/// A person's changes, carried out off the GUI thread one after the other; none is ever dropped. Lives on the GUI
/// thread, and signals arrive there once a change is on the disk.
class RecordCommands : public QObject
{
    Q_OBJECT

public:
    explicit RecordCommands(const Services &services, QObject *parent = nullptr);
    ~RecordCommands() override;

    /// Told first, before the signals; with an error if it was not saved.
    using Saved = std::function<void(const Result<SavedChange> &)>;
    void edit(const RecordId &id, const EditedRecord &record, Saved saved = {});
    void create(RecordType type, const QJsonObject &content, Saved saved = {});
    void remove(const RecordId &id);
    void restore(const RecordId &id);
    /// Anything else that is one change; `sentence` has a place for the title; an empty one tells nothing.
    void change(std::function<Result<SavedChange>(Library &, const Editor &)> wanted, const QString &sentence, Saved saved = {});
    void undo();
    void redo();
    /// All steps back to a change, or forth to it, in one go or not at all.
    void undoTo(qint64 change, Saved saved = {});
    void redoTo(qint64 change, Saved saved = {});
    /// One step back, if that takes this change back: Conflict if something else was changed since.
    void undoIfNewest(qint64 change, Saved saved = {});

Q_SIGNALS:
    /// A record changed. `sentence` says what happened, for the message bar.
    void done(const fourthp::RecordId &id, const QString &sentence, bool canUndo);
    void failed(const fourthp::Error &error);

private:
    using Work = std::function<Result<SavedChange>(RecordWriter &)>;
    /// Says what happened, of a record by this name.
    using Sentence = std::function<QString(const SavedChange &, const QString &name)>;
    void run(Work work, const QString &sentence, bool canUndo, Saved saved = {});
    void run(Work work, Sentence sentence, bool canUndo, Saved saved);
    Editor editor() const;

    Services m_services;
    TaskQueue m_queue;
};

} // namespace fourthp::ui
