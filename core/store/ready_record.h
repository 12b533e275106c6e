// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/field_values.h"
#include "core/store/derived_values.h"
#include "core/store/editor.h"
#include "core/store/library.h"
#include "core/store/raw_statement.h"

#include <QByteArray>

#include <vector>

namespace fourthp {

/// The document of a new record: members that the program fills are replaced, and it is a draft that nobody has
/// reviewed.
Document newDocument(RecordType type, const RecordId &id, const QJsonObject &content, const Clock &clock);

/// A new record under an id of its own, and all that follows from it: so that only rows are left to be written. A
/// value.
struct ReadyRecord
{
    RecordId id {};
    int schema = 0;
    QByteArray shared {}; ///< JSON, as others may get it.
    QByteArray own {}; ///< JSON of the person's own members; empty without any.
    QByteArray whole {}; ///< JSON of both, for the journal.
    DerivedValues values {};
    SearchText text {};
    std::vector<RecordLink> links {};
};

/// Makes one ready, as `RecordWriter::create` would save it, and fails as that does. Reads nothing of the library but
/// its clock and lists; any thread.
[[nodiscard]] Result<ReadyRecord> readyRecord(
    const Library &library, RecordType type, const QJsonObject &content, const Editor &editor);

/// The short way for new records, inside the caller's transaction: an id that was just made up is of nothing that is
/// here, is in no conflict, on no hub and on no way to one. For very many at once.
class ReadyRecordWriter
{
public:
    explicit ReadyRecordWriter(Connection &connection);
    /// Answers the number of the change. `session` is that of the connection.
    [[nodiscard]] Result<qint64> put(WriteSession &session, const ReadyRecord &record, const Editor &editor);

private:
    [[nodiscard]] Result<void> putMirror(const ReadyRecord &record);
    [[nodiscard]] Result<void> putShown(WriteSession &session, const ReadyRecord &record);
    [[nodiscard]] Result<qint64> putChange(const ReadyRecord &record, const Editor &editor);

    Connection &m_connection;
    RawStatement m_putMirror;
    RawStatement m_putOwn;
    RawStatement m_putRecord;
    RawStatement m_putLink;
    RawStatement m_putChange;
    bool m_hasAbandoned = false;
};

} // namespace fourthp
