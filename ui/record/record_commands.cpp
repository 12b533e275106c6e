// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_commands.h"

#include "core/store/journal.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"

namespace fourthp::ui {

namespace {

/// What came of a change, and the document that has the name of its record.
struct Done
{
    Result<SavedChange> result;
    Document named;
};

/// A deleted record is told of by the name it had: its tombstone has none.
Document namedBy(const Library &library, const SavedChange &saved)
{
    if (!saved.shown.isDeleted()) {
        return saved.shown;
    }
    const Result<Connection *> connection = library.connection();
    const auto change = connection ? Journal(**connection).changeOf(saved.id, saved.change)
                                   : Result<std::optional<Change>>(passOn(connection));
    return change && change->has_value() ? (*change)->before : saved.shown;
}

/// Stands for all of them.
Result<SavedChange> asOne(const Result<std::vector<SavedChange>> &steps)
{
    if (!steps) {
        return passOn(steps);
    }
    SavedChange one = steps->back();
    one.together = int(steps->size());
    for (const SavedChange &step : *steps) {
        one.isClash = one.isClash || step.isClash;
    }
    return one;
}

} // namespace

RecordCommands::RecordCommands(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{ }

RecordCommands::~RecordCommands() = default;

Editor RecordCommands::editor() const
{
    return {m_services.settings.author(), {}};
}

void RecordCommands::run(Work work, const QString &sentence, bool canUndo, Saved saved)
{
    const auto text = [sentence, canUndo](const SavedChange &change, const QString &name) {
        if (change.together > 1) { // Only undo, which cannot be undone itself, and redo answer for several.
            return canUndo ? tr("Done again: %Ln change(s) that were made as one.", nullptr, change.together)
                           : tr("Undone: %Ln change(s) that were made as one.", nullptr, change.together);
        }
        return change.change == 0 || sentence.isEmpty() ? QString() : sentence.arg(name);
    };
    run(std::move(work), text, canUndo, std::move(saved));
}

void RecordCommands::run(Work work, Sentence sentence, bool canUndo, Saved saved)
{
    m_queue.add(
        [&library = m_services.library, work = std::move(work)] {
            RecordWriter writer(library);
            Done done {work(writer), {}};
            if (done.result) {
                done.named = namedBy(library, *done.result);
            }
            return done;
        },
        [this, sentence = std::move(sentence), canUndo, saved = std::move(saved)](const Done &done) {
            const Result<SavedChange> &result = done.result;
            if (saved) {
                saved(result);
            }
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            const QString title = done.named.title(readerLanguages()).text;
            QString text = sentence(*result, Formats::isolated(title.isEmpty() ? result->id.value : title));
            if (result->isClash) {
                text += u' ' + tr("The hub had changed the same since: choose what counts under “Sync”.");
            }
            Q_EMIT this->done(result->id, text, canUndo);
        });
}

void RecordCommands::edit(const RecordId &id, const EditedRecord &record, Saved saved)
{
    run([=, who = editor()](RecordWriter &writer) { return writer.edit(id, record, who); }, tr("Saved “%1”."),
        true, std::move(saved));
}

void RecordCommands::create(RecordType type, const QJsonObject &content, Saved saved)
{
    run([=, who = editor()](RecordWriter &writer) { return writer.create(type, content, who); },
        tr("Added “%1”."), true, std::move(saved));
}

void RecordCommands::remove(const RecordId &id)
{
    run([=, who = editor()](RecordWriter &writer) { return writer.remove(id, who); }, tr("Deleted “%1”."),
        true);
}

void RecordCommands::restore(const RecordId &id)
{
    run([=, who = editor()](RecordWriter &writer) { return writer.restore(id, who); }, tr("Restored “%1”."),
        true);
}

void RecordCommands::change(std::function<Result<SavedChange>(Library &, const Editor &)> wanted,
    const QString &sentence, Saved saved)
{
    run([wanted = std::move(wanted), &library = m_services.library, who = editor()](
            RecordWriter &) { return wanted(library, who); },
        sentence, true, std::move(saved));
}

void RecordCommands::undo()
{
    run([](RecordWriter &writer) { return writer.undo(); }, tr("Undone: the last change of “%1”."), false);
}

void RecordCommands::redo()
{
    run([](RecordWriter &writer) { return writer.redo(); }, tr("Done again: the change of “%1”."), true);
}

void RecordCommands::undoTo(qint64 change, Saved saved)
{
    run([change](RecordWriter &writer) { return asOne(writer.undoTo(change)); },
        [](const SavedChange &all, const QString &) {
            return tr("Undone: %Ln change(s).", nullptr, all.together);
        },
        false, std::move(saved));
}

void RecordCommands::undoIfNewest(qint64 change, Saved saved)
{
    run([change](RecordWriter &writer) { return asOne(writer.undoIfNewest(change)); },
        tr("Undone: the last change of “%1”."), false, std::move(saved));
}

void RecordCommands::redoTo(qint64 change, Saved saved)
{
    run([change](RecordWriter &writer) { return asOne(writer.redoTo(change)); },
        [](const SavedChange &all, const QString &) {
            return tr("Done again: %Ln change(s).", nullptr, all.together);
        },
        true, std::move(saved));
}

} // namespace fourthp::ui
