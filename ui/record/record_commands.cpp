// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_commands.h"

#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"

namespace fourthp::ui {

RecordCommands::RecordCommands(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

RecordCommands::~RecordCommands() = default;

Editor RecordCommands::editor() const
{
    return {m_services.settings.author(), {}};
}

void RecordCommands::run(Work work, const QString &sentence, bool canUndo, Saved saved)
{
    m_queue.add(
        [&library = m_services.library, work = std::move(work)] {
            RecordWriter writer(library);
            return work(writer);
        },
        [this, sentence, canUndo, saved = std::move(saved)](const Result<SavedChange> &result) {
            if (saved) {
                saved(result);
            }
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            const QString title = result->shown.title(readerLanguages()).text;
            const QString name = Formats::isolated(title.isEmpty() ? result->id.value : title);
            if (result->together > 1) { // Only undo, which cannot be undone itself, and redo answer for several.
                Q_EMIT done(result->id,
                    canUndo ? tr("Done again: %Ln change(s) that were made as one.", nullptr, result->together)
                            : tr("Undone: %Ln change(s) that were made as one.", nullptr, result->together),
                    canUndo);
                return;
            }
            Q_EMIT done(result->id, result->change == 0 || sentence.isEmpty() ? QString() : sentence.arg(name), canUndo);
        });
}

void RecordCommands::edit(const RecordId &id, const EditedRecord &record, Saved saved)
{
    run([=, who = editor()](RecordWriter &writer) { return writer.edit(id, record, who); }, tr("Saved “%1”."), true, std::move(saved));
}

void RecordCommands::create(RecordType type, const QJsonObject &content, Saved saved)
{
    run([=, who = editor()](RecordWriter &writer) { return writer.create(type, content, who); }, tr("Added “%1”."), true,
        std::move(saved));
}

void RecordCommands::remove(const RecordId &id)
{
    run([=, who = editor()](RecordWriter &writer) { return writer.remove(id, who); }, tr("Deleted “%1”."), true);
}

void RecordCommands::restore(const RecordId &id)
{
    run([=, who = editor()](RecordWriter &writer) { return writer.restore(id, who); }, tr("Restored “%1”."), true);
}

void RecordCommands::change(
    std::function<Result<SavedChange>(Library &, const Editor &)> wanted, const QString &sentence, Saved saved)
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

} // namespace fourthp::ui
