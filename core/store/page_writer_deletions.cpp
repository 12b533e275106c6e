// SPDX-License-Identifier: GPL-3.0-or-later
// What a page does with records that the hub deleted, and with those that were erased here.
#include "core/store/page_writer.h"

#include "core/model/story.h"
#include "core/store/conflict_store.h"
#include "core/store/erasure.h"
#include "core/store/own_store.h"
#include "core/store/removed_records.h"
#include "core/store/sent_store.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Whether the document says that the person of a story took the consent back.
bool saysWithdrawn(const Document &document)
{
    return document.type() == RecordType::Story
        && (document.value(u"consent.status").toString() == "withdrawn"_L1
            || !document.value(u"consent.withdrawn_on").toString().isEmpty());
}

} // namespace

Result<void> PageWriter::applyTombstone(const HubRow &row, const std::optional<MirrorRow> &mirror)
{
    // Whoever took their consent back did so, whatever the hub says later of why the record is gone.
    if (withdrawsConsent(row.document) || (mirror && !mirror->hiddenSince.isEmpty())) {
        return withdraw(row, mirror.value_or(MirrorRow()));
    }
    if (!mirror || (!mirror->dirty && mirror->base.isDeleted())) {
        ++m_result.stored; // Nothing that anybody sees goes away.
        return put(row, row.document, {}, u"ok"_s);
    }
    if (!mirror->dirty) {
        ++m_result.staged;
        return run(u"INSERT INTO staged_delete(channel, id, rev, doc) VALUES (?, ?, ?, ?)"
                   " ON CONFLICT DO UPDATE SET rev = excluded.rev, doc = excluded.doc"_s,
            {m_channel, row.id.value, row.rev, row.document.toJson()});
    }
    ++m_result.stored;
    if (mirror->local.isDeleted()) {
        if (auto done = closeConflicts(m_connection, m_channel, row.id, WithWhom::Anybody, u"agreed"_s, m_now); !done) {
            return done;
        }
        return put(row, row.document, {}, u"ok"_s); // Both sides deleted it.
    }
    if (auto done = noteConflict(row, *mirror, u"deleted_on_hub"_s, {}, mirror->local); !done) {
        return done;
    }
    // The base stays what the edits began with, until the person decides.
    return put(row, mirror->base, mirror->local, u"deleted_on_hub"_s, mirror->hiddenSince);
}

Result<void> PageWriter::settleDeletion(const RecordId &id)
{
    // Undoing a decision opens the question again, whatever the row has become since.
    const auto open = openConflictsOf(m_connection, m_channel, id);
    if (!open) {
        return passOn(open);
    }
    for (const Conflict &conflict : *open) {
        if (conflict.kind != "deleted_on_hub"_L1) {
            continue;
        }
        if (auto done = closeConflict(m_connection, conflict.n, u"agreed"_s, m_now); !done) {
            return done;
        }
    }
    return {};
}

Result<void> PageWriter::withdraw(const HubRow &row, const MirrorRow &mirror)
{
    const bool wasThere = !mirror.base.isEmpty() && !mirror.base.isDeleted();
    ++(wasThere ? m_result.withdrawn : m_result.stored);
    if (auto done
        = run(u"DELETE FROM staged_delete WHERE channel = ? AND id = ?"_s, {m_channel, row.id.value});
        !done) {
        return done;
    }
    if (auto done = eraseRemoved(m_connection, row.id); !done) {
        return done;
    }
    // An open conflict would go on showing what the record said.
    if (auto done = closeConflicts(m_connection, m_channel, row.id, WithWhom::Anybody, u"withdrawn"_s, m_now); !done) {
        return done;
    }
    if (auto done = closeLeaves(m_connection, m_channel, row.id, m_now); !done) {
        return done;
    }
    if (auto done = run(u"DELETE FROM leaf WHERE channel = ? AND id = ?"_s, {m_channel, row.id.value}); !done) {
        return done;
    }
    const bool isEdited = mirror.dirty && !mirror.local.isDeleted();
    if (!isEdited) {
        Result<void> erased = eraseWithdrawn(row);
        erased = erased ? put(row, row.document, {}, u"ok"_s, m_now) : erased;
        const Result<bool> isTyped = erased ? holdsDrafts(m_connection, row.id) : passOn(erased);
        if (!isTyped || !*isTyped) {
            return isTyped ? Result<void>() : passOn(isTyped);
        }
    }
    const Result<bool> listed = recordConflict(m_connection,
        {.id = row.id,
            .channel = m_channel,
            .kind = u"deleted_on_hub"_s,
            .hub = row.document,
            .foundAt = m_now});
    if (!listed) {
        return passOn(listed);
    }
    ++m_result.conflicts;
    return isEdited ? put(row, mirror.base, mirror.local, u"deleted_on_hub"_s, m_now) : Result<void>();
}

Result<void> PageWriter::eraseWithdrawn(const HubRow &row)
{
    const auto edited
        = m_connection.number(u"SELECT count(*) FROM mirror WHERE id = ? AND dirty = 1"_s, {row.id.value});
    if (!edited || *edited > 0) {
        return edited ? Result<void>() : passOn(edited); // An edit in another channel is for its person to let go.
    }
    // Whatever was before the tombstone goes; the tombstone and what the hub brings later is its answer.
    return eraseInside(
        m_session, m_library, m_erased, row.id, false, u"%1-"_s.arg(generationOf(row.rev) - 1), Typed::Stays);
}

QString PageWriter::hiddenSince(const HubRow &row, const std::optional<MirrorRow> &mirror) const
{
    // What was withdrawn before may have been given anew by the edits here; what is withdrawn now was not.
    const bool isNews = mirror && (!saysWithdrawn(mirror->base) || !mirror->hiddenSince.isEmpty());
    return isNews && saysWithdrawn(row.document) ? m_now : QString();
}

Result<bool> PageWriter::keepOut(const HubRow &row)
{
    const ErasedRecord *erased = m_erased.isEmpty() ? nullptr : m_erased.find(row.id);
    if (erased == nullptr || !erased->keepsOut) {
        return false;
    }
    // What is deleted there too is no offer.
    const auto done = row.deleted || !row.problem.isEmpty() ? Result<void>()
                                                            : noteKeptOut(m_connection, *erased, row.rev, m_channel);
    return done ? Result<bool>(true) : passOn(done);
}

} // namespace fourthp
