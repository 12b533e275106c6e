// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/unsaved_note.h"

#include "core/curation/meeting.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// The place of a draft is this and the place of the item.
constexpr QLatin1StringView kUnsaved("unsaved:");

QString placeOf(const UnsavedNote &note)
{
    return kUnsaved + note.item.toText();
}

/// With what was kept of the item before.
Result<void> keep(Library &library, const UnsavedNote &note, const QString &former)
{
    QJsonObject members = QJsonDocument::fromJson(former.toUtf8()).object();
    for (auto member = note.members.begin(); member != note.members.end(); ++member) {
        members.insert(member.key(), member.value());
    }
    const QByteArray json = QJsonDocument(members).toJson(QJsonDocument::Compact);
    return putNoteDraft(library, {note.event, placeOf(note), QString::fromUtf8(json), {}});
}

} // namespace

bool UnsavedNote::isDetail() const
{
    return item.list.member == QLatin1StringView(kRecommendations) && !members.contains("text"_L1);
}

Result<SavedChange> saveNote(Library &library, const UnsavedNote &note, const Editor &editor)
{
    auto saved
        = (note.isDetail() ? changeOutput : saveOutput)(library, note.event, note.item, note.members, editor);
    if (note.members.contains("text"_L1)) {
        return saved;
    }
    const Result<Connection *> connection = library.connection();
    const auto former
        = connection ? noteDraftText(**connection, note.event, placeOf(note)) : passOn(connection);
    if (!former) {
        return saved;
    }
    // Of no effect on what is told: a disk that took no change takes no draft, and it is tried again.
    const bool isOver = saved || saved.error().kind == ErrorKind::NotFound;
    if (!isOver) {
        static_cast<void>(keep(library, note, *former));
    } else if (!former->isEmpty()) {
        static_cast<void>(discardNoteDraft(library, note.event, placeOf(note)));
    }
    return saved;
}

std::optional<UnsavedNote> unsavedNote(const NoteDraft &draft)
{
    if (!draft.item.startsWith(kUnsaved)) {
        return std::nullopt;
    }
    return UnsavedNote {draft.record, OutputItem::fromText(draft.item.sliced(kUnsaved.size())),
        QJsonDocument::fromJson(draft.text.toUtf8()).object()};
}

} // namespace fourthp::ui
