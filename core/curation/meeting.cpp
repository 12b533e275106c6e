// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/meeting.h"

#include "core/curation/change_one.h"
#include "core/store/note_drafts.h"

#include <QUuid>

#include <functional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// One change of an event, with what belongs to it in the same transaction.
Result<SavedChange> changed(Library &library, const RecordId &event, const Editor &editor,
    const std::function<Result<Document>(const Document &)> &change,
    const std::function<Result<void>(Connection &)> &with = {})
{
    return changeOneBy(
        library, event, editor, [&](ChangesTogether &changes, const Document &shown) -> Result<void> {
            const Result<Document> after = change(shown);
            const Result<void> done = after ? changes.change(event, *after) : passOn(after);
            return done && with ? with(changes.connection()) : done;
        });
}

} // namespace

QString newOutputId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<SavedChange> saveOutput(Library &library, const RecordId &event, const OutputItem &item,
    const QJsonObject &members, const Editor &editor)
{
    const QString place = item.toText();
    Result<SavedChange> saved = changed(
        library, event, editor, [&](const Document &shown) { return withItem(shown, item, members); },
        [&](Connection &connection) { return discardNoteDraft(connection, event, place); });
    if (saved && saved->change == 0) { // Nothing was written, the draft that says the same included.
        if (const auto done = discardNoteDraft(library, event, place); !done) {
            return passOn(done);
        }
    }
    return saved;
}

Result<SavedChange> changeOutput(Library &library, const RecordId &event, const OutputItem &item,
    const QJsonObject &members, const Editor &editor)
{
    return changed(library, event, editor, [&](const Document &shown) -> Result<Document> {
        return itemOf(shown, item).isEmpty() ? fail(ErrorKind::NotFound, item.toText(), u"no such item"_s)
                                             : withItem(shown, item, members);
    });
}

Result<SavedChange> removeOutput(
    Library &library, const RecordId &event, const OutputItem &item, const Editor &editor)
{
    return changed(
        library, event, editor, [&](const Document &shown) { return withoutItem(shown, item); },
        [&](Connection &connection) { return discardNoteDraft(connection, event, kDayDraft + item.id); });
}

Result<SavedChange> moveOutput(
    Library &library, const RecordId &event, const OutputItem &item, int places, const Editor &editor)
{
    return changed(
        library, event, editor, [&](const Document &shown) { return withItemMoved(shown, item, places); });
}

} // namespace fourthp
