// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes_together.h"

#include "core/model/field_values.h"
#include "core/store/conflict_decisions.h"
#include "core/store/contribute.h"
#include "core/store/journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

ChangesTogether::ChangesTogether(Library &library, WriteSession session, Editor editor, Remember remember)
    : m_library(&library)
    , m_session(std::move(session))
    , m_editor(std::move(editor))
    , m_remember(remember)
{ }

Result<ChangesTogether> ChangesTogether::begin(Library &library, Editor editor, Remember remember)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    return ChangesTogether(library, std::move(*session), std::move(editor), remember);
}

Result<ShownRow> ChangesTogether::rowOf(const RecordId &id)
{
    Result<ShownRow> row = shownRow(connection(), id);
    if (row && (!row->exists() || row->shown().isDeleted())) {
        return fail(ErrorKind::NotFound, id.value);
    }
    return row;
}

Result<Document> ChangesTogether::shown(const RecordId &id)
{
    const Result<ShownRow> row = rowOf(id);
    return row ? Result<Document>(row->shown()) : passOn(row);
}

Result<void> ChangesTogether::change(const RecordId &id, const Document &after)
{
    return save(id, after, "edit");
}

Result<void> ChangesTogether::goBackTo(const RecordId &id, const Document &after)
{
    return save(id, after, "revert");
}

Result<void> ChangesTogether::changeReview(const RecordId &id, const Document &after)
{
    return save(id, after, "review");
}

Result<void> ChangesTogether::save(const RecordId &id, const Document &after, const char *kind)
{
    const Result<ShownRow> row = rowOf(id);
    if (!row) {
        return passOn(row);
    }
    const Document before = row->shown();
    const Document wanted = withDerivedFields(withIdentityOf(after, before), {before});
    if (wanted == withDerivedFields(before)) {
        return {};
    }
    return note(RecordWriter(*m_library).save(m_session, *row, wanted, kind, m_editor));
}

Result<void> ChangesTogether::move(const RecordId &id, const ReviewMove &move)
{
    const Result<ShownRow> row = rowOf(id);
    if (!row) {
        return passOn(row);
    }
    const Document before = row->shown();
    const std::vector<ReviewState> allowed = allowedMoves(before.reviewState());
    if (std::find(allowed.begin(), allowed.end(), move.to) == allowed.end()) {
        return fail(ErrorKind::InvalidInput, u"review_state"_s, ruleName(Rule::IllegalMove));
    }
    const Document after = withDerivedFields(withMove(before, move), {before});
    return note(RecordWriter(*m_library)
                    .save(m_session, *row, after, "review", m_editor, RecordWriter::Moves::Added));
}

Result<Document> ChangesTogether::create(RecordType type, const QJsonObject &content)
{
    Result<SavedChange> saved = RecordWriter(*m_library).createIn(m_session, type, content, m_editor);
    if (!saved) {
        return passOn(saved);
    }
    const Document shown = saved->shown;
    const Result<void> noted = note(std::move(saved));
    return noted ? Result<Document>(shown) : passOn(noted);
}

Result<void> ChangesTogether::create(const ReadyRecord &record)
{
    if (m_readyRecords == nullptr) {
        m_readyRecords = std::make_unique<ReadyRecordWriter>(connection());
    }
    const Result<qint64> change = m_readyRecords->put(m_session, record, m_editor);
    if (!change) {
        return passOn(change);
    }
    m_done.push_back({.id = record.id,
        .change = *change,
        .shown = m_remember == Remember::Documents ? Document::fromStored(record.whole) : Document()});
    return {};
}

Result<void> ChangesTogether::contribute(const RecordId &id, const QString &channel)
{
    auto given = fourthp::contribute(m_session, *m_library, {id}, channel, m_editor);
    return given ? note(std::move(given->front())) : passOn(given);
}

Result<void> ChangesTogether::remove(const RecordId &id, const DeletionReason &reason)
{
    const Result<ShownRow> row = rowOf(id);
    if (!row) {
        return passOn(row);
    }
    const Result<std::optional<SavedChange>> agreed = deleteAsOnHub(m_session, *m_library, id, m_editor);
    if (!agreed) {
        return passOn(agreed);
    }
    return note(agreed->has_value()
            ? Result<SavedChange>(**agreed)
            : RecordWriter(*m_library)
                  .save(m_session, *row, tombstoneOf(row->shown(), reason), "delete", m_editor));
}

Result<void> ChangesTogether::restore(const RecordId &id)
{
    return note(RecordWriter(*m_library).restoreIn(m_session, id, m_editor));
}

Result<void> ChangesTogether::note(Result<SavedChange> saved)
{
    if (!saved) {
        return passOn(saved);
    }
    if (m_remember == Remember::Numbers) {
        saved->shown = {};
    }
    m_done.push_back(std::move(*saved));
    return {};
}

Result<std::vector<SavedChange>> ChangesTogether::commit()
{
    Result<void> done;
    if (m_done.size() > 1) {
        done = Journal(connection()).keepTogether({m_done.front().change, m_done.back().change});
    }
    if (done) {
        done = m_session.commit();
    }
    return done ? Result<std::vector<SavedChange>>(std::move(m_done)) : passOn(done);
}

} // namespace fourthp
