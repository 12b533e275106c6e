// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes_together.h"

#include "core/model/field_values.h"
#include "core/store/conflict_decisions.h"
#include "core/store/journal.h"

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
    const Result<ShownRow> row = rowOf(id);
    if (!row) {
        return passOn(row);
    }
    const Document before = row->shown();
    const Document wanted = withDerivedFields(withIdentityOf(after, before), {before});
    if (wanted == withDerivedFields(before)) {
        return {};
    }
    return note(RecordWriter(*m_library).save(m_session, *row, wanted, "edit", m_editor));
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
            : RecordWriter(*m_library).save(m_session, *row, tombstoneOf(row->shown(), reason), "delete", m_editor));
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
    if (m_done.empty()) {
        return std::vector<SavedChange>();
    }
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
